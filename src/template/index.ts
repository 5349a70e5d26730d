export { buildSample, expectedFindings } from './build-sample';
export type { SampleFinding, SampleOptions } from './build-sample';
export { buildTemplate } from './build-template';
export { FAULT_IDS } from './sample/fault';
export { FAULTS } from './sample/faults';
export type { Fault, FaultFinding, FaultId } from './sample/fault';
export { SAMPLE_AS_OF } from './sample/people';
