export { coaching, pledges } from './en.ts'
