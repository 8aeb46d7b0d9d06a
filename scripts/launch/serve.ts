import { build, isBuilt } from './build';
import { messages as say } from './messages';
import { runServer } from './run';

/**
 * Builds what is not built yet, then serves until it is told to end.
 * @returns the exit code
 */
export const serve = async (root: string): Promise<number> => {
  if (!isBuilt(root)) {
    console.log(say.building);
    const code = await build(root);
    if (code !== 0) {
      console.error(say.buildFailed);
      return code;
    }
  }

  console.log(say.starting);
  return runServer(root);
};
