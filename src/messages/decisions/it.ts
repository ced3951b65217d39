export { record } from './en.ts'
