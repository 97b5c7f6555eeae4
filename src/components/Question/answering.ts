/** What makes questions answerable, and marks the lessons whose questions are answered. */
import './element.ts';
import '../Progress/lesson-marks.ts';
