import type { InEach } from '../../setup/story-steps.ts';

/** What the stories look for, as the page says it: written here once more, so that a changed word is noticed. */
export interface StoryWords {
  readonly from: string;
  readonly to: string;
  readonly square: string;
  readonly central: string;
  readonly kengzi: string;
  readonly journeys: string;
  readonly ways: string;
  readonly day: string;
  readonly home: string;
  readonly leaveNow: string;
  readonly leaveAt: string;
  readonly arriveBy: string;
  readonly anyTime: string;
  readonly time: string;
  readonly swap: string;
  readonly crossings: InEachCrossing;
  /** How a strip begins: how long it takes. */
  readonly length: RegExp;
  readonly leave: (clock: string) => string;
  /** "5 journeys, fastest 2 h 26 min" */
  readonly found: RegExp;
}

/** Names of the crossings that people can cross by what the plan knows. */
export interface InEachCrossing {
  readonly luohu: string;
  readonly futian: string;
  readonly bay: string;
  readonly liantang: string;
  readonly kowloon: string;
}

/** By language. */
export const WORDS: InEach<StoryWords> = {
  en: {
    from: 'From',
    to: 'To',
    square: 'Pingshan Square',
    central: 'Central',
    kengzi: 'Kengzi',
    journeys: 'Journeys',
    ways: 'Ways',
    day: 'The day',
    home: 'Last way home',
    leaveNow: 'Leave now',
    leaveAt: 'Leave at',
    arriveBy: 'Arrive by',
    anyTime: 'Any time',
    time: 'Time',
    swap: 'Swap from and to',
    crossings: {
      luohu: 'Luohu / Lo Wu',
      futian: 'Futian / Lok Ma Chau Spur Line',
      bay: 'Shenzhen Bay',
      liantang: 'Liantang / Heung Yuen Wai',
      kowloon: 'West Kowloon Station Port',
    },
    length: /^\d h( \d+ min)? arrive about \d\d:\d\d/,
    leave: (clock) => `leave ${clock}`,
    found: /^Wed 25 November · \d+ journeys, fastest \d h \d+ min$/,
  },
  'zh-Hans': {
    from: '出发地',
    to: '目的地',
    square: '坪山广场',
    central: '中环',
    kengzi: '坑梓',
    journeys: '行程',
    ways: '走法',
    day: '全天',
    home: '末班车回家',
    leaveNow: '现在出发',
    leaveAt: '几点出发',
    arriveBy: '几点到达',
    anyTime: '全天',
    time: '时刻',
    swap: '对调出发地和目的地',
    crossings: {
      luohu: '罗湖口岸',
      futian: '福田口岸／落马洲支线',
      bay: '深圳湾口岸',
      liantang: '莲塘／香园围口岸',
      kowloon: '香港西九龙站口岸',
    },
    length: /^\d小时(\d+分钟)? 约\d\d:\d\d到达/,
    leave: (clock) => `${clock}出发`,
    found: /^11月25日周三 · \d+个行程，最快\d小时\d+分钟$/,
  },
  'zh-Hant': {
    from: '出發地',
    to: '目的地',
    square: '坪山廣場',
    central: '中環',
    kengzi: '坑梓',
    journeys: '行程',
    ways: '走法',
    day: '全日',
    home: '尾班車回家',
    leaveNow: '現在出發',
    leaveAt: '出發時間',
    arriveBy: '到達時間',
    anyTime: '全日',
    time: '時間',
    swap: '對調出發地和目的地',
    crossings: {
      luohu: '羅湖口岸',
      futian: '福田口岸／落馬洲支綫',
      bay: '深圳灣口岸',
      liantang: '蓮塘／香園圍口岸',
      kowloon: '香港西九龍站口岸',
    },
    length: /^\d小時(\d+分鐘)? 約\d\d:\d\d到達/,
    leave: (clock) => `${clock}出發`,
    found: /^11月25日週三 · \d+個行程，最快\d小時\d+分鐘$/,
  },
};
