export {
  formatCondition,
  RELATIONS,
  type Condition,
  type Relation,
} from './condition/condition.js';
export {
  formatIndicator,
  indicated,
  parseIndicator,
  type Indicator,
} from './condition/indicator.js';
export { judge, type Judgement } from './condition/judge.js';
export { parseCondition } from './condition/read-condition.js';
export { formatDuration, parseDuration } from './document/duration.js';
export type { Field, JsonSchema } from './document/field.js';
export { parseRate } from './document/rate-field.js';
export { counted, grouped } from './document/grouped.js';
export { InputError, show, type Complaint } from './document/input-error.js';
export { nearest, suggestion } from './document/nearest.js';
export { printable } from './document/printable.js';
export type { Band, Bucket } from './estimate/bucket.js';
export { ecdf, type Step } from './estimate/ecdf.js';
export type {
  Estimate,
  GroupEstimate,
  Interval,
  PooledEstimate,
  PooledTimes,
  Summary,
} from './estimate/estimate.js';
export { histogram, type Bin } from './estimate/histogram.js';
export type { Moments } from './estimate/moments.js';
export type { Differences } from './estimate/paired.js';
export type { Sample } from './estimate/sample.js';
export {
  formatTarget,
  isPooled,
  parseTarget,
  POOLED_QUANTITIES,
  POOLED_STATISTICS,
  QUANTITIES,
  STATISTICS,
  type PooledQuantity,
  type PooledStatistic,
  type PooledTarget,
  type Quantity,
  type Statistic,
  type Target,
} from './estimate/target.js';
export type { CompareDocument } from './experiment/compare-document.js';
export { compare, type CompareOptions, type Comparison } from './experiment/compare.js';
export type {
  Ask,
  Asking,
  CompareExperiment,
  Experiment,
  PlanExperiment,
  ReplayExperiment,
  SimulateExperiment,
  SweepExperiment,
} from './experiment/experiment.js';
export { answer, documentOf, perform } from './experiment/perform.js';
export type { ReplayDocument } from './experiment/replay-document.js';
export { CapacityError } from './kernel/capacity-error.js';
export type { Counted, Draw, GroupMeasures, Kernel, Replications, Shard } from './kernel/kernel.js';
export { loadKernel } from './kernel/load-kernel.js';
export { playHere, type Player, type Range, type Signal, type Task } from './kernel/player.js';
export { waitBucket, type WaitBucket } from './kernel/measures.js';
export { PLAN_REPLICATIONS, testable } from './plan/check-plan.js';
export type { Evidence } from './plan/evidence.js';
export {
  formatGoal,
  parseGoal,
  PLANNED,
  ranged,
  type Goal,
  type Planned,
  type Ranged,
} from './plan/goal.js';
export type { PlanDocument } from './plan/plan-document.js';
export { plan, type Plan, type PlanOptions } from './plan/plan.js';
export type { OutOfReach } from './plan/reach.js';
export type { Trial } from './plan/trials.js';
export type { Testable } from './plan/decide.js';
export type { Event } from './replay/events.js';
export { follow } from './replay/follow.js';
export {
  lanes,
  type BoardState,
  type Lanes,
  type LanesSize,
  type MasterState,
  type MasterStretch,
  type Stretch,
} from './replay/lanes.js';
export { replay, type Played } from './replay/replay.js';
export type { Quantiles, Result } from './result/result.js';
export type { MixPart, RoundsDistribution, TimeDistribution } from './distribution/distribution.js';
export {
  formatRoundsDistribution,
  formatTimeDistribution,
  type WrittenDistribution,
} from './distribution/format-distribution.js';
export { constantWorkload, workloadOf } from './scenario/constant-workload.js';
export { formatScenario, type ScenarioDocument } from './scenario/format-scenario.js';
export { roundsMoments, timeMoments } from './distribution/families.js';
export { meanRounds, meanTime } from './distribution/means.js';
export { scaleTime } from './distribution/scale-time.js';
export { cvOf, isSpreadable, ofFamily, withCv } from './distribution/spread-time.js';
export { opensField, priorityField, type ListedGame } from './scenario/listed-games.js';
export { meanMoves } from './scenario/moves.js';
export { presets, type Preset } from './scenario/presets.js';
export type { ReadColumn } from './distribution/read-distribution.js';
export { parseScenario, scenarioSchema } from './scenario/read-scenario.js';
export {
  boardsOf,
  groupsOf,
  hasArrivals,
  hasOpeningOpponents,
  hasReplyLimits,
  isCertain,
  isPlain,
  isSetByGroups,
} from './scenario/groups.js';
export {
  BOARD_FIELDS,
  DRAWN_FIELDS,
  isRecorded,
  LIMIT_FIELDS,
  OPENERS,
  type BoardField,
  type BoardGroup,
  type DrawnField,
  type DrawnScenario,
  type Games,
  type Group,
  type LimitField,
  type Opener,
  type RecordedScenario,
  type ReplyLimits,
  type Round,
  type Scenario,
  type Workload,
} from './scenario/scenario.js';
export { formatSeed, seedField } from './scenario/seed.js';
export { checkGroup } from './simulation/check-group.js';
export { MOST_REPLICATIONS } from './simulation/check-options.js';
export { InterruptedError } from './simulation/interrupted-error.js';
export type { PlayOptions, Progress } from './simulation/play-options.js';
export type { SimulateDocument } from './simulation/simulate-document.js';
export { simulate } from './simulation/simulate.js';
export type {
  Against,
  Attained,
  Effort,
  Precision,
  SimulateOptions,
  Simulation,
} from './simulation/simulation.js';
export { formatPrecision, parsePrecision } from './simulation/written-precision.js';
export { DEFAULT_ORDER, ORDERS, traitsOf, type Order } from './strategy/orders.js';
export { OPTIONS, ordersOf, parseStrategy, strategyFields } from './strategy/read-strategy.js';
export { completeStrategy, serviceOf, type Service } from './strategy/service.js';
export {
  DISPATCHES,
  KINDS,
  OPENINGS,
  type Dispatch,
  type Kind,
  type Opening,
  type Strategy,
} from './strategy/strategy.js';
export { shortNames, shortNamesIn } from './strategy/short-names.js';
export { formatStrategy } from './strategy/format-strategy.js';
export { parseStrategies } from './strategy/parse-strategies.js';
export { axesOf, pointsOf, type Point } from './sweep/points.js';
export { parseAxis, type Axis } from './sweep/read-axis.js';
export type { SweepDocument } from './sweep/sweep-document.js';
export { sweep, type Sweep, type SweepOptions, type SweptPoint } from './sweep/sweep.js';
export { VARIABLES, vary, type Setting, type Variable } from './sweep/vary.js';
export { machineRepairman, type Repaired, type Repairmen } from './theory/machine-repairman.js';
export { gammaShare, logGamma, normalShare } from './distribution/incomplete-gamma.js';
export { predict, predictAnyLength } from './theory/predict.js';
export { plainSaturationPoint } from './theory/saturation.js';
export type {
  Bottleneck,
  GroupPrediction,
  Prediction,
  Standing,
  Statement,
  WaitQuantile,
} from './theory/prediction.js';
export { HorizonError } from './time/horizon-error.js';
export { HORIZON, toNanoseconds, toSeconds, type Nanoseconds } from './time/nanoseconds.js';
