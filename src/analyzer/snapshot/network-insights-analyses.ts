import { list, object } from './conform.ts';
import { defineKind } from './kind.ts';

/** Results of Reachability Analyzer (PEER-2). */
export const networkInsightsAnalyses = defineKind({
  label: 'Reachability Analyzer results',
  one: 'Reachability Analyzer result',
  operations: ['describe-network-insights-analyses', 'start-network-insights-analysis'],
  wrappers: ['NetworkInsightsAnalyses'],
  holders: ['NetworkInsightsAnalysis'],
  idField: 'NetworkInsightsAnalysisId',
  vpcFilters: [],
  shape: object({
    NetworkInsightsAnalysisId: 'string',
    NetworkInsightsPathId: 'string',
    Status: 'string',
    NetworkPathFound: 'boolean',
    Explanations: list(object({ ExplanationCode: 'string' })),
  }),
  regionsIn: (analysis) => [analysis['NetworkInsightsAnalysisArn']],
});
