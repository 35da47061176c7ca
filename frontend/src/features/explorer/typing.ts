import { EditorView } from '@codemirror/view'

/**
 * Takes over what is typed before the browser does. Left to itself, Chrome keeps the colour of the text that was typed
 * over in a style attribute, which the policy forbids.
 */
export const typing = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const text = event.data
    const isPlain = event.inputType === 'insertText' && event.cancelable && !event.isComposing && !view.composing
    if (!isPlain || text === null || view.state.readOnly) return false
    event.preventDefault()
    insert(view, text)
    return true
  },
})

function insert(view: EditorView, text: string) {
  const { from, to } = view.state.selection.main
  const change = () =>
    view.state.update(view.state.replaceSelection(text), { userEvent: 'input.type', scrollIntoView: true })
  const handlers = view.state.facet(EditorView.inputHandler)
  if (!handlers.some((handle) => handle(view, from, to, text, change))) view.dispatch(change())
}
