import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../lib/entities/language/detect-language.ts';
import { openLanguageModel } from '../../../lib/entities/language/language-model.ts';
import { bytesOf } from '../../../tools/shipped-analyzer.ts';

const file = new URL('../../../public/languages.bin', import.meta.url).pathname;
const model = openLanguageModel(bytesOf(file));
const languageOf = (text: string, declared?: string) => detectLanguage(text, model, { declared }).language;

describe('detectLanguage', () => {
  it.each([
    [
      'en',
      'The minister said that she would not resign before the vote, and that her party had asked for more time.',
    ],
    ['en', 'Fed raises rates again as inflation stays high'],
    ['en', 'Los Angeles Lakers beat Boston Celtics'],
    ['en', 'Harbour Workers Vote To Strike After Talks Collapse'],
    ['en', 'Nguyễn Thị Hồng thanked Đặng Hoàng Giang twice.'],
    ['en', 'Łukasz Wiśniewski said that he would wait for the report.'],
    ['de', 'Der Minister erklärte am Montag, dass er nicht zurücktreten werde.'],
    ['de', 'Merz und Macron'],
    ['de', 'Streit um Rente spaltet die Koalition'],
    ['es', 'Sánchez no dimite por una carta'],
    ['es', 'El puerto reabre tras la huelga de estibadores'],
    ['pt', 'Câmara aprova orçamento depois de longa votação'],
    ['pt', 'Incêndios obrigam à retirada de moradores no norte do país'],
    ['fr', 'La grève des cheminots se poursuit jusqu’à vendredi'],
    ['fr', 'Pourquoi les agriculteurs sont en colère'],
    ['it', 'Sciopero dei treni, disagi in tutta Italia'],
    ['it', 'Il governo rinvia la riforma delle pensioni'],
  ])('finds %s in %j', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    ['قال الوزير إنه لن يستقيل قبل التصويت وإن حزبه طلب مزيدا من الوقت'],
    ['Министр заявил, что не уйдет в отставку до голосования'],
    ['De minister wil de wet nog dit jaar naar de Kamer sturen'],
    ['Rząd chce zmienić ustawę jeszcze przed wyborami'],
    ['Hallitus päättää ensi viikolla uusista leikkauksista'],
    ['Vláda schválila nový rozpočet na příští rok'],
  ])('knows no language for %j', text => {
    expect(languageOf(text)).toBeNull();
  });

  it('goes by what the page declares where the text is too short to tell', () => {
    expect(languageOf('Macron, Berlin', 'de-DE')).toBe('de');
    expect(languageOf('Macron, Berlin', 'en-GB')).toBe('en');
    expect(languageOf('Macron, Berlin', 'nl')).toBeNull();
  });

  it.each([
    ['Piccoli stuns Lazio', 'en'],
    ['Moreno wins Copa d’Oro', 'en'],
    ['Verano hires Duarte', 'en'],
    ['Moreno gana', 'es'],
    ['Moreno ganha', 'pt'],
    ['Brand in Bremen', 'de'],
    ['Bernard battu', 'fr'],
    ['Piccoli vince', 'it'],
  ])('goes by it in a few words, most of them names: %s', (text, declared) => {
    expect(languageOf(text, declared)).toBe(declared);
  });

  it('treats a few names as English if nothing is declared', () => {
    expect(languageOf('Duarte hires Moreno')).toBe('en');
  });

  it.each([
    ['Streit in der Koalition', 'en', 'de'],
    ['La huelga sigue en el puerto de Vigo', 'en', 'es'],
  ])('still hears another language in plain words: %s', (text, declared, language) => {
    expect(languageOf(text, declared)).toBe(language);
  });

  it('goes by the outlet’s country if the page declares nothing', () => {
    const languageFrom = (country: string) => detectLanguage('Macron, Berlin', model, { country }).language;
    expect(languageFrom('DE')).toBe('de');
    expect(languageFrom('MX')).toBe('es');
    expect(languageFrom('AU')).toBe('en');
    expect(detectLanguage('Macron, Berlin', model, { declared: 'fr', country: 'DE' }).language).toBe('fr');
  });

  it.each(['english', 'de_DE ', '', '-', 'x'])('survives the declaration %j', declared => {
    expect(languageOf('Der Minister tritt nicht zurück, sagte er am Montag.', declared)).toBe('de');
  });

  it('goes by a longer text, whatever the page declares', () => {
    const text = 'Der Minister erklärte am Montag, dass er nicht zurücktreten werde. '.repeat(4);
    expect(languageOf(text, 'en-US')).toBe('de');
  });

  it('is more confident in a longer text', () => {
    const short = detectLanguage('Rente und Steuern', model);
    const long = detectLanguage(
      'Rente und Steuern: Die Koalition will bis Freitag über beides entscheiden.',
      model,
    );
    expect(long.confidence).toBeGreaterThan(short.confidence);
  });
});

describe('openLanguageModel', () => {
  const good = new Uint8Array(readFileSync(file));

  it('refuses a file that is something else, cut short or from another version', () => {
    expect(() => openLanguageModel(new ArrayBuffer(4))).toThrow('not a model');
    expect(() => openLanguageModel(good.slice(0, 1000).buffer)).toThrow('cut short');
    const other = good.slice();
    other[4] = 9;
    expect(() => openLanguageModel(other.buffer)).toThrow('version 9');
  });
});
