import { Avatar } from '../ui/Avatar'
import { Badge, type BadgeLook } from '../ui/Badge'
import { CardFact } from '../ui/CardFact'
import { CodeBlock } from '../ui/CodeBlock'
import { Fact } from '../ui/Fact'
import { FactGroup } from '../ui/FactGroup'
import { Hint } from '../ui/Hint'
import { Logo } from '../ui/Logo'
import { Moment } from '../ui/Moment'
import { Preformatted } from '../ui/Preformatted'
import { Tabs } from '../ui/Tabs'
import { Stage } from './Stage'

const looks: readonly BadgeLook[] = ['neutral', 'ok', 'warn', 'danger', 'accent']
const call = 'curl "https://go.example.com/api/links" -H "Authorization: Bearer $KEY"'
const aMoment = '2026-01-02T03:04:05Z'

/** Whatever is read. */
export function TextStages() {
  return (
    <>
      <Stage name="Badge, Avatar, Logo">
        {looks.map((look) => (
          <Badge key={look} look={look}>
            {look}
          </Badge>
        ))}
        {looks.map((look) => (
          <Badge key={look} look={look} dot>
            {look}
          </Badge>
        ))}
        <Avatar name="Ada Lovelace" />
        <Avatar name="سلمى حايك" />
        <Logo className="size-8" />
      </Stage>
      <Stage name="CodeBlock, Preformatted, Tabs">
        <div className="w-full">
          <Tabs
            label="Example in"
            tabs={[
              { value: 'block', text: 'CodeBlock', content: <CodeBlock code={call} label="A call" /> },
              {
                value: 'plain',
                text: 'Preformatted',
                content: (
                  <Preformatted label="An answer" className="try-body">
                    {'{\n  "id": 1\n}'}
                  </Preformatted>
                ),
              },
            ]}
          />
        </div>
      </Stage>
      <Stage name="FactGroup, Fact, CardFact, Moment, Hint">
        <div className="min-w-60 flex-1">
          <FactGroup title="FactGroup">
            <Fact name="Fact">
              <Moment time={aMoment} />
            </Fact>
            <Fact name="Hint">
              <Hint content="Read links, Write links">2 of 12</Hint>
            </Fact>
          </FactGroup>
        </div>
        <dl>
          <CardFact name="CardFact">A value below its name</CardFact>
        </dl>
      </Stage>
    </>
  )
}
