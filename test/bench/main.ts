/**
 * `npm run bench [reading|analysis]`: ratios within one run; absolute times are of this machine only.
 * `npm run bench course`: what the lessons have and weigh, from the built site.
 */
import { benchAnalysis } from './analysis.ts';
import { benchReading } from './reading.ts';

const [only] = process.argv.slice(2);
if (only === undefined || only === 'reading') benchReading();
if (only === undefined || only === 'analysis') benchAnalysis();
if (only === 'course') await (await import('./course.ts')).benchCourse();
