/** An experiment of each kind that the lab knows, all of them small. */
export const LINKS: readonly (readonly [what: string, link: string])[] = [
  ['what is asked by default', '?boards=6&rounds=4&replications=3000'],
  [
    'nothing to compare with',
    '?boards=6&rounds=4&replications=500&against=&seed=18446744073709551615',
  ],
  [
    'options in brackets, two of a kind',
    '?boards=6&rounds=poisson(4)&replyTime=lognormal(55s,+cv=0.6)&replications=700&strategy=hybrid(walkTime=1.5s,masters=2)&against=hybrid,threads(quantum=2s)',
  ],
  ['listed values', '?boards=4&rounds=[3,4,5]&moveTime=[1,2.5]&replyTime=[55]&replications=300'],
  ['a precision', '?boards=6&rounds=4&against=sync&precision=makespan.p95+2%25'],
  [
    'a precision that is not reached',
    '?boards=6&rounds=4&precision=waitTime.mean+0.1%25&replications=2500',
  ],
  ['a sweep', '?ask=sweep&vary=boards=1..6&rounds=4&replications=200'],
  [
    'a sweep of two fields and two strategies',
    '?ask=sweep&rounds=4&vary=boards=2,4&vary=masters=1..3&strategies=async,hybrid(dispatch=shared)&of=waitTime.p99,utilisation.sd&replications=100',
  ],
  [
    'a sweep of how times are drawn, to a precision',
    '?ask=sweep&boards=4&rounds=3&vary=replyTime=exp(20s),gamma(20s,+cv=0.5),1s&precision=1%25&replications=2000',
  ],
  ['a plan', '?ask=plan&rounds=6&replications=500&suchThat=makespan.p95+%3C=+15m'],
  [
    'a plan of what is possible at most',
    '?ask=plan&rounds=3&strategy=async&most=boards=1..64&suchThat=makespan.mean+%3C+5m&replications=200',
  ],
  [
    'a plan without an answer',
    '?ask=plan&rounds=6&least=masters=1..3&suchThat=makespan.p95+%3C+1m',
  ],
];
