import {expect} from '@open-wc/testing';
import {
  allCountryNames,
  countriesLike,
  countryByName,
  demonymToCountry,
} from '../../src/language/names/countries.js';

describe('countries', () => {
  const NAMES: readonly (readonly [string, string, string])[] = [
    ['United States', 'US', 'United States'],
    ['the United States', 'US', 'United States'],
    ['U.S.', 'US', 'United States'],
    ['UK', 'GB', 'United Kingdom'],
    ['UAE', 'AE', 'United Arab Emirates'],
    ['Burma', 'MM', 'Myanmar'],
    ['Czechia', 'CZ', 'Czech Republic'],
    ['Scotland', 'GB-SCT', 'Scotland'],
  ];
  for (const [form, code, name] of NAMES) {
    it(`${form} is ${name}`, () => {
      expect(countryByName(form)?.code).to.equal(code);
      expect(countryByName(form)?.name).to.equal(name);
    });
  }

  it('are none by another name', () => {
    for (const form of ['us', 'Paris', '', 'constructor', 'the'])
      expect(countryByName(form)).to.equal(undefined);
  });

  it('know which names take an article', () => {
    for (const name of ['United States', 'Netherlands', 'Philippines'])
      expect(countryByName(name)?.article).to.equal(true);
    for (const name of ['Mexico', 'France', 'Sudan']) expect(countryByName(name)?.article).to.equal(false);
  });

  it('know their peoples', () => {
    expect(demonymToCountry('Mexican')).to.deep.equal({country: 'Mexico', form: 'adjective'});
    expect(demonymToCountry('Mexicans')).to.deep.equal({country: 'Mexico', form: 'people'});
    expect(demonymToCountry('Swedes')).to.deep.equal({country: 'Sweden', form: 'people'});
    expect(demonymToCountry('Dutch')).to.deep.equal({country: 'Netherlands', form: 'adjective'});
    expect(demonymToCountry('Greeks')).to.deep.equal({country: 'Greece', form: 'people'});
    for (const word of ['Chineses', 'Frenchs', 'Spanishs', 'Mexico', 'table'])
      expect(demonymToCountry(word)).to.equal(undefined);
  });

  it('have neighbours that are countries of the same part of the world', () => {
    expect(countriesLike('Mexico')).to.include.members(['Guatemala', 'Honduras']);
    expect(countriesLike('Mexico')).not.to.include('Mexico');
    expect(countriesLike('England')).to.include('Ireland').and.not.to.include('United Kingdom');
    expect(countriesLike('Israel')).not.to.include('Palestine');
    expect(countriesLike('Atlantis')).to.deep.equal([]);
  });

  it('have a code each', () => {
    const codes = new Map<string, string>();
    for (const name of allCountryNames()) {
      const country = countryByName(name);
      if (!country) throw new Error(`Expected a country but received nothing for ${name}`);
      expect(codes.get(country.code) ?? country.name, country.code).to.equal(country.name);
      codes.set(country.code, country.name);
    }
    expect([...codes.keys()].filter((code) => /^[A-Z]{2}$/.test(code))).to.have.length.above(190);
  });
});
