// Sixty needs of villages and who meets them best, set by hand: what suggestions are measured against.
//
// A talent: id | home village | sector | skills | what they offer (a kind, or -). A need: village | kind | sector | skills | the ids
// of those whom somebody who knows the county would ask first. Villages are short: 100-201 is town 100, village 201.

export const TALENTS = `
a01 | 100-201 | AGRICULTURE | 油茶种植 油茶管护 | SKILL
a02 | 100-202 | AGRICULTURE | 油茶加工 食品加工 | PROJECT
a03 | 101-201 | AGRICULTURE | 黄桃种植 果树修剪 | SKILL
a04 | 101-203 | AGRICULTURE | 生猪养殖 动物防疫 | SKILL
a05 | 102-201 | AGRICULTURE | 水产养殖 稻田养鱼 | -
a06 | 102-202 | AGRICULTURE | 食用菌种植 大棚管理 | PROJECT
a07 | 103-201 | AGRICULTURE | 中药材种植 天麻种植 | SKILL
a08 | 103-202 | AGRICULTURE | 茶叶种植 茶叶加工 | -
a09 | 001-001 | AGRICULTURE | 农机维修 农机驾驶 | TIME
a10 | 104-201 | AGRICULTURE | 林下养鸡 动物防疫 | MARKET
a11 | 104-202 | AGRICULTURE | 水稻种植 植保无人机 | TIME
a12 | 100-203 | AGRICULTURE | 农产品检测 有机认证 | SKILL
c01 | 100-201 | COMMERCE | 直播带货 短视频拍摄 | MARKET
c02 | 101-201 | COMMERCE | 电商运营 店铺运营 | SKILL
c03 | 102-201 | COMMERCE | 农产品批发 渠道销售 | MARKET
c04 | 103-201 | COMMERCE | 冷链采购 超市采购 | MARKET
c05 | 104-201 | COMMERCE | 品牌策划 包装设计 | SKILL
c06 | 001-001 | COMMERCE | 跨境电商 英语 | -
l01 | 001-002 | LOGISTICS | 冷链物流 货车运输 | SKILL
l02 | 101-202 | LOGISTICS | 快递网点 货车运输 | PROJECT
m01 | 100-202 | MANUFACTURING | 服装加工 缝纫培训 | PROJECT
m02 | 101-203 | MANUFACTURING | 电子组装 质量管理 | PROJECT
m03 | 102-203 | MANUFACTURING | 竹木加工 家具制作 | PROJECT
m04 | 103-203 | MANUFACTURING | 机械维修 电焊 | SKILL
m05 | 104-203 | MANUFACTURING | 箫笛制作 非遗手工 | SKILL
b01 | 100-204 | CONSTRUCTION | 房屋修缮 泥瓦工 | TIME
b02 | 101-204 | CONSTRUCTION | 道路施工 项目管理 | PROJECT
b03 | 102-204 | CONSTRUCTION | 水利施工 管道安装 | SKILL
b04 | 103-204 | CONSTRUCTION | 建筑设计 村庄规划 | SKILL
b05 | 104-204 | CONSTRUCTION | 电工 太阳能路灯 | GOODS
e01 | 100-201 | EDUCATION | 数学辅导 物理辅导 | TIME
e02 | 101-201 | EDUCATION | 英语教学 英语辅导 | TIME
e03 | 102-201 | EDUCATION | 心理辅导 家庭教育 | SKILL
e04 | 103-201 | EDUCATION | 音乐教学 合唱指导 | TIME
e05 | 104-201 | EDUCATION | 书法教学 美术教学 | TIME
e06 | 001-001 | EDUCATION | 高考志愿指导 升学规划 | SKILL
e07 | 100-203 | EDUCATION | 学前教育 绘本阅读 | TIME
e08 | 001-002 | EDUCATION | 职业培训 就业指导 | SKILL
h01 | 100-202 | HEALTH | 内科 慢病管理 | TIME
h02 | 101-202 | HEALTH | 口腔科 口腔检查 | TIME
h03 | 102-202 | HEALTH | 儿科 疫苗接种 | -
h04 | 103-202 | HEALTH | 中医 针灸推拿 | TIME
h05 | 104-202 | HEALTH | 护理 急救培训 | SKILL
h06 | 001-001 | HEALTH | 眼科 视力筛查 | TIME
t01 | 100-203 | CULTURE_TOURISM | 民宿运营 旅游规划 | PROJECT
t02 | 101-203 | CULTURE_TOURISM | 导游 讲解 | TIME
t03 | 102-203 | CULTURE_TOURISM | 侗族大歌 民族舞蹈 | SKILL
t04 | 103-203 | CULTURE_TOURISM | 摄影 短视频拍摄 | SKILL
t05 | 104-203 | CULTURE_TOURISM | 研学课程 营地管理 | PROJECT
o01 | 100-204 | HOSPITALITY | 餐饮管理 厨师培训 | SKILL
o02 | 101-204 | HOSPITALITY | 酒店管理 客房服务 | SKILL
o03 | 102-204 | HOSPITALITY | 农家乐经营 地方菜 | -
i01 | 100-201 | INFORMATION_TECHNOLOGY | 网站开发 小程序开发 | SKILL
i02 | 101-201 | INFORMATION_TECHNOLOGY | 监控安装 网络布线 | GOODS
i03 | 102-202 | INFORMATION_TECHNOLOGY | 数据分析 电子表格 | TIME
i04 | 103-202 | INFORMATION_TECHNOLOGY | 编程教学 机器人教学 | TIME
f01 | 001-001 | FINANCE | 小额信贷 融资 | MONEY
f02 | 100-202 | FINANCE | 财务管理 合作社记账 | SKILL
f03 | 102-203 | FINANCE | 农业保险 融资 | SKILL
f04 | 104-201 | FINANCE | 投资 项目评估 | MONEY
f05 | 101-202 | FINANCE | 助学捐赠 公益募捐 | MONEY
p01 | 001-002 | PUBLIC_SERVICE | 法律咨询 土地纠纷 | TIME
p02 | 100-203 | PUBLIC_SERVICE | 劳动维权 法律咨询 | TIME
p03 | 103-204 | PUBLIC_SERVICE | 项目申报 政策解读 | SKILL
p04 | 104-204 | PUBLIC_SERVICE | 党建指导 村务管理 | TIME
`;

