import './styles/index.css'
import { readWords } from './messages'

// Everything else may use words as soon as it is there.
readWords()
  .then(() => import('./app/start'))
  .then(({ start }) => start())
