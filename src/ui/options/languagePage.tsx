import { Segments } from '../parts/choices';
import { useWords } from '../parts/words';

const languages = ['browser', 'zh_CN', 'zh_TW', 'en'] as const;
type Language = (typeof languages)[number];

interface LanguagePageProps {
  language: Language;
  onChoose: (language: Language) => void;
}

export function LanguagePage({ language, onChoose }: LanguagePageProps) {
  const t = useWords();
  return (
    <>
      <p class="intro">{t('options.language.lead')}</p>
      <section class="card">
        <Segments
          legend={t('options.language.label')}
          choices={languages.map((value) => ({ value, label: t(`options.language.${value}`) }))}
          value={language}
          onChoose={(value) => onChoose(value as Language)}
        />
      </section>
    </>
  );
}
