/** The run of one line over the diagram, as text; `read-layout.ts` reads it. */
export interface TrackText {
  /** Id of the line. */
  readonly line: string;
  /** Prefix of station ids that name none of their own. */
  readonly prefix: string;
  /**
   * In order of travel, separated by spaces: `x,y` is a bend, `station@x,y` a station with its place on this
   * line, `station` one whose place another line states or that lies evenly between its neighbours.
   */
  readonly path: string;
  /** Where its badge stands. */
  readonly badges: string;
}

/** Width and height of the diagram in steps of the grid. */
export const GRID_SIZE = [84, 71] as const;

/**
 * Where every line runs, drawn by hand on squared paper: x to the east, y to the south, one step 12 units of
 * the picture.
 *
 * Made from the real map by straightening each line into runs of eight directions while keeping three things
 * true: the order of stations along a line, on which side of a line its neighbours lie, and which lines cross.
 * Distances are not kept: Pingshan and the crossings have more room than they have on the ground, the far
 * ends less. Lines that share a run lie side by side, half a step apart. After a change, look at it in all
 * three languages: the test tells of labels that touch, not of ugly ones.
 */
export const TRACKS: readonly TrackText[] = [
  {
    line: 'szm-1',
    prefix: 'szm',
    path: 'luohu@38,36 guomao@38,34 38,32 laojie@37,31 grand-theater@35,31 science-museum huaqiang-rd gangxia@27.3,31 convention-and-exhibition-center@22.5,31 shopping-park@20,31 xiangmihu chegongmiao@16,31 zhuzilin qiaocheng-east oct window-of-the-world@12,31 baishizhou hi-tech-park shenzhen-university@8,31 taoyuan daxin liyumen 6,31 qianhaiwan@3,28 xinan baoan-center@3,25 baoan-stadium pingzhou xixiang gushu hourui airport-east@3,18',
    badges: '3,17',
  },
  {
    line: 'szm-2',
    prefix: 'szm',
    path: 'chiwan@3,39 shekou-port sea-world shuiwan 7,39 8.6,37.4 dongjiaotou wanxia haiyue dengliang houhai@8.6,35 keyuan@8.6,33.7 8.6,33.4 hongshuwan window-of-the-world@12,30 qiaocheng-north 12,29 shenkang 13,28 antuo-hill@14,28 qiaoxiang xiangmi xiangmei-north jingtian@16,28 lianhua-west futian@20,28 civic-center@22.5,28 gangxia-north@27.5,28 huaqiang-north@31,28 yannan grand-theater@35,32 hubei@39,32 huangbeiling@41,32 xinxiu 43,32 44,33 liantang-checkpoint@50.5,33 xianhu-rd liantang@54.5,33',
    badges: '2.2,40.2',
  },
  {
    line: 'szm-8',
    prefix: 'szm',
    path: 'liantang@54.5,33 wutong-mountain-south shatoujiao@61,33 haishan yantian-port-west 66,33 shenwai-senior-campus yantian-rd honganwei yantianxu 70,37 dameisha xiaomeisha xichong@76,37',
    badges: '77.4,37',
  },
  {
    line: 'szm-3',
    prefix: 'szm',
    path: 'futian-bonded-area@17,34.4 yitian 18,34.4 shixia@19,33.4 20,32.4 shopping-park@20,31 futian@20,28 21,27 childrens-palace@22.5,27 lianhuacun@27.5,27 huaxin@31,27 tongxinling 32,27 hongling@34,29 35.4,30.4 laojie@37,30.4 shaibu cuizhu tianbei@37,27.5 shuibei caopu 37,27 buji@38,26 mumianwan dafen danzhutou liuyue tangkeng henggang yonghu heao universiade@46.5,17.5 ailian jixiang longcheng-square nanlian shuanglong@60,4 liyuan xinsheng pingxi low-carbon-city baishitang fuping pingdi-liulian@63,1',
    badges: '16,34.4',
  },
  {
    line: 'szm-4',
    prefix: 'szm',
    path: 'futian-checkpoint@23.7,36 fumin@23.7,34 22.5,32.8 convention-and-exhibition-center@22.5,31 civic-center@22.5,28 childrens-palace@22.5,27 lianhua-north shangmeilin@22.5,22 minle baishilong@22.5,16.5 22.5,12.5 shenzhen-north-station@20,10 hongshan shangtang 18,8 longsheng longhua qinghu qinghu-north zhucun xikeng changhu guanlan songyuanxia mission-hills niuhu@18,2',
    badges: '18,1',
  },
  {
    line: 'szm-5',
    prefix: 'szm',
    path: 'chiwan@3.6,38.4 liwan railway-park mawan@3.6,34 qianwan-park qianwan@3.6,32 guiwan qianhaiwan@3.6,28 linhai baohua baoan-center@3.6,25 fanshen lingzhi honglang-north 3.6,22.4 xingdong liuxiandong@8,18 xili@11,18 12,18 university-town tanglang@13.5,16.5 changlingpi shenzhen-north-station@20,10 minzhi wuhe@29,10 31,10 bantian yangmei shangshuijing 38,17 xiashuijing changlong buji@38,25.7 baigelong buxin taian@38,28 yijing 41.6,31.6 41.6,32 huangbeiling@41,32.6 hubei@39,32.6 dongmen grand-theater@35,32.6',
    badges: '33.6,12.6',
  },
  {
    line: 'szm-7',
    prefix: 'szm',
    path: 'szu-lihu-campus@11,15 peking-university xili-lake xili@11,18 chaguang zhuguang 11,20 longjing@12.5,21.5 taoyuancun shenyun 14,23 antuo-hill@14,28 nonglin 14,29 chegongmiao@16,31 shangsha shawei 18.4,33.4 shixia@19,33.4 huanggangcun 22,33.4 22.6,34 fumin@23.7,34 25,34 25.4,34.4 huanggang-checkpoint@29,34.4 30,34.4 31,33.4 chiwei huaqiang-south@31,30 huaqiang-north@31,28 huaxin@31,27 huangmugang@31,26 31.2,26.2 bagualing hongling-north@34,26.2 sungang 35.7,26.2 honghu tianbei@37,27.5 37.5,28 taian@38,28',
    badges: '11,14',
  },
  {
    line: 'szm-9',
    prefix: 'szm',
    path: 'qianwan@3.6,32 menghai@5,32 5.5,32 6,32.5 yihai litchi-orchards nanyou-west nanyou nanshan-book-mall shenzhen-university-south yuehaimen@8,32.5 hi-tech-south hongshuwan-south@11.5,36 shenwan 13,36 shenzhen-bay-park 16,33 xiasha chegongmiao@16,31 xiangmei jingtian@16,28 meijing xiameilin meicun 16,24 18,22 shangmeilin@22.5,22 maling@27.5,22 yinhu nigang 33,22 34,23 hongling-north@34,26.2 yuanling hongling@34,29 hongling-south@34,30 ludancun 34,32.4 35.6,34 renmin-south xiangxicun wenjin@41,34',
    badges: '42,34',
  },
  {
    line: 'szm-10',
    prefix: 'szm',
    path: 'futian-checkpoint@24.3,36 fumin@24.3,34 gangxia@27.3,31 27.5,30.8 gangxia-north@27.5,28 lianhuacun@27.5,27 donggualing maling@27.5,22 yabao 27.5,19.5 29,18 nankeng@29,16.5 guangyayuan wuhe@29,10 bantian-north beier-rd huawei 29,8 gangtou xuexiang gankeng 32,5 liangmao-hill shanglilang@35,5 mugu huanancheng 36,5 hehua pinghu shuangyong-st@38,3',
    badges: '38.8,2.2',
  },
  {
    line: 'szm-11',
    prefix: 'szm',
    path: 'bitou@2.4,7 songgang houting shajing maanshan tangwei qiaotou fuyong airport-north airport-t3@2.4,15 bihaiwan baoan qianhaiwan@2.4,28 2.4,31 nanshan 6.4,35 houhai@8,35 hongshuwan-south@11.5,35 12.6,35 chegongmiao@16.6,31 18.4,29.2 19,28.6 futian@20,28.6 gangxia-north@27.5,28.6 fuxing 29,30 huaqiang-south@31,30 hongling-south@34,30',
    badges: '2.4,6',
  },
  {
    line: 'szm-13',
    prefix: 'szm',
    path: 'shenzhen-bay-checkpoint@11,38 talent-park 8,38 houhai@8,35 keyuan@8,33.7 yuehaimen@8,32.5 shenzhen-university@8,31 hi-tech-central hi-tech-north shigu liuxiandong@8,18 baiwang yingrenshi luozu shiyan shangwu hongao-park 8,10 guangmingcheng@11,7 deya-rd fenghuang-town yueliang-rd jiangwei xinzhuang gongming-square shangcun xiacun lisonglang@11,2',
    badges: '11,1',
  },
  {
    line: 'mtr-TML',
    prefix: 'mtr',
    path: 'WKS@50,49 MOS HEO TSH SHM 42.4,49 CIO STW CKT TAW@38,53.4 38,54 42.5,54 HIK DIH@45,56.5 KAT SUW TKW 45,59.9 43.4,61.5 HOM@43.4,61.5 HUH@38,61.5 37,61.5 36,62.5 ETS@34.2,62.5 32,62.5 30.5,61 AUS@28.7,61 28.2,61 26.6,59.4 NAC@26.6,57 26.6,55.8 MEF@24.8,54 22,51.2 TWW@22,51 22,49 KSR@19,46 YUL LOP TIS 9,46 SIH 7,48 TUM@7,51',
    badges: '53.2,49 7,52.2',
  },
  {
    line: 'mtr-KTL',
    prefix: 'mtr',
    path: 'WHA@45.2,63.3 HOM@43.4,61.5 42.5,60.6 32.6,60.6 32,60 YMT@32,59.6 MOK@32,58.3 PRE@32,57 32.5,56.5 SKM KOT@38,56.5 LOF WTS DIH@45,56.5 CHH KOB 47,56.5 NTK KWT LAT YAT@52,61.5 TIK@54.5,61.5',
    badges: '47.4,64.4',
  },
  {
    line: 'mtr-TWL',
    prefix: 'mtr',
    path: 'CEN@30,65.9 ADM@34,65.9 34,65 32.6,63.6 TST@32.6,62.5 JOR YMT@32.6,59.6 MOK@32.6,58.3 PRE@32.6,57 32.6,56.5 SSP 30.1,54 CSW LCK MEF@24.8,54 LAK@22.6,54 KWF KWH TWH 18,49.4 TSW@18,48.6',
    badges: '15.6,47.5',
  },
  {
    line: 'mtr-ISL',
    prefix: 'mtr',
    path: 'KET@20,66.5 HKU SYP SHW CEN@30,66.5 ADM@34,66.5 WAC CAB TIH FOH NOP@46,66.5 QUB@49,66.5 TAK SWH SKW 53,66.5 HFC CHW@55.5,69',
    badges: '17.6,66.5',
  },
  {
    line: 'mtr-TKL',
    prefix: 'mtr',
    path: 'NOP@46,65.9 QUB@49,65.9 49.6,65.9 52,63.5 YAT@52,61.5 TIK@54.5,61.5 TKO@56,61.5 HAH 57,61.5 POA@59,59.5',
    badges: '59,58.4',
  },
  { line: 'mtr-TKL', prefix: 'mtr', path: 'TKO@56,61.5 LHP@57.4,62.9', badges: '' },
  {
    line: 'mtr-TCL',
    prefix: 'mtr',
    path: 'HOK@28.6,65 26,62.4 KOW@26,61.4 OLY NAC@26,57 26,55.8 23.6,53.4 LAK@22.6,53.4 TSY@19,53.4 SUN 10,53.4 TUC@4,59.4',
    badges: '3.2,60.6',
  },
  {
    line: 'mtr-AEL',
    prefix: 'mtr',
    path: 'HOK@28,65 25.4,62.4 KOW@25.4,61.4 25.4,56.05 23.95,54.6 TSY@19,54.6 AIR@6,54.6 AWE@3,54.6',
    badges: '14,54.6',
  },
  {
    line: 'mtr-EAL',
    prefix: 'mtr',
    path: 'ADM@34,67.1 36,67.1 38,65.1 EXC@38,64.7 HUH@38,61.5 MKK@38,59.6 KOT@38,56.5 TAW@38,54 SHT FOT UNI TAP TWO FAN SHS@38,43 LOW@38,39.9',
    badges: '34.2,48',
  },
  {
    line: 'mtr-EAL',
    prefix: 'mtr',
    path: 'SHS@38,43 36.5,43 plan:nol-01@32,43 25.2,43 LMC@24,41.8',
    badges: '',
  },
  {
    line: 'hk-nol',
    prefix: 'plan',
    path: 'nol-01@32,43 29,46 nol-02 nol-03 nol-04 mtr:KSR@19,46',
    badges: '',
  },
  {
    line: 'szm-l21',
    prefix: 'plan',
    path: 'l21-n01@1.4,34 szm:mawan@3.6,34 4,34 5,33 szm:menghai@5,32 5,29 szm:longjing@12.5,21.5 13.5,20.5 szm:tanglang@13.5,16.5 szm:baishilong@22.5,16.5 szm:nankeng@29,16.5 33,16.5 35,14.5 szm:shanglilang@35,5 37,7 37,12 43.6,18.6 szm:aobei@44.4,18.6 44.4,5 47,2.4 54.4,2.4 szm:longyuan@56,4 57.4,2.6 l21-n11@66,2.6',
    badges: '67.8,2.6',
  },
  {
    line: 'szm-l31',
    prefix: 'szm',
    path: 'shengping@53.5,4 nanyue@53.5,17',
    badges: '53.5,6.9',
  },
  {
    line: 'szm-l23',
    prefix: 'szm',
    path: 'nanyue@53.5,17 55.5,15 62.5,15 hsr:shenzhen-pingshan@65.5,12 65.5,20 shijing@72,26.5 plan:l23-n04@75,29.5 plan:l23-n05@78,32.5',
    badges: '65.5,20',
  },
  {
    line: 'szhk-east',
    prefix: 'hsr',
    path: 'shenzhen-pingshan@65.5,12 48.5,29 44,29 40,33 40,35.2 39.2,36 szm:luohu@38,36',
    badges: '58.1,19.4',
  },
  {
    line: 'szm-16',
    prefix: 'szm',
    path: 'yuanshan-xikeng@46,30.6 anliang fukeng dakang yuanshan daan jixi jinyuan@46,19.6 universiade@46,17 universiade-center@46,14.2 longcheng-park@46,10.4 huanggekeng@46,8.8 yuyuan@46,7.2 46,6 huilongpu@47,5 48,4 shangjing@50.5,4 shengping@53.5,4 longyuan@56,4 shuanglong@60,4 63,4 xintangwei@63.7,4.7 longdong@65.3,6.3 67,8 baolong-tongle@67,8.5 pingshan@67,12 xinhe liuhe pingshanwei@72,17 pinghuan dongjiang-column-memorial-hall shabo yanzihu shijing@72,26.5 technology-university tianxin@72,30.3',
    badges: '46,32 72,31.7',
  },
  {
    line: 'szm-14',
    prefix: 'szm',
    path: 'gangxia-north@27.5,26.2 28.2,26.2 29.1,25.3 huangmugang@31,25.3 luohu-north@36.1,25.3 buji@37.4,25.3 37.7,25.3 shiyaling@40.8,22.2 liuyue-north silian aobei@44.4,18.6 universiade@46,17 zhangbei@50,17 nanyue@53.5,17 baolong@58,17 jinlong@62.5,17 pingshanwei@72,17 pingshan-square@72,14.4 pingshan-center@72,9.6 kengzi@72,7.2 shatian@72,4.8',
    badges: '72,3.4 68.4,17',
  },
  {
    line: 'hsr-xiashen',
    prefix: 'hsr',
    path: 'huiyang@80,12 shenzhen-pingshan@65.5,12 shenzhen-north@20,12',
    badges: '56,12',
  },
  {
    line: 'hsr-xrl',
    prefix: 'hsr',
    path: 'guangzhou-south@7.2,1.2 nansha-north@9,3 humen@10.6,4.6 guangmingcheng@12,6 18,12 shenzhen-north@20,12 20.8,12.8 futian@20.8,28 20.8,57.6 22.7,59.5 hong-kong-west-kowloon@27.5,59.5',
    badges: '20.8,41.5',
  },
];

