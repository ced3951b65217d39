import type { LessonContent } from './lessons.ts'

/** What the first lessons are about, and the situation in which each is offered. */
export const STARTER_LESSONS = {
  quick: 'late',
  apology: 'damaged',
  history: 'billing',
  side: 'other',
  promise: 'missing',
  silence: 'outage',
  why: 'window',
  uniform: 'window',
  repeat: 'other',
  sorry: 'late',
} as const
export type StarterKey = keyof typeof STARTER_LESSONS
export const STARTER_KEYS = Object.keys(STARTER_LESSONS) as StarterKey[]

export type StarterTexts = Record<StarterKey, Omit<LessonContent, 'situation'>>
