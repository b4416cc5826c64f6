import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { text } from 'node:stream/consumers'

/** Runs TypeScript programs with their arguments, as many at a time as the machine has cores, and gives what each printed, in the order asked; rejects when one fails. */
export async function runSideBySide(commands: readonly (readonly string[])[]): Promise<readonly string[]> {
  const printed: string[] = []
  let next = 0
  const work = async () => {
    for (let at = next++; at < commands.length; at = next++) printed[at] = await run(commands[at] ?? [])
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return printed
}

async function run(command: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...command], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  const [printed, status] = await Promise.all([text(child.stdout), ended])
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}`)
  return printed
}