/** Stations of two railways that one walks between, in pairs of ids. */
export const WALKS = `
hsr:shenzhen-pingshan szm:pingshan
hsr:shenzhen-north szm:shenzhen-north-station
hsr:futian szm:futian
hsr:guangmingcheng szm:guangmingcheng
hsr:hong-kong-west-kowloon mtr:AUS
hsr:hong-kong-west-kowloon mtr:KOW
mtr:HOK mtr:CEN
mtr:TST mtr:ETS
`;

/** Crossings: id, place of the gate, side of its label, and the stations at its two sides, if any. */
export const GATES = `
szbay 11,39.6 e szm:shenzhen-bay-checkpoint
futian 24,38 e szm:futian-checkpoint mtr:LMC
huanggang 29,35.9 e szm:huanggang-checkpoint
luohu 38,37.9 e szm:luohu mtr:LOW
wenjindu 42.2,36.2 e
liantang 50.5,35.2 e szm:liantang-checkpoint
shatoujiao 62.6,35.4 s
yantian 70.6,34.6 e
westkowloon 20.8,56.4 sw hsr:hong-kong-west-kowloon
`;

/**
 * On which side of its station a label stands: `side id id …`; stations not named here are labelled only when
 * picked or ridden.
 */
export const LABELS = `
n szm:huangmugang szm:shangjing szm:luohu-north szm:zhangbei szm:baolong hsr:huiyang mtr:KET plan:l21-n11
ne mtr:LMC mtr:DIH szm:pingshan szm:shenzhen-north-station szm:wuhe
e szm:shatian szm:kengzi szm:pingshan-center szm:pingshan-square szm:pingshanwei szm:pinghuan szm:dongjiang-column-memorial-hall szm:shabo szm:yanzihu szm:shijing szm:xintangwei szm:longdong szm:universiade-center szm:longcheng-park szm:huanggekeng szm:yuyuan szm:jinyuan szm:jixi szm:daan szm:yuanshan szm:dakang szm:fukeng szm:anliang szm:yuanshan-xikeng
e hsr:guangmingcheng szm:niuhu szm:bitou plan:l23-n04 plan:l23-n05
e mtr:MKK mtr:SHS mtr:FAN mtr:TWO mtr:TAP mtr:UNI mtr:FOT mtr:SHT mtr:EXC mtr:LOW mtr:TUM mtr:TUC mtr:CHW mtr:POA mtr:LHP
se szm:universiade szm:buji szm:nanyue szm:xili mtr:KOT mtr:HUH
s szm:longyuan szm:jinlong szm:xichong mtr:AIR mtr:ADM mtr:CEN mtr:AUS mtr:NOP mtr:WKS mtr:HKU
sw szm:shengping
w szm:baolong-tongle szm:xinhe szm:liuhe szm:huilongpu szm:technology-university szm:tianxin szm:aobei szm:silian szm:liuyue-north szm:shiyaling szm:pingdi-liulian mtr:TAW mtr:HOK mtr:KOW mtr:TSW hsr:guangzhou-south hsr:nansha-north hsr:humen
nw szm:shuanglong szm:futian szm:gangxia-north hsr:shenzhen-pingshan mtr:KSR mtr:TSY
`;

/** Water, and the land that lies in it, as closed runs of corners, bottom first: a hint, not a coast. */
export const GROUND = [
  ['sea', '0,41 8,41 10,39 15,39 17,41 14,44 6,44 3,47 0,47'],
  [
    'sea',
    '60,38.5 62,36.6 65.6,36.6 68.4,39.4 84,39.4 84,71 0,71 0,62.4 22,62.4 23,63.4 63,63.4 63,60 60,56 60,50 55,46 55,43.5',
  ],
  ['land', '19,64.3 51,64.3 54,64.9 57.5,68.4 57.5,71 19,71 17,69 17,66.3'],
] as const;

/** Where the two cities touch, as an open run of corners: drawn faintly. */
export const BOUNDARY = '10,41 15,39 16,38 39,38 41,36.2 48,36.2 49,35.2 60,35.2 62.6,35.4';

/** Where the names of the cities stand. */
export const CITIES = { shenzhen: '27,19.6', hongKong: '30,51' } as const;

/** Upper left corner of the legend: where no line runs. */
export const LEGEND = '64,47';
