import {expect} from '@open-wc/testing';
import {oncePer} from '../../src/language/once-per.js';

describe('oncePer', () => {
  it('makes a value once for each object, undefined too', () => {
    let made = 0;
    const nameOf = oncePer(({name}: {name?: string}) => {
      made++;
      return name;
    });
    const [one, same, none] = [{name: 'Lund'}, {name: 'Lund'}, {}];
    expect([one, same, none, one, none].map(nameOf)).to.deep.equal([
      'Lund',
      'Lund',
      undefined,
      'Lund',
      undefined,
    ]);
    expect(made).to.equal(3);
  });
});
