/** Every operation by its service and name. */
import type { Operation } from './operation.ts';
import { createRoute } from './operations/create-route.ts';
import { deleteRoute } from './operations/delete-route.ts';
import { replaceRoute } from './operations/replace-route.ts';
import { updateFunctionConfiguration } from './operations/update-function-configuration.ts';

const ALL: readonly Operation[] = [createRoute, deleteRoute, replaceRoute, updateFunctionConfiguration];

export const OPERATIONS: ReadonlyMap<string, Operation> = new Map(
  ALL.map((operation) => [`${operation.service} ${operation.name}`, operation]),
);
