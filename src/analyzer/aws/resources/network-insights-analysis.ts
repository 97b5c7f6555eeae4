import type { NetworkInsightsAnalysis } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';

/** Results of Reachability Analyzer (PEER-2). */
export const networkInsightsAnalysis: Resource = {
  label: 'Reachability Analyzer results',
  one: 'Reachability Analyzer result',
  operations: ['describe-network-insights-analyses', 'start-network-insights-analysis'],
  wrappers: ['NetworkInsightsAnalyses'],
  holders: ['NetworkInsightsAnalysis'],
  idField: 'NetworkInsightsAnalysisId',
  vpcFilters: [],
  fields: {
    NetworkInsightsAnalysisId: 'nia!',
    NetworkInsightsPathId: 'nip',
    Status: 'word!',
    NetworkPathFound: 'bool',
    Explanations: [{ ExplanationCode: 'word' }],
  },
  regionsIn: ['NetworkInsightsAnalysisArn'],
} satisfies ResourceOf<NetworkInsightsAnalysis>;
