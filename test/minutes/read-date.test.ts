import { describe, expect, test } from 'vitest'
import { dateIn, datesIn, endTold, timesIn } from '../../lib/minutes/read-date.ts'

describe('dates in all the forms that minutes print', () => {
  test.each([
    ['Mandag d. 25. marts 2024 kl. 12:30', '2024-03-25'],
    ['26.09.2017 kl. 09.00', '2017-09-26'],
    ['05-09-2018 13:00:00', '2018-09-05'],
    ['Onsdag, April 3, 2019 - 18:00', '2019-04-03'],
    ['Mandag, 15 juni, 2020 - 17:00', '2020-06-15'],
    ['30. aug 2022', '2022-08-30'],
    ['15-maj-2002', '2002-05-15'],
    ['2024-03-05', '2024-03-05'],
  ])('%s', (text, date) => {
    expect(dateIn(text)).toBe(date)
  })

  test('only AM or PM proves that the month comes first', () => {
    expect(dateIn('8/9/2019 4:00:00 PM')).toBe('2019-08-09')
    expect(dateIn('8/9/2019 16:00')).toBe('2019-09-08')
  })

  test('a year of two digits counts only where it is asked for', () => {
    expect(dateIn('til 31.12.25')).toBeUndefined()
    expect(dateIn('08.03.21', true)).toBe('2021-03-08')
  })

  test('a term of office is no date', () => {
    expect(datesIn('Byrådet 2018-2021')).toEqual([])
  })

  test('sums and case numbers are no dates', () => {
    expect(datesIn('12.500.000 kr. og sag 2017-037608')).toEqual([])
  })
})

describe('times', () => {
  test('a range tells start and end', () => {
    expect(timesIn('3. marts 2020 kl. 09.00 - 13.00')).toEqual({ start: '09:00', end: '13:00' })
  })

  test('the hour may stand alone', () => {
    expect(timesIn('den 3. marts 2020 kl. 17')).toEqual({ start: '17:00', end: null })
  })

  test('the end may be told in words', () => {
    expect(endTold('Mødet hævet kl. 17.40')).toBe('17:40')
    expect(endTold('Lis Bang forlod mødet kl. 16.10')).toBeNull()
  })
})
