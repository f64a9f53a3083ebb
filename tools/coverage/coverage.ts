// npm run -s coverage -- verify      is a story about the requested entity? JSON lines in and out:
//                                    {"id","asked":{"name","wikipedia"},"outlet"?,"title","summary"?}
//                                    {"id","kept","tier":"sure"|"probable","rank"}
// npm run -s coverage -- elsewhere   stories that report an article's event, best first. One JSON object in:
//                                    {"items":[{"id","title","summary","outlet","country","date"}…],"queries":[{"id","title","outlet","text","date"}…]}
//                                    one line per query out: {"query","rows":[{"id","copies":[ids],"why":[…]}…]}
// npm run -s coverage -- timeline    the same stories in order of time: {"query","first","latest","order":[ids]}
//
// The stories go through the extension's own store and code; nothing is fetched.
//
// Exit code 0: success. 2: some input couldn't be read; standard error says what and where.

import { readLines } from '../annotate/read-lines.ts';
import { openShippedAnalyzer } from '../shipped-analyzer.ts';
import { commandLine } from '../usage.ts';
import { answerEvents } from './answer-events.ts';
import { readEventQuestion } from './event-question.ts';
import { readStoryQuestion, verify } from './verify.ts';

const {
  positionals: [command = ''],
} = commandLine(import.meta.filename, { options: {}, allowPositionals: true });
const print = (answer: unknown): void => console.log(JSON.stringify(answer));

function complain(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

switch (command) {
  case 'verify': {
    const analyzer = openShippedAnalyzer();
    for await (const line of readLines(process.stdin)) {
      const question = 'error' in line ? line : readStoryQuestion(line.text);
      if ('error' in question) complain(`line ${line.number}: ${question.error}`);
      else print(verify(question, analyzer));
    }
    break;
  }
  case 'elsewhere':
  case 'timeline':
    for await (const line of readLines(process.stdin)) {
      const question = 'error' in line ? line : readEventQuestion(line.text);
      if ('error' in question) complain(`line ${line.number}: ${question.error}`);
      else for (const answer of await answerEvents(command, question, openShippedAnalyzer())) print(answer);
    }
    break;
  default:
    complain('usage: npm run -s coverage -- verify|elsewhere|timeline < FILE');
}
