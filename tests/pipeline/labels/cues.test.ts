import { describe, expect, test } from 'vitest';
import * as cues from '../../../src/pipeline/labels/cues.ts';

/** Lines that answer a question with yes, and lines that do not. */
function asks<T>(
  name: string,
  cue: (text: string) => T,
  answers: readonly (readonly [text: string, answer: T])[],
) {
  describe(name, () => {
    test.each(answers)('%s → %s', (text, answer) => {
      expect(cue(text)).toBe(answer);
    });
  });
}

asks('hasDateline', cues.hasDateline, [
  ['本报讯（记者沈知秋）全市工会保障工', true],
  ['本报讯全市工会', true],
  ['本报石砚专电（记者沈知秋）', true],
  ['新华社北京1月1日电', true],
  ['新华社石砚8月12日专电（记者周清川）', true],
  ['据新华社讯', true],
  ['快讯：', true],
  ['光明日报北京9月1日电', true],
  ['共同社东京9月1日电', true],
  ['澜川日报讯', true],
  ['中央社瀾川廿一日電', true],
  ['（新华社北京1月1日电）会议今天', true],
  ['（新华社北京1月1日电）', false],
  ['本报记者沈知秋', false],
  ['本报，讯息', false],
  ['市总工会收到本报讯', false],
  ['电讯事业发展迅速', false],
]);

asks('isOrnament', cues.isOrnament, [
  ['\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd', true],
  ['■', true],
  ['★★★', true],
  ['————————', true],
  ['* * *'.replaceAll(' ', ''), true],
  ['/g0/g0/g12', true],
  ['(cid:0)(cid:12)', true],
  ['■要闻', false],
  ['（）', false],
  ['9', false],
  ['', false],
]);

asks('opensItem', cues.opensItem, [
  ['●果树修剪，由市农业局高级农艺', true],
  ['◆望澜区新开公交线路', true],
  ['●●●', false],
  ['●', false],
  ['■□■□■', false],
  ['婚姻家庭●邻里纠纷三个专题。', false],
]);

asks('isByline', cues.isByline, [
  ['本报记者沈知秋', true],
  ['本报记者沈知秋通讯员周清川', true],
  ['通讯员：周清川', true],
  ['新华社记者沈知秋', true],
  ['本报驻石砚记者沈知秋', true],
  ['文/沈知秋', true],
  ['人民日报记者沈知秋', true],
  ['晚报记者沈知秋文/摄', true],
  ['记者丨沈知秋编辑丨周清川', true],
  ['经济日报—澜川网记者沈知秋', true],
  ['市公安局通讯员周清川', true],
  ['撰文/沈知秋摄影/周清川', true],
  ['本报特派记者沈知秋发自巴黎', true],
  ['责任编辑沈知秋', false],
  ['记者节快乐', false],
  ['市委书记会见中外记者', false],
  ['本报记者站成立', false],
  ['读者文摘', false],
  ['编辑部主任', false],
  ['图文并茂', false],
  ['通讯员培训班开课', false],
  ['本报讯（记者沈知秋）', false],
  ['本报评论员沈知秋', true],
  ['记者昨日从市总工会了解到，今年', false],
  ['记者在现场看到', false],
  ['沈知秋', false],
]);

asks('opensCaption', cues.opensCaption, [
  ['图为职工们在参加跑步比赛。', true],
  ['▲图为新落成的大桥。', true],
  ['（图为新落成的大桥）', true],
  ['上图：新落成的大桥', true],
  ['这是学生们在课外活动。', true],
  ['蓝图为人民绘就', false],
  ['据悉，图为', false],
]);

asks('endsWithCredit', cues.endsWithCredit, [
  ['图为职工们在参加跑步比赛。周立新摄', true],
  ['图为新落成的大桥。（本报记者沈知秋摄）', true],
  ['周立新摄', true],
  ['图为开班仪式。本报记者沈知秋摄影报道', true],
  ['图为新落成的大桥。资料图片', true],
  ['文/图沈知秋', true],
  ['图为摄影爱好者在拍摄', false],
  ['他爱好摄影，常年在江边', false],
  ['图为职工们在参加跑步比赛。', false],
]);

asks('furnitureWords: two are enough', (text) => cues.furnitureWords(text) > 1, [
  ['2012年6月11日星期一第14版', true],
  ['澜川日报2012年6月11日星期一', true],
  ['责任编辑沈知秋', true],
  ['值班编委：周清川责任编辑：沈知秋版式：陆一鸣', true],
  ['国内统一刊号：CN00-0001邮发代号：00-1零售每份1元', true],
  ['2012年6月11日上午，市总工会', false],
  ['（下转第3版）', false],
  ['第二版', false],
  ['《澜川日报》第3版刊登', false],
]);

asks('isNames', cues.isNames, [
  ['周清川', true],
  ['沈知秋、陆一鸣', true],
  ['周清川，', false],
  ['老渡口', false],
  ['他还有两年退休', false],
]);

asks('isSignature', cues.isSignature, [
  ['（周清川）', true],
  ['（原载《澜川文艺》）', true],
  ['(周清川)', true],
  ['（周清川）说', false],
  ['（一）（二）', false],
]);

asks('looksLikeDeck', cues.looksLikeDeck, [
  ['——记老船长聂远', true],
  ['标志着我市进入大桥时代', true],
  ['市总工会副主席鲍慧', true],
  ['老渡口昨日开出最后一班', false],
]);