export const NEEDS = `
100-201 | SKILL | AGRICULTURE | 油茶管护 | a01
100-203 | PROJECT | AGRICULTURE | 油茶加工 | a02
101-201 | SKILL | AGRICULTURE | 果树修剪 | a03
101-202 | SKILL | AGRICULTURE | 动物防疫 生猪养殖 | a04
102-203 | SKILL | AGRICULTURE | 稻田养鱼 | a05
102-202 | PROJECT | AGRICULTURE | 食用菌种植 | a06
103-203 | SKILL | AGRICULTURE | 天麻种植 | a07
103-202 | SKILL | AGRICULTURE | 茶叶加工 | a08
104-203 | TIME | AGRICULTURE | 农机维修 | a09
104-201 | MARKET | AGRICULTURE | 林下养鸡 | a10
104-204 | TIME | AGRICULTURE | 植保无人机 | a11
100-202 | SKILL | AGRICULTURE | 有机认证 | a12
100-204 | SKILL | AGRICULTURE | 油茶种植 | a01
101-204 | SKILL | AGRICULTURE | 黄桃种植 | a03
100-201 | MARKET | COMMERCE | 直播带货 | c01
101-203 | SKILL | COMMERCE | 电商运营 | c02
102-202 | MARKET | COMMERCE | 农产品批发 | c03
103-204 | MARKET | COMMERCE | 超市采购 冷链采购 | c04
104-202 | SKILL | COMMERCE | 包装设计 | c05
001-002 | SKILL | COMMERCE | 跨境电商 | c06
102-201 | MARKET | COMMERCE | 渠道销售 直播带货 | c03 c01
101-202 | SKILL | LOGISTICS | 冷链物流 | l01
101-204 | PROJECT | LOGISTICS | 快递网点 | l02
100-203 | PROJECT | MANUFACTURING | 服装加工 | m01
101-201 | PROJECT | MANUFACTURING | 电子组装 | m02
102-201 | PROJECT | MANUFACTURING | 竹木加工 | m03
103-202 | SKILL | MANUFACTURING | 电焊 | m04
104-201 | SKILL | MANUFACTURING | 非遗手工 | m05
100-201 | TIME | CONSTRUCTION | 房屋修缮 | b01
101-203 | PROJECT | CONSTRUCTION | 道路施工 | b02
102-202 | SKILL | CONSTRUCTION | 管道安装 | b03
103-201 | SKILL | CONSTRUCTION | 村庄规划 | b04
104-202 | GOODS | CONSTRUCTION | 太阳能路灯 | b05
100-202 | TIME | EDUCATION | 数学辅导 | e01
101-203 | TIME | EDUCATION | 英语辅导 | e02
102-204 | SKILL | EDUCATION | 心理辅导 | e03
103-203 | TIME | EDUCATION | 音乐教学 | e04
104-204 | TIME | EDUCATION | 书法教学 | e05
001-001 | SKILL | EDUCATION | 升学规划 | e06
100-204 | TIME | EDUCATION | 绘本阅读 | e07
103-204 | SKILL | EDUCATION | 就业指导 | e08
102-201 | TIME | EDUCATION | 数学辅导 英语辅导 | e01 e02
100-203 | TIME | HEALTH | 慢病管理 | h01
101-201 | TIME | HEALTH | 口腔检查 | h02
102-203 | TIME | HEALTH | 儿科 | h03
103-201 | TIME | HEALTH | 中医 | h04
104-203 | SKILL | HEALTH | 急救培训 | h05
103-204 | TIME | HEALTH | 视力筛查 | h06
100-202 | PROJECT | CULTURE_TOURISM | 民宿运营 | t01
101-202 | TIME | CULTURE_TOURISM | 讲解 | t02
102-201 | SKILL | CULTURE_TOURISM | 侗族大歌 | t03
103-202 | SKILL | CULTURE_TOURISM | 短视频拍摄 | t04 c01
104-204 | PROJECT | CULTURE_TOURISM | 研学课程 | t05
100-203 | SKILL | HOSPITALITY | 厨师培训 | o01
102-203 | SKILL | HOSPITALITY | 农家乐经营 | o03
100-204 | SKILL | INFORMATION_TECHNOLOGY | 小程序开发 | i01
101-203 | GOODS | INFORMATION_TECHNOLOGY | 监控安装 | i02
102-204 | MONEY | FINANCE | 融资 | f01 f04
100-201 | SKILL | FINANCE | 合作社记账 | f02
104-203 | TIME | PUBLIC_SERVICE | 土地纠纷 法律咨询 | p01 p02
`;
