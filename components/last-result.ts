/** Has a function work again only when it is given something else than the last time. */
export function lastResult<A extends readonly unknown[], R>(work: (...given: A) => R): (...given: A) => R {
  let last: { given: A; result: R } | undefined
  return (...given) => {
    if (!last || given.some((one, at) => one !== last?.given[at])) last = { given, result: work(...given) }
    return last.result
  }
}
