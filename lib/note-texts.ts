import type { Language } from './texts.ts'

/** The words of the page on which notes are written. */
export interface NoteTexts {
  note: string
  placeholder: string
  tags: string
  addTag: string
  removeTag: string
  saving: string
  saved: string
  full: string
  failed: string
  retry: string
  isPrivate: string
}

/** Those words in each language. */
export const noteTexts: Record<Language, NoteTexts> = {
  da: {
    note: 'Note',
    placeholder: 'Hvorfor er det værd at huske?',
    tags: 'Mærker',
    addTag: 'Nyt mærke',
    removeTag: 'Fjern mærket {0}',
    saving: 'Gemmer …',
    saved: 'Gemt',
    full: 'Kunne ikke gemmes: der er ikke plads. Teksten står her endnu.',
    failed: 'Kunne ikke gemmes. Teksten står her endnu.',
    retry: 'Prøv igen',
    isPrivate: 'Privat vindue: noten kan læses, men ikke ændres.',
  },
  en: {
    note: 'Note',
    placeholder: 'Why is it worth remembering?',
    tags: 'Tags',
    addTag: 'New tag',
    removeTag: 'Remove the tag {0}',
    saving: 'Saving …',
    saved: 'Saved',
    full: 'It couldn’t be saved: there is no room. The text is still here.',
    failed: 'It couldn’t be saved. The text is still here.',
    retry: 'Try again',
    isPrivate: 'Private window: the note can be read, but not changed.',
  },
}
