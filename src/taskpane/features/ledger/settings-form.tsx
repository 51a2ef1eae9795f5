// What the workbook itself cannot say: year, first month, resident households, the village's name.
import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { formatMonth, parseMonth, type LedgerSettings } from '../../../engine';
import { rememberSettings } from '../../../tasks/remember';
import { Part } from '../../components/page';
import { looks } from '../../components/looks';
import { useEarnerWords, useSession } from '../../session/context';
import { ledgerWords } from '../../wording/ledger';

type Typed = { readonly year: string; readonly start: string; readonly residents: string; readonly village: string };

export function SettingsForm({ settings }: { readonly settings: LedgerSettings }): ReactNode {
  const session = useSession();
  const who = useEarnerWords();
  const [typed, change] = useState<Typed>(() => typedOf(settings));
  const faults = faultsOf(typed);
  const save = () =>
    void session.perform(
      ledgerWords.saving,
      async () => {
        await rememberSettings(session.host.desk, settingsOf(typed, settings));
        return ledgerWords.settingsSaved;
      },
      'reopen',
    );
  const labels: Readonly<Record<keyof Typed, string>> = { ...ledgerWords.settings, residents: who.residents };
  const field = (key: keyof Typed) => {
    const fault = faults[key];
    return (
      <Field
        label={labels[key]}
        {...(fault === undefined ? {} : { validationState: 'error' as const, validationMessage: fault })}
      >
        <Input value={typed[key]} onChange={(_, { value }) => change({ ...typed, [key]: value })} />
      </Field>
    );
  };
  return (
    <Part title={ledgerWords.settingsTitle}>
      <p className={looks.quiet}>{who.settingsHelp}</p>
      <div className={looks.fields}>
        {field('year')}
        {field('start')}
        {field('residents')}
        {field('village')}
      </div>
      <div>
        <Button disabled={Object.keys(faults).length > 0} onClick={save}>
          {ledgerWords.saveSettings}
        </Button>
      </div>
    </Part>
  );
}

function typedOf({ year, start, residents, village }: LedgerSettings): Typed {
  return {
    year: year === null ? '' : String(year),
    start: start === null ? '' : formatMonth(start),
    residents: residents === null ? '' : String(residents),
    village: village ?? '',
  };
}

function faultsOf({ year, start, residents }: Typed): Partial<Record<keyof Typed, string>> {
  return {
    ...(/^(20\d\d)?$/.test(year.trim()) ? {} : { year: ledgerWords.yearFault }),
    ...(start.trim() === '' || parseMonth(start.trim()) !== null ? {} : { start: ledgerWords.startFault }),
    ...(/^\d{0,5}$/.test(residents.trim()) ? {} : { residents: ledgerWords.residentsFault }),
  };
}

function settingsOf(typed: Typed, settings: LedgerSettings): LedgerSettings {
  const number = (text: string): number | null => (text.trim() === '' ? null : Number(text));
  return {
    ...settings,
    year: number(typed.year),
    start: parseMonth(typed.start.trim()),
    residents: number(typed.residents),
    village: typed.village.trim() || null,
  };
}
