/**
 * CJK and Kangxi radicals (U+2E80–2FDF) and the letters that they stand for in text read from a PDF, where a font maps
 * the glyph of 工 to ⼯.
 *
 * Source: Unicode Character Database 15.0, EquivalentUnifiedIdeograph.txt (Unicode License v3). Two entries differ from
 * it, because the typefaces of simplified newspapers mean the simplified letter: ⼾ 户 (there 戶) and ⻑ 长 (there 長).
 * Where its equivalent lies outside the Basic Multilingual Plane (the last row), the letter of the same name stands.
 */
const PAIRS: readonly (readonly [radicals: string, letters: string])[] = [
  ['⺁⺂⺃⺄⺅⺆⺈⺉⺊⺋⺌⺍⺎⺏⺐⺒⺓⺔⺖⺗⺘⺙⺛⺜', '厂乛乚乙亻冂刀刂卜㔾小小兀尣尢巳幺彑忄心扌攵旡日'],
  ['⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺫⺬⺭⺯⺰⺱⺲⺳⺴⺶⺹', '月歺母民氵氺灬爫爫丬牛犭王目示礻糹纟罓罒㓁冗羊耂'],
  ['⺺⺻⺼⺾⺿⻀⻁⻂⻃⻄⻅⻆⻈⻉⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔', '肀聿肉艹艹艹虎衤覀西见角讠贝车辶辶辶邑钅长镸长门'],
  ['⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯', '阝雨青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜'],
  ['⻰⻱⻲⻳⼀⼁⼂⼃⼄⼅⼆⼇⼈⼉⼊⼋⼌⼍⼎⼏⼐⼑⼒⼓', '龙龜亀龟一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹'],
  ['⼔⼕⼖⼗⼘⼙⼚⼛⼜⼝⼞⼟⼠⼡⼢⼣⼤⼥⼦⼧⼨⼩⼪⼫', '匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸'],
  ['⼬⼭⼮⼯⼰⼱⼲⼳⼴⼵⼶⼷⼸⼹⼺⼻⼼⼽⼾⼿⽀⽁⽂⽃', '屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手支攴文斗'],
  ['⽄⽅⽆⽇⽈⽉⽊⽋⽌⽍⽎⽏⽐⽑⽒⽓⽔⽕⽖⽗⽘⽙⽚⽛', '斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙'],
  ['⽜⽝⽞⽟⽠⽡⽢⽣⽤⽥⽦⽧⽨⽩⽪⽫⽬⽭⽮⽯⽰⽱⽲⽳', '牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴'],
  ['⽴⽵⽶⽷⽸⽹⽺⽻⽼⽽⽾⽿⾀⾁⾂⾃⾄⾅⾆⾇⾈⾉⾊⾋', '立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸'],
  ['⾌⾍⾎⾏⾐⾑⾒⾓⾔⾕⾖⾗⾘⾙⾚⾛⾜⾝⾞⾟⾠⾡⾢⾣', '虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉'],
  ['⾤⾥⾦⾧⾨⾩⾪⾫⾬⾭⾮⾯⾰⾱⾲⾳⾴⾵⾶⾷⾸⾹⾺⾻', '釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨'],
  ['⾼⾽⾾⾿⿀⿁⿂⿃⿄⿅⿆⿇⿈⿉⿊⿋⿌⿍⿎⿏⿐⿑⿒⿓', '高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍'],
  ['⿔⿕', '龜龠'],
  ['⺇⺕⺪⺮⺵⺷⺸⺽⻇⻊⻕⻞⻡', '几彐疋竹网羊羊臼角足阜食首'],
];

export const RADICALS: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([radicals, letters]) =>
    Array.from(radicals, (radical, i) => [radical, letters[i]!] as const),
  ),
);
