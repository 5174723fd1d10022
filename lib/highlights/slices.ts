/** So long (in milliseconds) work goes on before the page gets its turn. */
const slice = 8
/** After so much work (in milliseconds) the rest is done when the browser has nothing else to do. */
const patience = 300

/** What is done, and how long that took so far. */
interface Progress {
  /** Milliseconds of work, pauses not counted. */
  spent: number
}

/**
 * Does work in small pieces, so that the page stays responsive: it pauses where the work does, after 8 ms, and waits for
 * idle moments once it has taken 300 ms. Resolves to what the work returns; rejects with the signal's reason when that ends
 * it.
 */
export async function inSlices<T>(
  work: Generator<void, T>,
  signal: AbortSignal,
  progress: Progress = { spent: 0 },
): Promise<T> {
  let begun = performance.now()
  for (;;) {
    const step = work.next()
    const taken = performance.now() - begun
    if (step.done) {
      progress.spent += taken
      return step.value
    }
    if (taken < slice) continue
    progress.spent += taken
    await (progress.spent < patience ? nextTask() : idle())
    signal.throwIfAborted()
    begun = performance.now()
  }
}

/** Unlike a timer of 0 ms it isn't held up by the browser. */
const nextTask = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })

const idle = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 200 }))
