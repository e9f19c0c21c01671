/** Arguments of the command that cover every family of times and every way to serve. */
export const scenarios: readonly (readonly string[])[] = [
  ['--move-time', 'exp(5s)', '--reply-time', 'exp(55s)'],
  [
    ...['--move-time', 'gamma(5s, cv=0.3)', '--reply-time', 'lognormal(55s, cv=0.6)'],
    ...['--strategy', 'hybrid', '--open-games', '4'],
  ],
  [
    ...['--move-time', 'weibull(5s, shape=0.8)', '--reply-time', 'pareto(55s, alpha=2.5)'],
    ...['--strategy', 'threads', '--masters', '2', '--quantum', '4s', '--walk-time', '100ms'],
    ...['--boards', '8'],
  ],
  [
    ...['--move-time', 'erlang(3, 5s)', '--reply-time', 'triangular(10s, 50s, 120s)'],
    ...['--rounds', 'poisson(30)', '--strategy', 'processes', '--startup-time', '2s'],
  ],
  [
    ...['--move-time', 'uniform(2s, 8s)', '--reply-time', 'gamma(55s, cv=1.5)'],
    ...['--rounds', 'geometric(20)', '--order', 'tour', '--walk-time', '1s'],
  ],
];
