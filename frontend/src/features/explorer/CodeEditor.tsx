import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching, indentOnInput } from '@codemirror/language'
import { lintKeymap } from '@codemirror/lint'
import { EditorState, type Extension } from '@codemirror/state'
import { EditorView, highlightActiveLine, keymap } from '@codemirror/view'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { editorLook } from './editorLook'
import { typing } from './typing'

type Props = {
  label: string
  value: string
  /** The language and what belongs to it. A change makes the editor anew. */
  extensions: Extension
  onChange?: (value: string) => void
  onCursor?: (position: number) => void
  onRun?: () => void
}

/**
 * An editor for code. It lives in a shadow tree, where its styles need no style element, which the policy forbids. Tab
 * moves the focus on, as everywhere (WCAG 2.1.2).
 */
export function CodeEditor({ label, value, extensions, onChange, onCursor, onRun }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  /** Set while a value from outside is taken over, of which nobody has to be told. */
  const taking = useRef(false)
  const latest = useRef({ value, onChange, onCursor, onRun })
  useLayoutEffect(() => {
    latest.current = { value, onChange, onCursor, onRun }
  })
  const readOnly = !onChange

  useEffect(() => {
    if (!host.current) return
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' })
    const listen = EditorView.updateListener.of((update) => {
      // At once: whoever types on or runs it right away means what stands there now.
      if (update.docChanged && !taking.current)
        flushSync(() => latest.current.onChange?.(update.state.doc.toString()))
      if (update.docChanged || update.selectionSet) latest.current.onCursor?.(update.state.selection.main.head)
    })
    const run = () => {
      latest.current.onRun?.()
      return true
    }
    const made = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: latest.current.value,
        extensions: [
          keymap.of([{ key: 'Mod-Enter', run }]),
          EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
          readOnly ? reading : writing,
          extensions,
          bracketMatching(),
          EditorView.lineWrapping,
          keymap.of([...defaultKeymap, ...completionKeymap, ...lintKeymap]),
          editorLook,
          listen,
        ],
      }),
    })
    view.current = made
    return () => made.destroy()
  }, [label, extensions, readOnly])

  useEffect(() => {
    const made = view.current
    if (!made || made.state.doc.toString() === value) return
    taking.current = true
    made.dispatch({ changes: { from: 0, to: made.state.doc.length, insert: value } })
    taking.current = false
  }, [value])

  return <div ref={host} className="editor" />
}

/** Not editable either: a touch would bring up the keyboard of a phone. */
const reading = [EditorState.readOnly.of(true), EditorView.editable.of(false)]

const writing = [
  typing,
  history(),
  closeBrackets(),
  indentOnInput(),
  highlightActiveLine(),
  keymap.of([...closeBracketsKeymap, ...historyKeymap]),
]
