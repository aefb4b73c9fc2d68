// Runs the command that the first word names: `npm run forget -- --yes` is `node apps/standalone/src/operations/main.ts forget --yes`.
import { readCommandLine } from './command-line.ts';
import { COMMANDS } from './commands.ts';

const [name = '', ...words] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name as keyof typeof COMMANDS] : undefined;
if (command === undefined) {
  process.stderr.write(`Unknown command '${name}'. Commands: ${Object.keys(COMMANDS).join(', ')}.\n`);
  process.exit(2);
}
await command.run(readCommandLine({ name: `npm run ${name}`, ...command }, words) as never);
