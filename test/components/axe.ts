import axe from 'axe-core'

/** What axe finds wrong in a root, or in an element of the document, the folded parts opened, and how many elements it looked at. */
export async function lookWithAxe(root: ShadowRoot | HTMLElement): Promise<{ wrong: string[]; seen: number }> {
  for (const details of root.querySelectorAll('details')) details.open = true
  const rules = { region: { enabled: false }, 'target-size': { enabled: true } }
  const { violations, passes } = await axe.run(root instanceof ShadowRoot ? (root.host as HTMLElement) : root, {
    rules,
  })
  return {
    wrong: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    seen: new Set(passes.flatMap(({ nodes }) => nodes.map(({ target }) => JSON.stringify(target)))).size,
  }
}
