import type { Locale } from './phrases.ts';

const SHANGHAI = 'Asia/Shanghai';
const CHINESE_DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const ENGLISH_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** How the product writes dates, money and counts in one language. Values come as the server sends them. */
export interface Formats {
  /** `2022-03-12` as 2022年3月12日. */
  readonly date: (iso: string) => string;
  /** `2022-03` as 2022年3月; a day is cut to its month. */
  readonly month: (iso: string) => string;
  /** `2022-03` as 3月, where the year is plain from its surroundings. */
  readonly monthOfYear: (iso: string) => string;
  /** An instant as date and time of day in Shanghai. */
  readonly dateTime: (iso: string) => string;
  /** The time of day of an instant in Shanghai. */
  readonly time: (iso: string) => string;
  /** Yuan from a decimal string: ¥10,000.00. */
  readonly money: (yuan: string | number) => string;
  /** 90 分钟. */
  readonly minutes: (count: number) => string;
  /** 3 天. */
  readonly days: (count: number) => string;
  /** A count with thousands separated. */
  readonly count: (value: number) => string;
  /** A share of one as whole percent: 0.864 is 86%. */
  readonly share: (value: number) => string;
  /** School grade 1 to 9: 三年级. */
  readonly grade: (grade: number) => string;
  /** Age in whole years: 9 岁. */
  readonly age: (years: number) => string;
}

const cut = (iso: string) => iso.split('-').map(Number) as [number, number, number];

const CHINESE: Formats = {
  date: (iso) => {
    const [year, month, day] = cut(iso.slice(0, 10));
    return `${year}年${month}月${day}日`;
  },
  month: (iso) => {
    const [year, month] = cut(iso.slice(0, 7));
    return `${year}年${month}月`;
  },
  monthOfYear: (iso) => `${cut(iso.slice(0, 7))[1]}月`,
  dateTime: (iso) => `${CHINESE.date(shanghaiDay(iso))} ${shanghaiTime(iso)}`,
  time: shanghaiTime,
  money: yuanText,
  minutes: (count) => `${count} 分钟`,
  days: (count) => `${count} 天`,
  count: countText,
  share: shareText,
  grade: (grade) => `${CHINESE_DIGITS[grade] ?? grade}年级`,
  age: (years) => `${years} 岁`,
};

const ENGLISH: Formats = {
  date: (iso) => {
    const [year, month, day] = cut(iso.slice(0, 10));
    return `${day} ${ENGLISH_MONTHS[month - 1]} ${year}`;
  },
  month: (iso) => {
    const [year, month] = cut(iso.slice(0, 7));
    return `${ENGLISH_MONTHS[month - 1]} ${year}`;
  },
  monthOfYear: (iso) => ENGLISH_MONTHS[cut(iso.slice(0, 7))[1] - 1] ?? iso,
  dateTime: (iso) => `${ENGLISH.date(shanghaiDay(iso))}, ${shanghaiTime(iso)}`,
  time: shanghaiTime,
  money: yuanText,
  minutes: (count) => `${count} min`,
  days: (count) => (count === 1 ? '1 day' : `${count} days`),
  count: countText,
  share: shareText,
  grade: (grade) => `Grade ${grade}`,
  age: (years) => (years === 1 ? '1 year' : `${years} years`),
};

/** The formats of a language. */
export function formatsIn(locale: Locale): Formats {
  return locale === 'en' ? ENGLISH : CHINESE;
}

/** Thousands are set on the digits of the text itself, so that no amount passes through a floating number. */
function yuanText(yuan: string | number): string {
  const [whole = '0', cents = ''] = String(yuan).replace('-', '').split('.');
  const sign = String(yuan).startsWith('-') ? '-' : '';
  return `${sign}¥${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents.padEnd(2, '0').slice(0, 2)}`;
}

function countText(value: number): string {
  return new Intl.NumberFormat('en').format(value);
}

function shareText(value: number): string {
  return `${Math.round(value * 100)}%`;
}

function shanghaiDay(iso: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: SHANGHAI }).format(new Date(iso));
}

function shanghaiTime(iso: string): string {
  const style = { timeZone: SHANGHAI, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('en-GB', style).format(new Date(iso));
}
