import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ChooseAgain, MarkBar } from '../../components/mark-bar.tsx'
import { MarkingToast } from '../../components/marking-toast.tsx'
import { barProps, look, words } from './marking-props.tsx'

let end: AbortController
beforeEach(async () => {
  await page.viewport(900, 900)
  end = new AbortController()
})
afterEach(() => end.abort())

describe('the bar at what is selected', () => {
  test('offers the colours by the reader’s names, a note and copying; arrow keys move between them', async () => {
    const said: string[] = []
    const { all, named } = look(<MarkBar {...barProps(said)} />, end.signal)
    expect(all('button').map((button) => button.ariaLabel ?? button.textContent)).toEqual([
      'Markér: Vigtigt',
      'Markér: Budget',
      'Markér: Følg op',
      'Markér: Uenig',
      'Note',
      'Kopiér med kilde',
      'Luk',
    ])
    named('Markér: Vigtigt').focus()
    await userEvent.keyboard('{ArrowRight}{Enter}{End}{Enter}{ArrowRight}{Enter}{ArrowLeft}{ArrowLeft}{Enter}')
    expect(said).toEqual(['green', 'close', 'yellow', 'copy'])
    expect(all('[tabindex="0"]')).toHaveLength(1)
  })

  test('offers copying alone in a private window, and says why', async () => {
    const said: string[] = []
    const { all, press, root } = look(<MarkBar {...barProps(said, { isPrivate: true })} />, end.signal)
    expect(all('button').map((button) => button.ariaLabel ?? button.textContent)).toEqual(['Kopiér med kilde', 'Luk'])
    expect(root.textContent).toContain(words.isPrivate)
    await press('Kopiér med kilde')
    expect(said).toEqual(['copy'])
  })

  test('says what failed, and stays', () => {
    const { all } = look(<MarkBar {...barProps([], { failed: words.noRoom })} />, end.signal)
    expect(all('[role=status]')[0]?.textContent).toBe(words.noRoom)
    expect(all('.colour')).toHaveLength(4)
  })

  test('asks for other words for a marking', async () => {
    const said: string[] = []
    const given = { words, failed: '', onChosen: () => said.push('here'), onClose: () => said.push('no') }
    const { press, root } = look(<ChooseAgain {...given} />, end.signal)
    expect(root.textContent).toContain(words.choose)
    await press('Flyt hertil')
    await press('Annullér')
    expect(said).toEqual(['here', 'no'])
  })
})

test('what was done can be undone', async () => {
  const said: string[] = []
  const { press, all } = look(
    <MarkingToast text="Markeringen er slettet." undo="Fortryd" onUndo={() => said.push('undo')} />,
    end.signal,
  )
  expect(all('[role=status]')[0]?.textContent).toBe('Markeringen er slettet.')
  await press('Fortryd')
  expect(said).toEqual(['undo'])
})
