import {expect} from '@open-wc/testing';
import {invert} from '../../src/items/inversion.js';
import {clausesOf, read} from '../read.js';

const inverted = (text: string): string | undefined => {
  const made = invert(clausesOf(read(text))[0]);
  return made && `${made.auxiliary} … ${made.rest}`.trim();
};

const ROWS: readonly [text: string, inverted: string][] = [
  ['The council sold the port.', 'did … sell'],
  ['The council sells the port.', 'does … sell'],
  ['The councils sell the port.', 'do … sell'],
  ['The council made a plan.', 'did … make'],
  ['The council has made a plan.', 'has … made'],
  ['The council had made a plan.', 'had … made'],
  ['The council will sell the port.', 'will … sell'],
  ['The council was sold.', 'was … sold'],
  ['The council has been sold.', 'has … been sold'],
  ['The council is old.', 'is …'],
  ['The council had a plan.', 'did … have'],
  ['The council has a plan.', 'does … have'],
  ['The council did its work.', 'did … do'],
  ['The council did not sell the port.', 'did … not sell'],
  ["The council didn't sell the port.", 'did … not sell'],
  ["The council won't sell the port.", 'will … not sell'],
  ['The council quickly sold the port.', 'did … quickly sell'],
  ['The council never sold the port.', 'did … never sell'],
  ['The council allegedly sold the port.', 'did … allegedly sell'],
  // Verbs whose forms a rule would spoil.
  ['The council skipped the vote.', 'did … skip'],
  ['The council planned the vote.', 'did … plan'],
  ['The council drew the port.', 'did … draw'],
  ['The council bore the port.', 'did … bear'],
  ['The council bit the port.', 'did … bite'],
  ['The council built the port.', 'did … build'],
  ['The council rebuilt the port.', 'did … rebuild'],
  ['The council bent the port.', 'did … bend'],
  ['The council lit the port.', 'did … light'],
  ['The council sought the port.', 'did … seek'],
  ['The council withstood the port.', 'did … withstand'],
  ['The council broadcast the port.', 'did … broadcast'],
  ['The council shed the port.', 'did … shed'],
  ['The council totalled the port.', 'did … total'],
  ['The council signalled the port.', 'did … signal'],
  ['The council cancelled the port.', 'did … cancel'],
  ['The council installed the port.', 'did … install'],
  ['The council recalled the port.', 'did … recall'],
  ['The council lost the port.', 'did … lose'],
  ['The council left the port.', 'did … leave'],
  ['The council clung to power.', 'did … cling'],
  ['The council rose in protest.', 'did … rise'],
  ['The star shone in May.', 'did … shine'],
  ['The council woke the boys.', 'did … wake'],
  ['The council hoped for rain.', 'did … hope'],
  ['The council hopped on a bus.', 'did … hop'],
  ['The council taught the boys.', 'did … teach'],
  ['The council caught the boys.', 'did … catch'],
  ['The council bought the port.', 'did … buy'],
  ['The council brought the boys.', 'did … bring'],
  ['The council fought the plan.', 'did … fight'],
  ['The council led the vote.', 'did … lead'],
  ['The council fled the town.', 'did … flee'],
  ['The council shot a wolf.', 'did … shoot'],
  ['The council struck a deal.', 'did … strike'],
  ['The council met the boys.', 'did … meet'],
  ['The council lost the vote.', 'did … lose'],
  ['The council won the vote.', 'did … win'],
  ['The council held the vote.', 'did … hold'],
  ['The council threw a party.', 'did … throw'],
  ['The council chose a mayor.', 'did … choose'],
  ['The council broke the law.', 'did … break'],
  ['The council stole the port.', 'did … steal'],
  ['The council wrote a law.', 'did … write'],
  ['The council fell to pieces.', 'did … fall'],
  ['The council began the vote.', 'did … begin'],
  ['The council paid the boys.', 'did … pay'],
  ['The council said nothing.', 'did … say'],
  ['The council tried the boys.', 'did … try'],
  ['The council denied the claim.', 'did … deny'],
  ['The council used the port.', 'did … use'],
  ['The council focused on boys.', 'did … focus'],
  ['The council travelled to Peru.', 'did … travel'],
  ['The council cancelled the vote.', 'did … cancel'],
  ['The council visited Peru.', 'did … visit'],
  ['The council offered help.', 'did … offer'],
  ['The council accused the boys.', 'did … accuse'],
  ['The council released the boys.', 'did … release'],
  ['The council caused harm.', 'did … cause'],
  ['The council dropped the plan.', 'did … drop'],
  ['The council banned the plan.', 'did … ban'],
  ['The council backed the plan.', 'did … back'],
  ['The council charged the boys.', 'did … charge'],
  ['The council approved the plan.', 'did … approve'],
  ['The council goes to Peru.', 'does … go'],
  ['The council teaches boys.', 'does … teach'],
];

// The verb may be one of two; a bare form does not fit its subject.
const UNKNOWN = ['The council saw the port.', 'The government publish books.'];

describe('invert', () => {
  for (const [text, expected] of ROWS) {
    it(`${text} → ${expected}`, () => expect(inverted(text)).to.equal(expected));
  }

  for (const text of UNKNOWN) {
    it(`does not guess: ${text}`, () => expect(inverted(text)).to.equal(undefined));
  }
});
