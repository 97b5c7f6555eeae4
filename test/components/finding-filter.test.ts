import { describe, expect, it } from 'vitest';
import { filterOf, matches, queryOf } from '../../src/components/FindingFilter/matches.ts';
import { symptomKindsOf } from '../../src/site/finding-symptoms.ts';

const row = {
  text: 'route-blackhole the route leads nowhere',
  symptoms: ['timeout', 'some'],
  area: 'routes',
  severity: 'error',
};
const open = filterOf('');

describe('the filter of the findings', () => {
  it.each([
    ['', true],
    ['?words=Nowhere', true],
    ['?words=route++nowhere', true],
    ['?words=somewhere', false],
    ['?symptom=some', true],
    ['?symptom=ipv6', false],
    ['?area=nat', false],
    ['?severity=error&area=routes&symptom=timeout&words=leads', true],
    ['?severity=note&area=routes', false],
    ['?unknown=1', true],
  ])('%s lets a finding through: %s', (query, isShown) => {
    expect(matches(row, filterOf(query))).toBe(isShown);
  });

  it('stands in the address without what is open, and comes back from it', () => {
    expect(queryOf(open)).toBe('');
    const filter = { ...open, words: 'a & b=c', area: 'nat' };
    expect(filterOf(queryOf(filter))).toEqual(filter);
    expect(queryOf({ ...open, words: '   ' })).toBe('');
  });
});

describe('what a function shows', () => {
  it.each([
    ['Task timed out after 3.00 seconds', ['timeout']],
    ['Some orders fail: Task timed out after 3.00 seconds', ['timeout', 'some']],
    ['getaddrinfo EAI_AGAIN sqs.eu-west-1.amazonaws.com', ['service', 'name']],
    ['connect ENETUNREACH 2001:db8::1:443', ['ipv6']],
    ['None: the payment API answers', ['none']],
    ['403 Forbidden from your own public API', ['answered']],
  ])('%s', (symptom, kinds) => {
    expect(symptomKindsOf(symptom)).toEqual(kinds);
  });
});
