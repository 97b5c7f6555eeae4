import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Files of the last project that take more than ten seconds: begun last, one of them keeps a worker while the other has nothing left. */
const LONG = /\/test\/(?:(?:emulator|oracle|analyzer\/(?:around|damage|paste\/acceptance))\/|analyzer\/paste\/growth)/;

/** The usual order (project by project, large files first), with the long ones at the head of their project. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const byProject = Map.groupBy(await super.sort(files), ({ project }) => project.name);
    return [...byProject.values()].flatMap((group) => {
      const { long = [], short = [] } = Object.groupBy(group, ({ moduleId }) =>
        LONG.test(moduleId) ? 'long' : 'short',
      );
      return [...long, ...short];
    });
  }
}
