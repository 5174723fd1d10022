import axe from 'axe-core'

/** What axe finds wrong in a root, the folded parts opened, and how many elements it looked at. */
export async function lookWithAxe(root: ShadowRoot): Promise<{ wrong: string[]; seen: number }> {
  for (const details of root.querySelectorAll('details')) details.open = true
  const rules = { region: { enabled: false }, 'target-size': { enabled: true } }
  const { violations, passes } = await axe.run(root.host as HTMLElement, { rules })
  return {
    wrong: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    seen: new Set(passes.flatMap(({ nodes }) => nodes.map(({ target }) => JSON.stringify(target)))).size,
  }
}
