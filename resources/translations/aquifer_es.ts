<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Summarise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask every document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question for every document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to look for; no model is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files of a chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All documents of {collection}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} of {collection}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document of {collection}</source>
        <comment>%n documents of {collection}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {duration} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage</source>
        <comment>%n passages</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage cited</source>
        <comment>%n passages cited</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n document answers the question</source>
        <comment>{found} of %n documents answer the question</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value</source>
        <comment>%n values</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them found word for word</source>
        <comment>%n of them found word for word</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours:.1f} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields, one a line, or a JSON Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One field a line, or a JSON Schema. For example
Invoice number
Total: the amount due, in euro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What is finished is kept; starting again goes on from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summarise section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summarise merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts of {collection}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in {braces} are filled in. A changed prompt starts the action anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found word for word in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gave this value, but the document does not hold it word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was run yet. What you start is listed here with its result, until you delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue: {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as: {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good: {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete: {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of {collection}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your chats get the form this version needs. They are here in less than a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is done once. Nothing can be lost by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your data …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of {language} are not there, so the window speaks English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command} makes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave safe mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stopped before its end. The window says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your files are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Wikipedia is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new embedding model has read everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training set is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All documents were asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training run ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indexed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indexed, with gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading article {page:,} of {pages:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading p. {page}/{pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} document is in the trash.</source>
        <comment>{count:,} documents are in the trash.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The collection {name} is in the trash, with its documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would fit with {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unloading model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching adapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step:,} of {steps:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} (best)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training loss (last)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights that learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second</source>
        <comment>%n seconds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute</source>
        <comment>%n minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{hours:.1f} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days:.1f} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gigabytes:.2f} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password does not open the file. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is filled in must hold, for each question of this chat until the filter is taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask only some documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted image {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} cannot be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved or deleted since it was attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files cannot be attached to a temporary chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept on disk to be read. Add them to a collection and choose it below the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} · {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reward model on this computer, so nothing scores the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one on the page Models; it is then listed under “Reward models”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about your documents, or ask anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections that are searched for this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this chat is answered: system prompt, temperature and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks only documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asks only documents: {documents}. Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents in the library yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n collection</source>
        <comment>%n collections</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Collections searched: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections searched: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt of this chat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit presets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset: {preset}, with a system prompt of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset: as in the settings, with a system prompt of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset: {preset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset: as in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop PDFs here. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about them and get answers with the page they stand on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers come from a language model on this computer. It can be wrong even when it sounds sure. Numbered chips lead to the words in your documents: check them before you rely on an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with sample documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about your files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask anything. When it is closed, nothing of it is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file is still being read. You can ask now; the answer leaves it out.</source>
        <comment>%n files are still being read. You can ask now; the answer leaves them out.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{place} of %n message</source>
        <comment>{place} of %n messages</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Message deleted. It stays in the trash for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Message deleted with the message that followed. It stays in the trash for 30 days.</source>
        <comment>Message deleted with the %n messages that followed. It stays in the trash for 30 days.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again with another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is being written in this chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it with Esc first, or wait for its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase} · {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in your documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of this chat do not say anything about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer without documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was written until then is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquifer ended while this answer was being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer reached its longest length. “Continue” goes on; Settings › Longest answer raises it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched only {documents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again in all documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask all documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more source</source>
        <comment>Show %n more sources</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read {excerpts} from {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {excerpts} from {number} of {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this question to each document on its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the answer with its sources, or drag it into another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this answer and what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} (loaded)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First answer, of {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second answer, of {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the first answer, of {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the second answer, of {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat goes on with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored yet. Click to have a reward model score both answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed:.1f} tok/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score {score:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the reward model gives this answer; higher is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two answers side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loaded model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach as document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A long text was pasted ({count:,} character).</source>
        <comment>A long text was pasted ({count:,} characters).</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that end the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: that of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: free text. Otherwise {&quot;type&quot;: &quot;object&quot;, …}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} (settings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{typed}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{typed}” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left empty is taken from the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question is being edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing a question. Sending begins a new branch; the old one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model reads this chat from here on: what stands above no longer fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this question and what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is the workshop open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many bicycles were repaired in 2025?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is a chain replaced?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is “{document}” about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are the most important figures?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {excerpts} from {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n excerpt</source>
        <comment>%n excerpts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file</source>
        <comment>%n files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What the model is told before this chat, from the next question on. It stands above the preset and the settings; empty means as they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt of this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary chat. Nothing of it is written to disk; it is gone when you close it or the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thoughts} Show what the model thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thoughts} Hide what the model thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thought for {seconds:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good answer: chosen, click to take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad answer: chosen, click to take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the question before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the answer before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next version of the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next version of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder “{name}” deleted. Its chats stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder “{name}” deleted. It was empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temporary chat is closed. Nothing of it is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat deleted. It stays in the trash for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat is in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report stays on this computer: Aquifer sends nothing. It holds versions, the place in the program, and the last of the log without values; no word of your documents and chats. Read it before you pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your chats and documents are on disk as they were shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while it was starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while it was loading the model {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while an answer was written by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while it was opening the page {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while it was opening a chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while it was showing the document {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while it was reading files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while it was loading the model that was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while an answer was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while it was opening the page that was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while it was showing the document that was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error (its message is left out: it may quote a text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacks at the crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last of the log, without values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not named here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquifer ended unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Aquifer ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not opened again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe mode: no model is loaded, no chat is opened and no file is read by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time Aquifer ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time Aquifer ended unexpectedly {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out this time: {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to {day} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept whole: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the next start {name} is put back from the restore point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Aquifer and start it again to do it now; Settings, Backups takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Aquifer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to {collection}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in your documents, for all chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they are: files and folders are not copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read where they are; nothing is changed in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and folders are read for this chat only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach to this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of {table}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of {table}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is put right in every text before it is checked. The last four harm a model that is to write text; they are for other uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that say what an earlier row says, word for word or nearly. The first one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training rows that are like a validation row: they would make the validation look better than it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples that are longer than what the run reads at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punctuation removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop words removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special characters removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length for {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaks to the validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This harms a model that is to write text: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{passing:,} of {count:,} example pass all checks.</source>
        <comment>{passing:,} of {count:,} examples pass all checks.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{check}: {part} and {other_part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that cannot be read, or make no example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no chat template of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All examples together have {tokens}, {longer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} tokens</source>
        <comment>{count:,} tokens</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of them are longer</source>
        <comment>{count:,} of them are longer</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model the examples must fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits any model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count tokens as this model does, and leave out or cut what it cannot read at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent held back for validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held back</source>
        <comment>before the share kept for validation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value makes no sense here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again to see what it leaves out, or prepare the set as it is set now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is set has changed since the data was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the step that leaves out most, and make its limits wider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No example passes all checks, so there would be no set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context (a passage)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long text, alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question for all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question for all rows, where no column has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in which column?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the runs to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n run can be told apart in one chart.</source>
        <comment>At most %n runs can be told apart in one chart.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tick two runs or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not two runs to compare yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These runs have no values yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their curves come when they have taken steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs from documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pairs} are being removed with their texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{set} goes to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring examples of what the model should do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions with answers, conversations, texts with summaries, pairs of a better and a worse answer, or long texts: csv, json, jsonl, parquet, xlsx, zip, a folder of documents, a collection, your chats. Drop them here. Nothing is changed in your files, and nothing is left out before you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model writes questions with answers, or summaries, from a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: see what would be left out and why, prepare the set, train on it, and chat with the tuned model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no collection with documents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data ({patterns});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with data or documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapter (LoRA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preference pairs (DPO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdamW, 8-bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdamW, 8-bit, paged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4-bit (NF4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8-bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16-bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32-bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole model each (DDP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One model, cut up (FSDP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made when it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GGUF model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file that runs in llama.cpp and here: the base with what was learnt in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapter as GGUF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small: switched on top of the base GGUF on the Models page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Hugging Face folder with the base and what was learnt in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapter (PEFT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small: a folder for transformers and PEFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {number}: {doing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more waits</source>
        <comment>%n more wait</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{phase}, {done:,} of {all:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as a GGUF model first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tuned model cannot be asked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what it takes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what they take…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use settings that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} run, one after the other: about {time} in all.</source>
        <comment>{count:,} runs, one after the other: about {time} in all.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of them does not fit.</source>
        <comment>%n of them do not fit.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each takes about {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each takes about {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which setting takes several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its values, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this setting out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several values of a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try several values of a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{setting}” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all its values on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} run: every combination of these values, one after the other.</source>
        <comment>{count:,} runs: every combination of these values, one after the other.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With two values or more there is a run for each (at most %n run).</source>
        <comment>With two values or more there is a run for each (at most %n runs).</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The model that is loaded reads passages of your documents and writes what could be learnt of them. Each text keeps the page it is from. What has words or numbers that its passage does not have is left out, with the reason. Answers in your chats go first; it can be stopped at any time and goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions with answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them</source>
        <comment>passages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread over the collection; 0 for all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder questions, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evolved instructions: the model rewrites each good question so that it asks for more, and answers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evolved instructions, as WizardLM was made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times each question is made harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of</source>
        <comment>before the name of a collection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written are</source>
        <comment>before what is to be written: questions, summaries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <comment>before the name of a model</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs from documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model that is chosen on the Models page; it is loaded first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}, which is loaded. A model this small invents much, and few of its texts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}, which is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add some on the Documents page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no collection with documents yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {pairs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {pairs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples of what was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why texts were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked about: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}, page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the writing</source>
        <comment>Progress of the writing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is finished is on disk at once: you may leave this page, and a stop keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} wrote before, and {now} is loaded now: it writes all of them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, and load {model} to go on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping; what is finished is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before a new text was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model this small invents much, and what it invents is left out: a larger one keeps more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harder question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs from {collection}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summaries of {passages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions with answers and summaries of {passages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions with answers, made harder, and summaries of {passages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions with answers of {passages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions with answers, made harder of {passages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every passage</source>
        <comment>questions and summaries of every passage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} passage</source>
        <comment>{count:,} passages</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{wish}.</source>
        <comment>a sentence; it begins with a capital letter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most {count:,} text a passage, and what the passage does not bear out is left out.</source>
        <comment>At most {count:,} texts a passage, and what the passage does not bear out is left out.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {count:,} text, and what the passage does not bear out is left out.</source>
        <comment>At most {count:,} texts, and what the passage does not bear out is left out.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {count:,} passage</source>
        <comment>{done:,} of {count:,} passages</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} text written</source>
        <comment>{count:,} texts written</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} kept</source>
        <comment>{count:,} kept</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} left out</source>
        <comment>{count:,} left out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} text written so far</source>
        <comment>{count:,} texts written so far</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} pair</source>
        <comment>{count:,} pairs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of them harder</source>
        <comment>{count:,} of them harder</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} summary</source>
        <comment>{count:,} summaries</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} text are kept. It goes on where it was.</source>
        <comment>{count:,} texts are kept. It goes on where it was.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The writing was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped. Of {count:,} text {kept} are kept.</source>
        <comment>Stopped. Of {count:,} texts {kept} are kept.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of {count:,} text is kept: the passages do not bear them out.</source>
        <comment>None of {count:,} texts is kept: the passages do not bear them out.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Load a larger model on the Models page and write them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} passage of {collection}</source>
        <comment>{count:,} passages of {collection}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{out:,} of {count:,} text left out</source>
        <comment>{out:,} of {count:,} texts left out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{kept} from {passages}; {left_out}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} new text in {time}</source>
        <comment>{count:,} new texts in {time}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{rate:.1f} a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} text from before</source>
        <comment>{count:,} texts from before</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What the model reads is shown when the run has looked at its first batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as the model reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learnt: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only read: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlighted and underlined is what the model learns to write; grey it only reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {tokens} in {rows} {share:.0%} are learnt; the longest row has {longest:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} token</source>
        <comment>{count:,} tokens</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} row</source>
        <comment>{count:,} rows</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} row ({share:.1%}) is too long and is cut.</source>
        <comment>{count:,} rows ({share:.1%}) are too long and are cut.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} is left out ({reasons}).</source>
        <comment>{count:,} are left out ({reasons}).</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An answer ends with {end_token}; rows are filled up with {padding_token}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details are in the log of the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 · Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 · Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 · Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data</source>
        <comment>Progress of the data</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pipeline can be made of these sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a letter or a digit; then letters, digits, spaces, dots, dashes (at most 80).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name cannot be used for a set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} examples</source>
        <comment>{count:,} examples</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset {name}. {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few dozen steps on short examples: shows in minutes whether the data teaches anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three times through the data with an adapter of rank 16. Right for most sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger adapter that learns more slowly, and more measurements. Takes about twice as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} on {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder or file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every setting of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save settings as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much effort?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model to tune yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data set yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one on the Models page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare one under Data first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Start %n run</source>
        <comment>Start %n runs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name cannot be used for a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on with {examples}, {batches} and at most {tokens}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n example a batch</source>
        <comment>%n examples a batch</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch a step</source>
        <comment>%n batches a step</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the run as YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping at the next step, with a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, logs, answers (zip)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window may be closed: the run goes on, and its curves are here when you come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until the run before it is done. The window may be closed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step:,} of {steps:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch:.2g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss {loss:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed:,.0f} tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} learns {data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} example</source>
        <comment>{count:,} examples</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{examples}, {held:,} for validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{learning} of {all} weights learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after step {step:,}. What was learnt is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was interrupted: its process is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can go on from step {step:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validation loss fell: {before:.3f} before, {now:.3f} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validation loss did not fall: {before:.3f} before, {now:.3f} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{billions:.1f} B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{millions:.1f} M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of {name} are in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting run {number} of {all}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{started:,} of %n run was started.</source>
        <comment>{started:,} of %n runs were started.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The others are in the list: start them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is known of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made: {name}. It is in the list on the Models page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped; nothing of it is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} goes to the trash with its checkpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run teaches a model what is in a set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet, and no data to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a set first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best and worst validation rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are shown after the first measurement on validation rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After step {step:,}. A lower loss means that the model expects the wanted answer more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does worst on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does best on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation row {number}, loss {loss:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number} · loss {loss:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {set}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on {set}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {set}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each step kept and left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the folder&apos;s path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each step did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{set} holds the same already; no new version was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{set} is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <comment>how many rows were read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of a run (*.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings of a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the settings of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {source} is used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each example of {source} is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each example is taken: 2 is twice, 0.5 is every other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {source} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as</source>
        <comment>a file is read as a format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format} (recognised)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first examples, as they are understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which source is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How {source} is written is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is in which column, or choose a format above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{reasons} and %n more</source>
        <comment>{reasons} and %n more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of the first rows makes no example: {reasons}.</source>
        <comment>{count:,} of the first rows make no example: {reasons}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drop files here, or choose them with “Add more”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details are in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {source}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column holds what, or choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the first rows of {source} makes an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages kept (en, de …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One way of writing each letter (Unicode NFC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remains of HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emojis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove stop words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove special characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web and e-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word for word the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly the same: share of common word runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest example (tokens)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples that are too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the nearest sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make several of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the check {check}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to set here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} example of what would go</source>
        <comment>{count:,} examples of what would go</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} changed</source>
        <comment>{count:,} changed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out:,} of {looked:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves out none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves out {out:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves out {out:,} of {looked:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After: the tuned model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it in my chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question to both models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask both the same, for example something from your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer comes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed:.0f} tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score {score:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions (Alpaca)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations (ShareGPT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations (messages)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt and completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions about passages (SQuAD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts and summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written-out dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preference pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation trees (OpenAssistant)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation trees in rows (OpenAssistant)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns I name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teaches to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teaches to continue texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teaches which answer is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profanity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boilerplate answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likeness of two parts (BLEU, METEOR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question and answer belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of a reward model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions, answers and texts without a letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a part may be. Tokens are those of the model that is chosen for the length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of words that are on the list of swear words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many years of school a text asks for (Flesch-Kincaid; English).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of runs of four words that were there before in the same text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of signs that are neither letter, digit, space nor common punctuation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these languages stay. A text too short to tell is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many e-mail addresses, phone, account and card numbers are left after the cleaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last question must be one: a question mark, a question word or a command at its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that begin like “As an AI language model …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much two parts have in common, from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the answer is, as a share of the context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How near question and answer are for the embedding model, from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the reward model gives the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collection {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} example for training</source>
        <comment>{count:,} examples for training</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} held back for validation</source>
        <comment>{count:,} held back for validation</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{size:.1f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>(after {count:,} turn) {question}</source>
        <comment>(after {count:,} turns) {question}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{size:.2f} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size:.0f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, row {row:,}, path {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, row {row:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {reason} ({detail})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model is ready to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is here yet: the page Models shows how to get one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you add stays in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop your first file here or choose one above, or just ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This computer has %n processor core and {memory} GB of memory; models run on the processor.</source>
        <comment>This computer has %n processor cores and {memory} GB of memory; models run on the processor.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer has %n processor core, {memory} GB of memory and a graphics card with {graphics} GB that models can use.</source>
        <comment>This computer has %n processor cores, {memory} GB of memory and a graphics card with {graphics} GB that models can use.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the question field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an empty field: edit the last question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a document: search, next / previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F, F3 / Shift+F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a document: next / previous page; Ctrl+G: go to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Page Down / Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl++ / Ctrl+- / Ctrl+0 / Ctrl+9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a document: larger / smaller / fit the width / the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename / delete the selected chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 / Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} is for writing and moving in fields. Hold Ctrl or Alt with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} is for writing in fields: choose other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for “{action}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the keys for “{action}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the keys for “{action}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>keyboard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Change, then press the keys you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always the same, while the focus is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc leaves them as they are, Backspace takes them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys for “{action}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you swap them, “{action}” has no keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you swap them, “{action}” has {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{action}” has no keys now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{action}” is {keys} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys are as they were in the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some keys of the settings are not used: {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of the beginning are in force for them; F1 lists all and changes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extract…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask every document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all documents of this collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>%n selected</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the selected document</source>
        <comment>the %n selected documents</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filtered</source>
        <comment>%n filtered</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the document of the filter</source>
        <comment>the %n documents of the filter</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the reading of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the embedding model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold this and the reading of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the embedding model and the reading of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the embedding model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done is kept. It goes on with “Go on”, or when Aquifer is started the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the embedding model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: look for the embedding model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the embedding model in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {all:,} documents read for the embedding model {model}</source>
        <comment>{done:,} of {all:,} documents read for the embedding model {model}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All documents are read for the embedding model {model}, which takes over in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: {how_far}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: {how_far}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how_far}; {model} answers meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how_far}; until it is ready, documents are found by their words alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop PDFs, office files, web pages, books, mail, pictures, or whole folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document fits this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find documents by name or title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name or title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only documents of some type, language, date, author, folder or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new chat that searches only the documents of this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is filled in must hold. The list, the actions and “Ask these” keep to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each question, the model first imagines a passage that could answer it,
and what is like that passage is found as well. It helps where documents say things
in other words than questions do. It costs one more call of the model a question,
so answers begin later. Off by default; it is for this collection only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: packs, paste as document, imagined passages, delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search also with an imagined passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document</source>
        <comment>%n documents</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document of this filter</source>
        <comment>%n documents of this filter</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting {collection}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export of {collection} was cancelled; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document exported to {file}</source>
        <comment>%n documents exported to {file}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of {name} was cancelled; nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document imported into {collection}</source>
        <comment>%n documents imported into {collection}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what_was_done}, %n of them were in the library already</source>
        <comment>{what_was_done}, %n of them were in the library already</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what_was_done}; %n document failed, their rows say why</source>
        <comment>{what_was_done}; %n documents failed, their rows say why</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing: {done} of %n document</source>
        <comment>Importing: {done} of %n documents</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Aquifer packs (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {collection}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the files themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them the pack is smaller: text, pages and index, but no PDF can be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file, to keep safe or to import in Aquifer on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection for the documents of the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every part is checked first. If one is damaged, nothing is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the files themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the files themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n with their files</source>
        <comment>%n with their files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or type the text here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text becomes a document of “{collection}” that is searched and cited like a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} character</source>
        <comment>{count:,} characters</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its first words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document selected</source>
        <comment>%n documents selected</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} article</source>
        <comment>{count:,} articles</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{read} of %n page read</source>
        <comment>{read} of %n pages read</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by text recognition</source>
        <comment>%n by text recognition</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{pages} ({percent:.0f} % sure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n table</source>
        <comment>%n tables</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>read by {reader}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag to the selected documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several at once with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tag} ({count} of {all})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take the tag {tag} off %n document</source>
        <comment>Take the tag {tag} off %n documents</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag {tag} off the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all files; for example *.pdf, notes/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing; for example drafts/, *.log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, changed, moved and deleted files are followed in the collection “{collection}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} file</source>
        <comment>{count:,} files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>only {patterns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {patterns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last answer is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapters (load the model to switch them)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the adapter {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the adapter {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly the adapter counts: 1 is fully, 0 not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of measuring {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the speed of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop measuring {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare {name} with another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed counts once it is loaded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another model is being measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>measuring</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} with {adapter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of side {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove side {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of side {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat with the model of side {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question to all models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask all of them the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answer one after the other, each as its own parameters say; one that does not fit beside the others is loaded in its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model to compare yet. Fetch one on the page Models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether it fits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was answered so far stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gigabytes:.1f} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{megabytes:.0f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} B parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} M parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thousands}k context</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n token of context</source>
        <comment>%n tokens of context</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes with Aquifer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {program}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on {device} with {tokens:,} tokens of context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank {rank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made for {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done:.1f} of {total:.1f} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done:.0f} of {total:.0f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute left</source>
        <comment>%n minutes left</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent is the name of this file, and your internet address as with every connection. No account, no key, and nothing of your chats, documents or settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is opened for this one download and these servers only. Everything else stays blocked meanwhile, and afterwards Aquifer is offline again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size and SHA-256 known to Aquifer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size and SHA-256 the hub gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>where a download comes from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub sends large files from its own servers: {servers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which servers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow and resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow and fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} bytes ({size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {count:,} bytes ({size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} of {whole}; the rest is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {missing} of {whole}; the rest is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.  There, find the model: one .gguf file, or a folder with safetensors files.
2.  Copy it to a USB stick or an external disk.
3.  Here, copy it into the folder below, or drop it on this page: then it is used where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used where they are; nothing is copied or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgetting a folder leaves its files where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a model from another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works without any network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{program}: %n model, {size}</source>
        <comment>{program}: %n models, {size}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Use them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the models of {program}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the folder {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path of the models folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest measurement of each model: {read} read, {written} written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n token</source>
        <comment>%n tokens</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Measured models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed:,.0f} tok/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads {reading}, writes {writing}; first word after {cold}, on the same text after {warm}; {memory} of main memory. Measured {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquifer had other work in progress meanwhile: the figures may be too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs kept {busy:.1f} of {cores} cores busy meanwhile: the figures may be too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unload {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores the answers when two models are compared; nothing to load here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language model yet. Fetch one below, or bring one: see further down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>Show %n more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Get a better model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models are used where they are; nothing is copied. Drop files or folders here to add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n model found in {folder}.</source>
        <comment>%n models found in {folder}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No new model was found in {folder}; the folder stays in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it fits is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models could not be listed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was measured: see its card, and all measured models below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here, checked and ready: load it above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.gguf *.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free models that can be fetched on request. Nothing is fetched before you allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested for this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop fetching {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} of {whole} are here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume fetching {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tokens:,} tokens of context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many layers on the GPU as fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n layer on the GPU</source>
        <comment>%n layers on the GPU</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread</source>
        <comment>%n threads</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a thread a core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision {precision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a system prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top_p {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top_k {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min_p {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeat penalty {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>answers of at most %n token</source>
        <comment>answers of at most %n tokens</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its own: {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty all fields: everything as in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this model alone. What is left empty is taken from the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is loaded now; what it takes already is not counted as free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is loaded now and needs to be loaded again for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top_p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top_k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min_p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In tokens: what the model reads and writes at once. A longer one takes more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-1: as many as fit, 0: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: as many as there are physical cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model remembers of the text it has read: 8 bits take half the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer bits take less memory and are less exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: always the likeliest word; higher: more variety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the likeliest words that together reach this share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only so many of the likeliest words; 0: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only words at least this likely, against the likeliest one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 1 repeats less; 0: as the model needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one a core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As large as fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preset or a system prompt of a chat comes before these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{text}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{text}” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: it is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: it is more than {least} and at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: it is at least {least} and at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about version licence limits Aquifer changelog what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of Aquifer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences of what it is made of…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of Aquifer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences of what it is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Setting Aquifer up again brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restore point is a copy of chats, settings and the list of documents in the data folder; the newest are kept. A backup is one file for another disk: it has the documents themselves too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup back up restore point copy go back undo safe file damaged put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a restore point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no restore point yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the next start Aquifer goes back to {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there then is kept as a restore point first. Close and start Aquifer to do it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the restore point of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a restore point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No restore point was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore point is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was stopped; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats, settings and documents are in {file} ({size}). Models are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats, settings and documents are in {file}. Models are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Backup of {day}, %n document: choose an empty folder for it</source>
        <comment>Backup of {day}, %n documents: choose an empty folder for it</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore was stopped; nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in {folder}. What you have now is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it from the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start Aquifer uses {folder}. The folder of now is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of Aquifer ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept whole until you delete them. What could be read of them is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged files that were put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to before {name} was damaged on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the damaged {name} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your data folder profile move disk path place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats, documents, models and settings. Nothing is kept anywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to another place and use it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to {folder}. Close Aquifer to finish: from the next start it is used there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder was not moved to {folder} when Aquifer was closed: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder used before is still at {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept until you delete it. Look first whether everything is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the old folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the data folder to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The move was stopped. The data folder is where it was; what was copied may be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was copied and read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what Aquifer kept in {folder}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. Other files in it stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting the old folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old folder was deleted in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old folder is gone; {size} are free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text comes in as it was shown last; pictures and tool calls do not. The same chats again add only what is new. From ChatGPT: the ZIP file of its data export, as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import chats ChatGPT GPT4All Jan LM Studio LocalDocs folders other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not imported, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders that GPT4All keeps in LocalDocs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats of other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the chats of {program}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{program}: %n chat</source>
        <comment>{program}: %n chats</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Watch it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch {folder} for the collection {collection}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports of chats ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the chats of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped. What came in so far can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>… and %n more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of chats: {kind} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chat taken back; they lie in the trash for 30 days.</source>
        <comment>%n chats taken back; they lie in the trash for 30 days.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat was continued here and stays.</source>
        <comment>%n chats were continued here and stay.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat of {day}, from {source}</source>
        <comment>%n chats of {day}, from {source}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat imported</source>
        <comment>%n chats imported</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat continued with what is new</source>
        <comment>%n chats continued with what is new</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat brought back from the trash</source>
        <comment>%n chats brought back from the trash</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat was here already</source>
        <comment>%n chats were here already</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken; the reasons are below.</source>
        <comment>%n could not be taken; the reasons are below.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>keys shortcuts keyboard change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the window does by key, and with which keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and change the keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from the next question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force when a model is loaded the next time. Folders and adapters are on the page Models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force for files that are added from now on. Another embedding model reads all documents anew in the background, while the one before answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8-bit (only where it is needed to fit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{section}” is as it was in the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force after the next start of Aquifer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force when a model is loaded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the model again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network shield blocked refused connections offline log privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network shield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open now, for the download you allowed, and for nothing else: {hosts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection has been refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n earlier ones; “Copy the log” has them all.</source>
        <comment>… and %n earlier ones; “Copy the log” has them all.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt was refused, {now} since this start:</source>
        <comment>%n attempts were refused, {now} since this start:</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>tried by {caller}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop {work}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chat: {title}</source>
        <comment>%n chats: {title}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your chats were damaged on the disk ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your results of summaries and extractions were damaged on the disk ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list of documents was damaged on the disk ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database was damaged on the disk ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing is read again from the stored documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} chat</source>
        <comment>{count} chats</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} message</source>
        <comment>{count} messages</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} document</source>
        <comment>{count} documents</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} finished run</source>
        <comment>{count} finished runs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} own prompt</source>
        <comment>{count} own prompts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row</source>
        <comment>{count} rows</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the file could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it could be saved: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be read is here: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no whole restore point from before; a backup that you have can be restored in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore point of {day} holds {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore point of {day} holds it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {name} of {day} back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore point holds {held}; saved of the damaged file are {saved}. It is put back at the next start, and what is there then is kept as a restore point first: you can return to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the damaged file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the damaged {name} that was put aside on {day}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. What was saved of it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A run goes on</source>
        <comment>%n runs go on</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It trains in a process of its own. When you open Aquifer again, its curves are there.</source>
        <comment>They train in processes of their own. When you open Aquifer again, their curves are there.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run goes on without the window</source>
        <comment>%n runs go on without the window</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close, let it go on</source>
        <comment>Close, let them go on</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop it and close</source>
        <comment>Stop them and close</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {name} goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {name} waits for its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step:,} of {steps:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close temporary chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete folder, keep its chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chat</source>
        <comment>%n chats</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Folder: {name}, {chats}, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder: {name}, {chats}, closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: {chats}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary chat: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. You: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. Answer: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. Title: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the title: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n chat · Enter opens</source>
        <comment>In %n chats · Enter opens</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found in titles and messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide sidebar ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chat ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New temporary chat ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chat has these words in its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all chats ({keys}): titles here, messages in the sheet beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquifer went back to the restore point of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is a restore point too: see Settings, Backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquifer did not go back to the restore point; everything is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder was not moved to {folder}; it is used where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room the last prompt and answer took in the model&apos;s context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the last answer and time to its first word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{device}, %n tokens of context</source>
        <comment>{device}, %n tokens of context</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nearly full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context: {used} of {room} tokens used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed} tok/s · first word after {seconds:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning: {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fine-tuning run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running: {jobs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for one download</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <comment>%n blocked</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Network shield: %n attempt blocked</source>
        <comment>Network shield: %n attempts blocked</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Network shield: open for {host}, %n attempt blocked</source>
        <comment>Network shield: open for {host}, %n attempts blocked</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No connection leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click for the list of blocked attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download you allowed reaches the model hub and its file servers; everything else is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file</source>
        <comment>Reading %n files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Embedding model: {done:,} of {documents:,} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing pairs from documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Answering in %n chat</source>
        <comment>Answering in %n chats</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove it for ever?</source>
        <comment>Remove {count:,} things for ever?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is taken out of every file of your profile: originals, search index, backups that hold it, and what models remember of it. What other chats quote stays there. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove for ever…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete can be restored from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for other words or another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the trash fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} thing</source>
        <comment>{count:,} things</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n</source>
        <comment>Restore %n</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted things</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What you delete stays here for %n day, out of every list and search, and can be restored as it was. Removed for ever, nothing of its text is left in your profile.</source>
        <comment>What you delete stays here for %n days, out of every list and search, and can be restored as it was. Removed for ever, nothing of its text is left in your profile.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attached to a chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day</source>
        <comment>%n days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No search looks at it any more. The trash keeps it for %n day.</source>
        <comment>No search looks at it any more. The trash keeps it for %n days.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No search looks at them any more. The trash keeps them for %n day.</source>
        <comment>No search looks at them any more. The trash keeps them for %n days.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stays there for %n day.</source>
        <comment>It stays there for %n days.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is back.</source>
        <comment>{count:,} things are back.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on here. Quit in the menu of this icon ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquifer is in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquifer in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Aquifer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text is shown instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that was read in it is shown instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number:,} of {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number:,} of {count:,}+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of this PDF are locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of this PDF cannot be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page cannot be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the documents (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there any more; this is the copy kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was not opened: the system has no program for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Show in folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder was not opened. It is the one of {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources of an answer appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous citation (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next citation (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the panel. {description}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source to see its words on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} (cited row)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} (found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. {page} / {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}. Go to a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show small pictures of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this document (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the page (Ctrl+9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom {factor:.0%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom {factor:.0%}, fits the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom, fits the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom {factor:.0%}, fits the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom, fits the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}: no values yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}: {values}, {last} at {x_name} {x_last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}: {values}, from {first} at {x_name} {x_first} to {last} at {x_name} {x_last}, lowest {lowest} at {x_name} {x_lowest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}: {values}, from {first} at {x_name} {x_first} to {last} at {x_name} {x_last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} value</source>
        <comment>{count} values</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}, p. {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day:02d} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day:02d} {month}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: take the whole filter off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: take off {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2023, 2023-03 or 2023-03-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of its path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in folder {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them; for example contract, signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tagged {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the file&apos;s name or title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {count} (left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to measure here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{severity}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{text} (%n time)</source>
        <comment>{text} (%n times)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Aquifer: {kind}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your chats and documents are safe. Details are in the log of the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquifer opens no links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file needs a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used to read the file now and is not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another folder; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be written or the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of {work}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too wide for a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drawn as a formula. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulas: {formulas}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in your documents supports this sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best score {score:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source {number}: {place}, {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Aquifer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show sidebar ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Its last words: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Most were dropped by {most_step}: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Picture: {words} </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not KEY=VALUE with a key of the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, all known already: nothing was embedded again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {known} of them known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file cannot be reached (a drive or folder is away) and stay as they were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file is byte for byte what {promises_origin} says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sentence of the model was left out: your documents do not say so, or not on this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 token of context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 bits are some fifty times slower than 16 on a processor: choose 4bit or 16bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8-bit cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; measured on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF is drawn by the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup inside the data folder is lost with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A benchmark reads at least 1 and writes at least 2 tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison has two to {most_sides} sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection to {host} was blocked: Aquifer works offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document has at most {most_tags} tags of 1 to {longest_tag} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document was removed while the pack was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fine-tuning run goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A length in tokens needs a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail inside it ({subject}) is damaged ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack is imported into a collection with a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the message holds binary data instead of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote is never closed ({error}); the rest was read line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary is a text, not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary chat cannot be put into a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A watched folder can have at most {most_patterns} patterns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A watched folder needs the name of a collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {lasts} for {found_steps} steps and {found_tokens} tokens ({found_rate_words}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapters that are switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an unprotected copy of the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add documents with whole text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files to it, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the folder of one on the Models page, or take the check out of the pipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the folder to the list of models, or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the adapter to the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights cannot be trained in 4 or 8 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {forecast_layers} layers on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {total} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer in JSON cannot be continued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is rated 1, -1 or 0, not {rating}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer without a word cannot be scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Aquifer (process {owner}) is using the profile folder {file_parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Aquifer is using the profile folder {file_parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another answer was started with this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another data folder cannot be chosen from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another embedding model has taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another search index has taken the place of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers written for BLEU, ROUGE and chrF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquifer&apos;s own folder cannot be watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in optim.epochs=2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about less text, or raise the context length in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again: it is then loaded anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer under &quot;split&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it in fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking again about the same text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the hub for {offer_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {documents} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {longest_folder_name} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach long texts as a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the drive it lies on and start again, or start with --data-dir and another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before {place_name} was changed by a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it with the column names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best and worst rows shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring more data, loosen the checks, or set &quot;validation: 0&quot; under &quot;split&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring more data, or set &quot;validation: 0&quot; under &quot;split&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in presets stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions and free space, or choose another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it may be read, or copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection and try again: what has arrived is kept. Or bring the model from another computer: copy its .gguf file into the models folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the ending of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path; for a data file leave out &quot;documents: true&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path; it is taken relative to the pipeline file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions and the space of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the profile folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the file against the SHA-256 of the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the file against the SHA-256 of this offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the summary against the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {info_name} · {fraction}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {reader_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking · {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose 4 bits or a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose LoRA, or 16 or 32 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a base model whose chat template ends answers with an end token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that ends in .gguf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that holds models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with adapter_config.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place outside of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place outside, or another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller base model, 4 bits, or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller model or a shorter context length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller model or a shorter context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a version that transformers knows by itself, or a GGUF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder or a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an existing folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another base model, as a Hugging Face folder or GGUF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another base model, or one whose publisher you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another base model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another data set, or prepare it with fewer checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model, or the same one in another quantisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or delete it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or put it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one under Models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another restore point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another version of the model, for instance a GGUF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose of {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list under Models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the ZIP file that ChatGPT sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the device auto or cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of an adapter, or an adapter GGUF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder your documents are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the models to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the task auto or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the task auto, or other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Aquifer and start it again: then what can be read of the file is saved, and the file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it first, or use another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model or precision, or lower the context length in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or lower the context length in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the programs that have a file of it open, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the programs that have it open, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close whatever uses the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context length (tokens)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download the adapter again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or fetch the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying documents ({number} of {sizes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying {place_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct &quot;model&quot; under &quot;fit&quot; in the pipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or reset it to the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct its enum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the data of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the ending of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the grammar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the layers of the adapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DPO beta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it in your file manager, or take its folder off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete some of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk space for the state of chats across restarts (MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DoRA (a quarter slower)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit: needs about {needed} of {free} GB free memory of the GPU; most of it for {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit: needs about {needed} of {free} GB free memory; most of it for {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit: needs {need} of memory, this computer has {has}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit: needs {total} GB, {free} GB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding anew with {name} cannot be used: {error_user_message} The one from before keeps answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding anew with {name} cannot be used: {error_user_message} Words alone find documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding anew with {name} stopped: {error_user_message} The one from before keeps answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding anew with {name} stopped: {error_user_message} Words alone find documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding model folder (empty: the starter model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate before the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row is longer than {spec_max_tokens} tokens and loses its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every source is for validation only; nothing is left to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples of the kind &quot;{task}&quot; cannot be written as &quot;{form}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export from the chat&apos;s menu, or use .html, .md or .docx here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as PDF or in the Office format and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as merged or gguf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the adapter, or train on the 16-bit version of the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extract them in two runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extracting from {documents} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it again; if that happens twice, bring it from another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it with: git lfs pull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching {offer_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits in main memory: needs {here_total_bytes} of {ram_free_bytes} GB free memory; {context}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits on the GPU: needs {need} of {on_gpus}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits tightly, shared between the GPU and main memory: needs {need}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits with a part in main memory: needs {need}, the GPU has {on_gpus}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits: needs about {needed} of {free} GB free memory of the GPU; most of it for {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits: needs about {needed} of {free} GB free memory; most of it for {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits: needs {here_total_bytes} of {ram_free_bytes} GB free memory; {context}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits: needs {need} of {hardware_ram_total_bytes} memory, but is slow without a GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits: needs {need} of {hardware_ram_total_bytes} memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders with models, used where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a folder of documents write &quot;documents: true&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space and start again; the damaged file is kept whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space or check the permissions of the folder; what was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space; what was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and resume: what has arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another folder with --data-dir or AQUIFER_DATA_DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another place. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another place. The old folder is in use as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, check the permissions of the data folder, and start again; nothing was lost by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or choose a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a complete copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a newer version of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the usual version of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each one a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagining a passage that would answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {facts_unended} of {facts_rows} rows the end of the answer is not learnt, so the model would not learn to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read as LaTeX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read: {error_strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It crashed ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say what kind of model it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended unexpectedly (exit code {code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed ({error_name}: {error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a shape that is not drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no adapter_config.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no byte-order mark; it was read as {wide}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no name of its own, so it could not be told from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no weights: it is a vocabulary only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no {file_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {tex} characters; up to {longest} are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {writer_cut_columns} columns; only the first {most_columns} were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a part of a kind that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no chats of a program that is known here (ChatGPT, GPT4All, Jan, LM Studio).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {frames} pictures; the first {most_frames} were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a {config_kind} adapter; only LoRA adapters are supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an adapter: it works only on top of the model it was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an animation; its first picture was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an embedding model: it finds text, it cannot answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone when it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is incomplete: {there} MB of {size} MB are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than any chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no chat of GPT4All.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no chat of LM Studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no conversation of ChatGPT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no model that answers in text ({config_architecture}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no model that answers in text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no plain LoRA adapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no well-formed XML ({error}); it was read as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not UTF-8; it was read as {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not read yet; run the action again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not text: it holds binary data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is rebuilt from the stored documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the image part of a vision model: it cannot answer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be made to fill the disk. If it is genuine, unpack it yourself and add its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be made to fill the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be made to fill the memory. If it is genuine, unpack it yourself and add its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be like {&quot;properties&quot;: {&quot;Total&quot;: {…}}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needed more memory than is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needed more memory than there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs program code that comes with the model, and Aquifer runs none; ask for a version that transformers knows by itself, or for a GGUF version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sorts texts into {config_labels} classes: it is neither a chat model nor a reward model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes too long to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took longer than {exchange_timeout_s} s and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It unpacks to more than any export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses \{closed}, which formulas here do not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was continued both here and there, so it was left as it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended, or asked something else meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was killed, probably for lack of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was named by --data-dir or AQUIFER_DATA_DIR: change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was tried by {frame}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written in version {version} of its format, which is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be rebuilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be empty or too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its adapter was left off. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its checksum is wrong: the file is not as it was made. What could be read was read; download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its page is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its thread.json is no thread of Jan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights (adapter_model.safetensors) are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights are Python pickles (.bin), which can run code and are not opened; ask for a safetensors version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights are a Python pickle (.bin), which can run code and is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights are a link to a file outside Ollama&apos;s folder, which is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights are an ONNX export, which is taken for embedding models only; it cannot answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights are missing: there is no model.safetensors and no index of several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights are missing; fetch it again with Ollama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights are quantised as {config_quant_method}, which this version cannot run; ask for the plain, GPTQ or GGUF version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {file_name} is larger than any thread&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Schema the answer must follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining {value} summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Aquifer in the tray when its window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep documents whose file was deleted from a watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the checkpoint with the lowest validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key that sends a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are {file_types}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest file that is read (MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest gradient norm (0: no limit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers (empty: all linear layers but the head)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers on the GPU (-1: as many as fit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn the answers only, not the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate (0: by the method)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion: no moving bars, no fading, no blinking cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it end in .jsonl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let models think before they answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the base model first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the base model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model anew and asking again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading {info_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading {info_name} · {fraction}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest answer (tokens)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time for reading one page (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest written answer (tokens)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the file in a text editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {intake_spec_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loosen that check, or look at the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loosen the checks, or take a larger weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made when done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new run from its configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one pipeline for each kind of example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the base model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for the state of earlier chats (MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model file (empty: the starter model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most memory for reading one file (MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most room for earlier turns in the prompt (tokens; 0: what is left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most steps (0: all epochs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most training rows (0: all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most validation rows (0: all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or rename {taken} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the data folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEFTune noise (0: none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file with rows the model did not learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one setting with its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it under &quot;fit&quot; in the pipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it with &quot;format&quot;, or the columns by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name text alone, or question (or a fixed instruction) with answer, or with chosen and rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pair is left to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pair is left to learn from: the chat template refuses them, or they are too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row can be kept back for validation: all rows that are left are alike, or bound to training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is left for training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is left to learn from ({reasons}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of {source_name} can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of {source_name} can be read. The first: {refused}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text on {without} of {total}: only pictures or drawings, and text recognition found no words in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody says what the bytes of {path_name} must be, so nothing is compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {read} rows is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {read} rows is left. Most were dropped by {most_step}: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these documents is read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all that was to be made of the run was made (code {code}): export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not even one short example fits into memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in &quot;{spec_collection}&quot; can be asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in &quot;{spec_collection}&quot; can be asked about. Most pieces: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is varied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was downloaded. Or bring the model from another computer: copy its .gguf file into the models folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was restored. Use another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken from there. Or bring the model from another computer: copy its .gguf file into the models folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama keeps it in several pieces, which only Ollama can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {most_messages} of its {spans} messages were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only two answers to the same question can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {free} row can be split, so none can be kept back for validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {free} rows can be split, so none can be kept back for validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it elsewhere and save it again as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it elsewhere and save it again, or copy it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program that made it and look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it again and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in {program}, save it without the password (or as PDF) and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or bring the model from another computer: copy its .gguf file into the models folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack csv, json, jsonl, parquet or xlsx files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing {info_name} ({number} of {infos})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of this document is not in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of answers are measured during their training only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of answers cannot be trained in several processes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of single models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over: {passed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or type some words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible types: {kinds}; each may also be null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerPoint Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision of Hugging Face models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision of the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes on this computer (one a GPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a .gguf file into {paths_models_dir}, or run the set-up again: installer/run.py.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all parts into the same folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back a copy from the backups folder of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back, or export the adapter only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the adapter into a folder of its own and switch it on on top of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantisation of the GGUF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the context length in the settings, or take another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the length, or choose another base model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the length, or prepare the data anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit in the settings or split the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the longest answer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the longest example, or cut the data at sentence ends in the data studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank-stabilised scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again with its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading page {count} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the data: {rows} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {documents} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {evidence_hits} excerpts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {intake_spec_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {plan_n_prompt} tokens and writing {plan_n_gen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it to .pdf and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat penalty (0: as the model needs it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report this as a bug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reranking model folder (empty: none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest while a chat answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it on the page Trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume it from its last checkpoint; log.txt in the folder of the run may say more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume it in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume it: what has arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward model that scores the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for excerpts in the prompt (tokens)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for thinking, beside the answer (tokens)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the set-up again: installer/run.py.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again, best as JSON lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as .md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as PDF and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as PDF, docx, xlsx or text and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a list or as JSON lines: those are read piece by piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as files and add those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as xlsx and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it smaller and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it without the password and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save memory, a third slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page again, as HTML or as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched also with an imagined passage: {imagined}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched for: {query}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched only {narrowed_where_words}: {narrowed_documents} of {documents} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching for: {query}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching only {narrowed_where_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching {documents} file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching {documents} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See log.txt of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See their receipts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed (-1: another one for each answer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the number of processes to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the program up again with installer/run.py.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several examples in one row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of rows held back for validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of steps for the warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamping the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Aquifer once more first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again with a smaller learning rate; the last checkpoint is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the newer program, or choose another profile folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps between checkpoints (0: with every evaluation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps between evaluations (0: four an epoch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it first, or wait for its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after {row} of {row2} articles, which can be searched. Add the file again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt (empty: that of the settings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt (empty: the built-in one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt where an example has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &quot;use: validation&quot; away from one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task (auto: by the data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text recognition cannot start ({error_name}: {error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that end the answer, beside those of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON Schema has no properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON Schema is not valid JSON: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON Schema is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adapter does not fit this model: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer failed: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers could not be scored. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is damaged: {name_name} in it is not as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base model has no chat template: it learns &lt;human&gt;: … &lt;bot&gt;: …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base of the run is gone: {base}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat template of the model cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat template of the model is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat template of the model needs too much memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat template of {name} cannot be used: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chats are not at hand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choices of “{name}” are not a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen embedding model cannot be used: {chosen_problem_user_message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen embedding model cannot be used: {chosen_problem_user_message} The one from before keeps answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen model {chosen} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collections are not at hand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collections are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns named by hand make no example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended before the whole file was here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of {place_name} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be moved into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder could not be copied to {target}: {error_strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {root} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data holds examples of the kind {found_value}, which cannot be trained as {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data holds plain texts, no conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk may be failing: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {folder} has {free} GB free; {bytes_needed} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download stopped: {error_user_message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedding model failed ({error_name}: {error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedding model is not at hand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedding model of this library is gone: only the words of the question were looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedding model the search index was made with, {record_identity}, is gone ({value}): documents are found by their words alone until another one has read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedding model the search index was made with, {record_identity}, is gone: documents are found by their words alone until another one has read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedding model {wanted_identity} gives vectors of another size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of {cut} sections was left out: they were too long for the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export could not be written: {error_strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export ended without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exports were stopped. The run is finished: export it when you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{field_name}” has an unknown type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{field_name}” is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{field_name}” is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends too early; its end may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged ({error}); what lies behind the damage is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not copied; it stays at {path}. The articles can be searched and read without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is probably damaged; the other files are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files hold different kinds of examples ({each}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be reached. Nothing of it is removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be reached: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder_name} cannot be opened: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is not watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font for formulas has no “{letter}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of the rows is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of {source_name} is not one that is known (columns: {columns}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient is no number any more at step {step}: the weights grew without bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar cannot be used: it is not valid GBNF, has no rule “root”, or begins with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub asks to wait: too many downloads came from this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not have this file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not say how large the file is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub gives this file only to people who are signed in, which Aquifer never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has a problem (status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has another file than the one that was offered: it has {file_size_bytes} bytes instead of {request_size_bytes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has another file than the one that was offered: it has {file_size_bytes} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has another file than the one that was offered: its checksum differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub names no checksum for this file, so it could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub no longer has this file for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub wanted to send the file from {host}, which is not among the servers you allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lengths of the first {facts_lengths} rows stand for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of models that can be fetched is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of watched folders shows which are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log file in {paths_logs_dir} cannot be written: {error_strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is no number any more at step {step}: the weights grew without bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory could not be forecast. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model cannot compute (llama.cpp status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model ends at once, so its writing cannot be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gave no end of its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model imagined no passage; the question alone was searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is a mixture of experts; adapters of the experts are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model needed more memory than there is, and its process was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model needs more memory than there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model stopped with an internal error (llama.cpp status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model stopped. {error_user_message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was still thinking when its room was used up. Settings › Room for thinking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was unloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model wrote nothing about {empty} sections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models folder cannot be written: {error_strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models of text recognition are not complete: {missing} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The move is finished when Aquifer is closed after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the folder is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest turn of this chat no longer fits and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one from before keeps answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only layer is on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack could not be unpacked: {error_strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pairs are no longer where they were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pairs could not be deleted: {error_strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password does not open {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset “{missing}” is not there any more; the settings are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset “{name}” cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile folder {file_parent} cannot be written: {error_strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile folder {root} cannot be created: {error_strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt cannot be used: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt file {file_name} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt file {file_name} is damaged: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt has {tokens} tokens, but the model reads at most {info_context_length} at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The property “{name}” is no plain value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The property “{name}” of the JSON Schema has no rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader answered nonsense ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore point could not be read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore point could not be written: {error_strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reward model is not at hand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run could not be created: {error_strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run could not be deleted: {error_strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run could not be started: {error_strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no rows to measure on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is kept: start it again when the cause is mended. All of it is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {folder_name} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {name} has no trained model yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {name} trained all weights: there is no adapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {run_config_name} is going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {run_config_name} is not going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {run_config_name} is {run_state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index cannot be made anew: {error_strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index could not be saved: its folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index could not be saved: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index could not be written ({text}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index failed ({error_name}: {error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is damaged; it is being rebuilt from the stored documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index was made for another embedding model or by another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends more than the file has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set {home_name} could not be deleted: {error_strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set {name} could not be written: {error_strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sets are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read ({error_strerror}); the defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file was not valid; the defaults are used. It is kept as {kept_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of the sources add up to the whole set or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources make different kinds of examples ({each}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored copy of this document is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system ended the training, most likely because memory ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text could not be split into tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer of {model_name} cannot be read: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training ended without a word (code {code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash could not be emptied: {error_strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of {folder_name} are damaged: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of {folder_name} are quantised: an adapter is not added to rounded weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word list {file_name} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker of the run {run_config_name} ended before it began (code {worker_returncode}).{folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {built_dropped_turns} oldest turns of this chat no longer fit and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {part} of {folder_name} cannot be used: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {part} of {folder_name} does not fit its config: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {part} of {folder_name} is damaged: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {most_fields} fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {seen_files} files; the others are not watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no articles in it: no web pages, only pictures or data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no documents to work on in “{scope_collection}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no indexed documents in a collection named {collection}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no validation rows: nothing says whether it gets better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many models called {plain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {inside} models in {folder_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file {file_name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a preset “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no GPU that can be used: the figures are those of the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no GPU that this installation can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no adapter {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no collection named {collection}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data file in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document in the collection &quot;{collection}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document that can be read in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no embedding model in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no embedding model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder that was moved from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language model yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no loaded model to put an adapter on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model in {folder_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no offer {offer_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no prompt “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no quantisation {quantization}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reward model on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row to measure on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run &quot;{run_id}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no set &quot;{name}&quot; with the version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no set &quot;{name}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting &quot;{key}&quot; that could be varied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on any of its {total} pages: only pictures or drawings, and text recognition found no words in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on any of its {total} pages: they are blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on its page: only pictures or drawings, and text recognition found no words in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to summarise in these documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value for {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for {path_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room for the export: {size_bytes} GB are needed and {free} GB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to extract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little space on the disk: {missing} GB are to come, {free} GB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are {count} runs, and {most_runs} are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These can be read: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These formats hold them: {fitting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pairs are not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer has come to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is still being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer was cut short when the program ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chat does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This damaged file is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data folder cannot be moved from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is still needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This import was taken back already, or is too long ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model changes its logits after the head, so it cannot be cut up over several processes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is too small to pick values: the sentence of each document that speaks most to a field is shown. Load a larger model for single values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is too small to summarise: the documents&apos; most telling sentences are shown in their own words. Load a larger model for a written summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This processor is some fifty times slower in 16 bits (and so in 4) than in 32: choose 32bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This restore point does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This restore point does not hold {only}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This restore point is needed at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result was made by another version of Aquifer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has no result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is going on already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads (0: as many as there are physical cores)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To fit into memory, less is kept for the gradient: a third slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on one kind at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: what has arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understanding the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unload it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and add its folders one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and choose conversations.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it with its password and add the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking ({number} of {manifest_parts})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Aquifer or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Aquifer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use .csv, .xlsx or .md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use .md, .html, .docx or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary fewer settings or values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for its end, or resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until they are indexed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting while an answer is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the other folder too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived is not the model that was offered: its checksum is wrong. It was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be read of {source_name} could not be saved: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What computes the embeddings (auto: the fastest here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on the hub is not what was begun here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes no sense in its list was left out: {listing_unreadable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What several processes hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read before can be searched. Download the file again, then add it to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was taken before can be searched. Add the file again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words alone find documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;format: columns&quot; and name the columns by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 2023, 2023-03 or 2023-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in the run file, with a point: optim.learning_rate, lora.rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something like *.pdf or drafts/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something like *.pdf, drafts/ or reports/**/*.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {&quot;type&quot;: &quot;string&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the adapter for llama.cpp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GGUF model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a OneNote notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Pages, Numbers or Keynote file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Visio drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a WordPerfect document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIM file, which is added by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive or an office file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a binary Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a binary property list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a boilerplate answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field holds no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a package of a kind that is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a saved web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sentence is longer than a passage may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a turn is by an unknown speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a turn is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer of the pair is not by the assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an encrypted Office file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Office file of a kind that is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {ranges} more documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as given for the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as {chosen_words} it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed: a GPU of 40 TFLOP/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed: {value} GFLOP/s a core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read: it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damage was met while it was used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error loading model:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every answer that is left has a thumb down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evolution failed: hardly another question than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evolution failed: too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files, pictures and tool calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freed but cut up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a product of matrices measured on this processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than {most_pixels} million pixels and was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held but not full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the folder {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs of the blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intermediate values of the blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it became shorter while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it calls itself without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it copies the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin like a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin like {named_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say which chapters it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has another number of fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no LoRA matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no message_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is encrypted, and what says how is no description of that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than {longest_prompt_chars} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no object with named fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies more than {deepest} files deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it repeats itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its alpha is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its directory cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its message_id was there before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parent message is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part {name} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part {name} cannot be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part {name} claims {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part {name} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part {part} is no XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts lie inside each other too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sheets cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its slides cannot be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text cannot be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length of answer to context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>library.sqlite does not say which embedding model its index was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like a validation row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like an earlier row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likeness of {spec_field_value} and {spec_against_value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more while validation rows are measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly the same as a validation row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly the same as an earlier row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer has a thumb up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no question has answers with both thumbs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken: weight or share of its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in it is learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the processor alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one block worked out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {words} and {left} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages {one_first}–{one_last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages {words} and {left} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures and other content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures and recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pieces of personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program and libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reward of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of at most {after_text_max_tokens} tokens (cuts {value} % of the rows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of at most {after_text_max_tokens} tokens (leaves out {value} % of the rows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores of the vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of profane words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of repeated word runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something stands after the end of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start and loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Hugging Face hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer has words that the passage does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer says no more than the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer was not finished or not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article has no question with an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the base in {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chat template refuses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chat template refuses these turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column chosen is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column messages is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column prompt is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column rejected is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column {names} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the conversation has no question with an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the conversation is empty or no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the history is no list of pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library gave no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line holds binary data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is longer than {longest_line_bytes} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model as it was, to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page has no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pair has no question before the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passage holds hardly any sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passage is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question is not about the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as an earlier row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same question as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the summary is no shorter than the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the summary says what the passage does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text was cut off or is not in its form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tree has no question with an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tree has too many messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two conversations part before the last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two matrices of {base} do not belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is too much else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens of the {spec_field_value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long for the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tool calls and other content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top_k (0: all tokens)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train an adapter instead of all weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacked weights of a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not read: it is a scan, and text recognition failed ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not read: text recognition failed on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not read: the text of the file is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of the base ({plan_precision})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights that are put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with an 8-bit cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with only 1 layer on the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with only {got_gpu_layers} layers on the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {got_context_length} tokens of context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without rearranged weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work the blocks out twice instead of keeping them (about a third slower)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{adapter_name} changes the word table, which {base} uses for its output as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{adapter_name} is an adapter GGUF, which works on GGUF models only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{adapter_name} was made for {adapter_architecture} models, and {base} is {architecture}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{after_optim_batch_size} instead of {before_optim_batch_size} examples a batch, {after_optim_accumulation} batches a step: a step sees as many as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{away} files cannot be reached (a drive or folder is away) and stay as they were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{backend_info_name} is answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bad} characters are damaged and could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{base} has only one matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{base} is stored as {a_format} and {b_format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {chosen2} documents were not read; left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows are left out: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{current_name} is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cursor_name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cursor_name} is in GGUF version {version}, which is unknown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cursor_name} is in the outdated GGUF version 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cursor_name} is incomplete: {cursor_size} MB of {expected} MB are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cursor_name} is not a GGUF model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cursor_name} is only a Git LFS note; the model itself is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cursor_name} stores weights in a format (number {kind}) that is unknown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cursor_name} was written for big-endian machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {documents} documents are embedded anew with {wanted}; until then words alone find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {documents} documents are embedded anew with {wanted}; {answering} answers until it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {documents} documents are embedded anew with {wanted}; {finds}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dropped} sentences of the model were left out: your documents do not say so, or not on this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry_name} cannot go back: there is another {taken_name} in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry_name} could not be restored: {error_strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facts_cut} of {facts_rows} rows ({share} %) are cut at {spec_max_tokens} tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failures} articles in a row could not be read; the last one: {error_user_message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file_name} holds no conversations.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file_name} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file_name} is damaged: it cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file_name} is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file_name} is no backup of Aquifer, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file_name} is no kind of file a chat can be saved as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file_name} is no kind of file a result can be saved as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file_name} is no name for JSON lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is there and was not made here, so it is not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder_name} cannot be trained: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder_name} fits neither into the GPUs nor into main memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder_name} has no config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder_name} has no config.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder_name} holds an adapter beside the model, and it is not clear which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder_name} lacks {missing} of its weights ({missing2} and others).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder_name} needs a library that is not installed: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder_name} needs more memory than there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is no finished data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forecast_gpu_layers} of {forecast_layers} layers on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forecast_threads} threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{info_name} does not fit into memory: {forecast_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{info_name} needs program code that comes with it, and Aquifer runs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layers}, {context}: needs {many} of {free} GB free GPU memory, and {here_total_bytes} GB of main memory{tail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layers}, {context}: needs {many} of {free} GB free GPU memory{tail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left_name} was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} more files inside it could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} tokens, the most is {max_tokens}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listing_not_listed} not listed as an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listing_not_text} without text (pictures, styles, scripts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lost} articles in a row were read but could not be taken into the search index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measured_label} is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member_name} is not read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model_name} does not lie in the profile: Aquifer only uses it where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be brought onto {base}: for {architecture} models that works only with the Hugging Face folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changes a part that {base} does not have ({module}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changes the word table, which works only with the Hugging Face folder of its base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be moved to the trash: {error_strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read: the reader answered nonsense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read: the reader was stopped. {error_user_message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be stored: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be stored: {error_strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {most_columns} columns; the others were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {most_pixels} million pixels and was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has several chat templates and none for plain chats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {decoded_text} characters; more than {reading_budget_chars} are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {size} MB; files over {largest_bytes} MB are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no data file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no table: its first line is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no text, only spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in it was not read: it is stored as an object, not as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {reading_name} is encrypted with AES, which is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is another file now than the one that was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged after row {number}: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged and could not be mended. {error_user_message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged and could not be put aside: {error_strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged: no page of it can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged: {what} ({details}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty: it has 0 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is encrypted and needs a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no part of a LoRA adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no workbook that can be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not JSON: it holds binary data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not JSON: it starts with neither [ nor {.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not JSON: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a PDF, although its name says so: it is {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a picture that can be read, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a picture, although its name says so: it is {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a text file: it holds binary data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not what its name says: its content is a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is one JSON object of more than {largest_object_bytes} MB; so much is not read at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} unpacks to more than {largest_expanded_bytes} GB and was not read further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was made for another model: {base} has no {change_module}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was made for another model: {change_module} is {change_inputs} × {change_outputs} there and {there} × {there2} in {base}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not read: it is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offer_name} is being fetched already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one_document_name}, pages {one_first}–{one_last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{order} training rows are repetitions, as the weights ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} cannot be opened: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} cannot run on this computer: a trial in a separate process ended. {error_user_message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} could not be loaded ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} could not be saved: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} could not be tried. {error_user_message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} could not be used: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} is a link to something that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} is damaged ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} is damaged and was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} is loaded {changed}: a trial with the usual settings failed. {verdict_reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} is neither a file nor a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} is no adapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} is no data file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} is of a kind that this version cannot run ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} was written by a newer Aquifer (version {version}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not a folder that can be watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{promise_path_name} is not what {promise_origin} says it must be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{promises} files are byte for byte what {promises_origin} says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reader_name} was removed while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reader_name} was replaced by another file while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading_name} cannot be read: it holds no text in a form that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading_name} cannot be read: it is {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading_name} does not open with this password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading_name} has no slides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading_name} holds no text that a reader of the page would see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading_name} holds no text, only empty cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading_name} holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading_name} holds no text: its cells are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading_name} holds no text: its sheets are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading_name} holds no text: none of its {book_chapters} chapters has any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading_name} holds no web page with text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading_name} holds {infos} files; more than {reading_budget_members} are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading_name} holds {names} files, and none could be read. {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading_name} holds {name}, which unpacks to {size} MB; so much is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading_name} is an empty archive: there is no file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading_name} is encrypted and has more than {most} MB; so much is not decrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading_name} is not a mailbox: no message begins with a line &apos;From &apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading_name} is not a subtitle file: it holds binary data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading_name} is not a table in text form: it holds binary data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading_name} is not a web page: it holds binary data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading_name} is not an RTF document: it does not begin like one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading_name} is not an e-mail: it has no headers such as From or Subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading_name} is not {named_words}, although its name says so: it is {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading_name} is protected against copying (DRM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading_name} needs a password: {name} in it is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refused} pairs are left out: the chat template refuses them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rescued} damaged pages were read by a second reader and have no highlights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seen_closed} places in it cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seen_unnamed} names in it cannot be read as text and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shape_name} cannot be trained here: even with the smallest settings it needs about {least_memory_bytes} GB, and {least_free_bytes} GB of GPU memory are free. Choose a smaller model, close other programs, or train on a computer with more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shape_name} cannot be trained here: even with the smallest settings it needs about {least_memory_bytes} GB, and {least_free_bytes} GB of memory are free. Choose a smaller model, close other programs, or train on a computer with more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source_name} could not be copied: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source_name} was not read: it lies more than {deepest} files deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source_name} was not read: there is too much else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source_name} was to be {source_share} of the set, {wanted} rows; it has only {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spec_metric} of {spec_field_value} and {spec_against_value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spec_unit} of the {spec_field_value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tally_failed} could not be read: {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tally_failed} could not be read: {named}; and {more} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tally_read} read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target_name} could not be put back: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target_name} is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} holds the data folder itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{telling} of {documents} documents are quoted: the most telling ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there} GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tokens} tokens of context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unknown} is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unread_bytes} GB are read from disk before the first answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unread} of {documents} files are not read yet; the answer leaves them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} % of the rows are longer than {config_text_max_tokens} tokens and are cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} % of the rows are longer than {config_text_max_tokens} tokens and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is on: it harms a model that is to write text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of {count} parts of {stem} are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted} validation rows are wanted, and there are only {free} rows: none is left to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} above {maximum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} below {minimum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} cannot be {value}: {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{which} {verb} read by text recognition ({value} % sure).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{writer_name} reads {writer_context_length} tokens, too few for a passage and its question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{missing}} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{unknown}} means nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Try again” makes another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{date}” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” is not a pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{pattern}” has more than {most_deep} times **.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{pattern}” leads out of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model that answers: {model}. Choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is loaded. Choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the last answer with another model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which documents are to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{collection} · %n document</source>
        <comment>{collection} · %n documents</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Files of this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
