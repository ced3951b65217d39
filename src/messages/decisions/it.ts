export { fit, record } from './en.ts'
