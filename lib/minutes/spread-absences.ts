import type { AgendaItem } from './model.ts'
import type { AbsenceElsewhere } from './read-attendance.ts'

/** Notes who was away at the points that were meant, where one point tells it of others ("deltog ikke under punkt 12-15"). */
export function spreadAbsences(told: readonly AbsenceElsewhere[], items: readonly AgendaItem[]): void {
  for (const { points, absent, recused } of told) {
    for (const item of items) {
      const number = Number.parseInt(item.number ?? '', 10)
      if (!points.some(([from, to]) => number >= from && number <= to)) continue
      item.absent = [...new Set([...item.absent, ...absent])]
      item.recused = [...new Set([...item.recused, ...recused])]
    }
  }
}
