import { type ReactNode, useState } from 'react'
import { Checkbox } from '../ui/Checkbox'
import { Field } from '../ui/Field'
import { FilterMenu } from '../ui/FilterMenu'
import { ListField } from '../ui/ListField'
import { NativeSelect } from '../ui/NativeSelect'
import { PasswordField } from '../ui/PasswordField'
import { RadioPills } from '../ui/RadioPills'
import { SearchBox } from '../ui/SearchBox'
import { SecretField } from '../ui/SecretField'
import { TextArea } from '../ui/TextArea'
import { TextField } from '../ui/TextField'
import { Stage } from './Stage'

const days = [
  ['7', '7 days'],
  ['30', '30 days'],
  ['never', 'Never'],
] as const

type Day = (typeof days)[number][0]

/** Whatever is filled in. */
export function FieldStages() {
  const [text, setText] = useState('')
  const [list, setList] = useState(['203.0.113.7', '2001:db8::/32'])
  const [checked, setChecked] = useState(true)
  const [day, setDay] = useState<Day>('30')
  const [chosen, setChosen] = useState<Day[]>(['7'])
  const pills = { label: 'RadioPills', value: day, options: days, onChange: setDay }

  return (
    <>
      <Stage name="TextField, TextArea">
        <Column>
          <TextField label="Rest" hint="What it is for." value={text} onChange={setText} />
          <TextField label="Optional" optional placeholder="Production server" value="" onChange={setText} />
          <TextField label="E-mail address" type="email" value="ada@example.com" readOnly onChange={setText} />
        </Column>
        <Column>
          <TextField label="Refused" error="This field is required." value={text} onChange={setText} />
          <TextField label="Disabled" disabled value="Nobody may change this" onChange={setText} />
          <TextArea label="TextArea" hint="Several lines." value={text} onChange={setText} />
        </Column>
      </Stage>
      <Stage name="PasswordField, SecretField, ListField">
        <Column>
          <PasswordField label="Rest" value={text} autoComplete="new-password" onChange={setText} />
          <SecretField label="SecretField" copy="Copy key" secret="hoko_Zz0Zz1Zz2Zz3_A1b2C3d4" />
        </Column>
        <Column>
          <ListField label="Filled" hint="Enter adds." values={list} onChange={setList} />
          <ListField label="Refused" error="Enter an address." values={['nonsense']} onChange={setList} />
          <ListField label="Only to remove from" canAdd={false} values={list} onChange={setList} />
        </Column>
      </Stage>
      <Stage name="RadioPills, Checkbox, NativeSelect, FilterMenu">
        <Column>
          <RadioPills {...pills} hint="One of a few." />
          <RadioPills {...pills} error="Choose one." />
          <Checkbox checked={checked} onChange={setChecked}>
            Checkbox
          </Checkbox>
        </Column>
        <Column>
          <Field label="NativeSelect">
            {({ id }) => <NativeSelect id={id} value={day} options={days} onChange={setDay} />}
          </Field>
          <div className="flex gap-2">
            <FilterMenu label="One" options={days} values={chosen} onChange={setChosen} />
            <FilterMenu multiple label="Several" options={days} values={chosen} onChange={setChosen} />
          </div>
        </Column>
      </Stage>
      <Stage name="SearchBox">
        <SearchBox label="SearchBox" placeholder="Name" value={text} onChange={setText} />
      </Stage>
    </>
  )
}

function Column({ children }: { children: ReactNode }) {
  return <div className="flex min-w-60 flex-1 flex-col gap-4">{children}</div>
}
