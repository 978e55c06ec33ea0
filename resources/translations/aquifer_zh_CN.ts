<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Summarise</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>提取</translation>
    </message>
    <message>
        <source>Ask every document</source>
        <translation>逐个询问文档</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>One question for every document</source>
        <translation>向每个文档提同一个问题</translation>
    </message>
    <message>
        <source>Words to look for; no model is used</source>
        <translation>要查找的词；不使用模型</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>a chat</source>
        <translation>一个对话</translation>
    </message>
    <message>
        <source>All files of a chat</source>
        <translation>此对话的所有文件</translation>
    </message>
    <message>
        <source>All documents of {collection}</source>
        <translation>{collection} 的所有文档</translation>
    </message>
    <message>
        <source>{document} of {collection}</source>
        <translation>{collection} 中的 {document}</translation>
    </message>
    <message numerus="yes">
        <source>%n document of {collection}</source>
        <comment>%n documents of {collection}</comment>
        <translation>
            <numerusform>{collection} 中的 %n 个文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done}/{all}</translation>
    </message>
    <message>
        <source>about {duration} left</source>
        <translation>大约还需 {duration}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage</source>
        <comment>%n passages</comment>
        <translation>
            <numerusform>%n 个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage cited</source>
        <comment>%n passages cited</comment>
        <translation>
            <numerusform>引用了 %n 个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n document answers the question</source>
        <comment>{found} of %n documents answer the question</comment>
        <translation>
            <numerusform>%n 个文档中有 {found} 个回答了问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value</source>
        <comment>%n values</comment>
        <translation>
            <numerusform>%n 个值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them found word for word</source>
        <comment>%n of them found word for word</comment>
        <translation>
            <numerusform>其中 %n 个逐字找到</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours:.1f} h</source>
        <translation>{hours:.1f} 小时</translation>
    </message>
    <message>
        <source>Fields, one a line, or a JSON Schema</source>
        <translation>字段（每行一个）或 JSON Schema</translation>
    </message>
    <message>
        <source>One field a line, or a JSON Schema. For example
Invoice number
Total: the amount due, in euro</source>
        <translation>每行一个字段，或一个 JSON Schema。例如
发票号码
合计：应付金额，以欧元计</translation>
    </message>
    <message>
        <source>Progress of the action</source>
        <translation>操作进度</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>提示词…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>以前的运行</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Start: {action}</source>
        <translation>开始：{action}</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>正在等待模型</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>Stopped. What is finished is kept; starting again goes on from here.</source>
        <translation>已停止。已完成的部分会保留；再次开始时从这里继续。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Summarise section</source>
        <translation>总结小节</translation>
    </message>
    <message>
        <source>Summarise merge</source>
        <translation>合并总结</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompts of {collection}</source>
        <translation>{collection} 的提示词</translation>
    </message>
    <message>
        <source>Words in {braces} are filled in. A changed prompt starts the action anew.</source>
        <translation>{braces} 中的词会被自动填入。更改提示词后，操作将重新开始。</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>使用默认值</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>found word for word</source>
        <translation>逐字找到</translation>
    </message>
    <message>
        <source>weak match</source>
        <translation>匹配较弱</translation>
    </message>
    <message>
        <source>not found word for word in the document</source>
        <translation>未在文档中逐字找到</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>第 {page} 页</translation>
    </message>
    <message>
        <source>The model gave this value, but the document does not hold it word for word.</source>
        <translation>模型给出了这个值，但文档中没有一字不差的原文。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Nothing was run yet. What you start is listed here with its result, until you delete it.</source>
        <translation>还没有运行过任何操作。您启动的操作及其结果会列在这里，直到您将其删除。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open: {run}</source>
        <translation>打开：{run}</translation>
    </message>
    <message>
        <source>Continue: {run}</source>
        <translation>继续：{run}</translation>
    </message>
    <message>
        <source>Save as: {run}</source>
        <translation>另存为：{run}</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Delete for good: {run}</source>
        <translation>彻底删除：{run}</translation>
    </message>
    <message>
        <source>Delete: {run}</source>
        <translation>删除：{run}</translation>
    </message>
    <message>
        <source>Summary of {collection}</source>
        <translation>{collection} 的总结</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Your chats get the form this version needs. They are here in less than a minute.</source>
        <translation>正在将您的对话转换为此版本所需的格式。不到一分钟即可完成。</translation>
    </message>
    <message>
        <source>This is done once. Nothing can be lost by it.</source>
        <translation>只需进行一次，不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Opening your data …</source>
        <translation>正在打开您的数据…</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>The words of {language} are not there, so the window speaks English.</source>
        <translation>缺少{language}的界面文字，因此窗口显示为英语。</translation>
    </message>
    <message>
        <source>{command} makes them.</source>
        <translation>运行 {command} 即可生成。</translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation>未加载模型</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Leave safe mode</source>
        <translation>退出安全模式</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Something stopped before its end. The window says why.</source>
        <translation>有操作提前停止了。原因见窗口。</translation>
    </message>
    <message>
        <source>Your files are read.</source>
        <translation>您的文件已读完。</translation>
    </message>
    <message>
        <source>The Wikipedia is read.</source>
        <translation>维基百科已读完。</translation>
    </message>
    <message>
        <source>The pack is imported.</source>
        <translation>文档包已导入。</translation>
    </message>
    <message>
        <source>The pack is written.</source>
        <translation>文档包已写好。</translation>
    </message>
    <message>
        <source>The new embedding model has read everything.</source>
        <translation>新的嵌入模型已读完所有内容。</translation>
    </message>
    <message>
        <source>The training set is ready.</source>
        <translation>训练集已准备好。</translation>
    </message>
    <message>
        <source>The data is checked.</source>
        <translation>数据已检查完。</translation>
    </message>
    <message>
        <source>The export is ready.</source>
        <translation>导出已完成。</translation>
    </message>
    <message>
        <source>The model is here.</source>
        <translation>模型已下载好。</translation>
    </message>
    <message>
        <source>The answer is ready.</source>
        <translation>回答已写好。</translation>
    </message>
    <message>
        <source>The summary is ready.</source>
        <translation>总结已写好。</translation>
    </message>
    <message>
        <source>The table is ready.</source>
        <translation>表格已做好。</translation>
    </message>
    <message>
        <source>All documents were asked.</source>
        <translation>所有文档都已询问完。</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站已清空。</translation>
    </message>
    <message>
        <source>A training run ended.</source>
        <translation>一个训练任务已结束。</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>读取中</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>嵌入中</translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>已索引</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>indexed, with gaps</source>
        <translation>已索引，有缺漏</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <source>reading article {page:,} of {pages:,}</source>
        <translation>正在读取第 {page:,}/{pages:,} 篇文章</translation>
    </message>
    <message>
        <source>reading p. {page}/{pages}</source>
        <translation>正在读取第 {page}/{pages} 页</translation>
    </message>
    <message>
        <source>{name} is in the trash.</source>
        <translation>{name} 已移到回收站。</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} document is in the trash.</source>
        <comment>{count:,} documents are in the trash.</comment>
        <translation>
            <numerusform>{count:,} 个文档已移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>The collection {name} is in the trash, with its documents.</source>
        <translation>文档集 {name} 及其文档已移到回收站。</translation>
    </message>
    <message>
        <source>It would fit with {changes}.</source>
        <translation>作以下更改后即可容纳：{changes}。</translation>
    </message>
    <message>
        <source>Unloading model</source>
        <translation>正在卸载模型</translation>
    </message>
    <message>
        <source>Switching adapters</source>
        <translation>正在切换适配器</translation>
    </message>
    <message>
        <source>Loading model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>每秒 token 数</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>{step:,} of {steps:,}</source>
        <translation>{step:,}/{steps:,}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>{measure} (best)</source>
        <translation>{measure}（最佳）</translation>
    </message>
    <message>
        <source>Training loss (last)</source>
        <translation>训练损失（最后）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Weights that learn</source>
        <translation>参与学习的权重</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message numerus="yes">
        <source>%n second</source>
        <comment>%n seconds</comment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute</source>
        <comment>%n minutes</comment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours:.1f} hours</source>
        <translation>{hours:.1f} 小时</translation>
    </message>
    <message>
        <source>{days:.1f} days</source>
        <translation>{days:.1f} 天</translation>
    </message>
    <message>
        <source>{gigabytes:.2f} GB</source>
        <translation>{gigabytes:.2f} GB</translation>
    </message>
    <message>
        <source>This password does not open the file. Type it again.</source>
        <translation>此密码打不开该文件。请重新输入。</translation>
    </message>
    <message>
        <source>Read {name} again</source>
        <translation>重新读取 {name}</translation>
    </message>
    <message>
        <source>Type the password of {name}</source>
        <translation>输入 {name} 的密码</translation>
    </message>
    <message>
        <source>Copy the picture {name}</source>
        <translation>复制图片 {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>{name} 的进度</translation>
    </message>
    <message>
        <source>Everything that is filled in must hold, for each question of this chat until the filter is taken off.</source>
        <translation>填写的所有条件必须同时满足；在取消筛选之前，对此对话的每个问题都有效。</translation>
    </message>
    <message>
        <source>Ask only some documents</source>
        <translation>只询问部分文档</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Pasted image {time}</source>
        <translation>粘贴的图片 {time}</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>无法保存图片。</translation>
    </message>
    <message>
        <source>Free some space and paste it again.</source>
        <translation>请腾出一些空间，然后重新粘贴。</translation>
    </message>
    <message>
        <source>The picture {name} cannot be read any more.</source>
        <translation>图片 {name} 已无法读取。</translation>
    </message>
    <message>
        <source>It may have been moved or deleted since it was attached.</source>
        <translation>附加之后，它可能已被移动或删除。</translation>
    </message>
    <message>
        <source>Files cannot be attached to a temporary chat.</source>
        <translation>临时对话不能附加文件。</translation>
    </message>
    <message>
        <source>They are kept on disk to be read. Add them to a collection and choose it below the question.</source>
        <translation>要读取的文件会保存在磁盘上。请将其加入文档集，再在问题下方选择该文档集。</translation>
    </message>
    <message>
        <source>Compare with another model</source>
        <translation>与另一个模型比较</translation>
    </message>
    <message>
        <source>Version {number} · {model}</source>
        <translation>版本 {number} · {model}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>There is no reward model on this computer, so nothing scores the answers.</source>
        <translation>这台计算机上没有奖励模型，因此无法为回答评分。</translation>
    </message>
    <message>
        <source>Add one on the page Models; it is then listed under “Reward models”.</source>
        <translation>请在“模型”页面添加一个；它会列在“奖励模型”下。</translation>
    </message>
    <message>
        <source>Ask about your documents, or ask anything</source>
        <translation>询问您的文档，或提任何问题</translation>
    </message>
    <message>
        <source>Attach files (Ctrl+O)</source>
        <translation>附加文件 (Ctrl+O)</translation>
    </message>
    <message>
        <source>No collection</source>
        <translation>无文档集</translation>
    </message>
    <message>
        <source>Collections that are searched for this chat</source>
        <translation>此对话要搜索的文档集</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>How this chat is answered: system prompt, temperature and so on</source>
        <translation>此对话的回答方式：系统提示词、温度等</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>Asks only documents</source>
        <translation>只询问部分文档</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>按 Enter 发送</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>按 Ctrl+Enter 发送</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止 (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks only documents: {documents}. Change</source>
        <translation>只询问这些文档：{documents}。更改</translation>
    </message>
    <message>
        <source>No documents in the library yet</source>
        <translation>资料库中还没有文档</translation>
    </message>
    <message numerus="yes">
        <source>%n collection</source>
        <comment>%n collections</comment>
        <translation>
            <numerusform>%n 个文档集</numerusform>
        </translation>
    </message>
    <message>
        <source>Collections searched: {names}</source>
        <translation>搜索的文档集：{names}</translation>
    </message>
    <message>
        <source>Collections searched: none</source>
        <translation>搜索的文档集：无</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>与设置相同</translation>
    </message>
    <message>
        <source>System prompt of this chat…</source>
        <translation>此对话的系统提示词…</translation>
    </message>
    <message>
        <source>Edit presets…</source>
        <translation>编辑预设…</translation>
    </message>
    <message>
        <source>Own prompt</source>
        <translation>自定义提示词</translation>
    </message>
    <message>
        <source>Preset: {preset}, with a system prompt of its own</source>
        <translation>预设：{preset}，使用单独的系统提示词</translation>
    </message>
    <message>
        <source>Preset: as in the settings, with a system prompt of its own</source>
        <translation>预设：与设置相同，使用单独的系统提示词</translation>
    </message>
    <message>
        <source>Preset: {preset}</source>
        <translation>预设：{preset}</translation>
    </message>
    <message>
        <source>Preset: as in the settings</source>
        <translation>预设：与设置相同</translation>
    </message>
    <message>
        <source>Drop PDFs here. Nothing leaves this computer.</source>
        <translation>将 PDF 拖放到此处。任何内容都不会离开这台计算机。</translation>
    </message>
    <message>
        <source>Ask about them and get answers with the page they stand on.</source>
        <translation>针对它们提问，回答会标明所在页码。</translation>
    </message>
    <message>
        <source>Answers come from a language model on this computer. It can be wrong even when it sounds sure. Numbered chips lead to the words in your documents: check them before you rely on an answer.</source>
        <translation>回答来自这台计算机上的语言模型。即使语气肯定，它也可能出错。带编号的标记会指向您文档中的原文：在采信回答之前，请先核对。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Try with sample documents</source>
        <translation>用示例文档试试</translation>
    </message>
    <message>
        <source>First facts</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Ask about your files</source>
        <translation>询问您的文件</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>任何内容都不会离开这台计算机。</translation>
    </message>
    <message>
        <source>A temporary chat</source>
        <translation>临时对话</translation>
    </message>
    <message>
        <source>Ask anything. When it is closed, nothing of it is left.</source>
        <translation>想问什么就问什么。关闭之后，不会留下任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n file is still being read. You can ask now; the answer leaves it out.</source>
        <comment>%n files are still being read. You can ask now; the answer leaves them out.</comment>
        <translation>
            <numerusform>还有 %n 个文件正在读取。您现在就可以提问；回答不会包含这些文件的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>上一处 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>下一处 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>{place} of %n message</source>
        <comment>{place} of %n messages</comment>
        <translation>
            <numerusform>{place}/%n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Message deleted. It stays in the trash for 30 days.</source>
        <translation>消息已删除，会在回收站中保留 30 天。</translation>
    </message>
    <message numerus="yes">
        <source>Message deleted with the message that followed. It stays in the trash for 30 days.</source>
        <comment>Message deleted with the %n messages that followed. It stays in the trash for 30 days.</comment>
        <translation>
            <numerusform>已删除该消息及其后的 %n 条消息，会在回收站中保留 30 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again with another model</source>
        <translation>用另一个模型重试</translation>
    </message>
    <message>
        <source>An answer is being written in this chat.</source>
        <translation>此对话中正在写回答。</translation>
    </message>
    <message>
        <source>Stop it with Esc first, or wait for its end.</source>
        <translation>请先按 Esc 停止，或等它结束。</translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation>读取进度</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>回答：{text}</translation>
    </message>
    <message>
        <source>{phase} · {percent} %</source>
        <translation>{phase} · {percent}%</translation>
    </message>
    <message>
        <source>Not found in your documents</source>
        <translation>在您的文档中未找到</translation>
    </message>
    <message>
        <source>The files of this chat do not say anything about it.</source>
        <translation>此对话的文件没有提到这方面的内容。</translation>
    </message>
    <message>
        <source>Answer without documents</source>
        <translation>不用文档回答</translation>
    </message>
    <message>
        <source>Stopped. What was written until then is kept.</source>
        <translation>已停止。此前写好的内容会保留。</translation>
    </message>
    <message>
        <source>Aquifer ended while this answer was being written.</source>
        <translation>写这条回答时 Aquifer 退出了。</translation>
    </message>
    <message>
        <source>The answer reached its longest length. “Continue” goes on; Settings › Longest answer raises it.</source>
        <translation>回答已达到最大长度。“继续”可接着写；可在“设置 › 最长回答”中提高上限。</translation>
    </message>
    <message>
        <source>The answer failed.</source>
        <translation>回答失败。</translation>
    </message>
    <message>
        <source>Searched only {documents}</source>
        <translation>只搜索了{documents}</translation>
    </message>
    <message>
        <source>Ask again in all documents</source>
        <translation>在所有文档中重新询问</translation>
    </message>
    <message>
        <source>Ask all documents</source>
        <translation>询问所有文档</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more source</source>
        <comment>Show %n more sources</comment>
        <translation>
            <numerusform>再显示 %n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Read {excerpts} from {files}</source>
        <translation>已阅读{files}中的{excerpts}</translation>
    </message>
    <message>
        <source>Read {excerpts} from {number} of {files}</source>
        <translation>已阅读{files}中 {number} 个文件的{excerpts}</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>全部阅读</translation>
    </message>
    <message>
        <source>Put this question to each document on its own</source>
        <translation>将此问题分别向每个文档提出</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>复制回答</translation>
    </message>
    <message>
        <source>Copy the answer with its sources, or drag it into another window</source>
        <translation>复制回答及其来源，或将其拖到另一个窗口</translation>
    </message>
    <message>
        <source>Continue the answer</source>
        <translation>继续写回答</translation>
    </message>
    <message>
        <source>Compare with another model…</source>
        <translation>与另一个模型比较…</translation>
    </message>
    <message>
        <source>Delete this answer and what follows</source>
        <translation>删除此回答及其后的内容</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>{model} (loaded)</source>
        <translation>{model}（已加载）</translation>
    </message>
    <message>
        <source>There is no model</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>First answer, of {model}</source>
        <translation>第一个回答，来自 {model}</translation>
    </message>
    <message>
        <source>Second answer, of {model}</source>
        <translation>第二个回答，来自 {model}</translation>
    </message>
    <message>
        <source>Go on with the first answer, of {model}</source>
        <translation>采用 {model} 的第一个回答并继续</translation>
    </message>
    <message>
        <source>Go on with the second answer, of {model}</source>
        <translation>采用 {model} 的第二个回答并继续</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>无评分</translation>
    </message>
    <message>
        <source>The chat goes on with this one</source>
        <translation>对话以此回答继续</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>采用此回答</translation>
    </message>
    <message>
        <source>Not scored yet. Click to have a reward model score both answers.</source>
        <translation>尚未评分。点击即可让奖励模型为两个回答评分。</translation>
    </message>
    <message>
        <source>No score. {reason}</source>
        <translation>无评分。{reason}</translation>
    </message>
    <message>
        <source>{speed:.1f} tok/s</source>
        <translation>{speed:.1f} token/秒</translation>
    </message>
    <message>
        <source>Score {score:.2f}</source>
        <translation>评分 {score:.2f}</translation>
    </message>
    <message>
        <source>What the reward model gives this answer; higher is better.</source>
        <translation>奖励模型给此回答的评分；越高越好。</translation>
    </message>
    <message>
        <source>Two answers side by side</source>
        <translation>两个回答并排显示</translation>
    </message>
    <message>
        <source>The loaded model</source>
        <translation>当前加载的模型</translation>
    </message>
    <message>
        <source>Attach as document</source>
        <translation>作为文档附加</translation>
    </message>
    <message>
        <source>Keep in the question</source>
        <translation>保留在问题中</translation>
    </message>
    <message numerus="yes">
        <source>A long text was pasted ({count:,} character).</source>
        <comment>A long text was pasted ({count:,} characters).</comment>
        <translation>
            <numerusform>粘贴了一段长文本（{count:,} 个字符）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Texts that end the answer</source>
        <translation>使回答结束的文本</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>创意</translation>
    </message>
    <message>
        <source>Empty: that of the settings</source>
        <translation>留空：使用设置中的值</translation>
    </message>
    <message>
        <source>Empty: free text. Otherwise {&quot;type&quot;: &quot;object&quot;, …}</source>
        <translation>留空：自由文本。否则为 {&quot;type&quot;: &quot;object&quot;, …}</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>用逗号分隔</translation>
    </message>
    <message>
        <source>{value} (settings)</source>
        <translation>{value}（设置）</translation>
    </message>
    <message>
        <source>{field}: “{typed}” is not a number.</source>
        <translation>{field}：“{typed}”不是数字。</translation>
    </message>
    <message>
        <source>{field}: “{typed}” is not a whole number.</source>
        <translation>{field}：“{typed}”不是整数。</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Fields of the preset</source>
        <translation>预设的字段</translation>
    </message>
    <message>
        <source>What is left empty is taken from the settings.</source>
        <translation>留空的项目采用设置中的值。</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>新预设</translation>
    </message>
    <message>
        <source>“{name}” is saved.</source>
        <translation>“{name}”已保存。</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>“{name}”已移除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name}（副本）</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>您的预设</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>A question is being edited</source>
        <translation>正在编辑一个问题</translation>
    </message>
    <message>
        <source>Editing a question. Sending begins a new branch; the old one stays.</source>
        <translation>正在编辑问题。发送后会开始新的分支；原来的分支会保留。</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>您：{text}</translation>
    </message>
    <message>
        <source>The model reads this chat from here on: what stands above no longer fits.</source>
        <translation>模型从这里开始读取此对话：上方的内容已放不下。</translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation>回答这个问题</translation>
    </message>
    <message>
        <source>Edit this question</source>
        <translation>编辑这个问题</translation>
    </message>
    <message>
        <source>Copy this question</source>
        <translation>复制这个问题</translation>
    </message>
    <message>
        <source>Delete this question and what follows</source>
        <translation>删除这个问题及其后的内容</translation>
    </message>
    <message>
        <source>When is the workshop open?</source>
        <translation>工坊什么时候开放？</translation>
    </message>
    <message>
        <source>How many bicycles were repaired in 2025?</source>
        <translation>2025 年修了多少辆自行车？</translation>
    </message>
    <message>
        <source>When is a chain replaced?</source>
        <translation>什么时候该换链条？</translation>
    </message>
    <message>
        <source>What is “{document}” about?</source>
        <translation>“{document}”讲的是什么？</translation>
    </message>
    <message>
        <source>What are the most important figures?</source>
        <translation>最重要的数字有哪些？</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>正在回答</translation>
    </message>
    <message>
        <source>Reading {excerpts} from {files}</source>
        <translation>正在阅读{files}中的{excerpts}</translation>
    </message>
    <message numerus="yes">
        <source>%n excerpt</source>
        <comment>%n excerpts</comment>
        <translation>
            <numerusform>%n 段摘录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file</source>
        <comment>%n files</comment>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>What the model is told before this chat, from the next question on. It stands above the preset and the settings; empty means as they say.</source>
        <translation>从下一个问题起，模型在此对话之前会先收到的说明。它优先于预设和设置；留空则按它们的规定。</translation>
    </message>
    <message>
        <source>System prompt of this chat</source>
        <translation>此对话的系统提示词</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>You are …</source>
        <translation>你是…</translation>
    </message>
    <message>
        <source>Use for this chat</source>
        <translation>用于此对话</translation>
    </message>
    <message>
        <source>None of its own</source>
        <translation>不单独设置</translation>
    </message>
    <message>
        <source>Temporary chat. Nothing of it is written to disk; it is gone when you close it or the program.</source>
        <translation>临时对话。不会写入磁盘；关闭它或程序后即消失。</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>关闭对话</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>正在思考…</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <translation>模型的思考过程</translation>
    </message>
    <message>
        <source>{thoughts} Show what the model thought</source>
        <translation>{thoughts} 显示模型的思考过程</translation>
    </message>
    <message>
        <source>{thoughts} Hide what the model thought</source>
        <translation>{thoughts} 隐藏模型的思考过程</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>思考过程</translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation>思考了片刻</translation>
    </message>
    <message>
        <source>Thought for {seconds:.0f} s</source>
        <translation>思考了 {seconds:.0f} 秒</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>好回答</translation>
    </message>
    <message>
        <source>Good answer: chosen, click to take it back</source>
        <translation>好回答：已选，点击可撤回</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>差回答</translation>
    </message>
    <message>
        <source>Bad answer: chosen, click to take it back</source>
        <translation>差回答：已选，点击可撤回</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>跳到最新</translation>
    </message>
    <message>
        <source>Version of the question before</source>
        <translation>问题的上一个版本</translation>
    </message>
    <message>
        <source>Version of the answer before</source>
        <translation>回答的上一个版本</translation>
    </message>
    <message>
        <source>Next version of the question</source>
        <translation>问题的下一个版本</translation>
    </message>
    <message>
        <source>Next version of the answer</source>
        <translation>回答的下一个版本</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>版本 {number}/{count}</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Folder “{name}” deleted. Its chats stay.</source>
        <translation>文件夹“{name}”已删除。其中的对话会保留。</translation>
    </message>
    <message>
        <source>Folder “{name}” deleted. It was empty.</source>
        <translation>文件夹“{name}”已删除。它是空的。</translation>
    </message>
    <message>
        <source>The temporary chat is closed. Nothing of it is left.</source>
        <translation>临时对话已关闭，没有留下任何内容。</translation>
    </message>
    <message>
        <source>Chat deleted. It stays in the trash for 30 days.</source>
        <translation>对话已删除，会在回收站中保留 30 天。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export the chat</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation>已有名为 {name} 的文件。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>正在写入 {name}…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>The chat is in {file}</source>
        <translation>对话已保存到 {file}</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>This report stays on this computer: Aquifer sends nothing. It holds versions, the place in the program, and the last of the log without values; no word of your documents and chats. Read it before you pass it on.</source>
        <translation>此报告留在这台计算机上：Aquifer 不发送任何内容。报告包含各版本号、出错的程序位置，以及不含具体值的最后部分日志；不含您文档和对话中的任何文字。转交他人之前，请先看一遍。</translation>
    </message>
    <message>
        <source>Your chats and documents are on disk as they were shown.</source>
        <translation>您的对话和文档都在磁盘上，与您看到的一致。</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>It could not be saved: {cause}.</source>
        <translation>无法保存：{cause}。</translation>
    </message>
    <message>
        <source>while it was starting</source>
        <translation>在启动时</translation>
    </message>
    <message>
        <source>while it was loading the model {name}</source>
        <translation>在加载模型 {name} 时</translation>
    </message>
    <message>
        <source>while an answer was written by {name}</source>
        <translation>在 {name} 写回答时</translation>
    </message>
    <message>
        <source>while it was opening the page {name}</source>
        <translation>在打开页面 {name} 时</translation>
    </message>
    <message>
        <source>while it was opening a chat</source>
        <translation>在打开对话时</translation>
    </message>
    <message>
        <source>while it was showing the document {name}</source>
        <translation>在显示文档 {name} 时</translation>
    </message>
    <message>
        <source>while it was reading files</source>
        <translation>在读取文件时</translation>
    </message>
    <message>
        <source>while it was loading the model that was chosen</source>
        <translation>在加载所选模型时</translation>
    </message>
    <message>
        <source>while an answer was written</source>
        <translation>在写回答时</translation>
    </message>
    <message>
        <source>while it was opening the page that was chosen</source>
        <translation>在打开所选页面时</translation>
    </message>
    <message>
        <source>while it was showing the document that was chosen</source>
        <translation>在显示所选文档时</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>What was going on</source>
        <translation>当时的情况</translation>
    </message>
    <message>
        <source>Error (its message is left out: it may quote a text)</source>
        <translation>错误（不含错误消息：它可能引用了文本）</translation>
    </message>
    <message>
        <source>Stacks at the crash</source>
        <translation>崩溃时的调用栈</translation>
    </message>
    <message>
        <source>The last of the log, without values</source>
        <translation>最后部分日志，不含具体值</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>(not named here)</source>
        <translation>（此处不具名）</translation>
    </message>
    <message>
        <source>Aquifer ended unexpectedly</source>
        <translation>Aquifer 意外退出</translation>
    </message>
    <message>
        <source>Something went wrong inside Aquifer ({kind})</source>
        <translation>Aquifer 内部出错（{kind}）</translation>
    </message>
    <message>
        <source>It is not opened again by itself.</source>
        <translation>不会自动重新打开。</translation>
    </message>
    <message>
        <source>Safe mode: no model is loaded, no chat is opened and no file is read by itself.</source>
        <translation>安全模式：不会自动加载模型、打开对话或读取文件。</translation>
    </message>
    <message>
        <source>{some} and {more}</source>
        <translation>{some}和{more}</translation>
    </message>
    <message>
        <source>Last time Aquifer ended unexpectedly.</source>
        <translation>上次 Aquifer 意外退出了。</translation>
    </message>
    <message>
        <source>Last time Aquifer ended unexpectedly {when}.</source>
        <translation>上次 Aquifer {when}意外退出了。</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>加载模型</translation>
    </message>
    <message>
        <source>opening the chat</source>
        <translation>打开对话</translation>
    </message>
    <message>
        <source>reading files</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>Left out this time: {steps}.</source>
        <translation>这次跳过了：{steps}。</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>保留现有内容</translation>
    </message>
    <message>
        <source>Go back to {day} …</source>
        <translation>返回到 {day}…</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>The damaged file is kept whole: {folder}</source>
        <translation>损坏的文件已完整保留：{folder}</translation>
    </message>
    <message>
        <source>At the next start {name} is put back from the restore point.</source>
        <translation>下次启动时将从还原点恢复 {name}。</translation>
    </message>
    <message>
        <source>Close Aquifer and start it again to do it now; Settings, Backups takes it back.</source>
        <translation>要立即进行，请关闭 Aquifer 再重新启动；可在“设置”的“备份”中取消。</translation>
    </message>
    <message>
        <source>Close Aquifer</source>
        <translation>关闭 Aquifer</translation>
    </message>
    <message>
        <source>Add to {collection}</source>
        <translation>加入 {collection}</translation>
    </message>
    <message>
        <source>Kept in your documents, for all chats</source>
        <translation>保存在您的文档中，供所有对话使用</translation>
    </message>
    <message>
        <source>Where they are: files and folders are not copied</source>
        <translation>保留在原处：不复制文件和文件夹</translation>
    </message>
    <message>
        <source>Use these models</source>
        <translation>使用这些模型</translation>
    </message>
    <message>
        <source>Read where they are; nothing is changed in them</source>
        <translation>在原处读取；不会更改其中任何内容</translation>
    </message>
    <message>
        <source>Use as training data</source>
        <translation>用作训练数据</translation>
    </message>
    <message>
        <source>Files and folders are read for this chat only</source>
        <translation>文件和文件夹只为此对话读取</translation>
    </message>
    <message>
        <source>Attach to this chat</source>
        <translation>附加到此对话</translation>
    </message>
    <message>
        <source>Rows of {table}</source>
        <translation>{table} 的行</translation>
    </message>
    <message>
        <source>Columns of {table}</source>
        <translation>{table} 的列</translation>
    </message>
    <message>
        <source>{text}, best</source>
        <translation>{text}，最佳</translation>
    </message>
    <message>
        <source>What is put right in every text before it is checked. The last four harm a model that is to write text; they are for other uses.</source>
        <translation>检查之前对每段文本所做的修正。最后四项会损害用于写文本的模型；它们适合其他用途。</translation>
    </message>
    <message>
        <source>Rows that say what an earlier row says, word for word or nearly. The first one stays.</source>
        <translation>与前面某行内容完全或几乎相同的行。保留第一行。</translation>
    </message>
    <message>
        <source>Training rows that are like a validation row: they would make the validation look better than it is.</source>
        <translation>与某个验证行相似的训练行：它们会使验证结果显得比实际好。</translation>
    </message>
    <message>
        <source>Examples that are longer than what the run reads at once.</source>
        <translation>超过训练一次所读长度的样本。</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>转为小写</translation>
    </message>
    <message>
        <source>punctuation removed</source>
        <translation>去除标点</translation>
    </message>
    <message>
        <source>stop words removed</source>
        <translation>去除停用词</translation>
    </message>
    <message>
        <source>special characters removed</source>
        <translation>去除特殊字符</translation>
    </message>
    <message>
        <source>exact duplicates</source>
        <translation>完全重复</translation>
    </message>
    <message>
        <source>near duplicates</source>
        <translation>近似重复</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Length for {model}</source>
        <translation>适合 {model} 的长度</translation>
    </message>
    <message>
        <source>Leaks to the validation</source>
        <translation>泄漏到验证集</translation>
    </message>
    <message>
        <source>This harms a model that is to write text: {changes}.</source>
        <translation>这会损害用于写文本的模型：{changes}。</translation>
    </message>
    <message numerus="yes">
        <source>{passing:,} of {count:,} example pass all checks.</source>
        <comment>{passing:,} of {count:,} examples pass all checks.</comment>
        <translation>
            <numerusform>{count:,} 个样本中有 {passing:,} 个通过所有检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>{check}: {part} and {other_part}</source>
        <translation>{check}：{part}与{other_part}</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>a step</comment>
        <translation>读取</translation>
    </message>
    <message>
        <source>Rows that cannot be read, or make no example.</source>
        <translation>无法读取或不能构成样本的行。</translation>
    </message>
    <message>
        <source>The model has no chat template of its own.</source>
        <translation>此模型没有自己的对话模板。</translation>
    </message>
    <message>
        <source>All examples together have {tokens}, {longer}.</source>
        <translation>所有样本共有{tokens}，{longer}。</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} tokens</source>
        <comment>{count:,} tokens</comment>
        <translation>
            <numerusform>{count:,} 个 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of them are longer</source>
        <comment>{count:,} of them are longer</comment>
        <translation>
            <numerusform>其中 {count:,} 个更长</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复项</translation>
    </message>
    <message>
        <source>Add a check</source>
        <translation>添加检查</translation>
    </message>
    <message>
        <source>Add a check…</source>
        <translation>添加检查…</translation>
    </message>
    <message>
        <source>Model the examples must fit</source>
        <translation>样本须适合的模型</translation>
    </message>
    <message>
        <source>Fits any model</source>
        <translation>适合任何模型</translation>
    </message>
    <message>
        <source>Count tokens as this model does, and leave out or cut what it cannot read at once</source>
        <translation>按此模型的方式计算 token，并剔除或截断它一次读不完的内容</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>数据集名称</translation>
    </message>
    <message>
        <source>Percent held back for validation</source>
        <translation>留作验证的百分比</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>held back</source>
        <comment>before the share kept for validation</comment>
        <translation>留出</translation>
    </message>
    <message>
        <source>This value makes no sense here.</source>
        <translation>此值在这里没有意义。</translation>
    </message>
    <message>
        <source>Fits {model}</source>
        <translation>适合 {model}</translation>
    </message>
    <message>
        <source>Check again to see what it leaves out, or prepare the set as it is set now.</source>
        <translation>请重新检查，看看会剔除什么；或者直接按现在的设置准备数据集。</translation>
    </message>
    <message>
        <source>What is set has changed since the data was checked.</source>
        <translation>数据检查之后，设置有了更改。</translation>
    </message>
    <message>
        <source>Look at the step that leaves out most, and make its limits wider.</source>
        <translation>查看剔除最多的步骤，并放宽它的限制。</translation>
    </message>
    <message>
        <source>No example passes all checks, so there would be no set.</source>
        <translation>没有样本通过所有检查，因此不会生成数据集。</translation>
    </message>
    <message>
        <source>Context (a passage)</source>
        <translation>上下文（一个段落）</translation>
    </message>
    <message>
        <source>Long text, alone</source>
        <translation>长文本，单独</translation>
    </message>
    <message>
        <source>Better answer</source>
        <translation>较好的回答</translation>
    </message>
    <message>
        <source>Worse answer</source>
        <translation>较差的回答</translation>
    </message>
    <message>
        <source>Column of: {part}</source>
        <translation>此部分所在的列：{part}</translation>
    </message>
    <message>
        <source>One question for all rows</source>
        <translation>所有行用同一个问题</translation>
    </message>
    <message>
        <source>One question for all rows, where no column has one</source>
        <translation>没有问题列时，所有行用同一个问题</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>使用这些列</translation>
    </message>
    <message>
        <source>What is in which column?</source>
        <translation>每一列是什么内容？</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no column</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Runs to compare</source>
        <translation>要比较的训练任务</translation>
    </message>
    <message>
        <source>Which curve</source>
        <translation>哪条曲线</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>不同的设置</translation>
    </message>
    <message>
        <source>All settings are the same.</source>
        <translation>所有设置都相同。</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Tick the runs to compare</source>
        <translation>勾选要比较的训练任务</translation>
    </message>
    <message numerus="yes">
        <source>At most %n run can be told apart in one chart.</source>
        <comment>At most %n runs can be told apart in one chart.</comment>
        <translation>
            <numerusform>一张图最多能分清 %n 个训练任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick two runs or more.</source>
        <translation>请勾选至少两个训练任务。</translation>
    </message>
    <message>
        <source>There are not two runs to compare yet.</source>
        <translation>还没有两个训练任务可供比较。</translation>
    </message>
    <message>
        <source>These runs have no values yet.</source>
        <translation>这些训练任务还没有数值。</translation>
    </message>
    <message>
        <source>Their curves come when they have taken steps.</source>
        <translation>训练若干步之后就会出现曲线。</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>gradient norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>tokens per second</source>
        <translation>每秒 token 数</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>A collection</source>
        <translation>文档集</translation>
    </message>
    <message>
        <source>My chats</source>
        <translation>我的对话</translation>
    </message>
    <message>
        <source>Pairs from documents…</source>
        <translation>由文档生成问答对…</translation>
    </message>
    <message>
        <source>{pairs} are being removed with their texts.</source>
        <translation>正在移除{pairs}及其文本。</translation>
    </message>
    <message>
        <source>{set} goes to the trash.</source>
        <translation>{set} 将移到回收站。</translation>
    </message>
    <message>
        <source>Bring examples</source>
        <translation>提供样本</translation>
    </message>
    <message>
        <source>Bring examples of what the model should do</source>
        <translation>提供样本，告诉模型该怎么做</translation>
    </message>
    <message>
        <source>Questions with answers, conversations, texts with summaries, pairs of a better and a worse answer, or long texts: csv, json, jsonl, parquet, xlsx, zip, a folder of documents, a collection, your chats. Drop them here. Nothing is changed in your files, and nothing is left out before you have seen it.</source>
        <translation>带回答的问题、对话、带总结的文本、较好与较差回答的配对，或长文本：csv、json、jsonl、parquet、xlsx、zip、文档文件夹、文档集、您的对话。请拖放到此处。您的文件不会有任何更改；在您查看之前，也不会剔除任何内容。</translation>
    </message>
    <message>
        <source>A model writes questions with answers, or summaries, from a collection</source>
        <translation>由模型根据文档集写出问答或总结</translation>
    </message>
    <message>
        <source>Then: see what would be left out and why, prepare the set, train on it, and chat with the tuned model.</source>
        <translation>接下来：查看哪些内容会被剔除及其原因，准备数据集，用它训练，再与微调后的模型对话。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>There is no collection with documents yet</source>
        <translation>还没有包含文档的文档集</translation>
    </message>
    <message>
        <source>Data ({patterns});;All files (*)</source>
        <translation>数据 ({patterns});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose data</source>
        <translation>选择数据</translation>
    </message>
    <message>
        <source>Choose a folder with data or documents</source>
        <translation>选择包含数据或文档的文件夹</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Adapter (LoRA)</source>
        <translation>适配器 (LoRA)</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>全部权重</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>长文本</translation>
    </message>
    <message>
        <source>Preference pairs (DPO)</source>
        <translation>偏好对 (DPO)</translation>
    </message>
    <message>
        <source>Reward model</source>
        <translation>奖励模型</translation>
    </message>
    <message>
        <source>AdamW, 8-bit</source>
        <translation>AdamW，8 位</translation>
    </message>
    <message>
        <source>AdamW, 8-bit, paged</source>
        <translation>AdamW，8 位，分页</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>Before and after the training</source>
        <translation>训练前后</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>4-bit (NF4)</source>
        <translation>4 位 (NF4)</translation>
    </message>
    <message>
        <source>8-bit</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>16-bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>32-bit</source>
        <translation>32 位</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>A whole model each (DDP)</source>
        <translation>每个进程一个完整模型 (DDP)</translation>
    </message>
    <message>
        <source>One model, cut up (FSDP)</source>
        <translation>切分一个模型 (FSDP)</translation>
    </message>
    <message>
        <source>Cut them</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>训练任务</translation>
    </message>
    <message>
        <source>Made when it is done</source>
        <translation>完成时生成</translation>
    </message>
    <message>
        <source>GGUF model</source>
        <translation>GGUF 模型</translation>
    </message>
    <message>
        <source>One file that runs in llama.cpp and here: the base with what was learnt in it</source>
        <translation>单个文件，可在 llama.cpp 和本程序中运行：基础模型加上所学内容</translation>
    </message>
    <message>
        <source>Adapter as GGUF</source>
        <translation>GGUF 格式的适配器</translation>
    </message>
    <message>
        <source>Small: switched on top of the base GGUF on the Models page</source>
        <translation>体积小：在“模型”页面叠加到基础 GGUF 上使用</translation>
    </message>
    <message>
        <source>Merged weights</source>
        <translation>合并后的权重</translation>
    </message>
    <message>
        <source>A Hugging Face folder with the base and what was learnt in one</source>
        <translation>Hugging Face 文件夹，基础模型与所学内容合为一体</translation>
    </message>
    <message>
        <source>Adapter (PEFT)</source>
        <translation>适配器 (PEFT)</translation>
    </message>
    <message>
        <source>Small: a folder for transformers and PEFT</source>
        <translation>体积小：供 transformers 和 PEFT 使用的文件夹</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>停止导出</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>step {number}: {doing}</source>
        <translation>第 {number} 步：{doing}</translation>
    </message>
    <message numerus="yes">
        <source>%n more waits</source>
        <comment>%n more wait</comment>
        <translation>
            <numerusform>还有 %n 个在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>{phase}, {done:,} of {all:,}</source>
        <translation>{phase}，{done:,}/{all:,}</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练任务</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Export it as a GGUF model first.</source>
        <translation>请先将其导出为 GGUF 模型。</translation>
    </message>
    <message>
        <source>The tuned model cannot be asked here.</source>
        <translation>无法在这里向微调后的模型提问。</translation>
    </message>
    <message>
        <source>Working out what it takes…</source>
        <translation>正在估算所需资源…</translation>
    </message>
    <message>
        <source>Working out what they take…</source>
        <translation>正在估算所需资源…</translation>
    </message>
    <message>
        <source>Use settings that fit</source>
        <translation>改用可行的设置</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} run, one after the other: about {time} in all.</source>
        <comment>{count:,} runs, one after the other: about {time} in all.</comment>
        <translation>
            <numerusform>{count:,} 个训练任务依次进行：总共约 {time}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of them does not fit.</source>
        <comment>%n of them do not fit.</comment>
        <translation>
            <numerusform>其中 %n 个放不下。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each takes about {least} to {most}.</source>
        <translation>每个约需 {least} 到 {most}。</translation>
    </message>
    <message>
        <source>Each takes about {time}.</source>
        <translation>每个约需 {time}。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Which setting takes several values</source>
        <translation>哪项设置取多个值</translation>
    </message>
    <message>
        <source>Its values, with commas between them</source>
        <translation>它的各个值，用逗号分隔</translation>
    </message>
    <message>
        <source>Take this setting out</source>
        <translation>移除此项设置</translation>
    </message>
    <message>
        <source>as in {values}</source>
        <translation>例如 {values}</translation>
    </message>
    <message>
        <source>values, with commas between them</source>
        <translation>各个值，用逗号分隔</translation>
    </message>
    <message>
        <source>Several values of a setting</source>
        <translation>一项设置的多个值</translation>
    </message>
    <message>
        <source>Try several values of a setting</source>
        <translation>为一项设置试多个值</translation>
    </message>
    <message>
        <source>“{setting}” is there twice.</source>
        <translation>“{setting}”出现了两次。</translation>
    </message>
    <message>
        <source>Put all its values on one line.</source>
        <translation>请把它的所有值写在一行。</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} run: every combination of these values, one after the other.</source>
        <comment>{count:,} runs: every combination of these values, one after the other.</comment>
        <translation>
            <numerusform>{count:,} 个训练任务：这些值的每种组合，依次进行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With two values or more there is a run for each (at most %n run).</source>
        <comment>With two values or more there is a run for each (at most %n runs).</comment>
        <translation>
            <numerusform>有两个或更多值时，每个值对应一个训练任务（最多 %n 个）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model that is loaded reads passages of your documents and writes what could be learnt of them. Each text keeps the page it is from. What has words or numbers that its passage does not have is left out, with the reason. Answers in your chats go first; it can be stopped at any time and goes on where it was.</source>
        <translation>当前加载的模型会阅读您文档中的段落，并写出可从中学习的内容。每段文本都会记下所出自的页。如果其中有段落里没有的词或数字，就会被剔除，并注明原因。您对话中的回答优先；写作可随时停止，之后从停下的地方继续。</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>文档集</translation>
    </message>
    <message>
        <source>Questions with answers</source>
        <translation>带回答的问题</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>How many passages</source>
        <translation>多少个段落</translation>
    </message>
    <message>
        <source>all of them</source>
        <comment>passages</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>spread over the collection; 0 for all of them</source>
        <translation>在文档集中均匀选取；0 表示全部</translation>
    </message>
    <message>
        <source>Harder questions, too</source>
        <translation>也要更难的问题</translation>
    </message>
    <message>
        <source>Evolved instructions: the model rewrites each good question so that it asks for more, and answers it</source>
        <translation>演化指令：模型把每个好问题改写得要求更高，并作出回答</translation>
    </message>
    <message>
        <source>evolved instructions, as WizardLM was made with</source>
        <translation>演化指令，WizardLM 就是这样制作的</translation>
    </message>
    <message>
        <source>How many times each question is made harder</source>
        <translation>每个问题加难的次数</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>开始写</translation>
    </message>
    <message>
        <source>Documents of</source>
        <comment>before the name of a collection</comment>
        <translation>文档来自</translation>
    </message>
    <message>
        <source>Written are</source>
        <comment>before what is to be written: questions, summaries</comment>
        <translation>要写的是</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Written by</source>
        <comment>before the name of a model</comment>
        <translation>由以下模型写</translation>
    </message>
    <message>
        <source>Pairs from documents</source>
        <translation>由文档生成问答对</translation>
    </message>
    <message>
        <source>the model that is chosen on the Models page; it is loaded first</source>
        <translation>“模型”页面上选定的模型；会先加载它</translation>
    </message>
    <message>
        <source>{model}, which is loaded. A model this small invents much, and few of its texts are kept.</source>
        <translation>{model}（已加载）。这么小的模型会编造很多内容，其文本能保留的不多。</translation>
    </message>
    <message>
        <source>{model}, which is loaded</source>
        <translation>{model}（已加载）</translation>
    </message>
    <message>
        <source>Add some on the Documents page.</source>
        <translation>请在“文档”页面添加。</translation>
    </message>
    <message>
        <source>There is no collection with documents yet.</source>
        <translation>还没有包含文档的文档集。</translation>
    </message>
    <message>
        <source>Tick what is to be written.</source>
        <translation>请勾选要写的内容。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show {pairs}</source>
        <translation>显示{pairs}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Use as data</source>
        <translation>用作数据</translation>
    </message>
    <message>
        <source>Remove {pairs}</source>
        <translation>移除{pairs}</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>剔除了什么，以及原因</translation>
    </message>
    <message>
        <source>Examples of what was left out</source>
        <translation>被剔除内容的例子</translation>
    </message>
    <message>
        <source>Why texts were left out</source>
        <translation>文本被剔除的原因</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Pieces of pages</source>
        <translation>页面片段</translation>
    </message>
    <message>
        <source>not asked about: {reason}</source>
        <translation>未就此提问：{reason}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>{document}, page {page}</source>
        <translation>{document}，第 {page} 页</translation>
    </message>
    <message>
        <source>All sets</source>
        <translation>所有数据集</translation>
    </message>
    <message>
        <source>the writing</source>
        <comment>Progress of the writing</comment>
        <translation>写作</translation>
    </message>
    <message>
        <source>What is finished is on disk at once: you may leave this page, and a stop keeps it.</source>
        <translation>已完成的内容会立即存盘：您可以离开此页面，停止也不会丢失。</translation>
    </message>
    <message>
        <source>{before} wrote before, and {now} is loaded now: it writes all of them anew.</source>
        <translation>之前是 {before} 写的，现在加载的是 {now}：它会全部重写。</translation>
    </message>
    <message>
        <source>Stop, and load {model} to go on where it was.</source>
        <translation>要从停下的地方继续，请停止并加载 {model}。</translation>
    </message>
    <message>
        <source>Stopping; what is finished is kept</source>
        <translation>正在停止；已完成的内容会保留</translation>
    </message>
    <message>
        <source>Stopped before a new text was written.</source>
        <translation>还没写出新文本就已停止。</translation>
    </message>
    <message>
        <source>A model this small invents much, and what it invents is left out: a larger one keeps more.</source>
        <translation>这么小的模型会编造很多内容，而编造的会被剔除：更大的模型能保留更多。</translation>
    </message>
    <message>
        <source>question and answer</source>
        <translation>问题和回答</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>harder question</source>
        <translation>更难的问题</translation>
    </message>
    <message>
        <source>Pairs from {collection}</source>
        <translation>来自 {collection} 的问答对</translation>
    </message>
    <message>
        <source>summaries of {passages}</source>
        <translation>{passages}的总结</translation>
    </message>
    <message>
        <source>questions with answers and summaries of {passages}</source>
        <translation>{passages}的问答和总结</translation>
    </message>
    <message>
        <source>questions with answers, made harder, and summaries of {passages}</source>
        <translation>{passages}的问答（已加难）和总结</translation>
    </message>
    <message>
        <source>questions with answers of {passages}</source>
        <translation>{passages}的问答</translation>
    </message>
    <message>
        <source>questions with answers, made harder of {passages}</source>
        <translation>{passages}的问答（已加难）</translation>
    </message>
    <message>
        <source>every passage</source>
        <comment>questions and summaries of every passage</comment>
        <translation>每个段落</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} passage</source>
        <comment>{count:,} passages</comment>
        <translation>
            <numerusform>{count:,} 个段落</numerusform>
        </translation>
    </message>
    <message>
        <source>{wish}.</source>
        <comment>a sentence; it begins with a capital letter</comment>
        <translation>{wish}。</translation>
    </message>
    <message numerus="yes">
        <source>At most {count:,} text a passage, and what the passage does not bear out is left out.</source>
        <comment>At most {count:,} texts a passage, and what the passage does not bear out is left out.</comment>
        <translation>
            <numerusform>每个段落最多 {count:,} 段文本；没有段落依据的内容会被剔除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {count:,} text, and what the passage does not bear out is left out.</source>
        <comment>At most {count:,} texts, and what the passage does not bear out is left out.</comment>
        <translation>
            <numerusform>最多 {count:,} 段文本；没有段落依据的内容会被剔除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {count:,} passage</source>
        <comment>{done:,} of {count:,} passages</comment>
        <translation>
            <numerusform>{done:,}/{count:,} 个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} text written</source>
        <comment>{count:,} texts written</comment>
        <translation>
            <numerusform>已写 {count:,} 段文本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} kept</source>
        <comment>{count:,} kept</comment>
        <translation>
            <numerusform>保留 {count:,} 段</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>还剩 {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} left out</source>
        <comment>{count:,} left out</comment>
        <translation>
            <numerusform>剔除 {count:,} 段</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {reasons}</source>
        <translation>剔除：{reasons}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} text written so far</source>
        <comment>{count:,} texts written so far</comment>
        <translation>
            <numerusform>目前已写 {count:,} 段文本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} pair</source>
        <comment>{count:,} pairs</comment>
        <translation>
            <numerusform>{count:,} 个问答对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of them harder</source>
        <comment>{count:,} of them harder</comment>
        <translation>
            <numerusform>其中 {count:,} 个更难</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} summary</source>
        <comment>{count:,} summaries</comment>
        <translation>
            <numerusform>{count:,} 篇总结</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} text are kept. It goes on where it was.</source>
        <comment>{count:,} texts are kept. It goes on where it was.</comment>
        <translation>
            <numerusform>已保留 {count:,} 段文本。会从停下的地方继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>The writing was interrupted.</source>
        <translation>写作被中断。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. Of {count:,} text {kept} are kept.</source>
        <comment>Stopped. Of {count:,} texts {kept} are kept.</comment>
        <translation>
            <numerusform>已停止。{count:,} 段文本中保留了 {kept} 段。</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on where it was.</source>
        <translation>会从停下的地方继续。</translation>
    </message>
    <message numerus="yes">
        <source>None of {count:,} text is kept: the passages do not bear them out.</source>
        <comment>None of {count:,} texts is kept: the passages do not bear them out.</comment>
        <translation>
            <numerusform>{count:,} 段文本全部未保留：段落中没有依据。</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a larger model on the Models page and write them again.</source>
        <translation>请在“模型”页面加载更大的模型，然后重新写。</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} passage of {collection}</source>
        <comment>{count:,} passages of {collection}</comment>
        <translation>
            <numerusform>{collection} 的 {count:,} 个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{out:,} of {count:,} text left out</source>
        <comment>{out:,} of {count:,} texts left out</comment>
        <translation>
            <numerusform>{count:,} 段文本中剔除了 {out:,} 段</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept} from {passages}; {left_out}.</source>
        <translation>{passages}，得到{kept}；{left_out}。</translation>
    </message>
    <message>
        <source>Written by {model}</source>
        <translation>由 {model} 写成</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} new text in {time}</source>
        <comment>{count:,} new texts in {time}</comment>
        <translation>
            <numerusform>{time}内写了 {count:,} 段新文本</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate:.1f} a minute</source>
        <translation>每分钟 {rate:.1f} 段</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} text from before</source>
        <comment>{count:,} texts from before</comment>
        <translation>
            <numerusform>{count:,} 段以前的文本</numerusform>
        </translation>
    </message>
    <message>
        <source>What the model reads is shown when the run has looked at its first batch.</source>
        <translation>训练任务看过第一个批次之后，这里会显示模型读到的内容。</translation>
    </message>
    <message>
        <source>The text as the model reads it</source>
        <translation>模型读到的文本</translation>
    </message>
    <message>
        <source>learnt: {text}</source>
        <translation>学习：{text}</translation>
    </message>
    <message>
        <source>only read: {text}</source>
        <translation>仅读：{text}</translation>
    </message>
    <message>
        <source>Highlighted and underlined is what the model learns to write; grey it only reads.</source>
        <translation>高亮并加下划线的是模型要学着写的内容；灰色的只供阅读。</translation>
    </message>
    <message>
        <source>Of {tokens} in {rows} {share:.0%} are learnt; the longest row has {longest:,}.</source>
        <translation>{rows}共{tokens}，其中 {share:.0%} 用于学习；最长的一行有 {longest:,} 个。</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} token</source>
        <comment>{count:,} tokens</comment>
        <translation>
            <numerusform>{count:,} 个 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} row</source>
        <comment>{count:,} rows</comment>
        <translation>
            <numerusform>{count:,} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} row ({share:.1%}) is too long and is cut.</source>
        <comment>{count:,} rows ({share:.1%}) are too long and are cut.</comment>
        <translation>
            <numerusform>{count:,} 行（{share:.1%}）过长，会被截断。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} is left out ({reasons}).</source>
        <comment>{count:,} are left out ({reasons}).</comment>
        <translation>
            <numerusform>剔除了 {count:,} 行（{reasons}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer ends with {end_token}; rows are filled up with {padding_token}.</source>
        <translation>回答以 {end_token} 结尾；各行用 {padding_token} 补齐。</translation>
    </message>
    <message>
        <source>Details are in the log of the data folder.</source>
        <translation>详细信息见数据文件夹中的日志。</translation>
    </message>
    <message>
        <source>1 · Data</source>
        <translation>1 · 数据</translation>
    </message>
    <message>
        <source>2 · Checks</source>
        <translation>2 · 检查</translation>
    </message>
    <message>
        <source>3 · Set</source>
        <translation>3 · 数据集</translation>
    </message>
    <message>
        <source>the data</source>
        <comment>Progress of the data</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>新数据集</translation>
    </message>
    <message>
        <source>No pipeline can be made of these sources.</source>
        <translation>无法用这些来源建立处理流程。</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>正在检查数据</translation>
    </message>
    <message>
        <source>Preparing the set</source>
        <translation>正在准备数据集</translation>
    </message>
    <message>
        <source>Begin with a letter or a digit; then letters, digits, spaces, dots, dashes (at most 80).</source>
        <translation>以字母或数字开头；其后可用字母、数字、空格、点和连字符（最多 80 个字符）。</translation>
    </message>
    <message>
        <source>This name cannot be used for a set.</source>
        <translation>此名称不能用于数据集。</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} examples</source>
        <comment>{count:,} examples</comment>
        <translation>
            <numerusform>{count:,} 个样本</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>第 {step} 步</translation>
    </message>
    <message>
        <source>Preset {name}. {about}</source>
        <translation>预设 {name}。{about}</translation>
    </message>
    <message>
        <source>Quick try</source>
        <translation>快速尝试</translation>
    </message>
    <message>
        <source>A few dozen steps on short examples: shows in minutes whether the data teaches anything.</source>
        <translation>用短样本训练几十步：几分钟内就能看出数据是否有效。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Three times through the data with an adapter of rank 16. Right for most sets.</source>
        <translation>用秩为 16 的适配器把数据训练三遍。适合大多数数据集。</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>细致</translation>
    </message>
    <message>
        <source>A larger adapter that learns more slowly, and more measurements. Takes about twice as long.</source>
        <translation>更大的适配器，学得更慢，评估更多。耗时约为两倍。</translation>
    </message>
    <message>
        <source>{data} on {model}</source>
        <translation>{data}，基于 {model}</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>Another folder or file…</source>
        <translation>其他文件夹或文件…</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>训练任务名称</translation>
    </message>
    <message>
        <source>Every setting</source>
        <translation>所有设置</translation>
    </message>
    <message>
        <source>Show every setting of the run</source>
        <translation>显示训练任务的所有设置</translation>
    </message>
    <message>
        <source>Save settings as…</source>
        <translation>设置另存为…</translation>
    </message>
    <message>
        <source>Starting the run…</source>
        <translation>正在启动训练…</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>学习来源</translation>
    </message>
    <message>
        <source>How much effort?</source>
        <translation>花多大力气？</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新建训练</translation>
    </message>
    <message>
        <source>There is no model to tune yet.</source>
        <translation>还没有可微调的模型。</translation>
    </message>
    <message>
        <source>There is no data set yet.</source>
        <translation>还没有数据集。</translation>
    </message>
    <message>
        <source>Add one on the Models page.</source>
        <translation>请在“模型”页面添加一个。</translation>
    </message>
    <message>
        <source>Prepare one under Data first.</source>
        <translation>请先在“数据”中准备一个。</translation>
    </message>
    <message>
        <source>Set by hand.</source>
        <translation>手动设置。</translation>
    </message>
    <message numerus="yes">
        <source>Start %n run</source>
        <comment>Start %n runs</comment>
        <translation>
            <numerusform>启动 %n 个训练任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of a model</source>
        <translation>选择模型所在的文件夹</translation>
    </message>
    <message>
        <source>This name cannot be used for a run.</source>
        <translation>此名称不能用于训练任务。</translation>
    </message>
    <message>
        <source>It goes on with {examples}, {batches} and at most {tokens}.</source>
        <translation>将以{examples}、{batches}、最多{tokens}继续。</translation>
    </message>
    <message numerus="yes">
        <source>%n example a batch</source>
        <comment>%n examples a batch</comment>
        <translation>
            <numerusform>每批 %n 个样本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch a step</source>
        <comment>%n batches a step</comment>
        <translation>
            <numerusform>每步 %n 个批次</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>What it reads</source>
        <translation>读到的内容</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>与它对话</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>New from this</source>
        <translation>以此新建</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>训练任务</translation>
    </message>
    <message>
        <source>Settings of the run as YAML</source>
        <translation>将训练设置保存为 YAML</translation>
    </message>
    <message>
        <source>Stopping at the next step, with a checkpoint</source>
        <translation>将在下一步停止，并保存检查点</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>训练失败。</translation>
    </message>
    <message>
        <source>Notices ({number})</source>
        <translation>提示（{number}）</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>没有提示。</translation>
    </message>
    <message>
        <source>Part of the run</source>
        <translation>训练任务的部分</translation>
    </message>
    <message>
        <source>Settings, logs, answers (zip)…</source>
        <translation>设置、日志、回答 (zip)…</translation>
    </message>
    <message>
        <source>The window may be closed: the run goes on, and its curves are here when you come back.</source>
        <translation>可以关闭窗口：训练会继续，您回来时曲线就在这里。</translation>
    </message>
    <message>
        <source>It waits until the run before it is done. The window may be closed meanwhile.</source>
        <translation>它要等前一个训练任务完成。在此期间可以关闭窗口。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Step {step:,} of {steps:,}</source>
        <translation>第 {step:,}/{steps:,} 步</translation>
    </message>
    <message>
        <source>Step {step:,}</source>
        <translation>第 {step:,} 步</translation>
    </message>
    <message>
        <source>epoch {epoch:.2g}</source>
        <translation>第 {epoch:.2g} 轮</translation>
    </message>
    <message>
        <source>loss {loss:.3f}</source>
        <translation>损失 {loss:.3f}</translation>
    </message>
    <message>
        <source>{speed:,.0f} tokens/s</source>
        <translation>{speed:,.0f} token/秒</translation>
    </message>
    <message>
        <source>{model} learns {data}</source>
        <translation>{model} 学习 {data}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} example</source>
        <comment>{count:,} examples</comment>
        <translation>
            <numerusform>{count:,} 个样本</numerusform>
        </translation>
    </message>
    <message>
        <source>{examples}, {held:,} for validation</source>
        <translation>{examples}，{held:,} 个用于验证</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>{learning} of {all} weights learn</source>
        <translation>{all} 个权重中有 {learning} 个参与学习</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Finished in {time}.</source>
        <translation>已完成，用时 {time}。</translation>
    </message>
    <message>
        <source>Stopped after step {step:,}. What was learnt is kept.</source>
        <translation>在第 {step:,} 步后停止。所学内容会保留。</translation>
    </message>
    <message>
        <source>The run was interrupted: its process is gone.</source>
        <translation>训练被中断：其进程已不存在。</translation>
    </message>
    <message>
        <source>It can go on from step {step:,}.</source>
        <translation>可以从第 {step:,} 步继续。</translation>
    </message>
    <message>
        <source>The validation loss fell: {before:.3f} before, {now:.3f} now.</source>
        <translation>验证损失下降了：之前 {before:.3f}，现在 {now:.3f}。</translation>
    </message>
    <message>
        <source>The validation loss did not fall: {before:.3f} before, {now:.3f} now.</source>
        <translation>验证损失没有下降：之前 {before:.3f}，现在 {now:.3f}。</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}，版本 {version}</translation>
    </message>
    <message>
        <source>{billions:.1f} B</source>
        <translation>{billions:.1f} B</translation>
    </message>
    <message>
        <source>{millions:.1f} M</source>
        <translation>{millions:.1f} M</translation>
    </message>
    <message>
        <source>Open settings file…</source>
        <translation>打开设置文件…</translation>
    </message>
    <message>
        <source>The settings of {name} are in the form.</source>
        <translation>{name} 的设置已填入表单。</translation>
    </message>
    <message>
        <source>Starting run {number} of {all}…</source>
        <translation>正在启动第 {number}/{all} 个训练任务…</translation>
    </message>
    <message numerus="yes">
        <source>{started:,} of %n run was started.</source>
        <comment>{started:,} of %n runs were started.</comment>
        <translation>
            <numerusform>已启动 {started:,}/%n 个训练任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are in the list: start them there.</source>
        <translation>其他的在列表中：请在那里启动。</translation>
    </message>
    <message>
        <source>Save what is known of the run</source>
        <translation>保存训练任务的全部信息</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>压缩包 (*.zip)</translation>
    </message>
    <message>
        <source>Made: {name}. It is in the list on the Models page.</source>
        <translation>已生成：{name}。它列在“模型”页面上。</translation>
    </message>
    <message>
        <source>The export was stopped; nothing of it is left.</source>
        <translation>导出已停止，没有留下任何内容。</translation>
    </message>
    <message>
        <source>{name} goes to the trash with its checkpoints.</source>
        <translation>{name} 及其检查点将移到回收站。</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>还没有训练任务。</translation>
    </message>
    <message>
        <source>A run teaches a model what is in a set.</source>
        <translation>训练任务让模型学会数据集中的内容。</translation>
    </message>
    <message>
        <source>No run yet, and no data to train on.</source>
        <translation>还没有训练任务，也没有可供训练的数据。</translation>
    </message>
    <message>
        <source>Prepare a set first.</source>
        <translation>请先准备数据集。</translation>
    </message>
    <message>
        <source>Bring data</source>
        <translation>提供数据</translation>
    </message>
    <message>
        <source>Best and worst validation rows</source>
        <translation>最好和最差的验证行</translation>
    </message>
    <message>
        <source>They are shown after the first measurement on validation rows.</source>
        <translation>首次在验证行上评估之后，这里会显示它们。</translation>
    </message>
    <message>
        <source>After step {step:,}. A lower loss means that the model expects the wanted answer more.</source>
        <translation>第 {step:,} 步之后。损失越低，表示模型越能预料到期望的回答。</translation>
    </message>
    <message>
        <source>Does worst on</source>
        <translation>表现最差</translation>
    </message>
    <message>
        <source>Does best on</source>
        <translation>表现最好</translation>
    </message>
    <message>
        <source>Validation row {number}, loss {loss:.3f}</source>
        <translation>验证行 {number}，损失 {loss:.3f}</translation>
    </message>
    <message>
        <source>row {number} · loss {loss:.3f}</source>
        <translation>第 {number} 行 · 损失 {loss:.3f}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写出</translation>
    </message>
    <message>
        <source>Finished sets</source>
        <translation>已完成的数据集</translation>
    </message>
    <message>
        <source>Set {set}</source>
        <translation>数据集 {set}</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>用它训练</translation>
    </message>
    <message>
        <source>Train on {set}</source>
        <translation>用 {set} 训练</translation>
    </message>
    <message>
        <source>Remove {set}</source>
        <translation>移除 {set}</translation>
    </message>
    <message>
        <source>What each step kept and left out</source>
        <translation>每个步骤保留和剔除了什么</translation>
    </message>
    <message>
        <source>Copy the folder&apos;s path</source>
        <translation>复制文件夹路径</translation>
    </message>
    <message>
        <source>What each step did</source>
        <translation>每个步骤做了什么</translation>
    </message>
    <message>
        <source>{set} holds the same already; no new version was made.</source>
        <translation>{set} 的内容已经相同；没有创建新版本。</translation>
    </message>
    <message>
        <source>{set} is ready.</source>
        <translation>{set} 已准备好。</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>how many rows were read</comment>
        <translation>读取</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Settings of a run (*.yaml *.yml)</source>
        <translation>训练设置 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open the settings of a run</source>
        <translation>打开训练设置</translation>
    </message>
    <message>
        <source>Save the settings of the run</source>
        <translation>保存训练设置</translation>
    </message>
    <message>
        <source>Training and validation</source>
        <translation>训练和验证</translation>
    </message>
    <message>
        <source>Training only</source>
        <translation>仅训练</translation>
    </message>
    <message>
        <source>Validation only</source>
        <translation>仅验证</translation>
    </message>
    <message>
        <source>Source {name}</source>
        <translation>来源 {name}</translation>
    </message>
    <message>
        <source>What {source} is used for</source>
        <translation>{source} 的用途</translation>
    </message>
    <message>
        <source>How often each example of {source} is taken</source>
        <translation>{source} 的每个样本取用的次数</translation>
    </message>
    <message>
        <source>How often each example is taken: 2 is twice, 0.5 is every other one</source>
        <translation>每个样本取用的次数：2 表示两次，0.5 表示每两个取一个</translation>
    </message>
    <message>
        <source>Take {source} out</source>
        <translation>移除 {source}</translation>
    </message>
    <message>
        <source>read as</source>
        <comment>a file is read as a format</comment>
        <translation>读作</translation>
    </message>
    <message>
        <source>{format} (recognised)</source>
        <translation>{format}（自动识别）</translation>
    </message>
    <message>
        <source>Format of {source}</source>
        <translation>{source} 的格式</translation>
    </message>
    <message>
        <source>Add more</source>
        <translation>添加更多</translation>
    </message>
    <message>
        <source>The first examples, as they are understood</source>
        <translation>前几个样本，按程序的理解显示</translation>
    </message>
    <message>
        <source>Which source is shown</source>
        <translation>显示哪个来源</translation>
    </message>
    <message>
        <source>Name the columns…</source>
        <translation>指定各列…</translation>
    </message>
    <message>
        <source>First examples</source>
        <translation>前几个样本</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>检查数据</translation>
    </message>
    <message>
        <source>How {source} is written is not known.</source>
        <translation>无法识别 {source} 的写法。</translation>
    </message>
    <message>
        <source>Say what is in which column, or choose a format above.</source>
        <translation>请说明每一列的内容，或在上方选择格式。</translation>
    </message>
    <message numerus="yes">
        <source>{reasons} and %n more</source>
        <comment>{reasons} and %n more</comment>
        <translation>
            <numerusform>{reasons}以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of the first rows makes no example: {reasons}.</source>
        <comment>{count:,} of the first rows make no example: {reasons}.</comment>
        <translation>
            <numerusform>前几行中有 {count:,} 行不能构成样本：{reasons}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop files here, or choose them with “Add more”.</source>
        <translation>将文件拖放到此处，或用“添加更多”选择。</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>还没有选择任何内容。</translation>
    </message>
    <message>
        <source>Details are in the log.</source>
        <translation>详细信息见日志。</translation>
    </message>
    <message>
        <source>Reading {source}…</source>
        <translation>正在读取 {source}…</translation>
    </message>
    <message>
        <source>Say which column holds what, or choose another format.</source>
        <translation>请说明每一列的内容，或选择其他格式。</translation>
    </message>
    <message>
        <source>None of the first rows of {source} makes an example.</source>
        <translation>{source} 的前几行都不能构成样本。</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Of which part</source>
        <translation>针对哪个部分</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Languages kept (en, de …)</source>
        <translation>保留的语言（en、de…）</translation>
    </message>
    <message>
        <source>One way of writing each letter (Unicode NFC)</source>
        <translation>统一字符写法 (Unicode NFC)</translation>
    </message>
    <message>
        <source>Remains of HTML</source>
        <translation>HTML 残留</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>控制字符</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>空白字符</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>套话</translation>
    </message>
    <message>
        <source>Emojis</source>
        <translation>表情符号</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>转为小写</translation>
    </message>
    <message>
        <source>Remove punctuation</source>
        <translation>去除标点</translation>
    </message>
    <message>
        <source>Remove stop words</source>
        <translation>去除停用词</translation>
    </message>
    <message>
        <source>Remove special characters</source>
        <translation>去除特殊字符</translation>
    </message>
    <message>
        <source>Web and e-mail addresses</source>
        <translation>网址和电子邮件地址</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人数据</translation>
    </message>
    <message>
        <source>Word for word the same</source>
        <translation>逐字相同</translation>
    </message>
    <message>
        <source>Nearly the same: share of common word runs</source>
        <translation>几乎相同：共有词串的比例</translation>
    </message>
    <message>
        <source>Words in a run</source>
        <translation>词串的词数</translation>
    </message>
    <message>
        <source>Longest example (tokens)</source>
        <translation>最长样本（token）</translation>
    </message>
    <message>
        <source>Examples that are too long</source>
        <translation>过长的样本</translation>
    </message>
    <message>
        <source>Keep the nearest sentences</source>
        <translation>保留最近的句子</translation>
    </message>
    <message>
        <source>Make several of them</source>
        <translation>拆成多个</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>优选</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>弃选</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Common words</source>
        <translation>共有的词</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>一个步骤</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take out the check {check}</source>
        <translation>移除检查 {check}</translation>
    </message>
    <message>
        <source>Values: {step}</source>
        <translation>值：{step}</translation>
    </message>
    <message>
        <source>There is nothing to set here.</source>
        <translation>这里没有可设置的内容。</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} example of what would go</source>
        <comment>{count:,} examples of what would go</comment>
        <translation>
            <numerusform>{count:,} 个会被剔除的例子</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be left out.</source>
        <translation>不会剔除任何内容。</translation>
    </message>
    <message>
        <source>Leaves out</source>
        <translation>剔除</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} changed</source>
        <comment>{count:,} changed</comment>
        <translation>
            <numerusform>更改了 {count:,} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>{out:,} of {looked:,}</source>
        <translation>{out:,}/{looked:,}</translation>
    </message>
    <message>
        <source>leaves out none</source>
        <translation>不剔除任何内容</translation>
    </message>
    <message>
        <source>leaves out {out:,}</source>
        <translation>剔除 {out:,} 个</translation>
    </message>
    <message>
        <source>leaves out {out:,} of {looked:,}</source>
        <translation>从 {looked:,} 个中剔除 {out:,} 个</translation>
    </message>
    <message>
        <source>Before: the base</source>
        <translation>之前：基础模型</translation>
    </message>
    <message>
        <source>After: the tuned model</source>
        <translation>之后：微调后的模型</translation>
    </message>
    <message>
        <source>Use it in my chats</source>
        <translation>在我的对话中使用</translation>
    </message>
    <message>
        <source>Question to both models</source>
        <translation>向两个模型提的问题</translation>
    </message>
    <message>
        <source>Ask both the same, for example something from your data</source>
        <translation>向两者提同一个问题，例如您数据中的内容</translation>
    </message>
    <message>
        <source>Ask both</source>
        <translation>询问两者</translation>
    </message>
    <message>
        <source>Its answer comes here.</source>
        <translation>回答会显示在这里。</translation>
    </message>
    <message>
        <source>Loading the base</source>
        <translation>正在加载基础模型</translation>
    </message>
    <message>
        <source>{speed:.0f} tokens/s</source>
        <translation>{speed:.0f} token/秒</translation>
    </message>
    <message>
        <source>score {score:.2f}</source>
        <translation>评分 {score:.2f}</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新询问</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Instructions (Alpaca)</source>
        <translation>指令 (Alpaca)</translation>
    </message>
    <message>
        <source>Conversations (ShareGPT)</source>
        <translation>对话 (ShareGPT)</translation>
    </message>
    <message>
        <source>Conversations (messages)</source>
        <translation>对话 (messages)</translation>
    </message>
    <message>
        <source>Prompt and completion</source>
        <translation>提示与续写</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问题和回答</translation>
    </message>
    <message>
        <source>Questions about passages (SQuAD)</source>
        <translation>针对段落的问题 (SQuAD)</translation>
    </message>
    <message>
        <source>Texts and summaries</source>
        <translation>文本和总结</translation>
    </message>
    <message>
        <source>Written-out dialogue</source>
        <translation>写成文字的对白</translation>
    </message>
    <message>
        <source>Preference pairs</source>
        <translation>偏好对</translation>
    </message>
    <message>
        <source>Conversation trees (OpenAssistant)</source>
        <translation>对话树 (OpenAssistant)</translation>
    </message>
    <message>
        <source>Conversation trees in rows (OpenAssistant)</source>
        <translation>按行存放的对话树 (OpenAssistant)</translation>
    </message>
    <message>
        <source>Columns I name</source>
        <translation>由我指定各列</translation>
    </message>
    <message>
        <source>teaches to answer</source>
        <translation>教模型回答</translation>
    </message>
    <message>
        <source>teaches to continue texts</source>
        <translation>教模型续写文本</translation>
    </message>
    <message>
        <source>teaches which answer is better</source>
        <translation>教模型哪个回答更好</translation>
    </message>
    <message>
        <source>Empty parts</source>
        <translation>空白部分</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Profanity</source>
        <translation>粗话</translation>
    </message>
    <message>
        <source>Reading grade</source>
        <translation>阅读难度</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Share of symbols</source>
        <translation>符号比例</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Personal data left</source>
        <translation>残留的个人数据</translation>
    </message>
    <message>
        <source>Is it a question</source>
        <translation>是否为问题</translation>
    </message>
    <message>
        <source>Boilerplate answers</source>
        <translation>套话回答</translation>
    </message>
    <message>
        <source>Likeness of two parts (BLEU, METEOR)</source>
        <translation>两个部分的相似度 (BLEU, METEOR)</translation>
    </message>
    <message>
        <source>Length of a summary</source>
        <translation>总结的长度</translation>
    </message>
    <message>
        <source>Question and answer belong together</source>
        <translation>问题与回答相符</translation>
    </message>
    <message>
        <source>Score of a reward model</source>
        <translation>奖励模型的评分</translation>
    </message>
    <message>
        <source>Questions, answers and texts without a letter or digit.</source>
        <translation>不含任何字母或数字的问题、回答和文本。</translation>
    </message>
    <message>
        <source>How long a part may be. Tokens are those of the model that is chosen for the length.</source>
        <translation>一个部分允许多长。token 按为长度选定的模型计算。</translation>
    </message>
    <message>
        <source>The share of words that are on the list of swear words.</source>
        <translation>脏话列表中的词所占比例。</translation>
    </message>
    <message>
        <source>How many years of school a text asks for (Flesch-Kincaid; English).</source>
        <translation>读懂文本需要上几年学（Flesch-Kincaid；英语）。</translation>
    </message>
    <message>
        <source>The share of runs of four words that were there before in the same text.</source>
        <translation>同一文本中此前已出现过的四词词串的比例。</translation>
    </message>
    <message>
        <source>The share of signs that are neither letter, digit, space nor common punctuation.</source>
        <translation>既非字母、数字、空格，也非常用标点的符号所占比例。</translation>
    </message>
    <message>
        <source>Only these languages stay. A text too short to tell is kept.</source>
        <translation>只保留这些语言。文本太短、无法判断时予以保留。</translation>
    </message>
    <message>
        <source>How many e-mail addresses, phone, account and card numbers are left after the cleaning.</source>
        <translation>清理之后还剩多少电子邮件地址、电话号码、账号和卡号。</translation>
    </message>
    <message>
        <source>The last question must be one: a question mark, a question word or a command at its beginning.</source>
        <translation>最后一个问题必须真是问题：有问号，或以疑问词或指令开头。</translation>
    </message>
    <message>
        <source>Answers that begin like “As an AI language model …”.</source>
        <translation>以“作为一个 AI 语言模型……”之类开头的回答。</translation>
    </message>
    <message>
        <source>How much two parts have in common, from 0 to 1.</source>
        <translation>两个部分有多少共同之处，从 0 到 1。</translation>
    </message>
    <message>
        <source>How long the answer is, as a share of the context.</source>
        <translation>回答的长度，以占上下文的比例表示。</translation>
    </message>
    <message>
        <source>How near question and answer are for the embedding model, from 0 to 1.</source>
        <translation>在嵌入模型看来问题与回答有多接近，从 0 到 1。</translation>
    </message>
    <message>
        <source>What the reward model gives the answer.</source>
        <translation>奖励模型给回答的评分。</translation>
    </message>
    <message>
        <source>context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>优选</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>弃选</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>等待轮到它</translation>
    </message>
    <message>
        <source>collection {name}</source>
        <translation>文档集 {name}</translation>
    </message>
    <message>
        <source>chats</source>
        <translation>对话</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} example for training</source>
        <comment>{count:,} examples for training</comment>
        <translation>
            <numerusform>{count:,} 个样本用于训练</numerusform>
        </translation>
    </message>
    <message>
        <source>none held back</source>
        <translation>没有留出</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} held back for validation</source>
        <comment>{count:,} held back for validation</comment>
        <translation>
            <numerusform>{count:,} 个留作验证</numerusform>
        </translation>
    </message>
    <message>
        <source>{size:.1f} MB</source>
        <translation>{size:.1f} MB</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message numerus="yes">
        <source>(after {count:,} turn) {question}</source>
        <comment>(after {count:,} turns) {question}</comment>
        <translation>
            <numerusform>（{count:,} 轮之后）{question}</numerusform>
        </translation>
    </message>
    <message>
        <source>{size:.2f} GB</source>
        <translation>{size:.2f} GB</translation>
    </message>
    <message>
        <source>{size:.0f} MB</source>
        <translation>{size:.0f} MB</translation>
    </message>
    <message>
        <source>{source}, row {row:,}, path {part}</source>
        <translation>{source}，第 {row:,} 行，路径 {part}</translation>
    </message>
    <message>
        <source>{source}, row {row:,}</source>
        <translation>{source}，第 {row:,} 行</translation>
    </message>
    <message>
        <source>{place}: {reason} ({detail})</source>
        <translation>{place}：{reason}（{detail}）</translation>
    </message>
    <message>
        <source>{place}: {reason}</source>
        <translation>{place}：{reason}</translation>
    </message>
    <message>
        <source>A model is ready to use.</source>
        <translation>有一个模型可以使用。</translation>
    </message>
    <message>
        <source>No model is here yet: the page Models shows how to get one.</source>
        <translation>还没有模型：“模型”页面介绍如何获取。</translation>
    </message>
    <message>
        <source>Everything you add stays in {folder}.</source>
        <translation>您添加的一切都保存在 {folder} 中。</translation>
    </message>
    <message>
        <source>Drop your first file here or choose one above, or just ask.</source>
        <translation>将第一个文件拖放到此处，或在上方选择，也可以直接提问。</translation>
    </message>
    <message numerus="yes">
        <source>This computer has %n processor core and {memory} GB of memory; models run on the processor.</source>
        <comment>This computer has %n processor cores and {memory} GB of memory; models run on the processor.</comment>
        <translation>
            <numerusform>这台计算机有 %n 个处理器核心和 {memory} GB 内存；模型在处理器上运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer has %n processor core, {memory} GB of memory and a graphics card with {graphics} GB that models can use.</source>
        <comment>This computer has %n processor cores, {memory} GB of memory and a graphics card with {graphics} GB that models can use.</comment>
        <translation>
            <numerusform>这台计算机有 %n 个处理器核心、{memory} GB 内存和一块模型可用的 {graphics} GB 显卡。</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新建对话</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>新建临时对话</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>搜索所有对话</translation>
    </message>
    <message>
        <source>Go to the question field</source>
        <translation>转到问题输入框</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>显示或隐藏侧边栏</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>复制上一个回答</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>Next citation</source>
        <translation>下一处引用</translation>
    </message>
    <message>
        <source>Previous citation</source>
        <translation>上一处引用</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>In an empty field: edit the last question</source>
        <translation>在空输入框中：编辑上一个问题</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>In a document: search, next / previous place</source>
        <translation>在文档中：搜索，下一处/上一处</translation>
    </message>
    <message>
        <source>Ctrl+F, F3 / Shift+F3</source>
        <translation>Ctrl+F、F3 / Shift+F3</translation>
    </message>
    <message>
        <source>In a document: next / previous page; Ctrl+G: go to one</source>
        <translation>在文档中：下一页/上一页；Ctrl+G：转到某页</translation>
    </message>
    <message>
        <source>Ctrl+Page Down / Page Up</source>
        <translation>Ctrl+Page Down / Page Up</translation>
    </message>
    <message>
        <source>Ctrl++ / Ctrl+- / Ctrl+0 / Ctrl+9</source>
        <translation>Ctrl++ / Ctrl+- / Ctrl+0 / Ctrl+9</translation>
    </message>
    <message>
        <source>In a document: larger / smaller / fit the width / the page</source>
        <translation>在文档中：放大/缩小/适合宽度/适合页面</translation>
    </message>
    <message>
        <source>Rename / delete the selected chat</source>
        <translation>重命名/删除所选对话</translation>
    </message>
    <message>
        <source>F2 / Delete</source>
        <translation>F2 / Delete</translation>
    </message>
    <message>
        <source>{keys} is for writing and moving in fields. Hold Ctrl or Alt with it.</source>
        <translation>{keys} 用于在输入框中书写和移动。请同时按住 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>{keys} is for writing in fields: choose other keys.</source>
        <translation>{keys} 用于在输入框中书写：请选择其他按键。</translation>
    </message>
    <message>
        <source>Keys for “{action}”</source>
        <translation>“{action}”的按键</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change the keys for “{action}”</source>
        <translation>更改“{action}”的按键</translation>
    </message>
    <message>
        <source>Reset the keys for “{action}”</source>
        <translation>重置“{action}”的按键</translation>
    </message>
    <message>
        <source>none</source>
        <comment>keys</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>请按下按键</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>keyboard</comment>
        <translation>按键</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>重置所有按键</translation>
    </message>
    <message>
        <source>Choose Change, then press the keys you want.</source>
        <translation>选择“更改”，然后按下您想用的按键。</translation>
    </message>
    <message>
        <source>Always the same, while the focus is there</source>
        <translation>焦点在那里时，始终相同</translation>
    </message>
    <message>
        <source>Esc leaves them as they are, Backspace takes them away.</source>
        <translation>按 Esc 保持不变，按 Backspace 清除。</translation>
    </message>
    <message>
        <source>Press the keys for “{action}”.</source>
        <translation>请按下“{action}”的按键。</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”.</source>
        <translation>{keys} 已用于“{action}”。</translation>
    </message>
    <message>
        <source>If you swap them, “{action}” has no keys.</source>
        <translation>如果互换，“{action}”就没有按键。</translation>
    </message>
    <message>
        <source>If you swap them, “{action}” has {keys}.</source>
        <translation>如果互换，“{action}”就使用 {keys}。</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>互换</translation>
    </message>
    <message>
        <source>“{action}” has no keys now.</source>
        <translation>“{action}”现在没有按键。</translation>
    </message>
    <message>
        <source>“{action}” is {keys} now.</source>
        <translation>“{action}”现在是 {keys}。</translation>
    </message>
    <message>
        <source>All keys are as they were in the beginning.</source>
        <translation>所有按键都已恢复为最初的设置。</translation>
    </message>
    <message>
        <source>Some keys of the settings are not used: {entries}</source>
        <translation>设置中的部分按键未被采用：{entries}</translation>
    </message>
    <message>
        <source>The keys of the beginning are in force for them; F1 lists all and changes them.</source>
        <translation>它们使用最初的按键；按 F1 可查看和更改所有按键。</translation>
    </message>
    <message>
        <source>Extract…</source>
        <translation>提取…</translation>
    </message>
    <message>
        <source>Ask every document…</source>
        <translation>逐个询问文档…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>all documents of this collection</source>
        <translation>此文档集的所有文档</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>%n selected</comment>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the selected document</source>
        <comment>the %n selected documents</comment>
        <translation>
            <numerusform>选中的 %n 个文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filtered</source>
        <comment>%n filtered</comment>
        <translation>
            <numerusform>筛选出 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the document of the filter</source>
        <comment>the %n documents of the filter</comment>
        <translation>
            <numerusform>筛选出的 %n 个文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>{read} of {pages}</source>
        <translation>{read}/{pages}</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hold the reading of files</source>
        <translation>暂停读取文件</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>继续读取</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>the embedding model</source>
        <translation>嵌入模型</translation>
    </message>
    <message>
        <source>Hold this and the reading of files</source>
        <translation>暂停此操作和文件读取</translation>
    </message>
    <message>
        <source>Pause the embedding model and the reading of files</source>
        <translation>暂停嵌入模型和文件读取</translation>
    </message>
    <message>
        <source>Go on with the embedding model</source>
        <translation>继续嵌入模型</translation>
    </message>
    <message>
        <source>What is done is kept. It goes on with “Go on”, or when Aquifer is started the next time.</source>
        <translation>已完成的部分会保留。按“继续”或下次启动 Aquifer 时会接着进行。</translation>
    </message>
    <message>
        <source>Stop the embedding model</source>
        <translation>停止嵌入模型</translation>
    </message>
    <message>
        <source>Try again: look for the embedding model</source>
        <translation>重试：查找嵌入模型</translation>
    </message>
    <message>
        <source>Choose the embedding model in Settings</source>
        <translation>在设置中选择嵌入模型</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {all:,} documents read for the embedding model {model}</source>
        <comment>{done:,} of {all:,} documents read for the embedding model {model}</comment>
        <translation>
            <numerusform>已为嵌入模型 {model} 读取 {done:,}/{all:,} 个文档</numerusform>
        </translation>
    </message>
    <message>
        <source>All documents are read for the embedding model {model}, which takes over in a moment</source>
        <translation>所有文档都已为嵌入模型 {model} 读取完毕，它即将接手</translation>
    </message>
    <message>
        <source>Stopped: {how_far}</source>
        <translation>已停止：{how_far}</translation>
    </message>
    <message>
        <source>Paused: {how_far}</source>
        <translation>已暂停：{how_far}</translation>
    </message>
    <message>
        <source>{how_far}; {model} answers meanwhile</source>
        <translation>{how_far}；在此期间由 {model} 回答</translation>
    </message>
    <message>
        <source>{how_far}; until it is ready, documents are found by their words alone</source>
        <translation>{how_far}；在它就绪之前，只按字词查找文档</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>No documents here yet</source>
        <translation>这里还没有文档</translation>
    </message>
    <message>
        <source>Drop PDFs, office files, web pages, books, mail, pictures, or whole folders.</source>
        <translation>拖放 PDF、办公文档、网页、电子书、邮件、图片，或整个文件夹。</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>显示所有文档</translation>
    </message>
    <message>
        <source>No document fits this filter</source>
        <translation>没有符合此筛选的文档</translation>
    </message>
    <message>
        <source>Find documents by name or title</source>
        <translation>按名称或标题查找文档</translation>
    </message>
    <message>
        <source>Find by name or title</source>
        <translation>按名称或标题查找</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Only documents of some type, language, date, author, folder or tag</source>
        <translation>只看某些类型、语言、日期、作者、文件夹或标签的文档</translation>
    </message>
    <message>
        <source>Ask these</source>
        <translation>询问这些文档</translation>
    </message>
    <message>
        <source>A new chat that searches only the documents of this filter</source>
        <translation>新建对话，只搜索此筛选的文档</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Everything that is filled in must hold. The list, the actions and “Ask these” keep to it.</source>
        <translation>填写的所有条件必须同时满足。列表、操作和“询问这些文档”都以此为准。</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>筛选文档</translation>
    </message>
    <message>
        <source>For each question, the model first imagines a passage that could answer it,
and what is like that passage is found as well. It helps where documents say things
in other words than questions do. It costs one more call of the model a question,
so answers begin later. Off by default; it is for this collection only.</source>
        <translation>对每个问题，模型会先设想一个可能回答它的段落，
与该段落相似的内容也会被找到。当文档的措辞
与问题不同时，这会有帮助。每个问题要多调用一次模型，
因此回答会晚些开始。默认关闭；只对此文档集有效。</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建文档集</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>文档集</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More: packs, paste as document, imagined passages, delete</source>
        <translation>更多：文档包、粘贴为文档、设想段落、删除</translation>
    </message>
    <message>
        <source>Export this collection…</source>
        <translation>导出此文档集…</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translation>导入文档包…</translation>
    </message>
    <message>
        <source>Paste as document…</source>
        <translation>粘贴为文档…</translation>
    </message>
    <message>
        <source>Search also with an imagined passage</source>
        <translation>同时用设想的段落搜索</translation>
    </message>
    <message>
        <source>Delete this collection</source>
        <translation>删除此文档集</translation>
    </message>
    <message numerus="yes">
        <source>%n document</source>
        <comment>%n documents</comment>
        <translation>
            <numerusform>%n 个文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document of this filter</source>
        <comment>%n documents of this filter</comment>
        <translation>
            <numerusform>此筛选的 %n 个文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>文档集名称</translation>
    </message>
    <message>
        <source>Exporting {collection}</source>
        <translation>正在导出 {collection}</translation>
    </message>
    <message>
        <source>The export of {collection} was cancelled; no file was written.</source>
        <translation>{collection} 的导出已取消；没有写入文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n document exported to {file}</source>
        <comment>%n documents exported to {file}</comment>
        <translation>
            <numerusform>%n 个文档已导出到 {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import a pack</source>
        <translation>导入文档包</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>正在导入 {name}</translation>
    </message>
    <message>
        <source>The import of {name} was cancelled; nothing of it was kept.</source>
        <translation>{name} 的导入已取消；没有保留任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n document imported into {collection}</source>
        <comment>%n documents imported into {collection}</comment>
        <translation>
            <numerusform>%n 个文档已导入到 {collection}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what_was_done}, %n of them were in the library already</source>
        <comment>{what_was_done}, %n of them were in the library already</comment>
        <translation>
            <numerusform>{what_was_done}，其中 %n 个原已在资料库中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what_was_done}; %n document failed, their rows say why</source>
        <comment>{what_was_done}; %n documents failed, their rows say why</comment>
        <translation>
            <numerusform>{what_was_done}；%n 个文档失败，原因见各行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing: {done} of %n document</source>
        <comment>Importing: {done} of %n documents</comment>
        <translation>
            <numerusform>正在导入：{done}/%n 个文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Aquifer packs (*{suffix})</source>
        <translation>Aquifer 文档包 (*{suffix})</translation>
    </message>
    <message>
        <source>Export a collection</source>
        <translation>导出文档集</translation>
    </message>
    <message>
        <source>Export {collection}</source>
        <translation>导出 {collection}</translation>
    </message>
    <message>
        <source>File of the pack</source>
        <translation>文档包文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the file of the pack</source>
        <translation>选择文档包文件</translation>
    </message>
    <message>
        <source>With the files themselves</source>
        <translation>包含文件本身</translation>
    </message>
    <message>
        <source>Without them the pack is smaller: text, pages and index, but no PDF can be drawn.</source>
        <translation>不包含文件时，文档包更小：有文本、页码和索引，但无法显示 PDF 页面。</translation>
    </message>
    <message>
        <source>One file, to keep safe or to import in Aquifer on another computer.</source>
        <translation>单个文件，可妥善保存，或在另一台计算机的 Aquifer 中导入。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>{name} is there already and will be replaced.</source>
        <translation>{name} 已存在，将被替换。</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>导入 {name}</translation>
    </message>
    <message>
        <source>Collection for the documents of the pack</source>
        <translation>存放文档包内文档的文档集</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Every part is checked first. If one is damaged, nothing is imported.</source>
        <translation>会先检查每个部分。只要有一处损坏，就不会导入任何内容。</translation>
    </message>
    <message>
        <source>without the files themselves</source>
        <translation>不含文件本身</translation>
    </message>
    <message>
        <source>with the files themselves</source>
        <translation>含文件本身</translation>
    </message>
    <message numerus="yes">
        <source>%n with their files</source>
        <comment>%n with their files</comment>
        <translation>
            <numerusform>%n 个含文件</numerusform>
        </translation>
    </message>
    <message>
        <source>the pack</source>
        <translation>文档包</translation>
    </message>
    <message>
        <source>Cancel the pack</source>
        <translation>取消文档包</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Paste as document</source>
        <translation>粘贴为文档</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>文档的文本</translation>
    </message>
    <message>
        <source>Paste or type the text here</source>
        <translation>在此粘贴或输入文本</translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation>文档名称</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>The text becomes a document of “{collection}” that is searched and cited like a file.</source>
        <translation>这段文本会成为“{collection}”中的文档，像文件一样可供搜索和引用。</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} character</source>
        <comment>{count:,} characters</comment>
        <translation>
            <numerusform>{count:,} 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Its first words</source>
        <translation>开头几个词</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>读取记录</translation>
    </message>
    <message numerus="yes">
        <source>%n document selected</source>
        <comment>%n documents selected</comment>
        <translation>
            <numerusform>已选 %n 个文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} article</source>
        <comment>{count:,} articles</comment>
        <translation>
            <numerusform>{count:,} 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{read} of %n page read</source>
        <comment>{read} of %n pages read</comment>
        <translation>
            <numerusform>已读取 {read}/%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by text recognition</source>
        <comment>%n by text recognition</comment>
        <translation>
            <numerusform>%n 页通过文字识别</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages} ({percent:.0f} % sure)</source>
        <translation>{pages}（把握 {percent:.0f}%）</translation>
    </message>
    <message numerus="yes">
        <source>%n table</source>
        <comment>%n tables</comment>
        <translation>
            <numerusform>%n 个表格</numerusform>
        </translation>
    </message>
    <message>
        <source>read by {reader}</source>
        <translation>由 {reader} 读取</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add a tag to the selected documents</source>
        <translation>为所选文档添加标签</translation>
    </message>
    <message>
        <source>Several at once with commas between them</source>
        <translation>一次添加多个时用逗号分隔</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>{tag} ({count} of {all})</source>
        <translation>{tag}（{count}/{all}）</translation>
    </message>
    <message numerus="yes">
        <source>Take the tag {tag} off %n document</source>
        <comment>Take the tag {tag} off %n documents</comment>
        <translation>
            <numerusform>从 %n 个文档上移除标签 {tag}</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag {tag} off the document</source>
        <translation>从文档上移除标签 {tag}</translation>
    </message>
    <message>
        <source>Only files like</source>
        <translation>只包括这类文件</translation>
    </message>
    <message>
        <source>all files; for example *.pdf, notes/</source>
        <translation>所有文件；例如 *.pdf, notes/</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>nothing; for example drafts/, *.log</source>
        <translation>无；例如 drafts/, *.log</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>New, changed, moved and deleted files are followed in the collection “{collection}”.</source>
        <translation>文件夹中新增、更改、移动和删除的文件会同步到文档集“{collection}”。</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>监视的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} file</source>
        <comment>{count:,} files</comment>
        <translation>
            <numerusform>{count:,} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>only {patterns}</source>
        <translation>仅 {patterns}</translation>
    </message>
    <message>
        <source>without {patterns}</source>
        <translation>不含 {patterns}</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>Stop watching {folder}</source>
        <translation>停止监视 {folder}</translation>
    </message>
    <message>
        <source>The last answer is in the clipboard.</source>
        <translation>上一个回答已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Adapters (load the model to switch them)</source>
        <translation>适配器（加载模型后可切换）</translation>
    </message>
    <message>
        <source>Use the adapter {name}</source>
        <translation>使用适配器 {name}</translation>
    </message>
    <message>
        <source>Weight of the adapter {name}</source>
        <translation>适配器 {name} 的权重</translation>
    </message>
    <message>
        <source>How strongly the adapter counts: 1 is fully, 0 not at all</source>
        <translation>适配器起作用的程度：1 为完全，0 为不起作用</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Progress of measuring {name}</source>
        <translation>测量 {name} 的进度</translation>
    </message>
    <message>
        <source>Parameters…</source>
        <translation>参数…</translation>
    </message>
    <message>
        <source>Parameters of {name}</source>
        <translation>{name} 的参数</translation>
    </message>
    <message>
        <source>Measure speed</source>
        <translation>测速</translation>
    </message>
    <message>
        <source>Measure the speed of {name}</source>
        <translation>测量 {name} 的速度</translation>
    </message>
    <message>
        <source>Stop measuring {name}</source>
        <translation>停止测量 {name}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Compare {name} with another model</source>
        <translation>将 {name} 与另一个模型比较</translation>
    </message>
    <message>
        <source>What was changed counts once it is loaded again.</source>
        <translation>更改在重新加载后生效。</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Load {name} again</source>
        <translation>重新加载 {name}</translation>
    </message>
    <message>
        <source>Earlier:
{measurements}</source>
        <translation>之前的测量：
{measurements}</translation>
    </message>
    <message>
        <source>Another model is being measured.</source>
        <translation>正在测量另一个模型。</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>measuring</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>{model} with {adapter}</source>
        <translation>{model}，配 {adapter}</translation>
    </message>
    <message>
        <source>Chat with this one</source>
        <translation>与它对话</translation>
    </message>
    <message>
        <source>Side {number}</source>
        <translation>第 {number} 方</translation>
    </message>
    <message>
        <source>Model of side {number}</source>
        <translation>第 {number} 方的模型</translation>
    </message>
    <message>
        <source>Remove side {number}</source>
        <translation>移除第 {number} 方</translation>
    </message>
    <message>
        <source>Answer of side {number}</source>
        <translation>第 {number} 方的回答</translation>
    </message>
    <message>
        <source>Chat with the model of side {number}</source>
        <translation>与第 {number} 方的模型对话</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Question to all models</source>
        <translation>向所有模型提的问题</translation>
    </message>
    <message>
        <source>Ask all of them the same</source>
        <translation>向所有模型提同一个问题</translation>
    </message>
    <message>
        <source>Ask all</source>
        <translation>询问全部</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>停止比较</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>正在查找模型…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>比较模型</translation>
    </message>
    <message>
        <source>They answer one after the other, each as its own parameters say; one that does not fit beside the others is loaded in its turn.</source>
        <translation>各模型依次回答，按各自的参数进行；如果某个模型无法与其他模型同时放下，就轮到它时再加载。</translation>
    </message>
    <message>
        <source>There is no model to compare yet. Fetch one on the page Models.</source>
        <translation>还没有可比较的模型。请在“模型”页面下载一个。</translation>
    </message>
    <message>
        <source>It is loaded.</source>
        <translation>已加载。</translation>
    </message>
    <message>
        <source>Looking whether it fits…</source>
        <translation>正在查看能否容纳…</translation>
    </message>
    <message>
        <source>Stopped. What was answered so far stays here.</source>
        <translation>已停止。目前已回答的内容会留在这里。</translation>
    </message>
    <message>
        <source>{gigabytes:.1f} GB</source>
        <translation>{gigabytes:.1f} GB</translation>
    </message>
    <message>
        <source>{megabytes:.0f} MB</source>
        <translation>{megabytes:.0f} MB</translation>
    </message>
    <message>
        <source>{number} B parameters</source>
        <translation>{number} B 参数</translation>
    </message>
    <message>
        <source>{number} M parameters</source>
        <translation>{number} M 参数</translation>
    </message>
    <message>
        <source>{thousands}k context</source>
        <translation>{thousands}k 上下文</translation>
    </message>
    <message numerus="yes">
        <source>%n token of context</source>
        <comment>%n tokens of context</comment>
        <translation>
            <numerusform>%n 个 token 的上下文</numerusform>
        </translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>未注明许可证</translation>
    </message>
    <message>
        <source>comes with Aquifer</source>
        <translation>随 Aquifer 提供</translation>
    </message>
    <message>
        <source>single file</source>
        <translation>单个文件</translation>
    </message>
    <message>
        <source>in your folders</source>
        <translation>在您的文件夹中</translation>
    </message>
    <message>
        <source>from {program}</source>
        <translation>来自 {program}</translation>
    </message>
    <message>
        <source>Runs on {device} with {tokens:,} tokens of context.</source>
        <translation>在{device}上运行，上下文 {tokens:,} 个 token。</translation>
    </message>
    <message>
        <source>rank {rank}</source>
        <translation>秩 {rank}</translation>
    </message>
    <message>
        <source>made for {base}</source>
        <translation>为 {base} 制作</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>约 {size}</translation>
    </message>
    <message>
        <source>{done:.1f} of {total:.1f} GB</source>
        <translation>{done:.1f}/{total:.1f} GB</translation>
    </message>
    <message>
        <source>{done:.0f} of {total:.0f} MB</source>
        <translation>{done:.0f}/{total:.0f} MB</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>{percent:.0f} %</source>
        <translation>{percent:.0f}%</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n minute left</source>
        <comment>%n minutes left</comment>
        <translation>
            <numerusform>剩余 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min left</source>
        <translation>剩余 {hours} 小时 {minutes:02d} 分钟</translation>
    </message>
    <message>
        <source>Sent is the name of this file, and your internet address as with every connection. No account, no key, and nothing of your chats, documents or settings.</source>
        <translation>发送的只有此文件的名称，以及与任何连接一样会带上的您的互联网地址。没有账户，没有密钥，也没有您的对话、文档或设置。</translation>
    </message>
    <message>
        <source>The network is opened for this one download and these servers only. Everything else stays blocked meanwhile, and afterwards Aquifer is offline again.</source>
        <translation>网络只为这一次下载、只对这些服务器开放。在此期间其他一切仍被阻止；下载之后，Aquifer 又回到离线状态。</translation>
    </message>
    <message>
        <source>Fetch a model</source>
        <translation>下载模型</translation>
    </message>
    <message>
        <source>Fetch {name}</source>
        <translation>下载 {name}</translation>
    </message>
    <message>
        <source>size and SHA-256 known to Aquifer</source>
        <translation>Aquifer 已知的大小和 SHA-256</translation>
    </message>
    <message>
        <source>size and SHA-256 the hub gives</source>
        <translation>模型库给出的大小和 SHA-256</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where a download comes from</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>校验依据</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>The hub sends large files from its own servers: {servers}.</source>
        <translation>模型库从自己的服务器发送大文件：{servers}。</translation>
    </message>
    <message>
        <source>Which servers?</source>
        <translation>哪些服务器？</translation>
    </message>
    <message>
        <source>Allow and resume</source>
        <translation>允许并继续</translation>
    </message>
    <message>
        <source>Allow and fetch</source>
        <translation>允许并下载</translation>
    </message>
    <message>
        <source>Fetch {name}?</source>
        <translation>下载 {name}？</translation>
    </message>
    <message>
        <source>{count:,} bytes ({size})</source>
        <translation>{count:,} 字节（{size}）</translation>
    </message>
    <message>
        <source>about {count:,} bytes ({size})</source>
        <translation>约 {count:,} 字节（{size}）</translation>
    </message>
    <message>
        <source>{missing} of {whole}; the rest is here</source>
        <translation>{whole} 中还缺 {missing}；其余已在这里</translation>
    </message>
    <message>
        <source>about {missing} of {whole}; the rest is here</source>
        <translation>{whole} 中还缺约 {missing}；其余已在这里</translation>
    </message>
    <message>
        <source>1.  There, find the model: one .gguf file, or a folder with safetensors files.
2.  Copy it to a USB stick or an external disk.
3.  Here, copy it into the folder below, or drop it on this page: then it is used where it lies.</source>
        <translation>1.  在那台计算机上找到模型：一个 .gguf 文件，或包含 safetensors 文件的文件夹。
2.  将其复制到 U 盘或外接硬盘。
3.  在这里将其复制到下方的文件夹，或拖放到此页面：这样就会在原处使用。</translation>
    </message>
    <message>
        <source>Models of other programs</source>
        <translation>其他程序的模型</translation>
    </message>
    <message>
        <source>Used where they are; nothing is copied or changed.</source>
        <translation>在原处使用；不复制也不更改任何内容。</translation>
    </message>
    <message>
        <source>Your folders</source>
        <translation>您的文件夹</translation>
    </message>
    <message>
        <source>Forgetting a folder leaves its files where they are.</source>
        <translation>忘记文件夹不会影响其中的文件。</translation>
    </message>
    <message>
        <source>Bring a model from another computer</source>
        <translation>从另一台计算机带来模型</translation>
    </message>
    <message>
        <source>Works without any network.</source>
        <translation>完全不需要网络。</translation>
    </message>
    <message numerus="yes">
        <source>{program}: %n model, {size}</source>
        <comment>{program}: %n models, {size}</comment>
        <translation>
            <numerusform>{program}：%n 个模型，{size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use the models of {program}</source>
        <translation>使用 {program} 的模型</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget the folder {name}</source>
        <translation>忘记文件夹 {name}</translation>
    </message>
    <message>
        <source>Copy the path of the models folder</source>
        <translation>复制模型文件夹的路径</translation>
    </message>
    <message>
        <source>Measured on this computer</source>
        <translation>在这台计算机上的测量</translation>
    </message>
    <message>
        <source>The latest measurement of each model: {read} read, {written} written.</source>
        <translation>每个模型的最新测量：读取 {read}，写出 {written}。</translation>
    </message>
    <message numerus="yes">
        <source>%n token</source>
        <comment>%n tokens</comment>
        <translation>
            <numerusform>%n 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured models</source>
        <translation>测量过的模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>写出</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>首词</translation>
    </message>
    <message>
        <source>Same text</source>
        <translation>相同文本</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量时间</translation>
    </message>
    <message>
        <source>{speed:,.0f} tok/s</source>
        <translation>{speed:,.0f} token/秒</translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
        <translation>{seconds:.2f} 秒</translation>
    </message>
    <message>
        <source>Reads {reading}, writes {writing}; first word after {cold}, on the same text after {warm}; {memory} of main memory. Measured {when}.</source>
        <translation>读取 {reading}，写出 {writing}；{cold}后出现首词，相同文本为{warm}后；占用 {memory} 主内存。{when}测量。</translation>
    </message>
    <message>
        <source>Aquifer had other work in progress meanwhile: the figures may be too low.</source>
        <translation>测量期间 Aquifer 还有其他工作在进行：数值可能偏低。</translation>
    </message>
    <message>
        <source>Other programs kept {busy:.1f} of {cores} cores busy meanwhile: the figures may be too low.</source>
        <translation>测量期间其他程序占用了 {cores} 个核心中的 {busy:.1f} 个：数值可能偏低。</translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation>加载 {name}</translation>
    </message>
    <message>
        <source>Unload {name}</source>
        <translation>卸载 {name}</translation>
    </message>
    <message>
        <source>Model {name}</source>
        <translation>模型 {name}</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>卸载</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Move {name} to the trash</source>
        <translation>将 {name} 移到回收站</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>Scores the answers when two models are compared; nothing to load here.</source>
        <translation>比较两个模型时为回答评分；这里无需加载。</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台计算机上</translation>
    </message>
    <message>
        <source>Reward models</source>
        <translation>奖励模型</translation>
    </message>
    <message>
        <source>There is no language model yet. Fetch one below, or bring one: see further down.</source>
        <translation>还没有语言模型。请在下方下载一个，或自己带来一个：见更下方。</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>Show %n more</comment>
        <translation>
            <numerusform>再显示 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Get a better model</source>
        <translation>获取更好的模型</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Models are used where they are; nothing is copied. Drop files or folders here to add them.</source>
        <translation>模型在原处使用；不复制任何内容。将文件或文件夹拖放到此处即可添加。</translation>
    </message>
    <message numerus="yes">
        <source>%n model found in {folder}.</source>
        <comment>%n models found in {folder}.</comment>
        <translation>
            <numerusform>在 {folder} 中找到 %n 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>No new model was found in {folder}; the folder stays in the list.</source>
        <translation>在 {folder} 中没有找到新模型；该文件夹留在列表中。</translation>
    </message>
    <message>
        <source>Whether it fits is not known.</source>
        <translation>不清楚能否容纳。</translation>
    </message>
    <message>
        <source>The models could not be listed: {reason}</source>
        <translation>无法列出模型：{reason}</translation>
    </message>
    <message>
        <source>{name} was measured: see its card, and all measured models below.</source>
        <translation>{name} 已测量：见其卡片，以及下方所有测量过的模型。</translation>
    </message>
    <message>
        <source>{name} is here, checked and ready: load it above.</source>
        <translation>{name} 已下载、校验完毕并可用：请在上方加载。</translation>
    </message>
    <message>
        <source>Models (*.gguf *.safetensors)</source>
        <translation>模型 (*.gguf *.safetensors)</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>添加模型文件</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>添加包含模型的文件夹</translation>
    </message>
    <message>
        <source>Free models that can be fetched on request. Nothing is fetched before you allow it.</source>
        <translation>可按需下载的免费模型。在您允许之前，不会下载任何内容。</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>显示更少</translation>
    </message>
    <message>
        <source>Offer {name}</source>
        <translation>可下载模型 {name}</translation>
    </message>
    <message>
        <source>suggested for this computer</source>
        <translation>建议用于这台计算机</translation>
    </message>
    <message>
        <source>Download of {name}</source>
        <translation>下载 {name}</translation>
    </message>
    <message>
        <source>Fetch…</source>
        <translation>下载…</translation>
    </message>
    <message>
        <source>Stop fetching {name}</source>
        <translation>停止下载 {name}</translation>
    </message>
    <message>
        <source>On this computer.</source>
        <translation>在这台计算机上。</translation>
    </message>
    <message>
        <source>{here} of {whole} are here already.</source>
        <translation>{whole} 中已有 {here}。</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>继续下载…</translation>
    </message>
    <message>
        <source>Resume fetching {name}</source>
        <translation>继续下载 {name}</translation>
    </message>
    <message>
        <source>{tokens:,} tokens of context</source>
        <translation>上下文 {tokens:,} 个 token</translation>
    </message>
    <message>
        <source>as many layers on the GPU as fit</source>
        <translation>GPU 上尽可能多的层</translation>
    </message>
    <message numerus="yes">
        <source>%n layer on the GPU</source>
        <comment>%n layers on the GPU</comment>
        <translation>
            <numerusform>GPU 上 %n 层</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread</source>
        <comment>%n threads</comment>
        <translation>
            <numerusform>%n 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>a thread a core</source>
        <translation>每个核心一个线程</translation>
    </message>
    <message>
        <source>{type} cache</source>
        <translation>{type} 缓存</translation>
    </message>
    <message>
        <source>precision {precision}</source>
        <translation>精度 {precision}</translation>
    </message>
    <message>
        <source>a system prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>温度 {value}</translation>
    </message>
    <message>
        <source>top_p {value}</source>
        <translation>top_p {value}</translation>
    </message>
    <message>
        <source>top_k {value}</source>
        <translation>top_k {value}</translation>
    </message>
    <message>
        <source>min_p {value}</source>
        <translation>min_p {value}</translation>
    </message>
    <message>
        <source>repeat penalty {value}</source>
        <translation>重复惩罚 {value}</translation>
    </message>
    <message numerus="yes">
        <source>answers of at most %n token</source>
        <comment>answers of at most %n tokens</comment>
        <translation>
            <numerusform>回答最多 %n 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>Its own: {facts}</source>
        <translation>单独设置：{facts}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Empty all fields: everything as in the settings</source>
        <translation>清空所有字段：全部与设置相同</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>For this model alone. What is left empty is taken from the settings.</source>
        <translation>只用于此模型。留空的项目采用设置中的值。</translation>
    </message>
    <message>
        <source>It is loaded now; what it takes already is not counted as free.</source>
        <translation>它已加载；它已占用的部分不计为空闲。</translation>
    </message>
    <message>
        <source>It is loaded now and needs to be loaded again for this.</source>
        <translation>它已加载；要使更改生效，需要重新加载。</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>GPU 上的层数</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>top_p</source>
        <translation>top_p</translation>
    </message>
    <message>
        <source>top_k</source>
        <translation>top_k</translation>
    </message>
    <message>
        <source>min_p</source>
        <translation>min_p</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长回答</translation>
    </message>
    <message>
        <source>In tokens: what the model reads and writes at once. A longer one takes more memory.</source>
        <translation>以 token 计：模型一次读写的量。越长占用的内存越多。</translation>
    </message>
    <message>
        <source>-1: as many as fit, 0: none</source>
        <translation>-1：尽可能多；0：没有</translation>
    </message>
    <message>
        <source>0: as many as there are physical cores</source>
        <translation>0：与物理核心数相同</translation>
    </message>
    <message>
        <source>What the model remembers of the text it has read: 8 bits take half the memory</source>
        <translation>模型对已读文本的记忆：8 位只占一半内存</translation>
    </message>
    <message>
        <source>Fewer bits take less memory and are less exact</source>
        <translation>位数越少，占用内存越少，也越不精确</translation>
    </message>
    <message>
        <source>0: always the likeliest word; higher: more variety</source>
        <translation>0：总是选最可能的词；越高变化越多</translation>
    </message>
    <message>
        <source>Only the likeliest words that together reach this share</source>
        <translation>只选合计达到此比例的最可能的词</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words; 0: all</source>
        <translation>只选这么多个最可能的词；0：全部</translation>
    </message>
    <message>
        <source>Only words at least this likely, against the likeliest one</source>
        <translation>只选相对于最可能的词至少达到此可能性的词</translation>
    </message>
    <message>
        <source>Above 1 repeats less; 0: as the model needs it</source>
        <translation>大于 1 时重复更少；0：按模型需要</translation>
    </message>
    <message>
        <source>In tokens</source>
        <translation>以 token 计</translation>
    </message>
    <message>
        <source>all that fit</source>
        <translation>尽可能多</translation>
    </message>
    <message>
        <source>one a core</source>
        <translation>每核心一个</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>按需要</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>As large as fits</source>
        <translation>尽可能大</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4 位</translation>
    </message>
    <message>
        <source>When it is loaded</source>
        <translation>加载时</translation>
    </message>
    <message>
        <source>When it answers</source>
        <translation>回答时</translation>
    </message>
    <message>
        <source>A preset or a system prompt of a chat comes before these.</source>
        <translation>对话的预设或系统提示词优先于这些设置。</translation>
    </message>
    <message>
        <source>{field}: it is too long.</source>
        <translation>{field}：太长。</translation>
    </message>
    <message>
        <source>{field}: it is more than {least} and at most {most}.</source>
        <translation>{field}：必须大于 {least}，且不超过 {most}。</translation>
    </message>
    <message>
        <source>{field}: it is at least {least} and at most {most}.</source>
        <translation>{field}：必须在 {least} 到 {most} 之间。</translation>
    </message>
    <message>
        <source>about version licence limits Aquifer changelog what is new</source>
        <translation>关于 版本 许可证 限制 Aquifer 更新日志 新功能</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>新变化…</translation>
    </message>
    <message>
        <source>Licence of Aquifer…</source>
        <translation>Aquifer 的许可证…</translation>
    </message>
    <message>
        <source>Licences of what it is made of…</source>
        <translation>所用组件的许可证…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新变化</translation>
    </message>
    <message>
        <source>Licence of Aquifer</source>
        <translation>Aquifer 的许可证</translation>
    </message>
    <message>
        <source>Licences of what it is made of</source>
        <translation>所用组件的许可证</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Setting Aquifer up again brings it back.</source>
        <translation>无法读取文件 {file}。重新安装 Aquifer 即可恢复。</translation>
    </message>
    <message>
        <source>A restore point is a copy of chats, settings and the list of documents in the data folder; the newest are kept. A backup is one file for another disk: it has the documents themselves too.</source>
        <translation>还原点是数据文件夹中对话、设置和文档列表的副本；只保留最新的几个。备份是可存到另一块磁盘的单个文件：它还包含文档本身。</translation>
    </message>
    <message>
        <source>backup back up restore point copy go back undo safe file damaged put aside</source>
        <translation>备份 还原点 副本 返回 还原 撤销 安全 文件 损坏 隔离</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Make a restore point</source>
        <translation>创建还原点</translation>
    </message>
    <message>
        <source>Back up to a file …</source>
        <translation>备份到文件…</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>There is no restore point yet.</source>
        <translation>还没有还原点。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>At the next start Aquifer goes back to {day}.</source>
        <translation>下次启动时 Aquifer 将返回到 {day}。</translation>
    </message>
    <message>
        <source>What is there then is kept as a restore point first. Close and start Aquifer to do it now.</source>
        <translation>届时会先把当时的内容保存为还原点。要立即进行，请关闭 Aquifer 再启动。</translation>
    </message>
    <message>
        <source>Do not go back</source>
        <translation>不返回</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go back to {day}</source>
        <translation>返回到 {day}</translation>
    </message>
    <message>
        <source>Delete the restore point of {day}</source>
        <translation>删除 {day} 的还原点</translation>
    </message>
    <message>
        <source>Making a restore point</source>
        <translation>正在创建还原点</translation>
    </message>
    <message>
        <source>No restore point was made.</source>
        <translation>没有创建还原点。</translation>
    </message>
    <message>
        <source>The restore point is made.</source>
        <translation>还原点已创建。</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>备份到文件</translation>
    </message>
    <message>
        <source>Backing up to {name}</source>
        <translation>正在备份到 {name}</translation>
    </message>
    <message>
        <source>The backup was stopped; no file was written.</source>
        <translation>备份已停止；没有写入文件。</translation>
    </message>
    <message>
        <source>Chats, settings and documents are in {file} ({size}). Models are not in it.</source>
        <translation>对话、设置和文档已存入 {file}（{size}）。不含模型。</translation>
    </message>
    <message>
        <source>Chats, settings and documents are in {file}. Models are not in it.</source>
        <translation>对话、设置和文档已存入 {file}。不含模型。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message numerus="yes">
        <source>Backup of {day}, %n document: choose an empty folder for it</source>
        <comment>Backup of {day}, %n documents: choose an empty folder for it</comment>
        <translation>
            <numerusform>{day} 的备份，%n 个文档：请为其选择一个空文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring {name}</source>
        <translation>正在恢复 {name}</translation>
    </message>
    <message>
        <source>The restore was stopped; nothing of it was kept.</source>
        <translation>恢复已停止；没有保留任何内容。</translation>
    </message>
    <message>
        <source>The backup is in {folder}. What you have now is untouched.</source>
        <translation>备份已恢复到 {folder}。您现有的内容未受影响。</translation>
    </message>
    <message>
        <source>Use it from the next start</source>
        <translation>下次启动起使用</translation>
    </message>
    <message>
        <source>From the next start Aquifer uses {folder}. The folder of now is kept.</source>
        <translation>从下次启动起，Aquifer 使用 {folder}。现在的文件夹会保留。</translation>
    </message>
    <message>
        <source>Backups of Aquifer ({pattern})</source>
        <translation>Aquifer 备份 ({pattern})</translation>
    </message>
    <message>
        <source>They are kept whole until you delete them. What could be read of them is in use.</source>
        <translation>它们会完整保留，直到您删除。其中能读出的内容正在使用。</translation>
    </message>
    <message>
        <source>Damaged files that were put aside</source>
        <translation>已隔离的损坏文件</translation>
    </message>
    <message>
        <source>Go back …</source>
        <translation>返回…</translation>
    </message>
    <message>
        <source>Go back to before {name} was damaged on {day}</source>
        <translation>返回到 {name} 在 {day} 损坏之前</translation>
    </message>
    <message>
        <source>Copy the path: {folder}</source>
        <translation>复制路径：{folder}</translation>
    </message>
    <message>
        <source>Delete the damaged {name} of {day}</source>
        <translation>删除 {day} 损坏的 {name}</translation>
    </message>
    <message>
        <source>your data folder profile move disk path place</source>
        <translation>您的数据 文件夹 配置 移动 磁盘 路径 位置</translation>
    </message>
    <message>
        <source>moving the data folder</source>
        <translation>移动数据文件夹</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Move the data folder</source>
        <translation>移动数据文件夹</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
    <message>
        <source>Chats, documents, models and settings. Nothing is kept anywhere else.</source>
        <translation>对话、文档、模型和设置。除此之外没有存放在任何别处。</translation>
    </message>
    <message>
        <source>Copy it to another place and use it there</source>
        <translation>复制到另一个位置并在那里使用</translation>
    </message>
    <message>
        <source>Copied to {folder}. Close Aquifer to finish: from the next start it is used there.</source>
        <translation>已复制到 {folder}。关闭 Aquifer 以完成：从下次启动起在那里使用。</translation>
    </message>
    <message>
        <source>The data folder was not moved to {folder} when Aquifer was closed: {problem}</source>
        <translation>关闭 Aquifer 时，数据文件夹未能移动到 {folder}：{problem}</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>The folder used before is still at {folder}.</source>
        <translation>以前使用的文件夹仍在 {folder}。</translation>
    </message>
    <message>
        <source>It is kept until you delete it. Look first whether everything is here.</source>
        <translation>它会保留，直到您删除。请先确认所有内容都在这里。</translation>
    </message>
    <message>
        <source>Delete the old folder</source>
        <translation>删除旧文件夹</translation>
    </message>
    <message>
        <source>Move the data folder to</source>
        <translation>将数据文件夹移动到</translation>
    </message>
    <message>
        <source>Copying to {folder}</source>
        <translation>正在复制到 {folder}</translation>
    </message>
    <message>
        <source>The move was stopped. The data folder is where it was; what was copied may be deleted.</source>
        <translation>移动已停止。数据文件夹仍在原处；已复制的内容可以删除。</translation>
    </message>
    <message>
        <source>Everything was copied and read again.</source>
        <translation>所有内容都已复制并重新读取核对。</translation>
    </message>
    <message>
        <source>Delete what Aquifer kept in {folder}?</source>
        <translation>删除 Aquifer 存放在 {folder} 中的内容？</translation>
    </message>
    <message>
        <source>This cannot be undone. Other files in it stay.</source>
        <translation>此操作无法撤销。其中的其他文件会保留。</translation>
    </message>
    <message>
        <source>Deleting the old folder</source>
        <translation>正在删除旧文件夹</translation>
    </message>
    <message>
        <source>The old folder was deleted in part.</source>
        <translation>旧文件夹已部分删除。</translation>
    </message>
    <message>
        <source>The old folder is gone; {size} are free again.</source>
        <translation>旧文件夹已删除；释放了 {size} 空间。</translation>
    </message>
    <message>
        <source>Text comes in as it was shown last; pictures and tool calls do not. The same chats again add only what is new. From ChatGPT: the ZIP file of its data export, as it is.</source>
        <translation>文本按最后显示的样子导入；图片和工具调用不会导入。再次导入相同的对话时，只添加新的内容。来自 ChatGPT 的：其数据导出的 ZIP 文件，保持原样。</translation>
    </message>
    <message>
        <source>import chats ChatGPT GPT4All Jan LM Studio LocalDocs folders other programs</source>
        <translation>导入 对话 聊天 ChatGPT GPT4All Jan LM Studio LocalDocs 文件夹 其他程序</translation>
    </message>
    <message>
        <source>the import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import a folder …</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Take the last import back</source>
        <translation>撤回上次导入</translation>
    </message>
    <message>
        <source>What was not imported, and why</source>
        <translation>哪些未导入，以及原因</translation>
    </message>
    <message>
        <source>Folders that GPT4All keeps in LocalDocs</source>
        <translation>GPT4All 存放在 LocalDocs 中的文件夹</translation>
    </message>
    <message>
        <source>Chats of other programs</source>
        <translation>其他程序的对话</translation>
    </message>
    <message>
        <source>Import the chats of {program}</source>
        <translation>导入 {program} 的对话</translation>
    </message>
    <message numerus="yes">
        <source>{program}: %n chat</source>
        <comment>{program}: %n chats</comment>
        <translation>
            <numerusform>{program}：%n 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch it here</source>
        <translation>在这里监视</translation>
    </message>
    <message>
        <source>Watch {folder} for the collection {collection}</source>
        <translation>为文档集 {collection} 监视 {folder}</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>已监视</translation>
    </message>
    <message>
        <source>Exports of chats ({patterns})</source>
        <translation>导出的对话 ({patterns})</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>Import the chats of a folder</source>
        <translation>导入文件夹中的对话</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>The import was stopped. What came in so far can be taken back.</source>
        <translation>导入已停止。已导入的内容可以撤回。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>… and %n more</comment>
        <translation>
            <numerusform>…以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of chats: {kind} ({count})</source>
        <translation>对话中略去的内容：{kind}（{count}）</translation>
    </message>
    <message numerus="yes">
        <source>%n chat taken back; they lie in the trash for 30 days.</source>
        <comment>%n chats taken back; they lie in the trash for 30 days.</comment>
        <translation>
            <numerusform>已撤回 %n 个对话；它们会在回收站中保留 30 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat was continued here and stays.</source>
        <comment>%n chats were continued here and stay.</comment>
        <translation>
            <numerusform>%n 个对话已在这里继续过，因此保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat of {day}, from {source}</source>
        <comment>%n chats of {day}, from {source}</comment>
        <translation>
            <numerusform>{day}导入的 %n 个对话，来自 {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat imported</source>
        <comment>%n chats imported</comment>
        <translation>
            <numerusform>已导入 %n 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat continued with what is new</source>
        <comment>%n chats continued with what is new</comment>
        <translation>
            <numerusform>%n 个对话补充了新内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat brought back from the trash</source>
        <comment>%n chats brought back from the trash</comment>
        <translation>
            <numerusform>从回收站恢复了 %n 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat was here already</source>
        <comment>%n chats were here already</comment>
        <translation>
            <numerusform>%n 个对话原已在这里</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>没有导入任何内容</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken; the reasons are below.</source>
        <comment>%n could not be taken; the reasons are below.</comment>
        <translation>
            <numerusform>%n 个无法导入；原因见下方。</numerusform>
        </translation>
    </message>
    <message>
        <source>keys shortcuts keyboard change</source>
        <translation>按键 快捷键 键盘 更改</translation>
    </message>
    <message>
        <source>What the window does by key, and with which keys.</source>
        <translation>窗口能用按键完成的操作，以及使用哪些按键。</translation>
    </message>
    <message>
        <source>See and change the keys…</source>
        <translation>查看和更改按键…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>In force from the next question.</source>
        <translation>从下一个问题起生效。</translation>
    </message>
    <message>
        <source>In force when a model is loaded the next time. Folders and adapters are on the page Models.</source>
        <translation>下次加载模型时生效。文件夹和适配器在“模型”页面。</translation>
    </message>
    <message>
        <source>In force for files that are added from now on. Another embedding model reads all documents anew in the background, while the one before answers.</source>
        <translation>对今后添加的文件生效。换用其他嵌入模型时，会在后台重新读取所有文档，在此期间仍由原来的嵌入模型工作。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>8-bit (only where it is needed to fit)</source>
        <translation>8 位（仅在放不下时使用）</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>没有包含这些词的设置。</translation>
    </message>
    <message>
        <source>“{section}” is as it was in the beginning.</source>
        <translation>“{section}”已恢复为最初的设置。</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>不允许使用此值。</translation>
    </message>
    <message>
        <source>In force after the next start of Aquifer.</source>
        <translation>Aquifer 下次启动后生效。</translation>
    </message>
    <message>
        <source>In force when a model is loaded again.</source>
        <translation>重新加载模型后生效。</translation>
    </message>
    <message>
        <source>Reset section</source>
        <translation>重置此部分</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>重置{title}</translation>
    </message>
    <message>
        <source>Load the model again now</source>
        <translation>立即重新加载模型</translation>
    </message>
    <message>
        <source>network shield blocked refused connections offline log privacy</source>
        <translation>网络 防护 阻止 拒绝 连接 离线 日志 隐私</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>复制日志</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>清空日志</translation>
    </message>
    <message>
        <source>Network shield</source>
        <translation>网络防护</translation>
    </message>
    <message>
        <source>Open now, for the download you allowed, and for nothing else: {hosts}.</source>
        <translation>目前仅为您允许的下载开放，别无其他：{hosts}。</translation>
    </message>
    <message>
        <source>No connection has been refused.</source>
        <translation>没有拒绝过任何连接。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n earlier ones; “Copy the log” has them all.</source>
        <comment>… and %n earlier ones; “Copy the log” has them all.</comment>
        <translation>
            <numerusform>…以及更早的 %n 次；“复制日志”包含全部。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt was refused, {now} since this start:</source>
        <comment>%n attempts were refused, {now} since this start:</comment>
        <translation>
            <numerusform>已拒绝 %n 次尝试，本次启动以来 {now} 次：</numerusform>
        </translation>
    </message>
    <message>
        <source>tried by {caller}</source>
        <translation>由 {caller} 发起</translation>
    </message>
    <message>
        <source>Stop {work}</source>
        <translation>停止{work}</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>没有操作</translation>
    </message>
    <message numerus="yes">
        <source>%n chat: {title}</source>
        <comment>%n chats: {title}</comment>
        <translation>
            <numerusform>%n 个对话：{title}</numerusform>
        </translation>
    </message>
    <message>
        <source>Your chats were damaged on the disk ({name}).</source>
        <translation>您的对话在磁盘上损坏了（{name}）。</translation>
    </message>
    <message>
        <source>Your results of summaries and extractions were damaged on the disk ({name}).</source>
        <translation>您的总结和提取结果在磁盘上损坏了（{name}）。</translation>
    </message>
    <message>
        <source>Your list of documents was damaged on the disk ({name}).</source>
        <translation>您的文档列表在磁盘上损坏了（{name}）。</translation>
    </message>
    <message>
        <source>A database was damaged on the disk ({name}).</source>
        <translation>一个数据库在磁盘上损坏了（{name}）。</translation>
    </message>
    <message>
        <source>What is missing is read again from the stored documents.</source>
        <translation>缺少的部分会从已存的文档中重新读取。</translation>
    </message>
    <message numerus="yes">
        <source>{count} chat</source>
        <comment>{count} chats</comment>
        <translation>
            <numerusform>{count} 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} message</source>
        <comment>{count} messages</comment>
        <translation>
            <numerusform>{count} 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} document</source>
        <comment>{count} documents</comment>
        <translation>
            <numerusform>{count} 个文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} finished run</source>
        <comment>{count} finished runs</comment>
        <translation>
            <numerusform>{count} 个已完成的运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} own prompt</source>
        <comment>{count} own prompts</comment>
        <translation>
            <numerusform>{count} 个自定义提示词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row</source>
        <comment>{count} rows</comment>
        <translation>
            <numerusform>{count} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the file could be read.</source>
        <translation>该文件的内容完全无法读取。</translation>
    </message>
    <message>
        <source>All of it could be saved: {what}.</source>
        <translation>全部都已救回：{what}。</translation>
    </message>
    <message>
        <source>What could be read is here: {what}.</source>
        <translation>能读出的内容在这里：{what}。</translation>
    </message>
    <message>
        <source>There is no whole restore point from before; a backup that you have can be restored in the settings.</source>
        <translation>没有更早的完整还原点；如果您有备份，可以在设置中恢复。</translation>
    </message>
    <message>
        <source>The restore point of {day} holds {what}.</source>
        <translation>{day} 的还原点包含{what}。</translation>
    </message>
    <message>
        <source>The restore point of {day} holds it too.</source>
        <translation>{day} 的还原点也包含这些。</translation>
    </message>
    <message>
        <source>Put {name} of {day} back?</source>
        <translation>恢复 {day} 的 {name}？</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同样的内容</translation>
    </message>
    <message>
        <source>The restore point holds {held}; saved of the damaged file are {saved}. It is put back at the next start, and what is there then is kept as a restore point first: you can return to it.</source>
        <translation>还原点包含{held}；从损坏的文件中救回了{saved}。恢复会在下次启动时进行，届时会先把当时的内容保存为还原点：您可以再返回到它。</translation>
    </message>
    <message>
        <source>Delete the damaged file</source>
        <translation>删除损坏的文件</translation>
    </message>
    <message>
        <source>Delete the damaged {name} that was put aside on {day}?</source>
        <translation>删除 {day} 隔离的损坏文件 {name}？</translation>
    </message>
    <message>
        <source>This cannot be undone. What was saved of it stays.</source>
        <translation>此操作无法撤销。从中救回的内容会保留。</translation>
    </message>
    <message numerus="yes">
        <source>A run goes on</source>
        <comment>%n runs go on</comment>
        <translation>
            <numerusform>%n 个训练任务会继续</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It trains in a process of its own. When you open Aquifer again, its curves are there.</source>
        <comment>They train in processes of their own. When you open Aquifer again, their curves are there.</comment>
        <translation>
            <numerusform>它们在各自的进程中训练。再次打开 Aquifer 时，曲线就在那里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run goes on without the window</source>
        <comment>%n runs go on without the window</comment>
        <translation>
            <numerusform>%n 个训练任务会在没有窗口的情况下继续</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close, let it go on</source>
        <comment>Close, let them go on</comment>
        <translation>
            <numerusform>关闭，让它们继续</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop it and close</source>
        <comment>Stop them and close</comment>
        <translation>
            <numerusform>停止它们并关闭</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The run {name} goes on.</source>
        <translation>训练任务 {name} 正在进行。</translation>
    </message>
    <message>
        <source>The run {name} waits for its turn.</source>
        <translation>训练任务 {name} 正在等待轮到它。</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>step {step:,} of {steps:,}</source>
        <translation>第 {step:,}/{steps:,} 步</translation>
    </message>
    <message>
        <source>step {step:,}</source>
        <translation>第 {step:,} 步</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>移动到文件夹</translation>
    </message>
    <message>
        <source>Out of its folder</source>
        <translation>移出文件夹</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close temporary chat</source>
        <translation>关闭临时对话</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>重命名文件夹</translation>
    </message>
    <message>
        <source>Delete folder, keep its chats</source>
        <translation>删除文件夹，保留其中的对话</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>临时</translation>
    </message>
    <message numerus="yes">
        <source>%n chat</source>
        <comment>%n chats</comment>
        <translation>
            <numerusform>%n 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder: {name}, {chats}, open</source>
        <translation>文件夹：{name}，{chats}，已展开</translation>
    </message>
    <message>
        <source>Folder: {name}, {chats}, closed</source>
        <translation>文件夹：{name}，{chats}，已收起</translation>
    </message>
    <message>
        <source>{folder}: {chats}</source>
        <translation>{folder}：{chats}</translation>
    </message>
    <message>
        <source>Temporary chat: {title}</source>
        <translation>临时对话：{title}</translation>
    </message>
    <message>
        <source>Chat: {title}</source>
        <translation>对话：{title}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天内</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>{title}. You: {words}</source>
        <translation>{title}。您：{words}</translation>
    </message>
    <message>
        <source>{title}. Answer: {words}</source>
        <translation>{title}。回答：{words}</translation>
    </message>
    <message>
        <source>You: {words}</source>
        <translation>您：{words}</translation>
    </message>
    <message>
        <source>{title}. Title: {words}</source>
        <translation>{title}。标题：{words}</translation>
    </message>
    <message>
        <source>In the title: {words}</source>
        <translation>标题中：{words}</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message numerus="yes">
        <source>In %n chat · Enter opens</source>
        <comment>In %n chats · Enter opens</comment>
        <translation>
            <numerusform>在 %n 个对话中 · 按 Enter 打开</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found in titles and messages.</source>
        <translation>在标题和消息中没有找到任何内容。</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>Hide sidebar ({keys})</source>
        <translation>隐藏侧边栏 ({keys})</translation>
    </message>
    <message>
        <source>New chat ({keys})</source>
        <translation>新建对话 ({keys})</translation>
    </message>
    <message>
        <source>New temporary chat ({keys})</source>
        <translation>新建临时对话 ({keys})</translation>
    </message>
    <message>
        <source>No chat has these words in its title.</source>
        <translation>没有标题包含这些词的对话。</translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>Search all chats ({keys}): titles here, messages in the sheet beside</source>
        <translation>搜索所有对话 ({keys})：标题在这里，消息在旁边的面板</translation>
    </message>
    <message>
        <source>Aquifer went back to the restore point of {day}.</source>
        <translation>Aquifer 已返回到 {day} 的还原点。</translation>
    </message>
    <message>
        <source>What was there before is a restore point too: see Settings, Backups.</source>
        <translation>之前的内容也是一个还原点：见“设置”的“备份”。</translation>
    </message>
    <message>
        <source>Aquifer did not go back to the restore point; everything is as it was.</source>
        <translation>Aquifer 没有返回到还原点；一切保持原样。</translation>
    </message>
    <message>
        <source>The data folder was not moved to {folder}; it is used where it was.</source>
        <translation>数据文件夹未能移动到 {folder}；仍在原处使用。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Room the last prompt and answer took in the model&apos;s context</source>
        <translation>上次的提示词和回答在模型上下文中占用的空间</translation>
    </message>
    <message>
        <source>Speed of the last answer and time to its first word</source>
        <translation>上次回答的速度和出现首词的时间</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>模型：{name}</translation>
    </message>
    <message>
        <source>Open Models</source>
        <translation>打开“模型”</translation>
    </message>
    <message numerus="yes">
        <source>{device}, %n tokens of context</source>
        <comment>{device}, %n tokens of context</comment>
        <translation>
            <numerusform>{device}，上下文 %n 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>nearly full</source>
        <translation>快满了</translation>
    </message>
    <message>
        <source>Context: {used} of {room} tokens used</source>
        <translation>上下文：已用 {used}/{room} 个 token</translation>
    </message>
    <message>
        <source>{speed} tok/s · first word after {seconds:.1f} s</source>
        <translation>{speed} token/秒 · {seconds:.1f} 秒后出现首词</translation>
    </message>
    <message>
        <source>Fine-tuning: {run}</source>
        <translation>微调：{run}</translation>
    </message>
    <message>
        <source>No fine-tuning run</source>
        <translation>没有微调任务</translation>
    </message>
    <message>
        <source>Running: {jobs}</source>
        <translation>正在运行：{jobs}</translation>
    </message>
    <message>
        <source>Nothing runs</source>
        <translation>没有任务在运行</translation>
    </message>
    <message>
        <source>Open for one download</source>
        <translation>为一次下载开放</translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <comment>%n blocked</comment>
        <translation>
            <numerusform>已阻止 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Network shield: %n attempt blocked</source>
        <comment>Network shield: %n attempts blocked</comment>
        <translation>
            <numerusform>网络防护：已阻止 %n 次尝试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Network shield: open for {host}, %n attempt blocked</source>
        <comment>Network shield: open for {host}, %n attempts blocked</comment>
        <translation>
            <numerusform>网络防护：对 {host} 开放，已阻止 %n 次尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection leaves this computer.</source>
        <translation>没有任何连接离开这台计算机。</translation>
    </message>
    <message>
        <source>Click for the list of blocked attempts.</source>
        <translation>点击查看被阻止的尝试。</translation>
    </message>
    <message>
        <source>The download you allowed reaches the model hub and its file servers; everything else is blocked.</source>
        <translation>您允许的下载可访问模型库及其文件服务器；其他一切都被阻止。</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file</source>
        <comment>Reading %n files</comment>
        <translation>
            <numerusform>正在读取 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Embedding model: {done:,} of {documents:,} documents</source>
        <translation>嵌入模型：{done:,}/{documents:,} 个文档</translation>
    </message>
    <message>
        <source>Writing pairs from documents</source>
        <translation>正在由文档生成问答对</translation>
    </message>
    <message numerus="yes">
        <source>Answering in %n chat</source>
        <comment>Answering in %n chats</comment>
        <translation>
            <numerusform>正在 %n 个对话中回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove it for ever?</source>
        <comment>Remove {count:,} things for ever?</comment>
        <translation>
            <numerusform>永久移除 {count:,} 项？</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>The text is taken out of every file of your profile: originals, search index, backups that hold it, and what models remember of it. What other chats quote stays there. This cannot be undone.</source>
        <translation>文本会从您配置文件夹的每个文件中移除：原件、搜索索引、包含它的备份，以及模型对它的记忆。其他对话引用的内容会保留在那里。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Remove for ever</source>
        <translation>永久移除</translation>
    </message>
    <message>
        <source>Search the trash</source>
        <translation>搜索回收站</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>哪一类</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Remove for ever…</source>
        <translation>永久移除…</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>What you delete can be restored from here.</source>
        <translation>您删除的内容可以在这里恢复。</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>Search for other words or another kind.</source>
        <translation>请换用其他词或其他类别搜索。</translation>
    </message>
    <message>
        <source>Nothing in the trash fits</source>
        <translation>回收站中没有符合的内容</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} thing</source>
        <comment>{count:,} things</comment>
        <translation>
            <numerusform>{count:,} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n</source>
        <comment>Restore %n</comment>
        <translation>
            <numerusform>恢复 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted things</source>
        <translation>已删除的内容</translation>
    </message>
    <message numerus="yes">
        <source>What you delete stays here for %n day, out of every list and search, and can be restored as it was. Removed for ever, nothing of its text is left in your profile.</source>
        <comment>What you delete stays here for %n days, out of every list and search, and can be restored as it was. Removed for ever, nothing of its text is left in your profile.</comment>
        <translation>
            <numerusform>您删除的内容会在这里保留 %n 天，不再出现在任何列表和搜索中，并可原样恢复。永久移除后，您的配置文件夹中不会留下它的任何文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>原位置</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>保留期限</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>训练任务</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>训练任务</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>attached to a chat</source>
        <translation>附加在对话中</translation>
    </message>
    <message>
        <source>until the next start</source>
        <translation>直到下次启动</translation>
    </message>
    <message numerus="yes">
        <source>%n day</source>
        <comment>%n days</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No search looks at it any more. The trash keeps it for %n day.</source>
        <comment>No search looks at it any more. The trash keeps it for %n days.</comment>
        <translation>
            <numerusform>任何搜索都不会再看到它。回收站会保留 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No search looks at them any more. The trash keeps them for %n day.</source>
        <comment>No search looks at them any more. The trash keeps them for %n days.</comment>
        <translation>
            <numerusform>任何搜索都不会再看到它们。回收站会保留 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stays there for %n day.</source>
        <comment>It stays there for %n days.</comment>
        <translation>
            <numerusform>它会在那里保留 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is back.</source>
        <comment>{count:,} things are back.</comment>
        <translation>
            <numerusform>已恢复 {count:,} 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on here. Quit in the menu of this icon ends it.</source>
        <translation>它在这里继续运行。用此图标菜单中的“退出”可结束它。</translation>
    </message>
    <message>
        <source>Aquifer is in the tray</source>
        <translation>Aquifer 在系统托盘中</translation>
    </message>
    <message>
        <source>Aquifer in the tray</source>
        <translation>系统托盘中的 Aquifer</translation>
    </message>
    <message>
        <source>Open Aquifer</source>
        <translation>打开 Aquifer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Show the pages…</source>
        <translation>显示页面…</translation>
    </message>
    <message>
        <source>Its text is shown instead.</source>
        <translation>改为显示其文本。</translation>
    </message>
    <message>
        <source>The text that was read in it is shown instead.</source>
        <translation>改为显示从中读出的文本。</translation>
    </message>
    <message>
        <source>This picture cannot be drawn.</source>
        <translation>无法显示此图片。</translation>
    </message>
    <message>
        <source>Search in this document</source>
        <translation>在此文档中搜索</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>上一处 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>下一处 (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭搜索 (Esc)</translation>
    </message>
    <message>
        <source>{number:,} of {count:,}</source>
        <translation>{number:,}/{count:,}</translation>
    </message>
    <message>
        <source>{number:,} of {count:,}+</source>
        <translation>{number:,}/{count:,}+</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Found: {words}</source>
        <translation>找到：{words}</translation>
    </message>
    <message>
        <source>Nothing searched</source>
        <translation>未搜索</translation>
    </message>
    <message>
        <source>The pages of this PDF are locked with a password.</source>
        <translation>此 PDF 的页面有密码保护。</translation>
    </message>
    <message>
        <source>The pages of this PDF cannot be drawn.</source>
        <translation>无法显示此 PDF 的页面。</translation>
    </message>
    <message>
        <source>Select the page</source>
        <translation>选择页面</translation>
    </message>
    <message>
        <source>This page cannot be drawn.</source>
        <translation>无法显示此页。</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF 页面</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>第 {page} 页</translation>
    </message>
    <message>
        <source>Page {page} of {pages}.</source>
        <translation>第 {page} 页，共 {pages} 页。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>用系统程序打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Back to the documents (Esc)</source>
        <translation>返回文档列表 (Esc)</translation>
    </message>
    <message>
        <source>The file is not there any more; this is the copy kept here.</source>
        <translation>文件已不在原处；这是保存在这里的副本。</translation>
    </message>
    <message>
        <source>This file was not opened: the system has no program for it.</source>
        <translation>未能打开此文件：系统中没有可用的程序。</translation>
    </message>
    <message>
        <source>Use Show in folder.</source>
        <translation>请使用“在文件夹中显示”。</translation>
    </message>
    <message>
        <source>The folder was not opened. It is the one of {file}.</source>
        <translation>未能打开文件夹，即 {file} 所在的文件夹。</translation>
    </message>
    <message>
        <source>The sources of an answer appear here.</source>
        <translation>回答的来源会显示在这里。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Previous citation (Alt+Up)</source>
        <translation>上一处引用 (Alt+Up)</translation>
    </message>
    <message>
        <source>Next citation (Alt+Down)</source>
        <translation>下一处引用 (Alt+Down)</translation>
    </message>
    <message>
        <source>Close sources</source>
        <translation>关闭来源</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>文章地址</translation>
    </message>
    <message>
        <source>Copy the address of the article</source>
        <translation>复制文章地址</translation>
    </message>
    <message>
        <source>Sources of the answer</source>
        <translation>回答的来源</translation>
    </message>
    <message>
        <source>In the panel. {description}</source>
        <translation>在面板中。{description}</translation>
    </message>
    <message>
        <source>Previous page (Alt+Up)</source>
        <translation>上一页 (Alt+Up)</translation>
    </message>
    <message>
        <source>Next page (Alt+Down)</source>
        <translation>下一页 (Alt+Down)</translation>
    </message>
    <message>
        <source>Choose a source to see its words on the page.</source>
        <translation>选择一个来源，即可在页面上查看其原文。</translation>
    </message>
    <message>
        <source>{cell} (cited row)</source>
        <translation>{cell}（引用的行）</translation>
    </message>
    <message>
        <source>{cell} (found)</source>
        <translation>{cell}（找到）</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Document text</source>
        <translation>文档文本</translation>
    </message>
    <message>
        <source>Number of the page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>p. {page} / {pages}</source>
        <translation>第 {page}/{pages} 页</translation>
    </message>
    <message>
        <source>Go to a page (Ctrl+G)</source>
        <translation>转到某页 (Ctrl+G)</translation>
    </message>
    <message>
        <source>{place}. Go to a page</source>
        <translation>{place}。转到某页</translation>
    </message>
    <message>
        <source>Show small pictures of the pages</source>
        <translation>显示页面缩略图</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>上一页 (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>下一页 (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Search in this document (Ctrl+F)</source>
        <translation>在此文档中搜索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>缩小 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大 (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>适合宽度 (Ctrl+0)</translation>
    </message>
    <message>
        <source>Fit the page (Ctrl+9)</source>
        <translation>适合页面 (Ctrl+9)</translation>
    </message>
    <message>
        <source>Zoom {factor:.0%}</source>
        <translation>缩放 {factor:.0%}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom {factor:.0%}, fits the width</source>
        <translation>缩放 {factor:.0%}，适合宽度</translation>
    </message>
    <message>
        <source>Zoom, fits the width</source>
        <translation>缩放，适合宽度</translation>
    </message>
    <message>
        <source>Zoom {factor:.0%}, fits the page</source>
        <translation>缩放 {factor:.0%}，适合页面</translation>
    </message>
    <message>
        <source>Zoom, fits the page</source>
        <translation>缩放，适合页面</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{line}: no values yet.</source>
        <translation>{line}：还没有数值。</translation>
    </message>
    <message>
        <source>{line}: {values}, {last} at {x_name} {x_last}.</source>
        <translation>{line}：{values}，在{x_name} {x_last} 处为 {last}。</translation>
    </message>
    <message>
        <source>{line}: {values}, from {first} at {x_name} {x_first} to {last} at {x_name} {x_last}, lowest {lowest} at {x_name} {x_lowest}.</source>
        <translation>{line}：{values}，从{x_name} {x_first} 处的 {first} 到{x_name} {x_last} 处的 {last}，最低为{x_name} {x_lowest} 处的 {lowest}。</translation>
    </message>
    <message>
        <source>{line}: {values}, from {first} at {x_name} {x_first} to {last} at {x_name} {x_last}.</source>
        <translation>{line}：{values}，从{x_name} {x_first} 处的 {first} 到{x_name} {x_last} 处的 {last}。</translation>
    </message>
    <message numerus="yes">
        <source>{count} value</source>
        <comment>{count} values</comment>
        <translation>
            <numerusform>{count} 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>逐字</translation>
    </message>
    <message>
        <source>{document}, p. {page}</source>
        <translation>{document}，第 {page} 页</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>第 {page} 页</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Code, {language}</source>
        <translation>代码，{language}</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>{day:02d} {month} {year}</source>
        <translation>{year}年{month}{day:02d}日</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{day:02d} {month}, {time}</source>
        <translation>{month}{day:02d}日 {time}</translation>
    </message>
    <message>
        <source>Documents ({patterns})</source>
        <translation>文档 ({patterns})</translation>
    </message>
    <message>
        <source>{what}:</source>
        <translation>{what}：</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>所有文档</translation>
    </message>
    <message>
        <source>{what}: take the whole filter off</source>
        <translation>{what}：取消全部筛选</translation>
    </message>
    <message>
        <source>{what}: take off {part}</source>
        <translation>{what}：取消 {part}</translation>
    </message>
    <message>
        <source>{what}: {parts}</source>
        <translation>{what}：{parts}</translation>
    </message>
    <message>
        <source>Type: {kind}</source>
        <translation>类型：{kind}</translation>
    </message>
    <message>
        <source>Use filter</source>
        <translation>应用筛选</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>任何语言</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>文本文档</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>电子书</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>2023, 2023-03 or 2023-03-31</source>
        <translation>2023、2023-03 或 2023-03-31</translation>
    </message>
    <message>
        <source>since {value}</source>
        <translation>{value} 起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>until {value}</source>
        <translation>{value} 止</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>a part of the name</source>
        <translation>姓名的一部分</translation>
    </message>
    <message>
        <source>by {value}</source>
        <translation>作者为 {value}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>a part of its path</source>
        <translation>路径的一部分</translation>
    </message>
    <message>
        <source>in folder {value}</source>
        <translation>在文件夹 {value} 中</translation>
    </message>
    <message>
        <source>all of them; for example contract, signed</source>
        <translation>须全部符合；例如 合同, 已签署</translation>
    </message>
    <message>
        <source>tagged {value}</source>
        <translation>标签为 {value}</translation>
    </message>
    <message>
        <source>a part of the file&apos;s name or title</source>
        <translation>文件名或标题的一部分</translation>
    </message>
    <message>
        <source>named {value}</source>
        <translation>名称含 {value}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>来自 {date}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one}或{other}</translation>
    </message>
    <message>
        <source>in {language}</source>
        <translation>语言为{language}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>{label}: {count} (left out)</source>
        <translation>{label}：{count}（剔除）</translation>
    </message>
    <message>
        <source>No values.</source>
        <translation>没有数值。</translation>
    </message>
    <message>
        <source>Nothing to measure here</source>
        <translation>这里没有可评估的内容</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language</comment>
        <translation>英语</translation>
    </message>
    <message>
        <source>German</source>
        <comment>language</comment>
        <translation>德语</translation>
    </message>
    <message>
        <source>French</source>
        <comment>language</comment>
        <translation>法语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>language</comment>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>language</comment>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>language</comment>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>language</comment>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>language</comment>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>language</comment>
        <translation>捷克语</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>language</comment>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>language</comment>
        <translation>丹麦语</translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>language</comment>
        <translation>芬兰语</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <comment>language</comment>
        <translation>匈牙利语</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>language</comment>
        <translation>希腊语</translation>
    </message>
    <message>
        <source>Turkish</source>
        <comment>language</comment>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>language</comment>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>language</comment>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>language</comment>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>language</comment>
        <translation>中文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>language</comment>
        <translation>日语</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>language</comment>
        <translation>韩语</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>还没有数值</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>{severity}: {words}</source>
        <translation>{severity}：{words}</translation>
    </message>
    <message>
        <source>Something went wrong: {error}</source>
        <translation>出错了：{error}</translation>
    </message>
    <message numerus="yes">
        <source>{text} (%n time)</source>
        <comment>{text} (%n times)</comment>
        <translation>
            <numerusform>{text}（%n 次）</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Something went wrong inside Aquifer: {kind}: {error}</source>
        <translation>Aquifer 内部出错：{kind}：{error}</translation>
    </message>
    <message>
        <source>Your chats and documents are safe. Details are in the log of the data folder.</source>
        <translation>您的对话和文档是安全的。详细信息见数据文件夹中的日志。</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>This link leads to {address}</source>
        <translation>此链接指向 {address}</translation>
    </message>
    <message>
        <source>Aquifer opens no links.</source>
        <translation>Aquifer 不打开任何链接。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>{name} 的密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>verb</comment>
        <translation>读取</translation>
    </message>
    <message>
        <source>This file needs a password</source>
        <translation>此文件需要密码</translation>
    </message>
    <message>
        <source>It is used to read the file now and is not stored.</source>
        <translation>密码仅用于现在读取文件，不会保存。</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation>无法写入 {name}：{reason}。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder; nothing was changed.</source>
        <translation>请腾出一些空间或选择其他文件夹；没有任何更改。</translation>
    </message>
    <message>
        <source>the folder cannot be written or the disk is full</source>
        <translation>文件夹不可写入或磁盘已满</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Progress of {work}</source>
        <translation>{work}的进度</translation>
    </message>
    <message>
        <source>It is too wide for a line.</source>
        <translation>对一行来说太宽。</translation>
    </message>
    <message>
        <source>Not drawn as a formula. {reason}</source>
        <translation>未显示为公式。{reason}</translation>
    </message>
    <message>
        <source>Formulas: {formulas}</source>
        <translation>公式：{formulas}</translation>
    </message>
    <message>
        <source>Nothing in your documents supports this sentence.</source>
        <translation>您的文档中没有内容支持这句话。</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>best score {score:.2f}</source>
        <translation>最高评分 {score:.2f}</translation>
    </message>
    <message>
        <source>Source {number}: {place}, {level}</source>
        <translation>来源 {number}：{place}，{level}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Aquifer.</source>
        <translation>此桌面没有系统托盘：关闭窗口会结束 Aquifer。</translation>
    </message>
    <message>
        <source>Show sidebar ({keys})</source>
        <translation>显示侧边栏 ({keys})</translation>
    </message>
    <message>
        <source> Its last words: {value}.</source>
        <translation> 最后的输出：{value}。</translation>
    </message>
    <message>
        <source> Most were dropped by {most_step}: {value}.</source>
        <translation> 大部分由 {most_step} 剔除：{value}。</translation>
    </message>
    <message>
        <source> Picture: {words} </source>
        <translation> 图片：{words} </translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not KEY=VALUE with a key of the configuration.</source>
        <translation>“{text}”不是由配置键组成的 KEY=VALUE。</translation>
    </message>
    <message>
        <source>, all known already: nothing was embedded again</source>
        <translation>，全部已知：没有重新嵌入</translation>
    </message>
    <message>
        <source>, {known} of them known already</source>
        <translation>，其中 {known} 个已知</translation>
    </message>
    <message>
        <source>1 file cannot be reached (a drive or folder is away) and stay as they were read.</source>
        <translation>1 个文件无法访问（驱动器或文件夹不在），保留上次读取的内容。</translation>
    </message>
    <message>
        <source>1 file is byte for byte what {promises_origin} says.</source>
        <translation>1 个文件与 {promises_origin} 所述逐字节相同。</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>1 sentence of the model was left out: your documents do not say so, or not on this question.</source>
        <translation>略去了模型写的 1 句话：您的文档没有这样说，或说的不是这个问题。</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 个线程</translation>
    </message>
    <message>
        <source>1 token of context</source>
        <translation>1 个 token 的上下文</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 位</translation>
    </message>
    <message>
        <source>8 bits are some fifty times slower than 16 on a processor: choose 4bit or 16bit.</source>
        <translation>在处理器上，8 位比 16 位慢约五十倍：请选择 4bit 或 16bit。</translation>
    </message>
    <message>
        <source>8-bit cache</source>
        <translation>8 位缓存</translation>
    </message>
    <message>
        <source>; measured on this computer</source>
        <translation>；在这台计算机上测得</translation>
    </message>
    <message>
        <source>A PDF is drawn by the window.</source>
        <translation>PDF 由窗口绘制。</translation>
    </message>
    <message>
        <source>A backup inside the data folder is lost with it.</source>
        <translation>放在数据文件夹内的备份会随数据文件夹一起丢失。</translation>
    </message>
    <message>
        <source>A benchmark reads at least 1 and writes at least 2 tokens.</source>
        <translation>测速至少要读取 1 个 token、写出 2 个 token。</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>文档集需要名称。</translation>
    </message>
    <message>
        <source>A comparison has two to {most_sides} sides.</source>
        <translation>一次比较要有两到 {most_sides} 方。</translation>
    </message>
    <message>
        <source>A connection to {host} was blocked: Aquifer works offline.</source>
        <translation>与 {host} 的连接已被阻止：Aquifer 离线工作。</translation>
    </message>
    <message>
        <source>A document has at most {most_tags} tags of 1 to {longest_tag} characters.</source>
        <translation>一个文档最多有 {most_tags} 个标签，每个 1 到 {longest_tag} 个字符。</translation>
    </message>
    <message>
        <source>A document was removed while the pack was written.</source>
        <translation>写文档包期间，有一个文档被移除了。</translation>
    </message>
    <message>
        <source>A fine-tuning run goes on.</source>
        <translation>有一个微调任务正在进行。</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>文件夹需要名称。</translation>
    </message>
    <message>
        <source>A length in tokens needs a model.</source>
        <translation>以 token 计的长度需要一个模型。</translation>
    </message>
    <message>
        <source>A mail inside it ({subject}) is damaged ({error}).</source>
        <translation>其中的一封邮件（{subject}）已损坏（{error}）。</translation>
    </message>
    <message>
        <source>A pack is imported into a collection with a name.</source>
        <translation>导入文档包需要一个有名称的文档集。</translation>
    </message>
    <message>
        <source>A part of the message holds binary data instead of text.</source>
        <translation>邮件的一部分是二进制数据，而不是文本。</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>预设需要名称。</translation>
    </message>
    <message>
        <source>A quote is never closed ({error}); the rest was read line by line.</source>
        <translation>有引号没有结束（{error}）；其余部分已逐行读取。</translation>
    </message>
    <message>
        <source>A summary is a text, not a table.</source>
        <translation>总结是文本，不是表格。</translation>
    </message>
    <message>
        <source>A temporary chat cannot be put into a folder.</source>
        <translation>临时对话不能放入文件夹。</translation>
    </message>
    <message>
        <source>A watched folder can have at most {most_patterns} patterns.</source>
        <translation>一个监视文件夹最多有 {most_patterns} 个模式。</translation>
    </message>
    <message>
        <source>A watched folder needs the name of a collection.</source>
        <translation>监视文件夹需要文档集的名称。</translation>
    </message>
    <message>
        <source>About {lasts} for {found_steps} steps and {found_tokens} tokens ({found_rate_words}).</source>
        <translation>大约 {lasts}，共 {found_steps} 步和 {found_tokens} 个 token（{found_rate_words}）。</translation>
    </message>
    <message>
        <source>Adapters that are switched on</source>
        <translation>已启用的适配器</translation>
    </message>
    <message>
        <source>Add an unprotected copy of the book.</source>
        <translation>请添加没有保护的电子书副本。</translation>
    </message>
    <message>
        <source>Add documents with whole text.</source>
        <translation>请添加文本完整的文档。</translation>
    </message>
    <message>
        <source>Add files to it, or choose another one.</source>
        <translation>请向其中添加文件，或选择另一个。</translation>
    </message>
    <message>
        <source>Add it again to go on.</source>
        <translation>重新添加即可继续。</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>请重新添加。</translation>
    </message>
    <message>
        <source>Add the file again.</source>
        <translation>请重新添加该文件。</translation>
    </message>
    <message>
        <source>Add the folder of one on the Models page, or take the check out of the pipeline.</source>
        <translation>请在“模型”页面添加奖励模型的文件夹，或从处理流程中移除此检查。</translation>
    </message>
    <message>
        <source>Add the folder to the list of models, or choose one.</source>
        <translation>请将该文件夹加入模型列表，或选择一个模型。</translation>
    </message>
    <message>
        <source>Adding the adapter to the base</source>
        <translation>正在将适配器并入基础模型</translation>
    </message>
    <message>
        <source>All weights cannot be trained in 4 or 8 bits.</source>
        <translation>不能以 4 位或 8 位训练全部权重。</translation>
    </message>
    <message>
        <source>All {forecast_layers} layers on {place}</source>
        <translation>全部 {forecast_layers} 层在 {place} 上</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>An answer in JSON cannot be continued.</source>
        <translation>JSON 格式的回答不能接着写。</translation>
    </message>
    <message>
        <source>An answer is rated 1, -1 or 0, not {rating}.</source>
        <translation>回答的评价为 1、-1 或 0，不能是 {rating}。</translation>
    </message>
    <message>
        <source>An answer without a word cannot be scored.</source>
        <translation>没有文字的回答无法评分。</translation>
    </message>
    <message>
        <source>Another Aquifer (process {owner}) is using the profile folder {file_parent}.</source>
        <translation>另一个 Aquifer（进程 {owner}）正在使用配置文件夹 {file_parent}。</translation>
    </message>
    <message>
        <source>Another Aquifer is using the profile folder {file_parent}.</source>
        <translation>另一个 Aquifer 正在使用配置文件夹 {file_parent}。</translation>
    </message>
    <message>
        <source>Another answer was started with this model.</source>
        <translation>已用此模型开始了另一个回答。</translation>
    </message>
    <message>
        <source>Another data folder cannot be chosen from here.</source>
        <translation>不能在这里选择其他数据文件夹。</translation>
    </message>
    <message>
        <source>Another embedding model has taken over.</source>
        <translation>另一个嵌入模型已接手。</translation>
    </message>
    <message>
        <source>Another search index has taken the place of this one.</source>
        <translation>另一个搜索索引已取代了这个。</translation>
    </message>
    <message>
        <source>Answers are written</source>
        <translation>写回答</translation>
    </message>
    <message>
        <source>Answers written for BLEU, ROUGE and chrF</source>
        <translation>为 BLEU、ROUGE 和 chrF 写的回答</translation>
    </message>
    <message>
        <source>Aquifer&apos;s own folder cannot be watched.</source>
        <translation>不能监视 Aquifer 自己的文件夹。</translation>
    </message>
    <message>
        <source>As in optim.epochs=2.</source>
        <translation>例如 optim.epochs=2。</translation>
    </message>
    <message>
        <source>Ask about less text, or raise the context length in the settings.</source>
        <translation>请针对较少的文本提问，或在设置中增加上下文长度。</translation>
    </message>
    <message>
        <source>Ask again in a moment.</source>
        <translation>请稍后再问。</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>请重新询问。</translation>
    </message>
    <message>
        <source>Ask again: it is then loaded anew.</source>
        <translation>请重新询问：届时会重新加载。</translation>
    </message>
    <message>
        <source>Ask for fewer under &quot;split&quot;.</source>
        <translation>请在 &quot;split&quot; 下减少数量。</translation>
    </message>
    <message>
        <source>Ask it in fewer words.</source>
        <translation>请用更少的字提问。</translation>
    </message>
    <message>
        <source>Asking again about the same text</source>
        <translation>正在就相同文本再次提问</translation>
    </message>
    <message>
        <source>Asking the hub for {offer_name}</source>
        <translation>正在向模型库查询 {offer_name}</translation>
    </message>
    <message>
        <source>Asking {documents} documents</source>
        <translation>正在询问 {documents} 个文档</translation>
    </message>
    <message>
        <source>At most {longest_folder_name} characters.</source>
        <translation>最多 {longest_folder_name} 个字符。</translation>
    </message>
    <message>
        <source>Attach long texts as a file instead.</source>
        <translation>请将长文本作为文件附加。</translation>
    </message>
    <message>
        <source>Attach the drive it lies on and start again, or start with --data-dir and another folder.</source>
        <translation>请连接它所在的驱动器再启动，或用 --data-dir 指定其他文件夹启动。</translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation>每步批次数</translation>
    </message>
    <message>
        <source>Before going back</source>
        <translation>返回之前</translation>
    </message>
    <message>
        <source>Before {place_name} was changed by a new version</source>
        <translation>在新版本更改 {place_name} 之前</translation>
    </message>
    <message>
        <source>Begin it with the column names.</source>
        <translation>请以列名开头。</translation>
    </message>
    <message>
        <source>Best and worst rows shown</source>
        <translation>显示的最好和最差行数</translation>
    </message>
    <message>
        <source>Bring more data, loosen the checks, or set &quot;validation: 0&quot; under &quot;split&quot;.</source>
        <translation>请增加数据、放宽检查，或在 &quot;split&quot; 下设置 &quot;validation: 0&quot;。</translation>
    </message>
    <message>
        <source>Bring more data, or set &quot;validation: 0&quot; under &quot;split&quot;.</source>
        <translation>请增加数据，或在 &quot;split&quot; 下设置 &quot;validation: 0&quot;。</translation>
    </message>
    <message>
        <source>Built-in presets stay.</source>
        <translation>内置预设会保留。</translation>
    </message>
    <message>
        <source>Check its permissions and free space, or choose another folder with --data-dir.</source>
        <translation>请检查其权限和可用空间，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Check its permissions and the free space.</source>
        <translation>请检查其权限和可用空间。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>请检查其权限。</translation>
    </message>
    <message>
        <source>Check that it may be read, or copy it.</source>
        <translation>请检查是否允许读取，或将其复制一份。</translation>
    </message>
    <message>
        <source>Check the connection and try again: what has arrived is kept. Or bring the model from another computer: copy its .gguf file into the models folder.</source>
        <translation>请检查连接并重试：已收到的部分会保留。或者从另一台计算机带来模型：将其 .gguf 文件复制到模型文件夹。</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>请检查磁盘。</translation>
    </message>
    <message>
        <source>Check the ending of its name.</source>
        <translation>请检查其扩展名。</translation>
    </message>
    <message>
        <source>Check the path; for a data file leave out &quot;documents: true&quot;.</source>
        <translation>请检查路径；数据文件不要写 &quot;documents: true&quot;。</translation>
    </message>
    <message>
        <source>Check the path; it is taken relative to the pipeline file.</source>
        <translation>请检查路径；它是相对于处理流程文件的。</translation>
    </message>
    <message>
        <source>Check the permissions and the space of the folder.</source>
        <translation>请检查文件夹的权限和空间。</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>请检查文件的权限。</translation>
    </message>
    <message>
        <source>Check the permissions of the profile folder.</source>
        <translation>请检查配置文件夹的权限。</translation>
    </message>
    <message>
        <source>Checking the file against the SHA-256 of the hub</source>
        <translation>正在按模型库的 SHA-256 校验文件</translation>
    </message>
    <message>
        <source>Checking the file against the SHA-256 of this offer</source>
        <translation>正在按此项的 SHA-256 校验文件</translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation>正在检查文档包</translation>
    </message>
    <message>
        <source>Checking the summary against the pages</source>
        <translation>正在对照各页检查总结</translation>
    </message>
    <message>
        <source>Checking {info_name} · {fraction}</source>
        <translation>正在检查 {info_name} · {fraction}</translation>
    </message>
    <message>
        <source>Checking {reader_name}</source>
        <translation>正在检查 {reader_name}</translation>
    </message>
    <message>
        <source>Checking · {done}</source>
        <translation>正在检查 · {done}</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>保留的检查点数</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation>中文 (Big5)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>中文 (GB 18030)</translation>
    </message>
    <message>
        <source>Choose 4 bits or a smaller model.</source>
        <translation>请选择 4 位或更小的模型。</translation>
    </message>
    <message>
        <source>Choose LoRA, or 16 or 32 bits.</source>
        <translation>请选择 LoRA，或 16 位或 32 位。</translation>
    </message>
    <message>
        <source>Choose a base model whose chat template ends answers with an end token.</source>
        <translation>请选择对话模板以结束 token 结束回答的基础模型。</translation>
    </message>
    <message>
        <source>Choose a file of answers.</source>
        <translation>请选择一个回答文件。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .gguf.</source>
        <translation>请选择以 .gguf 结尾的文件。</translation>
    </message>
    <message>
        <source>Choose a folder that holds models.</source>
        <translation>请选择包含模型的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder with adapter_config.json.</source>
        <translation>请选择包含 adapter_config.json 的文件夹。</translation>
    </message>
    <message>
        <source>Choose a place outside of it.</source>
        <translation>请选择它以外的位置。</translation>
    </message>
    <message>
        <source>Choose a place outside, or another disk.</source>
        <translation>请选择外部位置或另一块磁盘。</translation>
    </message>
    <message>
        <source>Choose a smaller base model, 4 bits, or close other programs.</source>
        <translation>请选择更小的基础模型或 4 位，或关闭其他程序。</translation>
    </message>
    <message>
        <source>Choose a smaller model or a shorter context length.</source>
        <translation>请选择更小的模型或更短的上下文长度。</translation>
    </message>
    <message>
        <source>Choose a smaller model or a shorter context.</source>
        <translation>请选择更小的模型或更短的上下文。</translation>
    </message>
    <message>
        <source>Choose a version that transformers knows by itself, or a GGUF.</source>
        <translation>请选择 transformers 本身就认识的版本，或 GGUF。</translation>
    </message>
    <message>
        <source>Choose an empty folder or a new name.</source>
        <translation>请选择空文件夹或新名称。</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>请选择空文件夹。</translation>
    </message>
    <message>
        <source>Choose an existing folder.</source>
        <translation>请选择已有的文件夹。</translation>
    </message>
    <message>
        <source>Choose another base model, as a Hugging Face folder or GGUF.</source>
        <translation>请选择其他基础模型，Hugging Face 文件夹或 GGUF 均可。</translation>
    </message>
    <message>
        <source>Choose another base model, or one whose publisher you trust.</source>
        <translation>请选择其他基础模型，或您信任其发布者的模型。</translation>
    </message>
    <message>
        <source>Choose another base model.</source>
        <translation>请选择其他基础模型。</translation>
    </message>
    <message>
        <source>Choose another data set, or prepare it with fewer checks.</source>
        <translation>请选择其他数据集，或用更少的检查重新准备。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another model, or the same one in another quantisation.</source>
        <translation>请选择其他模型，或同一模型的其他量化版本。</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>请选择其他模型。</translation>
    </message>
    <message>
        <source>Choose another name, or delete it first.</source>
        <translation>请选择其他名称，或先将其删除。</translation>
    </message>
    <message>
        <source>Choose another name, or put it away.</source>
        <translation>请选择其他名称，或将其移走。</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>请选择其他名称，或指明可以替换。</translation>
    </message>
    <message>
        <source>Choose another one under Models.</source>
        <translation>请在“模型”中选择其他模型。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请选择其他的。</translation>
    </message>
    <message>
        <source>Choose another place or free some space.</source>
        <translation>请选择其他位置或腾出一些空间。</translation>
    </message>
    <message>
        <source>Choose another restore point.</source>
        <translation>请选择其他还原点。</translation>
    </message>
    <message>
        <source>Choose another version of the model, for instance a GGUF.</source>
        <translation>请选择此模型的其他版本，例如 GGUF。</translation>
    </message>
    <message>
        <source>Choose of {kinds}.</source>
        <translation>请从 {kinds} 中选择。</translation>
    </message>
    <message>
        <source>Choose one of the list under Models.</source>
        <translation>请从“模型”的列表中选择一个。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择一个。</translation>
    </message>
    <message>
        <source>Choose the ZIP file that ChatGPT sent as it is.</source>
        <translation>请原样选择 ChatGPT 发来的 ZIP 文件。</translation>
    </message>
    <message>
        <source>Choose the device auto or cpu.</source>
        <translation>请将设备设为 auto 或 cpu。</translation>
    </message>
    <message>
        <source>Choose the folder of a model.</source>
        <translation>请选择模型所在的文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder of an adapter, or an adapter GGUF.</source>
        <translation>请选择适配器所在的文件夹，或适配器 GGUF。</translation>
    </message>
    <message>
        <source>Choose the folder your documents are in.</source>
        <translation>请选择您文档所在的文件夹。</translation>
    </message>
    <message>
        <source>Choose the models to compare.</source>
        <translation>请选择要比较的模型。</translation>
    </message>
    <message>
        <source>Choose the task auto or text.</source>
        <translation>请将任务设为 auto 或 text。</translation>
    </message>
    <message>
        <source>Choose the task auto, or other data.</source>
        <translation>请将任务设为 auto，或选择其他数据。</translation>
    </message>
    <message>
        <source>Close Aquifer and start it again: then what can be read of the file is saved, and the file is kept.</source>
        <translation>请关闭 Aquifer 再启动：届时会救回文件中能读出的内容，并保留该文件。</translation>
    </message>
    <message>
        <source>Close it first, or use another folder with --data-dir.</source>
        <translation>请先将其关闭，或用 --data-dir 使用其他文件夹。</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model or precision, or lower the context length in the settings.</source>
        <translation>请关闭其他程序、选择更小的模型或更低的精度，或在设置中减小上下文长度。</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or lower the context length in the settings.</source>
        <translation>请关闭其他程序、选择更小的模型，或在设置中减小上下文长度。</translation>
    </message>
    <message>
        <source>Close the programs that have a file of it open, and try again.</source>
        <translation>请关闭打开了其中文件的程序，然后重试。</translation>
    </message>
    <message>
        <source>Close the programs that have it open, and try again.</source>
        <translation>请关闭打开了它的程序，然后重试。</translation>
    </message>
    <message>
        <source>Close whatever uses the data folder.</source>
        <translation>请关闭正在使用数据文件夹的程序。</translation>
    </message>
    <message>
        <source>Context length (tokens)</source>
        <translation>上下文长度（token）</translation>
    </message>
    <message>
        <source>Continue it.</source>
        <translation>请继续它。</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>请从原处重新复制。</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>请重新复制。</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>请重新复制或下载。</translation>
    </message>
    <message>
        <source>Copy or download the adapter again.</source>
        <translation>请重新复制或下载适配器。</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>请重新复制或下载文件。</translation>
    </message>
    <message>
        <source>Copy or fetch the model again.</source>
        <translation>请重新复制或下载模型。</translation>
    </message>
    <message>
        <source>Copying documents ({number} of {sizes})</source>
        <translation>正在复制文档（{number}/{sizes}）</translation>
    </message>
    <message>
        <source>Copying the adapter</source>
        <translation>正在复制适配器</translation>
    </message>
    <message>
        <source>Copying {place_name}</source>
        <translation>正在复制 {place_name}</translation>
    </message>
    <message>
        <source>Correct &quot;model&quot; under &quot;fit&quot; in the pipeline.</source>
        <translation>请更正处理流程中 &quot;fit&quot; 下的 &quot;model&quot;。</translation>
    </message>
    <message>
        <source>Correct it, or reset it to the default.</source>
        <translation>请更正，或重置为默认值。</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>请更正。</translation>
    </message>
    <message>
        <source>Correct its enum.</source>
        <translation>请更正其 enum。</translation>
    </message>
    <message>
        <source>Correct that value.</source>
        <translation>请更正该值。</translation>
    </message>
    <message>
        <source>Correct the data of the run.</source>
        <translation>请更正训练任务的数据。</translation>
    </message>
    <message>
        <source>Correct the ending of its name.</source>
        <translation>请更正其扩展名。</translation>
    </message>
    <message>
        <source>Correct the grammar.</source>
        <translation>请更正语法。</translation>
    </message>
    <message>
        <source>Correct the layers of the adapter.</source>
        <translation>请更正适配器的层。</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>西里尔文 (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>西里尔文 (Windows-1251)</translation>
    </message>
    <message>
        <source>DPO beta</source>
        <translation>DPO beta</translation>
    </message>
    <message>
        <source>Delete it in your file manager, or take its folder off the list.</source>
        <translation>请在文件管理器中删除它，或将其文件夹从列表中移除。</translation>
    </message>
    <message>
        <source>Delete some of them.</source>
        <translation>请删除其中一些。</translation>
    </message>
    <message>
        <source>Disk space for the state of chats across restarts (MB)</source>
        <translation>为跨重启保留对话状态所用的磁盘空间 (MB)</translation>
    </message>
    <message>
        <source>DoRA (a quarter slower)</source>
        <translation>DoRA（慢四分之一）</translation>
    </message>
    <message>
        <source>Does not fit: needs about {needed} of {free} GB free memory of the GPU; most of it for {most}.</source>
        <translation>放不下：约需 {needed} GB，GPU 空闲内存为 {free} GB；主要部分：{most}。</translation>
    </message>
    <message>
        <source>Does not fit: needs about {needed} of {free} GB free memory; most of it for {most}.</source>
        <translation>放不下：约需 {needed} GB，空闲内存为 {free} GB；主要部分：{most}。</translation>
    </message>
    <message>
        <source>Does not fit: needs {need} of memory, this computer has {has}.</source>
        <translation>放不下：需要 {need} 内存，这台计算机有 {has}。</translation>
    </message>
    <message>
        <source>Does not fit: needs {total} GB, {free} GB are free.</source>
        <translation>放不下：需要 {total} GB，空闲 {free} GB。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Embedding anew with {name} cannot be used: {error_user_message} The one from before keeps answering.</source>
        <translation>无法用 {name} 重新嵌入：{error_user_message} 仍由原来的嵌入模型工作。</translation>
    </message>
    <message>
        <source>Embedding anew with {name} cannot be used: {error_user_message} Words alone find documents.</source>
        <translation>无法用 {name} 重新嵌入：{error_user_message} 只按字词查找文档。</translation>
    </message>
    <message>
        <source>Embedding anew with {name} stopped: {error_user_message} The one from before keeps answering.</source>
        <translation>用 {name} 重新嵌入已停止：{error_user_message} 仍由原来的嵌入模型工作。</translation>
    </message>
    <message>
        <source>Embedding anew with {name} stopped: {error_user_message} Words alone find documents.</source>
        <translation>用 {name} 重新嵌入已停止：{error_user_message} 只按字词查找文档。</translation>
    </message>
    <message>
        <source>Embedding model folder (empty: the starter model)</source>
        <translation>嵌入模型文件夹（留空：入门模型）</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>训练轮数</translation>
    </message>
    <message>
        <source>Evaluate before the training</source>
        <translation>训练前先评估</translation>
    </message>
    <message>
        <source>Every row is longer than {spec_max_tokens} tokens and loses its end.</source>
        <translation>每一行都超过 {spec_max_tokens} 个 token，末尾会被截掉。</translation>
    </message>
    <message>
        <source>Every source is for validation only; nothing is left to train on.</source>
        <translation>所有来源都只用于验证；没有可供训练的内容。</translation>
    </message>
    <message>
        <source>Examples a batch</source>
        <translation>每批样本数</translation>
    </message>
    <message>
        <source>Examples of the kind &quot;{task}&quot; cannot be written as &quot;{form}&quot;.</source>
        <translation>“{task}”类样本不能写成“{form}”。</translation>
    </message>
    <message>
        <source>Export from the chat&apos;s menu, or use .html, .md or .docx here.</source>
        <translation>请从对话的菜单导出，或在此使用 .html、.md 或 .docx。</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>请重新导出。</translation>
    </message>
    <message>
        <source>Export it as PDF or in the Office format and add that.</source>
        <translation>请将其导出为 PDF 或 Office 格式，再添加。</translation>
    </message>
    <message>
        <source>Export it as merged or gguf.</source>
        <translation>请导出为 merged 或 gguf。</translation>
    </message>
    <message>
        <source>Export the adapter, or train on the 16-bit version of the base.</source>
        <translation>请导出适配器，或在基础模型的 16 位版本上训练。</translation>
    </message>
    <message>
        <source>Extract them in two runs.</source>
        <translation>请分两次提取。</translation>
    </message>
    <message>
        <source>Extracting from {documents} documents</source>
        <translation>正在从 {documents} 个文档中提取</translation>
    </message>
    <message>
        <source>Fetch it again; if that happens twice, bring it from another computer.</source>
        <translation>请重新下载；如果再次出现，请从另一台计算机带来。</translation>
    </message>
    <message>
        <source>Fetch it with: git lfs pull.</source>
        <translation>请用此命令获取：git lfs pull。</translation>
    </message>
    <message>
        <source>Fetching {offer_name}</source>
        <translation>正在下载 {offer_name}</translation>
    </message>
    <message>
        <source>Fits in main memory: needs {here_total_bytes} of {ram_free_bytes} GB free memory; {context}.</source>
        <translation>放得进主内存：需要 {here_total_bytes} GB，空闲内存为 {ram_free_bytes} GB；{context}。</translation>
    </message>
    <message>
        <source>Fits on the GPU: needs {need} of {on_gpus}.</source>
        <translation>放得进 GPU：需要 {need}，共有 {on_gpus}。</translation>
    </message>
    <message>
        <source>Fits tightly, shared between the GPU and main memory: needs {need}.</source>
        <translation>勉强放得下，由 GPU 和主内存分担：需要 {need}。</translation>
    </message>
    <message>
        <source>Fits with a part in main memory: needs {need}, the GPU has {on_gpus}.</source>
        <translation>部分放入主内存后放得下：需要 {need}，GPU 有 {on_gpus}。</translation>
    </message>
    <message>
        <source>Fits: needs about {needed} of {free} GB free memory of the GPU; most of it for {most}.</source>
        <translation>放得下：约需 {needed} GB，GPU 空闲内存为 {free} GB；主要部分：{most}。</translation>
    </message>
    <message>
        <source>Fits: needs about {needed} of {free} GB free memory; most of it for {most}.</source>
        <translation>放得下：约需 {needed} GB，空闲内存为 {free} GB；主要部分：{most}。</translation>
    </message>
    <message>
        <source>Fits: needs {here_total_bytes} of {ram_free_bytes} GB free memory; {context}.</source>
        <translation>放得下：需要 {here_total_bytes} GB，空闲内存为 {ram_free_bytes} GB；{context}。</translation>
    </message>
    <message>
        <source>Fits: needs {need} of {hardware_ram_total_bytes} memory, but is slow without a GPU.</source>
        <translation>放得下：需要 {need}，内存共 {hardware_ram_total_bytes}，但没有 GPU，速度较慢。</translation>
    </message>
    <message>
        <source>Fits: needs {need} of {hardware_ram_total_bytes} memory.</source>
        <translation>放得下：需要 {need}，内存共 {hardware_ram_total_bytes}。</translation>
    </message>
    <message>
        <source>Folders with models, used where they are</source>
        <translation>包含模型的文件夹（在原处使用）</translation>
    </message>
    <message>
        <source>For a folder of documents write &quot;documents: true&quot;.</source>
        <translation>对文档文件夹，请写 &quot;documents: true&quot;。</translation>
    </message>
    <message>
        <source>Free some disk space and start again.</source>
        <translation>请腾出一些磁盘空间再启动。</translation>
    </message>
    <message>
        <source>Free some disk space and start again; the damaged file is kept whole.</source>
        <translation>请腾出一些磁盘空间再启动；损坏的文件已完整保留。</translation>
    </message>
    <message>
        <source>Free some disk space and try again; nothing was changed.</source>
        <translation>请腾出一些磁盘空间再重试；没有任何更改。</translation>
    </message>
    <message>
        <source>Free some disk space or check the permissions of the folder; what was there before is unchanged.</source>
        <translation>请腾出一些磁盘空间或检查文件夹的权限；原有内容没有变化。</translation>
    </message>
    <message>
        <source>Free some disk space or choose another folder.</source>
        <translation>请腾出一些磁盘空间或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation>请腾出一些磁盘空间。</translation>
    </message>
    <message>
        <source>Free some disk space; what was there before is unchanged.</source>
        <translation>请腾出一些磁盘空间；原有内容没有变化。</translation>
    </message>
    <message>
        <source>Free some space and add it again.</source>
        <translation>请腾出一些空间，然后重新添加。</translation>
    </message>
    <message>
        <source>Free some space and resume: what has arrived is kept.</source>
        <translation>请腾出一些空间再继续：已收到的部分会保留。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请腾出一些空间再重试。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder with --data-dir or AQUIFER_DATA_DIR.</source>
        <translation>请腾出一些空间，或用 --data-dir 或 AQUIFER_DATA_DIR 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Free some space or choose another place.</source>
        <translation>请腾出一些空间或选择其他位置。</translation>
    </message>
    <message>
        <source>Free some space or choose another place. Nothing was written.</source>
        <translation>请腾出一些空间或选择其他位置。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Free some space or choose another place. The old folder is in use as before.</source>
        <translation>请腾出一些空间或选择其他位置。仍照常使用旧文件夹。</translation>
    </message>
    <message>
        <source>Free some space, check the permissions of the data folder, and start again; nothing was lost by this.</source>
        <translation>请腾出一些空间，检查数据文件夹的权限，再启动；没有因此丢失任何内容。</translation>
    </message>
    <message>
        <source>Free some space, or choose a smaller model.</source>
        <translation>请腾出一些空间，或选择更小的模型。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>请腾出一些空间。</translation>
    </message>
    <message>
        <source>Get a complete copy.</source>
        <translation>请获取完整的副本。</translation>
    </message>
    <message>
        <source>Get a newer version of it.</source>
        <translation>请获取较新的版本。</translation>
    </message>
    <message>
        <source>Get the model again.</source>
        <translation>请重新获取模型。</translation>
    </message>
    <message>
        <source>Get the usual version of it.</source>
        <translation>请获取其通常的版本。</translation>
    </message>
    <message>
        <source>Give at least one.</source>
        <translation>请至少给出一个。</translation>
    </message>
    <message>
        <source>Give each one a name of its own.</source>
        <translation>请给每一个取不同的名称。</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>请给出文件名。</translation>
    </message>
    <message>
        <source>Imagining a passage that would answer</source>
        <translation>正在设想可能回答问题的段落</translation>
    </message>
    <message>
        <source>Imported chat</source>
        <translation>导入的对话</translation>
    </message>
    <message>
        <source>In {facts_unended} of {facts_rows} rows the end of the answer is not learnt, so the model would not learn to stop.</source>
        <translation>{facts_rows} 行中有 {facts_unended} 行没有学到回答的结尾，因此模型学不会停下。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>It cannot be read as LaTeX.</source>
        <translation>无法按 LaTeX 读取。</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>It could not be read: {error_strerror}.</source>
        <translation>无法读取：{error_strerror}。</translation>
    </message>
    <message>
        <source>It crashed ({name}).</source>
        <translation>它崩溃了（{name}）。</translation>
    </message>
    <message>
        <source>It does not say what kind of model it is.</source>
        <translation>它没有说明自己是哪种模型。</translation>
    </message>
    <message>
        <source>It ended unexpectedly (exit code {code}).</source>
        <translation>它意外退出了（退出代码 {code}）。</translation>
    </message>
    <message>
        <source>It ended unexpectedly.</source>
        <translation>它意外退出了。</translation>
    </message>
    <message>
        <source>It failed ({error_name}: {error}).</source>
        <translation>失败了（{error_name}：{error}）。</translation>
    </message>
    <message>
        <source>It has a shape that is not drawn here.</source>
        <translation>它的形状无法在这里显示。</translation>
    </message>
    <message>
        <source>It has no adapter_config.json.</source>
        <translation>其中没有 adapter_config.json。</translation>
    </message>
    <message>
        <source>It has no byte-order mark; it was read as {wide}.</source>
        <translation>它没有字节顺序标记；已按 {wide} 读取。</translation>
    </message>
    <message>
        <source>It has no name of its own, so it could not be told from others.</source>
        <translation>它没有自己的名称，因此无法与其他区分。</translation>
    </message>
    <message>
        <source>It has no weights.</source>
        <translation>其中没有权重。</translation>
    </message>
    <message>
        <source>It has no weights: it is a vocabulary only.</source>
        <translation>其中没有权重：只是一个词表。</translation>
    </message>
    <message>
        <source>It has no {file_name}.</source>
        <translation>其中没有 {file_name}。</translation>
    </message>
    <message>
        <source>It has {tex} characters; up to {longest} are drawn.</source>
        <translation>它有 {tex} 个字符；最多显示 {longest} 个。</translation>
    </message>
    <message>
        <source>It has {writer_cut_columns} columns; only the first {most_columns} were read.</source>
        <translation>它有 {writer_cut_columns} 列；只读取了前 {most_columns} 列。</translation>
    </message>
    <message>
        <source>It holds a part of a kind that is not known here.</source>
        <translation>其中有一个类型未知的部分。</translation>
    </message>
    <message>
        <source>It holds no chats of a program that is known here (ChatGPT, GPT4All, Jan, LM Studio).</source>
        <translation>其中没有已知程序（ChatGPT、GPT4All、Jan、LM Studio）的对话。</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>其中没有文本。</translation>
    </message>
    <message>
        <source>It holds {frames} pictures; the first {most_frames} were read.</source>
        <translation>其中有 {frames} 张图片；已读取前 {most_frames} 张。</translation>
    </message>
    <message>
        <source>It is a {config_kind} adapter; only LoRA adapters are supported.</source>
        <translation>它是 {config_kind} 适配器；只支持 LoRA 适配器。</translation>
    </message>
    <message>
        <source>It is an adapter: it works only on top of the model it was trained on.</source>
        <translation>它是适配器：只能配合训练时所用的模型使用。</translation>
    </message>
    <message>
        <source>It is an animation; its first picture was read.</source>
        <translation>它是动画；已读取第一帧。</translation>
    </message>
    <message>
        <source>It is an embedding model: it finds text, it cannot answer.</source>
        <translation>它是嵌入模型：能查找文本，但不能回答。</translation>
    </message>
    <message>
        <source>It is gone already.</source>
        <translation>它已经不在了。</translation>
    </message>
    <message>
        <source>It is gone when it is closed.</source>
        <translation>关闭后它就会消失。</translation>
    </message>
    <message>
        <source>It is incomplete: {there} MB of {size} MB are there.</source>
        <translation>它不完整：{size} MB 中只有 {there} MB。</translation>
    </message>
    <message>
        <source>It is larger than any chat.</source>
        <translation>它比任何对话都大。</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>嵌套过深。</translation>
    </message>
    <message>
        <source>It is no chat of GPT4All.</source>
        <translation>它不是 GPT4All 的对话。</translation>
    </message>
    <message>
        <source>It is no chat of LM Studio.</source>
        <translation>它不是 LM Studio 的对话。</translation>
    </message>
    <message>
        <source>It is no conversation of ChatGPT.</source>
        <translation>它不是 ChatGPT 的对话。</translation>
    </message>
    <message>
        <source>It is no model that answers in text ({config_architecture}).</source>
        <translation>它不是以文本回答的模型（{config_architecture}）。</translation>
    </message>
    <message>
        <source>It is no model that answers in text.</source>
        <translation>它不是以文本回答的模型。</translation>
    </message>
    <message>
        <source>It is no plain LoRA adapter.</source>
        <translation>它不是普通的 LoRA 适配器。</translation>
    </message>
    <message>
        <source>It is no well-formed XML ({error}); it was read as plain text.</source>
        <translation>它不是格式正确的 XML（{error}）；已按纯文本读取。</translation>
    </message>
    <message>
        <source>It is not UTF-8; it was read as {names}.</source>
        <translation>它不是 UTF-8；已按 {names} 读取。</translation>
    </message>
    <message>
        <source>It is not read yet; run the action again later.</source>
        <translation>尚未读取；请稍后再次运行此操作。</translation>
    </message>
    <message>
        <source>It is not text: it holds binary data.</source>
        <translation>它不是文本：内容是二进制数据。</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>它不存在。</translation>
    </message>
    <message>
        <source>It is rebuilt from the stored documents.</source>
        <translation>正在从已存的文档重建。</translation>
    </message>
    <message>
        <source>It is the image part of a vision model: it cannot answer alone.</source>
        <translation>它是视觉模型的图像部分：不能单独回答。</translation>
    </message>
    <message>
        <source>It may be made to fill the disk. If it is genuine, unpack it yourself and add its files.</source>
        <translation>它可能是为填满磁盘而做的。如果确实可靠，请自行解压并添加其中的文件。</translation>
    </message>
    <message>
        <source>It may be made to fill the memory.</source>
        <translation>它可能是为填满内存而做的。</translation>
    </message>
    <message>
        <source>It may be made to fill the memory. If it is genuine, unpack it yourself and add its files.</source>
        <translation>它可能是为填满内存而做的。如果确实可靠，请自行解压并添加其中的文件。</translation>
    </message>
    <message>
        <source>It must be like {&quot;properties&quot;: {&quot;Total&quot;: {…}}}.</source>
        <translation>它必须类似 {&quot;properties&quot;: {&quot;Total&quot;: {…}}}。</translation>
    </message>
    <message>
        <source>It needed more memory than is allowed.</source>
        <translation>它需要的内存超过了允许的量。</translation>
    </message>
    <message>
        <source>It needed more memory than there is.</source>
        <translation>它需要的内存超过了现有的量。</translation>
    </message>
    <message>
        <source>It needs program code that comes with the model, and Aquifer runs none; ask for a version that transformers knows by itself, or for a GGUF version.</source>
        <translation>它需要随模型附带的程序代码，而 Aquifer 不运行这类代码；请寻找 transformers 本身就认识的版本，或 GGUF 版本。</translation>
    </message>
    <message>
        <source>It sorts texts into {config_labels} classes: it is neither a chat model nor a reward model.</source>
        <translation>它把文本分为 {config_labels} 类：既不是对话模型，也不是奖励模型。</translation>
    </message>
    <message>
        <source>It takes too long to draw.</source>
        <translation>绘制时间过长。</translation>
    </message>
    <message>
        <source>It took longer than {exchange_timeout_s} s and was stopped.</source>
        <translation>用时超过 {exchange_timeout_s} 秒，已停止。</translation>
    </message>
    <message>
        <source>It unpacks to more than any export.</source>
        <translation>解压后比任何导出文件都大。</translation>
    </message>
    <message>
        <source>It uses \{closed}, which formulas here do not take.</source>
        <translation>它使用了 \{closed}，这里的公式不支持。</translation>
    </message>
    <message>
        <source>It was continued both here and there, so it was left as it is here.</source>
        <translation>它在两边都继续过，因此保留这里的样子。</translation>
    </message>
    <message>
        <source>It was ended, or asked something else meanwhile.</source>
        <translation>它已结束，或在此期间被问了别的问题。</translation>
    </message>
    <message>
        <source>It was killed, probably for lack of memory.</source>
        <translation>它被强行终止，可能是内存不足。</translation>
    </message>
    <message>
        <source>It was named by --data-dir or AQUIFER_DATA_DIR: change it there.</source>
        <translation>它由 --data-dir 或 AQUIFER_DATA_DIR 指定：请在那里更改。</translation>
    </message>
    <message>
        <source>It was tried by {frame}.</source>
        <translation>由 {frame} 发起。</translation>
    </message>
    <message>
        <source>It was written in version {version} of its format, which is not known here.</source>
        <translation>它以格式版本 {version} 写成，此版本在这里未知。</translation>
    </message>
    <message>
        <source>It will be rebuilt.</source>
        <translation>将会重建。</translation>
    </message>
    <message>
        <source>It would be empty or too large.</source>
        <translation>它会是空的或太大。</translation>
    </message>
    <message>
        <source>Its adapter was left off. {error}</source>
        <translation>已弃用其适配器。{error}</translation>
    </message>
    <message>
        <source>Its checksum is wrong: the file is not as it was made. What could be read was read; download it again.</source>
        <translation>校验和不符：文件与制作时不同。能读出的部分已读取；请重新下载。</translation>
    </message>
    <message>
        <source>All {total} pages were read by text recognition ({value} % sure).</source>
        <translation>全部 {total} 页均由文字识别读取（把握 {value}%）。</translation>
    </message>
    <message>
        <source>Its page is blank.</source>
        <translation>它的页面是空白的。</translation>
    </message>
    <message>
        <source>Its page was read by text recognition ({value} % sure).</source>
        <translation>它的页面由文字识别读取（把握 {value}%）。</translation>
    </message>
    <message>
        <source>Its thread.json is no thread of Jan.</source>
        <translation>它的 thread.json 不是 Jan 的对话。</translation>
    </message>
    <message>
        <source>Its weights (adapter_model.safetensors) are missing.</source>
        <translation>缺少其权重 (adapter_model.safetensors)。</translation>
    </message>
    <message>
        <source>Its weights are Python pickles (.bin), which can run code and are not opened; ask for a safetensors version.</source>
        <translation>它的权重是 Python pickle (.bin)，可能运行代码，因此不会打开；请寻找 safetensors 版本。</translation>
    </message>
    <message>
        <source>Its weights are a Python pickle (.bin), which can run code and is not opened.</source>
        <translation>它的权重是 Python pickle (.bin)，可能运行代码，因此不会打开。</translation>
    </message>
    <message>
        <source>Its weights are a link to a file outside Ollama&apos;s folder, which is not followed.</source>
        <translation>它的权重是指向 Ollama 文件夹之外的链接，不会跟随。</translation>
    </message>
    <message>
        <source>Its weights are an ONNX export, which is taken for embedding models only; it cannot answer.</source>
        <translation>它的权重是 ONNX 导出，只有嵌入模型可以使用；它不能回答。</translation>
    </message>
    <message>
        <source>Its weights are missing: there is no model.safetensors and no index of several files.</source>
        <translation>缺少其权重：没有 model.safetensors，也没有多文件索引。</translation>
    </message>
    <message>
        <source>Its weights are missing; fetch it again with Ollama.</source>
        <translation>缺少其权重；请用 Ollama 重新获取。</translation>
    </message>
    <message>
        <source>Its weights are quantised as {config_quant_method}, which this version cannot run; ask for the plain, GPTQ or GGUF version.</source>
        <translation>它的权重以 {config_quant_method} 量化，此版本无法运行；请寻找普通、GPTQ 或 GGUF 版本。</translation>
    </message>
    <message>
        <source>Its {file_name} is larger than any thread&apos;s.</source>
        <translation>它的 {file_name} 比任何对话的都大。</translation>
    </message>
    <message>
        <source>JSON Schema the answer must follow</source>
        <translation>回答必须遵循的 JSON Schema</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>日语 (EUC-JP)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>日语 (Shift JIS)</translation>
    </message>
    <message>
        <source>Joining {value} summaries</source>
        <translation>正在合并 {value} 篇总结</translation>
    </message>
    <message>
        <source>Keep Aquifer in the tray when its window is closed</source>
        <translation>关闭窗口时让 Aquifer 留在系统托盘</translation>
    </message>
    <message>
        <source>Keep documents whose file was deleted from a watched folder</source>
        <translation>监视文件夹中的文件被删除后，保留其文档</translation>
    </message>
    <message>
        <source>Keep the checkpoint with the lowest validation loss</source>
        <translation>保留验证损失最低的检查点</translation>
    </message>
    <message>
        <source>Key that sends a message</source>
        <translation>发送消息的按键</translation>
    </message>
    <message>
        <source>Known are {file_types}.</source>
        <translation>已知的有 {file_types}。</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>韩语 (EUC-KR)</translation>
    </message>
    <message>
        <source>Largest file that is read (MB)</source>
        <translation>可读取的最大文件 (MB)</translation>
    </message>
    <message>
        <source>Largest gradient norm (0: no limit)</source>
        <translation>最大梯度范数（0：无限制）</translation>
    </message>
    <message>
        <source>Layers (empty: all linear layers but the head)</source>
        <translation>层（留空：除输出头以外的所有线性层）</translation>
    </message>
    <message>
        <source>Layers on the GPU (-1: as many as fit)</source>
        <translation>GPU 上的层数（-1：尽可能多）</translation>
    </message>
    <message>
        <source>Learn the answers only, not the questions</source>
        <translation>只学习回答，不学习问题</translation>
    </message>
    <message>
        <source>Learning rate (0: by the method)</source>
        <translation>学习率（0：由方法决定）</translation>
    </message>
    <message>
        <source>Less motion: no moving bars, no fading, no blinking cursor</source>
        <translation>减少动态效果：没有移动的进度条、淡入淡出和闪烁的光标</translation>
    </message>
    <message>
        <source>Let it end in .jsonl.</source>
        <translation>请让它以 .jsonl 结尾。</translation>
    </message>
    <message>
        <source>Let models think before they answer</source>
        <translation>让模型先思考再回答</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>请重新加载。</translation>
    </message>
    <message>
        <source>Load the base model first.</source>
        <translation>请先加载基础模型。</translation>
    </message>
    <message>
        <source>Loading the base model</source>
        <translation>正在加载基础模型</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Loading the model anew and asking again</source>
        <translation>正在重新加载模型并再次提问</translation>
    </message>
    <message>
        <source>Loading {info_name}</source>
        <translation>正在加载 {info_name}</translation>
    </message>
    <message>
        <source>Loading {info_name} · {fraction}</source>
        <translation>正在加载 {info_name} · {fraction}</translation>
    </message>
    <message>
        <source>Longest answer (tokens)</source>
        <translation>最长回答（token）</translation>
    </message>
    <message>
        <source>Longest time for reading one page (s)</source>
        <translation>读取一页的最长时间（秒）</translation>
    </message>
    <message>
        <source>Longest written answer (tokens)</source>
        <translation>最长书面回答（token）</translation>
    </message>
    <message>
        <source>Look at the file in a text editor.</source>
        <translation>请在文本编辑器中查看该文件。</translation>
    </message>
    <message>
        <source>Looking at {intake_spec_name}</source>
        <translation>正在查看 {intake_spec_name}</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>正在查找重复项</translation>
    </message>
    <message>
        <source>Looking through {name}</source>
        <translation>正在查看 {name} 的内容</translation>
    </message>
    <message>
        <source>Loosen that check, or look at the file.</source>
        <translation>请放宽该检查，或查看该文件。</translation>
    </message>
    <message>
        <source>Loosen the checks, or take a larger weight.</source>
        <translation>请放宽检查，或采用更大的权重。</translation>
    </message>
    <message>
        <source>Lower them.</source>
        <translation>请调低。</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>手动创建</translation>
    </message>
    <message>
        <source>Made when done</source>
        <translation>完成时生成</translation>
    </message>
    <message>
        <source>Make a new run from its configuration.</source>
        <translation>请用其配置新建训练任务。</translation>
    </message>
    <message>
        <source>Make one pipeline for each kind of example.</source>
        <translation>请为每种样本分别建立处理流程。</translation>
    </message>
    <message>
        <source>Measuring the base model</source>
        <translation>正在评估基础模型</translation>
    </message>
    <message>
        <source>Memory for the state of earlier chats (MB)</source>
        <translation>用于较早对话状态的内存 (MB)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Model file (empty: the starter model)</source>
        <translation>模型文件（留空：入门模型）</translation>
    </message>
    <message>
        <source>Most memory for reading one file (MB)</source>
        <translation>读取一个文件最多使用的内存 (MB)</translation>
    </message>
    <message>
        <source>Most room for earlier turns in the prompt (tokens; 0: what is left)</source>
        <translation>提示词中留给此前各轮的最大空间（token；0：剩余的全部）</translation>
    </message>
    <message>
        <source>Most steps (0: all epochs)</source>
        <translation>最多步数（0：所有轮次）</translation>
    </message>
    <message>
        <source>Most training rows (0: all)</source>
        <translation>最多训练行数（0：全部）</translation>
    </message>
    <message>
        <source>Most validation rows (0: all)</source>
        <translation>最多验证行数（0：全部）</translation>
    </message>
    <message>
        <source>Move or rename {taken} first.</source>
        <translation>请先移动或重命名 {taken}。</translation>
    </message>
    <message>
        <source>Move the data folder again.</source>
        <translation>请再次移动数据文件夹。</translation>
    </message>
    <message>
        <source>NEFTune noise (0: none)</source>
        <translation>NEFTune 噪声（0：无）</translation>
    </message>
    <message>
        <source>Name a file with rows the model did not learn.</source>
        <translation>请指定一个含有模型未学过的行的文件。</translation>
    </message>
    <message>
        <source>Name at least one field.</source>
        <translation>请至少指定一个字段。</translation>
    </message>
    <message>
        <source>Name at least one setting with its values.</source>
        <translation>请至少指定一项设置及其值。</translation>
    </message>
    <message>
        <source>Name it under &quot;fit&quot; in the pipeline.</source>
        <translation>请在处理流程的 &quot;fit&quot; 下指定。</translation>
    </message>
    <message>
        <source>Name it with &quot;format&quot;, or the columns by hand.</source>
        <translation>请用 &quot;format&quot; 指定，或手动指定各列。</translation>
    </message>
    <message>
        <source>Name text alone, or question (or a fixed instruction) with answer, or with chosen and rejected.</source>
        <translation>请只指定文本，或指定问题（或固定的指令）及其回答，或及其优选和弃选。</translation>
    </message>
    <message>
        <source>No pair is left to learn from.</source>
        <translation>没有可供学习的配对。</translation>
    </message>
    <message>
        <source>No pair is left to learn from: the chat template refuses them, or they are too long.</source>
        <translation>没有可供学习的配对：对话模板不接受它们，或它们太长。</translation>
    </message>
    <message>
        <source>No row can be kept back for validation: all rows that are left are alike, or bound to training.</source>
        <translation>没有行可留作验证：剩下的行全都相似，或必须用于训练。</translation>
    </message>
    <message>
        <source>No row is left for training.</source>
        <translation>没有可供训练的行。</translation>
    </message>
    <message>
        <source>No row is left to learn from ({reasons}).</source>
        <translation>没有可供学习的行（{reasons}）。</translation>
    </message>
    <message>
        <source>No row of {source_name} can be read.</source>
        <translation>{source_name} 没有一行可以读取。</translation>
    </message>
    <message>
        <source>No row of {source_name} can be read. The first: {refused}.</source>
        <translation>{source_name} 没有一行可以读取。第一行：{refused}。</translation>
    </message>
    <message>
        <source>No text on {without} of {total}: only pictures or drawings, and text recognition found no words in them.</source>
        <translation>共 {total} 页，其中{without}没有文本：只有图片或图形，文字识别也没有从中找到字词。</translation>
    </message>
    <message>
        <source>Nobody says what the bytes of {path_name} must be, so nothing is compared.</source>
        <translation>没有说明 {path_name} 应有怎样的字节，因此不作比较。</translation>
    </message>
    <message>
        <source>None of the {read} rows is left.</source>
        <translation>{read} 行一行不剩。</translation>
    </message>
    <message>
        <source>None of the {read} rows is left. Most were dropped by {most_step}: {value}.</source>
        <translation>{read} 行一行不剩。大部分由 {most_step} 剔除：{value}。</translation>
    </message>
    <message>
        <source>None of these documents is read yet.</source>
        <translation>这些文档都还没有读取。</translation>
    </message>
    <message>
        <source>Not all that was to be made of the run was made (code {code}): export it again.</source>
        <translation>训练任务要生成的内容没有全部生成（代码 {code}）：请重新导出。</translation>
    </message>
    <message>
        <source>Not even one short example fits into memory.</source>
        <translation>内存连一个短样本都放不下。</translation>
    </message>
    <message>
        <source>Nothing in &quot;{spec_collection}&quot; can be asked about.</source>
        <translation>“{spec_collection}”中没有可以提问的内容。</translation>
    </message>
    <message>
        <source>Nothing in &quot;{spec_collection}&quot; can be asked about. Most pieces: {value}.</source>
        <translation>“{spec_collection}”中没有可以提问的内容。大部分片段：{value}。</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>没有选择任何内容。</translation>
    </message>
    <message>
        <source>Nothing is varied.</source>
        <translation>没有设置多个值。</translation>
    </message>
    <message>
        <source>Nothing of it is removed meanwhile.</source>
        <translation>在此期间不会移除其中的任何内容。</translation>
    </message>
    <message>
        <source>Nothing was downloaded. Or bring the model from another computer: copy its .gguf file into the models folder.</source>
        <translation>没有下载任何内容。或者从另一台计算机带来模型：将其 .gguf 文件复制到模型文件夹。</translation>
    </message>
    <message>
        <source>Nothing was restored. Use another backup.</source>
        <translation>没有恢复任何内容。请使用其他备份。</translation>
    </message>
    <message>
        <source>Nothing was taken from there. Or bring the model from another computer: copy its .gguf file into the models folder.</source>
        <translation>没有从那里获取任何内容。或者从另一台计算机带来模型：将其 .gguf 文件复制到模型文件夹。</translation>
    </message>
    <message>
        <source>Ollama keeps it in several pieces, which only Ollama can read.</source>
        <translation>Ollama 将它分成多块保存，只有 Ollama 能读取。</translation>
    </message>
    <message>
        <source>Only the first {most_messages} of its {spans} messages were read.</source>
        <translation>{spans} 条消息中只读取了前 {most_messages} 条。</translation>
    </message>
    <message>
        <source>Only two answers to the same question can be compared.</source>
        <translation>只能比较同一问题的两个回答。</translation>
    </message>
    <message>
        <source>Only {free} row can be split, so none can be kept back for validation.</source>
        <translation>只有 {free} 行可以划分，因此没有行可留作验证。</translation>
    </message>
    <message>
        <source>Only {free} rows can be split, so none can be kept back for validation.</source>
        <translation>只有 {free} 行可以划分，因此没有行可留作验证。</translation>
    </message>
    <message>
        <source>Open it elsewhere and save it again as PNG.</source>
        <translation>请用其他程序打开，再另存为 PNG。</translation>
    </message>
    <message>
        <source>Open it elsewhere and save it again, or copy it anew.</source>
        <translation>请用其他程序打开并重新保存，或重新复制。</translation>
    </message>
    <message>
        <source>Open it in the program that made it and look.</source>
        <translation>请用制作它的程序打开看看。</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it again and add that.</source>
        <translation>请用制作它的程序打开，重新保存后再添加。</translation>
    </message>
    <message>
        <source>Open it in {program}, save it without the password (or as PDF) and add that.</source>
        <translation>请用 {program} 打开，去掉密码保存（或存为 PDF）后再添加。</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Or bring the model from another computer: copy its .gguf file into the models folder.</source>
        <translation>或者从另一台计算机带来模型：将其 .gguf 文件复制到模型文件夹。</translation>
    </message>
    <message>
        <source>Own keys</source>
        <translation>自定义按键</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>自定义预设</translation>
    </message>
    <message>
        <source>Pack csv, json, jsonl, parquet or xlsx files.</source>
        <translation>请打包 csv、json、jsonl、parquet 或 xlsx 文件。</translation>
    </message>
    <message>
        <source>Packing {info_name} ({number} of {infos})</source>
        <translation>正在打包 {info_name}（{number}/{infos}）</translation>
    </message>
    <message>
        <source>Page {number} of this document is not in the library.</source>
        <translation>此文档的第 {number} 页不在资料库中。</translation>
    </message>
    <message>
        <source>Pairs of answers are measured during their training only.</source>
        <translation>回答对只在其训练期间评估。</translation>
    </message>
    <message>
        <source>Pairs of answers cannot be trained in several processes yet.</source>
        <translation>回答对还不能在多个进程中训练。</translation>
    </message>
    <message>
        <source>Parameters of single models</source>
        <translation>各个模型的参数</translation>
    </message>
    <message>
        <source>Passed over: {passed}.</source>
        <translation>已略过：{passed}。</translation>
    </message>
    <message>
        <source>Paste or type some words.</source>
        <translation>请粘贴或输入一些文字。</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>图片：{words}</translation>
    </message>
    <message>
        <source>Possible types: {kinds}; each may also be null.</source>
        <translation>可用的类型：{kinds}；每种也可以是 null。</translation>
    </message>
    <message>
        <source>Possible: {kinds}.</source>
        <translation>可选：{kinds}。</translation>
    </message>
    <message>
        <source>PowerPoint Document</source>
        <translation>PowerPoint 文档</translation>
    </message>
    <message>
        <source>Precision of Hugging Face models</source>
        <translation>Hugging Face 模型的精度</translation>
    </message>
    <message>
        <source>Precision of the base</source>
        <translation>基础模型的精度</translation>
    </message>
    <message>
        <source>Prepared data set</source>
        <translation>准备好的数据集</translation>
    </message>
    <message>
        <source>Processes on this computer (one a GPU)</source>
        <translation>这台计算机上的进程数（每个 GPU 一个）</translation>
    </message>
    <message>
        <source>Put a .gguf file into {paths_models_dir}, or run the set-up again: installer/run.py.</source>
        <translation>请将 .gguf 文件放入 {paths_models_dir}，或重新运行安装程序：installer/run.py。</translation>
    </message>
    <message>
        <source>Put all parts into the same folder.</source>
        <translation>请将所有部分放入同一文件夹。</translation>
    </message>
    <message>
        <source>Put back a copy from the backups folder of the profile.</source>
        <translation>请从配置文件夹的 backups 文件夹中放回一个副本。</translation>
    </message>
    <message>
        <source>Put it back, or export the adapter only.</source>
        <translation>请将其放回，或只导出适配器。</translation>
    </message>
    <message>
        <source>Put the adapter into a folder of its own and switch it on on top of the model.</source>
        <translation>请将适配器放入单独的文件夹，再在模型之上启用。</translation>
    </message>
    <message>
        <source>Quantisation of the GGUF</source>
        <translation>GGUF 的量化</translation>
    </message>
    <message>
        <source>Raise the context length in the settings, or take another model.</source>
        <translation>请在设置中增加上下文长度，或换用其他模型。</translation>
    </message>
    <message>
        <source>Raise the length, or choose another base model.</source>
        <translation>请增加长度，或选择其他基础模型。</translation>
    </message>
    <message>
        <source>Raise the length, or prepare the data anew.</source>
        <translation>请增加长度，或重新准备数据。</translation>
    </message>
    <message>
        <source>Raise the limit in the settings or split the file.</source>
        <translation>请在设置中提高上限，或拆分文件。</translation>
    </message>
    <message>
        <source>Raise the longest answer and try again.</source>
        <translation>请增大最长回答，然后重试。</translation>
    </message>
    <message>
        <source>Raise the longest example, or cut the data at sentence ends in the data studio.</source>
        <translation>请增大最长样本，或在数据工作室中按句末截断数据。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>Rank-stabilised scaling</source>
        <translation>秩稳定缩放</translation>
    </message>
    <message>
        <source>Read it again with its password.</source>
        <translation>请用其密码重新读取。</translation>
    </message>
    <message>
        <source>Reading page {count} of {pages}</source>
        <translation>正在读取第 {count}/{pages} 页</translation>
    </message>
    <message>
        <source>Reading the chat</source>
        <translation>正在读取对话</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>正在读取数据</translation>
    </message>
    <message>
        <source>Reading the data: {rows} rows</source>
        <translation>正在读取数据：{rows} 行</translation>
    </message>
    <message>
        <source>Reading {documents} documents</source>
        <translation>正在读取 {documents} 个文档</translation>
    </message>
    <message>
        <source>Reading {evidence_hits} excerpts</source>
        <translation>正在阅读 {evidence_hits} 段摘录</translation>
    </message>
    <message>
        <source>Reading {intake_spec_name}</source>
        <translation>正在读取 {intake_spec_name}</translation>
    </message>
    <message>
        <source>Reading {plan_n_prompt} tokens and writing {plan_n_gen}</source>
        <translation>正在读取 {plan_n_prompt} 个 token 并写出 {plan_n_gen} 个</translation>
    </message>
    <message>
        <source>Rename it to .pdf and add it again.</source>
        <translation>请重命名为 .pdf，然后重新添加。</translation>
    </message>
    <message>
        <source>Repeat penalty (0: as the model needs it)</source>
        <translation>重复惩罚（0：按模型需要）</translation>
    </message>
    <message>
        <source>Report this as a bug.</source>
        <translation>请将此作为程序错误报告。</translation>
    </message>
    <message>
        <source>Reranking model folder (empty: none)</source>
        <translation>重排模型文件夹（留空：无）</translation>
    </message>
    <message>
        <source>Rest while a chat answers</source>
        <translation>对话回答时暂停</translation>
    </message>
    <message>
        <source>Restore it on the page Trash.</source>
        <translation>请在“回收站”页面恢复。</translation>
    </message>
    <message>
        <source>Resume it from its last checkpoint; log.txt in the folder of the run may say more.</source>
        <translation>请从最后的检查点恢复训练；训练任务文件夹中的 log.txt 可能有更多信息。</translation>
    </message>
    <message>
        <source>Resume it in some minutes.</source>
        <translation>请过几分钟再继续。</translation>
    </message>
    <message>
        <source>Resume it: what has arrived is kept.</source>
        <translation>请继续：已收到的部分会保留。</translation>
    </message>
    <message>
        <source>Reward model that scores the answers</source>
        <translation>为回答评分的奖励模型</translation>
    </message>
    <message>
        <source>Room for excerpts in the prompt (tokens)</source>
        <translation>提示词中留给摘录的空间（token）</translation>
    </message>
    <message>
        <source>Room for thinking, beside the answer (tokens)</source>
        <translation>回答之外留给思考的空间（token）</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>请重新运行。</translation>
    </message>
    <message>
        <source>Run the set-up again: installer/run.py.</source>
        <translation>请重新运行安装程序：installer/run.py。</translation>
    </message>
    <message>
        <source>Save it again as xlsx.</source>
        <translation>请另存为 xlsx。</translation>
    </message>
    <message>
        <source>Save it again, best as JSON lines.</source>
        <translation>请重新保存，最好存为 JSON Lines。</translation>
    </message>
    <message>
        <source>Save it as .md.</source>
        <translation>请保存为 .md。</translation>
    </message>
    <message>
        <source>Save it as PDF and add that.</source>
        <translation>请保存为 PDF 后再添加。</translation>
    </message>
    <message>
        <source>Save it as PDF, docx, xlsx or text and add that.</source>
        <translation>请保存为 PDF、docx、xlsx 或文本后再添加。</translation>
    </message>
    <message>
        <source>Save it as a list or as JSON lines: those are read piece by piece.</source>
        <translation>请保存为列表或 JSON Lines：它们可以逐条读取。</translation>
    </message>
    <message>
        <source>Save it as files and add those.</source>
        <translation>请保存为文件后再添加。</translation>
    </message>
    <message>
        <source>Save it as xlsx and add that.</source>
        <translation>请保存为 xlsx 后再添加。</translation>
    </message>
    <message>
        <source>Save it smaller and add that.</source>
        <translation>请保存得小一些再添加。</translation>
    </message>
    <message>
        <source>Save it without the password and add that.</source>
        <translation>请去掉密码保存后再添加。</translation>
    </message>
    <message>
        <source>Save memory, a third slower</source>
        <translation>节省内存，慢三分之一</translation>
    </message>
    <message>
        <source>Save the page again, as HTML or as PDF.</source>
        <translation>请将该页面重新保存为 HTML 或 PDF。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>请重新搜索。</translation>
    </message>
    <message>
        <source>Searched also with an imagined passage: {imagined}</source>
        <translation>还用设想的段落搜索了：{imagined}</translation>
    </message>
    <message>
        <source>Searched for: {query}</source>
        <translation>搜索内容：{query}</translation>
    </message>
    <message>
        <source>Searched only {narrowed_where_words}: {narrowed_documents} of {documents} files.</source>
        <translation>只搜索了{narrowed_where_words}：{documents} 个文件中的 {narrowed_documents} 个。</translation>
    </message>
    <message>
        <source>Searching for: {query}</source>
        <translation>正在搜索：{query}</translation>
    </message>
    <message>
        <source>Searching only {narrowed_where_words}</source>
        <translation>只搜索{narrowed_where_words}</translation>
    </message>
    <message>
        <source>Searching {documents} file</source>
        <translation>正在搜索 {documents} 个文件</translation>
    </message>
    <message>
        <source>Searching {documents} files</source>
        <translation>正在搜索 {documents} 个文件</translation>
    </message>
    <message>
        <source>See log.txt of the run.</source>
        <translation>请查看训练任务的 log.txt。</translation>
    </message>
    <message>
        <source>See their receipts.</source>
        <translation>请查看它们的读取记录。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Seed (-1: another one for each answer)</source>
        <translation>随机种子（-1：每个回答都不同）</translation>
    </message>
    <message>
        <source>Set the number of processes to 1.</source>
        <translation>请将进程数设为 1。</translation>
    </message>
    <message>
        <source>Set the program up again with installer/run.py.</source>
        <translation>请用 installer/run.py 重新安装程序。</translation>
    </message>
    <message>
        <source>Several examples in one row</source>
        <translation>一行中放多个样本</translation>
    </message>
    <message>
        <source>Share of rows held back for validation</source>
        <translation>留作验证的行所占比例</translation>
    </message>
    <message>
        <source>Share of steps for the warm-up</source>
        <translation>预热步数所占比例</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请缩短。</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>请拆分成较小的文件。</translation>
    </message>
    <message>
        <source>Stamping the files</source>
        <translation>正在为文件加标记</translation>
    </message>
    <message>
        <source>Start Aquifer once more first.</source>
        <translation>请先再启动一次 Aquifer。</translation>
    </message>
    <message>
        <source>Start it again with a smaller learning rate; the last checkpoint is kept.</source>
        <translation>请用更小的学习率重新开始；最后的检查点已保留。</translation>
    </message>
    <message>
        <source>Start the newer program, or choose another profile folder.</source>
        <translation>请启动较新的程序，或选择其他配置文件夹。</translation>
    </message>
    <message>
        <source>Steps between checkpoints (0: with every evaluation)</source>
        <translation>检查点间隔步数（0：每次评估时）</translation>
    </message>
    <message>
        <source>Steps between evaluations (0: four an epoch)</source>
        <translation>评估间隔步数（0：每轮四次）</translation>
    </message>
    <message>
        <source>Stop it first, or wait for its end.</source>
        <translation>请先停止，或等它结束。</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>请先停止。</translation>
    </message>
    <message>
        <source>Stopped after {row} of {row2} articles, which can be searched. Add the file again to go on.</source>
        <translation>在 {row2} 篇文章中的第 {row} 篇之后停止，已读的可以搜索。重新添加该文件即可继续。</translation>
    </message>
    <message>
        <source>System prompt (empty: that of the settings)</source>
        <translation>系统提示词（留空：使用设置中的）</translation>
    </message>
    <message>
        <source>System prompt (empty: the built-in one)</source>
        <translation>系统提示词（留空：使用内置的）</translation>
    </message>
    <message>
        <source>System prompt where an example has none</source>
        <translation>样本没有系统提示词时使用的系统提示词</translation>
    </message>
    <message>
        <source>Take &quot;use: validation&quot; away from one of them.</source>
        <translation>请去掉其中一个的 &quot;use: validation&quot;。</translation>
    </message>
    <message>
        <source>Take that back first.</source>
        <translation>请先撤回那一项。</translation>
    </message>
    <message>
        <source>Task (auto: by the data)</source>
        <translation>任务（auto：由数据决定）</translation>
    </message>
    <message>
        <source>Text recognition cannot start ({error_name}: {error}).</source>
        <translation>文字识别无法启动（{error_name}：{error}）。</translation>
    </message>
    <message>
        <source>Text size (%)</source>
        <translation>文字大小 (%)</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>使回答结束的文本</translation>
    </message>
    <message>
        <source>Texts that end the answer, beside those of the settings</source>
        <translation>除设置中的以外，使回答结束的文本</translation>
    </message>
    <message>
        <source>The JSON Schema has no properties.</source>
        <translation>该 JSON Schema 没有任何属性。</translation>
    </message>
    <message>
        <source>The JSON Schema is not valid JSON: {error}.</source>
        <translation>该 JSON Schema 不是有效的 JSON：{error}。</translation>
    </message>
    <message>
        <source>The JSON Schema is too large.</source>
        <translation>该 JSON Schema 太大。</translation>
    </message>
    <message>
        <source>The adapter does not fit this model: {cause}.</source>
        <translation>适配器与此模型不符：{cause}。</translation>
    </message>
    <message>
        <source>The answer failed: {error}</source>
        <translation>回答失败：{error}</translation>
    </message>
    <message>
        <source>The answers could not be scored. {error}</source>
        <translation>无法为回答评分。{error}</translation>
    </message>
    <message>
        <source>The backup is damaged: {name_name} in it is not as it was written.</source>
        <translation>备份已损坏：其中的 {name_name} 与写入时不同。</translation>
    </message>
    <message>
        <source>The base model has no chat template: it learns &lt;human&gt;: … &lt;bot&gt;: …</source>
        <translation>基础模型没有对话模板：它学习的是 &lt;human&gt;: … &lt;bot&gt;: …</translation>
    </message>
    <message>
        <source>The base of the run is gone: {base}.</source>
        <translation>训练任务的基础模型已不在：{base}。</translation>
    </message>
    <message>
        <source>The chat template of the model cannot be read: {error}.</source>
        <translation>无法读取模型的对话模板：{error}。</translation>
    </message>
    <message>
        <source>The chat template of the model is too large.</source>
        <translation>模型的对话模板太大。</translation>
    </message>
    <message>
        <source>The chat template of the model needs too much memory.</source>
        <translation>模型的对话模板需要过多内存。</translation>
    </message>
    <message>
        <source>The chat template of {name} cannot be used: {error}.</source>
        <translation>无法使用 {name} 的对话模板：{error}。</translation>
    </message>
    <message>
        <source>The chats are not at hand here.</source>
        <translation>这里无法访问对话。</translation>
    </message>
    <message>
        <source>The choices of “{name}” are not a list of texts.</source>
        <translation>“{name}”的选项不是文本列表。</translation>
    </message>
    <message>
        <source>The chosen embedding model cannot be used: {chosen_problem_user_message}</source>
        <translation>无法使用所选的嵌入模型：{chosen_problem_user_message}</translation>
    </message>
    <message>
        <source>The chosen embedding model cannot be used: {chosen_problem_user_message} The one from before keeps answering.</source>
        <translation>无法使用所选的嵌入模型：{chosen_problem_user_message} 仍由原来的嵌入模型工作。</translation>
    </message>
    <message>
        <source>The chosen model {chosen} is not there any more.</source>
        <translation>所选的模型 {chosen} 已不在。</translation>
    </message>
    <message>
        <source>The collections are not at hand here.</source>
        <translation>这里无法访问文档集。</translation>
    </message>
    <message>
        <source>The collections are: {known}.</source>
        <translation>现有的文档集：{known}。</translation>
    </message>
    <message>
        <source>The columns named by hand make no example.</source>
        <translation>手动指定的列不能构成样本。</translation>
    </message>
    <message>
        <source>The configuration is not valid</source>
        <translation>配置无效</translation>
    </message>
    <message>
        <source>The connection ended before the whole file was here.</source>
        <translation>文件还没全部收到，连接就断开了。</translation>
    </message>
    <message>
        <source>The copy of {place_name} is damaged.</source>
        <translation>{place_name} 的副本已损坏。</translation>
    </message>
    <message>
        <source>The data folder cannot be moved into itself.</source>
        <translation>数据文件夹不能移动到它自己里面。</translation>
    </message>
    <message>
        <source>The data folder could not be copied to {target}: {error_strerror}.</source>
        <translation>无法将数据文件夹复制到 {target}：{error_strerror}。</translation>
    </message>
    <message>
        <source>The data folder {root} is not there.</source>
        <translation>数据文件夹 {root} 不存在。</translation>
    </message>
    <message>
        <source>The data holds examples of the kind {found_value}, which cannot be trained as {wanted}.</source>
        <translation>数据中有 {found_value} 类样本，不能作为 {wanted} 训练。</translation>
    </message>
    <message>
        <source>The data holds plain texts, no conversations.</source>
        <translation>数据中是纯文本，没有对话。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The disk may be failing: choose another one.</source>
        <translation>磁盘可能出了故障：请选择另一块。</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free} GB free; {bytes_needed} are needed.</source>
        <translation>{folder} 所在磁盘有 {free} GB 可用；需要 {bytes_needed}。</translation>
    </message>
    <message>
        <source>The download broke off.</source>
        <translation>下载中断了。</translation>
    </message>
    <message>
        <source>The download stopped: {error_user_message}</source>
        <translation>下载已停止：{error_user_message}</translation>
    </message>
    <message>
        <source>The embedding model failed ({error_name}: {error}).</source>
        <translation>嵌入模型失败（{error_name}：{error}）。</translation>
    </message>
    <message>
        <source>The embedding model is not at hand here.</source>
        <translation>这里无法访问嵌入模型。</translation>
    </message>
    <message>
        <source>The embedding model of this library is gone: only the words of the question were looked for.</source>
        <translation>此资料库的嵌入模型已不在：只查找了问题中的字词。</translation>
    </message>
    <message>
        <source>The embedding model the search index was made with, {record_identity}, is gone ({value}): documents are found by their words alone until another one has read them.</source>
        <translation>建立搜索索引所用的嵌入模型 {record_identity} 已不在（{value}）：在另一个嵌入模型读完文档之前，只按字词查找。</translation>
    </message>
    <message>
        <source>The embedding model the search index was made with, {record_identity}, is gone: documents are found by their words alone until another one has read them.</source>
        <translation>建立搜索索引所用的嵌入模型 {record_identity} 已不在：在另一个嵌入模型读完文档之前，只按字词查找。</translation>
    </message>
    <message>
        <source>The embedding model {wanted_identity} gives vectors of another size.</source>
        <translation>嵌入模型 {wanted_identity} 给出的向量维数不同。</translation>
    </message>
    <message>
        <source>The end of {cut} sections was left out: they were too long for the model.</source>
        <translation>{cut} 个小节的末尾被略去：对模型来说太长。</translation>
    </message>
    <message>
        <source>The export could not be written: {error_strerror}.</source>
        <translation>无法写入导出文件：{error_strerror}。</translation>
    </message>
    <message>
        <source>The export ended without a word.</source>
        <translation>导出没有给出任何说明就结束了。</translation>
    </message>
    <message>
        <source>The export failed. {error}</source>
        <translation>导出失败。{error}</translation>
    </message>
    <message>
        <source>The exports were stopped. The run is finished: export it when you want.</source>
        <translation>导出已停止。训练已完成：您可以随时导出。</translation>
    </message>
    <message>
        <source>The field “{field_name}” has an unknown type.</source>
        <translation>字段“{field_name}”的类型未知。</translation>
    </message>
    <message>
        <source>The field “{field_name}” is named twice.</source>
        <translation>字段“{field_name}”出现了两次。</translation>
    </message>
    <message>
        <source>The field “{field_name}” is too long.</source>
        <translation>字段“{field_name}”太长。</translation>
    </message>
    <message>
        <source>The file ends too early; its end may be missing.</source>
        <translation>文件结束得过早；末尾可能缺失。</translation>
    </message>
    <message>
        <source>The file is damaged ({error}); what lies behind the damage is missing.</source>
        <translation>文件已损坏（{error}）；损坏处之后的内容缺失。</translation>
    </message>
    <message>
        <source>The file is not copied; it stays at {path}. The articles can be searched and read without it.</source>
        <translation>文件不会被复制；它留在 {path}。没有它也能搜索和阅读这些文章。</translation>
    </message>
    <message>
        <source>The file is probably damaged; the other files are not affected.</source>
        <translation>该文件可能已损坏；其他文件不受影响。</translation>
    </message>
    <message>
        <source>The files hold different kinds of examples ({each}).</source>
        <translation>这些文件包含不同种类的样本（{each}）。</translation>
    </message>
    <message>
        <source>The folder cannot be reached. Nothing of it is removed meanwhile.</source>
        <translation>无法访问该文件夹。在此期间不会移除其中的任何内容。</translation>
    </message>
    <message>
        <source>The folder cannot be reached: {reason}.</source>
        <translation>无法访问该文件夹：{reason}。</translation>
    </message>
    <message>
        <source>The folder {folder_name} cannot be opened: {error}.</source>
        <translation>无法打开文件夹 {folder_name}：{error}。</translation>
    </message>
    <message>
        <source>The folder {folder} is not watched.</source>
        <translation>文件夹 {folder} 没有被监视。</translation>
    </message>
    <message>
        <source>The font for formulas has no “{letter}”.</source>
        <translation>公式字体中没有“{letter}”。</translation>
    </message>
    <message>
        <source>The format of the rows is not known.</source>
        <translation>各行的格式未知。</translation>
    </message>
    <message>
        <source>The format of {source_name} is not one that is known (columns: {columns}).</source>
        <translation>{source_name} 的格式未知（列：{columns}）。</translation>
    </message>
    <message>
        <source>The gradient is no number any more at step {step}: the weights grew without bound.</source>
        <translation>第 {step} 步的梯度已不是有效数字：权重无限增大。</translation>
    </message>
    <message>
        <source>The grammar cannot be used: it is not valid GBNF, has no rule “root”, or begins with itself.</source>
        <translation>无法使用该语法：它不是有效的 GBNF、没有规则“root”，或以自身开头。</translation>
    </message>
    <message>
        <source>The hub asks to wait: too many downloads came from this connection.</source>
        <translation>模型库要求等待：来自此连接的下载过多。</translation>
    </message>
    <message>
        <source>The hub cannot be reached.</source>
        <translation>无法访问模型库。</translation>
    </message>
    <message>
        <source>The hub does not have this file any more.</source>
        <translation>模型库已没有此文件。</translation>
    </message>
    <message>
        <source>The hub does not say how large the file is.</source>
        <translation>模型库没有说明文件的大小。</translation>
    </message>
    <message>
        <source>The hub gives this file only to people who are signed in, which Aquifer never does.</source>
        <translation>模型库只向已登录的人提供此文件，而 Aquifer 从不登录。</translation>
    </message>
    <message>
        <source>The hub has a problem (status {status}).</source>
        <translation>模型库出现问题（状态 {status}）。</translation>
    </message>
    <message>
        <source>The hub has another file than the one that was offered: it has {file_size_bytes} bytes instead of {request_size_bytes}.</source>
        <translation>模型库中的文件与所列的不同：它有 {file_size_bytes} 字节，而不是 {request_size_bytes} 字节。</translation>
    </message>
    <message>
        <source>The hub has another file than the one that was offered: it has {file_size_bytes} bytes.</source>
        <translation>模型库中的文件与所列的不同：它有 {file_size_bytes} 字节。</translation>
    </message>
    <message>
        <source>The hub has another file than the one that was offered: its checksum differs.</source>
        <translation>模型库中的文件与所列的不同：校验和不一致。</translation>
    </message>
    <message>
        <source>The hub names no checksum for this file, so it could not be checked.</source>
        <translation>模型库没有给出此文件的校验和，因此无法校验。</translation>
    </message>
    <message>
        <source>The hub no longer has this file for everybody.</source>
        <translation>模型库不再向所有人提供此文件。</translation>
    </message>
    <message>
        <source>The hub took too long to answer.</source>
        <translation>模型库响应时间过长。</translation>
    </message>
    <message>
        <source>The hub wanted to send the file from {host}, which is not among the servers you allowed.</source>
        <translation>模型库想从 {host} 发送文件，但它不在您允许的服务器之列。</translation>
    </message>
    <message>
        <source>The lengths of the first {facts_lengths} rows stand for all.</source>
        <translation>以前 {facts_lengths} 行的长度代表全部。</translation>
    </message>
    <message>
        <source>The list of models that can be fetched is missing or damaged.</source>
        <translation>可下载模型的列表缺失或损坏。</translation>
    </message>
    <message>
        <source>The list of watched folders shows which are.</source>
        <translation>监视文件夹的列表中会标明是哪些。</translation>
    </message>
    <message>
        <source>The log file in {paths_logs_dir} cannot be written: {error_strerror}.</source>
        <translation>无法写入 {paths_logs_dir} 中的日志文件：{error_strerror}。</translation>
    </message>
    <message>
        <source>The loss is no number any more at step {step}: the weights grew without bound.</source>
        <translation>第 {step} 步的损失已不是有效数字：权重无限增大。</translation>
    </message>
    <message>
        <source>The memory could not be forecast. {error}</source>
        <translation>无法预估内存。{error}</translation>
    </message>
    <message>
        <source>The model cannot compute (llama.cpp status {status}).</source>
        <translation>模型无法计算（llama.cpp 状态 {status}）。</translation>
    </message>
    <message>
        <source>The model ends at once, so its writing cannot be measured.</source>
        <translation>模型立即结束，因此无法测量其写出速度。</translation>
    </message>
    <message>
        <source>The model gave no end of its answer.</source>
        <translation>模型没有给出回答的结尾。</translation>
    </message>
    <message>
        <source>The model imagined no passage; the question alone was searched.</source>
        <translation>模型没有设想出段落；只按问题本身进行了搜索。</translation>
    </message>
    <message>
        <source>The model is a mixture of experts; adapters of the experts are not counted.</source>
        <translation>此模型是混合专家模型；专家的适配器未计算在内。</translation>
    </message>
    <message>
        <source>The model needed more memory than there is, and its process was ended.</source>
        <translation>模型需要的内存超过现有的量，其进程已被终止。</translation>
    </message>
    <message>
        <source>The model needs more memory than there is.</source>
        <translation>模型需要的内存超过现有的量。</translation>
    </message>
    <message>
        <source>The model stopped with an internal error (llama.cpp status {status}).</source>
        <translation>模型因内部错误停止（llama.cpp 状态 {status}）。</translation>
    </message>
    <message>
        <source>The model stopped. {error_user_message}</source>
        <translation>模型已停止。{error_user_message}</translation>
    </message>
    <message>
        <source>The model was still thinking when its room was used up. Settings › Room for thinking.</source>
        <translation>空间用完时模型还在思考。请见“设置 › 留给思考的空间”。</translation>
    </message>
    <message>
        <source>The model was unloaded.</source>
        <translation>模型已卸载。</translation>
    </message>
    <message>
        <source>The model wrote nothing about {empty} sections.</source>
        <translation>对于 {empty} 个小节，模型没有写出任何内容。</translation>
    </message>
    <message>
        <source>The models folder cannot be written: {error_strerror}.</source>
        <translation>无法写入模型文件夹：{error_strerror}。</translation>
    </message>
    <message>
        <source>The models of text recognition are not complete: {missing} is missing.</source>
        <translation>文字识别的模型不完整：缺少 {missing}。</translation>
    </message>
    <message>
        <source>The move is finished when Aquifer is closed after that.</source>
        <translation>之后关闭 Aquifer 时，移动就会完成。</translation>
    </message>
    <message>
        <source>The name of the folder is too long.</source>
        <translation>文件夹名称太长。</translation>
    </message>
    <message>
        <source>The oldest turn of this chat no longer fits and was left out.</source>
        <translation>此对话中最早的一轮已放不下，被略去。</translation>
    </message>
    <message>
        <source>The one from before keeps answering.</source>
        <translation>仍由原来的嵌入模型工作。</translation>
    </message>
    <message>
        <source>The only layer is on {place}</source>
        <translation>唯一的一层在 {place} 上</translation>
    </message>
    <message>
        <source>The pack could not be unpacked: {error_strerror}.</source>
        <translation>无法解压文档包：{error_strerror}。</translation>
    </message>
    <message>
        <source>The pairs are no longer where they were written.</source>
        <translation>问答对已不在写入时的位置。</translation>
    </message>
    <message>
        <source>The pairs could not be deleted: {error_strerror}.</source>
        <translation>无法删除问答对：{error_strerror}。</translation>
    </message>
    <message>
        <source>The password does not open {name}.</source>
        <translation>此密码打不开 {name}。</translation>
    </message>
    <message>
        <source>The pipeline is not valid</source>
        <translation>处理流程无效</translation>
    </message>
    <message>
        <source>The preset “{missing}” is not there any more; the settings are used.</source>
        <translation>预设“{missing}”已不存在；使用设置中的值。</translation>
    </message>
    <message>
        <source>The preset “{name}” cannot be removed.</source>
        <translation>无法移除预设“{name}”。</translation>
    </message>
    <message>
        <source>The profile folder {file_parent} cannot be written: {error_strerror}.</source>
        <translation>无法写入配置文件夹 {file_parent}：{error_strerror}。</translation>
    </message>
    <message>
        <source>The profile folder {root} cannot be created: {error_strerror}.</source>
        <translation>无法创建配置文件夹 {root}：{error_strerror}。</translation>
    </message>
    <message>
        <source>The prompt cannot be used: {problem}</source>
        <translation>无法使用该提示词：{problem}</translation>
    </message>
    <message>
        <source>The prompt file {file_name} cannot be read.</source>
        <translation>无法读取提示词文件 {file_name}。</translation>
    </message>
    <message>
        <source>The prompt file {file_name} is damaged: {problem}</source>
        <translation>提示词文件 {file_name} 已损坏：{problem}</translation>
    </message>
    <message>
        <source>The prompt has {tokens} tokens, but the model reads at most {info_context_length} at once.</source>
        <translation>提示词有 {tokens} 个 token，而模型一次最多读取 {info_context_length} 个。</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>提示词是空的。</translation>
    </message>
    <message>
        <source>The property “{name}” is no plain value.</source>
        <translation>属性“{name}”不是简单值。</translation>
    </message>
    <message>
        <source>The property “{name}” of the JSON Schema has no rules.</source>
        <translation>JSON Schema 的属性“{name}”没有规则。</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>问题是空的。</translation>
    </message>
    <message>
        <source>The question is too long.</source>
        <translation>问题太长。</translation>
    </message>
    <message>
        <source>The reader answered nonsense ({error}).</source>
        <translation>读取程序返回了无意义的内容（{error}）。</translation>
    </message>
    <message>
        <source>The restore point could not be read again.</source>
        <translation>无法重新读取还原点。</translation>
    </message>
    <message>
        <source>The restore point could not be written: {error_strerror}.</source>
        <translation>无法写入还原点：{error_strerror}。</translation>
    </message>
    <message>
        <source>The reward model is not at hand here.</source>
        <translation>这里无法访问奖励模型。</translation>
    </message>
    <message>
        <source>The run could not be created: {error_strerror}.</source>
        <translation>无法创建训练任务：{error_strerror}。</translation>
    </message>
    <message>
        <source>The run could not be deleted: {error_strerror}.</source>
        <translation>无法删除训练任务：{error_strerror}。</translation>
    </message>
    <message>
        <source>The run could not be started: {error_strerror}.</source>
        <translation>无法启动训练任务：{error_strerror}。</translation>
    </message>
    <message>
        <source>The run has no rows to measure on.</source>
        <translation>该训练任务没有可供评估的行。</translation>
    </message>
    <message>
        <source>The run is kept: start it again when the cause is mended. All of it is in {folder}.</source>
        <translation>训练任务已保留：排除原因后请重新开始。全部内容都在 {folder} 中。</translation>
    </message>
    <message>
        <source>The run {folder_name} cannot be read: {error}.</source>
        <translation>无法读取训练任务 {folder_name}：{error}。</translation>
    </message>
    <message>
        <source>The run {name} has no trained model yet.</source>
        <translation>训练任务 {name} 还没有训练好的模型。</translation>
    </message>
    <message>
        <source>The run {name} trained all weights: there is no adapter.</source>
        <translation>训练任务 {name} 训练了全部权重：没有适配器。</translation>
    </message>
    <message>
        <source>The run {run_config_name} is going on.</source>
        <translation>训练任务 {run_config_name} 正在进行。</translation>
    </message>
    <message>
        <source>The run {run_config_name} is not going on.</source>
        <translation>训练任务 {run_config_name} 没有在进行。</translation>
    </message>
    <message>
        <source>The run {run_config_name} is {run_state}.</source>
        <translation>训练任务 {run_config_name} 的状态：{run_state}。</translation>
    </message>
    <message>
        <source>The search index cannot be made anew: {error_strerror}.</source>
        <translation>无法重新建立搜索索引：{error_strerror}。</translation>
    </message>
    <message>
        <source>The search index could not be saved: its folder cannot be written.</source>
        <translation>无法保存搜索索引：其文件夹不可写入。</translation>
    </message>
    <message>
        <source>The search index could not be saved: the disk is full.</source>
        <translation>无法保存搜索索引：磁盘已满。</translation>
    </message>
    <message>
        <source>The search index could not be written ({text}).</source>
        <translation>无法写入搜索索引（{text}）。</translation>
    </message>
    <message>
        <source>The search index failed ({error_name}: {error}).</source>
        <translation>搜索索引失败（{error_name}：{error}）。</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>搜索索引已损坏。</translation>
    </message>
    <message>
        <source>The search index is damaged; it is being rebuilt from the stored documents.</source>
        <translation>搜索索引已损坏；正在从已存的文档重建。</translation>
    </message>
    <message>
        <source>The search index was made for another embedding model or by another version.</source>
        <translation>搜索索引是为其他嵌入模型或由其他版本建立的。</translation>
    </message>
    <message>
        <source>The server sends more than the file has.</source>
        <translation>服务器发送的内容多于文件本身。</translation>
    </message>
    <message>
        <source>The set {home_name} could not be deleted: {error_strerror}.</source>
        <translation>无法删除数据集 {home_name}：{error_strerror}。</translation>
    </message>
    <message>
        <source>The set {name} could not be written: {error_strerror}.</source>
        <translation>无法写入数据集 {name}：{error_strerror}。</translation>
    </message>
    <message>
        <source>The sets are: {known}.</source>
        <translation>现有的数据集：{known}。</translation>
    </message>
    <message>
        <source>The settings could not be read ({error_strerror}); the defaults are used.</source>
        <translation>无法读取设置（{error_strerror}）；使用默认值。</translation>
    </message>
    <message>
        <source>The settings file was not valid; the defaults are used. It is kept as {kept_name}.</source>
        <translation>设置文件无效；使用默认值。原文件保留为 {kept_name}。</translation>
    </message>
    <message>
        <source>The shares of the sources add up to the whole set or more.</source>
        <translation>各来源的份额加起来已达到或超过整个数据集。</translation>
    </message>
    <message>
        <source>The sources make different kinds of examples ({each}).</source>
        <translation>这些来源产生不同种类的样本（{each}）。</translation>
    </message>
    <message>
        <source>The stored copy of this document is missing.</source>
        <translation>此文档的存档副本缺失。</translation>
    </message>
    <message>
        <source>The system ended the training, most likely because memory ran out.</source>
        <translation>系统终止了训练，很可能是内存耗尽。</translation>
    </message>
    <message>
        <source>The text could not be split into tokens.</source>
        <translation>无法将文本切分为 token。</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>文本太长。</translation>
    </message>
    <message>
        <source>The tokenizer of {model_name} cannot be read: {cause}.</source>
        <translation>无法读取 {model_name} 的分词器：{cause}。</translation>
    </message>
    <message>
        <source>The training ended without a word (code {code}).</source>
        <translation>训练没有给出任何说明就结束了（代码 {code}）。</translation>
    </message>
    <message>
        <source>The trash could not be emptied: {error_strerror}.</source>
        <translation>无法清空回收站：{error_strerror}。</translation>
    </message>
    <message>
        <source>The weights of {folder_name} are damaged: {error}.</source>
        <translation>{folder_name} 的权重已损坏：{error}。</translation>
    </message>
    <message>
        <source>The weights of {folder_name} are quantised: an adapter is not added to rounded weights.</source>
        <translation>{folder_name} 的权重是量化的：适配器不能并入经过舍入的权重。</translation>
    </message>
    <message>
        <source>The word list {file_name} cannot be read: {error}.</source>
        <translation>无法读取词表 {file_name}：{error}。</translation>
    </message>
    <message>
        <source>The worker of the run {run_config_name} ended before it began (code {worker_returncode}).{folder}</source>
        <translation>训练任务 {run_config_name} 的工作进程在开始之前就结束了（代码 {worker_returncode}）。{folder}</translation>
    </message>
    <message>
        <source>The {built_dropped_turns} oldest turns of this chat no longer fit and were left out.</source>
        <translation>此对话中最早的 {built_dropped_turns} 轮已放不下，被略去。</translation>
    </message>
    <message>
        <source>The {part} of {folder_name} cannot be used: {error}.</source>
        <translation>无法使用 {folder_name} 的 {part}：{error}。</translation>
    </message>
    <message>
        <source>The {part} of {folder_name} does not fit its config: {error}.</source>
        <translation>{folder_name} 的 {part} 与其配置不符：{error}。</translation>
    </message>
    <message>
        <source>The {part} of {folder_name} is damaged: {error}.</source>
        <translation>{folder_name} 的 {part} 已损坏：{error}。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>There are more than {most_fields} fields.</source>
        <translation>字段超过 {most_fields} 个。</translation>
    </message>
    <message>
        <source>There are more than {seen_files} files; the others are not watched.</source>
        <translation>文件超过 {seen_files} 个；其余的不会被监视。</translation>
    </message>
    <message>
        <source>There are no articles in it: no web pages, only pictures or data.</source>
        <translation>其中没有文章：没有网页，只有图片或数据。</translation>
    </message>
    <message>
        <source>There are no documents to work on in “{scope_collection}”.</source>
        <translation>“{scope_collection}”中没有可处理的文档。</translation>
    </message>
    <message>
        <source>There are no indexed documents in a collection named {collection}.</source>
        <translation>名为 {collection} 的文档集中没有已索引的文档。</translation>
    </message>
    <message>
        <source>There are no validation rows: nothing says whether it gets better.</source>
        <translation>没有验证行：无从判断是否有改进。</translation>
    </message>
    <message>
        <source>There are too many models called {plain}.</source>
        <translation>名为 {plain} 的模型太多。</translation>
    </message>
    <message>
        <source>There are {inside} models in {folder_name}.</source>
        <translation>{folder_name} 中有 {inside} 个模型。</translation>
    </message>
    <message>
        <source>There are: {places}.</source>
        <translation>现有：{places}。</translation>
    </message>
    <message>
        <source>There is a file {file_name} already.</source>
        <translation>已有名为 {file_name} 的文件。</translation>
    </message>
    <message>
        <source>There is a preset “{name}” already.</source>
        <translation>已有预设“{name}”。</translation>
    </message>
    <message>
        <source>There is no GPU that can be used: the figures are those of the processor.</source>
        <translation>没有可用的 GPU：这些数值来自处理器。</translation>
    </message>
    <message>
        <source>There is no GPU that this installation can use.</source>
        <translation>没有此安装可用的 GPU。</translation>
    </message>
    <message>
        <source>There is no adapter {path}.</source>
        <translation>没有适配器 {path}。</translation>
    </message>
    <message>
        <source>There is no collection named {collection}.</source>
        <translation>没有名为 {collection} 的文档集。</translation>
    </message>
    <message>
        <source>There is no data file in {path}.</source>
        <translation>{path} 中没有数据文件。</translation>
    </message>
    <message>
        <source>There is no document in the collection &quot;{collection}&quot;.</source>
        <translation>文档集“{collection}”中没有文档。</translation>
    </message>
    <message>
        <source>There is no document that can be read in {path}.</source>
        <translation>{path} 中没有可读取的文档。</translation>
    </message>
    <message>
        <source>There is no embedding model in {folder}.</source>
        <translation>{folder} 中没有嵌入模型。</translation>
    </message>
    <message>
        <source>There is no embedding model.</source>
        <translation>没有嵌入模型。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>There is no folder that was moved from.</source>
        <translation>没有移动前的旧文件夹。</translation>
    </message>
    <message>
        <source>There is no language model yet.</source>
        <translation>还没有语言模型。</translation>
    </message>
    <message>
        <source>There is no loaded model to put an adapter on.</source>
        <translation>没有已加载的模型可供配上适配器。</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>没有模型文件 {path}。</translation>
    </message>
    <message>
        <source>There is no model in {folder_name}.</source>
        <translation>{folder_name} 中没有模型。</translation>
    </message>
    <message>
        <source>There is no model {path}.</source>
        <translation>没有模型 {path}。</translation>
    </message>
    <message>
        <source>There is no offer {offer_id}.</source>
        <translation>没有可下载项 {offer_id}。</translation>
    </message>
    <message>
        <source>There is no preset “{name}”.</source>
        <translation>没有预设“{name}”。</translation>
    </message>
    <message>
        <source>There is no prompt “{name}”.</source>
        <translation>没有提示词“{name}”。</translation>
    </message>
    <message>
        <source>There is no quantisation {quantization}.</source>
        <translation>没有量化方式 {quantization}。</translation>
    </message>
    <message>
        <source>There is no question to answer.</source>
        <translation>没有要回答的问题。</translation>
    </message>
    <message>
        <source>There is no reward model on this computer.</source>
        <translation>这台计算机上没有奖励模型。</translation>
    </message>
    <message>
        <source>There is no row to learn from.</source>
        <translation>没有可供学习的行。</translation>
    </message>
    <message>
        <source>There is no row to measure on.</source>
        <translation>没有可供评估的行。</translation>
    </message>
    <message>
        <source>There is no run &quot;{run_id}&quot;.</source>
        <translation>没有训练任务“{run_id}”。</translation>
    </message>
    <message>
        <source>There is no set &quot;{name}&quot; with the version {version}.</source>
        <translation>没有版本为 {version} 的数据集“{name}”。</translation>
    </message>
    <message>
        <source>There is no set &quot;{name}&quot;.</source>
        <translation>没有数据集“{name}”。</translation>
    </message>
    <message>
        <source>There is no setting &quot;{key}&quot; that could be varied.</source>
        <translation>没有可取多个值的设置“{key}”。</translation>
    </message>
    <message>
        <source>There is no text on any of its {total} pages: only pictures or drawings, and text recognition found no words in them.</source>
        <translation>全部 {total} 页都没有文本：只有图片或图形，文字识别也没有从中找到字词。</translation>
    </message>
    <message>
        <source>There is no text on any of its {total} pages: they are blank.</source>
        <translation>全部 {total} 页都没有文本：都是空白页。</translation>
    </message>
    <message>
        <source>There is no text on its page: only pictures or drawings, and text recognition found no words in them.</source>
        <translation>它的页面没有文本：只有图片或图形，文字识别也没有从中找到字词。</translation>
    </message>
    <message>
        <source>There is no text to add.</source>
        <translation>没有可添加的文本。</translation>
    </message>
    <message>
        <source>There is no text to summarise in these documents.</source>
        <translation>这些文档中没有可总结的文本。</translation>
    </message>
    <message>
        <source>There is no value for {key}.</source>
        <translation>{key} 没有值。</translation>
    </message>
    <message>
        <source>There is not enough memory for it.</source>
        <translation>内存不够。</translation>
    </message>
    <message>
        <source>There is not enough memory for {path_name}.</source>
        <translation>内存不足以容纳 {path_name}。</translation>
    </message>
    <message>
        <source>There is not enough room for the export: {size_bytes} GB are needed and {free} GB are free.</source>
        <translation>导出空间不足：需要 {size_bytes} GB，可用 {free} GB。</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>没有可导出的内容。</translation>
    </message>
    <message>
        <source>There is nothing to extract.</source>
        <translation>没有可提取的内容。</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>没有可搜索的内容。</translation>
    </message>
    <message>
        <source>There is too little space on the disk: {missing} GB are to come, {free} GB are free.</source>
        <translation>磁盘空间不足：还需下载 {missing} GB，可用 {free} GB。</translation>
    </message>
    <message>
        <source>These are {count} runs, and {most_runs} are the most.</source>
        <translation>这将是 {count} 个训练任务，最多允许 {most_runs} 个。</translation>
    </message>
    <message>
        <source>These can be read: {known}.</source>
        <translation>可以读取的有：{known}。</translation>
    </message>
    <message>
        <source>These formats hold them: {fitting}.</source>
        <translation>可以容纳它们的格式：{fitting}。</translation>
    </message>
    <message>
        <source>These pairs are not there any more.</source>
        <translation>这些问答对已不在。</translation>
    </message>
    <message>
        <source>This answer does not exist any more.</source>
        <translation>此回答已不存在。</translation>
    </message>
    <message>
        <source>This answer failed.</source>
        <translation>此回答失败了。</translation>
    </message>
    <message>
        <source>This answer has come to its end.</source>
        <translation>此回答已结束。</translation>
    </message>
    <message>
        <source>This answer is still being written.</source>
        <translation>此回答还在写。</translation>
    </message>
    <message>
        <source>This answer was cut short when the program ended.</source>
        <translation>程序退出时此回答被中断。</translation>
    </message>
    <message>
        <source>This answer was stopped.</source>
        <translation>此回答已停止。</translation>
    </message>
    <message>
        <source>This chat does not exist any more.</source>
        <translation>此对话已不存在。</translation>
    </message>
    <message>
        <source>This damaged file is not there any more.</source>
        <translation>此损坏的文件已不在。</translation>
    </message>
    <message>
        <source>This data folder cannot be moved from here.</source>
        <translation>不能在这里移动此数据文件夹。</translation>
    </message>
    <message>
        <source>This document is in the trash.</source>
        <translation>此文档在回收站中。</translation>
    </message>
    <message>
        <source>This document is no longer in the library.</source>
        <translation>此文档已不在资料库中。</translation>
    </message>
    <message>
        <source>This file is still needed.</source>
        <translation>还需要此文件。</translation>
    </message>
    <message>
        <source>This import was taken back already, or is too long ago.</source>
        <translation>此次导入已撤回，或时间过久。</translation>
    </message>
    <message>
        <source>This is no longer in the trash.</source>
        <translation>它已不在回收站中。</translation>
    </message>
    <message>
        <source>This message does not exist any more.</source>
        <translation>此消息已不存在。</translation>
    </message>
    <message>
        <source>This model changes its logits after the head, so it cannot be cut up over several processes.</source>
        <translation>此模型在输出头之后还会更改 logits，因此不能切分到多个进程。</translation>
    </message>
    <message>
        <source>This model is too small to pick values: the sentence of each document that speaks most to a field is shown. Load a larger model for single values.</source>
        <translation>此模型太小，无法挑出具体的值：改为显示每个文档中与字段最相关的句子。要得到单个值，请加载更大的模型。</translation>
    </message>
    <message>
        <source>This model is too small to summarise: the documents&apos; most telling sentences are shown in their own words. Load a larger model for a written summary.</source>
        <translation>此模型太小，无法总结：改为显示文档中最有代表性的原句。要得到写成的总结，请加载更大的模型。</translation>
    </message>
    <message>
        <source>This processor is some fifty times slower in 16 bits (and so in 4) than in 32: choose 32bit.</source>
        <translation>此处理器用 16 位（因而 4 位也是）比 32 位慢约五十倍：请选择 32bit。</translation>
    </message>
    <message>
        <source>This restore point does not exist any more.</source>
        <translation>此还原点已不存在。</translation>
    </message>
    <message>
        <source>This restore point does not hold {only}.</source>
        <translation>此还原点不包含 {only}。</translation>
    </message>
    <message>
        <source>This restore point is needed at the next start.</source>
        <translation>下次启动需要此还原点。</translation>
    </message>
    <message>
        <source>This result is not there any more.</source>
        <translation>此结果已不在。</translation>
    </message>
    <message>
        <source>This result was made by another version of Aquifer.</source>
        <translation>此结果由其他版本的 Aquifer 生成。</translation>
    </message>
    <message>
        <source>This run has no result.</source>
        <translation>此运行没有结果。</translation>
    </message>
    <message>
        <source>This run is going on already.</source>
        <translation>此运行已在进行。</translation>
    </message>
    <message>
        <source>Threads (0: as many as there are physical cores)</source>
        <translation>线程数（0：与物理核心数相同）</translation>
    </message>
    <message>
        <source>To fit into memory, less is kept for the gradient: a third slower.</source>
        <translation>为放得进内存，减少了为梯度保留的内容：慢三分之一。</translation>
    </message>
    <message>
        <source>Train on one kind at a time.</source>
        <translation>请一次只训练一种。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training files</source>
        <translation>训练文件</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation>请重试，或选择其他模型。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Try again: what has arrived is kept.</source>
        <translation>请重试：已收到的部分会保留。</translation>
    </message>
    <message>
        <source>Try it again first.</source>
        <translation>请先重试。</translation>
    </message>
    <message>
        <source>Type a few words first.</source>
        <translation>请先输入几个字。</translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation>请先输入问题。</translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation>KV 缓存的类型</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>请输入一个。</translation>
    </message>
    <message>
        <source>Understanding the question</source>
        <translation>正在理解问题</translation>
    </message>
    <message>
        <source>Unload it first.</source>
        <translation>请先将其卸载。</translation>
    </message>
    <message>
        <source>Unpack it and add its folders one by one.</source>
        <translation>请解压，然后逐个添加其中的文件夹。</translation>
    </message>
    <message>
        <source>Unpack it and choose conversations.json.</source>
        <translation>请解压，然后选择 conversations.json。</translation>
    </message>
    <message>
        <source>Unpack it with its password and add the files.</source>
        <translation>请用其密码解压，然后添加文件。</translation>
    </message>
    <message>
        <source>Unpacking ({number} of {manifest_parts})</source>
        <translation>正在解压（{number}/{manifest_parts}）</translation>
    </message>
    <message>
        <source>Update Aquifer or choose another model.</source>
        <translation>请更新 Aquifer 或选择其他模型。</translation>
    </message>
    <message>
        <source>Update Aquifer.</source>
        <translation>请更新 Aquifer。</translation>
    </message>
    <message>
        <source>Use .csv, .xlsx or .md.</source>
        <translation>请使用 .csv、.xlsx 或 .md。</translation>
    </message>
    <message>
        <source>Use .md, .html, .docx or .pdf.</source>
        <translation>请使用 .md、.html、.docx 或 .pdf。</translation>
    </message>
    <message>
        <source>Use fewer fields.</source>
        <translation>请减少字段。</translation>
    </message>
    <message>
        <source>Use fewer words.</source>
        <translation>请减少字数。</translation>
    </message>
    <message>
        <source>Validation files</source>
        <translation>验证文件</translation>
    </message>
    <message>
        <source>Vary fewer settings or values.</source>
        <translation>请减少要试的设置或值。</translation>
    </message>
    <message>
        <source>Wait for its end, or resume it.</source>
        <translation>请等它结束，或恢复它。</translation>
    </message>
    <message>
        <source>Wait until they are indexed.</source>
        <translation>请等到它们建好索引。</translation>
    </message>
    <message>
        <source>Waiting while an answer is written</source>
        <translation>正在写回答，请稍候</translation>
    </message>
    <message>
        <source>Watch the other folder too.</source>
        <translation>请把另一个文件夹也加入监视。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>西欧 (Windows-1252)</translation>
    </message>
    <message>
        <source>What arrived is not the model that was offered: its checksum is wrong. It was removed.</source>
        <translation>收到的不是所列的模型：校验和不符。已将其移除。</translation>
    </message>
    <message>
        <source>What can be read of {source_name} could not be saved: {error}.</source>
        <translation>无法保存从 {source_name} 读出的内容：{error}。</translation>
    </message>
    <message>
        <source>What computes the embeddings (auto: the fastest here)</source>
        <translation>由什么计算嵌入（auto：这里最快的）</translation>
    </message>
    <message>
        <source>What is on the hub is not what was begun here.</source>
        <translation>模型库上的内容与这里已开始下载的不同。</translation>
    </message>
    <message>
        <source>What makes no sense in its list was left out: {listing_unreadable}.</source>
        <translation>略去了其列表中无意义的内容：{listing_unreadable}。</translation>
    </message>
    <message>
        <source>What several processes hold</source>
        <translation>多个进程各自持有的内容</translation>
    </message>
    <message>
        <source>What was read before can be searched. Download the file again, then add it to go on.</source>
        <translation>此前读取的内容可以搜索。请重新下载该文件，再添加即可继续。</translation>
    </message>
    <message>
        <source>What was taken before can be searched. Add the file again to go on.</source>
        <translation>此前取得的内容可以搜索。重新添加该文件即可继续。</translation>
    </message>
    <message>
        <source>Words alone find documents.</source>
        <translation>只按字词查找文档。</translation>
    </message>
    <message>
        <source>Write &quot;format: columns&quot; and name the columns by hand.</source>
        <translation>请写 &quot;format: columns&quot;，并手动指定各列。</translation>
    </message>
    <message>
        <source>Write 2023, 2023-03 or 2023-03-31.</source>
        <translation>请写成 2023、2023-03 或 2023-03-31。</translation>
    </message>
    <message>
        <source>Write it as in the run file, with a point: optim.learning_rate, lora.rank.</source>
        <translation>请像训练文件中那样用点号书写：optim.learning_rate、lora.rank。</translation>
    </message>
    <message>
        <source>Write it shorter.</source>
        <translation>请写短一些。</translation>
    </message>
    <message>
        <source>Write something like *.pdf or drafts/.</source>
        <translation>请写成 *.pdf 或 drafts/ 之类。</translation>
    </message>
    <message>
        <source>Write something like *.pdf, drafts/ or reports/**/*.md.</source>
        <translation>请写成 *.pdf、drafts/ 或 reports/**/*.md 之类。</translation>
    </message>
    <message>
        <source>Write something to ask.</source>
        <translation>请写下要问的内容。</translation>
    </message>
    <message>
        <source>Write them again.</source>
        <translation>请重新写。</translation>
    </message>
    <message>
        <source>Write {&quot;type&quot;: &quot;string&quot;}.</source>
        <translation>请写 {&quot;type&quot;: &quot;string&quot;}。</translation>
    </message>
    <message>
        <source>Writing the adapter for llama.cpp</source>
        <translation>正在为 llama.cpp 写适配器</translation>
    </message>
    <message>
        <source>Writing the weights</source>
        <translation>正在写权重</translation>
    </message>
    <message>
        <source>Writing {file_name}</source>
        <translation>正在写 {file_name}</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>7z 压缩包</translation>
    </message>
    <message>
        <source>a GGUF model</source>
        <translation>GGUF 模型</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>GIF 图像</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>JPEG 图像</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>JSON 文件</translation>
    </message>
    <message>
        <source>a OneNote notebook</source>
        <translation>OneNote 笔记本</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>PNG 图像</translation>
    </message>
    <message>
        <source>a Pages, Numbers or Keynote file</source>
        <translation>Pages、Numbers 或 Keynote 文件</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>PostScript 文件</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR 压缩包</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>TIFF 图像</translation>
    </message>
    <message>
        <source>a Visio drawing</source>
        <translation>Visio 绘图</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>a WordPerfect document</source>
        <translation>WordPerfect 文档</translation>
    </message>
    <message>
        <source>a ZIM file, which is added by itself</source>
        <translation>需单独添加的 ZIM 文件</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ZIP 压缩包</translation>
    </message>
    <message>
        <source>a ZIP archive or an office file</source>
        <translation>ZIP 压缩包或办公文件</translation>
    </message>
    <message>
        <source>a binary Excel workbook</source>
        <translation>二进制 Excel 工作簿</translation>
    </message>
    <message>
        <source>a binary property list</source>
        <translation>二进制属性列表</translation>
    </message>
    <message>
        <source>a boilerplate answer</source>
        <translation>套话回答</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>a field holds no text</source>
        <translation>有字段不含文本</translation>
    </message>
    <message>
        <source>a file without a name</source>
        <translation>没有名称的文件</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>gzip 压缩包</translation>
    </message>
    <message>
        <source>a mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation>邮箱文件</translation>
    </message>
    <message>
        <source>a notebook</source>
        <translation>笔记本</translation>
    </message>
    <message>
        <source>a package of a kind that is not read</source>
        <translation>不支持读取的包</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>a saved web page</source>
        <translation>保存的网页</translation>
    </message>
    <message>
        <source>a sentence is longer than a passage may be</source>
        <translation>有句子超过段落允许的长度</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>声音文件</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>文本文件</translation>
    </message>
    <message>
        <source>a turn is by an unknown speaker</source>
        <translation>有一轮的说话者未知</translation>
    </message>
    <message>
        <source>a turn is no object</source>
        <translation>有一轮不是对象</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>a workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>OpenDocument 文件</translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation>Outlook 邮件</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>RTF 文档</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>XML 文件</translation>
    </message>
    <message>
        <source>an answer of the pair is not by the assistant</source>
        <translation>配对中有回答不是助手给出的</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>电子书</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>空的 ZIP 压缩包</translation>
    </message>
    <message>
        <source>an encrypted Office file</source>
        <translation>加密的 Office 文件</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation>旧版 Office 文件</translation>
    </message>
    <message>
        <source>an old Office file of a kind that is not read</source>
        <translation>不支持读取的旧版 Office 文件</translation>
    </message>
    <message>
        <source>and {ranges} more documents</source>
        <translation>以及另外 {ranges} 个文档</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>其他语言</translation>
    </message>
    <message>
        <source>article {page} of {pages}</source>
        <translation>第 {page}/{pages} 篇文章</translation>
    </message>
    <message>
        <source>as given for the GPU</source>
        <translation>采用 GPU 的标称值</translation>
    </message>
    <message>
        <source>as {chosen_words} it cannot be read</source>
        <translation>无法按{chosen_words}读取</translation>
    </message>
    <message>
        <source>assumed: a GPU of 40 TFLOP/s</source>
        <translation>假定：40 TFLOP/s 的 GPU</translation>
    </message>
    <message>
        <source>assumed: {value} GFLOP/s a core</source>
        <translation>假定：每个核心 {value} GFLOP/s</translation>
    </message>
    <message>
        <source>could not be read: it is damaged</source>
        <translation>无法读取：已损坏</translation>
    </message>
    <message>
        <source>damage was met while it was used</source>
        <translation>使用时发现损坏</translation>
    </message>
    <message>
        <source>damaged messages</source>
        <translation>损坏的消息</translation>
    </message>
    <message>
        <source>error loading model:</source>
        <translation>加载模型时出错：</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>every answer that is left has a thumb down</source>
        <translation>剩下的回答都被点踩</translation>
    </message>
    <message>
        <source>evolution failed: hardly another question than before</source>
        <translation>演化失败：与之前的问题几乎相同</translation>
    </message>
    <message>
        <source>evolution failed: too short</source>
        <translation>演化失败：太短</translation>
    </message>
    <message>
        <source>files, pictures and tool calls</source>
        <translation>文件、图片和工具调用</translation>
    </message>
    <message>
        <source>freed but cut up</source>
        <translation>已释放但零碎</translation>
    </message>
    <message>
        <source>from a product of matrices measured on this processor</source>
        <translation>由在此处理器上实测的矩阵乘法得出</translation>
    </message>
    <message>
        <source>from {since}</source>
        <translation>自 {since}</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>has more than {most_pixels} million pixels and was not opened</source>
        <translation>超过 {most_pixels} 百万像素，未打开</translation>
    </message>
    <message>
        <source>held but not full</source>
        <translation>已占用但未满</translation>
    </message>
    <message>
        <source>in the folder {folder}</source>
        <translation>在文件夹 {folder} 中</translation>
    </message>
    <message>
        <source>inputs of the blocks</source>
        <translation>各块的输入</translation>
    </message>
    <message>
        <source>intermediate values of the blocks</source>
        <translation>各块的中间值</translation>
    </message>
    <message>
        <source>it became shorter while it was read</source>
        <translation>它在读取期间变短了</translation>
    </message>
    <message>
        <source>it calls itself without end</source>
        <translation>它无休止地调用自身</translation>
    </message>
    <message>
        <source>it cannot be read as text</source>
        <translation>无法按文本读取</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>无法解压</translation>
    </message>
    <message>
        <source>it copies the prompt</source>
        <translation>它照抄提示词</translation>
    </message>
    <message>
        <source>it does not begin like a Word document</source>
        <translation>开头不像 Word 文档</translation>
    </message>
    <message>
        <source>it does not begin like {named_words}</source>
        <translation>开头不像{named_words}</translation>
    </message>
    <message>
        <source>it does not say which chapters it has</source>
        <translation>它没有说明有哪些章节</translation>
    </message>
    <message>
        <source>it has another number of fields</source>
        <translation>字段数量不同</translation>
    </message>
    <message>
        <source>it has no LoRA matrices</source>
        <translation>其中没有 LoRA 矩阵</translation>
    </message>
    <message>
        <source>it has no body</source>
        <translation>它没有正文</translation>
    </message>
    <message>
        <source>it has no message_id</source>
        <translation>它没有 message_id</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>它是空的。</translation>
    </message>
    <message>
        <source>it is encrypted, and what says how is no description of that</source>
        <translation>它已加密，而加密方式的说明无效</translation>
    </message>
    <message>
        <source>it is longer than {longest_prompt_chars} characters.</source>
        <translation>它超过 {longest_prompt_chars} 个字符。</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>it is no notebook</source>
        <translation>它不是笔记本</translation>
    </message>
    <message>
        <source>it is no object with named fields</source>
        <translation>它不是带命名字段的对象</translation>
    </message>
    <message>
        <source>it is not CSV</source>
        <translation>它不是 CSV</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>它不是 JSON</translation>
    </message>
    <message>
        <source>it lies more than {deepest} files deep</source>
        <translation>它的嵌套超过 {deepest} 层文件</translation>
    </message>
    <message>
        <source>it repeats itself</source>
        <translation>它自我重复</translation>
    </message>
    <message>
        <source>its alpha is no number</source>
        <translation>它的 alpha 不是数字</translation>
    </message>
    <message>
        <source>its directory cannot be read</source>
        <translation>无法读取其目录</translation>
    </message>
    <message>
        <source>its manifest</source>
        <translation>其清单</translation>
    </message>
    <message>
        <source>its message_id was there before</source>
        <translation>其 message_id 已出现过</translation>
    </message>
    <message>
        <source>its parent message is not there</source>
        <translation>其父消息不存在</translation>
    </message>
    <message>
        <source>its part {name} cannot be read</source>
        <translation>无法读取其部分 {name}</translation>
    </message>
    <message>
        <source>its part {name} cannot be unpacked</source>
        <translation>无法解压其部分 {name}</translation>
    </message>
    <message>
        <source>its part {name} claims {size} MB</source>
        <translation>其部分 {name} 声称有 {size} MB</translation>
    </message>
    <message>
        <source>its part {name} is missing</source>
        <translation>缺少其部分 {name}</translation>
    </message>
    <message>
        <source>its part {part} is no XML</source>
        <translation>其部分 {part} 不是 XML</translation>
    </message>
    <message>
        <source>its parts lie inside each other too deeply</source>
        <translation>其各部分嵌套过深</translation>
    </message>
    <message>
        <source>its program</source>
        <translation>制作它的程序</translation>
    </message>
    <message>
        <source>its sheets cannot be read</source>
        <translation>无法读取其工作表</translation>
    </message>
    <message>
        <source>its slides cannot be found</source>
        <translation>找不到其幻灯片</translation>
    </message>
    <message>
        <source>its text cannot be found</source>
        <translation>找不到其文本</translation>
    </message>
    <message>
        <source>length of answer to context</source>
        <translation>回答与上下文的长度比</translation>
    </message>
    <message>
        <source>library.sqlite does not say which embedding model its index was made with.</source>
        <translation>library.sqlite 没有说明其索引是用哪个嵌入模型建立的。</translation>
    </message>
    <message>
        <source>like a validation row</source>
        <translation>与某个验证行相似</translation>
    </message>
    <message>
        <source>like an earlier row</source>
        <translation>与前面某行相似</translation>
    </message>
    <message>
        <source>likeness of {spec_field_value} and {spec_against_value}</source>
        <translation>{spec_field_value} 与 {spec_against_value} 的相似度</translation>
    </message>
    <message>
        <source>more while validation rows are measured</source>
        <translation>评估验证行时会更多</translation>
    </message>
    <message>
        <source>named {name}</source>
        <translation>名称含 {name}</translation>
    </message>
    <message>
        <source>nearly the same as a validation row</source>
        <translation>与某个验证行几乎相同</translation>
    </message>
    <message>
        <source>nearly the same as an earlier row</source>
        <translation>与前面某行几乎相同</translation>
    </message>
    <message>
        <source>no answer has a thumb up</source>
        <translation>没有被点赞的回答</translation>
    </message>
    <message>
        <source>no question has answers with both thumbs</source>
        <translation>没有哪个问题同时有被点赞和被点踩的回答</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>没有行</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>没有文本</translation>
    </message>
    <message>
        <source>not taken: weight or share of its source</source>
        <translation>未采用：其来源的权重或份额所限</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>nothing in it is learnt</source>
        <translation>其中没有可学习的内容</translation>
    </message>
    <message>
        <source>on the processor alone</source>
        <translation>只用处理器</translation>
    </message>
    <message>
        <source>one block worked out again</source>
        <translation>一个块重新计算</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>page {words}</source>
        <translation>第 {words} 页</translation>
    </message>
    <message>
        <source>page {words} and {left} more</source>
        <translation>第 {words} 页以及另外 {left} 页</translation>
    </message>
    <message>
        <source>pages {one_first}–{one_last}</source>
        <translation>第 {one_first}–{one_last} 页</translation>
    </message>
    <message>
        <source>pages {words}</source>
        <translation>第 {words} 页</translation>
    </message>
    <message>
        <source>pages {words} and {left} more</source>
        <translation>第 {words} 页以及另外 {left} 页</translation>
    </message>
    <message>
        <source>pictures and other content</source>
        <translation>图片和其他内容</translation>
    </message>
    <message>
        <source>pictures and recordings</source>
        <translation>图片和录音</translation>
    </message>
    <message>
        <source>pieces of personal data</source>
        <translation>处个人数据</translation>
    </message>
    <message>
        <source>program and libraries</source>
        <translation>程序和库</translation>
    </message>
    <message>
        <source>reading grade</source>
        <translation>阅读难度</translation>
    </message>
    <message>
        <source>reward of the answer</source>
        <translation>回答的奖励</translation>
    </message>
    <message>
        <source>rows of at most {after_text_max_tokens} tokens (cuts {value} % of the rows)</source>
        <translation>各行最多 {after_text_max_tokens} 个 token（截断 {value}% 的行）</translation>
    </message>
    <message>
        <source>rows of at most {after_text_max_tokens} tokens (leaves out {value} % of the rows)</source>
        <translation>各行最多 {after_text_max_tokens} 个 token（剔除 {value}% 的行）</translation>
    </message>
    <message>
        <source>scores of the vocabulary</source>
        <translation>词表的得分</translation>
    </message>
    <message>
        <source>share of profane words</source>
        <translation>粗话词的比例</translation>
    </message>
    <message>
        <source>share of repeated word runs</source>
        <translation>重复词串的比例</translation>
    </message>
    <message>
        <source>share of symbols</source>
        <translation>符号比例</translation>
    </message>
    <message>
        <source>signal {value}</source>
        <translation>信号 {value}</translation>
    </message>
    <message>
        <source>something stands after the end of the list</source>
        <translation>列表结束之后还有内容</translation>
    </message>
    <message>
        <source>start and loading</source>
        <translation>启动和加载</translation>
    </message>
    <message>
        <source>system prompts</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>标签为 {tags}</translation>
    </message>
    <message>
        <source>the GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>the Hugging Face hub</source>
        <translation>Hugging Face Hub</translation>
    </message>
    <message>
        <source>the answer has words that the passage does not have</source>
        <translation>回答中有段落里没有的词</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>回答是空的</translation>
    </message>
    <message>
        <source>the answer says no more than the question</source>
        <translation>回答没有比问题说得更多</translation>
    </message>
    <message>
        <source>the answer was not finished or not found</source>
        <translation>回答没有写完或没有找到</translation>
    </message>
    <message>
        <source>the article has no question with an answer</source>
        <translation>文章中没有带回答的问题</translation>
    </message>
    <message>
        <source>the base in {value}</source>
        <translation>基础模型采用 {value}</translation>
    </message>
    <message>
        <source>the chat template refuses it</source>
        <translation>对话模板不接受它</translation>
    </message>
    <message>
        <source>the chat template refuses these turns</source>
        <translation>对话模板不接受这些轮次</translation>
    </message>
    <message>
        <source>the column chosen is missing</source>
        <translation>缺少列 chosen</translation>
    </message>
    <message>
        <source>the column messages is missing</source>
        <translation>缺少列 messages</translation>
    </message>
    <message>
        <source>the column prompt is missing</source>
        <translation>缺少列 prompt</translation>
    </message>
    <message>
        <source>the column rejected is missing</source>
        <translation>缺少列 rejected</translation>
    </message>
    <message>
        <source>the column {names} is missing</source>
        <translation>缺少列 {names}</translation>
    </message>
    <message>
        <source>the conversation has no question with an answer</source>
        <translation>对话中没有带回答的问题</translation>
    </message>
    <message>
        <source>the conversation is empty or no list</source>
        <translation>对话是空的或不是列表</translation>
    </message>
    <message>
        <source>the document cannot be read</source>
        <translation>无法读取文档</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>the history is no list of pairs</source>
        <translation>历史记录不是配对列表</translation>
    </message>
    <message>
        <source>the library gave no reason</source>
        <translation>库没有给出原因</translation>
    </message>
    <message>
        <source>the line holds binary data</source>
        <translation>该行含有二进制数据</translation>
    </message>
    <message>
        <source>the line is longer than {longest_line_bytes} MB</source>
        <translation>该行超过 {longest_line_bytes} MB</translation>
    </message>
    <message>
        <source>the list is cut off</source>
        <translation>列表被截断</translation>
    </message>
    <message>
        <source>the model as it was, to compare with</source>
        <translation>原来的模型，用于比较</translation>
    </message>
    <message>
        <source>the model refuses</source>
        <translation>模型拒绝回答</translation>
    </message>
    <message>
        <source>the new model</source>
        <translation>新模型</translation>
    </message>
    <message>
        <source>the page has no text</source>
        <translation>该页没有文本</translation>
    </message>
    <message>
        <source>the pair has no question before the answers</source>
        <translation>配对中回答之前没有问题</translation>
    </message>
    <message>
        <source>the passage holds hardly any sentences</source>
        <translation>段落中几乎没有句子</translation>
    </message>
    <message>
        <source>the passage is too short</source>
        <translation>段落太短</translation>
    </message>
    <message>
        <source>the question is none</source>
        <translation>问题不是问题</translation>
    </message>
    <message>
        <source>the question is not about the passage</source>
        <translation>问题与段落无关</translation>
    </message>
    <message>
        <source>the same as an earlier row</source>
        <translation>与前面某行相同</translation>
    </message>
    <message>
        <source>the same question as before</source>
        <translation>与之前的问题相同</translation>
    </message>
    <message>
        <source>the summary is no shorter than the passage</source>
        <translation>总结不比段落短</translation>
    </message>
    <message>
        <source>the summary says what the passage does not say</source>
        <translation>总结说了段落没有说的内容</translation>
    </message>
    <message>
        <source>the text was cut off or is not in its form</source>
        <translation>文本被截断或格式不对</translation>
    </message>
    <message>
        <source>the tree has no question with an answer</source>
        <translation>对话树中没有带回答的问题</translation>
    </message>
    <message>
        <source>the tree has too many messages</source>
        <translation>对话树中的消息太多</translation>
    </message>
    <message>
        <source>the two conversations part before the last answer</source>
        <translation>两个对话在最后一个回答之前就已不同</translation>
    </message>
    <message>
        <source>the two matrices of {base} do not belong together</source>
        <translation>{base} 的两个矩阵不配套</translation>
    </message>
    <message>
        <source>there is too much else</source>
        <translation>其他内容太多</translation>
    </message>
    <message>
        <source>tokens of the {spec_field_value}</source>
        <translation>{spec_field_value} 的 token 数</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>too long for the model</source>
        <translation>对模型来说太长</translation>
    </message>
    <message>
        <source>tool calls and other content</source>
        <translation>工具调用和其他内容</translation>
    </message>
    <message>
        <source>top_k (0: all tokens)</source>
        <translation>top_k（0：所有 token）</translation>
    </message>
    <message>
        <source>train an adapter instead of all weights</source>
        <translation>训练适配器，而不是全部权重</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>未知代码</translation>
    </message>
    <message>
        <source>unpacked weights of a layer</source>
        <translation>一层解包后的权重</translation>
    </message>
    <message>
        <source>verified word for word</source>
        <translation>已逐字核实</translation>
    </message>
    <message>
        <source>was not read: it is a scan, and text recognition failed ({error})</source>
        <translation>未读取：它是扫描件，且文字识别失败（{error}）</translation>
    </message>
    <message>
        <source>was not read: text recognition failed on it</source>
        <translation>未读取：文字识别在此失败</translation>
    </message>
    <message>
        <source>was not read: the text of the file is too long</source>
        <translation>未读取：文件的文本太长</translation>
    </message>
    <message>
        <source>weights of the base ({plan_precision})</source>
        <translation>基础模型的权重（{plan_precision}）</translation>
    </message>
    <message>
        <source>weights that are put together</source>
        <translation>合在一起的权重</translation>
    </message>
    <message>
        <source>with an 8-bit cache</source>
        <translation>使用 8 位缓存</translation>
    </message>
    <message>
        <source>with only 1 layer on the GPU</source>
        <translation>GPU 上只放 1 层</translation>
    </message>
    <message>
        <source>with only {got_gpu_layers} layers on the GPU</source>
        <translation>GPU 上只放 {got_gpu_layers} 层</translation>
    </message>
    <message>
        <source>with {got_context_length} tokens of context</source>
        <translation>上下文为 {got_context_length} 个 token</translation>
    </message>
    <message>
        <source>without rearranged weights</source>
        <translation>不重排权重</translation>
    </message>
    <message>
        <source>work the blocks out twice instead of keeping them (about a third slower)</source>
        <translation>将各块计算两次，而不是保留结果（约慢三分之一）</translation>
    </message>
    <message>
        <source>writing answers</source>
        <translation>写回答</translation>
    </message>
    <message>
        <source>{adapter_name} changes the word table, which {base} uses for its output as well.</source>
        <translation>{adapter_name} 会更改词嵌入表，而 {base} 的输出也用它。</translation>
    </message>
    <message>
        <source>{adapter_name} is an adapter GGUF, which works on GGUF models only.</source>
        <translation>{adapter_name} 是适配器 GGUF，只能用于 GGUF 模型。</translation>
    </message>
    <message>
        <source>{adapter_name} was made for {adapter_architecture} models, and {base} is {architecture}.</source>
        <translation>{adapter_name} 是为 {adapter_architecture} 模型制作的，而 {base} 是 {architecture}。</translation>
    </message>
    <message>
        <source>{after_optim_batch_size} instead of {before_optim_batch_size} examples a batch, {after_optim_accumulation} batches a step: a step sees as many as before</source>
        <translation>每批 {after_optim_batch_size} 个样本，而不是 {before_optim_batch_size} 个，每步 {after_optim_accumulation} 个批次：每步看到的数量与之前一样</translation>
    </message>
    <message>
        <source>{away} files cannot be reached (a drive or folder is away) and stay as they were read.</source>
        <translation>{away} 个文件无法访问（驱动器或文件夹不在），保留上次读取的内容。</translation>
    </message>
    <message>
        <source>{backend_info_name} is answering</source>
        <translation>{backend_info_name} 正在回答</translation>
    </message>
    <message>
        <source>{bad} characters are damaged and could not be read.</source>
        <translation>{bad} 个字符已损坏，无法读取。</translation>
    </message>
    <message>
        <source>{base} has only one matrix</source>
        <translation>{base} 只有一个矩阵</translation>
    </message>
    <message>
        <source>{base} is stored as {a_format} and {b_format}</source>
        <translation>{base} 同时以 {a_format} 和 {b_format} 存储</translation>
    </message>
    <message>
        <source>{chosen} of {chosen2} documents were not read; left out.</source>
        <translation>{chosen2} 个文档中有 {chosen} 个没有读取；已略去。</translation>
    </message>
    <message>
        <source>{count} rows are left out: {reason}.</source>
        <translation>剔除了 {count} 行：{reason}。</translation>
    </message>
    <message>
        <source>{current_name} is loaded.</source>
        <translation>{current_name} 已加载。</translation>
    </message>
    <message>
        <source>{cursor_name} is empty.</source>
        <translation>{cursor_name} 是空的。</translation>
    </message>
    <message>
        <source>{cursor_name} is in GGUF version {version}, which is unknown here.</source>
        <translation>{cursor_name} 采用 GGUF 版本 {version}，此版本在这里未知。</translation>
    </message>
    <message>
        <source>{cursor_name} is in the outdated GGUF version 1.</source>
        <translation>{cursor_name} 采用过时的 GGUF 版本 1。</translation>
    </message>
    <message>
        <source>{cursor_name} is incomplete: {cursor_size} MB of {expected} MB are there.</source>
        <translation>{cursor_name} 不完整：{expected} MB 中只有 {cursor_size} MB。</translation>
    </message>
    <message>
        <source>{cursor_name} is not a GGUF model file.</source>
        <translation>{cursor_name} 不是 GGUF 模型文件。</translation>
    </message>
    <message>
        <source>{cursor_name} is only a Git LFS note; the model itself is not there.</source>
        <translation>{cursor_name} 只是 Git LFS 的占位文件；模型本身不在这里。</translation>
    </message>
    <message>
        <source>{cursor_name} stores weights in a format (number {kind}) that is unknown here.</source>
        <translation>{cursor_name} 以这里未知的格式（编号 {kind}）存储权重。</translation>
    </message>
    <message>
        <source>{cursor_name} was written for big-endian machines.</source>
        <translation>{cursor_name} 是为大端序机器写的。</translation>
    </message>
    <message>
        <source>{done} of {documents} documents are embedded anew with {wanted}; until then words alone find.</source>
        <translation>已用 {wanted} 重新嵌入 {done}/{documents} 个文档；在此之前只按字词查找。</translation>
    </message>
    <message>
        <source>{done} of {documents} documents are embedded anew with {wanted}; {answering} answers until it is ready.</source>
        <translation>已用 {wanted} 重新嵌入 {done}/{documents} 个文档；在它就绪之前由 {answering} 工作。</translation>
    </message>
    <message>
        <source>{done} of {documents} documents are embedded anew with {wanted}; {finds}. {reason}</source>
        <translation>已用 {wanted} 重新嵌入 {done}/{documents} 个文档；{finds}。{reason}</translation>
    </message>
    <message>
        <source>{dropped} sentences of the model were left out: your documents do not say so, or not on this question.</source>
        <translation>略去了模型写的 {dropped} 句话：您的文档没有这样说，或说的不是这个问题。</translation>
    </message>
    <message>
        <source>{entry_name} cannot go back: there is another {taken_name} in its place.</source>
        <translation>{entry_name} 无法放回：原处已有另一个 {taken_name}。</translation>
    </message>
    <message>
        <source>{entry_name} could not be restored: {error_strerror}.</source>
        <translation>无法恢复 {entry_name}：{error_strerror}。</translation>
    </message>
    <message>
        <source>{facts_cut} of {facts_rows} rows ({share} %) are cut at {spec_max_tokens} tokens.</source>
        <translation>{facts_rows} 行中有 {facts_cut} 行（{share}%）在 {spec_max_tokens} 个 token 处被截断。</translation>
    </message>
    <message>
        <source>{failures} articles in a row could not be read; the last one: {error_user_message}</source>
        <translation>连续 {failures} 篇文章无法读取；最后一篇：{error_user_message}</translation>
    </message>
    <message>
        <source>{file_name} holds no conversations.json.</source>
        <translation>{file_name} 中没有 conversations.json。</translation>
    </message>
    <message>
        <source>{file_name} is a folder.</source>
        <translation>{file_name} 是文件夹。</translation>
    </message>
    <message>
        <source>{file_name} is damaged: it cannot be unpacked.</source>
        <translation>{file_name} 已损坏：无法解压。</translation>
    </message>
    <message>
        <source>{file_name} is encrypted.</source>
        <translation>{file_name} 已加密。</translation>
    </message>
    <message>
        <source>{file_name} is no backup of Aquifer, or it is damaged.</source>
        <translation>{file_name} 不是 Aquifer 的备份，或已损坏。</translation>
    </message>
    <message>
        <source>{file_name} is no kind of file a chat can be saved as.</source>
        <translation>对话不能保存为 {file_name} 这种文件。</translation>
    </message>
    <message>
        <source>{file_name} is no kind of file a result can be saved as.</source>
        <translation>结果不能保存为 {file_name} 这种文件。</translation>
    </message>
    <message>
        <source>{file_name} is no name for JSON lines.</source>
        <translation>{file_name} 不是 JSON Lines 文件的名称。</translation>
    </message>
    <message>
        <source>{file} is there and was not made here, so it is not replaced.</source>
        <translation>{file} 已存在，且不是在这里生成的，因此不会替换。</translation>
    </message>
    <message>
        <source>{folder_name} cannot be trained: {cause}.</source>
        <translation>无法训练 {folder_name}：{cause}。</translation>
    </message>
    <message>
        <source>{folder_name} fits neither into the GPUs nor into main memory.</source>
        <translation>GPU 和主内存都放不下 {folder_name}。</translation>
    </message>
    <message>
        <source>{folder_name} has no config.</source>
        <translation>{folder_name} 没有配置。</translation>
    </message>
    <message>
        <source>{folder_name} has no config.json.</source>
        <translation>{folder_name} 没有 config.json。</translation>
    </message>
    <message>
        <source>{folder_name} holds an adapter beside the model, and it is not clear which one is meant.</source>
        <translation>{folder_name} 中除模型外还有一个适配器，不清楚指的是哪一个。</translation>
    </message>
    <message>
        <source>{folder_name} lacks {missing} of its weights ({missing2} and others).</source>
        <translation>{folder_name} 缺少 {missing} 个权重（{missing2} 等）。</translation>
    </message>
    <message>
        <source>{folder_name} needs a library that is not installed: {error}.</source>
        <translation>{folder_name} 需要一个未安装的库：{error}。</translation>
    </message>
    <message>
        <source>{folder_name} needs more memory than there is.</source>
        <translation>{folder_name} 需要的内存超过现有的量。</translation>
    </message>
    <message>
        <source>{folder} is no finished data set.</source>
        <translation>{folder} 不是已完成的数据集。</translation>
    </message>
    <message>
        <source>{folder} is not an empty folder.</source>
        <translation>{folder} 不是空文件夹。</translation>
    </message>
    <message>
        <source>{forecast_gpu_layers} of {forecast_layers} layers on {place}</source>
        <translation>{forecast_layers} 层中的 {forecast_gpu_layers} 层在 {place} 上</translation>
    </message>
    <message>
        <source>{forecast_threads} threads</source>
        <translation>{forecast_threads} 个线程</translation>
    </message>
    <message>
        <source>{info_name} does not fit into memory: {forecast_words}</source>
        <translation>内存放不下 {info_name}：{forecast_words}</translation>
    </message>
    <message>
        <source>{info_name} needs program code that comes with it, and Aquifer runs none.</source>
        <translation>{info_name} 需要其附带的程序代码，而 Aquifer 不运行这类代码。</translation>
    </message>
    <message>
        <source>{layers}, {context}: needs {many} of {free} GB free GPU memory, and {here_total_bytes} GB of main memory{tail}.</source>
        <translation>{layers}，{context}：需要 {many} GB，GPU 空闲内存为 {free} GB，另需主内存 {here_total_bytes} GB{tail}。</translation>
    </message>
    <message>
        <source>{layers}, {context}: needs {many} of {free} GB free GPU memory{tail}.</source>
        <translation>{layers}，{context}：需要 {many} GB，GPU 空闲内存为 {free} GB{tail}。</translation>
    </message>
    <message>
        <source>{left_name} was changed meanwhile.</source>
        <translation>{left_name} 在此期间被更改了。</translation>
    </message>
    <message>
        <source>{left} more files inside it could not be read.</source>
        <translation>其中还有 {left} 个文件无法读取。</translation>
    </message>
    <message>
        <source>{length} tokens, the most is {max_tokens}</source>
        <translation>{length} 个 token，最多 {max_tokens} 个</translation>
    </message>
    <message>
        <source>{listing_not_listed} not listed as an article</source>
        <translation>{listing_not_listed} 个未列为文章</translation>
    </message>
    <message>
        <source>{listing_not_text} without text (pictures, styles, scripts)</source>
        <translation>{listing_not_text} 个没有文本（图片、样式、脚本）</translation>
    </message>
    <message>
        <source>{lost} articles in a row were read but could not be taken into the search index.</source>
        <translation>连续 {lost} 篇文章已读取，但无法加入搜索索引。</translation>
    </message>
    <message>
        <source>{measured_label} is empty</source>
        <translation>{measured_label} 为空</translation>
    </message>
    <message>
        <source>{member_name} is not read here.</source>
        <translation>{member_name} 不在这里读取。</translation>
    </message>
    <message>
        <source>{model_name} does not lie in the profile: Aquifer only uses it where it is.</source>
        <translation>{model_name} 不在配置文件夹中：Aquifer 只在原处使用它。</translation>
    </message>
    <message>
        <source>{name} cannot be brought onto {base}: for {architecture} models that works only with the Hugging Face folder.</source>
        <translation>{name} 无法用到 {base} 上：对 {architecture} 模型，只有用 Hugging Face 文件夹才行。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {cause}.</source>
        <translation>无法读取 {name}：{cause}。</translation>
    </message>
    <message>
        <source>{name} changes a part that {base} does not have ({module}).</source>
        <translation>{name} 会更改 {base} 所没有的部分（{module}）。</translation>
    </message>
    <message>
        <source>{name} changes the word table, which works only with the Hugging Face folder of its base.</source>
        <translation>{name} 会更改词嵌入表，只有用其基础模型的 Hugging Face 文件夹才行。</translation>
    </message>
    <message>
        <source>{name} could not be moved to the trash: {error_strerror}.</source>
        <translation>无法将 {name} 移到回收站：{error_strerror}。</translation>
    </message>
    <message>
        <source>{name} could not be read: the reader answered nonsense.</source>
        <translation>无法读取 {name}：读取程序返回了无意义的内容。</translation>
    </message>
    <message>
        <source>{name} could not be read: the reader was stopped. {error_user_message}</source>
        <translation>无法读取 {name}：读取程序已停止。{error_user_message}</translation>
    </message>
    <message>
        <source>{name} could not be stored: the disk is full.</source>
        <translation>无法存储 {name}：磁盘已满。</translation>
    </message>
    <message>
        <source>{name} could not be stored: {error_strerror}.</source>
        <translation>无法存储 {name}：{error_strerror}。</translation>
    </message>
    <message>
        <source>{name} has more than {most_columns} columns; the others were not read.</source>
        <translation>{name} 超过 {most_columns} 列；其余的没有读取。</translation>
    </message>
    <message>
        <source>{name} has more than {most_pixels} million pixels and was not opened.</source>
        <translation>{name} 超过 {most_pixels} 百万像素，未打开。</translation>
    </message>
    <message>
        <source>{name} has several chat templates and none for plain chats.</source>
        <translation>{name} 有多个对话模板，但没有用于普通对话的。</translation>
    </message>
    <message>
        <source>{name} has {decoded_text} characters; more than {reading_budget_chars} are not read.</source>
        <translation>{name} 有 {decoded_text} 个字符；超过 {reading_budget_chars} 个的不读取。</translation>
    </message>
    <message>
        <source>{name} has {size} MB; files over {largest_bytes} MB are not read.</source>
        <translation>{name} 有 {size} MB；超过 {largest_bytes} MB 的文件不读取。</translation>
    </message>
    <message>
        <source>{name} holds no data file.</source>
        <translation>{name} 中没有数据文件。</translation>
    </message>
    <message>
        <source>{name} holds no table: its first line is empty.</source>
        <translation>{name} 中没有表格：第一行是空的。</translation>
    </message>
    <message>
        <source>{name} holds no text, only spaces.</source>
        <translation>{name} 中没有文本，只有空格。</translation>
    </message>
    <message>
        <source>{name} in it was not read: it is stored as an object, not as a file.</source>
        <translation>其中的 {name} 没有读取：它存储为对象，而不是文件。</translation>
    </message>
    <message>
        <source>{name} in {reading_name} is encrypted with AES, which is not read.</source>
        <translation>{reading_name} 中的 {name} 以 AES 加密，不支持读取。</translation>
    </message>
    <message>
        <source>{name} is another file now than the one that was read.</source>
        <translation>{name} 现在的文件与读取过的不同。</translation>
    </message>
    <message>
        <source>{name} is damaged after row {number}: {error}.</source>
        <translation>{name} 在第 {number} 行之后损坏：{error}。</translation>
    </message>
    <message>
        <source>{name} is damaged and could not be mended. {error_user_message}</source>
        <translation>{name} 已损坏，且无法修复。{error_user_message}</translation>
    </message>
    <message>
        <source>{name} is damaged and could not be put aside: {error_strerror}.</source>
        <translation>{name} 已损坏，且无法隔离：{error_strerror}。</translation>
    </message>
    <message>
        <source>{name} is damaged: no page of it can be opened.</source>
        <translation>{name} 已损坏：没有一页可以打开。</translation>
    </message>
    <message>
        <source>{name} is damaged: {what} ({details}).</source>
        <translation>{name} 已损坏：{what}（{details}）。</translation>
    </message>
    <message>
        <source>{name} is damaged: {what}.</source>
        <translation>{name} 已损坏：{what}。</translation>
    </message>
    <message>
        <source>{name} is empty: it has 0 bytes.</source>
        <translation>{name} 是空的：只有 0 字节。</translation>
    </message>
    <message>
        <source>{name} is encrypted and needs a password.</source>
        <translation>{name} 已加密，需要密码。</translation>
    </message>
    <message>
        <source>{name} is no part of a LoRA adapter</source>
        <translation>{name} 不是 LoRA 适配器的组成部分</translation>
    </message>
    <message>
        <source>{name} is no workbook that can be read: {error}.</source>
        <translation>{name} 不是可读取的工作簿：{error}。</translation>
    </message>
    <message>
        <source>{name} is not JSON: it holds binary data.</source>
        <translation>{name} 不是 JSON：内容是二进制数据。</translation>
    </message>
    <message>
        <source>{name} is not JSON: it starts with neither [ nor {.</source>
        <translation>{name} 不是 JSON：开头既不是 [ 也不是 {。</translation>
    </message>
    <message>
        <source>{name} is not JSON: {error}.</source>
        <translation>{name} 不是 JSON：{error}。</translation>
    </message>
    <message>
        <source>{name} is not a PDF, although its name says so: it is {words}.</source>
        <translation>{name} 虽然名为 PDF，其实不是：它是{words}。</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be read, or it is damaged.</source>
        <translation>{name} 不是可读取的图片，或已损坏。</translation>
    </message>
    <message>
        <source>{name} is not a picture, although its name says so: it is {words}.</source>
        <translation>{name} 虽然名为图片，其实不是：它是{words}。</translation>
    </message>
    <message>
        <source>{name} is not a text file: it holds binary data.</source>
        <translation>{name} 不是文本文件：内容是二进制数据。</translation>
    </message>
    <message>
        <source>{name} is not what its name says: its content is a PDF.</source>
        <translation>{name} 与其名称不符：内容是 PDF。</translation>
    </message>
    <message>
        <source>{name} is one JSON object of more than {largest_object_bytes} MB; so much is not read at once.</source>
        <translation>{name} 是一个超过 {largest_object_bytes} MB 的 JSON 对象；不能一次读取这么多。</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name} 有密码保护。</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {largest_expanded_bytes} GB and was not read further.</source>
        <translation>{name} 解压后超过 {largest_expanded_bytes} GB，没有继续读取。</translation>
    </message>
    <message>
        <source>{name} was made for another model: {base} has no {change_module}.</source>
        <translation>{name} 是为其他模型制作的：{base} 没有 {change_module}。</translation>
    </message>
    <message>
        <source>{name} was made for another model: {change_module} is {change_inputs} × {change_outputs} there and {there} × {there2} in {base}.</source>
        <translation>{name} 是为其他模型制作的：{change_module} 在其中为 {change_inputs} × {change_outputs}，在 {base} 中为 {there} × {there2}。</translation>
    </message>
    <message>
        <source>{name} was not read: it is encrypted.</source>
        <translation>{name} 没有读取：它已加密。</translation>
    </message>
    <message>
        <source>{numbers} of {total} was read by text recognition ({value} % sure).</source>
        <translation>共 {total} 页，其中{numbers}由文字识别读取（把握 {value}%）。</translation>
    </message>
    <message>
        <source>{numbers} of {total} were read by text recognition ({value} % sure).</source>
        <translation>共 {total} 页，其中{numbers}由文字识别读取（把握 {value}%）。</translation>
    </message>
    <message>
        <source>{offer_name} is being fetched already.</source>
        <translation>{offer_name} 已在下载。</translation>
    </message>
    <message>
        <source>{one_document_name}, pages {one_first}–{one_last}</source>
        <translation>{one_document_name}，第 {one_first}–{one_last} 页</translation>
    </message>
    <message>
        <source>{order} training rows are repetitions, as the weights ask.</source>
        <translation>按权重要求，{order} 个训练行是重复的。</translation>
    </message>
    <message>
        <source>{path_name} cannot be opened: {error}.</source>
        <translation>无法打开 {path_name}：{error}。</translation>
    </message>
    <message>
        <source>{path_name} cannot run on this computer: a trial in a separate process ended. {error_user_message}</source>
        <translation>{path_name} 无法在这台计算机上运行：在单独进程中的试运行终止了。{error_user_message}</translation>
    </message>
    <message>
        <source>{path_name} could not be loaded ({reason}).</source>
        <translation>无法加载 {path_name}（{reason}）。</translation>
    </message>
    <message>
        <source>{path_name} could not be read.</source>
        <translation>无法读取 {path_name}。</translation>
    </message>
    <message>
        <source>{path_name} could not be saved: the disk is full.</source>
        <translation>无法保存 {path_name}：磁盘已满。</translation>
    </message>
    <message>
        <source>{path_name} could not be tried. {error_user_message}</source>
        <translation>无法试运行 {path_name}。{error_user_message}</translation>
    </message>
    <message>
        <source>{path_name} could not be used: {text}.</source>
        <translation>无法使用 {path_name}：{text}。</translation>
    </message>
    <message>
        <source>{path_name} could not be written: {reason}.</source>
        <translation>无法写入 {path_name}：{reason}。</translation>
    </message>
    <message>
        <source>{path_name} does not exist.</source>
        <translation>{path_name} 不存在。</translation>
    </message>
    <message>
        <source>{path_name} is a link to something that is not there.</source>
        <translation>{path_name} 是一个链接，指向的内容不存在。</translation>
    </message>
    <message>
        <source>{path_name} is damaged ({reason}).</source>
        <translation>{path_name} 已损坏（{reason}）。</translation>
    </message>
    <message>
        <source>{path_name} is damaged and was left untouched.</source>
        <translation>{path_name} 已损坏，未作改动。</translation>
    </message>
    <message>
        <source>{path_name} is loaded {changed}: a trial with the usual settings failed. {verdict_reason}</source>
        <translation>{path_name} 以不同设置加载（{changed}）：用通常设置试运行失败。{verdict_reason}</translation>
    </message>
    <message>
        <source>{path_name} is neither a file nor a folder.</source>
        <translation>{path_name} 既不是文件也不是文件夹。</translation>
    </message>
    <message>
        <source>{path_name} is no adapter.</source>
        <translation>{path_name} 不是适配器。</translation>
    </message>
    <message>
        <source>{path_name} is no data file that can be read.</source>
        <translation>{path_name} 不是可读取的数据文件。</translation>
    </message>
    <message>
        <source>{path_name} is of a kind that this version cannot run ({reason}).</source>
        <translation>{path_name} 属于此版本无法运行的类型（{reason}）。</translation>
    </message>
    <message>
        <source>{path_name} was written by a newer Aquifer (version {version}).</source>
        <translation>{path_name} 由较新的 Aquifer（版本 {version}）写成。</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>无法读取 {path}。</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <translation>{path} 不是文件夹。</translation>
    </message>
    <message>
        <source>{place} is not a folder that can be watched.</source>
        <translation>{place} 不是可监视的文件夹。</translation>
    </message>
    <message>
        <source>{promise_path_name} is not what {promise_origin} says it must be.</source>
        <translation>{promise_path_name} 与 {promise_origin} 所述的不符。</translation>
    </message>
    <message>
        <source>{promises} files are byte for byte what {promises_origin} says.</source>
        <translation>{promises} 个文件与 {promises_origin} 所述逐字节相同。</translation>
    </message>
    <message>
        <source>{reader_name} was removed while it was read.</source>
        <translation>{reader_name} 在读取期间被移除了。</translation>
    </message>
    <message>
        <source>{reader_name} was replaced by another file while it was read.</source>
        <translation>{reader_name} 在读取期间被另一个文件替换了。</translation>
    </message>
    <message>
        <source>{reading_name} cannot be read: it holds no text in a form that is known.</source>
        <translation>无法读取 {reading_name}：其中没有已知形式的文本。</translation>
    </message>
    <message>
        <source>{reading_name} cannot be read: it is {words}.</source>
        <translation>无法读取 {reading_name}：它是{words}。</translation>
    </message>
    <message>
        <source>{reading_name} does not open with this password.</source>
        <translation>此密码打不开 {reading_name}。</translation>
    </message>
    <message>
        <source>{reading_name} has no slides.</source>
        <translation>{reading_name} 没有幻灯片。</translation>
    </message>
    <message>
        <source>{reading_name} holds no text that a reader of the page would see.</source>
        <translation>{reading_name} 中没有网页读者能看到的文本。</translation>
    </message>
    <message>
        <source>{reading_name} holds no text, only empty cells.</source>
        <translation>{reading_name} 中没有文本，只有空单元格。</translation>
    </message>
    <message>
        <source>{reading_name} holds no text.</source>
        <translation>{reading_name} 中没有文本。</translation>
    </message>
    <message>
        <source>{reading_name} holds no text: its cells are empty.</source>
        <translation>{reading_name} 中没有文本：单元格是空的。</translation>
    </message>
    <message>
        <source>{reading_name} holds no text: its sheets are empty.</source>
        <translation>{reading_name} 中没有文本：工作表是空的。</translation>
    </message>
    <message>
        <source>{reading_name} holds no text: none of its {book_chapters} chapters has any.</source>
        <translation>{reading_name} 中没有文本：{book_chapters} 章全都没有。</translation>
    </message>
    <message>
        <source>{reading_name} holds no web page with text.</source>
        <translation>{reading_name} 中没有含文本的网页。</translation>
    </message>
    <message>
        <source>{reading_name} holds {infos} files; more than {reading_budget_members} are not read.</source>
        <translation>{reading_name} 中有 {infos} 个文件；超过 {reading_budget_members} 个的不读取。</translation>
    </message>
    <message>
        <source>{reading_name} holds {names} files, and none could be read. {first}</source>
        <translation>{reading_name} 中有 {names} 个文件，全都无法读取。{first}</translation>
    </message>
    <message>
        <source>{reading_name} holds {name}, which unpacks to {size} MB; so much is not read.</source>
        <translation>{reading_name} 中的 {name} 解压后有 {size} MB；不能读取这么多。</translation>
    </message>
    <message>
        <source>{reading_name} is an empty archive: there is no file in it.</source>
        <translation>{reading_name} 是空压缩包：其中没有文件。</translation>
    </message>
    <message>
        <source>{reading_name} is encrypted and has more than {most} MB; so much is not decrypted.</source>
        <translation>{reading_name} 已加密且超过 {most} MB；不能解密这么多。</translation>
    </message>
    <message>
        <source>{reading_name} is not a mailbox: no message begins with a line &apos;From &apos;.</source>
        <translation>{reading_name} 不是邮箱文件：没有以“From ”行开头的邮件。</translation>
    </message>
    <message>
        <source>{reading_name} is not a subtitle file: it holds binary data.</source>
        <translation>{reading_name} 不是字幕文件：内容是二进制数据。</translation>
    </message>
    <message>
        <source>{reading_name} is not a table in text form: it holds binary data.</source>
        <translation>{reading_name} 不是文本形式的表格：内容是二进制数据。</translation>
    </message>
    <message>
        <source>{reading_name} is not a web page: it holds binary data.</source>
        <translation>{reading_name} 不是网页：内容是二进制数据。</translation>
    </message>
    <message>
        <source>{reading_name} is not an RTF document: it does not begin like one.</source>
        <translation>{reading_name} 不是 RTF 文档：开头不像。</translation>
    </message>
    <message>
        <source>{reading_name} is not an e-mail: it has no headers such as From or Subject.</source>
        <translation>{reading_name} 不是电子邮件：没有 From 或 Subject 之类的标头。</translation>
    </message>
    <message>
        <source>{reading_name} is not {named_words}, although its name says so: it is {words}.</source>
        <translation>{reading_name} 从名称看是{named_words}，其实不是：它是{words}。</translation>
    </message>
    <message>
        <source>{reading_name} is protected against copying (DRM).</source>
        <translation>{reading_name} 有防复制保护 (DRM)。</translation>
    </message>
    <message>
        <source>{reading_name} needs a password: {name} in it is encrypted.</source>
        <translation>{reading_name} 需要密码：其中的 {name} 已加密。</translation>
    </message>
    <message>
        <source>{refused} pairs are left out: the chat template refuses them.</source>
        <translation>剔除了 {refused} 个配对：对话模板不接受它们。</translation>
    </message>
    <message>
        <source>{rescued} damaged pages were read by a second reader and have no highlights.</source>
        <translation>{rescued} 个损坏的页由另一个读取程序读取，没有高亮显示。</translation>
    </message>
    <message>
        <source>{seconds} days</source>
        <translation>{seconds} 天</translation>
    </message>
    <message>
        <source>{seconds} hours</source>
        <translation>{seconds} 小时</translation>
    </message>
    <message>
        <source>{seconds} minutes</source>
        <translation>{seconds} 分钟</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{seen_closed} places in it cannot be opened.</source>
        <translation>其中有 {seen_closed} 处无法打开。</translation>
    </message>
    <message>
        <source>{seen_unnamed} names in it cannot be read as text and are left out.</source>
        <translation>其中有 {seen_unnamed} 个名称无法按文本读取，已略去。</translation>
    </message>
    <message>
        <source>{shape_name} cannot be trained here: even with the smallest settings it needs about {least_memory_bytes} GB, and {least_free_bytes} GB of GPU memory are free. Choose a smaller model, close other programs, or train on a computer with more memory.</source>
        <translation>无法在这里训练 {shape_name}：即使用最小的设置也约需 {least_memory_bytes} GB，而 GPU 空闲内存为 {least_free_bytes} GB。请选择更小的模型、关闭其他程序，或在内存更大的计算机上训练。</translation>
    </message>
    <message>
        <source>{shape_name} cannot be trained here: even with the smallest settings it needs about {least_memory_bytes} GB, and {least_free_bytes} GB of memory are free. Choose a smaller model, close other programs, or train on a computer with more memory.</source>
        <translation>无法在这里训练 {shape_name}：即使用最小的设置也约需 {least_memory_bytes} GB，而空闲内存为 {least_free_bytes} GB。请选择更小的模型、关闭其他程序，或在内存更大的计算机上训练。</translation>
    </message>
    <message>
        <source>{source_name} could not be copied: {error}.</source>
        <translation>无法复制 {source_name}：{error}。</translation>
    </message>
    <message>
        <source>{source_name} was not read: it lies more than {deepest} files deep.</source>
        <translation>没有读取 {source_name}：嵌套超过 {deepest} 层文件。</translation>
    </message>
    <message>
        <source>{source_name} was not read: there is too much else.</source>
        <translation>没有读取 {source_name}：其他内容太多。</translation>
    </message>
    <message>
        <source>{source_name} was to be {source_share} of the set, {wanted} rows; it has only {own}.</source>
        <translation>{source_name} 应占数据集的 {source_share}，即 {wanted} 行；但它只有 {own} 行。</translation>
    </message>
    <message>
        <source>{spec_metric} of {spec_field_value} and {spec_against_value}</source>
        <translation>{spec_field_value} 与 {spec_against_value} 的 {spec_metric}</translation>
    </message>
    <message>
        <source>{spec_unit} of the {spec_field_value}</source>
        <translation>{spec_field_value} 的 {spec_unit} 数</translation>
    </message>
    <message>
        <source>{tally_failed} could not be read: {named}.</source>
        <translation>{tally_failed} 无法读取：{named}。</translation>
    </message>
    <message>
        <source>{tally_failed} could not be read: {named}; and {more} more.</source>
        <translation>{tally_failed} 无法读取：{named}；以及另外 {more} 个。</translation>
    </message>
    <message>
        <source>{tally_read} read</source>
        <translation>已读取 {tally_read}</translation>
    </message>
    <message>
        <source>{target_name} could not be put back: {error}.</source>
        <translation>无法放回 {target_name}：{error}。</translation>
    </message>
    <message>
        <source>{target_name} is there already.</source>
        <translation>{target_name} 已存在。</translation>
    </message>
    <message>
        <source>{target} holds the data folder itself.</source>
        <translation>{target} 包含数据文件夹本身。</translation>
    </message>
    <message>
        <source>{target} is a file.</source>
        <translation>{target} 是文件。</translation>
    </message>
    <message>
        <source>{target} is not empty.</source>
        <translation>{target} 不是空的。</translation>
    </message>
    <message>
        <source>{target} is not there any more.</source>
        <translation>{target} 已不在。</translation>
    </message>
    <message>
        <source>{target} is not what was written.</source>
        <translation>{target} 与写入的内容不同。</translation>
    </message>
    <message>
        <source>{telling} of {documents} documents are quoted: the most telling ones.</source>
        <translation>引用了 {documents} 个文档中的 {telling} 个：最有代表性的。</translation>
    </message>
    <message>
        <source>{there} GPUs</source>
        <translation>{there} 个 GPU</translation>
    </message>
    <message>
        <source>{tokens} tokens of context</source>
        <translation>{tokens} 个 token 的上下文</translation>
    </message>
    <message>
        <source>{unknown} is not known here.</source>
        <translation>这里不认识 {unknown}。</translation>
    </message>
    <message>
        <source>{unread_bytes} GB are read from disk before the first answer</source>
        <translation>首次回答之前要从磁盘读取 {unread_bytes} GB</translation>
    </message>
    <message>
        <source>{unread} of {documents} files are not read yet; the answer leaves them out.</source>
        <translation>{documents} 个文件中有 {unread} 个尚未读取；回答不包含这些文件的内容。</translation>
    </message>
    <message>
        <source>{value} % of the rows are longer than {config_text_max_tokens} tokens and are cut.</source>
        <translation>{value}% 的行超过 {config_text_max_tokens} 个 token，会被截断。</translation>
    </message>
    <message>
        <source>{value} % of the rows are longer than {config_text_max_tokens} tokens and are left out.</source>
        <translation>{value}% 的行超过 {config_text_max_tokens} 个 token，会被剔除。</translation>
    </message>
    <message>
        <source>{value} is on: it harms a model that is to write text.</source>
        <translation>“{value}”已开启：它会损害用于写文本的模型。</translation>
    </message>
    <message>
        <source>{value} of {count} parts of {stem} are missing.</source>
        <translation>{stem} 的 {count} 个部分中缺少 {value} 个。</translation>
    </message>
    <message>
        <source>{wanted} validation rows are wanted, and there are only {free} rows: none is left to train on.</source>
        <translation>需要 {wanted} 个验证行，但只有 {free} 行：没有可供训练的行。</translation>
    </message>
    <message>
        <source>{what} above {maximum}</source>
        <translation>{what}高于 {maximum}</translation>
    </message>
    <message>
        <source>{what} below {minimum}</source>
        <translation>{what}低于 {minimum}</translation>
    </message>
    <message>
        <source>{where} cannot be {value}: {first}.</source>
        <translation>{where} 不能是 {value}：{first}。</translation>
    </message>
    <message>
        <source>{writer_name} reads {writer_context_length} tokens, too few for a passage and its question.</source>
        <translation>{writer_name} 能读取 {writer_context_length} 个 token，不够容纳一个段落及其问题。</translation>
    </message>
    <message>
        <source>{{missing}} is missing.</source>
        <translation>缺少 {{missing}}。</translation>
    </message>
    <message>
        <source>{{unknown}} means nothing in it.</source>
        <translation>{{unknown}} 在其中没有意义。</translation>
    </message>
    <message>
        <source>“Try again” makes another one.</source>
        <translation>按“重试”会再生成一个。</translation>
    </message>
    <message>
        <source>“{date}” is not a date.</source>
        <translation>“{date}”不是日期。</translation>
    </message>
    <message>
        <source>“{part}” is not a pattern.</source>
        <translation>“{part}”不是模式。</translation>
    </message>
    <message>
        <source>“{pattern}” has more than {most_deep} times **.</source>
        <translation>“{pattern}”中 ** 超过 {most_deep} 个。</translation>
    </message>
    <message>
        <source>“{pattern}” leads out of the folder.</source>
        <translation>“{pattern}”指向文件夹之外。</translation>
    </message>
    <message>
        <source>Model that answers: {model}. Choose another</source>
        <translation>回答所用的模型：{model}。选择其他模型</translation>
    </message>
    <message>
        <source>No model is loaded. Choose one</source>
        <translation>未加载模型。请选择一个</translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation>回答所用的模型</translation>
    </message>
    <message>
        <source>Compare the last answer with another model…</source>
        <translation>将上一个回答与另一个模型比较…</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>所有模型…</translation>
    </message>
    <message>
        <source>Which documents are to be read</source>
        <translation>要读取哪些文档</translation>
    </message>
    <message numerus="yes">
        <source>{collection} · %n document</source>
        <comment>{collection} · %n documents</comment>
        <translation>
            <numerusform>{collection} · %n 个文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of this chat</source>
        <translation>此对话的文件</translation>
    </message>
    <message>
        <source>Measuring {name}</source>
        <translation>正在测量 {name}</translation>
    </message>
</context>
</TS>
