// npm run shots [-- --states [options]]
//
// Takes the stores' pictures of the running extension on the demo page into docs/store/ (1280 by 800), and the
// README's into docs/pictures/.
//
// With --states: pictures of everything that the extension shows, in all states, into .output/shots/. Options:
//   --browser chromium|firefox  both if left out
//   --light, --dark             both if left out
//   --size 1280|640|360         a desktop's window, the same at 200 %, or a phone's; all if left out
//   --forced-colors             as in a system with high contrast
//   --language CODE             language of the interface
//   --only TEXT                 states whose name includes this: card, popup, panel, settings, welcome, look-up …
//   --folder FOLDER             instead of .output/shots/
// Exit code 1: some states couldn't be shown; 2: invalid arguments.
import { commandLine, orStop } from '../usage.ts';
import { OPTIONS, readStateOptions } from './options.ts';
import { takeStorePictures } from './store-pictures.ts';
import { takeStates } from './take-states.ts';

const { values } = commandLine(import.meta.filename, { options: OPTIONS });
const options = orStop(() => readStateOptions(values));
if (options) {
  const failures = await takeStates(options);
  if (failures.length) console.error(`\n${failures.length} could not be shown:\n${failures.join('\n')}`);
  process.exitCode = failures.length ? 1 : 0;
} else await takeStorePictures();
