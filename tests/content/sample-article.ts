import type { Article } from '../../schemas/index.ts';

/** An article of the invented 《澜川日报》 for tests to vary. */
export const SAMPLE: Article = {
  id: 'lanchuan-ribao-2011-09-14-03-02',
  paper: 'lanchuan-ribao',
  date: { value: '2011-09-14', basis: 'path' },
  page: 3,
  order: 2,
  kind: 'news',
  lang: 'zh-Hans',
  kicker: null,
  headline: '澜川市扶助86名学子入学',
  deck: null,
  dateline: { text: '本报讯', agency: '本报', place: null, date: null, at: 'p1:0-3' },
  reporters: [
    { name: '沈知秋', role: 'correspondent', at: 'p1:7-10' },
    { name: '周清川', role: 'correspondent', at: 'p1:11-14' },
  ],
  dates: [
    {
      text: '近日',
      edtf: '../2011-09-14',
      start: null,
      end: '2011-09-14',
      basis: 'relative',
      at: 'p1:15-17',
    },
    { text: '2008年', edtf: '2008', start: '2008-01-01', end: '2008-12-31', basis: 'printed', at: 'p2:1-6' },
    { text: '四年', edtf: null, kind: 'duration', duration: 'P4Y', basis: 'printed', at: 'p2:44-46' },
  ],
  figures: [
    {
      text: '370多万元',
      value: 3700000,
      unit: '元',
      approx: 'over',
      kind: 'money',
      of: '助学金',
      at: 'p2:28-34',
    },
  ],
  people: [],
  places: [],
  organizations: [{ name: '澜川市职工服务中心', at: 'p1:19-28' }],
  captions: [{ text: '图为学子领取助学金。周清川摄', credit: '周清川' }],
  jumpTo: { page: 4, id: null },
  jumpFrom: null,
  source: { drop: 'lanchuan-ribao/2011-09-14/03.txt', sha256: '0'.repeat(64), lines: [[232, 293]] },
  review: [],
};

export const PARAGRAPHS = [
  '本报讯（通讯员沈知秋、周清川）近日，在澜川市职工服务中心，86名学生领到了总计9万元的助学金。',
  '从2008年开始，该中心累计资助学生412名，发放助学金370多万元，其中一名学生已读满四年。',
];
