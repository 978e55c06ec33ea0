<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Summarise</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Auslesen</translation>
    </message>
    <message>
        <source>Ask every document</source>
        <translation>Jedes Dokument befragen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>One question for every document</source>
        <translation>Eine Frage an jedes Dokument</translation>
    </message>
    <message>
        <source>Words to look for; no model is used</source>
        <translation>Wörter, die gesucht werden; ohne Modell</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Tabellenkalkulation (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>a chat</source>
        <translation>einem Chat</translation>
    </message>
    <message>
        <source>All files of a chat</source>
        <translation>Alle Dateien eines Chats</translation>
    </message>
    <message>
        <source>All documents of {collection}</source>
        <translation>Alle Dokumente aus {collection}</translation>
    </message>
    <message>
        <source>{document} of {collection}</source>
        <translation>{document} aus {collection}</translation>
    </message>
    <message numerus="yes">
        <source>%n document of {collection}</source>
        <comment>%n documents of {collection}</comment>
        <translation>
            <numerusform>%n Dokument aus {collection}</numerusform>
            <numerusform>%n Dokumente aus {collection}</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
    <message>
        <source>about {duration} left</source>
        <translation>noch etwa {duration}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage</source>
        <comment>%n passages</comment>
        <translation>
            <numerusform>%n Textstelle</numerusform>
            <numerusform>%n Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage cited</source>
        <comment>%n passages cited</comment>
        <translation>
            <numerusform>%n Textstelle zitiert</numerusform>
            <numerusform>%n Textstellen zitiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n document answers the question</source>
        <comment>{found} of %n documents answer the question</comment>
        <translation>
            <numerusform>{found} von %n Dokument beantwortet die Frage</numerusform>
            <numerusform>{found} von %n Dokumenten beantworten die Frage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value</source>
        <comment>%n values</comment>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them found word for word</source>
        <comment>%n of them found word for word</comment>
        <translation>
            <numerusform>davon %n wörtlich gefunden</numerusform>
            <numerusform>davon %n wörtlich gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours:.1f} h</source>
        <translation>{hours:.1f} h</translation>
    </message>
    <message>
        <source>Fields, one a line, or a JSON Schema</source>
        <translation>Felder, eines je Zeile, oder ein JSON-Schema</translation>
    </message>
    <message>
        <source>One field a line, or a JSON Schema. For example
Invoice number
Total: the amount due, in euro</source>
        <translation>Ein Feld je Zeile oder ein JSON-Schema. Zum Beispiel
Rechnungsnummer
Summe: der fällige Betrag in Euro</translation>
    </message>
    <message>
        <source>Progress of the action</source>
        <translation>Fortschritt der Aktion</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Prompts…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Frühere Durchläufe</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Start: {action}</source>
        <translation>Starten: {action}</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Wartet auf das Modell</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Stopped. What is finished is kept; starting again goes on from here.</source>
        <translation>Gestoppt. Fertiges bleibt erhalten; beim nächsten Start geht es hier weiter.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Summarise section</source>
        <translation>Abschnitt zusammenfassen</translation>
    </message>
    <message>
        <source>Summarise merge</source>
        <translation>Zusammenfassungen verbinden</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts of {collection}</source>
        <translation>Prompts von {collection}</translation>
    </message>
    <message>
        <source>Words in {braces} are filled in. A changed prompt starts the action anew.</source>
        <translation>Wörter in geschweiften Klammern wie {braces} werden ausgefüllt. Ein geänderter Prompt beginnt die Aktion von vorn.</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Standard verwenden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>found word for word</source>
        <translation>wörtlich gefunden</translation>
    </message>
    <message>
        <source>weak match</source>
        <translation>schwache Übereinstimmung</translation>
    </message>
    <message>
        <source>not found word for word in the document</source>
        <translation>nicht wörtlich im Dokument gefunden</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>S. {page}</translation>
    </message>
    <message>
        <source>The model gave this value, but the document does not hold it word for word.</source>
        <translation>Das Modell hat diesen Wert genannt, aber er steht nicht wörtlich im Dokument.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Nothing was run yet. What you start is listed here with its result, until you delete it.</source>
        <translation>Noch nichts ausgeführt. Was Sie starten, steht hier mit seinem Ergebnis, bis Sie es löschen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open: {run}</source>
        <translation>Öffnen: {run}</translation>
    </message>
    <message>
        <source>Continue: {run}</source>
        <translation>Fortsetzen: {run}</translation>
    </message>
    <message>
        <source>Save as: {run}</source>
        <translation>Speichern unter: {run}</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete for good: {run}</source>
        <translation>Endgültig löschen: {run}</translation>
    </message>
    <message>
        <source>Delete: {run}</source>
        <translation>Löschen: {run}</translation>
    </message>
    <message>
        <source>Summary of {collection}</source>
        <translation>Zusammenfassung von {collection}</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht fertig</translation>
    </message>
    <message>
        <source>Your chats get the form this version needs. They are here in less than a minute.</source>
        <translation>Ihre Chats werden in die Form gebracht, die diese Version braucht. In weniger als einer Minute sind sie da.</translation>
    </message>
    <message>
        <source>This is done once. Nothing can be lost by it.</source>
        <translation>Das geschieht nur einmal. Dabei kann nichts verloren gehen.</translation>
    </message>
    <message>
        <source>Opening your data …</source>
        <translation>Ihre Daten werden geöffnet …</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>The words of {language} are not there, so the window speaks English.</source>
        <translation>Die Texte für {language} fehlen, deshalb ist das Fenster auf Englisch.</translation>
    </message>
    <message>
        <source>{command} makes them.</source>
        <translation>{command} erzeugt sie.</translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation>Kein Modell geladen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Leave safe mode</source>
        <translation>Abgesicherten Modus verlassen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Something stopped before its end. The window says why.</source>
        <translation>Etwas wurde vor dem Ende abgebrochen. Das Fenster zeigt, warum.</translation>
    </message>
    <message>
        <source>Your files are read.</source>
        <translation>Ihre Dateien sind gelesen.</translation>
    </message>
    <message>
        <source>The Wikipedia is read.</source>
        <translation>Die Wikipedia ist gelesen.</translation>
    </message>
    <message>
        <source>The pack is imported.</source>
        <translation>Das Paket ist importiert.</translation>
    </message>
    <message>
        <source>The pack is written.</source>
        <translation>Das Paket ist geschrieben.</translation>
    </message>
    <message>
        <source>The new embedding model has read everything.</source>
        <translation>Das neue Embedding-Modell hat alles gelesen.</translation>
    </message>
    <message>
        <source>The training set is ready.</source>
        <translation>Der Trainingsdatensatz ist bereit.</translation>
    </message>
    <message>
        <source>The data is checked.</source>
        <translation>Die Daten sind geprüft.</translation>
    </message>
    <message>
        <source>The export is ready.</source>
        <translation>Der Export ist bereit.</translation>
    </message>
    <message>
        <source>The model is here.</source>
        <translation>Das Modell ist da.</translation>
    </message>
    <message>
        <source>The answer is ready.</source>
        <translation>Die Antwort ist fertig.</translation>
    </message>
    <message>
        <source>The summary is ready.</source>
        <translation>Die Zusammenfassung ist fertig.</translation>
    </message>
    <message>
        <source>The table is ready.</source>
        <translation>Die Tabelle ist fertig.</translation>
    </message>
    <message>
        <source>All documents were asked.</source>
        <translation>Alle Dokumente wurden befragt.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>A training run ended.</source>
        <translation>Ein Trainingslauf ist zu Ende.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in der Warteschlange</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>wird eingebettet</translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>indexiert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>indexed, with gaps</source>
        <translation>indexiert, mit Lücken</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>braucht ein Passwort</translation>
    </message>
    <message>
        <source>reading article {page:,} of {pages:,}</source>
        <translation>liest Artikel {page:,} von {pages:,}</translation>
    </message>
    <message>
        <source>reading p. {page}/{pages}</source>
        <translation>liest S. {page}/{pages}</translation>
    </message>
    <message>
        <source>{name} is in the trash.</source>
        <translation>{name} ist im Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} document is in the trash.</source>
        <comment>{count:,} documents are in the trash.</comment>
        <translation>
            <numerusform>{count:,} Dokument ist im Papierkorb.</numerusform>
            <numerusform>{count:,} Dokumente sind im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>The collection {name} is in the trash, with its documents.</source>
        <translation>Die Sammlung {name} ist mit ihren Dokumenten im Papierkorb.</translation>
    </message>
    <message>
        <source>It would fit with {changes}.</source>
        <translation>So würde es passen: {changes}.</translation>
    </message>
    <message>
        <source>Unloading model</source>
        <translation>Modell wird entladen</translation>
    </message>
    <message>
        <source>Switching adapters</source>
        <translation>Adapter werden gewechselt</translation>
    </message>
    <message>
        <source>Loading model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Trainings-Loss</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Tokens pro Sekunde</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungs-Loss</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Reward</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>{step:,} of {steps:,}</source>
        <translation>{step:,} von {steps:,}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>{measure} (best)</source>
        <translation>{measure} (bester Wert)</translation>
    </message>
    <message>
        <source>Training loss (last)</source>
        <translation>Trainings-Loss (letzter)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Weights that learn</source>
        <translation>Lernende Gewichte</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message numerus="yes">
        <source>%n second</source>
        <comment>%n seconds</comment>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute</source>
        <comment>%n minutes</comment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours:.1f} hours</source>
        <translation>{hours:.1f} Stunden</translation>
    </message>
    <message>
        <source>{days:.1f} days</source>
        <translation>{days:.1f} Tage</translation>
    </message>
    <message>
        <source>{gigabytes:.2f} GB</source>
        <translation>{gigabytes:.2f} GB</translation>
    </message>
    <message>
        <source>This password does not open the file. Type it again.</source>
        <translation>Dieses Passwort öffnet die Datei nicht. Bitte geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Read {name} again</source>
        <translation>{name} noch einmal lesen</translation>
    </message>
    <message>
        <source>Type the password of {name}</source>
        <translation>Passwort von {name} eingeben</translation>
    </message>
    <message>
        <source>Copy the picture {name}</source>
        <translation>Bild {name} kopieren</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>Fortschritt von {name}</translation>
    </message>
    <message>
        <source>Everything that is filled in must hold, for each question of this chat until the filter is taken off.</source>
        <translation>Alles Ausgefüllte muss zutreffen, für jede Frage dieses Chats, bis der Filter entfernt wird.</translation>
    </message>
    <message>
        <source>Ask only some documents</source>
        <translation>Nur bestimmte Dokumente befragen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Pasted image {time}</source>
        <translation>Eingefügtes Bild {time}</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>Das Bild konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Free some space and paste it again.</source>
        <translation>Schaffen Sie etwas Platz und fügen Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>The picture {name} cannot be read any more.</source>
        <translation>Das Bild {name} kann nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted since it was attached.</source>
        <translation>Vielleicht wurde es seit dem Anhängen verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>Files cannot be attached to a temporary chat.</source>
        <translation>An einen temporären Chat können keine Dateien angehängt werden.</translation>
    </message>
    <message>
        <source>They are kept on disk to be read. Add them to a collection and choose it below the question.</source>
        <translation>Zum Lesen müssten sie gespeichert werden. Fügen Sie sie einer Sammlung hinzu und wählen Sie diese unter der Frage aus.</translation>
    </message>
    <message>
        <source>Compare with another model</source>
        <translation>Mit anderem Modell vergleichen</translation>
    </message>
    <message>
        <source>Version {number} · {model}</source>
        <translation>Version {number} · {model}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>There is no reward model on this computer, so nothing scores the answers.</source>
        <translation>Auf diesem Computer gibt es kein Reward-Modell, deshalb bewertet nichts die Antworten.</translation>
    </message>
    <message>
        <source>Add one on the page Models; it is then listed under “Reward models”.</source>
        <translation>Fügen Sie auf der Seite „Modelle“ eines hinzu; es steht dann unter „Reward-Modelle“.</translation>
    </message>
    <message>
        <source>Ask about your documents, or ask anything</source>
        <translation>Fragen Sie etwas zu Ihren Dokumenten oder etwas ganz anderes</translation>
    </message>
    <message>
        <source>Attach files (Ctrl+O)</source>
        <translation>Dateien anhängen (Strg+O)</translation>
    </message>
    <message>
        <source>No collection</source>
        <translation>Keine Sammlung</translation>
    </message>
    <message>
        <source>Collections that are searched for this chat</source>
        <translation>Sammlungen, in denen für diesen Chat gesucht wird</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>How this chat is answered: system prompt, temperature and so on</source>
        <translation>Wie in diesem Chat geantwortet wird: Systemprompt, Temperatur und so weiter</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Asks only documents</source>
        <translation>Befragt nur Dokumente</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Eingabe sendet</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Strg+Eingabe sendet</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Stoppen (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks only documents: {documents}. Change</source>
        <translation>Befragt nur Dokumente: {documents}. Ändern</translation>
    </message>
    <message>
        <source>No documents in the library yet</source>
        <translation>Noch keine Dokumente in der Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>%n collection</source>
        <comment>%n collections</comment>
        <translation>
            <numerusform>%n Sammlung</numerusform>
            <numerusform>%n Sammlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Collections searched: {names}</source>
        <translation>Durchsuchte Sammlungen: {names}</translation>
    </message>
    <message>
        <source>Collections searched: none</source>
        <translation>Durchsuchte Sammlungen: keine</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>System prompt of this chat…</source>
        <translation>Systemprompt dieses Chats…</translation>
    </message>
    <message>
        <source>Edit presets…</source>
        <translation>Voreinstellungen bearbeiten…</translation>
    </message>
    <message>
        <source>Own prompt</source>
        <translation>Eigener Prompt</translation>
    </message>
    <message>
        <source>Preset: {preset}, with a system prompt of its own</source>
        <translation>Voreinstellung: {preset}, mit eigenem Systemprompt</translation>
    </message>
    <message>
        <source>Preset: as in the settings, with a system prompt of its own</source>
        <translation>Voreinstellung: wie in den Einstellungen, mit eigenem Systemprompt</translation>
    </message>
    <message>
        <source>Preset: {preset}</source>
        <translation>Voreinstellung: {preset}</translation>
    </message>
    <message>
        <source>Preset: as in the settings</source>
        <translation>Voreinstellung: wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Drop PDFs here. Nothing leaves this computer.</source>
        <translation>Legen Sie hier PDFs ab. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Ask about them and get answers with the page they stand on.</source>
        <translation>Stellen Sie Fragen dazu und erhalten Sie Antworten mit der Seite, auf der sie stehen.</translation>
    </message>
    <message>
        <source>Answers come from a language model on this computer. It can be wrong even when it sounds sure. Numbered chips lead to the words in your documents: check them before you rely on an answer.</source>
        <translation>Die Antworten kommen von einem Sprachmodell auf diesem Computer. Es kann sich irren, auch wenn es sicher klingt. Die nummerierten Marken führen zu den Worten in Ihren Dokumenten: Prüfen Sie diese, bevor Sie sich auf eine Antwort verlassen.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Try with sample documents</source>
        <translation>Mit Beispieldokumenten ausprobieren</translation>
    </message>
    <message>
        <source>First facts</source>
        <translation>Das Wichtigste zuerst</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Ask about your files</source>
        <translation>Fragen zu Ihren Dateien</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>A temporary chat</source>
        <translation>Ein temporärer Chat</translation>
    </message>
    <message>
        <source>Ask anything. When it is closed, nothing of it is left.</source>
        <translation>Fragen Sie, was Sie möchten. Wenn er geschlossen wird, bleibt nichts davon übrig.</translation>
    </message>
    <message numerus="yes">
        <source>%n file is still being read. You can ask now; the answer leaves it out.</source>
        <comment>%n files are still being read. You can ask now; the answer leaves them out.</comment>
        <translation>
            <numerusform>%n Datei wird noch gelesen. Sie können schon fragen; die Antwort lässt sie aus.</numerusform>
            <numerusform>%n Dateien werden noch gelesen. Sie können schon fragen; die Antwort lässt sie aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Vorherige Stelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Nächste Stelle (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>{place} of %n message</source>
        <comment>{place} of %n messages</comment>
        <translation>
            <numerusform>{place} von %n Nachricht</numerusform>
            <numerusform>{place} von %n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Message deleted. It stays in the trash for 30 days.</source>
        <translation>Nachricht gelöscht. Sie bleibt 30 Tage im Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>Message deleted with the message that followed. It stays in the trash for 30 days.</source>
        <comment>Message deleted with the %n messages that followed. It stays in the trash for 30 days.</comment>
        <translation>
            <numerusform>Nachricht gelöscht, mit der folgenden Nachricht. Sie bleibt 30 Tage im Papierkorb.</numerusform>
            <numerusform>Nachricht gelöscht, mit den %n folgenden Nachrichten. Sie bleibt 30 Tage im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again with another model</source>
        <translation>Mit anderem Modell versuchen</translation>
    </message>
    <message>
        <source>An answer is being written in this chat.</source>
        <translation>In diesem Chat wird gerade eine Antwort geschrieben.</translation>
    </message>
    <message>
        <source>Stop it with Esc first, or wait for its end.</source>
        <translation>Stoppen Sie sie zuerst mit Esc oder warten Sie, bis sie fertig ist.</translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation>Fortschritt beim Lesen</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>Antwort: {text}</translation>
    </message>
    <message>
        <source>{phase} · {percent} %</source>
        <translation>{phase} · {percent} %</translation>
    </message>
    <message>
        <source>Not found in your documents</source>
        <translation>In Ihren Dokumenten nicht gefunden</translation>
    </message>
    <message>
        <source>The files of this chat do not say anything about it.</source>
        <translation>Die Dateien dieses Chats sagen nichts darüber.</translation>
    </message>
    <message>
        <source>Answer without documents</source>
        <translation>Ohne Dokumente antworten</translation>
    </message>
    <message>
        <source>Stopped. What was written until then is kept.</source>
        <translation>Gestoppt. Was bis dahin geschrieben war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Aquifer ended while this answer was being written.</source>
        <translation>Aquifer wurde beendet, während diese Antwort geschrieben wurde.</translation>
    </message>
    <message>
        <source>The answer reached its longest length. “Continue” goes on; Settings › Longest answer raises it.</source>
        <translation>Die Antwort hat ihre Höchstlänge erreicht. „Fortsetzen“ schreibt weiter; unter Einstellungen › Längste Antwort lässt sie sich erhöhen.</translation>
    </message>
    <message>
        <source>The answer failed.</source>
        <translation>Die Antwort ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Searched only {documents}</source>
        <translation>Nur {documents} durchsucht</translation>
    </message>
    <message>
        <source>Ask again in all documents</source>
        <translation>Noch einmal in allen Dokumenten fragen</translation>
    </message>
    <message>
        <source>Ask all documents</source>
        <translation>Alle Dokumente befragen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more source</source>
        <comment>Show %n more sources</comment>
        <translation>
            <numerusform>%n weitere Quelle zeigen</numerusform>
            <numerusform>%n weitere Quellen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read {excerpts} from {files}</source>
        <translation>{excerpts} aus {files} gelesen</translation>
    </message>
    <message>
        <source>Read {excerpts} from {number} of {files}</source>
        <translation>{excerpts} aus {number} von {files} gelesen</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>Alles lesen</translation>
    </message>
    <message>
        <source>Put this question to each document on its own</source>
        <translation>Diese Frage jedem Dokument einzeln stellen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy the answer with its sources, or drag it into another window</source>
        <translation>Die Antwort mit ihren Quellen kopieren oder in ein anderes Fenster ziehen</translation>
    </message>
    <message>
        <source>Continue the answer</source>
        <translation>Antwort fortsetzen</translation>
    </message>
    <message>
        <source>Compare with another model…</source>
        <translation>Mit anderem Modell vergleichen…</translation>
    </message>
    <message>
        <source>Delete this answer and what follows</source>
        <translation>Diese Antwort und alles danach löschen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>{model} (loaded)</source>
        <translation>{model} (geladen)</translation>
    </message>
    <message>
        <source>There is no model</source>
        <translation>Es gibt kein Modell</translation>
    </message>
    <message>
        <source>First answer, of {model}</source>
        <translation>Erste Antwort, von {model}</translation>
    </message>
    <message>
        <source>Second answer, of {model}</source>
        <translation>Zweite Antwort, von {model}</translation>
    </message>
    <message>
        <source>Go on with the first answer, of {model}</source>
        <translation>Mit der ersten Antwort weitermachen, von {model}</translation>
    </message>
    <message>
        <source>Go on with the second answer, of {model}</source>
        <translation>Mit der zweiten Antwort weitermachen, von {model}</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Keine Bewertung</translation>
    </message>
    <message>
        <source>The chat goes on with this one</source>
        <translation>Der Chat geht mit dieser weiter</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Mit dieser weitermachen</translation>
    </message>
    <message>
        <source>Not scored yet. Click to have a reward model score both answers.</source>
        <translation>Noch nicht bewertet. Klicken Sie, damit ein Reward-Modell beide Antworten bewertet.</translation>
    </message>
    <message>
        <source>No score. {reason}</source>
        <translation>Keine Bewertung. {reason}</translation>
    </message>
    <message>
        <source>{speed:.1f} tok/s</source>
        <translation>{speed:.1f} Tok/s</translation>
    </message>
    <message>
        <source>Score {score:.2f}</source>
        <translation>Bewertung {score:.2f}</translation>
    </message>
    <message>
        <source>What the reward model gives this answer; higher is better.</source>
        <translation>So bewertet das Reward-Modell diese Antwort; höher ist besser.</translation>
    </message>
    <message>
        <source>Two answers side by side</source>
        <translation>Zwei Antworten nebeneinander</translation>
    </message>
    <message>
        <source>The loaded model</source>
        <translation>Das geladene Modell</translation>
    </message>
    <message>
        <source>Attach as document</source>
        <translation>Als Dokument anhängen</translation>
    </message>
    <message>
        <source>Keep in the question</source>
        <translation>In der Frage lassen</translation>
    </message>
    <message numerus="yes">
        <source>A long text was pasted ({count:,} character).</source>
        <comment>A long text was pasted ({count:,} characters).</comment>
        <translation>
            <numerusform>Ein langer Text wurde eingefügt ({count:,} Zeichen).</numerusform>
            <numerusform>Ein langer Text wurde eingefügt ({count:,} Zeichen).</numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Texts that end the answer</source>
        <translation>Texte, die die Antwort beenden</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON-Schema</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Kreativ</translation>
    </message>
    <message>
        <source>Empty: that of the settings</source>
        <translation>Leer: der aus den Einstellungen</translation>
    </message>
    <message>
        <source>Empty: free text. Otherwise {&quot;type&quot;: &quot;object&quot;, …}</source>
        <translation>Leer: freier Text. Sonst {&quot;type&quot;: &quot;object&quot;, …}</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>{value} (settings)</source>
        <translation>{value} (Einstellungen)</translation>
    </message>
    <message>
        <source>{field}: “{typed}” is not a number.</source>
        <translation>{field}: „{typed}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>{field}: “{typed}” is not a whole number.</source>
        <translation>{field}: „{typed}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Fields of the preset</source>
        <translation>Felder der Voreinstellung</translation>
    </message>
    <message>
        <source>What is left empty is taken from the settings.</source>
        <translation>Was leer bleibt, wird aus den Einstellungen übernommen.</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Neue Voreinstellung</translation>
    </message>
    <message>
        <source>“{name}” is saved.</source>
        <translation>„{name}“ ist gespeichert.</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>„{name}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (Kopie)</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>A question is being edited</source>
        <translation>Eine Frage wird bearbeitet</translation>
    </message>
    <message>
        <source>Editing a question. Sending begins a new branch; the old one stays.</source>
        <translation>Frage wird bearbeitet. Mit dem Senden beginnt ein neuer Zweig; der alte bleibt.</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>Sie: {text}</translation>
    </message>
    <message>
        <source>The model reads this chat from here on: what stands above no longer fits.</source>
        <translation>Ab hier liest das Modell diesen Chat: Was darüber steht, passt nicht mehr hinein.</translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation>Diese Frage beantworten</translation>
    </message>
    <message>
        <source>Edit this question</source>
        <translation>Diese Frage bearbeiten</translation>
    </message>
    <message>
        <source>Copy this question</source>
        <translation>Diese Frage kopieren</translation>
    </message>
    <message>
        <source>Delete this question and what follows</source>
        <translation>Diese Frage und alles danach löschen</translation>
    </message>
    <message>
        <source>When is the workshop open?</source>
        <translation>Wann ist die Werkstatt geöffnet?</translation>
    </message>
    <message>
        <source>How many bicycles were repaired in 2025?</source>
        <translation>Wie viele Fahrräder wurden 2025 repariert?</translation>
    </message>
    <message>
        <source>When is a chain replaced?</source>
        <translation>Wann wird eine Kette gewechselt?</translation>
    </message>
    <message>
        <source>What is “{document}” about?</source>
        <translation>Worum geht es in „{document}“?</translation>
    </message>
    <message>
        <source>What are the most important figures?</source>
        <translation>Was sind die wichtigsten Zahlen?</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Reading {excerpts} from {files}</source>
        <translation>Liest {excerpts} aus {files}</translation>
    </message>
    <message numerus="yes">
        <source>%n excerpt</source>
        <comment>%n excerpts</comment>
        <translation>
            <numerusform>%n Auszug</numerusform>
            <numerusform>%n Auszüge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file</source>
        <comment>%n files</comment>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>What the model is told before this chat, from the next question on. It stands above the preset and the settings; empty means as they say.</source>
        <translation>Was dem Modell vor diesem Chat gesagt wird, ab der nächsten Frage. Es geht der Voreinstellung und den Einstellungen vor; leer heißt: wie dort angegeben.</translation>
    </message>
    <message>
        <source>System prompt of this chat</source>
        <translation>Systemprompt dieses Chats</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <source>You are …</source>
        <translation>Du bist …</translation>
    </message>
    <message>
        <source>Use for this chat</source>
        <translation>Für diesen Chat verwenden</translation>
    </message>
    <message>
        <source>None of its own</source>
        <translation>Kein eigener</translation>
    </message>
    <message>
        <source>Temporary chat. Nothing of it is written to disk; it is gone when you close it or the program.</source>
        <translation>Temporärer Chat. Nichts davon wird gespeichert; er ist weg, wenn Sie ihn oder das Programm schließen.</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>Chat schließen</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Denkt nach…</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <translation>Was das Modell gedacht hat</translation>
    </message>
    <message>
        <source>{thoughts} Show what the model thought</source>
        <translation>{thoughts} Gedanken des Modells zeigen</translation>
    </message>
    <message>
        <source>{thoughts} Hide what the model thought</source>
        <translation>{thoughts} Gedanken des Modells ausblenden</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation>Kurz nachgedacht</translation>
    </message>
    <message>
        <source>Thought for {seconds:.0f} s</source>
        <translation>{seconds:.0f} s nachgedacht</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Gute Antwort</translation>
    </message>
    <message>
        <source>Good answer: chosen, click to take it back</source>
        <translation>Gute Antwort: gewählt, zum Zurücknehmen klicken</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Schlechte Antwort</translation>
    </message>
    <message>
        <source>Bad answer: chosen, click to take it back</source>
        <translation>Schlechte Antwort: gewählt, zum Zurücknehmen klicken</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>Zum Neuesten springen</translation>
    </message>
    <message>
        <source>Version of the question before</source>
        <translation>Vorherige Version der Frage</translation>
    </message>
    <message>
        <source>Version of the answer before</source>
        <translation>Vorherige Version der Antwort</translation>
    </message>
    <message>
        <source>Next version of the question</source>
        <translation>Nächste Version der Frage</translation>
    </message>
    <message>
        <source>Next version of the answer</source>
        <translation>Nächste Version der Antwort</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Version {number} von {count}</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Folder “{name}” deleted. Its chats stay.</source>
        <translation>Ordner „{name}“ gelöscht. Seine Chats bleiben.</translation>
    </message>
    <message>
        <source>Folder “{name}” deleted. It was empty.</source>
        <translation>Ordner „{name}“ gelöscht. Er war leer.</translation>
    </message>
    <message>
        <source>The temporary chat is closed. Nothing of it is left.</source>
        <translation>Der temporäre Chat ist geschlossen. Nichts davon ist übrig.</translation>
    </message>
    <message>
        <source>Chat deleted. It stays in the trash for 30 days.</source>
        <translation>Chat gelöscht. Er bleibt 30 Tage im Papierkorb.</translation>
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
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export the chat</source>
        <translation>Chat exportieren</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation>Eine Datei {name} gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>{name} wird geschrieben …</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>The chat is in {file}</source>
        <translation>Der Chat ist in {file}</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>This report stays on this computer: Aquifer sends nothing. It holds versions, the place in the program, and the last of the log without values; no word of your documents and chats. Read it before you pass it on.</source>
        <translation>Dieser Bericht bleibt auf diesem Computer: Aquifer sendet nichts. Er enthält Versionen, die Stelle im Programm und das Ende des Protokolls ohne Werte, aber kein Wort aus Ihren Dokumenten und Chats. Lesen Sie ihn, bevor Sie ihn weitergeben.</translation>
    </message>
    <message>
        <source>Your chats and documents are on disk as they were shown.</source>
        <translation>Ihre Chats und Dokumente sind so gespeichert, wie sie zu sehen waren.</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>It could not be saved: {cause}.</source>
        <translation>Speichern war nicht möglich: {cause}.</translation>
    </message>
    <message>
        <source>while it was starting</source>
        <translation>beim Start</translation>
    </message>
    <message>
        <source>while it was loading the model {name}</source>
        <translation>beim Laden des Modells {name}</translation>
    </message>
    <message>
        <source>while an answer was written by {name}</source>
        <translation>während {name} eine Antwort schrieb</translation>
    </message>
    <message>
        <source>while it was opening the page {name}</source>
        <translation>beim Öffnen der Seite {name}</translation>
    </message>
    <message>
        <source>while it was opening a chat</source>
        <translation>beim Öffnen eines Chats</translation>
    </message>
    <message>
        <source>while it was showing the document {name}</source>
        <translation>beim Anzeigen des Dokuments {name}</translation>
    </message>
    <message>
        <source>while it was reading files</source>
        <translation>beim Lesen von Dateien</translation>
    </message>
    <message>
        <source>while it was loading the model that was chosen</source>
        <translation>beim Laden des gewählten Modells</translation>
    </message>
    <message>
        <source>while an answer was written</source>
        <translation>beim Schreiben einer Antwort</translation>
    </message>
    <message>
        <source>while it was opening the page that was chosen</source>
        <translation>beim Öffnen der gewählten Seite</translation>
    </message>
    <message>
        <source>while it was showing the document that was chosen</source>
        <translation>beim Anzeigen des gewählten Dokuments</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>Fine-Tuning</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What was going on</source>
        <translation>Was gerade lief</translation>
    </message>
    <message>
        <source>Error (its message is left out: it may quote a text)</source>
        <translation>Fehler (ohne seine Meldung: sie könnte einen Text zitieren)</translation>
    </message>
    <message>
        <source>Stacks at the crash</source>
        <translation>Aufrufstapel beim Absturz</translation>
    </message>
    <message>
        <source>The last of the log, without values</source>
        <translation>Das Ende des Protokolls, ohne Werte</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>(not named here)</source>
        <translation>(hier nicht genannt)</translation>
    </message>
    <message>
        <source>Aquifer ended unexpectedly</source>
        <translation>Aquifer wurde unerwartet beendet</translation>
    </message>
    <message>
        <source>Something went wrong inside Aquifer ({kind})</source>
        <translation>In Aquifer ist etwas schiefgegangen ({kind})</translation>
    </message>
    <message>
        <source>It is not opened again by itself.</source>
        <translation>Es wird nicht von selbst wieder geöffnet.</translation>
    </message>
    <message>
        <source>Safe mode: no model is loaded, no chat is opened and no file is read by itself.</source>
        <translation>Abgesicherter Modus: Von selbst wird kein Modell geladen, kein Chat geöffnet und keine Datei gelesen.</translation>
    </message>
    <message>
        <source>{some} and {more}</source>
        <translation>{some} und {more}</translation>
    </message>
    <message>
        <source>Last time Aquifer ended unexpectedly.</source>
        <translation>Beim letzten Mal wurde Aquifer unerwartet beendet.</translation>
    </message>
    <message>
        <source>Last time Aquifer ended unexpectedly {when}.</source>
        <translation>Beim letzten Mal wurde Aquifer unerwartet beendet: {when}.</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>Laden des Modells</translation>
    </message>
    <message>
        <source>opening the chat</source>
        <translation>Öffnen des Chats</translation>
    </message>
    <message>
        <source>reading files</source>
        <translation>Lesen von Dateien</translation>
    </message>
    <message>
        <source>Left out this time: {steps}.</source>
        <translation>Diesmal ausgelassen: {steps}.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Behalten, was da ist</translation>
    </message>
    <message>
        <source>Go back to {day} …</source>
        <translation>Zurück zum {day} …</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>The damaged file is kept whole: {folder}</source>
        <translation>Die beschädigte Datei wird vollständig aufgehoben: {folder}</translation>
    </message>
    <message>
        <source>At the next start {name} is put back from the restore point.</source>
        <translation>Beim nächsten Start wird {name} aus dem Wiederherstellungspunkt zurückgeholt.</translation>
    </message>
    <message>
        <source>Close Aquifer and start it again to do it now; Settings, Backups takes it back.</source>
        <translation>Um es gleich zu tun, schließen Sie Aquifer und starten Sie es neu; unter Einstellungen, Sicherungen lässt es sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Close Aquifer</source>
        <translation>Aquifer schließen</translation>
    </message>
    <message>
        <source>Add to {collection}</source>
        <translation>Zu {collection} hinzufügen</translation>
    </message>
    <message>
        <source>Kept in your documents, for all chats</source>
        <translation>Bleibt in Ihren Dokumenten, für alle Chats</translation>
    </message>
    <message>
        <source>Where they are: files and folders are not copied</source>
        <translation>Da, wo sie sind: Dateien und Ordner werden nicht kopiert</translation>
    </message>
    <message>
        <source>Use these models</source>
        <translation>Diese Modelle verwenden</translation>
    </message>
    <message>
        <source>Read where they are; nothing is changed in them</source>
        <translation>Werden gelesen, wo sie sind; nichts darin wird geändert</translation>
    </message>
    <message>
        <source>Use as training data</source>
        <translation>Als Trainingsdaten verwenden</translation>
    </message>
    <message>
        <source>Files and folders are read for this chat only</source>
        <translation>Dateien und Ordner werden nur für diesen Chat gelesen</translation>
    </message>
    <message>
        <source>Attach to this chat</source>
        <translation>An diesen Chat anhängen</translation>
    </message>
    <message>
        <source>Rows of {table}</source>
        <translation>Zeilen von {table}</translation>
    </message>
    <message>
        <source>Columns of {table}</source>
        <translation>Spalten von {table}</translation>
    </message>
    <message>
        <source>{text}, best</source>
        <translation>{text}, bester Wert</translation>
    </message>
    <message>
        <source>What is put right in every text before it is checked. The last four harm a model that is to write text; they are for other uses.</source>
        <translation>Was in jedem Text berichtigt wird, bevor er geprüft wird. Die letzten vier schaden einem Modell, das Text schreiben soll; sie sind für andere Zwecke.</translation>
    </message>
    <message>
        <source>Rows that say what an earlier row says, word for word or nearly. The first one stays.</source>
        <translation>Zeilen, die wörtlich oder fast dasselbe sagen wie eine frühere. Die erste bleibt.</translation>
    </message>
    <message>
        <source>Training rows that are like a validation row: they would make the validation look better than it is.</source>
        <translation>Trainingszeilen, die einer Validierungszeile gleichen: Sie ließen die Validierung besser aussehen, als sie ist.</translation>
    </message>
    <message>
        <source>Examples that are longer than what the run reads at once.</source>
        <translation>Beispiele, die länger sind als das, was der Lauf auf einmal liest.</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>Kleinschreibung</translation>
    </message>
    <message>
        <source>punctuation removed</source>
        <translation>Satzzeichen entfernt</translation>
    </message>
    <message>
        <source>stop words removed</source>
        <translation>Stoppwörter entfernt</translation>
    </message>
    <message>
        <source>special characters removed</source>
        <translation>Sonderzeichen entfernt</translation>
    </message>
    <message>
        <source>exact duplicates</source>
        <translation>genaue Dubletten</translation>
    </message>
    <message>
        <source>near duplicates</source>
        <translation>Fast-Dubletten</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Bereinigung</translation>
    </message>
    <message>
        <source>Length for {model}</source>
        <translation>Länge für {model}</translation>
    </message>
    <message>
        <source>Leaks to the validation</source>
        <translation>Überschneidung mit der Validierung</translation>
    </message>
    <message>
        <source>This harms a model that is to write text: {changes}.</source>
        <translation>Das schadet einem Modell, das Text schreiben soll: {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>{passing:,} of {count:,} example pass all checks.</source>
        <comment>{passing:,} of {count:,} examples pass all checks.</comment>
        <translation>
            <numerusform>{passing:,} von {count:,} Beispiel besteht alle Prüfungen.</numerusform>
            <numerusform>{passing:,} von {count:,} Beispielen bestehen alle Prüfungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{check}: {part} and {other_part}</source>
        <translation>{check}: {part} und {other_part}</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>a step</comment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Rows that cannot be read, or make no example.</source>
        <translation>Zeilen, die nicht lesbar sind oder kein Beispiel ergeben.</translation>
    </message>
    <message>
        <source>The model has no chat template of its own.</source>
        <translation>Das Modell hat keine eigene Chat-Vorlage.</translation>
    </message>
    <message>
        <source>All examples together have {tokens}, {longer}.</source>
        <translation>Alle Beispiele zusammen haben {tokens}, {longer}.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} tokens</source>
        <comment>{count:,} tokens</comment>
        <translation>
            <numerusform>{count:,} Token</numerusform>
            <numerusform>{count:,} Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of them are longer</source>
        <comment>{count:,} of them are longer</comment>
        <translation>
            <numerusform>{count:,} davon ist länger</numerusform>
            <numerusform>{count:,} davon sind länger</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Add a check</source>
        <translation>Prüfung hinzufügen</translation>
    </message>
    <message>
        <source>Add a check…</source>
        <translation>Prüfung hinzufügen…</translation>
    </message>
    <message>
        <source>Model the examples must fit</source>
        <translation>Modell, zu dem die Beispiele passen müssen</translation>
    </message>
    <message>
        <source>Fits any model</source>
        <translation>Passt zu jedem Modell</translation>
    </message>
    <message>
        <source>Count tokens as this model does, and leave out or cut what it cannot read at once</source>
        <translation>Tokens so zählen wie dieses Modell und auslassen oder kürzen, was es nicht auf einmal lesen kann</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Name des Datensatzes</translation>
    </message>
    <message>
        <source>Percent held back for validation</source>
        <translation>Prozent, die für die Validierung zurückbehalten werden</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>held back</source>
        <comment>before the share kept for validation</comment>
        <translation>zurückbehalten</translation>
    </message>
    <message>
        <source>This value makes no sense here.</source>
        <translation>Dieser Wert ergibt hier keinen Sinn.</translation>
    </message>
    <message>
        <source>Fits {model}</source>
        <translation>Passt zu {model}</translation>
    </message>
    <message>
        <source>Check again to see what it leaves out, or prepare the set as it is set now.</source>
        <translation>Prüfen Sie erneut, um zu sehen, was wegfällt, oder bereiten Sie den Datensatz so vor, wie es jetzt eingestellt ist.</translation>
    </message>
    <message>
        <source>What is set has changed since the data was checked.</source>
        <translation>Die Einstellungen haben sich seit der Prüfung der Daten geändert.</translation>
    </message>
    <message>
        <source>Look at the step that leaves out most, and make its limits wider.</source>
        <translation>Sehen Sie sich den Schritt an, bei dem am meisten wegfällt, und setzen Sie seine Grenzen weiter.</translation>
    </message>
    <message>
        <source>No example passes all checks, so there would be no set.</source>
        <translation>Kein Beispiel besteht alle Prüfungen, es gäbe also keinen Datensatz.</translation>
    </message>
    <message>
        <source>Context (a passage)</source>
        <translation>Kontext (eine Textstelle)</translation>
    </message>
    <message>
        <source>Long text, alone</source>
        <translation>Langer Text, allein</translation>
    </message>
    <message>
        <source>Better answer</source>
        <translation>Bessere Antwort</translation>
    </message>
    <message>
        <source>Worse answer</source>
        <translation>Schlechtere Antwort</translation>
    </message>
    <message>
        <source>Column of: {part}</source>
        <translation>Spalte für: {part}</translation>
    </message>
    <message>
        <source>One question for all rows</source>
        <translation>Eine Frage für alle Zeilen</translation>
    </message>
    <message>
        <source>One question for all rows, where no column has one</source>
        <translation>Eine Frage für alle Zeilen, wenn keine Spalte eine enthält</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Diese Spalten verwenden</translation>
    </message>
    <message>
        <source>What is in which column?</source>
        <translation>Was steht in welcher Spalte?</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no column</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Runs to compare</source>
        <translation>Läufe zum Vergleichen</translation>
    </message>
    <message>
        <source>Which curve</source>
        <translation>Welche Kurve</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Unterschiedliche Einstellungen</translation>
    </message>
    <message>
        <source>All settings are the same.</source>
        <translation>Alle Einstellungen sind gleich.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Tick the runs to compare</source>
        <translation>Kreuzen Sie die Läufe an, die Sie vergleichen möchten</translation>
    </message>
    <message numerus="yes">
        <source>At most %n run can be told apart in one chart.</source>
        <comment>At most %n runs can be told apart in one chart.</comment>
        <translation>
            <numerusform>Höchstens %n Lauf lässt sich in einem Diagramm unterscheiden.</numerusform>
            <numerusform>Höchstens %n Läufe lassen sich in einem Diagramm unterscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick two runs or more.</source>
        <translation>Kreuzen Sie mindestens zwei Läufe an.</translation>
    </message>
    <message>
        <source>There are not two runs to compare yet.</source>
        <translation>Es gibt noch keine zwei Läufe zum Vergleichen.</translation>
    </message>
    <message>
        <source>These runs have no values yet.</source>
        <translation>Diese Läufe haben noch keine Werte.</translation>
    </message>
    <message>
        <source>Their curves come when they have taken steps.</source>
        <translation>Ihre Kurven erscheinen nach den ersten Schritten.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>tokens per second</source>
        <translation>Tokens pro Sekunde</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>Woher die Daten kommen</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Ein Ordner…</translation>
    </message>
    <message>
        <source>A collection</source>
        <translation>Eine Sammlung</translation>
    </message>
    <message>
        <source>My chats</source>
        <translation>Meine Chats</translation>
    </message>
    <message>
        <source>Pairs from documents…</source>
        <translation>Paare aus Dokumenten…</translation>
    </message>
    <message>
        <source>{pairs} are being removed with their texts.</source>
        <translation>{pairs} werden mit ihren Texten entfernt.</translation>
    </message>
    <message>
        <source>{set} goes to the trash.</source>
        <translation>{set} kommt in den Papierkorb.</translation>
    </message>
    <message>
        <source>Bring examples</source>
        <translation>Beispiele mitbringen</translation>
    </message>
    <message>
        <source>Bring examples of what the model should do</source>
        <translation>Bringen Sie Beispiele für das mit, was das Modell tun soll</translation>
    </message>
    <message>
        <source>Questions with answers, conversations, texts with summaries, pairs of a better and a worse answer, or long texts: csv, json, jsonl, parquet, xlsx, zip, a folder of documents, a collection, your chats. Drop them here. Nothing is changed in your files, and nothing is left out before you have seen it.</source>
        <translation>Fragen mit Antworten, Unterhaltungen, Texte mit Zusammenfassungen, Paare aus einer besseren und einer schlechteren Antwort oder lange Texte: csv, json, jsonl, parquet, xlsx, zip, ein Ordner mit Dokumenten, eine Sammlung, Ihre Chats. Legen Sie sie hier ab. An Ihren Dateien wird nichts geändert, und nichts fällt weg, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>A model writes questions with answers, or summaries, from a collection</source>
        <translation>Ein Modell schreibt Fragen mit Antworten oder Zusammenfassungen aus einer Sammlung</translation>
    </message>
    <message>
        <source>Then: see what would be left out and why, prepare the set, train on it, and chat with the tuned model.</source>
        <translation>Danach: sehen, was warum wegfallen würde, den Datensatz vorbereiten, damit trainieren und mit dem angepassten Modell chatten.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>There is no collection with documents yet</source>
        <translation>Es gibt noch keine Sammlung mit Dokumenten</translation>
    </message>
    <message>
        <source>Data ({patterns});;All files (*)</source>
        <translation>Daten ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose data</source>
        <translation>Daten wählen</translation>
    </message>
    <message>
        <source>Choose a folder with data or documents</source>
        <translation>Ordner mit Daten oder Dokumenten wählen</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Adapter (LoRA)</source>
        <translation>Adapter (LoRA)</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>Alle Gewichte</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langer Text</translation>
    </message>
    <message>
        <source>Preference pairs (DPO)</source>
        <translation>Präferenzpaare (DPO)</translation>
    </message>
    <message>
        <source>Reward model</source>
        <translation>Reward-Modell</translation>
    </message>
    <message>
        <source>AdamW, 8-bit</source>
        <translation>AdamW, 8 Bit</translation>
    </message>
    <message>
        <source>AdamW, 8-bit, paged</source>
        <translation>AdamW, 8 Bit, ausgelagert</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Before and after the training</source>
        <translation>Vor und nach dem Training</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>4-bit (NF4)</source>
        <translation>4 Bit (NF4)</translation>
    </message>
    <message>
        <source>8-bit</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>16-bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>32-bit</source>
        <translation>32 Bit</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>A whole model each (DDP)</source>
        <translation>Je ein ganzes Modell (DDP)</translation>
    </message>
    <message>
        <source>One model, cut up (FSDP)</source>
        <translation>Ein Modell, aufgeteilt (FSDP)</translation>
    </message>
    <message>
        <source>Cut them</source>
        <translation>Kürzen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Der Lauf</translation>
    </message>
    <message>
        <source>Made when it is done</source>
        <translation>Entsteht am Ende</translation>
    </message>
    <message>
        <source>GGUF model</source>
        <translation>GGUF-Modell</translation>
    </message>
    <message>
        <source>One file that runs in llama.cpp and here: the base with what was learnt in it</source>
        <translation>Eine Datei, die in llama.cpp und hier läuft: die Basis mit dem Gelernten darin</translation>
    </message>
    <message>
        <source>Adapter as GGUF</source>
        <translation>Adapter als GGUF</translation>
    </message>
    <message>
        <source>Small: switched on top of the base GGUF on the Models page</source>
        <translation>Klein: wird auf der Seite „Modelle“ zur Basis-GGUF dazugeschaltet</translation>
    </message>
    <message>
        <source>Merged weights</source>
        <translation>Zusammengeführte Gewichte</translation>
    </message>
    <message>
        <source>A Hugging Face folder with the base and what was learnt in one</source>
        <translation>Ein Hugging-Face-Ordner mit der Basis und dem Gelernten in einem</translation>
    </message>
    <message>
        <source>Adapter (PEFT)</source>
        <translation>Adapter (PEFT)</translation>
    </message>
    <message>
        <source>Small: a folder for transformers and PEFT</source>
        <translation>Klein: ein Ordner für transformers und PEFT</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Export stoppen</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>wird gestoppt</translation>
    </message>
    <message>
        <source>step {number}: {doing}</source>
        <translation>Schritt {number}: {doing}</translation>
    </message>
    <message numerus="yes">
        <source>%n more waits</source>
        <comment>%n more wait</comment>
        <translation>
            <numerusform>%n weiterer wartet</numerusform>
            <numerusform>%n weitere warten</numerusform>
        </translation>
    </message>
    <message>
        <source>{phase}, {done:,} of {all:,}</source>
        <translation>{phase}, {done:,} von {all:,}</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Export it as a GGUF model first.</source>
        <translation>Exportieren Sie es zuerst als GGUF-Modell.</translation>
    </message>
    <message>
        <source>The tuned model cannot be asked here.</source>
        <translation>Das angepasste Modell kann hier nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Working out what it takes…</source>
        <translation>Der Bedarf wird berechnet…</translation>
    </message>
    <message>
        <source>Working out what they take…</source>
        <translation>Der Bedarf der Läufe wird berechnet…</translation>
    </message>
    <message>
        <source>Use settings that fit</source>
        <translation>Passende Einstellungen verwenden</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} run, one after the other: about {time} in all.</source>
        <comment>{count:,} runs, one after the other: about {time} in all.</comment>
        <translation>
            <numerusform>{count:,} Lauf: insgesamt etwa {time}.</numerusform>
            <numerusform>{count:,} Läufe nacheinander: insgesamt etwa {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of them does not fit.</source>
        <comment>%n of them do not fit.</comment>
        <translation>
            <numerusform>Einer davon passt nicht.</numerusform>
            <numerusform>%n davon passen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each takes about {least} to {most}.</source>
        <translation>Jeder dauert etwa {least} bis {most}.</translation>
    </message>
    <message>
        <source>Each takes about {time}.</source>
        <translation>Jeder dauert etwa {time}.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Which setting takes several values</source>
        <translation>Welche Einstellung mehrere Werte bekommt</translation>
    </message>
    <message>
        <source>Its values, with commas between them</source>
        <translation>Ihre Werte, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Take this setting out</source>
        <translation>Diese Einstellung herausnehmen</translation>
    </message>
    <message>
        <source>as in {values}</source>
        <translation>zum Beispiel {values}</translation>
    </message>
    <message>
        <source>values, with commas between them</source>
        <translation>Werte, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Several values of a setting</source>
        <translation>Mehrere Werte einer Einstellung</translation>
    </message>
    <message>
        <source>Try several values of a setting</source>
        <translation>Mehrere Werte einer Einstellung ausprobieren</translation>
    </message>
    <message>
        <source>“{setting}” is there twice.</source>
        <translation>„{setting}“ steht zweimal da.</translation>
    </message>
    <message>
        <source>Put all its values on one line.</source>
        <translation>Schreiben Sie alle Werte in eine Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} run: every combination of these values, one after the other.</source>
        <comment>{count:,} runs: every combination of these values, one after the other.</comment>
        <translation>
            <numerusform>{count:,} Lauf: jede Kombination dieser Werte, nacheinander.</numerusform>
            <numerusform>{count:,} Läufe: jede Kombination dieser Werte, nacheinander.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With two values or more there is a run for each (at most %n run).</source>
        <comment>With two values or more there is a run for each (at most %n runs).</comment>
        <translation>
            <numerusform>Bei zwei oder mehr Werten gibt es für jeden einen Lauf (höchstens %n Lauf).</numerusform>
            <numerusform>Bei zwei oder mehr Werten gibt es für jeden einen Lauf (höchstens %n Läufe).</numerusform>
        </translation>
    </message>
    <message>
        <source>The model that is loaded reads passages of your documents and writes what could be learnt of them. Each text keeps the page it is from. What has words or numbers that its passage does not have is left out, with the reason. Answers in your chats go first; it can be stopped at any time and goes on where it was.</source>
        <translation>Das geladene Modell liest Textstellen aus Ihren Dokumenten und schreibt, was sich daraus lernen ließe. Jeder Text behält die Seite, von der er stammt. Was Wörter oder Zahlen enthält, die nicht in der Textstelle stehen, fällt weg, mit Begründung. Antworten in Ihren Chats haben Vorrang; es lässt sich jederzeit stoppen und geht später dort weiter.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Questions with answers</source>
        <translation>Fragen mit Antworten</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Zusammenfassungen</translation>
    </message>
    <message>
        <source>How many passages</source>
        <translation>Wie viele Textstellen</translation>
    </message>
    <message>
        <source>all of them</source>
        <comment>passages</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>spread over the collection; 0 for all of them</source>
        <translation>über die Sammlung verteilt; 0 für alle</translation>
    </message>
    <message>
        <source>Harder questions, too</source>
        <translation>Auch schwerere Fragen</translation>
    </message>
    <message>
        <source>Evolved instructions: the model rewrites each good question so that it asks for more, and answers it</source>
        <translation>Weiterentwickelte Aufgaben: Das Modell schreibt jede gute Frage so um, dass sie mehr verlangt, und beantwortet sie</translation>
    </message>
    <message>
        <source>evolved instructions, as WizardLM was made with</source>
        <translation>weiterentwickelte Aufgaben, wie bei WizardLM</translation>
    </message>
    <message>
        <source>How many times each question is made harder</source>
        <translation>Wie oft jede Frage erschwert wird</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>Schreiben lassen</translation>
    </message>
    <message>
        <source>Documents of</source>
        <comment>before the name of a collection</comment>
        <translation>Dokumente aus</translation>
    </message>
    <message>
        <source>Written are</source>
        <comment>before what is to be written: questions, summaries</comment>
        <translation>Geschrieben werden</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Written by</source>
        <comment>before the name of a model</comment>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Pairs from documents</source>
        <translation>Paare aus Dokumenten</translation>
    </message>
    <message>
        <source>the model that is chosen on the Models page; it is loaded first</source>
        <translation>das auf der Seite „Modelle“ gewählte Modell; es wird zuerst geladen</translation>
    </message>
    <message>
        <source>{model}, which is loaded. A model this small invents much, and few of its texts are kept.</source>
        <translation>{model}, das geladen ist. Ein so kleines Modell erfindet viel, und wenige seiner Texte werden behalten.</translation>
    </message>
    <message>
        <source>{model}, which is loaded</source>
        <translation>{model}, das geladen ist</translation>
    </message>
    <message>
        <source>Add some on the Documents page.</source>
        <translation>Fügen Sie auf der Seite „Dokumente“ welche hinzu.</translation>
    </message>
    <message>
        <source>There is no collection with documents yet.</source>
        <translation>Es gibt noch keine Sammlung mit Dokumenten.</translation>
    </message>
    <message>
        <source>Tick what is to be written.</source>
        <translation>Kreuzen Sie an, was geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show {pairs}</source>
        <translation>{pairs} zeigen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Use as data</source>
        <translation>Als Daten verwenden</translation>
    </message>
    <message>
        <source>Remove {pairs}</source>
        <translation>{pairs} entfernen</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>Was weggefallen ist und warum</translation>
    </message>
    <message>
        <source>Examples of what was left out</source>
        <translation>Beispiele für Weggefallenes</translation>
    </message>
    <message>
        <source>Why texts were left out</source>
        <translation>Warum Texte weggefallen sind</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Pieces of pages</source>
        <translation>Seitenstücke</translation>
    </message>
    <message>
        <source>not asked about: {reason}</source>
        <translation>nicht befragt: {reason}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>{document}, page {page}</source>
        <translation>{document}, Seite {page}</translation>
    </message>
    <message>
        <source>All sets</source>
        <translation>Alle Datensätze</translation>
    </message>
    <message>
        <source>the writing</source>
        <comment>Progress of the writing</comment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>What is finished is on disk at once: you may leave this page, and a stop keeps it.</source>
        <translation>Fertiges wird sofort gespeichert: Sie können diese Seite verlassen, und beim Stoppen bleibt es erhalten.</translation>
    </message>
    <message>
        <source>{before} wrote before, and {now} is loaded now: it writes all of them anew.</source>
        <translation>Vorher hat {before} geschrieben, jetzt ist {now} geladen: Es schreibt alle neu.</translation>
    </message>
    <message>
        <source>Stop, and load {model} to go on where it was.</source>
        <translation>Stoppen Sie und laden Sie {model}, um dort weiterzumachen.</translation>
    </message>
    <message>
        <source>Stopping; what is finished is kept</source>
        <translation>Wird gestoppt; Fertiges bleibt erhalten</translation>
    </message>
    <message>
        <source>Stopped before a new text was written.</source>
        <translation>Gestoppt, bevor ein neuer Text geschrieben war.</translation>
    </message>
    <message>
        <source>A model this small invents much, and what it invents is left out: a larger one keeps more.</source>
        <translation>Ein so kleines Modell erfindet viel, und Erfundenes fällt weg: Bei einem größeren bleibt mehr übrig.</translation>
    </message>
    <message>
        <source>question and answer</source>
        <translation>Frage und Antwort</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>harder question</source>
        <translation>schwerere Frage</translation>
    </message>
    <message>
        <source>Pairs from {collection}</source>
        <translation>Paare aus {collection}</translation>
    </message>
    <message>
        <source>summaries of {passages}</source>
        <translation>Zusammenfassungen von {passages}</translation>
    </message>
    <message>
        <source>questions with answers and summaries of {passages}</source>
        <translation>Fragen mit Antworten und Zusammenfassungen zu {passages}</translation>
    </message>
    <message>
        <source>questions with answers, made harder, and summaries of {passages}</source>
        <translation>Fragen mit Antworten, erschwert, und Zusammenfassungen zu {passages}</translation>
    </message>
    <message>
        <source>questions with answers of {passages}</source>
        <translation>Fragen mit Antworten zu {passages}</translation>
    </message>
    <message>
        <source>questions with answers, made harder of {passages}</source>
        <translation>Fragen mit Antworten, erschwert, zu {passages}</translation>
    </message>
    <message>
        <source>every passage</source>
        <comment>questions and summaries of every passage</comment>
        <translation>jeder Textstelle</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} passage</source>
        <comment>{count:,} passages</comment>
        <translation>
            <numerusform>{count:,} Textstelle</numerusform>
            <numerusform>{count:,} Textstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{wish}.</source>
        <comment>a sentence; it begins with a capital letter</comment>
        <translation>{wish}.</translation>
    </message>
    <message numerus="yes">
        <source>At most {count:,} text a passage, and what the passage does not bear out is left out.</source>
        <comment>At most {count:,} texts a passage, and what the passage does not bear out is left out.</comment>
        <translation>
            <numerusform>Höchstens {count:,} Text je Textstelle; was die Textstelle nicht hergibt, fällt weg.</numerusform>
            <numerusform>Höchstens {count:,} Texte je Textstelle; was die Textstelle nicht hergibt, fällt weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {count:,} text, and what the passage does not bear out is left out.</source>
        <comment>At most {count:,} texts, and what the passage does not bear out is left out.</comment>
        <translation>
            <numerusform>Höchstens {count:,} Text; was die Textstelle nicht hergibt, fällt weg.</numerusform>
            <numerusform>Höchstens {count:,} Texte; was die Textstelle nicht hergibt, fällt weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {count:,} passage</source>
        <comment>{done:,} of {count:,} passages</comment>
        <translation>
            <numerusform>{done:,} von {count:,} Textstelle</numerusform>
            <numerusform>{done:,} von {count:,} Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} text written</source>
        <comment>{count:,} texts written</comment>
        <translation>
            <numerusform>{count:,} Text geschrieben</numerusform>
            <numerusform>{count:,} Texte geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} kept</source>
        <comment>{count:,} kept</comment>
        <translation>
            <numerusform>{count:,} behalten</numerusform>
            <numerusform>{count:,} behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} left out</source>
        <comment>{count:,} left out</comment>
        <translation>
            <numerusform>{count:,} weggefallen</numerusform>
            <numerusform>{count:,} weggefallen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {reasons}</source>
        <translation>Weggefallen: {reasons}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} text written so far</source>
        <comment>{count:,} texts written so far</comment>
        <translation>
            <numerusform>Bisher {count:,} Text geschrieben</numerusform>
            <numerusform>Bisher {count:,} Texte geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} pair</source>
        <comment>{count:,} pairs</comment>
        <translation>
            <numerusform>{count:,} Paar</numerusform>
            <numerusform>{count:,} Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of them harder</source>
        <comment>{count:,} of them harder</comment>
        <translation>
            <numerusform>davon {count:,} schwerer</numerusform>
            <numerusform>davon {count:,} schwerer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} summary</source>
        <comment>{count:,} summaries</comment>
        <translation>
            <numerusform>{count:,} Zusammenfassung</numerusform>
            <numerusform>{count:,} Zusammenfassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} text are kept. It goes on where it was.</source>
        <comment>{count:,} texts are kept. It goes on where it was.</comment>
        <translation>
            <numerusform>{count:,} Text bleibt erhalten. Es geht dort weiter, wo es war.</numerusform>
            <numerusform>{count:,} Texte bleiben erhalten. Es geht dort weiter, wo es war.</numerusform>
        </translation>
    </message>
    <message>
        <source>The writing was interrupted.</source>
        <translation>Das Schreiben wurde unterbrochen.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. Of {count:,} text {kept} are kept.</source>
        <comment>Stopped. Of {count:,} texts {kept} are kept.</comment>
        <translation>
            <numerusform>Gestoppt. Von {count:,} Text bleibt {kept}.</numerusform>
            <numerusform>Gestoppt. Von {count:,} Texten bleiben {kept}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on where it was.</source>
        <translation>Es geht dort weiter, wo es war.</translation>
    </message>
    <message numerus="yes">
        <source>None of {count:,} text is kept: the passages do not bear them out.</source>
        <comment>None of {count:,} texts is kept: the passages do not bear them out.</comment>
        <translation>
            <numerusform>Von {count:,} Text ist keiner geblieben: Die Textstellen geben ihn nicht her.</numerusform>
            <numerusform>Von {count:,} Texten ist keiner geblieben: Die Textstellen geben sie nicht her.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a larger model on the Models page and write them again.</source>
        <translation>Laden Sie auf der Seite „Modelle“ ein größeres Modell und lassen Sie sie noch einmal schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} passage of {collection}</source>
        <comment>{count:,} passages of {collection}</comment>
        <translation>
            <numerusform>{count:,} Textstelle aus {collection}</numerusform>
            <numerusform>{count:,} Textstellen aus {collection}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{out:,} of {count:,} text left out</source>
        <comment>{out:,} of {count:,} texts left out</comment>
        <translation>
            <numerusform>{out:,} von {count:,} Text weggefallen</numerusform>
            <numerusform>{out:,} von {count:,} Texten weggefallen</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept} from {passages}; {left_out}.</source>
        <translation>{kept} aus {passages}; {left_out}.</translation>
    </message>
    <message>
        <source>Written by {model}</source>
        <translation>Geschrieben von {model}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} new text in {time}</source>
        <comment>{count:,} new texts in {time}</comment>
        <translation>
            <numerusform>{count:,} neuer Text in {time}</numerusform>
            <numerusform>{count:,} neue Texte in {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate:.1f} a minute</source>
        <translation>{rate:.1f} pro Minute</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} text from before</source>
        <comment>{count:,} texts from before</comment>
        <translation>
            <numerusform>{count:,} Text von vorher</numerusform>
            <numerusform>{count:,} Texte von vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>What the model reads is shown when the run has looked at its first batch.</source>
        <translation>Was das Modell liest, erscheint, sobald der Lauf seinen ersten Batch angesehen hat.</translation>
    </message>
    <message>
        <source>The text as the model reads it</source>
        <translation>Der Text, wie das Modell ihn liest</translation>
    </message>
    <message>
        <source>learnt: {text}</source>
        <translation>gelernt: {text}</translation>
    </message>
    <message>
        <source>only read: {text}</source>
        <translation>nur gelesen: {text}</translation>
    </message>
    <message>
        <source>Highlighted and underlined is what the model learns to write; grey it only reads.</source>
        <translation>Hervorgehoben und unterstrichen ist, was das Modell zu schreiben lernt; Graues liest es nur.</translation>
    </message>
    <message>
        <source>Of {tokens} in {rows} {share:.0%} are learnt; the longest row has {longest:,}.</source>
        <translation>Von {tokens} in {rows} werden {share:.0%} gelernt; die längste Zeile hat {longest:,}.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} token</source>
        <comment>{count:,} tokens</comment>
        <translation>
            <numerusform>{count:,} Token</numerusform>
            <numerusform>{count:,} Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} row</source>
        <comment>{count:,} rows</comment>
        <translation>
            <numerusform>{count:,} Zeile</numerusform>
            <numerusform>{count:,} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} row ({share:.1%}) is too long and is cut.</source>
        <comment>{count:,} rows ({share:.1%}) are too long and are cut.</comment>
        <translation>
            <numerusform>{count:,} Zeile ({share:.1%}) ist zu lang und wird gekürzt.</numerusform>
            <numerusform>{count:,} Zeilen ({share:.1%}) sind zu lang und werden gekürzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} is left out ({reasons}).</source>
        <comment>{count:,} are left out ({reasons}).</comment>
        <translation>
            <numerusform>{count:,} wird ausgelassen ({reasons}).</numerusform>
            <numerusform>{count:,} werden ausgelassen ({reasons}).</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer ends with {end_token}; rows are filled up with {padding_token}.</source>
        <translation>Eine Antwort endet mit {end_token}; Zeilen werden mit {padding_token} aufgefüllt.</translation>
    </message>
    <message>
        <source>Details are in the log of the data folder.</source>
        <translation>Details stehen im Protokoll des Datenordners.</translation>
    </message>
    <message>
        <source>1 · Data</source>
        <translation>1 · Daten</translation>
    </message>
    <message>
        <source>2 · Checks</source>
        <translation>2 · Prüfungen</translation>
    </message>
    <message>
        <source>3 · Set</source>
        <translation>3 · Datensatz</translation>
    </message>
    <message>
        <source>the data</source>
        <comment>Progress of the data</comment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>No pipeline can be made of these sources.</source>
        <translation>Aus diesen Quellen lässt sich keine Pipeline bilden.</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>Daten werden geprüft</translation>
    </message>
    <message>
        <source>Preparing the set</source>
        <translation>Datensatz wird vorbereitet</translation>
    </message>
    <message>
        <source>Begin with a letter or a digit; then letters, digits, spaces, dots, dashes (at most 80).</source>
        <translation>Beginnen Sie mit einem Buchstaben oder einer Ziffer; danach Buchstaben, Ziffern, Leerzeichen, Punkte, Striche (höchstens 80).</translation>
    </message>
    <message>
        <source>This name cannot be used for a set.</source>
        <translation>Dieser Name ist für einen Datensatz nicht möglich.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} examples</source>
        <comment>{count:,} examples</comment>
        <translation>
            <numerusform>{count:,} Beispiel</numerusform>
            <numerusform>{count:,} Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Schritt {step}</translation>
    </message>
    <message>
        <source>Preset {name}. {about}</source>
        <translation>Voreinstellung {name}. {about}</translation>
    </message>
    <message>
        <source>Quick try</source>
        <translation>Schneller Versuch</translation>
    </message>
    <message>
        <source>A few dozen steps on short examples: shows in minutes whether the data teaches anything.</source>
        <translation>Einige Dutzend Schritte mit kurzen Beispielen: zeigt in Minuten, ob aus den Daten etwas zu lernen ist.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Three times through the data with an adapter of rank 16. Right for most sets.</source>
        <translation>Dreimal durch die Daten mit einem Adapter vom Rang 16. Passt für die meisten Datensätze.</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>A larger adapter that learns more slowly, and more measurements. Takes about twice as long.</source>
        <translation>Ein größerer Adapter, der langsamer lernt, und mehr Messungen. Dauert etwa doppelt so lange.</translation>
    </message>
    <message>
        <source>{data} on {model}</source>
        <translation>{data} auf {model}</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>Another folder or file…</source>
        <translation>Anderer Ordner oder andere Datei…</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Name des Laufs</translation>
    </message>
    <message>
        <source>Every setting</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>Show every setting of the run</source>
        <translation>Alle Einstellungen des Laufs zeigen</translation>
    </message>
    <message>
        <source>Save settings as…</source>
        <translation>Einstellungen speichern unter…</translation>
    </message>
    <message>
        <source>Starting the run…</source>
        <translation>Lauf wird gestartet…</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Lernen aus</translation>
    </message>
    <message>
        <source>How much effort?</source>
        <translation>Wie viel Aufwand?</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>There is no model to tune yet.</source>
        <translation>Es gibt noch kein Modell zum Anpassen.</translation>
    </message>
    <message>
        <source>There is no data set yet.</source>
        <translation>Es gibt noch keinen Datensatz.</translation>
    </message>
    <message>
        <source>Add one on the Models page.</source>
        <translation>Fügen Sie auf der Seite „Modelle“ eines hinzu.</translation>
    </message>
    <message>
        <source>Prepare one under Data first.</source>
        <translation>Bereiten Sie zuerst unter „Daten“ einen vor.</translation>
    </message>
    <message>
        <source>Set by hand.</source>
        <translation>Von Hand eingestellt.</translation>
    </message>
    <message numerus="yes">
        <source>Start %n run</source>
        <comment>Start %n runs</comment>
        <translation>
            <numerusform>%n Lauf starten</numerusform>
            <numerusform>%n Läufe starten</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of a model</source>
        <translation>Ordner eines Modells wählen</translation>
    </message>
    <message>
        <source>This name cannot be used for a run.</source>
        <translation>Dieser Name ist für einen Lauf nicht möglich.</translation>
    </message>
    <message>
        <source>It goes on with {examples}, {batches} and at most {tokens}.</source>
        <translation>Es geht weiter mit {examples}, {batches} und höchstens {tokens}.</translation>
    </message>
    <message numerus="yes">
        <source>%n example a batch</source>
        <comment>%n examples a batch</comment>
        <translation>
            <numerusform>%n Beispiel je Batch</numerusform>
            <numerusform>%n Beispielen je Batch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch a step</source>
        <comment>%n batches a step</comment>
        <translation>
            <numerusform>%n Batch je Schritt</numerusform>
            <numerusform>%n Batches je Schritt</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>What it reads</source>
        <translation>Was es liest</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>Damit chatten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>New from this</source>
        <translation>Neuer Lauf daraus</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Settings of the run as YAML</source>
        <translation>Einstellungen des Laufs als YAML</translation>
    </message>
    <message>
        <source>Stopping at the next step, with a checkpoint</source>
        <translation>Wird beim nächsten Schritt gestoppt, mit einem Checkpoint</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>Der Lauf ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Notices ({number})</source>
        <translation>Hinweise ({number})</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Part of the run</source>
        <translation>Teil des Laufs</translation>
    </message>
    <message>
        <source>Settings, logs, answers (zip)…</source>
        <translation>Einstellungen, Protokolle, Antworten (zip)…</translation>
    </message>
    <message>
        <source>The window may be closed: the run goes on, and its curves are here when you come back.</source>
        <translation>Sie können das Fenster schließen: Der Lauf geht weiter, und seine Kurven sind da, wenn Sie zurückkommen.</translation>
    </message>
    <message>
        <source>It waits until the run before it is done. The window may be closed meanwhile.</source>
        <translation>Er wartet, bis der Lauf vor ihm fertig ist. Das Fenster kann solange geschlossen werden.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Step {step:,} of {steps:,}</source>
        <translation>Schritt {step:,} von {steps:,}</translation>
    </message>
    <message>
        <source>Step {step:,}</source>
        <translation>Schritt {step:,}</translation>
    </message>
    <message>
        <source>epoch {epoch:.2g}</source>
        <translation>Epoche {epoch:.2g}</translation>
    </message>
    <message>
        <source>loss {loss:.3f}</source>
        <translation>Loss {loss:.3f}</translation>
    </message>
    <message>
        <source>{speed:,.0f} tokens/s</source>
        <translation>{speed:,.0f} Tokens/s</translation>
    </message>
    <message>
        <source>{model} learns {data}</source>
        <translation>{model} lernt {data}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} example</source>
        <comment>{count:,} examples</comment>
        <translation>
            <numerusform>{count:,} Beispiel</numerusform>
            <numerusform>{count:,} Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>{examples}, {held:,} for validation</source>
        <translation>{examples}, {held:,} für die Validierung</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>{learning} of {all} weights learn</source>
        <translation>{learning} von {all} Gewichten lernen</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Finished in {time}.</source>
        <translation>Fertig. Dauer: {time}.</translation>
    </message>
    <message>
        <source>Stopped after step {step:,}. What was learnt is kept.</source>
        <translation>Nach Schritt {step:,} gestoppt. Das Gelernte bleibt erhalten.</translation>
    </message>
    <message>
        <source>The run was interrupted: its process is gone.</source>
        <translation>Der Lauf wurde unterbrochen: Sein Prozess ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It can go on from step {step:,}.</source>
        <translation>Er kann ab Schritt {step:,} weitergehen.</translation>
    </message>
    <message>
        <source>The validation loss fell: {before:.3f} before, {now:.3f} now.</source>
        <translation>Der Validierungs-Loss ist gesunken: vorher {before:.3f}, jetzt {now:.3f}.</translation>
    </message>
    <message>
        <source>The validation loss did not fall: {before:.3f} before, {now:.3f} now.</source>
        <translation>Der Validierungs-Loss ist nicht gesunken: vorher {before:.3f}, jetzt {now:.3f}.</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, Version {version}</translation>
    </message>
    <message>
        <source>{billions:.1f} B</source>
        <translation>{billions:.1f} Mrd.</translation>
    </message>
    <message>
        <source>{millions:.1f} M</source>
        <translation>{millions:.1f} Mio.</translation>
    </message>
    <message>
        <source>Open settings file…</source>
        <translation>Einstellungsdatei öffnen…</translation>
    </message>
    <message>
        <source>The settings of {name} are in the form.</source>
        <translation>Die Einstellungen von {name} sind übernommen.</translation>
    </message>
    <message>
        <source>Starting run {number} of {all}…</source>
        <translation>Lauf {number} von {all} wird gestartet…</translation>
    </message>
    <message numerus="yes">
        <source>{started:,} of %n run was started.</source>
        <comment>{started:,} of %n runs were started.</comment>
        <translation>
            <numerusform>{started:,} von %n Lauf wurde gestartet.</numerusform>
            <numerusform>{started:,} von %n Läufen wurden gestartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are in the list: start them there.</source>
        <translation>Die übrigen sind in der Liste: Starten Sie sie dort.</translation>
    </message>
    <message>
        <source>Save what is known of the run</source>
        <translation>Speichern, was über den Lauf bekannt ist</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archiv (*.zip)</translation>
    </message>
    <message>
        <source>Made: {name}. It is in the list on the Models page.</source>
        <translation>Erstellt: {name}. Es steht in der Liste auf der Seite „Modelle“.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing of it is left.</source>
        <translation>Der Export wurde gestoppt; nichts davon bleibt übrig.</translation>
    </message>
    <message>
        <source>{name} goes to the trash with its checkpoints.</source>
        <translation>{name} kommt mit seinen Checkpoints in den Papierkorb.</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Noch kein Lauf.</translation>
    </message>
    <message>
        <source>A run teaches a model what is in a set.</source>
        <translation>Ein Lauf bringt einem Modell bei, was in einem Datensatz steht.</translation>
    </message>
    <message>
        <source>No run yet, and no data to train on.</source>
        <translation>Noch kein Lauf und keine Daten zum Trainieren.</translation>
    </message>
    <message>
        <source>Prepare a set first.</source>
        <translation>Bereiten Sie zuerst einen Datensatz vor.</translation>
    </message>
    <message>
        <source>Bring data</source>
        <translation>Daten mitbringen</translation>
    </message>
    <message>
        <source>Best and worst validation rows</source>
        <translation>Beste und schlechteste Validierungszeilen</translation>
    </message>
    <message>
        <source>They are shown after the first measurement on validation rows.</source>
        <translation>Sie erscheinen nach der ersten Messung mit Validierungszeilen.</translation>
    </message>
    <message>
        <source>After step {step:,}. A lower loss means that the model expects the wanted answer more.</source>
        <translation>Nach Schritt {step:,}. Ein niedrigerer Loss heißt, dass das Modell die gewünschte Antwort eher erwartet.</translation>
    </message>
    <message>
        <source>Does worst on</source>
        <translation>Am schlechtesten bei</translation>
    </message>
    <message>
        <source>Does best on</source>
        <translation>Am besten bei</translation>
    </message>
    <message>
        <source>Validation row {number}, loss {loss:.3f}</source>
        <translation>Validierungszeile {number}, Loss {loss:.3f}</translation>
    </message>
    <message>
        <source>row {number} · loss {loss:.3f}</source>
        <translation>Zeile {number} · Loss {loss:.3f}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Finished sets</source>
        <translation>Fertige Datensätze</translation>
    </message>
    <message>
        <source>Set {set}</source>
        <translation>Datensatz {set}</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>Damit trainieren</translation>
    </message>
    <message>
        <source>Train on {set}</source>
        <translation>Mit {set} trainieren</translation>
    </message>
    <message>
        <source>Remove {set}</source>
        <translation>{set} entfernen</translation>
    </message>
    <message>
        <source>What each step kept and left out</source>
        <translation>Was jeder Schritt behalten und ausgelassen hat</translation>
    </message>
    <message>
        <source>Copy the folder&apos;s path</source>
        <translation>Pfad des Ordners kopieren</translation>
    </message>
    <message>
        <source>What each step did</source>
        <translation>Was jeder Schritt getan hat</translation>
    </message>
    <message>
        <source>{set} holds the same already; no new version was made.</source>
        <translation>{set} enthält bereits dasselbe; es entstand keine neue Version.</translation>
    </message>
    <message>
        <source>{set} is ready.</source>
        <translation>{set} ist bereit.</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>how many rows were read</comment>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Settings of a run (*.yaml *.yml)</source>
        <translation>Einstellungen eines Laufs (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open the settings of a run</source>
        <translation>Einstellungen eines Laufs öffnen</translation>
    </message>
    <message>
        <source>Save the settings of the run</source>
        <translation>Einstellungen des Laufs speichern</translation>
    </message>
    <message>
        <source>Training and validation</source>
        <translation>Training und Validierung</translation>
    </message>
    <message>
        <source>Training only</source>
        <translation>Nur Training</translation>
    </message>
    <message>
        <source>Validation only</source>
        <translation>Nur Validierung</translation>
    </message>
    <message>
        <source>Source {name}</source>
        <translation>Quelle {name}</translation>
    </message>
    <message>
        <source>What {source} is used for</source>
        <translation>Wofür {source} verwendet wird</translation>
    </message>
    <message>
        <source>How often each example of {source} is taken</source>
        <translation>Wie oft jedes Beispiel aus {source} genommen wird</translation>
    </message>
    <message>
        <source>How often each example is taken: 2 is twice, 0.5 is every other one</source>
        <translation>Wie oft jedes Beispiel genommen wird: 2 ist doppelt, 0.5 ist jedes zweite</translation>
    </message>
    <message>
        <source>Take {source} out</source>
        <translation>{source} herausnehmen</translation>
    </message>
    <message>
        <source>read as</source>
        <comment>a file is read as a format</comment>
        <translation>gelesen als</translation>
    </message>
    <message>
        <source>{format} (recognised)</source>
        <translation>{format} (erkannt)</translation>
    </message>
    <message>
        <source>Format of {source}</source>
        <translation>Format von {source}</translation>
    </message>
    <message>
        <source>Add more</source>
        <translation>Mehr hinzufügen</translation>
    </message>
    <message>
        <source>The first examples, as they are understood</source>
        <translation>Die ersten Beispiele, so wie sie verstanden werden</translation>
    </message>
    <message>
        <source>Which source is shown</source>
        <translation>Welche Quelle gezeigt wird</translation>
    </message>
    <message>
        <source>Name the columns…</source>
        <translation>Spalten benennen…</translation>
    </message>
    <message>
        <source>First examples</source>
        <translation>Erste Beispiele</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Daten prüfen</translation>
    </message>
    <message>
        <source>How {source} is written is not known.</source>
        <translation>Das Format von {source} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Say what is in which column, or choose a format above.</source>
        <translation>Geben Sie an, was in welcher Spalte steht, oder wählen Sie oben ein Format.</translation>
    </message>
    <message numerus="yes">
        <source>{reasons} and %n more</source>
        <comment>{reasons} and %n more</comment>
        <translation>
            <numerusform>{reasons} und %n weiterer</numerusform>
            <numerusform>{reasons} und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of the first rows makes no example: {reasons}.</source>
        <comment>{count:,} of the first rows make no example: {reasons}.</comment>
        <translation>
            <numerusform>Eine der ersten Zeilen ergibt kein Beispiel: {reasons}.</numerusform>
            <numerusform>{count:,} der ersten Zeilen ergeben kein Beispiel: {reasons}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop files here, or choose them with “Add more”.</source>
        <translation>Legen Sie Dateien hier ab oder wählen Sie sie mit „Mehr hinzufügen“.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Noch nichts gewählt.</translation>
    </message>
    <message>
        <source>Details are in the log.</source>
        <translation>Details stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Reading {source}…</source>
        <translation>{source} wird gelesen…</translation>
    </message>
    <message>
        <source>Say which column holds what, or choose another format.</source>
        <translation>Geben Sie an, welche Spalte was enthält, oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>None of the first rows of {source} makes an example.</source>
        <translation>Keine der ersten Zeilen von {source} ergibt ein Beispiel.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Of which part</source>
        <translation>Welcher Teil</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Gezählt in</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Languages kept (en, de …)</source>
        <translation>Sprachen, die bleiben (en, de …)</translation>
    </message>
    <message>
        <source>One way of writing each letter (Unicode NFC)</source>
        <translation>Eine Schreibweise je Buchstabe (Unicode NFC)</translation>
    </message>
    <message>
        <source>Remains of HTML</source>
        <translation>HTML-Reste</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>Steuerzeichen</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>Leerraum</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Emojis</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>Kleinschreibung</translation>
    </message>
    <message>
        <source>Remove punctuation</source>
        <translation>Satzzeichen entfernen</translation>
    </message>
    <message>
        <source>Remove stop words</source>
        <translation>Stoppwörter entfernen</translation>
    </message>
    <message>
        <source>Remove special characters</source>
        <translation>Sonderzeichen entfernen</translation>
    </message>
    <message>
        <source>Web and e-mail addresses</source>
        <translation>Web- und E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Persönliche Daten</translation>
    </message>
    <message>
        <source>Word for word the same</source>
        <translation>Wörtlich gleich</translation>
    </message>
    <message>
        <source>Nearly the same: share of common word runs</source>
        <translation>Fast gleich: Anteil gemeinsamer Wortfolgen</translation>
    </message>
    <message>
        <source>Words in a run</source>
        <translation>Wörter je Wortfolge</translation>
    </message>
    <message>
        <source>Longest example (tokens)</source>
        <translation>Längstes Beispiel (Tokens)</translation>
    </message>
    <message>
        <source>Examples that are too long</source>
        <translation>Zu lange Beispiele</translation>
    </message>
    <message>
        <source>Keep the nearest sentences</source>
        <translation>Die nächstliegenden Sätze behalten</translation>
    </message>
    <message>
        <source>Make several of them</source>
        <translation>Mehrere daraus machen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maskieren</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Common words</source>
        <translation>Gemeinsame Wörter</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take out the check {check}</source>
        <translation>Prüfung {check} herausnehmen</translation>
    </message>
    <message>
        <source>Values: {step}</source>
        <translation>Werte: {step}</translation>
    </message>
    <message>
        <source>There is nothing to set here.</source>
        <translation>Hier gibt es nichts einzustellen.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} example of what would go</source>
        <comment>{count:,} examples of what would go</comment>
        <translation>
            <numerusform>{count:,} Beispiel für das, was wegfiele</numerusform>
            <numerusform>{count:,} Beispiele für das, was wegfiele</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be left out.</source>
        <translation>Nichts würde wegfallen.</translation>
    </message>
    <message>
        <source>Leaves out</source>
        <translation>Lässt aus</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} changed</source>
        <comment>{count:,} changed</comment>
        <translation>
            <numerusform>{count:,} geändert</numerusform>
            <numerusform>{count:,} geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>{out:,} of {looked:,}</source>
        <translation>{out:,} von {looked:,}</translation>
    </message>
    <message>
        <source>leaves out none</source>
        <translation>lässt nichts aus</translation>
    </message>
    <message>
        <source>leaves out {out:,}</source>
        <translation>lässt {out:,} aus</translation>
    </message>
    <message>
        <source>leaves out {out:,} of {looked:,}</source>
        <translation>lässt {out:,} von {looked:,} aus</translation>
    </message>
    <message>
        <source>Before: the base</source>
        <translation>Vorher: die Basis</translation>
    </message>
    <message>
        <source>After: the tuned model</source>
        <translation>Nachher: das angepasste Modell</translation>
    </message>
    <message>
        <source>Use it in my chats</source>
        <translation>In meinen Chats verwenden</translation>
    </message>
    <message>
        <source>Question to both models</source>
        <translation>Frage an beide Modelle</translation>
    </message>
    <message>
        <source>Ask both the same, for example something from your data</source>
        <translation>Fragen Sie beide dasselbe, zum Beispiel etwas aus Ihren Daten</translation>
    </message>
    <message>
        <source>Ask both</source>
        <translation>Beide fragen</translation>
    </message>
    <message>
        <source>Its answer comes here.</source>
        <translation>Hier erscheint die Antwort.</translation>
    </message>
    <message>
        <source>Loading the base</source>
        <translation>Basis wird geladen</translation>
    </message>
    <message>
        <source>{speed:.0f} tokens/s</source>
        <translation>{speed:.0f} Tokens/s</translation>
    </message>
    <message>
        <source>score {score:.2f}</source>
        <translation>Bewertung {score:.2f}</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>Erkennen lassen</translation>
    </message>
    <message>
        <source>Instructions (Alpaca)</source>
        <translation>Anweisungen (Alpaca)</translation>
    </message>
    <message>
        <source>Conversations (ShareGPT)</source>
        <translation>Unterhaltungen (ShareGPT)</translation>
    </message>
    <message>
        <source>Conversations (messages)</source>
        <translation>Unterhaltungen (messages)</translation>
    </message>
    <message>
        <source>Prompt and completion</source>
        <translation>Prompt und Fortsetzung</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Questions about passages (SQuAD)</source>
        <translation>Fragen zu Textstellen (SQuAD)</translation>
    </message>
    <message>
        <source>Texts and summaries</source>
        <translation>Texte und Zusammenfassungen</translation>
    </message>
    <message>
        <source>Written-out dialogue</source>
        <translation>Ausgeschriebener Dialog</translation>
    </message>
    <message>
        <source>Preference pairs</source>
        <translation>Präferenzpaare</translation>
    </message>
    <message>
        <source>Conversation trees (OpenAssistant)</source>
        <translation>Gesprächsbäume (OpenAssistant)</translation>
    </message>
    <message>
        <source>Conversation trees in rows (OpenAssistant)</source>
        <translation>Gesprächsbäume in Zeilen (OpenAssistant)</translation>
    </message>
    <message>
        <source>Columns I name</source>
        <translation>Von mir benannte Spalten</translation>
    </message>
    <message>
        <source>teaches to answer</source>
        <translation>lehrt zu antworten</translation>
    </message>
    <message>
        <source>teaches to continue texts</source>
        <translation>lehrt, Texte fortzusetzen</translation>
    </message>
    <message>
        <source>teaches which answer is better</source>
        <translation>lehrt, welche Antwort besser ist</translation>
    </message>
    <message>
        <source>Empty parts</source>
        <translation>Leere Teile</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Profanity</source>
        <translation>Schimpfwörter</translation>
    </message>
    <message>
        <source>Reading grade</source>
        <translation>Lesestufe</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Share of symbols</source>
        <translation>Anteil der Symbole</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Personal data left</source>
        <translation>Verbliebene persönliche Daten</translation>
    </message>
    <message>
        <source>Is it a question</source>
        <translation>Ist es eine Frage</translation>
    </message>
    <message>
        <source>Boilerplate answers</source>
        <translation>Floskelantworten</translation>
    </message>
    <message>
        <source>Likeness of two parts (BLEU, METEOR)</source>
        <translation>Ähnlichkeit zweier Teile (BLEU, METEOR)</translation>
    </message>
    <message>
        <source>Length of a summary</source>
        <translation>Länge einer Zusammenfassung</translation>
    </message>
    <message>
        <source>Question and answer belong together</source>
        <translation>Frage und Antwort gehören zusammen</translation>
    </message>
    <message>
        <source>Score of a reward model</source>
        <translation>Bewertung eines Reward-Modells</translation>
    </message>
    <message>
        <source>Questions, answers and texts without a letter or digit.</source>
        <translation>Fragen, Antworten und Texte ohne Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>How long a part may be. Tokens are those of the model that is chosen for the length.</source>
        <translation>Wie lang ein Teil sein darf. Tokens sind die des Modells, das für die Länge gewählt ist.</translation>
    </message>
    <message>
        <source>The share of words that are on the list of swear words.</source>
        <translation>Der Anteil der Wörter, die auf der Liste der Schimpfwörter stehen.</translation>
    </message>
    <message>
        <source>How many years of school a text asks for (Flesch-Kincaid; English).</source>
        <translation>Wie viele Schuljahre ein Text voraussetzt (Flesch-Kincaid; Englisch).</translation>
    </message>
    <message>
        <source>The share of runs of four words that were there before in the same text.</source>
        <translation>Der Anteil der Folgen von vier Wörtern, die im selben Text schon vorkamen.</translation>
    </message>
    <message>
        <source>The share of signs that are neither letter, digit, space nor common punctuation.</source>
        <translation>Der Anteil der Zeichen, die weder Buchstabe, Ziffer, Leerzeichen noch übliches Satzzeichen sind.</translation>
    </message>
    <message>
        <source>Only these languages stay. A text too short to tell is kept.</source>
        <translation>Nur diese Sprachen bleiben. Ein Text, der zum Erkennen zu kurz ist, wird behalten.</translation>
    </message>
    <message>
        <source>How many e-mail addresses, phone, account and card numbers are left after the cleaning.</source>
        <translation>Wie viele E-Mail-Adressen, Telefon-, Konto- und Kartennummern nach der Bereinigung übrig sind.</translation>
    </message>
    <message>
        <source>The last question must be one: a question mark, a question word or a command at its beginning.</source>
        <translation>Die letzte Frage muss eine sein: mit Fragezeichen, Fragewort oder Aufforderung am Anfang.</translation>
    </message>
    <message>
        <source>Answers that begin like “As an AI language model …”.</source>
        <translation>Antworten, die beginnen wie „Als KI-Sprachmodell …“.</translation>
    </message>
    <message>
        <source>How much two parts have in common, from 0 to 1.</source>
        <translation>Wie viel zwei Teile gemeinsam haben, von 0 bis 1.</translation>
    </message>
    <message>
        <source>How long the answer is, as a share of the context.</source>
        <translation>Wie lang die Antwort ist, als Anteil des Kontexts.</translation>
    </message>
    <message>
        <source>How near question and answer are for the embedding model, from 0 to 1.</source>
        <translation>Wie nah sich Frage und Antwort für das Embedding-Modell sind, von 0 bis 1.</translation>
    </message>
    <message>
        <source>What the reward model gives the answer.</source>
        <translation>Wie das Reward-Modell die Antwort bewertet.</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>bevorzugt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>collection {name}</source>
        <translation>Sammlung {name}</translation>
    </message>
    <message>
        <source>chats</source>
        <translation>Chats</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} example for training</source>
        <comment>{count:,} examples for training</comment>
        <translation>
            <numerusform>{count:,} Beispiel zum Trainieren</numerusform>
            <numerusform>{count:,} Beispiele zum Trainieren</numerusform>
        </translation>
    </message>
    <message>
        <source>none held back</source>
        <translation>keines zurückbehalten</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} held back for validation</source>
        <comment>{count:,} held back for validation</comment>
        <translation>
            <numerusform>{count:,} für die Validierung zurückbehalten</numerusform>
            <numerusform>{count:,} für die Validierung zurückbehalten</numerusform>
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
            <numerusform>(nach {count:,} Beitrag) {question}</numerusform>
            <numerusform>(nach {count:,} Beiträgen) {question}</numerusform>
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
        <translation>{source}, Zeile {row:,}, Pfad {part}</translation>
    </message>
    <message>
        <source>{source}, row {row:,}</source>
        <translation>{source}, Zeile {row:,}</translation>
    </message>
    <message>
        <source>{place}: {reason} ({detail})</source>
        <translation>{place}: {reason} ({detail})</translation>
    </message>
    <message>
        <source>{place}: {reason}</source>
        <translation>{place}: {reason}</translation>
    </message>
    <message>
        <source>A model is ready to use.</source>
        <translation>Ein Modell steht bereit.</translation>
    </message>
    <message>
        <source>No model is here yet: the page Models shows how to get one.</source>
        <translation>Noch ist kein Modell da: Die Seite „Modelle“ zeigt, wie Sie eines bekommen.</translation>
    </message>
    <message>
        <source>Everything you add stays in {folder}.</source>
        <translation>Alles, was Sie hinzufügen, bleibt in {folder}.</translation>
    </message>
    <message>
        <source>Drop your first file here or choose one above, or just ask.</source>
        <translation>Legen Sie hier Ihre erste Datei ab, wählen Sie oben eine aus oder fragen Sie einfach.</translation>
    </message>
    <message numerus="yes">
        <source>This computer has %n processor core and {memory} GB of memory; models run on the processor.</source>
        <comment>This computer has %n processor cores and {memory} GB of memory; models run on the processor.</comment>
        <translation>
            <numerusform>Dieser Computer hat %n Prozessorkern und {memory} GB Arbeitsspeicher; Modelle laufen auf dem Prozessor.</numerusform>
            <numerusform>Dieser Computer hat %n Prozessorkerne und {memory} GB Arbeitsspeicher; Modelle laufen auf dem Prozessor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer has %n processor core, {memory} GB of memory and a graphics card with {graphics} GB that models can use.</source>
        <comment>This computer has %n processor cores, {memory} GB of memory and a graphics card with {graphics} GB that models can use.</comment>
        <translation>
            <numerusform>Dieser Computer hat %n Prozessorkern, {memory} GB Arbeitsspeicher und eine Grafikkarte mit {graphics} GB, die Modelle nutzen können.</numerusform>
            <numerusform>Dieser Computer hat %n Prozessorkerne, {memory} GB Arbeitsspeicher und eine Grafikkarte mit {graphics} GB, die Modelle nutzen können.</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Neuer temporärer Chat</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Alle Chats durchsuchen</translation>
    </message>
    <message>
        <source>Go to the question field</source>
        <translation>Zum Fragefeld gehen</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Letzte Antwort kopieren</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Antwort stoppen</translation>
    </message>
    <message>
        <source>Next citation</source>
        <translation>Nächstes Zitat</translation>
    </message>
    <message>
        <source>Previous citation</source>
        <translation>Vorheriges Zitat</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>In an empty field: edit the last question</source>
        <translation>In einem leeren Feld: letzte Frage bearbeiten</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>In a document: search, next / previous place</source>
        <translation>In einem Dokument: suchen, nächste / vorherige Stelle</translation>
    </message>
    <message>
        <source>Ctrl+F, F3 / Shift+F3</source>
        <translation>Strg+F, F3 / Umschalt+F3</translation>
    </message>
    <message>
        <source>In a document: next / previous page; Ctrl+G: go to one</source>
        <translation>In einem Dokument: nächste / vorherige Seite; Strg+G: zu einer Seite gehen</translation>
    </message>
    <message>
        <source>Ctrl+Page Down / Page Up</source>
        <translation>Strg+Bild ab / Bild auf</translation>
    </message>
    <message>
        <source>Ctrl++ / Ctrl+- / Ctrl+0 / Ctrl+9</source>
        <translation>Strg++ / Strg+- / Strg+0 / Strg+9</translation>
    </message>
    <message>
        <source>In a document: larger / smaller / fit the width / the page</source>
        <translation>In einem Dokument: größer / kleiner / ganze Breite / ganze Seite</translation>
    </message>
    <message>
        <source>Rename / delete the selected chat</source>
        <translation>Ausgewählten Chat umbenennen / löschen</translation>
    </message>
    <message>
        <source>F2 / Delete</source>
        <translation>F2 / Entf</translation>
    </message>
    <message>
        <source>{keys} is for writing and moving in fields. Hold Ctrl or Alt with it.</source>
        <translation>{keys} dient zum Schreiben und Bewegen in Feldern. Halten Sie dazu Strg oder Alt gedrückt.</translation>
    </message>
    <message>
        <source>{keys} is for writing in fields: choose other keys.</source>
        <translation>{keys} dient zum Schreiben in Feldern: Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>Keys for “{action}”</source>
        <translation>Tasten für „{action}“</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the keys for “{action}”</source>
        <translation>Tasten für „{action}“ ändern</translation>
    </message>
    <message>
        <source>Reset the keys for “{action}”</source>
        <translation>Tasten für „{action}“ zurücksetzen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>keys</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Tasten drücken</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>keyboard</comment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Choose Change, then press the keys you want.</source>
        <translation>Wählen Sie „Ändern“ und drücken Sie dann die gewünschten Tasten.</translation>
    </message>
    <message>
        <source>Always the same, while the focus is there</source>
        <translation>Immer gleich, solange der Fokus dort ist</translation>
    </message>
    <message>
        <source>Esc leaves them as they are, Backspace takes them away.</source>
        <translation>Esc lässt sie, wie sie sind, die Rücktaste entfernt sie.</translation>
    </message>
    <message>
        <source>Press the keys for “{action}”.</source>
        <translation>Drücken Sie die Tasten für „{action}“.</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”.</source>
        <translation>{keys} gehört zu „{action}“.</translation>
    </message>
    <message>
        <source>If you swap them, “{action}” has no keys.</source>
        <translation>Wenn Sie tauschen, hat „{action}“ keine Tasten.</translation>
    </message>
    <message>
        <source>If you swap them, “{action}” has {keys}.</source>
        <translation>Wenn Sie tauschen, hat „{action}“ {keys}.</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>“{action}” has no keys now.</source>
        <translation>„{action}“ hat jetzt keine Tasten.</translation>
    </message>
    <message>
        <source>“{action}” is {keys} now.</source>
        <translation>„{action}“ ist jetzt {keys}.</translation>
    </message>
    <message>
        <source>All keys are as they were in the beginning.</source>
        <translation>Alle Tasten sind wieder wie am Anfang.</translation>
    </message>
    <message>
        <source>Some keys of the settings are not used: {entries}</source>
        <translation>Einige Tasten aus den Einstellungen werden nicht verwendet: {entries}</translation>
    </message>
    <message>
        <source>The keys of the beginning are in force for them; F1 lists all and changes them.</source>
        <translation>Für sie gelten die Tasten vom Anfang; F1 zeigt alle, dort lassen sie sich ändern.</translation>
    </message>
    <message>
        <source>Extract…</source>
        <translation>Auslesen…</translation>
    </message>
    <message>
        <source>Ask every document…</source>
        <translation>Jedes Dokument befragen…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>all documents of this collection</source>
        <translation>alle Dokumente dieser Sammlung</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>%n selected</comment>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the selected document</source>
        <comment>the %n selected documents</comment>
        <translation>
            <numerusform>das ausgewählte Dokument</numerusform>
            <numerusform>die %n ausgewählten Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filtered</source>
        <comment>%n filtered</comment>
        <translation>
            <numerusform>%n gefiltert</numerusform>
            <numerusform>%n gefiltert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the document of the filter</source>
        <comment>the %n documents of the filter</comment>
        <translation>
            <numerusform>das Dokument des Filters</numerusform>
            <numerusform>die %n Dokumente des Filters</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Braucht ein Passwort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>{read} of {pages}</source>
        <translation>{read} von {pages}</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Ordner überwachen…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Hold the reading of files</source>
        <translation>Das Lesen von Dateien anhalten</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>the embedding model</source>
        <translation>Embedding-Modell</translation>
    </message>
    <message>
        <source>Hold this and the reading of files</source>
        <translation>Dies und das Lesen von Dateien anhalten</translation>
    </message>
    <message>
        <source>Pause the embedding model and the reading of files</source>
        <translation>Embedding-Modell und Lesen von Dateien pausieren</translation>
    </message>
    <message>
        <source>Go on with the embedding model</source>
        <translation>Mit dem Embedding-Modell weitermachen</translation>
    </message>
    <message>
        <source>What is done is kept. It goes on with “Go on”, or when Aquifer is started the next time.</source>
        <translation>Was fertig ist, bleibt erhalten. Es geht mit „Weitermachen“ weiter oder beim nächsten Start von Aquifer.</translation>
    </message>
    <message>
        <source>Stop the embedding model</source>
        <translation>Embedding-Modell stoppen</translation>
    </message>
    <message>
        <source>Try again: look for the embedding model</source>
        <translation>Erneut versuchen: nach dem Embedding-Modell suchen</translation>
    </message>
    <message>
        <source>Choose the embedding model in Settings</source>
        <translation>Embedding-Modell in den Einstellungen wählen</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {all:,} documents read for the embedding model {model}</source>
        <comment>{done:,} of {all:,} documents read for the embedding model {model}</comment>
        <translation>
            <numerusform>{done:,} von {all:,} Dokument für das Embedding-Modell {model} gelesen</numerusform>
            <numerusform>{done:,} von {all:,} Dokumenten für das Embedding-Modell {model} gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>All documents are read for the embedding model {model}, which takes over in a moment</source>
        <translation>Alle Dokumente sind für das Embedding-Modell {model} gelesen; es übernimmt gleich</translation>
    </message>
    <message>
        <source>Stopped: {how_far}</source>
        <translation>Gestoppt: {how_far}</translation>
    </message>
    <message>
        <source>Paused: {how_far}</source>
        <translation>Pausiert: {how_far}</translation>
    </message>
    <message>
        <source>{how_far}; {model} answers meanwhile</source>
        <translation>{how_far}; inzwischen antwortet {model}</translation>
    </message>
    <message>
        <source>{how_far}; until it is ready, documents are found by their words alone</source>
        <translation>{how_far}; bis es so weit ist, werden Dokumente nur über ihre Wörter gefunden</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>No documents here yet</source>
        <translation>Noch keine Dokumente hier</translation>
    </message>
    <message>
        <source>Drop PDFs, office files, web pages, books, mail, pictures, or whole folders.</source>
        <translation>Legen Sie PDFs, Office-Dateien, Webseiten, Bücher, E-Mails, Bilder oder ganze Ordner hier ab.</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Alle Dokumente zeigen</translation>
    </message>
    <message>
        <source>No document fits this filter</source>
        <translation>Kein Dokument passt zu diesem Filter</translation>
    </message>
    <message>
        <source>Find documents by name or title</source>
        <translation>Dokumente nach Name oder Titel suchen</translation>
    </message>
    <message>
        <source>Find by name or title</source>
        <translation>Nach Name oder Titel suchen</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Only documents of some type, language, date, author, folder or tag</source>
        <translation>Nur Dokumente mit bestimmtem Typ, Sprache, Datum, Autor, Ordner oder Schlagwort</translation>
    </message>
    <message>
        <source>Ask these</source>
        <translation>Diese befragen</translation>
    </message>
    <message>
        <source>A new chat that searches only the documents of this filter</source>
        <translation>Ein neuer Chat, der nur die Dokumente dieses Filters durchsucht</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Angezeigt</translation>
    </message>
    <message>
        <source>Everything that is filled in must hold. The list, the actions and “Ask these” keep to it.</source>
        <translation>Alles Ausgefüllte muss zutreffen. Die Liste, die Aktionen und „Diese befragen“ halten sich daran.</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>Dokumente filtern</translation>
    </message>
    <message>
        <source>For each question, the model first imagines a passage that could answer it,
and what is like that passage is found as well. It helps where documents say things
in other words than questions do. It costs one more call of the model a question,
so answers begin later. Off by default; it is for this collection only.</source>
        <translation>Zu jeder Frage denkt sich das Modell zuerst eine Textstelle aus, die sie beantworten könnte;
was dieser Textstelle ähnelt, wird ebenfalls gefunden. Das hilft, wenn Dokumente etwas
mit anderen Worten sagen als die Fragen. Es kostet einen weiteren Aufruf des Modells je Frage,
Antworten beginnen also später. Normalerweise aus; es gilt nur für diese Sammlung.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More: packs, paste as document, imagined passages, delete</source>
        <translation>Mehr: Pakete, als Dokument einfügen, erdachte Textstellen, löschen</translation>
    </message>
    <message>
        <source>Export this collection…</source>
        <translation>Diese Sammlung exportieren…</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translation>Paket importieren…</translation>
    </message>
    <message>
        <source>Paste as document…</source>
        <translation>Als Dokument einfügen…</translation>
    </message>
    <message>
        <source>Search also with an imagined passage</source>
        <translation>Auch mit einer erdachten Textstelle suchen</translation>
    </message>
    <message>
        <source>Delete this collection</source>
        <translation>Diese Sammlung löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n document</source>
        <comment>%n documents</comment>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document of this filter</source>
        <comment>%n documents of this filter</comment>
        <translation>
            <numerusform>%n Dokument dieses Filters</numerusform>
            <numerusform>%n Dokumente dieses Filters</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Name der Sammlung</translation>
    </message>
    <message>
        <source>Exporting {collection}</source>
        <translation>{collection} wird exportiert</translation>
    </message>
    <message>
        <source>The export of {collection} was cancelled; no file was written.</source>
        <translation>Der Export von {collection} wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n document exported to {file}</source>
        <comment>%n documents exported to {file}</comment>
        <translation>
            <numerusform>%n Dokument nach {file} exportiert</numerusform>
            <numerusform>%n Dokumente nach {file} exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a pack</source>
        <translation>Paket importieren</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>{name} wird importiert</translation>
    </message>
    <message>
        <source>The import of {name} was cancelled; nothing of it was kept.</source>
        <translation>Der Import von {name} wurde abgebrochen; nichts davon wurde behalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n document imported into {collection}</source>
        <comment>%n documents imported into {collection}</comment>
        <translation>
            <numerusform>%n Dokument in {collection} importiert</numerusform>
            <numerusform>%n Dokumente in {collection} importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what_was_done}, %n of them were in the library already</source>
        <comment>{what_was_done}, %n of them were in the library already</comment>
        <translation>
            <numerusform>{what_was_done}, davon war %n schon in der Bibliothek</numerusform>
            <numerusform>{what_was_done}, davon waren %n schon in der Bibliothek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what_was_done}; %n document failed, their rows say why</source>
        <comment>{what_was_done}; %n documents failed, their rows say why</comment>
        <translation>
            <numerusform>{what_was_done}; %n Dokument ist fehlgeschlagen, seine Zeile sagt, warum</numerusform>
            <numerusform>{what_was_done}; %n Dokumente sind fehlgeschlagen, ihre Zeilen sagen, warum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing: {done} of %n document</source>
        <comment>Importing: {done} of %n documents</comment>
        <translation>
            <numerusform>Import: {done} von %n Dokument</numerusform>
            <numerusform>Import: {done} von %n Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Aquifer packs (*{suffix})</source>
        <translation>Aquifer-Pakete (*{suffix})</translation>
    </message>
    <message>
        <source>Export a collection</source>
        <translation>Sammlung exportieren</translation>
    </message>
    <message>
        <source>Export {collection}</source>
        <translation>{collection} exportieren</translation>
    </message>
    <message>
        <source>File of the pack</source>
        <translation>Datei des Pakets</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the file of the pack</source>
        <translation>Datei des Pakets wählen</translation>
    </message>
    <message>
        <source>With the files themselves</source>
        <translation>Mit den Dateien selbst</translation>
    </message>
    <message>
        <source>Without them the pack is smaller: text, pages and index, but no PDF can be drawn.</source>
        <translation>Ohne sie ist das Paket kleiner: Text, Seiten und Index, aber kein PDF kann angezeigt werden.</translation>
    </message>
    <message>
        <source>One file, to keep safe or to import in Aquifer on another computer.</source>
        <translation>Eine Datei zum Aufbewahren oder zum Importieren in Aquifer auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>{name} is there already and will be replaced.</source>
        <translation>{name} gibt es schon und wird ersetzt.</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>{name} importieren</translation>
    </message>
    <message>
        <source>Collection for the documents of the pack</source>
        <translation>Sammlung für die Dokumente des Pakets</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Every part is checked first. If one is damaged, nothing is imported.</source>
        <translation>Jeder Teil wird zuerst geprüft. Ist einer beschädigt, wird nichts importiert.</translation>
    </message>
    <message>
        <source>without the files themselves</source>
        <translation>ohne die Dateien selbst</translation>
    </message>
    <message>
        <source>with the files themselves</source>
        <translation>mit den Dateien selbst</translation>
    </message>
    <message numerus="yes">
        <source>%n with their files</source>
        <comment>%n with their files</comment>
        <translation>
            <numerusform>%n mit seiner Datei</numerusform>
            <numerusform>%n mit ihren Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>the pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Cancel the pack</source>
        <translation>Paket abbrechen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Paste as document</source>
        <translation>Als Dokument einfügen</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
    <message>
        <source>Paste or type the text here</source>
        <translation>Text hier einfügen oder eingeben</translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation>Name des Dokuments</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>The text becomes a document of “{collection}” that is searched and cited like a file.</source>
        <translation>Der Text wird ein Dokument von „{collection}“, das wie eine Datei durchsucht und zitiert wird.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} character</source>
        <comment>{count:,} characters</comment>
        <translation>
            <numerusform>{count:,} Zeichen</numerusform>
            <numerusform>{count:,} Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Its first words</source>
        <translation>Die ersten Wörter</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Lesebericht</translation>
    </message>
    <message numerus="yes">
        <source>%n document selected</source>
        <comment>%n documents selected</comment>
        <translation>
            <numerusform>%n Dokument ausgewählt</numerusform>
            <numerusform>%n Dokumente ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} article</source>
        <comment>{count:,} articles</comment>
        <translation>
            <numerusform>{count:,} Artikel</numerusform>
            <numerusform>{count:,} Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{read} of %n page read</source>
        <comment>{read} of %n pages read</comment>
        <translation>
            <numerusform>{read} von %n Seite gelesen</numerusform>
            <numerusform>{read} von %n Seiten gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by text recognition</source>
        <comment>%n by text recognition</comment>
        <translation>
            <numerusform>%n durch Texterkennung</numerusform>
            <numerusform>%n durch Texterkennung</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages} ({percent:.0f} % sure)</source>
        <translation>{pages} ({percent:.0f} % sicher)</translation>
    </message>
    <message numerus="yes">
        <source>%n table</source>
        <comment>%n tables</comment>
        <translation>
            <numerusform>%n Tabelle</numerusform>
            <numerusform>%n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>read by {reader}</source>
        <translation>gelesen von {reader}</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag to the selected documents</source>
        <translation>Den ausgewählten Dokumenten ein Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Several at once with commas between them</source>
        <translation>Mehrere auf einmal, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>{tag} ({count} of {all})</source>
        <translation>{tag} ({count} von {all})</translation>
    </message>
    <message numerus="yes">
        <source>Take the tag {tag} off %n document</source>
        <comment>Take the tag {tag} off %n documents</comment>
        <translation>
            <numerusform>Schlagwort {tag} von %n Dokument entfernen</numerusform>
            <numerusform>Schlagwort {tag} von %n Dokumenten entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag {tag} off the document</source>
        <translation>Schlagwort {tag} vom Dokument entfernen</translation>
    </message>
    <message>
        <source>Only files like</source>
        <translation>Nur Dateien wie</translation>
    </message>
    <message>
        <source>all files; for example *.pdf, notes/</source>
        <translation>alle Dateien; zum Beispiel *.pdf, notizen/</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>nothing; for example drafts/, *.log</source>
        <translation>nichts; zum Beispiel entwürfe/, *.log</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Überwachen</translation>
    </message>
    <message>
        <source>New, changed, moved and deleted files are followed in the collection “{collection}”.</source>
        <translation>Neue, geänderte, verschobene und gelöschte Dateien werden in der Sammlung „{collection}“ nachgeführt.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} file</source>
        <comment>{count:,} files</comment>
        <translation>
            <numerusform>{count:,} Datei</numerusform>
            <numerusform>{count:,} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>only {patterns}</source>
        <translation>nur {patterns}</translation>
    </message>
    <message>
        <source>without {patterns}</source>
        <translation>ohne {patterns}</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr überwachen</translation>
    </message>
    <message>
        <source>Stop watching {folder}</source>
        <translation>{folder} nicht mehr überwachen</translation>
    </message>
    <message>
        <source>The last answer is in the clipboard.</source>
        <translation>Die letzte Antwort ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Adapters (load the model to switch them)</source>
        <translation>Adapter (zum Umschalten das Modell laden)</translation>
    </message>
    <message>
        <source>Use the adapter {name}</source>
        <translation>Adapter {name} verwenden</translation>
    </message>
    <message>
        <source>Weight of the adapter {name}</source>
        <translation>Gewicht des Adapters {name}</translation>
    </message>
    <message>
        <source>How strongly the adapter counts: 1 is fully, 0 not at all</source>
        <translation>Wie stark der Adapter zählt: 1 ist ganz, 0 gar nicht</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Progress of measuring {name}</source>
        <translation>Fortschritt der Messung von {name}</translation>
    </message>
    <message>
        <source>Parameters…</source>
        <translation>Parameter…</translation>
    </message>
    <message>
        <source>Parameters of {name}</source>
        <translation>Parameter von {name}</translation>
    </message>
    <message>
        <source>Measure speed</source>
        <translation>Tempo messen</translation>
    </message>
    <message>
        <source>Measure the speed of {name}</source>
        <translation>Tempo von {name} messen</translation>
    </message>
    <message>
        <source>Stop measuring {name}</source>
        <translation>Messung von {name} stoppen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Compare {name} with another model</source>
        <translation>{name} mit anderem Modell vergleichen</translation>
    </message>
    <message>
        <source>What was changed counts once it is loaded again.</source>
        <translation>Die Änderung gilt, sobald es neu geladen ist.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Load {name} again</source>
        <translation>{name} neu laden</translation>
    </message>
    <message>
        <source>Earlier:
{measurements}</source>
        <translation>Früher:
{measurements}</translation>
    </message>
    <message>
        <source>Another model is being measured.</source>
        <translation>Gerade wird ein anderes Modell gemessen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>measuring</comment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>{model} with {adapter}</source>
        <translation>{model} mit {adapter}</translation>
    </message>
    <message>
        <source>Chat with this one</source>
        <translation>Mit diesem chatten</translation>
    </message>
    <message>
        <source>Side {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>Model of side {number}</source>
        <translation>Modell von Seite {number}</translation>
    </message>
    <message>
        <source>Remove side {number}</source>
        <translation>Seite {number} entfernen</translation>
    </message>
    <message>
        <source>Answer of side {number}</source>
        <translation>Antwort von Seite {number}</translation>
    </message>
    <message>
        <source>Chat with the model of side {number}</source>
        <translation>Mit dem Modell von Seite {number} chatten</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Question to all models</source>
        <translation>Frage an alle Modelle</translation>
    </message>
    <message>
        <source>Ask all of them the same</source>
        <translation>Alle dasselbe fragen</translation>
    </message>
    <message>
        <source>Ask all</source>
        <translation>Alle fragen</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>Vergleich stoppen</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Modelle werden gesucht…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Modelle vergleichen</translation>
    </message>
    <message>
        <source>They answer one after the other, each as its own parameters say; one that does not fit beside the others is loaded in its turn.</source>
        <translation>Sie antworten nacheinander, jedes nach seinen eigenen Parametern; was nicht neben die anderen passt, wird geladen, wenn es an der Reihe ist.</translation>
    </message>
    <message>
        <source>There is no model to compare yet. Fetch one on the page Models.</source>
        <translation>Es gibt noch kein Modell zum Vergleichen. Laden Sie auf der Seite „Modelle“ eines herunter.</translation>
    </message>
    <message>
        <source>It is loaded.</source>
        <translation>Es ist geladen.</translation>
    </message>
    <message>
        <source>Looking whether it fits…</source>
        <translation>Es wird geprüft, ob es passt…</translation>
    </message>
    <message>
        <source>Stopped. What was answered so far stays here.</source>
        <translation>Gestoppt. Was bisher geantwortet wurde, bleibt hier stehen.</translation>
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
        <translation>{number} Mrd. Parameter</translation>
    </message>
    <message>
        <source>{number} M parameters</source>
        <translation>{number} Mio. Parameter</translation>
    </message>
    <message>
        <source>{thousands}k context</source>
        <translation>{thousands}k Kontext</translation>
    </message>
    <message numerus="yes">
        <source>%n token of context</source>
        <comment>%n tokens of context</comment>
        <translation>
            <numerusform>%n Token Kontext</numerusform>
            <numerusform>%n Tokens Kontext</numerusform>
        </translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>Lizenz nicht angegeben</translation>
    </message>
    <message>
        <source>comes with Aquifer</source>
        <translation>kommt mit Aquifer</translation>
    </message>
    <message>
        <source>single file</source>
        <translation>einzelne Datei</translation>
    </message>
    <message>
        <source>in your folders</source>
        <translation>in Ihren Ordnern</translation>
    </message>
    <message>
        <source>from {program}</source>
        <translation>von {program}</translation>
    </message>
    <message>
        <source>Runs on {device} with {tokens:,} tokens of context.</source>
        <translation>Gerät: {device}, mit {tokens:,} Tokens Kontext.</translation>
    </message>
    <message>
        <source>rank {rank}</source>
        <translation>Rang {rank}</translation>
    </message>
    <message>
        <source>made for {base}</source>
        <translation>für {base} gemacht</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>etwa {size}</translation>
    </message>
    <message>
        <source>{done:.1f} of {total:.1f} GB</source>
        <translation>{done:.1f} von {total:.1f} GB</translation>
    </message>
    <message>
        <source>{done:.0f} of {total:.0f} MB</source>
        <translation>{done:.0f} von {total:.0f} MB</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{percent:.0f} %</source>
        <translation>{percent:.0f} %</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minute left</source>
        <comment>%n minutes left</comment>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min left</source>
        <translation>noch {hours} h {minutes:02d} min</translation>
    </message>
    <message>
        <source>Sent is the name of this file, and your internet address as with every connection. No account, no key, and nothing of your chats, documents or settings.</source>
        <translation>Gesendet werden der Name dieser Datei und, wie bei jeder Verbindung, Ihre Internetadresse. Kein Konto, kein Schlüssel und nichts aus Ihren Chats, Dokumenten oder Einstellungen.</translation>
    </message>
    <message>
        <source>The network is opened for this one download and these servers only. Everything else stays blocked meanwhile, and afterwards Aquifer is offline again.</source>
        <translation>Das Netz wird nur für diesen einen Download und diese Server geöffnet. Alles andere bleibt dabei gesperrt, und danach ist Aquifer wieder offline.</translation>
    </message>
    <message>
        <source>Fetch a model</source>
        <translation>Modell herunterladen</translation>
    </message>
    <message>
        <source>Fetch {name}</source>
        <translation>{name} herunterladen</translation>
    </message>
    <message>
        <source>size and SHA-256 known to Aquifer</source>
        <translation>Größe und SHA-256, die Aquifer kennt</translation>
    </message>
    <message>
        <source>size and SHA-256 the hub gives</source>
        <translation>Größe und SHA-256, die der Hub angibt</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where a download comes from</comment>
        <translation>Woher</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft durch</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>The hub sends large files from its own servers: {servers}.</source>
        <translation>Der Hub sendet große Dateien von seinen eigenen Servern: {servers}.</translation>
    </message>
    <message>
        <source>Which servers?</source>
        <translation>Welche Server?</translation>
    </message>
    <message>
        <source>Allow and resume</source>
        <translation>Erlauben und fortsetzen</translation>
    </message>
    <message>
        <source>Allow and fetch</source>
        <translation>Erlauben und laden</translation>
    </message>
    <message>
        <source>Fetch {name}?</source>
        <translation>{name} herunterladen?</translation>
    </message>
    <message>
        <source>{count:,} bytes ({size})</source>
        <translation>{count:,} Bytes ({size})</translation>
    </message>
    <message>
        <source>about {count:,} bytes ({size})</source>
        <translation>etwa {count:,} Bytes ({size})</translation>
    </message>
    <message>
        <source>{missing} of {whole}; the rest is here</source>
        <translation>{missing} von {whole}; der Rest ist da</translation>
    </message>
    <message>
        <source>about {missing} of {whole}; the rest is here</source>
        <translation>etwa {missing} von {whole}; der Rest ist da</translation>
    </message>
    <message>
        <source>1.  There, find the model: one .gguf file, or a folder with safetensors files.
2.  Copy it to a USB stick or an external disk.
3.  Here, copy it into the folder below, or drop it on this page: then it is used where it lies.</source>
        <translation>1.  Suchen Sie dort das Modell: eine .gguf-Datei oder einen Ordner mit safetensors-Dateien.
2.  Kopieren Sie es auf einen USB-Stick oder eine externe Festplatte.
3.  Kopieren Sie es hier in den Ordner unten oder legen Sie es auf dieser Seite ab: Dann wird es verwendet, wo es liegt.</translation>
    </message>
    <message>
        <source>Models of other programs</source>
        <translation>Modelle anderer Programme</translation>
    </message>
    <message>
        <source>Used where they are; nothing is copied or changed.</source>
        <translation>Werden verwendet, wo sie sind; nichts wird kopiert oder geändert.</translation>
    </message>
    <message>
        <source>Your folders</source>
        <translation>Ihre Ordner</translation>
    </message>
    <message>
        <source>Forgetting a folder leaves its files where they are.</source>
        <translation>Wenn ein Ordner vergessen wird, bleiben seine Dateien, wo sie sind.</translation>
    </message>
    <message>
        <source>Bring a model from another computer</source>
        <translation>Modell von einem anderen Computer mitbringen</translation>
    </message>
    <message>
        <source>Works without any network.</source>
        <translation>Geht ganz ohne Netz.</translation>
    </message>
    <message numerus="yes">
        <source>{program}: %n model, {size}</source>
        <comment>{program}: %n models, {size}</comment>
        <translation>
            <numerusform>{program}: %n Modell, {size}</numerusform>
            <numerusform>{program}: %n Modelle, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use the models of {program}</source>
        <translation>Modelle von {program} verwenden</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the folder {name}</source>
        <translation>Ordner {name} vergessen</translation>
    </message>
    <message>
        <source>Copy the path of the models folder</source>
        <translation>Pfad des Modellordners kopieren</translation>
    </message>
    <message>
        <source>Measured on this computer</source>
        <translation>Auf diesem Computer gemessen</translation>
    </message>
    <message>
        <source>The latest measurement of each model: {read} read, {written} written.</source>
        <translation>Die letzte Messung jedes Modells: {read} gelesen, {written} geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n token</source>
        <comment>%n tokens</comment>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured models</source>
        <translation>Gemessene Modelle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Erstes Wort</translation>
    </message>
    <message>
        <source>Same text</source>
        <translation>Gleicher Text</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>{speed:,.0f} tok/s</source>
        <translation>{speed:,.0f} Tok/s</translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
        <translation>{seconds:.2f} s</translation>
    </message>
    <message>
        <source>Reads {reading}, writes {writing}; first word after {cold}, on the same text after {warm}; {memory} of main memory. Measured {when}.</source>
        <translation>Liest {reading}, schreibt {writing}; erstes Wort nach {cold}, bei gleichem Text nach {warm}; {memory} Arbeitsspeicher. Gemessen {when}.</translation>
    </message>
    <message>
        <source>Aquifer had other work in progress meanwhile: the figures may be too low.</source>
        <translation>Aquifer hatte währenddessen anderes zu tun: Die Werte können zu niedrig sein.</translation>
    </message>
    <message>
        <source>Other programs kept {busy:.1f} of {cores} cores busy meanwhile: the figures may be too low.</source>
        <translation>Andere Programme haben währenddessen {busy:.1f} von {cores} Kernen beschäftigt: Die Werte können zu niedrig sein.</translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation>{name} laden</translation>
    </message>
    <message>
        <source>Unload {name}</source>
        <translation>{name} entladen</translation>
    </message>
    <message>
        <source>Model {name}</source>
        <translation>Modell {name}</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Entladen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Move {name} to the trash</source>
        <translation>{name} in den Papierkorb legen</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>geladen</translation>
    </message>
    <message>
        <source>Scores the answers when two models are compared; nothing to load here.</source>
        <translation>Bewertet die Antworten, wenn zwei Modelle verglichen werden; hier ist nichts zu laden.</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Reward models</source>
        <translation>Reward-Modelle</translation>
    </message>
    <message>
        <source>There is no language model yet. Fetch one below, or bring one: see further down.</source>
        <translation>Es gibt noch kein Sprachmodell. Laden Sie unten eines herunter oder bringen Sie eines mit: siehe weiter unten.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>Show %n more</comment>
        <translation>
            <numerusform>%n weiteres zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Get a better model</source>
        <translation>Ein besseres Modell holen</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Models are used where they are; nothing is copied. Drop files or folders here to add them.</source>
        <translation>Modelle werden verwendet, wo sie sind; nichts wird kopiert. Legen Sie Dateien oder Ordner hier ab, um sie hinzuzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>%n model found in {folder}.</source>
        <comment>%n models found in {folder}.</comment>
        <translation>
            <numerusform>%n Modell in {folder} gefunden.</numerusform>
            <numerusform>%n Modelle in {folder} gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No new model was found in {folder}; the folder stays in the list.</source>
        <translation>In {folder} wurde kein neues Modell gefunden; der Ordner bleibt in der Liste.</translation>
    </message>
    <message>
        <source>Whether it fits is not known.</source>
        <translation>Ob es passt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The models could not be listed: {reason}</source>
        <translation>Die Modelle konnten nicht aufgelistet werden: {reason}</translation>
    </message>
    <message>
        <source>{name} was measured: see its card, and all measured models below.</source>
        <translation>{name} wurde gemessen: siehe die Karte des Modells und unten alle gemessenen Modelle.</translation>
    </message>
    <message>
        <source>{name} is here, checked and ready: load it above.</source>
        <translation>{name} ist da, geprüft und bereit: Oben können Sie es laden.</translation>
    </message>
    <message>
        <source>Models (*.gguf *.safetensors)</source>
        <translation>Modelle (*.gguf *.safetensors)</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>Modelldatei hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Ordner mit Modellen hinzufügen</translation>
    </message>
    <message>
        <source>Free models that can be fetched on request. Nothing is fetched before you allow it.</source>
        <translation>Freie Modelle, die auf Wunsch heruntergeladen werden. Nichts wird geholt, bevor Sie es erlauben.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Offer {name}</source>
        <translation>Angebot {name}</translation>
    </message>
    <message>
        <source>suggested for this computer</source>
        <translation>empfohlen für diesen Computer</translation>
    </message>
    <message>
        <source>Download of {name}</source>
        <translation>Download von {name}</translation>
    </message>
    <message>
        <source>Fetch…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>Stop fetching {name}</source>
        <translation>Download von {name} stoppen</translation>
    </message>
    <message>
        <source>On this computer.</source>
        <translation>Auf diesem Computer.</translation>
    </message>
    <message>
        <source>{here} of {whole} are here already.</source>
        <translation>{here} von {whole} sind schon da.</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Fortsetzen…</translation>
    </message>
    <message>
        <source>Resume fetching {name}</source>
        <translation>Download von {name} fortsetzen</translation>
    </message>
    <message>
        <source>{tokens:,} tokens of context</source>
        <translation>{tokens:,} Tokens Kontext</translation>
    </message>
    <message>
        <source>as many layers on the GPU as fit</source>
        <translation>so viele Schichten auf der GPU, wie passen</translation>
    </message>
    <message numerus="yes">
        <source>%n layer on the GPU</source>
        <comment>%n layers on the GPU</comment>
        <translation>
            <numerusform>%n Schicht auf der GPU</numerusform>
            <numerusform>%n Schichten auf der GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread</source>
        <comment>%n threads</comment>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>a thread a core</source>
        <translation>ein Thread je Kern</translation>
    </message>
    <message>
        <source>{type} cache</source>
        <translation>{type}-Cache</translation>
    </message>
    <message>
        <source>precision {precision}</source>
        <translation>Genauigkeit {precision}</translation>
    </message>
    <message>
        <source>a system prompt</source>
        <translation>ein Systemprompt</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>Temperatur {value}</translation>
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
        <translation>Wiederholungsstrafe {value}</translation>
    </message>
    <message numerus="yes">
        <source>answers of at most %n token</source>
        <comment>answers of at most %n tokens</comment>
        <translation>
            <numerusform>Antworten von höchstens %n Token</numerusform>
            <numerusform>Antworten von höchstens %n Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Its own: {facts}</source>
        <translation>Eigene Werte: {facts}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Empty all fields: everything as in the settings</source>
        <translation>Alle Felder leeren: alles wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>For this model alone. What is left empty is taken from the settings.</source>
        <translation>Nur für dieses Modell. Was leer bleibt, wird aus den Einstellungen übernommen.</translation>
    </message>
    <message>
        <source>It is loaded now; what it takes already is not counted as free.</source>
        <translation>Es ist gerade geladen; was es schon belegt, zählt nicht als frei.</translation>
    </message>
    <message>
        <source>It is loaded now and needs to be loaded again for this.</source>
        <translation>Es ist gerade geladen und muss dafür neu geladen werden.</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Kontextlänge</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Schichten auf der GPU</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
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
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>In tokens: what the model reads and writes at once. A longer one takes more memory.</source>
        <translation>In Tokens: was das Modell auf einmal liest und schreibt. Mehr davon braucht mehr Speicher.</translation>
    </message>
    <message>
        <source>-1: as many as fit, 0: none</source>
        <translation>-1: so viele, wie passen, 0: keine</translation>
    </message>
    <message>
        <source>0: as many as there are physical cores</source>
        <translation>0: so viele, wie es physische Kerne gibt</translation>
    </message>
    <message>
        <source>What the model remembers of the text it has read: 8 bits take half the memory</source>
        <translation>Was sich das Modell vom gelesenen Text merkt: 8 Bit brauchen halb so viel Speicher</translation>
    </message>
    <message>
        <source>Fewer bits take less memory and are less exact</source>
        <translation>Weniger Bits brauchen weniger Speicher und sind ungenauer</translation>
    </message>
    <message>
        <source>0: always the likeliest word; higher: more variety</source>
        <translation>0: immer das wahrscheinlichste Wort; höher: mehr Abwechslung</translation>
    </message>
    <message>
        <source>Only the likeliest words that together reach this share</source>
        <translation>Nur die wahrscheinlichsten Wörter, die zusammen diesen Anteil erreichen</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words; 0: all</source>
        <translation>Nur so viele der wahrscheinlichsten Wörter; 0: alle</translation>
    </message>
    <message>
        <source>Only words at least this likely, against the likeliest one</source>
        <translation>Nur Wörter, die im Vergleich zum wahrscheinlichsten mindestens so wahrscheinlich sind</translation>
    </message>
    <message>
        <source>Above 1 repeats less; 0: as the model needs it</source>
        <translation>Über 1 wiederholt weniger; 0: wie es das Modell braucht</translation>
    </message>
    <message>
        <source>In tokens</source>
        <translation>In Tokens</translation>
    </message>
    <message>
        <source>all that fit</source>
        <translation>alle, die passen</translation>
    </message>
    <message>
        <source>one a core</source>
        <translation>einer je Kern</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>nach Bedarf</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>As large as fits</source>
        <translation>So groß, wie es passt</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4 Bit</translation>
    </message>
    <message>
        <source>When it is loaded</source>
        <translation>Beim Laden</translation>
    </message>
    <message>
        <source>When it answers</source>
        <translation>Beim Antworten</translation>
    </message>
    <message>
        <source>A preset or a system prompt of a chat comes before these.</source>
        <translation>Eine Voreinstellung oder ein Systemprompt eines Chats geht diesen vor.</translation>
    </message>
    <message>
        <source>{field}: it is too long.</source>
        <translation>{field}: zu lang.</translation>
    </message>
    <message>
        <source>{field}: it is more than {least} and at most {most}.</source>
        <translation>{field}: mehr als {least} und höchstens {most}.</translation>
    </message>
    <message>
        <source>{field}: it is at least {least} and at most {most}.</source>
        <translation>{field}: mindestens {least} und höchstens {most}.</translation>
    </message>
    <message>
        <source>about version licence limits Aquifer changelog what is new</source>
        <translation>über info version lizenz grenzen Aquifer änderungen changelog was ist neu neuigkeiten</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>Was ist neu…</translation>
    </message>
    <message>
        <source>Licence of Aquifer…</source>
        <translation>Lizenz von Aquifer…</translation>
    </message>
    <message>
        <source>Licences of what it is made of…</source>
        <translation>Lizenzen der Bestandteile…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Licence of Aquifer</source>
        <translation>Lizenz von Aquifer</translation>
    </message>
    <message>
        <source>Licences of what it is made of</source>
        <translation>Lizenzen der Bestandteile</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Setting Aquifer up again brings it back.</source>
        <translation>Die Datei {file} kann nicht gelesen werden. Richten Sie Aquifer neu ein, dann ist sie wieder da.</translation>
    </message>
    <message>
        <source>A restore point is a copy of chats, settings and the list of documents in the data folder; the newest are kept. A backup is one file for another disk: it has the documents themselves too.</source>
        <translation>Ein Wiederherstellungspunkt ist eine Kopie der Chats, der Einstellungen und der Dokumentliste im Datenordner; die neuesten werden behalten. Eine Sicherung ist eine einzelne Datei für ein anderes Laufwerk: Sie enthält auch die Dokumente selbst.</translation>
    </message>
    <message>
        <source>backup back up restore point copy go back undo safe file damaged put aside</source>
        <translation>sicherung sichern backup wiederherstellen wiederherstellungspunkt kopie zurück rückgängig sicher datei beschädigt beiseite</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Make a restore point</source>
        <translation>Wiederherstellungspunkt anlegen</translation>
    </message>
    <message>
        <source>Back up to a file …</source>
        <translation>In eine Datei sichern …</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>There is no restore point yet.</source>
        <translation>Es gibt noch keinen Wiederherstellungspunkt.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>At the next start Aquifer goes back to {day}.</source>
        <translation>Beim nächsten Start geht Aquifer zurück zum {day}.</translation>
    </message>
    <message>
        <source>What is there then is kept as a restore point first. Close and start Aquifer to do it now.</source>
        <translation>Was dann da ist, wird vorher als Wiederherstellungspunkt aufgehoben. Schließen und starten Sie Aquifer, um es gleich zu tun.</translation>
    </message>
    <message>
        <source>Do not go back</source>
        <translation>Nicht zurückgehen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Go back to {day}</source>
        <translation>Zurück zum {day}</translation>
    </message>
    <message>
        <source>Delete the restore point of {day}</source>
        <translation>Wiederherstellungspunkt vom {day} löschen</translation>
    </message>
    <message>
        <source>Making a restore point</source>
        <translation>Wiederherstellungspunkt wird angelegt</translation>
    </message>
    <message>
        <source>No restore point was made.</source>
        <translation>Es wurde kein Wiederherstellungspunkt angelegt.</translation>
    </message>
    <message>
        <source>The restore point is made.</source>
        <translation>Der Wiederherstellungspunkt ist angelegt.</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>In eine Datei sichern</translation>
    </message>
    <message>
        <source>Backing up to {name}</source>
        <translation>Sicherung nach {name} läuft</translation>
    </message>
    <message>
        <source>The backup was stopped; no file was written.</source>
        <translation>Die Sicherung wurde gestoppt; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Chats, settings and documents are in {file} ({size}). Models are not in it.</source>
        <translation>Chats, Einstellungen und Dokumente sind in {file} ({size}). Modelle sind nicht dabei.</translation>
    </message>
    <message>
        <source>Chats, settings and documents are in {file}. Models are not in it.</source>
        <translation>Chats, Einstellungen und Dokumente sind in {file}. Modelle sind nicht dabei.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Backup of {day}, %n document: choose an empty folder for it</source>
        <comment>Backup of {day}, %n documents: choose an empty folder for it</comment>
        <translation>
            <numerusform>Sicherung vom {day}, %n Dokument: Wählen Sie dafür einen leeren Ordner</numerusform>
            <numerusform>Sicherung vom {day}, %n Dokumente: Wählen Sie dafür einen leeren Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring {name}</source>
        <translation>{name} wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The restore was stopped; nothing of it was kept.</source>
        <translation>Die Wiederherstellung wurde gestoppt; nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>The backup is in {folder}. What you have now is untouched.</source>
        <translation>Die Sicherung ist in {folder}. Was Sie jetzt haben, ist unverändert.</translation>
    </message>
    <message>
        <source>Use it from the next start</source>
        <translation>Ab dem nächsten Start verwenden</translation>
    </message>
    <message>
        <source>From the next start Aquifer uses {folder}. The folder of now is kept.</source>
        <translation>Ab dem nächsten Start verwendet Aquifer {folder}. Der jetzige Ordner wird behalten.</translation>
    </message>
    <message>
        <source>Backups of Aquifer ({pattern})</source>
        <translation>Sicherungen von Aquifer ({pattern})</translation>
    </message>
    <message>
        <source>They are kept whole until you delete them. What could be read of them is in use.</source>
        <translation>Sie werden vollständig behalten, bis Sie sie löschen. Was davon lesbar war, ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Damaged files that were put aside</source>
        <translation>Beiseitegelegte beschädigte Dateien</translation>
    </message>
    <message>
        <source>Go back …</source>
        <translation>Zurückgehen …</translation>
    </message>
    <message>
        <source>Go back to before {name} was damaged on {day}</source>
        <translation>Zurück zum Stand, bevor {name} am {day} beschädigt war</translation>
    </message>
    <message>
        <source>Copy the path: {folder}</source>
        <translation>Pfad kopieren: {folder}</translation>
    </message>
    <message>
        <source>Delete the damaged {name} of {day}</source>
        <translation>Die beschädigte Datei {name} vom {day} löschen</translation>
    </message>
    <message>
        <source>your data folder profile move disk path place</source>
        <translation>ihre daten datenordner profil verschieben laufwerk festplatte pfad ort</translation>
    </message>
    <message>
        <source>moving the data folder</source>
        <translation>Verschieben des Datenordners</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Move the data folder</source>
        <translation>Datenordner verschieben</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Chats, documents, models and settings. Nothing is kept anywhere else.</source>
        <translation>Chats, Dokumente, Modelle und Einstellungen. Nichts wird woanders gespeichert.</translation>
    </message>
    <message>
        <source>Copy it to another place and use it there</source>
        <translation>An einen anderen Ort kopieren und dort verwenden</translation>
    </message>
    <message>
        <source>Copied to {folder}. Close Aquifer to finish: from the next start it is used there.</source>
        <translation>Nach {folder} kopiert. Schließen Sie Aquifer, um es abzuschließen: Ab dem nächsten Start wird er dort verwendet.</translation>
    </message>
    <message>
        <source>The data folder was not moved to {folder} when Aquifer was closed: {problem}</source>
        <translation>Der Datenordner wurde beim Schließen von Aquifer nicht nach {folder} verschoben: {problem}</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>The folder used before is still at {folder}.</source>
        <translation>Der vorher verwendete Ordner liegt noch unter {folder}.</translation>
    </message>
    <message>
        <source>It is kept until you delete it. Look first whether everything is here.</source>
        <translation>Er bleibt, bis Sie ihn löschen. Sehen Sie vorher nach, ob alles da ist.</translation>
    </message>
    <message>
        <source>Delete the old folder</source>
        <translation>Alten Ordner löschen</translation>
    </message>
    <message>
        <source>Move the data folder to</source>
        <translation>Datenordner verschieben nach</translation>
    </message>
    <message>
        <source>Copying to {folder}</source>
        <translation>Nach {folder} wird kopiert</translation>
    </message>
    <message>
        <source>The move was stopped. The data folder is where it was; what was copied may be deleted.</source>
        <translation>Das Verschieben wurde gestoppt. Der Datenordner ist, wo er war; das schon Kopierte kann gelöscht werden.</translation>
    </message>
    <message>
        <source>Everything was copied and read again.</source>
        <translation>Alles wurde kopiert und noch einmal gelesen.</translation>
    </message>
    <message>
        <source>Delete what Aquifer kept in {folder}?</source>
        <translation>Löschen, was Aquifer in {folder} gespeichert hat?</translation>
    </message>
    <message>
        <source>This cannot be undone. Other files in it stay.</source>
        <translation>Das kann nicht rückgängig gemacht werden. Andere Dateien darin bleiben.</translation>
    </message>
    <message>
        <source>Deleting the old folder</source>
        <translation>Alter Ordner wird gelöscht</translation>
    </message>
    <message>
        <source>The old folder was deleted in part.</source>
        <translation>Der alte Ordner wurde teilweise gelöscht.</translation>
    </message>
    <message>
        <source>The old folder is gone; {size} are free again.</source>
        <translation>Der alte Ordner ist weg; {size} sind wieder frei.</translation>
    </message>
    <message>
        <source>Text comes in as it was shown last; pictures and tool calls do not. The same chats again add only what is new. From ChatGPT: the ZIP file of its data export, as it is.</source>
        <translation>Text wird übernommen, wie er zuletzt zu sehen war; Bilder und Werkzeugaufrufe nicht. Dieselben Chats noch einmal zu importieren, ergänzt nur Neues. Von ChatGPT: die ZIP-Datei seines Datenexports, so wie sie ist.</translation>
    </message>
    <message>
        <source>import chats ChatGPT GPT4All Jan LM Studio LocalDocs folders other programs</source>
        <translation>importieren chats ChatGPT GPT4All Jan LM Studio LocalDocs ordner andere programme</translation>
    </message>
    <message>
        <source>the import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>Datei importieren …</translation>
    </message>
    <message>
        <source>Import a folder …</source>
        <translation>Ordner importieren …</translation>
    </message>
    <message>
        <source>Take the last import back</source>
        <translation>Letzten Import zurücknehmen</translation>
    </message>
    <message>
        <source>What was not imported, and why</source>
        <translation>Was nicht importiert wurde und warum</translation>
    </message>
    <message>
        <source>Folders that GPT4All keeps in LocalDocs</source>
        <translation>Ordner, die GPT4All in LocalDocs führt</translation>
    </message>
    <message>
        <source>Chats of other programs</source>
        <translation>Chats anderer Programme</translation>
    </message>
    <message>
        <source>Import the chats of {program}</source>
        <translation>Chats von {program} importieren</translation>
    </message>
    <message numerus="yes">
        <source>{program}: %n chat</source>
        <comment>{program}: %n chats</comment>
        <translation>
            <numerusform>{program}: %n Chat</numerusform>
            <numerusform>{program}: %n Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch it here</source>
        <translation>Hier überwachen</translation>
    </message>
    <message>
        <source>Watch {folder} for the collection {collection}</source>
        <translation>{folder} für die Sammlung {collection} überwachen</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Überwacht</translation>
    </message>
    <message>
        <source>Exports of chats ({patterns})</source>
        <translation>Chat-Exporte ({patterns})</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Chats importieren</translation>
    </message>
    <message>
        <source>Import the chats of a folder</source>
        <translation>Chats aus einem Ordner importieren</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>The import was stopped. What came in so far can be taken back.</source>
        <translation>Der Import wurde gestoppt. Was schon da ist, lässt sich zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>… and %n more</comment>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of chats: {kind} ({count})</source>
        <translation>Aus Chats weggelassen: {kind} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%n chat taken back; they lie in the trash for 30 days.</source>
        <comment>%n chats taken back; they lie in the trash for 30 days.</comment>
        <translation>
            <numerusform>%n Chat zurückgenommen; er liegt 30 Tage im Papierkorb.</numerusform>
            <numerusform>%n Chats zurückgenommen; sie liegen 30 Tage im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat was continued here and stays.</source>
        <comment>%n chats were continued here and stay.</comment>
        <translation>
            <numerusform>%n Chat wurde hier fortgesetzt und bleibt.</numerusform>
            <numerusform>%n Chats wurden hier fortgesetzt und bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat of {day}, from {source}</source>
        <comment>%n chats of {day}, from {source}</comment>
        <translation>
            <numerusform>%n Chat vom {day}, aus {source}</numerusform>
            <numerusform>%n Chats vom {day}, aus {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat imported</source>
        <comment>%n chats imported</comment>
        <translation>
            <numerusform>%n Chat importiert</numerusform>
            <numerusform>%n Chats importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat continued with what is new</source>
        <comment>%n chats continued with what is new</comment>
        <translation>
            <numerusform>%n Chat um Neues ergänzt</numerusform>
            <numerusform>%n Chats um Neues ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat brought back from the trash</source>
        <comment>%n chats brought back from the trash</comment>
        <translation>
            <numerusform>%n Chat aus dem Papierkorb zurückgeholt</numerusform>
            <numerusform>%n Chats aus dem Papierkorb zurückgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat was here already</source>
        <comment>%n chats were here already</comment>
        <translation>
            <numerusform>%n Chat war schon da</numerusform>
            <numerusform>%n Chats waren schon da</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken; the reasons are below.</source>
        <comment>%n could not be taken; the reasons are below.</comment>
        <translation>
            <numerusform>%n konnte nicht übernommen werden; der Grund steht unten.</numerusform>
            <numerusform>%n konnten nicht übernommen werden; die Gründe stehen unten.</numerusform>
        </translation>
    </message>
    <message>
        <source>keys shortcuts keyboard change</source>
        <translation>tasten tastenkürzel tastatur kürzel ändern</translation>
    </message>
    <message>
        <source>What the window does by key, and with which keys.</source>
        <translation>Was das Fenster auf Tastendruck tut und mit welchen Tasten.</translation>
    </message>
    <message>
        <source>See and change the keys…</source>
        <translation>Tasten ansehen und ändern…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>In force from the next question.</source>
        <translation>Gilt ab der nächsten Frage.</translation>
    </message>
    <message>
        <source>In force when a model is loaded the next time. Folders and adapters are on the page Models.</source>
        <translation>Gilt, wenn das nächste Mal ein Modell geladen wird. Ordner und Adapter finden Sie auf der Seite „Modelle“.</translation>
    </message>
    <message>
        <source>In force for files that are added from now on. Another embedding model reads all documents anew in the background, while the one before answers.</source>
        <translation>Gilt für Dateien, die ab jetzt hinzugefügt werden. Ein anderes Embedding-Modell liest alle Dokumente im Hintergrund neu, solange antwortet das bisherige.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>8-bit (only where it is needed to fit)</source>
        <translation>8 Bit (nur wo es zum Passen nötig ist)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>“{section}” is as it was in the beginning.</source>
        <translation>„{section}“ ist wieder wie am Anfang.</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>Dieser Wert ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>In force after the next start of Aquifer.</source>
        <translation>Gilt nach dem nächsten Start von Aquifer.</translation>
    </message>
    <message>
        <source>In force when a model is loaded again.</source>
        <translation>Gilt, wenn ein Modell neu geladen wird.</translation>
    </message>
    <message>
        <source>Reset section</source>
        <translation>Abschnitt zurücksetzen</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>{title} zurücksetzen</translation>
    </message>
    <message>
        <source>Load the model again now</source>
        <translation>Modell jetzt neu laden</translation>
    </message>
    <message>
        <source>network shield blocked refused connections offline log privacy</source>
        <translation>netzwerkschutz netzwerk schutz gesperrt blockiert abgelehnt verbindungen offline protokoll datenschutz privatsphäre</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Protokoll leeren</translation>
    </message>
    <message>
        <source>Network shield</source>
        <translation>Netzwerkschutz</translation>
    </message>
    <message>
        <source>Open now, for the download you allowed, and for nothing else: {hosts}.</source>
        <translation>Jetzt offen, für den Download, den Sie erlaubt haben, und für nichts sonst: {hosts}.</translation>
    </message>
    <message>
        <source>No connection has been refused.</source>
        <translation>Es wurde keine Verbindung abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n earlier ones; “Copy the log” has them all.</source>
        <comment>… and %n earlier ones; “Copy the log” has them all.</comment>
        <translation>
            <numerusform>… und %n frühere; „Protokoll kopieren“ enthält alle.</numerusform>
            <numerusform>… und %n frühere; „Protokoll kopieren“ enthält alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt was refused, {now} since this start:</source>
        <comment>%n attempts were refused, {now} since this start:</comment>
        <translation>
            <numerusform>%n Versuch wurde abgelehnt, {now} seit diesem Start:</numerusform>
            <numerusform>%n Versuche wurden abgelehnt, {now} seit diesem Start:</numerusform>
        </translation>
    </message>
    <message>
        <source>tried by {caller}</source>
        <translation>versucht von {caller}</translation>
    </message>
    <message>
        <source>Stop {work}</source>
        <translation>Stoppen: {work}</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Keine Aktion</translation>
    </message>
    <message numerus="yes">
        <source>%n chat: {title}</source>
        <comment>%n chats: {title}</comment>
        <translation>
            <numerusform>%n Chat: {title}</numerusform>
            <numerusform>%n Chats: {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>Your chats were damaged on the disk ({name}).</source>
        <translation>Ihre Chats waren auf dem Datenträger beschädigt ({name}).</translation>
    </message>
    <message>
        <source>Your results of summaries and extractions were damaged on the disk ({name}).</source>
        <translation>Ihre Zusammenfassungen und ausgelesenen Werte waren auf dem Datenträger beschädigt ({name}).</translation>
    </message>
    <message>
        <source>Your list of documents was damaged on the disk ({name}).</source>
        <translation>Ihre Dokumentliste war auf dem Datenträger beschädigt ({name}).</translation>
    </message>
    <message>
        <source>A database was damaged on the disk ({name}).</source>
        <translation>Eine Datenbank war auf dem Datenträger beschädigt ({name}).</translation>
    </message>
    <message>
        <source>What is missing is read again from the stored documents.</source>
        <translation>Was fehlt, wird aus den gespeicherten Dokumenten neu gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} chat</source>
        <comment>{count} chats</comment>
        <translation>
            <numerusform>{count} Chat</numerusform>
            <numerusform>{count} Chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} message</source>
        <comment>{count} messages</comment>
        <translation>
            <numerusform>{count} Nachricht</numerusform>
            <numerusform>{count} Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} document</source>
        <comment>{count} documents</comment>
        <translation>
            <numerusform>{count} Dokument</numerusform>
            <numerusform>{count} Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} finished run</source>
        <comment>{count} finished runs</comment>
        <translation>
            <numerusform>{count} fertiger Durchlauf</numerusform>
            <numerusform>{count} fertige Durchläufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} own prompt</source>
        <comment>{count} own prompts</comment>
        <translation>
            <numerusform>{count} eigener Prompt</numerusform>
            <numerusform>{count} eigene Prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row</source>
        <comment>{count} rows</comment>
        <translation>
            <numerusform>{count} Zeile</numerusform>
            <numerusform>{count} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the file could be read.</source>
        <translation>Nichts aus der Datei war lesbar.</translation>
    </message>
    <message>
        <source>All of it could be saved: {what}.</source>
        <translation>Alles konnte gerettet werden: {what}.</translation>
    </message>
    <message>
        <source>What could be read is here: {what}.</source>
        <translation>Was lesbar war, ist da: {what}.</translation>
    </message>
    <message>
        <source>There is no whole restore point from before; a backup that you have can be restored in the settings.</source>
        <translation>Es gibt keinen unbeschädigten Wiederherstellungspunkt von vorher; eine Sicherung, die Sie haben, lässt sich in den Einstellungen wiederherstellen.</translation>
    </message>
    <message>
        <source>The restore point of {day} holds {what}.</source>
        <translation>Der Wiederherstellungspunkt vom {day} enthält {what}.</translation>
    </message>
    <message>
        <source>The restore point of {day} holds it too.</source>
        <translation>Auch der Wiederherstellungspunkt vom {day} enthält es.</translation>
    </message>
    <message>
        <source>Put {name} of {day} back?</source>
        <translation>{name} vom {day} zurückholen?</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <source>The restore point holds {held}; saved of the damaged file are {saved}. It is put back at the next start, and what is there then is kept as a restore point first: you can return to it.</source>
        <translation>Der Wiederherstellungspunkt enthält {held}; aus der beschädigten Datei gerettet: {saved}. Beim nächsten Start wird er zurückgeholt; was dann da ist, wird vorher als Wiederherstellungspunkt aufgehoben: Sie können dahin zurück.</translation>
    </message>
    <message>
        <source>Delete the damaged file</source>
        <translation>Beschädigte Datei löschen</translation>
    </message>
    <message>
        <source>Delete the damaged {name} that was put aside on {day}?</source>
        <translation>Die beschädigte Datei {name} löschen, die am {day} beiseitegelegt wurde?</translation>
    </message>
    <message>
        <source>This cannot be undone. What was saved of it stays.</source>
        <translation>Das kann nicht rückgängig gemacht werden. Was daraus gerettet wurde, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>A run goes on</source>
        <comment>%n runs go on</comment>
        <translation>
            <numerusform>Ein Lauf geht weiter</numerusform>
            <numerusform>%n Läufe gehen weiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It trains in a process of its own. When you open Aquifer again, its curves are there.</source>
        <comment>They train in processes of their own. When you open Aquifer again, their curves are there.</comment>
        <translation>
            <numerusform>Er trainiert in einem eigenen Prozess. Wenn Sie Aquifer wieder öffnen, sind seine Kurven da.</numerusform>
            <numerusform>Sie trainieren in eigenen Prozessen. Wenn Sie Aquifer wieder öffnen, sind ihre Kurven da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run goes on without the window</source>
        <comment>%n runs go on without the window</comment>
        <translation>
            <numerusform>Der Lauf geht ohne das Fenster weiter</numerusform>
            <numerusform>%n Läufe gehen ohne das Fenster weiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close, let it go on</source>
        <comment>Close, let them go on</comment>
        <translation>
            <numerusform>Schließen, Lauf weiterlaufen lassen</numerusform>
            <numerusform>Schließen, Läufe weiterlaufen lassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop it and close</source>
        <comment>Stop them and close</comment>
        <translation>
            <numerusform>Stoppen und schließen</numerusform>
            <numerusform>Alle stoppen und schließen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The run {name} goes on.</source>
        <translation>Der Lauf {name} geht weiter.</translation>
    </message>
    <message>
        <source>The run {name} waits for its turn.</source>
        <translation>Der Lauf {name} wartet, bis er an der Reihe ist.</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>step {step:,} of {steps:,}</source>
        <translation>Schritt {step:,} von {steps:,}</translation>
    </message>
    <message>
        <source>step {step:,}</source>
        <translation>Schritt {step:,}</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>Out of its folder</source>
        <translation>Aus dem Ordner nehmen</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Close temporary chat</source>
        <translation>Temporären Chat schließen</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Ordner umbenennen</translation>
    </message>
    <message>
        <source>Delete folder, keep its chats</source>
        <translation>Ordner löschen, Chats behalten</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporär</translation>
    </message>
    <message numerus="yes">
        <source>%n chat</source>
        <comment>%n chats</comment>
        <translation>
            <numerusform>%n Chat</numerusform>
            <numerusform>%n Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder: {name}, {chats}, open</source>
        <translation>Ordner: {name}, {chats}, offen</translation>
    </message>
    <message>
        <source>Folder: {name}, {chats}, closed</source>
        <translation>Ordner: {name}, {chats}, geschlossen</translation>
    </message>
    <message>
        <source>{folder}: {chats}</source>
        <translation>{folder}: {chats}</translation>
    </message>
    <message>
        <source>Temporary chat: {title}</source>
        <translation>Temporärer Chat: {title}</translation>
    </message>
    <message>
        <source>Chat: {title}</source>
        <translation>Chat: {title}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>{title}. You: {words}</source>
        <translation>{title}. Sie: {words}</translation>
    </message>
    <message>
        <source>{title}. Answer: {words}</source>
        <translation>{title}. Antwort: {words}</translation>
    </message>
    <message>
        <source>You: {words}</source>
        <translation>Sie: {words}</translation>
    </message>
    <message>
        <source>{title}. Title: {words}</source>
        <translation>{title}. Titel: {words}</translation>
    </message>
    <message>
        <source>In the title: {words}</source>
        <translation>Im Titel: {words}</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>In %n chat · Enter opens</source>
        <comment>In %n chats · Enter opens</comment>
        <translation>
            <numerusform>In %n Chat · Eingabe öffnet</numerusform>
            <numerusform>In %n Chats · Eingabe öffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found in titles and messages.</source>
        <translation>In Titeln und Nachrichten nichts gefunden.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Hide sidebar ({keys})</source>
        <translation>Seitenleiste ausblenden ({keys})</translation>
    </message>
    <message>
        <source>New chat ({keys})</source>
        <translation>Neuer Chat ({keys})</translation>
    </message>
    <message>
        <source>New temporary chat ({keys})</source>
        <translation>Neuer temporärer Chat ({keys})</translation>
    </message>
    <message>
        <source>No chat has these words in its title.</source>
        <translation>Kein Chat hat diese Wörter im Titel.</translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>Chats durchsuchen</translation>
    </message>
    <message>
        <source>Search all chats ({keys}): titles here, messages in the sheet beside</source>
        <translation>Alle Chats durchsuchen ({keys}): Titel hier, Nachrichten im Blatt daneben</translation>
    </message>
    <message>
        <source>Aquifer went back to the restore point of {day}.</source>
        <translation>Aquifer ist zum Wiederherstellungspunkt vom {day} zurückgegangen.</translation>
    </message>
    <message>
        <source>What was there before is a restore point too: see Settings, Backups.</source>
        <translation>Auch was vorher da war, ist ein Wiederherstellungspunkt: siehe Einstellungen, Sicherungen.</translation>
    </message>
    <message>
        <source>Aquifer did not go back to the restore point; everything is as it was.</source>
        <translation>Aquifer ist nicht zum Wiederherstellungspunkt zurückgegangen; alles ist, wie es war.</translation>
    </message>
    <message>
        <source>The data folder was not moved to {folder}; it is used where it was.</source>
        <translation>Der Datenordner wurde nicht nach {folder} verschoben; er wird verwendet, wo er war.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Room the last prompt and answer took in the model&apos;s context</source>
        <translation>Platz, den der letzte Prompt und die Antwort im Kontext des Modells belegt haben</translation>
    </message>
    <message>
        <source>Speed of the last answer and time to its first word</source>
        <translation>Tempo der letzten Antwort und Zeit bis zu ihrem ersten Wort</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modell: {name}</translation>
    </message>
    <message>
        <source>Open Models</source>
        <translation>Modelle öffnen</translation>
    </message>
    <message numerus="yes">
        <source>{device}, %n tokens of context</source>
        <comment>{device}, %n tokens of context</comment>
        <translation>
            <numerusform>{device}, %n Token Kontext</numerusform>
            <numerusform>{device}, %n Tokens Kontext</numerusform>
        </translation>
    </message>
    <message>
        <source>nearly full</source>
        <translation>fast voll</translation>
    </message>
    <message>
        <source>Context: {used} of {room} tokens used</source>
        <translation>Kontext: {used} von {room} Tokens belegt</translation>
    </message>
    <message>
        <source>{speed} tok/s · first word after {seconds:.1f} s</source>
        <translation>{speed} Tok/s · erstes Wort nach {seconds:.1f} s</translation>
    </message>
    <message>
        <source>Fine-tuning: {run}</source>
        <translation>Fine-Tuning: {run}</translation>
    </message>
    <message>
        <source>No fine-tuning run</source>
        <translation>Kein Fine-Tuning-Lauf</translation>
    </message>
    <message>
        <source>Running: {jobs}</source>
        <translation>Läuft: {jobs}</translation>
    </message>
    <message>
        <source>Nothing runs</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Open for one download</source>
        <translation>Für einen Download offen</translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <comment>%n blocked</comment>
        <translation>
            <numerusform>%n blockiert</numerusform>
            <numerusform>%n blockiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Network shield: %n attempt blocked</source>
        <comment>Network shield: %n attempts blocked</comment>
        <translation>
            <numerusform>Netzwerkschutz: %n Versuch blockiert</numerusform>
            <numerusform>Netzwerkschutz: %n Versuche blockiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Network shield: open for {host}, %n attempt blocked</source>
        <comment>Network shield: open for {host}, %n attempts blocked</comment>
        <translation>
            <numerusform>Netzwerkschutz: offen für {host}, %n Versuch blockiert</numerusform>
            <numerusform>Netzwerkschutz: offen für {host}, %n Versuche blockiert</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection leaves this computer.</source>
        <translation>Keine Verbindung verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Click for the list of blocked attempts.</source>
        <translation>Klicken Sie für die Liste der blockierten Versuche.</translation>
    </message>
    <message>
        <source>The download you allowed reaches the model hub and its file servers; everything else is blocked.</source>
        <translation>Der Download, den Sie erlaubt haben, erreicht den Modell-Hub und dessen Dateiserver; alles andere ist blockiert.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file</source>
        <comment>Reading %n files</comment>
        <translation>
            <numerusform>Liest %n Datei</numerusform>
            <numerusform>Liest %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Embedding model: {done:,} of {documents:,} documents</source>
        <translation>Embedding-Modell: {done:,} von {documents:,} Dokumenten</translation>
    </message>
    <message>
        <source>Writing pairs from documents</source>
        <translation>Paare aus Dokumenten werden geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Answering in %n chat</source>
        <comment>Answering in %n chats</comment>
        <translation>
            <numerusform>Antwortet in %n Chat</numerusform>
            <numerusform>Antwortet in %n Chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove it for ever?</source>
        <comment>Remove {count:,} things for ever?</comment>
        <translation>
            <numerusform>Endgültig entfernen?</numerusform>
            <numerusform>{count:,} Dinge endgültig entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>The text is taken out of every file of your profile: originals, search index, backups that hold it, and what models remember of it. What other chats quote stays there. This cannot be undone.</source>
        <translation>Der Text wird aus jeder Datei Ihres Profils entfernt: aus Originalen, Suchindex, Sicherungen, die ihn enthalten, und dem, was sich Modelle davon gemerkt haben. Was andere Chats zitieren, bleibt dort. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Remove for ever</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message>
        <source>Search the trash</source>
        <translation>Papierkorb durchsuchen</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>Welche Art</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Remove for ever…</source>
        <translation>Endgültig entfernen…</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>What you delete can be restored from here.</source>
        <translation>Was Sie löschen, lässt sich von hier wiederherstellen.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Search for other words or another kind.</source>
        <translation>Suchen Sie nach anderen Wörtern oder einer anderen Art.</translation>
    </message>
    <message>
        <source>Nothing in the trash fits</source>
        <translation>Nichts im Papierkorb passt</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} thing</source>
        <comment>{count:,} things</comment>
        <translation>
            <numerusform>{count:,} Ding</numerusform>
            <numerusform>{count:,} Dinge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n</source>
        <comment>Restore %n</comment>
        <translation>
            <numerusform>%n wiederherstellen</numerusform>
            <numerusform>%n wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted things</source>
        <translation>Gelöschtes</translation>
    </message>
    <message numerus="yes">
        <source>What you delete stays here for %n day, out of every list and search, and can be restored as it was. Removed for ever, nothing of its text is left in your profile.</source>
        <comment>What you delete stays here for %n days, out of every list and search, and can be restored as it was. Removed for ever, nothing of its text is left in your profile.</comment>
        <translation>
            <numerusform>Was Sie löschen, bleibt %n Tag hier, taucht in keiner Liste und Suche mehr auf und lässt sich wiederherstellen, wie es war. Wird es endgültig entfernt, bleibt nichts von seinem Text in Ihrem Profil.</numerusform>
            <numerusform>Was Sie löschen, bleibt %n Tage hier, taucht in keiner Liste und Suche mehr auf und lässt sich wiederherstellen, wie es war. Wird es endgültig entfernt, bleibt nichts von seinem Text in Ihrem Profil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Wo es war</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Bleibt noch</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>Trainingslauf</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>Trainingsläufe</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>attached to a chat</source>
        <translation>an einen Chat angehängt</translation>
    </message>
    <message>
        <source>until the next start</source>
        <translation>bis zum nächsten Start</translation>
    </message>
    <message numerus="yes">
        <source>%n day</source>
        <comment>%n days</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No search looks at it any more. The trash keeps it for %n day.</source>
        <comment>No search looks at it any more. The trash keeps it for %n days.</comment>
        <translation>
            <numerusform>Keine Suche findet es mehr. Der Papierkorb behält es %n Tag.</numerusform>
            <numerusform>Keine Suche findet es mehr. Der Papierkorb behält es %n Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No search looks at them any more. The trash keeps them for %n day.</source>
        <comment>No search looks at them any more. The trash keeps them for %n days.</comment>
        <translation>
            <numerusform>Keine Suche findet sie mehr. Der Papierkorb behält sie %n Tag.</numerusform>
            <numerusform>Keine Suche findet sie mehr. Der Papierkorb behält sie %n Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stays there for %n day.</source>
        <comment>It stays there for %n days.</comment>
        <translation>
            <numerusform>Es bleibt dort %n Tag.</numerusform>
            <numerusform>Es bleibt dort %n Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is back.</source>
        <comment>{count:,} things are back.</comment>
        <translation>
            <numerusform>{name} ist wieder da.</numerusform>
            <numerusform>{count:,} Dinge sind wieder da.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on here. Quit in the menu of this icon ends it.</source>
        <translation>Es läuft hier weiter. „Beenden“ im Menü dieses Symbols beendet es.</translation>
    </message>
    <message>
        <source>Aquifer is in the tray</source>
        <translation>Aquifer ist im Infobereich</translation>
    </message>
    <message>
        <source>Aquifer in the tray</source>
        <translation>Aquifer im Infobereich</translation>
    </message>
    <message>
        <source>Open Aquifer</source>
        <translation>Aquifer öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Show the pages…</source>
        <translation>Seiten zeigen…</translation>
    </message>
    <message>
        <source>Its text is shown instead.</source>
        <translation>Stattdessen wird der Text gezeigt.</translation>
    </message>
    <message>
        <source>The text that was read in it is shown instead.</source>
        <translation>Stattdessen wird der darin gelesene Text gezeigt.</translation>
    </message>
    <message>
        <source>This picture cannot be drawn.</source>
        <translation>Dieses Bild kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Search in this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorherige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>{number:,} of {count:,}</source>
        <translation>{number:,} von {count:,}</translation>
    </message>
    <message>
        <source>{number:,} of {count:,}+</source>
        <translation>{number:,} von {count:,}+</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Sucht…</translation>
    </message>
    <message>
        <source>Found: {words}</source>
        <translation>Gefunden: {words}</translation>
    </message>
    <message>
        <source>Nothing searched</source>
        <translation>Nichts gesucht</translation>
    </message>
    <message>
        <source>The pages of this PDF are locked with a password.</source>
        <translation>Die Seiten dieses PDFs sind mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>The pages of this PDF cannot be drawn.</source>
        <translation>Die Seiten dieses PDFs können nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Select the page</source>
        <translation>Seite markieren</translation>
    </message>
    <message>
        <source>This page cannot be drawn.</source>
        <translation>Diese Seite kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF-Seite</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}.</source>
        <translation>Seite {page} von {pages}.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>Mit dem Programm des Systems öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Back to the documents (Esc)</source>
        <translation>Zurück zu den Dokumenten (Esc)</translation>
    </message>
    <message>
        <source>The file is not there any more; this is the copy kept here.</source>
        <translation>Die Datei ist nicht mehr da; dies ist die hier aufbewahrte Kopie.</translation>
    </message>
    <message>
        <source>This file was not opened: the system has no program for it.</source>
        <translation>Diese Datei wurde nicht geöffnet: Das System hat kein Programm dafür.</translation>
    </message>
    <message>
        <source>Use Show in folder.</source>
        <translation>Verwenden Sie „Im Ordner zeigen“.</translation>
    </message>
    <message>
        <source>The folder was not opened. It is the one of {file}.</source>
        <translation>Der Ordner wurde nicht geöffnet. Es ist der von {file}.</translation>
    </message>
    <message>
        <source>The sources of an answer appear here.</source>
        <translation>Hier erscheinen die Quellen einer Antwort.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Previous citation (Alt+Up)</source>
        <translation>Vorheriges Zitat (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Next citation (Alt+Down)</source>
        <translation>Nächstes Zitat (Alt+Runter)</translation>
    </message>
    <message>
        <source>Close sources</source>
        <translation>Quellen schließen</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>Adresse des Artikels</translation>
    </message>
    <message>
        <source>Copy the address of the article</source>
        <translation>Adresse des Artikels kopieren</translation>
    </message>
    <message>
        <source>Sources of the answer</source>
        <translation>Quellen der Antwort</translation>
    </message>
    <message>
        <source>In the panel. {description}</source>
        <translation>Im Bereich daneben. {description}</translation>
    </message>
    <message>
        <source>Previous page (Alt+Up)</source>
        <translation>Vorherige Seite (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Next page (Alt+Down)</source>
        <translation>Nächste Seite (Alt+Runter)</translation>
    </message>
    <message>
        <source>Choose a source to see its words on the page.</source>
        <translation>Wählen Sie eine Quelle, um ihre Worte auf der Seite zu sehen.</translation>
    </message>
    <message>
        <source>{cell} (cited row)</source>
        <translation>{cell} (zitierte Zeile)</translation>
    </message>
    <message>
        <source>{cell} (found)</source>
        <translation>{cell} (gefunden)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Document text</source>
        <translation>Dokumenttext</translation>
    </message>
    <message>
        <source>Number of the page</source>
        <translation>Seitenzahl</translation>
    </message>
    <message>
        <source>p. {page} / {pages}</source>
        <translation>S. {page} / {pages}</translation>
    </message>
    <message>
        <source>Go to a page (Ctrl+G)</source>
        <translation>Zu einer Seite gehen (Strg+G)</translation>
    </message>
    <message>
        <source>{place}. Go to a page</source>
        <translation>{place}. Zu einer Seite gehen</translation>
    </message>
    <message>
        <source>Show small pictures of the pages</source>
        <translation>Kleine Bilder der Seiten zeigen</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>Vorherige Seite (Strg+Bild auf)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Nächste Seite (Strg+Bild ab)</translation>
    </message>
    <message>
        <source>Search in this document (Ctrl+F)</source>
        <translation>In diesem Dokument suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kleiner (Strg+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>Ganze Breite (Strg+0)</translation>
    </message>
    <message>
        <source>Fit the page (Ctrl+9)</source>
        <translation>Ganze Seite (Strg+9)</translation>
    </message>
    <message>
        <source>Zoom {factor:.0%}</source>
        <translation>Zoom {factor:.0%}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom {factor:.0%}, fits the width</source>
        <translation>Zoom {factor:.0%}, ganze Breite</translation>
    </message>
    <message>
        <source>Zoom, fits the width</source>
        <translation>Zoom, ganze Breite</translation>
    </message>
    <message>
        <source>Zoom {factor:.0%}, fits the page</source>
        <translation>Zoom {factor:.0%}, ganze Seite</translation>
    </message>
    <message>
        <source>Zoom, fits the page</source>
        <translation>Zoom, ganze Seite</translation>
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
        <translation>{line}: noch keine Werte.</translation>
    </message>
    <message>
        <source>{line}: {values}, {last} at {x_name} {x_last}.</source>
        <translation>{line}: {values}, {last} bei {x_name} {x_last}.</translation>
    </message>
    <message>
        <source>{line}: {values}, from {first} at {x_name} {x_first} to {last} at {x_name} {x_last}, lowest {lowest} at {x_name} {x_lowest}.</source>
        <translation>{line}: {values}, von {first} bei {x_name} {x_first} bis {last} bei {x_name} {x_last}, niedrigster Wert {lowest} bei {x_name} {x_lowest}.</translation>
    </message>
    <message>
        <source>{line}: {values}, from {first} at {x_name} {x_first} to {last} at {x_name} {x_last}.</source>
        <translation>{line}: {values}, von {first} bei {x_name} {x_first} bis {last} bei {x_name} {x_last}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} value</source>
        <comment>{count} values</comment>
        <translation>
            <numerusform>{count} Wert</numerusform>
            <numerusform>{count} Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>{document}, p. {page}</source>
        <translation>{document}, S. {page}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Code, {language}</source>
        <translation>Code, {language}</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>{day:02d} {month} {year}</source>
        <translation>{day:02d}. {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day:02d} {month}, {time}</source>
        <translation>{day:02d}. {month}, {time}</translation>
    </message>
    <message>
        <source>Documents ({patterns})</source>
        <translation>Dokumente ({patterns})</translation>
    </message>
    <message>
        <source>{what}:</source>
        <translation>{what}:</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>{what}: take the whole filter off</source>
        <translation>{what}: ganzen Filter entfernen</translation>
    </message>
    <message>
        <source>{what}: take off {part}</source>
        <translation>{what}: {part} entfernen</translation>
    </message>
    <message>
        <source>{what}: {parts}</source>
        <translation>{what}: {parts}</translation>
    </message>
    <message>
        <source>Type: {kind}</source>
        <translation>Typ: {kind}</translation>
    </message>
    <message>
        <source>Use filter</source>
        <translation>Filter anwenden</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Jede Sprache</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>Textdokument</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>2023, 2023-03 or 2023-03-31</source>
        <translation>2023, 2023-03 oder 2023-03-31</translation>
    </message>
    <message>
        <source>since {value}</source>
        <translation>seit {value}</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>until {value}</source>
        <translation>bis {value}</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>a part of the name</source>
        <translation>ein Teil des Namens</translation>
    </message>
    <message>
        <source>by {value}</source>
        <translation>von {value}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>a part of its path</source>
        <translation>ein Teil des Pfads</translation>
    </message>
    <message>
        <source>in folder {value}</source>
        <translation>im Ordner {value}</translation>
    </message>
    <message>
        <source>all of them; for example contract, signed</source>
        <translation>alle davon; zum Beispiel Vertrag, unterschrieben</translation>
    </message>
    <message>
        <source>tagged {value}</source>
        <translation>mit Schlagwort {value}</translation>
    </message>
    <message>
        <source>a part of the file&apos;s name or title</source>
        <translation>ein Teil des Dateinamens oder Titels</translation>
    </message>
    <message>
        <source>named {value}</source>
        <translation>mit Namen {value}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>von {date}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>in {language}</source>
        <translation>Sprache {language}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>{label}: {count} (left out)</source>
        <translation>{label}: {count} (ausgelassen)</translation>
    </message>
    <message>
        <source>No values.</source>
        <translation>Keine Werte.</translation>
    </message>
    <message>
        <source>Nothing to measure here</source>
        <translation>Hier gibt es nichts zu messen</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language</comment>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <comment>language</comment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <comment>language</comment>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>language</comment>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>language</comment>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>language</comment>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>language</comment>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>language</comment>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>language</comment>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>language</comment>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>language</comment>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>language</comment>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <comment>language</comment>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>language</comment>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <comment>language</comment>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>language</comment>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>language</comment>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>language</comment>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>language</comment>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>language</comment>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>language</comment>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Noch keine Werte</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>{severity}: {words}</source>
        <translation>{severity}: {words}</translation>
    </message>
    <message>
        <source>Something went wrong: {error}</source>
        <translation>Etwas ist schiefgegangen: {error}</translation>
    </message>
    <message numerus="yes">
        <source>{text} (%n time)</source>
        <comment>{text} (%n times)</comment>
        <translation>
            <numerusform>{text} (%n-mal)</numerusform>
            <numerusform>{text} (%n-mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Something went wrong inside Aquifer: {kind}: {error}</source>
        <translation>In Aquifer ist etwas schiefgegangen: {kind}: {error}</translation>
    </message>
    <message>
        <source>Your chats and documents are safe. Details are in the log of the data folder.</source>
        <translation>Ihre Chats und Dokumente sind sicher. Details stehen im Protokoll des Datenordners.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>This link leads to {address}</source>
        <translation>Dieser Link führt zu {address}</translation>
    </message>
    <message>
        <source>Aquifer opens no links.</source>
        <translation>Aquifer öffnet keine Links.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Passwort von {name}</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>verb</comment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>This file needs a password</source>
        <translation>Diese Datei braucht ein Passwort</translation>
    </message>
    <message>
        <source>It is used to read the file now and is not stored.</source>
        <translation>Es dient jetzt zum Lesen der Datei und wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation>{name} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder; nothing was changed.</source>
        <translation>Schaffen Sie etwas Platz oder wählen Sie einen anderen Ordner; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>the folder cannot be written or the disk is full</source>
        <translation>in den Ordner kann nicht geschrieben werden oder der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Progress of {work}</source>
        <translation>Fortschritt: {work}</translation>
    </message>
    <message>
        <source>It is too wide for a line.</source>
        <translation>Zu breit für eine Zeile.</translation>
    </message>
    <message>
        <source>Not drawn as a formula. {reason}</source>
        <translation>Nicht als Formel gezeichnet. {reason}</translation>
    </message>
    <message>
        <source>Formulas: {formulas}</source>
        <translation>Formeln: {formulas}</translation>
    </message>
    <message>
        <source>Nothing in your documents supports this sentence.</source>
        <translation>Nichts in Ihren Dokumenten stützt diesen Satz.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>best score {score:.2f}</source>
        <translation>beste Bewertung {score:.2f}</translation>
    </message>
    <message>
        <source>Source {number}: {place}, {level}</source>
        <translation>Quelle {number}: {place}, {level}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Aquifer.</source>
        <translation>Dieser Desktop hat keinen Infobereich: Wenn das Fenster geschlossen wird, endet Aquifer.</translation>
    </message>
    <message>
        <source>Show sidebar ({keys})</source>
        <translation>Seitenleiste einblenden ({keys})</translation>
    </message>
    <message>
        <source> Its last words: {value}.</source>
        <translation> Die letzten Worte: {value}.</translation>
    </message>
    <message>
        <source> Most were dropped by {most_step}: {value}.</source>
        <translation> Die meisten sind bei {most_step} weggefallen: {value}.</translation>
    </message>
    <message>
        <source> Picture: {words} </source>
        <translation> Bild: {words} </translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not KEY=VALUE with a key of the configuration.</source>
        <translation>„{text}“ ist kein SCHLÜSSEL=WERT mit einem Schlüssel der Konfiguration.</translation>
    </message>
    <message>
        <source>, all known already: nothing was embedded again</source>
        <translation>, alle schon bekannt: nichts wurde neu eingebettet</translation>
    </message>
    <message>
        <source>, {known} of them known already</source>
        <translation>, davon {known} schon bekannt</translation>
    </message>
    <message>
        <source>1 file cannot be reached (a drive or folder is away) and stay as they were read.</source>
        <translation>1 Datei ist nicht erreichbar (ein Laufwerk oder Ordner fehlt) und bleibt, wie sie gelesen wurde.</translation>
    </message>
    <message>
        <source>1 file is byte for byte what {promises_origin} says.</source>
        <translation>1 Datei ist Byte für Byte so, wie {promises_origin} es sagt.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>1 sentence of the model was left out: your documents do not say so, or not on this question.</source>
        <translation>1 Satz des Modells wurde weggelassen: Ihre Dokumente sagen das nicht oder nicht zu dieser Frage.</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 Thread</translation>
    </message>
    <message>
        <source>1 token of context</source>
        <translation>1 Token Kontext</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 Bit</translation>
    </message>
    <message>
        <source>8 bits are some fifty times slower than 16 on a processor: choose 4bit or 16bit.</source>
        <translation>8 Bit sind auf einem Prozessor etwa fünfzigmal langsamer als 16: Wählen Sie 4bit oder 16bit.</translation>
    </message>
    <message>
        <source>8-bit cache</source>
        <translation>8-Bit-Cache</translation>
    </message>
    <message>
        <source>; measured on this computer</source>
        <translation>; auf diesem Computer gemessen</translation>
    </message>
    <message>
        <source>A PDF is drawn by the window.</source>
        <translation>Ein PDF wird vom Fenster gezeichnet.</translation>
    </message>
    <message>
        <source>A backup inside the data folder is lost with it.</source>
        <translation>Eine Sicherung im Datenordner geht mit ihm verloren.</translation>
    </message>
    <message>
        <source>A benchmark reads at least 1 and writes at least 2 tokens.</source>
        <translation>Eine Messung liest mindestens 1 und schreibt mindestens 2 Tokens.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Eine Sammlung braucht einen Namen.</translation>
    </message>
    <message>
        <source>A comparison has two to {most_sides} sides.</source>
        <translation>Ein Vergleich hat zwei bis {most_sides} Seiten.</translation>
    </message>
    <message>
        <source>A connection to {host} was blocked: Aquifer works offline.</source>
        <translation>Eine Verbindung zu {host} wurde blockiert: Aquifer arbeitet offline.</translation>
    </message>
    <message>
        <source>A document has at most {most_tags} tags of 1 to {longest_tag} characters.</source>
        <translation>Ein Dokument hat höchstens {most_tags} Schlagwörter mit 1 bis {longest_tag} Zeichen.</translation>
    </message>
    <message>
        <source>A document was removed while the pack was written.</source>
        <translation>Ein Dokument wurde entfernt, während das Paket geschrieben wurde.</translation>
    </message>
    <message>
        <source>A fine-tuning run goes on.</source>
        <translation>Ein Fine-Tuning-Lauf geht weiter.</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Ein Ordner braucht einen Namen.</translation>
    </message>
    <message>
        <source>A length in tokens needs a model.</source>
        <translation>Für eine Länge in Tokens ist ein Modell nötig.</translation>
    </message>
    <message>
        <source>A mail inside it ({subject}) is damaged ({error}).</source>
        <translation>Eine E-Mail darin ({subject}) ist beschädigt ({error}).</translation>
    </message>
    <message>
        <source>A pack is imported into a collection with a name.</source>
        <translation>Ein Paket wird in eine Sammlung mit Namen importiert.</translation>
    </message>
    <message>
        <source>A part of the message holds binary data instead of text.</source>
        <translation>Ein Teil der Nachricht enthält Binärdaten statt Text.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Eine Voreinstellung braucht einen Namen.</translation>
    </message>
    <message>
        <source>A quote is never closed ({error}); the rest was read line by line.</source>
        <translation>Ein Anführungszeichen wird nie geschlossen ({error}); der Rest wurde Zeile für Zeile gelesen.</translation>
    </message>
    <message>
        <source>A summary is a text, not a table.</source>
        <translation>Eine Zusammenfassung ist ein Text, keine Tabelle.</translation>
    </message>
    <message>
        <source>A temporary chat cannot be put into a folder.</source>
        <translation>Ein temporärer Chat kann nicht in einen Ordner gelegt werden.</translation>
    </message>
    <message>
        <source>A watched folder can have at most {most_patterns} patterns.</source>
        <translation>Ein überwachter Ordner kann höchstens {most_patterns} Muster haben.</translation>
    </message>
    <message>
        <source>A watched folder needs the name of a collection.</source>
        <translation>Ein überwachter Ordner braucht den Namen einer Sammlung.</translation>
    </message>
    <message>
        <source>About {lasts} for {found_steps} steps and {found_tokens} tokens ({found_rate_words}).</source>
        <translation>Etwa {lasts} für {found_steps} Schritte und {found_tokens} Tokens ({found_rate_words}).</translation>
    </message>
    <message>
        <source>Adapters that are switched on</source>
        <translation>Eingeschaltete Adapter</translation>
    </message>
    <message>
        <source>Add an unprotected copy of the book.</source>
        <translation>Fügen Sie ein ungeschütztes Exemplar des Buchs hinzu.</translation>
    </message>
    <message>
        <source>Add documents with whole text.</source>
        <translation>Fügen Sie Dokumente mit vollständigem Text hinzu.</translation>
    </message>
    <message>
        <source>Add files to it, or choose another one.</source>
        <translation>Fügen Sie Dateien hinzu oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Add it again to go on.</source>
        <translation>Fügen Sie es erneut hinzu, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Fügen Sie es erneut hinzu.</translation>
    </message>
    <message>
        <source>Add the file again.</source>
        <translation>Fügen Sie die Datei erneut hinzu.</translation>
    </message>
    <message>
        <source>Add the folder of one on the Models page, or take the check out of the pipeline.</source>
        <translation>Fügen Sie auf der Seite „Modelle“ den Ordner eines solchen hinzu oder nehmen Sie die Prüfung aus der Pipeline.</translation>
    </message>
    <message>
        <source>Add the folder to the list of models, or choose one.</source>
        <translation>Fügen Sie den Ordner der Modellliste hinzu oder wählen Sie einen.</translation>
    </message>
    <message>
        <source>Adding the adapter to the base</source>
        <translation>Adapter wird auf die Basis gerechnet</translation>
    </message>
    <message>
        <source>All weights cannot be trained in 4 or 8 bits.</source>
        <translation>Alle Gewichte lassen sich nicht in 4 oder 8 Bit trainieren.</translation>
    </message>
    <message>
        <source>All {forecast_layers} layers on {place}</source>
        <translation>Alle {forecast_layers} Schichten auf {place}</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>An answer in JSON cannot be continued.</source>
        <translation>Eine Antwort in JSON kann nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>An answer is rated 1, -1 or 0, not {rating}.</source>
        <translation>Eine Antwort wird mit 1, -1 oder 0 bewertet, nicht mit {rating}.</translation>
    </message>
    <message>
        <source>An answer without a word cannot be scored.</source>
        <translation>Eine Antwort ohne ein Wort kann nicht bewertet werden.</translation>
    </message>
    <message>
        <source>Another Aquifer (process {owner}) is using the profile folder {file_parent}.</source>
        <translation>Ein anderes Aquifer (Prozess {owner}) verwendet den Profilordner {file_parent}.</translation>
    </message>
    <message>
        <source>Another Aquifer is using the profile folder {file_parent}.</source>
        <translation>Ein anderes Aquifer verwendet den Profilordner {file_parent}.</translation>
    </message>
    <message>
        <source>Another answer was started with this model.</source>
        <translation>Mit diesem Modell wurde eine andere Antwort begonnen.</translation>
    </message>
    <message>
        <source>Another data folder cannot be chosen from here.</source>
        <translation>Ein anderer Datenordner kann von hier aus nicht gewählt werden.</translation>
    </message>
    <message>
        <source>Another embedding model has taken over.</source>
        <translation>Ein anderes Embedding-Modell hat übernommen.</translation>
    </message>
    <message>
        <source>Another search index has taken the place of this one.</source>
        <translation>Ein anderer Suchindex ist an die Stelle dieses Index getreten.</translation>
    </message>
    <message>
        <source>Answers are written</source>
        <translation>Antworten werden geschrieben</translation>
    </message>
    <message>
        <source>Answers written for BLEU, ROUGE and chrF</source>
        <translation>Geschriebene Antworten für BLEU, ROUGE und chrF</translation>
    </message>
    <message>
        <source>Aquifer&apos;s own folder cannot be watched.</source>
        <translation>Aquifers eigener Ordner kann nicht überwacht werden.</translation>
    </message>
    <message>
        <source>As in optim.epochs=2.</source>
        <translation>Wie in optim.epochs=2.</translation>
    </message>
    <message>
        <source>Ask about less text, or raise the context length in the settings.</source>
        <translation>Fragen Sie zu weniger Text oder erhöhen Sie die Kontextlänge in den Einstellungen.</translation>
    </message>
    <message>
        <source>Ask again in a moment.</source>
        <translation>Fragen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Ask again: it is then loaded anew.</source>
        <translation>Fragen Sie noch einmal: Es wird dann neu geladen.</translation>
    </message>
    <message>
        <source>Ask for fewer under &quot;split&quot;.</source>
        <translation>Verlangen Sie unter &quot;split&quot; weniger.</translation>
    </message>
    <message>
        <source>Ask it in fewer words.</source>
        <translation>Fragen Sie mit weniger Worten.</translation>
    </message>
    <message>
        <source>Asking again about the same text</source>
        <translation>Zweite Frage zum selben Text</translation>
    </message>
    <message>
        <source>Asking the hub for {offer_name}</source>
        <translation>Hub wird nach {offer_name} gefragt</translation>
    </message>
    <message>
        <source>Asking {documents} documents</source>
        <translation>{documents} Dokumente werden befragt</translation>
    </message>
    <message>
        <source>At most {longest_folder_name} characters.</source>
        <translation>Höchstens {longest_folder_name} Zeichen.</translation>
    </message>
    <message>
        <source>Attach long texts as a file instead.</source>
        <translation>Hängen Sie lange Texte lieber als Datei an.</translation>
    </message>
    <message>
        <source>Attach the drive it lies on and start again, or start with --data-dir and another folder.</source>
        <translation>Schließen Sie das Laufwerk an, auf dem er liegt, und starten Sie neu, oder starten Sie mit --data-dir und einem anderen Ordner.</translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation>Batches je Schritt</translation>
    </message>
    <message>
        <source>Before going back</source>
        <translation>Vor dem Zurückgehen</translation>
    </message>
    <message>
        <source>Before {place_name} was changed by a new version</source>
        <translation>Bevor {place_name} von einer neuen Version geändert wurde</translation>
    </message>
    <message>
        <source>Begin it with the column names.</source>
        <translation>Beginnen Sie sie mit den Spaltennamen.</translation>
    </message>
    <message>
        <source>Best and worst rows shown</source>
        <translation>Gezeigte beste und schlechteste Zeilen</translation>
    </message>
    <message>
        <source>Bring more data, loosen the checks, or set &quot;validation: 0&quot; under &quot;split&quot;.</source>
        <translation>Bringen Sie mehr Daten mit, lockern Sie die Prüfungen oder setzen Sie &quot;validation: 0&quot; unter &quot;split&quot;.</translation>
    </message>
    <message>
        <source>Bring more data, or set &quot;validation: 0&quot; under &quot;split&quot;.</source>
        <translation>Bringen Sie mehr Daten mit oder setzen Sie &quot;validation: 0&quot; unter &quot;split&quot;.</translation>
    </message>
    <message>
        <source>Built-in presets stay.</source>
        <translation>Mitgelieferte Voreinstellungen bleiben.</translation>
    </message>
    <message>
        <source>Check its permissions and free space, or choose another folder with --data-dir.</source>
        <translation>Prüfen Sie Berechtigungen und freien Platz oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Check its permissions and the free space.</source>
        <translation>Prüfen Sie Berechtigungen und freien Platz.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie die Berechtigungen.</translation>
    </message>
    <message>
        <source>Check that it may be read, or copy it.</source>
        <translation>Prüfen Sie, ob sie gelesen werden darf, oder kopieren Sie sie.</translation>
    </message>
    <message>
        <source>Check the connection and try again: what has arrived is kept. Or bring the model from another computer: copy its .gguf file into the models folder.</source>
        <translation>Prüfen Sie die Verbindung und versuchen Sie es erneut: Was angekommen ist, bleibt erhalten. Oder bringen Sie das Modell von einem anderen Computer mit: Kopieren Sie seine .gguf-Datei in den Modellordner.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>Check the ending of its name.</source>
        <translation>Prüfen Sie die Endung des Namens.</translation>
    </message>
    <message>
        <source>Check the path; for a data file leave out &quot;documents: true&quot;.</source>
        <translation>Prüfen Sie den Pfad; bei einer Datendatei lassen Sie &quot;documents: true&quot; weg.</translation>
    </message>
    <message>
        <source>Check the path; it is taken relative to the pipeline file.</source>
        <translation>Prüfen Sie den Pfad; er gilt relativ zur Pipeline-Datei.</translation>
    </message>
    <message>
        <source>Check the permissions and the space of the folder.</source>
        <translation>Prüfen Sie Berechtigungen und Platz des Ordners.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Prüfen Sie die Berechtigungen der Datei.</translation>
    </message>
    <message>
        <source>Check the permissions of the profile folder.</source>
        <translation>Prüfen Sie die Berechtigungen des Profilordners.</translation>
    </message>
    <message>
        <source>Checking the file against the SHA-256 of the hub</source>
        <translation>Datei wird mit der SHA-256 des Hubs verglichen</translation>
    </message>
    <message>
        <source>Checking the file against the SHA-256 of this offer</source>
        <translation>Datei wird mit der SHA-256 dieses Angebots verglichen</translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation>Paket wird geprüft</translation>
    </message>
    <message>
        <source>Checking the summary against the pages</source>
        <translation>Zusammenfassung wird mit den Seiten verglichen</translation>
    </message>
    <message>
        <source>Checking {info_name} · {fraction}</source>
        <translation>{info_name} wird geprüft · {fraction}</translation>
    </message>
    <message>
        <source>Checking {reader_name}</source>
        <translation>{reader_name} wird geprüft</translation>
    </message>
    <message>
        <source>Checking · {done}</source>
        <translation>Wird geprüft · {done}</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>Behaltene Checkpoints</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation>Chinesisch (Big5)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinesisch (GB 18030)</translation>
    </message>
    <message>
        <source>Choose 4 bits or a smaller model.</source>
        <translation>Wählen Sie 4 Bit oder ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Choose LoRA, or 16 or 32 bits.</source>
        <translation>Wählen Sie LoRA oder 16 oder 32 Bit.</translation>
    </message>
    <message>
        <source>Choose a base model whose chat template ends answers with an end token.</source>
        <translation>Wählen Sie ein Basismodell, dessen Chat-Vorlage Antworten mit einem End-Token beendet.</translation>
    </message>
    <message>
        <source>Choose a file of answers.</source>
        <translation>Wählen Sie eine Datei mit Antworten.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .gguf.</source>
        <translation>Wählen Sie eine Datei, die auf .gguf endet.</translation>
    </message>
    <message>
        <source>Choose a folder that holds models.</source>
        <translation>Wählen Sie einen Ordner, der Modelle enthält.</translation>
    </message>
    <message>
        <source>Choose a folder with adapter_config.json.</source>
        <translation>Wählen Sie einen Ordner mit adapter_config.json.</translation>
    </message>
    <message>
        <source>Choose a place outside of it.</source>
        <translation>Wählen Sie einen Ort außerhalb davon.</translation>
    </message>
    <message>
        <source>Choose a place outside, or another disk.</source>
        <translation>Wählen Sie einen Ort außerhalb oder ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>Choose a smaller base model, 4 bits, or close other programs.</source>
        <translation>Wählen Sie ein kleineres Basismodell oder 4 Bit, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Choose a smaller model or a shorter context length.</source>
        <translation>Wählen Sie ein kleineres Modell oder eine geringere Kontextlänge.</translation>
    </message>
    <message>
        <source>Choose a smaller model or a shorter context.</source>
        <translation>Wählen Sie ein kleineres Modell oder einen kürzeren Kontext.</translation>
    </message>
    <message>
        <source>Choose a version that transformers knows by itself, or a GGUF.</source>
        <translation>Wählen Sie eine Version, die transformers selbst kennt, oder eine GGUF.</translation>
    </message>
    <message>
        <source>Choose an empty folder or a new name.</source>
        <translation>Wählen Sie einen leeren Ordner oder einen neuen Namen.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>Choose an existing folder.</source>
        <translation>Wählen Sie einen vorhandenen Ordner.</translation>
    </message>
    <message>
        <source>Choose another base model, as a Hugging Face folder or GGUF.</source>
        <translation>Wählen Sie ein anderes Basismodell, als Hugging-Face-Ordner oder GGUF.</translation>
    </message>
    <message>
        <source>Choose another base model, or one whose publisher you trust.</source>
        <translation>Wählen Sie ein anderes Basismodell oder eines, dessen Herausgeber Sie vertrauen.</translation>
    </message>
    <message>
        <source>Choose another base model.</source>
        <translation>Wählen Sie ein anderes Basismodell.</translation>
    </message>
    <message>
        <source>Choose another data set, or prepare it with fewer checks.</source>
        <translation>Wählen Sie einen anderen Datensatz oder bereiten Sie ihn mit weniger Prüfungen vor.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another model, or the same one in another quantisation.</source>
        <translation>Wählen Sie ein anderes Modell oder dasselbe in einer anderen Quantisierung.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Choose another name, or delete it first.</source>
        <translation>Wählen Sie einen anderen Namen oder löschen Sie das Vorhandene zuerst.</translation>
    </message>
    <message>
        <source>Choose another name, or put it away.</source>
        <translation>Wählen Sie einen anderen Namen oder räumen Sie das Vorhandene weg.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>Wählen Sie einen anderen Namen oder erlauben Sie das Ersetzen.</translation>
    </message>
    <message>
        <source>Choose another one under Models.</source>
        <translation>Wählen Sie unter „Modelle“ ein anderes.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Choose another place or free some space.</source>
        <translation>Wählen Sie einen anderen Ort oder schaffen Sie etwas Platz.</translation>
    </message>
    <message>
        <source>Choose another restore point.</source>
        <translation>Wählen Sie einen anderen Wiederherstellungspunkt.</translation>
    </message>
    <message>
        <source>Choose another version of the model, for instance a GGUF.</source>
        <translation>Wählen Sie eine andere Version des Modells, zum Beispiel eine GGUF.</translation>
    </message>
    <message>
        <source>Choose of {kinds}.</source>
        <translation>Wählen Sie aus {kinds}.</translation>
    </message>
    <message>
        <source>Choose one of the list under Models.</source>
        <translation>Wählen Sie eines aus der Liste unter „Modelle“.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>Choose the ZIP file that ChatGPT sent as it is.</source>
        <translation>Wählen Sie die ZIP-Datei von ChatGPT so, wie sie gekommen ist.</translation>
    </message>
    <message>
        <source>Choose the device auto or cpu.</source>
        <translation>Wählen Sie als Gerät auto oder cpu.</translation>
    </message>
    <message>
        <source>Choose the folder of a model.</source>
        <translation>Wählen Sie den Ordner eines Modells.</translation>
    </message>
    <message>
        <source>Choose the folder of an adapter, or an adapter GGUF.</source>
        <translation>Wählen Sie den Ordner eines Adapters oder eine Adapter-GGUF.</translation>
    </message>
    <message>
        <source>Choose the folder your documents are in.</source>
        <translation>Wählen Sie den Ordner, in dem Ihre Dokumente sind.</translation>
    </message>
    <message>
        <source>Choose the models to compare.</source>
        <translation>Wählen Sie die Modelle zum Vergleichen.</translation>
    </message>
    <message>
        <source>Choose the task auto or text.</source>
        <translation>Wählen Sie als Aufgabe auto oder text.</translation>
    </message>
    <message>
        <source>Choose the task auto, or other data.</source>
        <translation>Wählen Sie als Aufgabe auto oder andere Daten.</translation>
    </message>
    <message>
        <source>Close Aquifer and start it again: then what can be read of the file is saved, and the file is kept.</source>
        <translation>Schließen Sie Aquifer und starten Sie es neu: Dann wird gerettet, was aus der Datei lesbar ist, und die Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>Close it first, or use another folder with --data-dir.</source>
        <translation>Schließen Sie es zuerst oder verwenden Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model or precision, or lower the context length in the settings.</source>
        <translation>Schließen Sie andere Programme, wählen Sie ein kleineres Modell oder eine geringere Genauigkeit, oder verringern Sie die Kontextlänge in den Einstellungen.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or lower the context length in the settings.</source>
        <translation>Schließen Sie andere Programme, wählen Sie ein kleineres Modell oder verringern Sie die Kontextlänge in den Einstellungen.</translation>
    </message>
    <message>
        <source>Close the programs that have a file of it open, and try again.</source>
        <translation>Schließen Sie die Programme, die eine Datei daraus geöffnet haben, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Close the programs that have it open, and try again.</source>
        <translation>Schließen Sie die Programme, in denen es geöffnet ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Close whatever uses the data folder.</source>
        <translation>Schließen Sie, was den Datenordner verwendet.</translation>
    </message>
    <message>
        <source>Context length (tokens)</source>
        <translation>Kontextlänge (Tokens)</translation>
    </message>
    <message>
        <source>Continue it.</source>
        <translation>Setzen Sie ihn fort.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>Kopieren Sie es noch einmal von dort, woher es kam.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Kopieren Sie es noch einmal oder laden Sie es erneut herunter.</translation>
    </message>
    <message>
        <source>Copy or download the adapter again.</source>
        <translation>Kopieren Sie den Adapter noch einmal oder laden Sie ihn erneut herunter.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Kopieren Sie die Datei noch einmal oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>Copy or fetch the model again.</source>
        <translation>Kopieren Sie das Modell noch einmal oder laden Sie es erneut herunter.</translation>
    </message>
    <message>
        <source>Copying documents ({number} of {sizes})</source>
        <translation>Dokumente werden kopiert ({number} von {sizes})</translation>
    </message>
    <message>
        <source>Copying the adapter</source>
        <translation>Adapter wird kopiert</translation>
    </message>
    <message>
        <source>Copying {place_name}</source>
        <translation>{place_name} wird kopiert</translation>
    </message>
    <message>
        <source>Correct &quot;model&quot; under &quot;fit&quot; in the pipeline.</source>
        <translation>Berichtigen Sie &quot;model&quot; unter &quot;fit&quot; in der Pipeline.</translation>
    </message>
    <message>
        <source>Correct it, or reset it to the default.</source>
        <translation>Berichtigen Sie den Wert oder setzen Sie ihn auf den Standard zurück.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Berichtigen Sie das.</translation>
    </message>
    <message>
        <source>Correct its enum.</source>
        <translation>Berichtigen Sie das enum.</translation>
    </message>
    <message>
        <source>Correct that value.</source>
        <translation>Berichtigen Sie diesen Wert.</translation>
    </message>
    <message>
        <source>Correct the data of the run.</source>
        <translation>Berichtigen Sie die Daten des Laufs.</translation>
    </message>
    <message>
        <source>Correct the ending of its name.</source>
        <translation>Berichtigen Sie die Endung des Namens.</translation>
    </message>
    <message>
        <source>Correct the grammar.</source>
        <translation>Berichtigen Sie die Grammatik.</translation>
    </message>
    <message>
        <source>Correct the layers of the adapter.</source>
        <translation>Berichtigen Sie die Schichten des Adapters.</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>DPO beta</source>
        <translation>DPO-Beta</translation>
    </message>
    <message>
        <source>Delete it in your file manager, or take its folder off the list.</source>
        <translation>Löschen Sie es im Dateimanager oder nehmen Sie den Ordner aus der Liste.</translation>
    </message>
    <message>
        <source>Delete some of them.</source>
        <translation>Löschen Sie einige davon.</translation>
    </message>
    <message>
        <source>Disk space for the state of chats across restarts (MB)</source>
        <translation>Speicherplatz für den Zustand von Chats über Neustarts hinweg (MB)</translation>
    </message>
    <message>
        <source>DoRA (a quarter slower)</source>
        <translation>DoRA (ein Viertel langsamer)</translation>
    </message>
    <message>
        <source>Does not fit: needs about {needed} of {free} GB free memory of the GPU; most of it for {most}.</source>
        <translation>Passt nicht: braucht etwa {needed} von {free} GB freiem GPU-Speicher; das meiste davon für {most}.</translation>
    </message>
    <message>
        <source>Does not fit: needs about {needed} of {free} GB free memory; most of it for {most}.</source>
        <translation>Passt nicht: braucht etwa {needed} von {free} GB freiem Speicher; das meiste davon für {most}.</translation>
    </message>
    <message>
        <source>Does not fit: needs {need} of memory, this computer has {has}.</source>
        <translation>Passt nicht: braucht {need} Arbeitsspeicher, dieser Computer hat {has}.</translation>
    </message>
    <message>
        <source>Does not fit: needs {total} GB, {free} GB are free.</source>
        <translation>Passt nicht: braucht {total} GB, {free} GB sind frei.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Embedding anew with {name} cannot be used: {error_user_message} The one from before keeps answering.</source>
        <translation>Neues Einbetten mit {name} ist nicht möglich: {error_user_message} Das bisherige antwortet weiter.</translation>
    </message>
    <message>
        <source>Embedding anew with {name} cannot be used: {error_user_message} Words alone find documents.</source>
        <translation>Neues Einbetten mit {name} ist nicht möglich: {error_user_message} Dokumente werden nur über ihre Wörter gefunden.</translation>
    </message>
    <message>
        <source>Embedding anew with {name} stopped: {error_user_message} The one from before keeps answering.</source>
        <translation>Das neue Einbetten mit {name} wurde abgebrochen: {error_user_message} Das bisherige antwortet weiter.</translation>
    </message>
    <message>
        <source>Embedding anew with {name} stopped: {error_user_message} Words alone find documents.</source>
        <translation>Das neue Einbetten mit {name} wurde abgebrochen: {error_user_message} Dokumente werden nur über ihre Wörter gefunden.</translation>
    </message>
    <message>
        <source>Embedding model folder (empty: the starter model)</source>
        <translation>Ordner des Embedding-Modells (leer: das mitgelieferte Modell)</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Evaluate before the training</source>
        <translation>Vor dem Training messen</translation>
    </message>
    <message>
        <source>Every row is longer than {spec_max_tokens} tokens and loses its end.</source>
        <translation>Jede Zeile ist länger als {spec_max_tokens} Tokens und verliert ihr Ende.</translation>
    </message>
    <message>
        <source>Every source is for validation only; nothing is left to train on.</source>
        <translation>Jede Quelle ist nur für die Validierung da; zum Trainieren bleibt nichts.</translation>
    </message>
    <message>
        <source>Examples a batch</source>
        <translation>Beispiele je Batch</translation>
    </message>
    <message>
        <source>Examples of the kind &quot;{task}&quot; cannot be written as &quot;{form}&quot;.</source>
        <translation>Beispiele der Art „{task}“ lassen sich nicht als „{form}“ schreiben.</translation>
    </message>
    <message>
        <source>Export from the chat&apos;s menu, or use .html, .md or .docx here.</source>
        <translation>Exportieren Sie aus dem Menü des Chats oder verwenden Sie hier .html, .md oder .docx.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Export it as PDF or in the Office format and add that.</source>
        <translation>Exportieren Sie es als PDF oder im Office-Format und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Export it as merged or gguf.</source>
        <translation>Exportieren Sie es als merged oder gguf.</translation>
    </message>
    <message>
        <source>Export the adapter, or train on the 16-bit version of the base.</source>
        <translation>Exportieren Sie den Adapter oder trainieren Sie mit der 16-Bit-Version der Basis.</translation>
    </message>
    <message>
        <source>Extract them in two runs.</source>
        <translation>Lesen Sie sie in zwei Durchläufen aus.</translation>
    </message>
    <message>
        <source>Extracting from {documents} documents</source>
        <translation>{documents} Dokumente werden ausgelesen</translation>
    </message>
    <message>
        <source>Fetch it again; if that happens twice, bring it from another computer.</source>
        <translation>Laden Sie es noch einmal herunter; geschieht das zweimal, bringen Sie es von einem anderen Computer mit.</translation>
    </message>
    <message>
        <source>Fetch it with: git lfs pull.</source>
        <translation>Holen Sie es mit: git lfs pull.</translation>
    </message>
    <message>
        <source>Fetching {offer_name}</source>
        <translation>{offer_name} wird heruntergeladen</translation>
    </message>
    <message>
        <source>Fits in main memory: needs {here_total_bytes} of {ram_free_bytes} GB free memory; {context}.</source>
        <translation>Passt in den Arbeitsspeicher: braucht {here_total_bytes} von {ram_free_bytes} GB freiem Speicher; {context}.</translation>
    </message>
    <message>
        <source>Fits on the GPU: needs {need} of {on_gpus}.</source>
        <translation>Passt auf die GPU: braucht {need} von {on_gpus}.</translation>
    </message>
    <message>
        <source>Fits tightly, shared between the GPU and main memory: needs {need}.</source>
        <translation>Passt knapp, verteilt auf GPU und Arbeitsspeicher: braucht {need}.</translation>
    </message>
    <message>
        <source>Fits with a part in main memory: needs {need}, the GPU has {on_gpus}.</source>
        <translation>Passt mit einem Teil im Arbeitsspeicher: braucht {need}, die GPU hat {on_gpus}.</translation>
    </message>
    <message>
        <source>Fits: needs about {needed} of {free} GB free memory of the GPU; most of it for {most}.</source>
        <translation>Passt: braucht etwa {needed} von {free} GB freiem GPU-Speicher; das meiste davon für {most}.</translation>
    </message>
    <message>
        <source>Fits: needs about {needed} of {free} GB free memory; most of it for {most}.</source>
        <translation>Passt: braucht etwa {needed} von {free} GB freiem Speicher; das meiste davon für {most}.</translation>
    </message>
    <message>
        <source>Fits: needs {here_total_bytes} of {ram_free_bytes} GB free memory; {context}.</source>
        <translation>Passt: braucht {here_total_bytes} von {ram_free_bytes} GB freiem Speicher; {context}.</translation>
    </message>
    <message>
        <source>Fits: needs {need} of {hardware_ram_total_bytes} memory, but is slow without a GPU.</source>
        <translation>Passt: braucht {need} von {hardware_ram_total_bytes} Arbeitsspeicher, ist ohne GPU aber langsam.</translation>
    </message>
    <message>
        <source>Fits: needs {need} of {hardware_ram_total_bytes} memory.</source>
        <translation>Passt: braucht {need} von {hardware_ram_total_bytes} Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Folders with models, used where they are</source>
        <translation>Ordner mit Modellen, die dort verwendet werden, wo sie sind</translation>
    </message>
    <message>
        <source>For a folder of documents write &quot;documents: true&quot;.</source>
        <translation>Für einen Ordner mit Dokumenten schreiben Sie &quot;documents: true&quot;.</translation>
    </message>
    <message>
        <source>Free some disk space and start again.</source>
        <translation>Schaffen Sie Speicherplatz und starten Sie neu.</translation>
    </message>
    <message>
        <source>Free some disk space and start again; the damaged file is kept whole.</source>
        <translation>Schaffen Sie Speicherplatz und starten Sie neu; die beschädigte Datei bleibt vollständig erhalten.</translation>
    </message>
    <message>
        <source>Free some disk space and try again; nothing was changed.</source>
        <translation>Schaffen Sie Speicherplatz und versuchen Sie es erneut; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Free some disk space or check the permissions of the folder; what was there before is unchanged.</source>
        <translation>Schaffen Sie Speicherplatz oder prüfen Sie die Berechtigungen des Ordners; was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>Free some disk space or choose another folder.</source>
        <translation>Schaffen Sie Speicherplatz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation>Schaffen Sie Speicherplatz.</translation>
    </message>
    <message>
        <source>Free some disk space; what was there before is unchanged.</source>
        <translation>Schaffen Sie Speicherplatz; was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>Free some space and add it again.</source>
        <translation>Schaffen Sie etwas Platz und fügen Sie es erneut hinzu.</translation>
    </message>
    <message>
        <source>Free some space and resume: what has arrived is kept.</source>
        <translation>Schaffen Sie etwas Platz und setzen Sie fort: Was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie etwas Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder with --data-dir or AQUIFER_DATA_DIR.</source>
        <translation>Schaffen Sie etwas Platz oder wählen Sie mit --data-dir oder AQUIFER_DATA_DIR einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Free some space or choose another place.</source>
        <translation>Schaffen Sie etwas Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Free some space or choose another place. Nothing was written.</source>
        <translation>Schaffen Sie etwas Platz oder wählen Sie einen anderen Ort. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Free some space or choose another place. The old folder is in use as before.</source>
        <translation>Schaffen Sie etwas Platz oder wählen Sie einen anderen Ort. Der alte Ordner wird weiter verwendet.</translation>
    </message>
    <message>
        <source>Free some space, check the permissions of the data folder, and start again; nothing was lost by this.</source>
        <translation>Schaffen Sie etwas Platz, prüfen Sie die Berechtigungen des Datenordners und starten Sie neu; dadurch ging nichts verloren.</translation>
    </message>
    <message>
        <source>Free some space, or choose a smaller model.</source>
        <translation>Schaffen Sie etwas Platz oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Schaffen Sie etwas Platz.</translation>
    </message>
    <message>
        <source>Get a complete copy.</source>
        <translation>Besorgen Sie eine vollständige Kopie.</translation>
    </message>
    <message>
        <source>Get a newer version of it.</source>
        <translation>Besorgen Sie eine neuere Version davon.</translation>
    </message>
    <message>
        <source>Get the model again.</source>
        <translation>Besorgen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>Get the usual version of it.</source>
        <translation>Besorgen Sie die übliche Version davon.</translation>
    </message>
    <message>
        <source>Give at least one.</source>
        <translation>Geben Sie mindestens einen an.</translation>
    </message>
    <message>
        <source>Give each one a name of its own.</source>
        <translation>Geben Sie jedem einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
        <source>Imagining a passage that would answer</source>
        <translation>Eine passende Textstelle wird erdacht</translation>
    </message>
    <message>
        <source>Imported chat</source>
        <translation>Importierter Chat</translation>
    </message>
    <message>
        <source>In {facts_unended} of {facts_rows} rows the end of the answer is not learnt, so the model would not learn to stop.</source>
        <translation>In {facts_unended} von {facts_rows} Zeilen wird das Ende der Antwort nicht gelernt; das Modell würde also nicht lernen aufzuhören.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>It cannot be read as LaTeX.</source>
        <translation>Als LaTeX nicht lesbar.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It could not be read: {error_strerror}.</source>
        <translation>Konnte nicht gelesen werden: {error_strerror}.</translation>
    </message>
    <message>
        <source>It crashed ({name}).</source>
        <translation>Es ist abgestürzt ({name}).</translation>
    </message>
    <message>
        <source>It does not say what kind of model it is.</source>
        <translation>Es ist nicht angegeben, was für ein Modell es ist.</translation>
    </message>
    <message>
        <source>It ended unexpectedly (exit code {code}).</source>
        <translation>Es wurde unerwartet beendet (Exit-Code {code}).</translation>
    </message>
    <message>
        <source>It ended unexpectedly.</source>
        <translation>Es wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>It failed ({error_name}: {error}).</source>
        <translation>Fehlgeschlagen ({error_name}: {error}).</translation>
    </message>
    <message>
        <source>It has a shape that is not drawn here.</source>
        <translation>Die Form kann hier nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>It has no adapter_config.json.</source>
        <translation>adapter_config.json fehlt.</translation>
    </message>
    <message>
        <source>It has no byte-order mark; it was read as {wide}.</source>
        <translation>Ohne Byte-Order-Mark; als {wide} gelesen.</translation>
    </message>
    <message>
        <source>It has no name of its own, so it could not be told from others.</source>
        <translation>Hat keinen eigenen Namen und ließe sich nicht von anderen unterscheiden.</translation>
    </message>
    <message>
        <source>It has no weights.</source>
        <translation>Enthält keine Gewichte.</translation>
    </message>
    <message>
        <source>It has no weights: it is a vocabulary only.</source>
        <translation>Enthält keine Gewichte: Es ist nur ein Vokabular.</translation>
    </message>
    <message>
        <source>It has no {file_name}.</source>
        <translation>{file_name} fehlt.</translation>
    </message>
    <message>
        <source>It has {tex} characters; up to {longest} are drawn.</source>
        <translation>Hat {tex} Zeichen; bis zu {longest} werden gezeichnet.</translation>
    </message>
    <message>
        <source>It has {writer_cut_columns} columns; only the first {most_columns} were read.</source>
        <translation>Hat {writer_cut_columns} Spalten; nur die ersten {most_columns} wurden gelesen.</translation>
    </message>
    <message>
        <source>It holds a part of a kind that is not known here.</source>
        <translation>Enthält einen Teil von einer Art, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>It holds no chats of a program that is known here (ChatGPT, GPT4All, Jan, LM Studio).</source>
        <translation>Enthält keine Chats eines hier bekannten Programms (ChatGPT, GPT4All, Jan, LM Studio).</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>Enthält keinen Text.</translation>
    </message>
    <message>
        <source>It holds {frames} pictures; the first {most_frames} were read.</source>
        <translation>Enthält {frames} Bilder; die ersten {most_frames} wurden gelesen.</translation>
    </message>
    <message>
        <source>It is a {config_kind} adapter; only LoRA adapters are supported.</source>
        <translation>Es ist ein {config_kind}-Adapter; nur LoRA-Adapter werden unterstützt.</translation>
    </message>
    <message>
        <source>It is an adapter: it works only on top of the model it was trained on.</source>
        <translation>Es ist ein Adapter: Er funktioniert nur mit dem Modell, auf dem er trainiert wurde.</translation>
    </message>
    <message>
        <source>It is an animation; its first picture was read.</source>
        <translation>Es ist eine Animation; ihr erstes Bild wurde gelesen.</translation>
    </message>
    <message>
        <source>It is an embedding model: it finds text, it cannot answer.</source>
        <translation>Es ist ein Embedding-Modell: Es findet Text, kann aber nicht antworten.</translation>
    </message>
    <message>
        <source>It is gone already.</source>
        <translation>Schon nicht mehr da.</translation>
    </message>
    <message>
        <source>It is gone when it is closed.</source>
        <translation>Er ist weg, wenn er geschlossen wird.</translation>
    </message>
    <message>
        <source>It is incomplete: {there} MB of {size} MB are there.</source>
        <translation>Unvollständig: {there} MB von {size} MB sind da.</translation>
    </message>
    <message>
        <source>It is larger than any chat.</source>
        <translation>Größer als jeder Chat.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It is no chat of GPT4All.</source>
        <translation>Kein Chat von GPT4All.</translation>
    </message>
    <message>
        <source>It is no chat of LM Studio.</source>
        <translation>Kein Chat von LM Studio.</translation>
    </message>
    <message>
        <source>It is no conversation of ChatGPT.</source>
        <translation>Keine Unterhaltung von ChatGPT.</translation>
    </message>
    <message>
        <source>It is no model that answers in text ({config_architecture}).</source>
        <translation>Es ist kein Modell, das mit Text antwortet ({config_architecture}).</translation>
    </message>
    <message>
        <source>It is no model that answers in text.</source>
        <translation>Es ist kein Modell, das mit Text antwortet.</translation>
    </message>
    <message>
        <source>It is no plain LoRA adapter.</source>
        <translation>Es ist kein einfacher LoRA-Adapter.</translation>
    </message>
    <message>
        <source>It is no well-formed XML ({error}); it was read as plain text.</source>
        <translation>Kein wohlgeformtes XML ({error}); als reiner Text gelesen.</translation>
    </message>
    <message>
        <source>It is not UTF-8; it was read as {names}.</source>
        <translation>Nicht in UTF-8; als {names} gelesen.</translation>
    </message>
    <message>
        <source>It is not read yet; run the action again later.</source>
        <translation>Noch nicht gelesen; führen Sie die Aktion später noch einmal aus.</translation>
    </message>
    <message>
        <source>It is not text: it holds binary data.</source>
        <translation>Kein Text: enthält Binärdaten.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Nicht vorhanden.</translation>
    </message>
    <message>
        <source>It is rebuilt from the stored documents.</source>
        <translation>Er wird aus den gespeicherten Dokumenten neu aufgebaut.</translation>
    </message>
    <message>
        <source>It is the image part of a vision model: it cannot answer alone.</source>
        <translation>Es ist der Bildteil eines Vision-Modells: Allein kann er nicht antworten.</translation>
    </message>
    <message>
        <source>It may be made to fill the disk. If it is genuine, unpack it yourself and add its files.</source>
        <translation>Es könnte dazu gemacht sein, den Datenträger zu füllen. Ist es echt, entpacken Sie es selbst und fügen Sie die Dateien hinzu.</translation>
    </message>
    <message>
        <source>It may be made to fill the memory.</source>
        <translation>Es könnte dazu gemacht sein, den Arbeitsspeicher zu füllen.</translation>
    </message>
    <message>
        <source>It may be made to fill the memory. If it is genuine, unpack it yourself and add its files.</source>
        <translation>Es könnte dazu gemacht sein, den Arbeitsspeicher zu füllen. Ist es echt, entpacken Sie es selbst und fügen Sie die Dateien hinzu.</translation>
    </message>
    <message>
        <source>It must be like {&quot;properties&quot;: {&quot;Total&quot;: {…}}}.</source>
        <translation>Es muss aussehen wie {&quot;properties&quot;: {&quot;Total&quot;: {…}}}.</translation>
    </message>
    <message>
        <source>It needed more memory than is allowed.</source>
        <translation>Es brauchte mehr Speicher, als erlaubt ist.</translation>
    </message>
    <message>
        <source>It needed more memory than there is.</source>
        <translation>Es brauchte mehr Speicher, als da ist.</translation>
    </message>
    <message>
        <source>It needs program code that comes with the model, and Aquifer runs none; ask for a version that transformers knows by itself, or for a GGUF version.</source>
        <translation>Es braucht Programmcode, der mit dem Modell kommt, und Aquifer führt keinen aus; fragen Sie nach einer Version, die transformers selbst kennt, oder nach einer GGUF-Version.</translation>
    </message>
    <message>
        <source>It sorts texts into {config_labels} classes: it is neither a chat model nor a reward model.</source>
        <translation>Es ordnet Texte in {config_labels} Klassen ein: Es ist weder ein Chat-Modell noch ein Reward-Modell.</translation>
    </message>
    <message>
        <source>It takes too long to draw.</source>
        <translation>Das Zeichnen dauert zu lange.</translation>
    </message>
    <message>
        <source>It took longer than {exchange_timeout_s} s and was stopped.</source>
        <translation>Es dauerte länger als {exchange_timeout_s} s und wurde gestoppt.</translation>
    </message>
    <message>
        <source>It unpacks to more than any export.</source>
        <translation>Entpackt größer als jeder Export.</translation>
    </message>
    <message>
        <source>It uses \{closed}, which formulas here do not take.</source>
        <translation>Verwendet \{closed}; das ist in Formeln hier nicht möglich.</translation>
    </message>
    <message>
        <source>It was continued both here and there, so it was left as it is here.</source>
        <translation>Hier und dort fortgesetzt; deshalb blieb es, wie es hier ist.</translation>
    </message>
    <message>
        <source>It was ended, or asked something else meanwhile.</source>
        <translation>Es wurde beendet oder inzwischen etwas anderes gefragt.</translation>
    </message>
    <message>
        <source>It was killed, probably for lack of memory.</source>
        <translation>Es wurde zwangsweise beendet, vermutlich aus Mangel an Speicher.</translation>
    </message>
    <message>
        <source>It was named by --data-dir or AQUIFER_DATA_DIR: change it there.</source>
        <translation>Er wurde mit --data-dir oder AQUIFER_DATA_DIR angegeben: Ändern Sie ihn dort.</translation>
    </message>
    <message>
        <source>It was tried by {frame}.</source>
        <translation>Versucht von {frame}.</translation>
    </message>
    <message>
        <source>It was written in version {version} of its format, which is not known here.</source>
        <translation>In Version {version} des Formats geschrieben, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>It will be rebuilt.</source>
        <translation>Er wird neu aufgebaut.</translation>
    </message>
    <message>
        <source>It would be empty or too large.</source>
        <translation>Es wäre leer oder zu groß.</translation>
    </message>
    <message>
        <source>Its adapter was left off. {error}</source>
        <translation>Der Adapter blieb ausgeschaltet. {error}</translation>
    </message>
    <message>
        <source>Its checksum is wrong: the file is not as it was made. What could be read was read; download it again.</source>
        <translation>Die Prüfsumme stimmt nicht: Die Datei ist nicht mehr so, wie sie erstellt wurde. Was lesbar war, wurde gelesen; laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>All {total} pages were read by text recognition ({value} % sure).</source>
        <translation>Alle {total} Seiten wurden durch Texterkennung gelesen ({value} % sicher).</translation>
    </message>
    <message>
        <source>Its page is blank.</source>
        <translation>Die Seite ist leer.</translation>
    </message>
    <message>
        <source>Its page was read by text recognition ({value} % sure).</source>
        <translation>Die Seite wurde durch Texterkennung gelesen ({value} % sicher).</translation>
    </message>
    <message>
        <source>Its thread.json is no thread of Jan.</source>
        <translation>Die thread.json ist kein Thread von Jan.</translation>
    </message>
    <message>
        <source>Its weights (adapter_model.safetensors) are missing.</source>
        <translation>Die Gewichte (adapter_model.safetensors) fehlen.</translation>
    </message>
    <message>
        <source>Its weights are Python pickles (.bin), which can run code and are not opened; ask for a safetensors version.</source>
        <translation>Die Gewichte sind Python-Pickles (.bin), die Code ausführen können und nicht geöffnet werden; fragen Sie nach einer safetensors-Version.</translation>
    </message>
    <message>
        <source>Its weights are a Python pickle (.bin), which can run code and is not opened.</source>
        <translation>Die Gewichte sind ein Python-Pickle (.bin), der Code ausführen kann und nicht geöffnet wird.</translation>
    </message>
    <message>
        <source>Its weights are a link to a file outside Ollama&apos;s folder, which is not followed.</source>
        <translation>Die Gewichte sind ein Link auf eine Datei außerhalb von Ollamas Ordner; ihm wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Its weights are an ONNX export, which is taken for embedding models only; it cannot answer.</source>
        <translation>Die Gewichte sind ein ONNX-Export, der nur bei Embedding-Modellen verwendet wird; es kann nicht antworten.</translation>
    </message>
    <message>
        <source>Its weights are missing: there is no model.safetensors and no index of several files.</source>
        <translation>Die Gewichte fehlen: Es gibt weder model.safetensors noch einen Index mehrerer Dateien.</translation>
    </message>
    <message>
        <source>Its weights are missing; fetch it again with Ollama.</source>
        <translation>Die Gewichte fehlen; holen Sie es noch einmal mit Ollama.</translation>
    </message>
    <message>
        <source>Its weights are quantised as {config_quant_method}, which this version cannot run; ask for the plain, GPTQ or GGUF version.</source>
        <translation>Die Gewichte sind als {config_quant_method} quantisiert, was diese Version nicht ausführen kann; fragen Sie nach der einfachen, der GPTQ- oder der GGUF-Version.</translation>
    </message>
    <message>
        <source>Its {file_name} is larger than any thread&apos;s.</source>
        <translation>{file_name} ist größer als bei jedem Thread.</translation>
    </message>
    <message>
        <source>JSON Schema the answer must follow</source>
        <translation>JSON-Schema, dem die Antwort folgen muss</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>Japanisch (EUC-JP)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <source>Joining {value} summaries</source>
        <translation>{value} Zusammenfassungen werden verbunden</translation>
    </message>
    <message>
        <source>Keep Aquifer in the tray when its window is closed</source>
        <translation>Aquifer beim Schließen des Fensters im Infobereich behalten</translation>
    </message>
    <message>
        <source>Keep documents whose file was deleted from a watched folder</source>
        <translation>Dokumente behalten, deren Datei aus einem überwachten Ordner gelöscht wurde</translation>
    </message>
    <message>
        <source>Keep the checkpoint with the lowest validation loss</source>
        <translation>Checkpoint mit dem niedrigsten Validierungs-Loss behalten</translation>
    </message>
    <message>
        <source>Key that sends a message</source>
        <translation>Taste, die eine Nachricht sendet</translation>
    </message>
    <message>
        <source>Known are {file_types}.</source>
        <translation>Bekannt sind {file_types}.</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Koreanisch (EUC-KR)</translation>
    </message>
    <message>
        <source>Largest file that is read (MB)</source>
        <translation>Größte Datei, die gelesen wird (MB)</translation>
    </message>
    <message>
        <source>Largest gradient norm (0: no limit)</source>
        <translation>Größte Gradientennorm (0: keine Grenze)</translation>
    </message>
    <message>
        <source>Layers (empty: all linear layers but the head)</source>
        <translation>Schichten (leer: alle linearen außer dem Kopf)</translation>
    </message>
    <message>
        <source>Layers on the GPU (-1: as many as fit)</source>
        <translation>Schichten auf der GPU (-1: so viele, wie passen)</translation>
    </message>
    <message>
        <source>Learn the answers only, not the questions</source>
        <translation>Nur die Antworten lernen, nicht die Fragen</translation>
    </message>
    <message>
        <source>Learning rate (0: by the method)</source>
        <translation>Lernrate (0: je nach Methode)</translation>
    </message>
    <message>
        <source>Less motion: no moving bars, no fading, no blinking cursor</source>
        <translation>Weniger Bewegung: keine bewegten Balken, kein Ein- und Ausblenden, kein blinkender Cursor</translation>
    </message>
    <message>
        <source>Let it end in .jsonl.</source>
        <translation>Der Name muss auf .jsonl enden.</translation>
    </message>
    <message>
        <source>Let models think before they answer</source>
        <translation>Modelle vor der Antwort nachdenken lassen</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>Laden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Load the base model first.</source>
        <translation>Laden Sie zuerst das Basismodell.</translation>
    </message>
    <message>
        <source>Loading the base model</source>
        <translation>Basismodell wird geladen</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Loading the model anew and asking again</source>
        <translation>Modell wird neu geladen und noch einmal gefragt</translation>
    </message>
    <message>
        <source>Loading {info_name}</source>
        <translation>{info_name} wird geladen</translation>
    </message>
    <message>
        <source>Loading {info_name} · {fraction}</source>
        <translation>{info_name} wird geladen · {fraction}</translation>
    </message>
    <message>
        <source>Longest answer (tokens)</source>
        <translation>Längste Antwort (Tokens)</translation>
    </message>
    <message>
        <source>Longest time for reading one page (s)</source>
        <translation>Längste Zeit zum Lesen einer Seite (s)</translation>
    </message>
    <message>
        <source>Longest written answer (tokens)</source>
        <translation>Längste geschriebene Antwort (Tokens)</translation>
    </message>
    <message>
        <source>Look at the file in a text editor.</source>
        <translation>Sehen Sie sich die Datei in einem Texteditor an.</translation>
    </message>
    <message>
        <source>Looking at {intake_spec_name}</source>
        <translation>{intake_spec_name} wird angesehen</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Dubletten werden gesucht</translation>
    </message>
    <message>
        <source>Looking through {name}</source>
        <translation>{name} wird durchgesehen</translation>
    </message>
    <message>
        <source>Loosen that check, or look at the file.</source>
        <translation>Lockern Sie diese Prüfung oder sehen Sie sich die Datei an.</translation>
    </message>
    <message>
        <source>Loosen the checks, or take a larger weight.</source>
        <translation>Lockern Sie die Prüfungen oder nehmen Sie ein größeres Gewicht.</translation>
    </message>
    <message>
        <source>Lower them.</source>
        <translation>Verringern Sie sie.</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Von Hand angelegt</translation>
    </message>
    <message>
        <source>Made when done</source>
        <translation>Entsteht am Ende</translation>
    </message>
    <message>
        <source>Make a new run from its configuration.</source>
        <translation>Legen Sie aus seiner Konfiguration einen neuen Lauf an.</translation>
    </message>
    <message>
        <source>Make one pipeline for each kind of example.</source>
        <translation>Legen Sie für jede Art von Beispielen eine eigene Pipeline an.</translation>
    </message>
    <message>
        <source>Measuring the base model</source>
        <translation>Basismodell wird gemessen</translation>
    </message>
    <message>
        <source>Memory for the state of earlier chats (MB)</source>
        <translation>Arbeitsspeicher für den Zustand früherer Chats (MB)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Model file (empty: the starter model)</source>
        <translation>Modelldatei (leer: das mitgelieferte Modell)</translation>
    </message>
    <message>
        <source>Most memory for reading one file (MB)</source>
        <translation>Größter Speicher zum Lesen einer Datei (MB)</translation>
    </message>
    <message>
        <source>Most room for earlier turns in the prompt (tokens; 0: what is left)</source>
        <translation>Größter Platz für frühere Beiträge im Prompt (Tokens; 0: was übrig ist)</translation>
    </message>
    <message>
        <source>Most steps (0: all epochs)</source>
        <translation>Höchste Zahl der Schritte (0: alle Epochen)</translation>
    </message>
    <message>
        <source>Most training rows (0: all)</source>
        <translation>Höchste Zahl der Trainingszeilen (0: alle)</translation>
    </message>
    <message>
        <source>Most validation rows (0: all)</source>
        <translation>Höchste Zahl der Validierungszeilen (0: alle)</translation>
    </message>
    <message>
        <source>Move or rename {taken} first.</source>
        <translation>Verschieben Sie zuerst {taken} oder benennen Sie es um.</translation>
    </message>
    <message>
        <source>Move the data folder again.</source>
        <translation>Verschieben Sie den Datenordner noch einmal.</translation>
    </message>
    <message>
        <source>NEFTune noise (0: none)</source>
        <translation>NEFTune-Rauschen (0: keines)</translation>
    </message>
    <message>
        <source>Name a file with rows the model did not learn.</source>
        <translation>Nennen Sie eine Datei mit Zeilen, die das Modell nicht gelernt hat.</translation>
    </message>
    <message>
        <source>Name at least one field.</source>
        <translation>Nennen Sie mindestens ein Feld.</translation>
    </message>
    <message>
        <source>Name at least one setting with its values.</source>
        <translation>Nennen Sie mindestens eine Einstellung mit ihren Werten.</translation>
    </message>
    <message>
        <source>Name it under &quot;fit&quot; in the pipeline.</source>
        <translation>Nennen Sie es unter &quot;fit&quot; in der Pipeline.</translation>
    </message>
    <message>
        <source>Name it with &quot;format&quot;, or the columns by hand.</source>
        <translation>Nennen Sie es mit &quot;format&quot; oder benennen Sie die Spalten von Hand.</translation>
    </message>
    <message>
        <source>Name text alone, or question (or a fixed instruction) with answer, or with chosen and rejected.</source>
        <translation>Nennen Sie text allein oder question (oder eine feste Anweisung) mit answer oder mit chosen und rejected.</translation>
    </message>
    <message>
        <source>No pair is left to learn from.</source>
        <translation>Kein Paar zum Lernen ist übrig.</translation>
    </message>
    <message>
        <source>No pair is left to learn from: the chat template refuses them, or they are too long.</source>
        <translation>Kein Paar zum Lernen ist übrig: Die Chat-Vorlage lehnt sie ab, oder sie sind zu lang.</translation>
    </message>
    <message>
        <source>No row can be kept back for validation: all rows that are left are alike, or bound to training.</source>
        <translation>Keine Zeile kann für die Validierung zurückbehalten werden: Alle übrigen gleichen sich oder sind an das Training gebunden.</translation>
    </message>
    <message>
        <source>No row is left for training.</source>
        <translation>Keine Zeile zum Trainieren ist übrig.</translation>
    </message>
    <message>
        <source>No row is left to learn from ({reasons}).</source>
        <translation>Keine Zeile zum Lernen ist übrig ({reasons}).</translation>
    </message>
    <message>
        <source>No row of {source_name} can be read.</source>
        <translation>Keine Zeile von {source_name} ist lesbar.</translation>
    </message>
    <message>
        <source>No row of {source_name} can be read. The first: {refused}.</source>
        <translation>Keine Zeile von {source_name} ist lesbar. Die erste: {refused}.</translation>
    </message>
    <message>
        <source>No text on {without} of {total}: only pictures or drawings, and text recognition found no words in them.</source>
        <translation>Kein Text auf {without} von {total}: nur Bilder oder Zeichnungen, und die Texterkennung fand darin keine Wörter.</translation>
    </message>
    <message>
        <source>Nobody says what the bytes of {path_name} must be, so nothing is compared.</source>
        <translation>Niemand gibt an, wie die Bytes von {path_name} sein müssen; deshalb wird nichts verglichen.</translation>
    </message>
    <message>
        <source>None of the {read} rows is left.</source>
        <translation>Von den {read} Zeilen ist keine übrig.</translation>
    </message>
    <message>
        <source>None of the {read} rows is left. Most were dropped by {most_step}: {value}.</source>
        <translation>Von den {read} Zeilen ist keine übrig. Die meisten sind bei {most_step} weggefallen: {value}.</translation>
    </message>
    <message>
        <source>None of these documents is read yet.</source>
        <translation>Keines dieser Dokumente ist schon gelesen.</translation>
    </message>
    <message>
        <source>Not all that was to be made of the run was made (code {code}): export it again.</source>
        <translation>Nicht alles, was aus dem Lauf entstehen sollte, ist entstanden (Code {code}): Exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Not even one short example fits into memory.</source>
        <translation>Nicht einmal ein kurzes Beispiel passt in den Speicher.</translation>
    </message>
    <message>
        <source>Nothing in &quot;{spec_collection}&quot; can be asked about.</source>
        <translation>Zu nichts in „{spec_collection}“ lässt sich etwas fragen.</translation>
    </message>
    <message>
        <source>Nothing in &quot;{spec_collection}&quot; can be asked about. Most pieces: {value}.</source>
        <translation>Zu nichts in „{spec_collection}“ lässt sich etwas fragen. Bei den meisten Stücken: {value}.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist gewählt.</translation>
    </message>
    <message>
        <source>Nothing is varied.</source>
        <translation>Nichts wird variiert.</translation>
    </message>
    <message>
        <source>Nothing of it is removed meanwhile.</source>
        <translation>Solange wird nichts davon entfernt.</translation>
    </message>
    <message>
        <source>Nothing was downloaded. Or bring the model from another computer: copy its .gguf file into the models folder.</source>
        <translation>Es wurde nichts heruntergeladen. Oder bringen Sie das Modell von einem anderen Computer mit: Kopieren Sie seine .gguf-Datei in den Modellordner.</translation>
    </message>
    <message>
        <source>Nothing was restored. Use another backup.</source>
        <translation>Es wurde nichts wiederhergestellt. Verwenden Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>Nothing was taken from there. Or bring the model from another computer: copy its .gguf file into the models folder.</source>
        <translation>Von dort wurde nichts geholt. Oder bringen Sie das Modell von einem anderen Computer mit: Kopieren Sie seine .gguf-Datei in den Modellordner.</translation>
    </message>
    <message>
        <source>Ollama keeps it in several pieces, which only Ollama can read.</source>
        <translation>Ollama bewahrt es in mehreren Stücken auf, die nur Ollama lesen kann.</translation>
    </message>
    <message>
        <source>Only the first {most_messages} of its {spans} messages were read.</source>
        <translation>Nur die ersten {most_messages} der {spans} Nachrichten wurden gelesen.</translation>
    </message>
    <message>
        <source>Only two answers to the same question can be compared.</source>
        <translation>Nur zwei Antworten auf dieselbe Frage lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>Only {free} row can be split, so none can be kept back for validation.</source>
        <translation>Nur {free} Zeile lässt sich aufteilen, daher kann keine für die Validierung zurückbehalten werden.</translation>
    </message>
    <message>
        <source>Only {free} rows can be split, so none can be kept back for validation.</source>
        <translation>Nur {free} Zeilen lassen sich aufteilen, daher kann keine für die Validierung zurückbehalten werden.</translation>
    </message>
    <message>
        <source>Open it elsewhere and save it again as PNG.</source>
        <translation>Öffnen Sie es woanders und speichern Sie es noch einmal als PNG.</translation>
    </message>
    <message>
        <source>Open it elsewhere and save it again, or copy it anew.</source>
        <translation>Öffnen Sie es woanders und speichern Sie es noch einmal, oder kopieren Sie es neu.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and look.</source>
        <translation>Öffnen Sie es in dem Programm, mit dem es erstellt wurde, und sehen Sie nach.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it again and add that.</source>
        <translation>Öffnen Sie es in dem Programm, mit dem es erstellt wurde, speichern Sie es noch einmal und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Open it in {program}, save it without the password (or as PDF) and add that.</source>
        <translation>Öffnen Sie es in {program}, speichern Sie es ohne das Passwort (oder als PDF) und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Or bring the model from another computer: copy its .gguf file into the models folder.</source>
        <translation>Oder bringen Sie das Modell von einem anderen Computer mit: Kopieren Sie seine .gguf-Datei in den Modellordner.</translation>
    </message>
    <message>
        <source>Own keys</source>
        <translation>Eigene Tasten</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>Eigene Voreinstellungen</translation>
    </message>
    <message>
        <source>Pack csv, json, jsonl, parquet or xlsx files.</source>
        <translation>Packen Sie csv-, json-, jsonl-, parquet- oder xlsx-Dateien hinein.</translation>
    </message>
    <message>
        <source>Packing {info_name} ({number} of {infos})</source>
        <translation>{info_name} wird gepackt ({number} von {infos})</translation>
    </message>
    <message>
        <source>Page {number} of this document is not in the library.</source>
        <translation>Seite {number} dieses Dokuments ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>Pairs of answers are measured during their training only.</source>
        <translation>Antwortpaare werden nur während ihres Trainings gemessen.</translation>
    </message>
    <message>
        <source>Pairs of answers cannot be trained in several processes yet.</source>
        <translation>Antwortpaare können noch nicht in mehreren Prozessen trainiert werden.</translation>
    </message>
    <message>
        <source>Parameters of single models</source>
        <translation>Parameter einzelner Modelle</translation>
    </message>
    <message>
        <source>Passed over: {passed}.</source>
        <translation>Übergangen: {passed}.</translation>
    </message>
    <message>
        <source>Paste or type some words.</source>
        <translation>Fügen Sie einige Wörter ein oder tippen Sie sie.</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>Bild: {words}</translation>
    </message>
    <message>
        <source>Possible types: {kinds}; each may also be null.</source>
        <translation>Mögliche Typen: {kinds}; jeder darf auch null sein.</translation>
    </message>
    <message>
        <source>Possible: {kinds}.</source>
        <translation>Möglich: {kinds}.</translation>
    </message>
    <message>
        <source>PowerPoint Document</source>
        <translation>PowerPoint-Dokument</translation>
    </message>
    <message>
        <source>Precision of Hugging Face models</source>
        <translation>Genauigkeit von Hugging-Face-Modellen</translation>
    </message>
    <message>
        <source>Precision of the base</source>
        <translation>Genauigkeit der Basis</translation>
    </message>
    <message>
        <source>Prepared data set</source>
        <translation>Vorbereiteter Datensatz</translation>
    </message>
    <message>
        <source>Processes on this computer (one a GPU)</source>
        <translation>Prozesse auf diesem Computer (einer je GPU)</translation>
    </message>
    <message>
        <source>Put a .gguf file into {paths_models_dir}, or run the set-up again: installer/run.py.</source>
        <translation>Legen Sie eine .gguf-Datei in {paths_models_dir} oder führen Sie die Einrichtung noch einmal aus: installer/run.py.</translation>
    </message>
    <message>
        <source>Put all parts into the same folder.</source>
        <translation>Legen Sie alle Teile in denselben Ordner.</translation>
    </message>
    <message>
        <source>Put back a copy from the backups folder of the profile.</source>
        <translation>Holen Sie eine Kopie aus dem Ordner „backups“ des Profils zurück.</translation>
    </message>
    <message>
        <source>Put it back, or export the adapter only.</source>
        <translation>Legen Sie sie zurück oder exportieren Sie nur den Adapter.</translation>
    </message>
    <message>
        <source>Put the adapter into a folder of its own and switch it on on top of the model.</source>
        <translation>Legen Sie den Adapter in einen eigenen Ordner und schalten Sie ihn zum Modell dazu.</translation>
    </message>
    <message>
        <source>Quantisation of the GGUF</source>
        <translation>Quantisierung der GGUF</translation>
    </message>
    <message>
        <source>Raise the context length in the settings, or take another model.</source>
        <translation>Erhöhen Sie die Kontextlänge in den Einstellungen oder nehmen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Raise the length, or choose another base model.</source>
        <translation>Erhöhen Sie die Länge oder wählen Sie ein anderes Basismodell.</translation>
    </message>
    <message>
        <source>Raise the length, or prepare the data anew.</source>
        <translation>Erhöhen Sie die Länge oder bereiten Sie die Daten neu vor.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings or split the file.</source>
        <translation>Erhöhen Sie die Grenze in den Einstellungen oder teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>Raise the longest answer and try again.</source>
        <translation>Erhöhen Sie die längste Antwort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Raise the longest example, or cut the data at sentence ends in the data studio.</source>
        <translation>Erhöhen Sie das längste Beispiel oder kürzen Sie die Daten im Datenstudio an Satzenden.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank-stabilised scaling</source>
        <translation>Rangstabilisierte Skalierung</translation>
    </message>
    <message>
        <source>Read it again with its password.</source>
        <translation>Lesen Sie sie mit ihrem Passwort noch einmal.</translation>
    </message>
    <message>
        <source>Reading page {count} of {pages}</source>
        <translation>Seite {count} von {pages} wird gelesen</translation>
    </message>
    <message>
        <source>Reading the chat</source>
        <translation>Chat wird gelesen</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Daten werden gelesen</translation>
    </message>
    <message>
        <source>Reading the data: {rows} rows</source>
        <translation>Daten werden gelesen: {rows} Zeilen</translation>
    </message>
    <message>
        <source>Reading {documents} documents</source>
        <translation>{documents} Dokumente werden gelesen</translation>
    </message>
    <message>
        <source>Reading {evidence_hits} excerpts</source>
        <translation>{evidence_hits} Auszüge werden gelesen</translation>
    </message>
    <message>
        <source>Reading {intake_spec_name}</source>
        <translation>{intake_spec_name} wird gelesen</translation>
    </message>
    <message>
        <source>Reading {plan_n_prompt} tokens and writing {plan_n_gen}</source>
        <translation>Liest {plan_n_prompt} Tokens und schreibt {plan_n_gen}</translation>
    </message>
    <message>
        <source>Rename it to .pdf and add it again.</source>
        <translation>Benennen Sie sie in .pdf um und fügen Sie sie erneut hinzu.</translation>
    </message>
    <message>
        <source>Repeat penalty (0: as the model needs it)</source>
        <translation>Wiederholungsstrafe (0: wie es das Modell braucht)</translation>
    </message>
    <message>
        <source>Report this as a bug.</source>
        <translation>Melden Sie das als Fehler.</translation>
    </message>
    <message>
        <source>Reranking model folder (empty: none)</source>
        <translation>Ordner des Reranking-Modells (leer: keines)</translation>
    </message>
    <message>
        <source>Rest while a chat answers</source>
        <translation>Ruhen, während ein Chat antwortet</translation>
    </message>
    <message>
        <source>Restore it on the page Trash.</source>
        <translation>Stellen Sie es auf der Seite „Papierkorb“ wieder her.</translation>
    </message>
    <message>
        <source>Resume it from its last checkpoint; log.txt in the folder of the run may say more.</source>
        <translation>Setzen Sie ihn ab dem letzten Checkpoint fort; log.txt im Ordner des Laufs sagt vielleicht mehr.</translation>
    </message>
    <message>
        <source>Resume it in some minutes.</source>
        <translation>Setzen Sie in einigen Minuten fort.</translation>
    </message>
    <message>
        <source>Resume it: what has arrived is kept.</source>
        <translation>Setzen Sie fort: Was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Reward model that scores the answers</source>
        <translation>Reward-Modell, das die Antworten bewertet</translation>
    </message>
    <message>
        <source>Room for excerpts in the prompt (tokens)</source>
        <translation>Platz für Auszüge im Prompt (Tokens)</translation>
    </message>
    <message>
        <source>Room for thinking, beside the answer (tokens)</source>
        <translation>Platz zum Nachdenken, neben der Antwort (Tokens)</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>Führen Sie es noch einmal aus.</translation>
    </message>
    <message>
        <source>Run the set-up again: installer/run.py.</source>
        <translation>Führen Sie die Einrichtung noch einmal aus: installer/run.py.</translation>
    </message>
    <message>
        <source>Save it again as xlsx.</source>
        <translation>Speichern Sie sie noch einmal als xlsx.</translation>
    </message>
    <message>
        <source>Save it again, best as JSON lines.</source>
        <translation>Speichern Sie sie noch einmal, am besten als JSON-Zeilen.</translation>
    </message>
    <message>
        <source>Save it as .md.</source>
        <translation>Speichern Sie es als .md.</translation>
    </message>
    <message>
        <source>Save it as PDF and add that.</source>
        <translation>Speichern Sie es als PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Save it as PDF, docx, xlsx or text and add that.</source>
        <translation>Speichern Sie es als PDF, docx, xlsx oder Text und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Save it as a list or as JSON lines: those are read piece by piece.</source>
        <translation>Speichern Sie es als Liste oder als JSON-Zeilen: Diese werden Stück für Stück gelesen.</translation>
    </message>
    <message>
        <source>Save it as files and add those.</source>
        <translation>Speichern Sie es als Dateien und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>Save it as xlsx and add that.</source>
        <translation>Speichern Sie es als xlsx und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Save it smaller and add that.</source>
        <translation>Speichern Sie es kleiner und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Save it without the password and add that.</source>
        <translation>Speichern Sie es ohne das Passwort und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Save memory, a third slower</source>
        <translation>Speicher sparen, ein Drittel langsamer</translation>
    </message>
    <message>
        <source>Save the page again, as HTML or as PDF.</source>
        <translation>Speichern Sie die Seite noch einmal, als HTML oder als PDF.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lernratenverlauf</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Searched also with an imagined passage: {imagined}</source>
        <translation>Auch mit einer erdachten Textstelle gesucht: {imagined}</translation>
    </message>
    <message>
        <source>Searched for: {query}</source>
        <translation>Gesucht nach: {query}</translation>
    </message>
    <message>
        <source>Searched only {narrowed_where_words}: {narrowed_documents} of {documents} files.</source>
        <translation>Nur {narrowed_where_words} durchsucht: {narrowed_documents} von {documents} Dateien.</translation>
    </message>
    <message>
        <source>Searching for: {query}</source>
        <translation>Sucht nach: {query}</translation>
    </message>
    <message>
        <source>Searching only {narrowed_where_words}</source>
        <translation>Durchsucht nur {narrowed_where_words}</translation>
    </message>
    <message>
        <source>Searching {documents} file</source>
        <translation>Durchsucht {documents} Datei</translation>
    </message>
    <message>
        <source>Searching {documents} files</source>
        <translation>Durchsucht {documents} Dateien</translation>
    </message>
    <message>
        <source>See log.txt of the run.</source>
        <translation>Siehe log.txt des Laufs.</translation>
    </message>
    <message>
        <source>See their receipts.</source>
        <translation>Siehe ihre Leseberichte.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Seed (-1: another one for each answer)</source>
        <translation>Startwert (-1: für jede Antwort ein anderer)</translation>
    </message>
    <message>
        <source>Set the number of processes to 1.</source>
        <translation>Setzen Sie die Zahl der Prozesse auf 1.</translation>
    </message>
    <message>
        <source>Set the program up again with installer/run.py.</source>
        <translation>Richten Sie das Programm mit installer/run.py neu ein.</translation>
    </message>
    <message>
        <source>Several examples in one row</source>
        <translation>Mehrere Beispiele in einer Zeile</translation>
    </message>
    <message>
        <source>Share of rows held back for validation</source>
        <translation>Anteil der Zeilen, die für die Validierung zurückbehalten werden</translation>
    </message>
    <message>
        <source>Share of steps for the warm-up</source>
        <translation>Anteil der Schritte zum Aufwärmen</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Teilen Sie sie in kleinere Dateien.</translation>
    </message>
    <message>
        <source>Stamping the files</source>
        <translation>Prüfsummen der Dateien werden berechnet</translation>
    </message>
    <message>
        <source>Start Aquifer once more first.</source>
        <translation>Starten Sie Aquifer zuerst noch einmal.</translation>
    </message>
    <message>
        <source>Start it again with a smaller learning rate; the last checkpoint is kept.</source>
        <translation>Starten Sie ihn mit einer kleineren Lernrate neu; der letzte Checkpoint bleibt erhalten.</translation>
    </message>
    <message>
        <source>Start the newer program, or choose another profile folder.</source>
        <translation>Starten Sie das neuere Programm oder wählen Sie einen anderen Profilordner.</translation>
    </message>
    <message>
        <source>Steps between checkpoints (0: with every evaluation)</source>
        <translation>Schritte zwischen Checkpoints (0: bei jeder Messung)</translation>
    </message>
    <message>
        <source>Steps between evaluations (0: four an epoch)</source>
        <translation>Schritte zwischen Messungen (0: vier je Epoche)</translation>
    </message>
    <message>
        <source>Stop it first, or wait for its end.</source>
        <translation>Stoppen Sie zuerst oder warten Sie auf das Ende.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Stoppen Sie zuerst.</translation>
    </message>
    <message>
        <source>Stopped after {row} of {row2} articles, which can be searched. Add the file again to go on.</source>
        <translation>Nach {row} von {row2} Artikeln gestoppt; diese können durchsucht werden. Fügen Sie die Datei erneut hinzu, um weiterzumachen.</translation>
    </message>
    <message>
        <source>System prompt (empty: that of the settings)</source>
        <translation>Systemprompt (leer: der aus den Einstellungen)</translation>
    </message>
    <message>
        <source>System prompt (empty: the built-in one)</source>
        <translation>Systemprompt (leer: der mitgelieferte)</translation>
    </message>
    <message>
        <source>System prompt where an example has none</source>
        <translation>Systemprompt, wenn ein Beispiel keinen hat</translation>
    </message>
    <message>
        <source>Take &quot;use: validation&quot; away from one of them.</source>
        <translation>Nehmen Sie &quot;use: validation&quot; bei einer davon weg.</translation>
    </message>
    <message>
        <source>Take that back first.</source>
        <translation>Nehmen Sie das zuerst zurück.</translation>
    </message>
    <message>
        <source>Task (auto: by the data)</source>
        <translation>Aufgabe (auto: je nach Daten)</translation>
    </message>
    <message>
        <source>Text recognition cannot start ({error_name}: {error}).</source>
        <translation>Die Texterkennung kann nicht starten ({error_name}: {error}).</translation>
    </message>
    <message>
        <source>Text size (%)</source>
        <translation>Textgröße (%)</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>Texte, die eine Antwort beenden</translation>
    </message>
    <message>
        <source>Texts that end the answer, beside those of the settings</source>
        <translation>Texte, die die Antwort beenden, zusätzlich zu denen der Einstellungen</translation>
    </message>
    <message>
        <source>The JSON Schema has no properties.</source>
        <translation>Das JSON-Schema hat keine properties.</translation>
    </message>
    <message>
        <source>The JSON Schema is not valid JSON: {error}.</source>
        <translation>Das JSON-Schema ist kein gültiges JSON: {error}.</translation>
    </message>
    <message>
        <source>The JSON Schema is too large.</source>
        <translation>Das JSON-Schema ist zu groß.</translation>
    </message>
    <message>
        <source>The adapter does not fit this model: {cause}.</source>
        <translation>Der Adapter passt nicht zu diesem Modell: {cause}.</translation>
    </message>
    <message>
        <source>The answer failed: {error}</source>
        <translation>Die Antwort ist fehlgeschlagen: {error}</translation>
    </message>
    <message>
        <source>The answers could not be scored. {error}</source>
        <translation>Die Antworten konnten nicht bewertet werden. {error}</translation>
    </message>
    <message>
        <source>The backup is damaged: {name_name} in it is not as it was written.</source>
        <translation>Die Sicherung ist beschädigt: {name_name} darin ist nicht mehr so, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>The base model has no chat template: it learns &lt;human&gt;: … &lt;bot&gt;: …</source>
        <translation>Das Basismodell hat keine Chat-Vorlage: Es lernt &lt;human&gt;: … &lt;bot&gt;: …</translation>
    </message>
    <message>
        <source>The base of the run is gone: {base}.</source>
        <translation>Die Basis des Laufs ist nicht mehr da: {base}.</translation>
    </message>
    <message>
        <source>The chat template of the model cannot be read: {error}.</source>
        <translation>Die Chat-Vorlage des Modells kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>The chat template of the model is too large.</source>
        <translation>Die Chat-Vorlage des Modells ist zu groß.</translation>
    </message>
    <message>
        <source>The chat template of the model needs too much memory.</source>
        <translation>Die Chat-Vorlage des Modells braucht zu viel Speicher.</translation>
    </message>
    <message>
        <source>The chat template of {name} cannot be used: {error}.</source>
        <translation>Die Chat-Vorlage von {name} kann nicht verwendet werden: {error}.</translation>
    </message>
    <message>
        <source>The chats are not at hand here.</source>
        <translation>Die Chats sind hier nicht verfügbar.</translation>
    </message>
    <message>
        <source>The choices of “{name}” are not a list of texts.</source>
        <translation>Die Auswahlwerte von „{name}“ sind keine Liste von Texten.</translation>
    </message>
    <message>
        <source>The chosen embedding model cannot be used: {chosen_problem_user_message}</source>
        <translation>Das gewählte Embedding-Modell kann nicht verwendet werden: {chosen_problem_user_message}</translation>
    </message>
    <message>
        <source>The chosen embedding model cannot be used: {chosen_problem_user_message} The one from before keeps answering.</source>
        <translation>Das gewählte Embedding-Modell kann nicht verwendet werden: {chosen_problem_user_message} Das bisherige antwortet weiter.</translation>
    </message>
    <message>
        <source>The chosen model {chosen} is not there any more.</source>
        <translation>Das gewählte Modell {chosen} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The collections are not at hand here.</source>
        <translation>Die Sammlungen sind hier nicht verfügbar.</translation>
    </message>
    <message>
        <source>The collections are: {known}.</source>
        <translation>Die Sammlungen sind: {known}.</translation>
    </message>
    <message>
        <source>The columns named by hand make no example.</source>
        <translation>Die von Hand benannten Spalten ergeben kein Beispiel.</translation>
    </message>
    <message>
        <source>The configuration is not valid</source>
        <translation>Die Konfiguration ist nicht gültig</translation>
    </message>
    <message>
        <source>The connection ended before the whole file was here.</source>
        <translation>Die Verbindung endete, bevor die ganze Datei da war.</translation>
    </message>
    <message>
        <source>The copy of {place_name} is damaged.</source>
        <translation>Die Kopie von {place_name} ist beschädigt.</translation>
    </message>
    <message>
        <source>The data folder cannot be moved into itself.</source>
        <translation>Der Datenordner kann nicht in sich selbst verschoben werden.</translation>
    </message>
    <message>
        <source>The data folder could not be copied to {target}: {error_strerror}.</source>
        <translation>Der Datenordner konnte nicht nach {target} kopiert werden: {error_strerror}.</translation>
    </message>
    <message>
        <source>The data folder {root} is not there.</source>
        <translation>Der Datenordner {root} ist nicht da.</translation>
    </message>
    <message>
        <source>The data holds examples of the kind {found_value}, which cannot be trained as {wanted}.</source>
        <translation>Die Daten enthalten Beispiele der Art {found_value}, die sich nicht als {wanted} trainieren lassen.</translation>
    </message>
    <message>
        <source>The data holds plain texts, no conversations.</source>
        <translation>Die Daten enthalten reine Texte, keine Unterhaltungen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The disk may be failing: choose another one.</source>
        <translation>Der Datenträger ist vielleicht defekt: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free} GB free; {bytes_needed} are needed.</source>
        <translation>Auf dem Datenträger von {folder} sind {free} GB frei; {bytes_needed} werden gebraucht.</translation>
    </message>
    <message>
        <source>The download broke off.</source>
        <translation>Der Download ist abgebrochen.</translation>
    </message>
    <message>
        <source>The download stopped: {error_user_message}</source>
        <translation>Der Download wurde gestoppt: {error_user_message}</translation>
    </message>
    <message>
        <source>The embedding model failed ({error_name}: {error}).</source>
        <translation>Das Embedding-Modell ist fehlgeschlagen ({error_name}: {error}).</translation>
    </message>
    <message>
        <source>The embedding model is not at hand here.</source>
        <translation>Das Embedding-Modell ist hier nicht verfügbar.</translation>
    </message>
    <message>
        <source>The embedding model of this library is gone: only the words of the question were looked for.</source>
        <translation>Das Embedding-Modell dieser Bibliothek ist nicht mehr da: Es wurde nur nach den Wörtern der Frage gesucht.</translation>
    </message>
    <message>
        <source>The embedding model the search index was made with, {record_identity}, is gone ({value}): documents are found by their words alone until another one has read them.</source>
        <translation>Das Embedding-Modell, mit dem der Suchindex erstellt wurde, {record_identity}, ist nicht mehr da ({value}): Dokumente werden nur über ihre Wörter gefunden, bis ein anderes sie gelesen hat.</translation>
    </message>
    <message>
        <source>The embedding model the search index was made with, {record_identity}, is gone: documents are found by their words alone until another one has read them.</source>
        <translation>Das Embedding-Modell, mit dem der Suchindex erstellt wurde, {record_identity}, ist nicht mehr da: Dokumente werden nur über ihre Wörter gefunden, bis ein anderes sie gelesen hat.</translation>
    </message>
    <message>
        <source>The embedding model {wanted_identity} gives vectors of another size.</source>
        <translation>Das Embedding-Modell {wanted_identity} liefert Vektoren anderer Größe.</translation>
    </message>
    <message>
        <source>The end of {cut} sections was left out: they were too long for the model.</source>
        <translation>Das Ende von {cut} Abschnitten wurde weggelassen: Sie waren zu lang für das Modell.</translation>
    </message>
    <message>
        <source>The export could not be written: {error_strerror}.</source>
        <translation>Der Export konnte nicht geschrieben werden: {error_strerror}.</translation>
    </message>
    <message>
        <source>The export ended without a word.</source>
        <translation>Der Export endete ohne Meldung.</translation>
    </message>
    <message>
        <source>The export failed. {error}</source>
        <translation>Der Export ist fehlgeschlagen. {error}</translation>
    </message>
    <message>
        <source>The exports were stopped. The run is finished: export it when you want.</source>
        <translation>Die Exporte wurden gestoppt. Der Lauf ist fertig: Exportieren Sie ihn, wann Sie möchten.</translation>
    </message>
    <message>
        <source>The field “{field_name}” has an unknown type.</source>
        <translation>Das Feld „{field_name}“ hat einen unbekannten Typ.</translation>
    </message>
    <message>
        <source>The field “{field_name}” is named twice.</source>
        <translation>Das Feld „{field_name}“ ist zweimal genannt.</translation>
    </message>
    <message>
        <source>The field “{field_name}” is too long.</source>
        <translation>Das Feld „{field_name}“ ist zu lang.</translation>
    </message>
    <message>
        <source>The file ends too early; its end may be missing.</source>
        <translation>Die Datei hört zu früh auf; ihr Ende fehlt vielleicht.</translation>
    </message>
    <message>
        <source>The file is damaged ({error}); what lies behind the damage is missing.</source>
        <translation>Die Datei ist beschädigt ({error}); was hinter der Beschädigung liegt, fehlt.</translation>
    </message>
    <message>
        <source>The file is not copied; it stays at {path}. The articles can be searched and read without it.</source>
        <translation>Die Datei wird nicht kopiert; sie bleibt unter {path}. Die Artikel können auch ohne sie durchsucht und gelesen werden.</translation>
    </message>
    <message>
        <source>The file is probably damaged; the other files are not affected.</source>
        <translation>Die Datei ist wahrscheinlich beschädigt; die anderen Dateien sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The files hold different kinds of examples ({each}).</source>
        <translation>Die Dateien enthalten verschiedene Arten von Beispielen ({each}).</translation>
    </message>
    <message>
        <source>The folder cannot be reached. Nothing of it is removed meanwhile.</source>
        <translation>Der Ordner ist nicht erreichbar. Solange wird nichts daraus entfernt.</translation>
    </message>
    <message>
        <source>The folder cannot be reached: {reason}.</source>
        <translation>Der Ordner ist nicht erreichbar: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder_name} cannot be opened: {error}.</source>
        <translation>Der Ordner {folder_name} kann nicht geöffnet werden: {error}.</translation>
    </message>
    <message>
        <source>The folder {folder} is not watched.</source>
        <translation>Der Ordner {folder} wird nicht überwacht.</translation>
    </message>
    <message>
        <source>The font for formulas has no “{letter}”.</source>
        <translation>Die Schrift für Formeln hat kein „{letter}“.</translation>
    </message>
    <message>
        <source>The format of the rows is not known.</source>
        <translation>Das Format der Zeilen ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The format of {source_name} is not one that is known (columns: {columns}).</source>
        <translation>Das Format von {source_name} ist keines der bekannten (Spalten: {columns}).</translation>
    </message>
    <message>
        <source>The gradient is no number any more at step {step}: the weights grew without bound.</source>
        <translation>Der Gradient ist in Schritt {step} keine Zahl mehr: Die Gewichte sind grenzenlos gewachsen.</translation>
    </message>
    <message>
        <source>The grammar cannot be used: it is not valid GBNF, has no rule “root”, or begins with itself.</source>
        <translation>Die Grammatik kann nicht verwendet werden: Sie ist kein gültiges GBNF, hat keine Regel „root“ oder beginnt mit sich selbst.</translation>
    </message>
    <message>
        <source>The hub asks to wait: too many downloads came from this connection.</source>
        <translation>Der Hub bittet um Geduld: Von dieser Verbindung kamen zu viele Downloads.</translation>
    </message>
    <message>
        <source>The hub cannot be reached.</source>
        <translation>Der Hub ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The hub does not have this file any more.</source>
        <translation>Der Hub hat diese Datei nicht mehr.</translation>
    </message>
    <message>
        <source>The hub does not say how large the file is.</source>
        <translation>Der Hub gibt nicht an, wie groß die Datei ist.</translation>
    </message>
    <message>
        <source>The hub gives this file only to people who are signed in, which Aquifer never does.</source>
        <translation>Der Hub gibt diese Datei nur angemeldeten Personen, und Aquifer meldet sich nie an.</translation>
    </message>
    <message>
        <source>The hub has a problem (status {status}).</source>
        <translation>Der Hub hat ein Problem (Status {status}).</translation>
    </message>
    <message>
        <source>The hub has another file than the one that was offered: it has {file_size_bytes} bytes instead of {request_size_bytes}.</source>
        <translation>Der Hub hat eine andere Datei als die angebotene: Sie hat {file_size_bytes} Bytes statt {request_size_bytes}.</translation>
    </message>
    <message>
        <source>The hub has another file than the one that was offered: it has {file_size_bytes} bytes.</source>
        <translation>Der Hub hat eine andere Datei als die angebotene: Sie hat {file_size_bytes} Bytes.</translation>
    </message>
    <message>
        <source>The hub has another file than the one that was offered: its checksum differs.</source>
        <translation>Der Hub hat eine andere Datei als die angebotene: Ihre Prüfsumme weicht ab.</translation>
    </message>
    <message>
        <source>The hub names no checksum for this file, so it could not be checked.</source>
        <translation>Der Hub nennt keine Prüfsumme für diese Datei, sie konnte also nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The hub no longer has this file for everybody.</source>
        <translation>Der Hub hat diese Datei nicht mehr für alle.</translation>
    </message>
    <message>
        <source>The hub took too long to answer.</source>
        <translation>Der Hub hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>The hub wanted to send the file from {host}, which is not among the servers you allowed.</source>
        <translation>Der Hub wollte die Datei von {host} senden, einem Server, den Sie nicht erlaubt haben.</translation>
    </message>
    <message>
        <source>The lengths of the first {facts_lengths} rows stand for all.</source>
        <translation>Die Längen der ersten {facts_lengths} Zeilen stehen für alle.</translation>
    </message>
    <message>
        <source>The list of models that can be fetched is missing or damaged.</source>
        <translation>Die Liste der Modelle zum Herunterladen fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The list of watched folders shows which are.</source>
        <translation>Die Liste der überwachten Ordner zeigt, welche es sind.</translation>
    </message>
    <message>
        <source>The log file in {paths_logs_dir} cannot be written: {error_strerror}.</source>
        <translation>Die Protokolldatei in {paths_logs_dir} kann nicht geschrieben werden: {error_strerror}.</translation>
    </message>
    <message>
        <source>The loss is no number any more at step {step}: the weights grew without bound.</source>
        <translation>Der Loss ist in Schritt {step} keine Zahl mehr: Die Gewichte sind grenzenlos gewachsen.</translation>
    </message>
    <message>
        <source>The memory could not be forecast. {error}</source>
        <translation>Der Speicherbedarf konnte nicht vorhergesagt werden. {error}</translation>
    </message>
    <message>
        <source>The model cannot compute (llama.cpp status {status}).</source>
        <translation>Das Modell kann nicht rechnen (llama.cpp-Status {status}).</translation>
    </message>
    <message>
        <source>The model ends at once, so its writing cannot be measured.</source>
        <translation>Das Modell hört sofort auf, daher lässt sich sein Schreiben nicht messen.</translation>
    </message>
    <message>
        <source>The model gave no end of its answer.</source>
        <translation>Das Modell hat kein Ende seiner Antwort geliefert.</translation>
    </message>
    <message>
        <source>The model imagined no passage; the question alone was searched.</source>
        <translation>Das Modell hat sich keine Textstelle ausgedacht; es wurde nur mit der Frage gesucht.</translation>
    </message>
    <message>
        <source>The model is a mixture of experts; adapters of the experts are not counted.</source>
        <translation>Das Modell ist ein Mixture-of-Experts; Adapter der Experten zählen nicht.</translation>
    </message>
    <message>
        <source>The model needed more memory than there is, and its process was ended.</source>
        <translation>Das Modell brauchte mehr Speicher, als da ist, und sein Prozess wurde beendet.</translation>
    </message>
    <message>
        <source>The model needs more memory than there is.</source>
        <translation>Das Modell braucht mehr Speicher, als da ist.</translation>
    </message>
    <message>
        <source>The model stopped with an internal error (llama.cpp status {status}).</source>
        <translation>Das Modell hat mit einem internen Fehler aufgehört (llama.cpp-Status {status}).</translation>
    </message>
    <message>
        <source>The model stopped. {error_user_message}</source>
        <translation>Das Modell hat aufgehört. {error_user_message}</translation>
    </message>
    <message>
        <source>The model was still thinking when its room was used up. Settings › Room for thinking.</source>
        <translation>Das Modell dachte noch nach, als sein Platz aufgebraucht war. Einstellungen › Platz zum Nachdenken.</translation>
    </message>
    <message>
        <source>The model was unloaded.</source>
        <translation>Das Modell wurde entladen.</translation>
    </message>
    <message>
        <source>The model wrote nothing about {empty} sections.</source>
        <translation>Zu {empty} Abschnitten hat das Modell nichts geschrieben.</translation>
    </message>
    <message>
        <source>The models folder cannot be written: {error_strerror}.</source>
        <translation>In den Modellordner kann nicht geschrieben werden: {error_strerror}.</translation>
    </message>
    <message>
        <source>The models of text recognition are not complete: {missing} is missing.</source>
        <translation>Die Modelle der Texterkennung sind nicht vollständig: {missing} fehlt.</translation>
    </message>
    <message>
        <source>The move is finished when Aquifer is closed after that.</source>
        <translation>Das Verschieben wird abgeschlossen, wenn Aquifer danach geschlossen wird.</translation>
    </message>
    <message>
        <source>The name of the folder is too long.</source>
        <translation>Der Name des Ordners ist zu lang.</translation>
    </message>
    <message>
        <source>The oldest turn of this chat no longer fits and was left out.</source>
        <translation>Der älteste Beitrag dieses Chats passt nicht mehr hinein und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The one from before keeps answering.</source>
        <translation>Das bisherige antwortet weiter.</translation>
    </message>
    <message>
        <source>The only layer is on {place}</source>
        <translation>Die einzige Schicht ist auf {place}</translation>
    </message>
    <message>
        <source>The pack could not be unpacked: {error_strerror}.</source>
        <translation>Das Paket konnte nicht entpackt werden: {error_strerror}.</translation>
    </message>
    <message>
        <source>The pairs are no longer where they were written.</source>
        <translation>Die Paare sind nicht mehr dort, wo sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>The pairs could not be deleted: {error_strerror}.</source>
        <translation>Die Paare konnten nicht gelöscht werden: {error_strerror}.</translation>
    </message>
    <message>
        <source>The password does not open {name}.</source>
        <translation>Das Passwort öffnet {name} nicht.</translation>
    </message>
    <message>
        <source>The pipeline is not valid</source>
        <translation>Die Pipeline ist nicht gültig</translation>
    </message>
    <message>
        <source>The preset “{missing}” is not there any more; the settings are used.</source>
        <translation>Die Voreinstellung „{missing}“ gibt es nicht mehr; die Einstellungen werden verwendet.</translation>
    </message>
    <message>
        <source>The preset “{name}” cannot be removed.</source>
        <translation>Die Voreinstellung „{name}“ kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The profile folder {file_parent} cannot be written: {error_strerror}.</source>
        <translation>In den Profilordner {file_parent} kann nicht geschrieben werden: {error_strerror}.</translation>
    </message>
    <message>
        <source>The profile folder {root} cannot be created: {error_strerror}.</source>
        <translation>Der Profilordner {root} kann nicht angelegt werden: {error_strerror}.</translation>
    </message>
    <message>
        <source>The prompt cannot be used: {problem}</source>
        <translation>Der Prompt kann nicht verwendet werden: {problem}</translation>
    </message>
    <message>
        <source>The prompt file {file_name} cannot be read.</source>
        <translation>Die Promptdatei {file_name} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The prompt file {file_name} is damaged: {problem}</source>
        <translation>Die Promptdatei {file_name} ist beschädigt: {problem}</translation>
    </message>
    <message>
        <source>The prompt has {tokens} tokens, but the model reads at most {info_context_length} at once.</source>
        <translation>Der Prompt hat {tokens} Tokens, das Modell liest aber höchstens {info_context_length} auf einmal.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>Der Prompt ist leer.</translation>
    </message>
    <message>
        <source>The property “{name}” is no plain value.</source>
        <translation>Die Eigenschaft „{name}“ ist kein einfacher Wert.</translation>
    </message>
    <message>
        <source>The property “{name}” of the JSON Schema has no rules.</source>
        <translation>Die Eigenschaft „{name}“ des JSON-Schemas hat keine Regeln.</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>Die Frage ist leer.</translation>
    </message>
    <message>
        <source>The question is too long.</source>
        <translation>Die Frage ist zu lang.</translation>
    </message>
    <message>
        <source>The reader answered nonsense ({error}).</source>
        <translation>Der Leseprozess hat Unsinn geliefert ({error}).</translation>
    </message>
    <message>
        <source>The restore point could not be read again.</source>
        <translation>Der Wiederherstellungspunkt konnte nicht noch einmal gelesen werden.</translation>
    </message>
    <message>
        <source>The restore point could not be written: {error_strerror}.</source>
        <translation>Der Wiederherstellungspunkt konnte nicht geschrieben werden: {error_strerror}.</translation>
    </message>
    <message>
        <source>The reward model is not at hand here.</source>
        <translation>Das Reward-Modell ist hier nicht verfügbar.</translation>
    </message>
    <message>
        <source>The run could not be created: {error_strerror}.</source>
        <translation>Der Lauf konnte nicht angelegt werden: {error_strerror}.</translation>
    </message>
    <message>
        <source>The run could not be deleted: {error_strerror}.</source>
        <translation>Der Lauf konnte nicht gelöscht werden: {error_strerror}.</translation>
    </message>
    <message>
        <source>The run could not be started: {error_strerror}.</source>
        <translation>Der Lauf konnte nicht gestartet werden: {error_strerror}.</translation>
    </message>
    <message>
        <source>The run has no rows to measure on.</source>
        <translation>Der Lauf hat keine Zeilen, mit denen gemessen werden könnte.</translation>
    </message>
    <message>
        <source>The run is kept: start it again when the cause is mended. All of it is in {folder}.</source>
        <translation>Der Lauf bleibt erhalten: Starten Sie ihn neu, wenn die Ursache behoben ist. Alles davon liegt in {folder}.</translation>
    </message>
    <message>
        <source>The run {folder_name} cannot be read: {error}.</source>
        <translation>Der Lauf {folder_name} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>The run {name} has no trained model yet.</source>
        <translation>Der Lauf {name} hat noch kein trainiertes Modell.</translation>
    </message>
    <message>
        <source>The run {name} trained all weights: there is no adapter.</source>
        <translation>Der Lauf {name} hat alle Gewichte trainiert: Es gibt keinen Adapter.</translation>
    </message>
    <message>
        <source>The run {run_config_name} is going on.</source>
        <translation>Der Lauf {run_config_name} läuft gerade.</translation>
    </message>
    <message>
        <source>The run {run_config_name} is not going on.</source>
        <translation>Der Lauf {run_config_name} läuft gerade nicht.</translation>
    </message>
    <message>
        <source>The run {run_config_name} is {run_state}.</source>
        <translation>Stand des Laufs {run_config_name}: {run_state}.</translation>
    </message>
    <message>
        <source>The search index cannot be made anew: {error_strerror}.</source>
        <translation>Der Suchindex kann nicht neu erstellt werden: {error_strerror}.</translation>
    </message>
    <message>
        <source>The search index could not be saved: its folder cannot be written.</source>
        <translation>Der Suchindex konnte nicht gespeichert werden: In seinen Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The search index could not be saved: the disk is full.</source>
        <translation>Der Suchindex konnte nicht gespeichert werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The search index could not be written ({text}).</source>
        <translation>Der Suchindex konnte nicht geschrieben werden ({text}).</translation>
    </message>
    <message>
        <source>The search index failed ({error_name}: {error}).</source>
        <translation>Der Suchindex ist fehlgeschlagen ({error_name}: {error}).</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>Der Suchindex ist beschädigt.</translation>
    </message>
    <message>
        <source>The search index is damaged; it is being rebuilt from the stored documents.</source>
        <translation>Der Suchindex ist beschädigt; er wird aus den gespeicherten Dokumenten neu aufgebaut.</translation>
    </message>
    <message>
        <source>The search index was made for another embedding model or by another version.</source>
        <translation>Der Suchindex wurde für ein anderes Embedding-Modell oder von einer anderen Version erstellt.</translation>
    </message>
    <message>
        <source>The server sends more than the file has.</source>
        <translation>Der Server sendet mehr, als die Datei enthält.</translation>
    </message>
    <message>
        <source>The set {home_name} could not be deleted: {error_strerror}.</source>
        <translation>Der Datensatz {home_name} konnte nicht gelöscht werden: {error_strerror}.</translation>
    </message>
    <message>
        <source>The set {name} could not be written: {error_strerror}.</source>
        <translation>Der Datensatz {name} konnte nicht geschrieben werden: {error_strerror}.</translation>
    </message>
    <message>
        <source>The sets are: {known}.</source>
        <translation>Die Datensätze sind: {known}.</translation>
    </message>
    <message>
        <source>The settings could not be read ({error_strerror}); the defaults are used.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden ({error_strerror}); die Standardwerte werden verwendet.</translation>
    </message>
    <message>
        <source>The settings file was not valid; the defaults are used. It is kept as {kept_name}.</source>
        <translation>Die Einstellungsdatei war nicht gültig; die Standardwerte werden verwendet. Sie ist als {kept_name} aufgehoben.</translation>
    </message>
    <message>
        <source>The shares of the sources add up to the whole set or more.</source>
        <translation>Die Anteile der Quellen ergeben zusammen den ganzen Datensatz oder mehr.</translation>
    </message>
    <message>
        <source>The sources make different kinds of examples ({each}).</source>
        <translation>Die Quellen ergeben verschiedene Arten von Beispielen ({each}).</translation>
    </message>
    <message>
        <source>The stored copy of this document is missing.</source>
        <translation>Die gespeicherte Kopie dieses Dokuments fehlt.</translation>
    </message>
    <message>
        <source>The system ended the training, most likely because memory ran out.</source>
        <translation>Das System hat das Training beendet, höchstwahrscheinlich aus Mangel an Speicher.</translation>
    </message>
    <message>
        <source>The text could not be split into tokens.</source>
        <translation>Der Text ließ sich nicht in Tokens zerlegen.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Der Text ist zu lang.</translation>
    </message>
    <message>
        <source>The tokenizer of {model_name} cannot be read: {cause}.</source>
        <translation>Der Tokenizer von {model_name} kann nicht gelesen werden: {cause}.</translation>
    </message>
    <message>
        <source>The training ended without a word (code {code}).</source>
        <translation>Das Training endete ohne Meldung (Code {code}).</translation>
    </message>
    <message>
        <source>The trash could not be emptied: {error_strerror}.</source>
        <translation>Der Papierkorb konnte nicht geleert werden: {error_strerror}.</translation>
    </message>
    <message>
        <source>The weights of {folder_name} are damaged: {error}.</source>
        <translation>Die Gewichte von {folder_name} sind beschädigt: {error}.</translation>
    </message>
    <message>
        <source>The weights of {folder_name} are quantised: an adapter is not added to rounded weights.</source>
        <translation>Die Gewichte von {folder_name} sind quantisiert: Auf gerundete Gewichte wird kein Adapter gerechnet.</translation>
    </message>
    <message>
        <source>The word list {file_name} cannot be read: {error}.</source>
        <translation>Die Wortliste {file_name} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>The worker of the run {run_config_name} ended before it began (code {worker_returncode}).{folder}</source>
        <translation>Der Arbeitsprozess des Laufs {run_config_name} endete, bevor er begann (Code {worker_returncode}).{folder}</translation>
    </message>
    <message>
        <source>The {built_dropped_turns} oldest turns of this chat no longer fit and were left out.</source>
        <translation>Die {built_dropped_turns} ältesten Beiträge dieses Chats passen nicht mehr hinein und wurden weggelassen.</translation>
    </message>
    <message>
        <source>The {part} of {folder_name} cannot be used: {error}.</source>
        <translation>Ein Teil von {folder_name} ({part}) kann nicht verwendet werden: {error}.</translation>
    </message>
    <message>
        <source>The {part} of {folder_name} does not fit its config: {error}.</source>
        <translation>Ein Teil von {folder_name} ({part}) passt nicht zur Konfiguration: {error}.</translation>
    </message>
    <message>
        <source>The {part} of {folder_name} is damaged: {error}.</source>
        <translation>Ein Teil von {folder_name} ({part}) ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>There are more than {most_fields} fields.</source>
        <translation>Es gibt mehr als {most_fields} Felder.</translation>
    </message>
    <message>
        <source>There are more than {seen_files} files; the others are not watched.</source>
        <translation>Es gibt mehr als {seen_files} Dateien; die übrigen werden nicht überwacht.</translation>
    </message>
    <message>
        <source>There are no articles in it: no web pages, only pictures or data.</source>
        <translation>Keine Artikel darin: keine Webseiten, nur Bilder oder Daten.</translation>
    </message>
    <message>
        <source>There are no documents to work on in “{scope_collection}”.</source>
        <translation>In „{scope_collection}“ gibt es keine Dokumente zum Bearbeiten.</translation>
    </message>
    <message>
        <source>There are no indexed documents in a collection named {collection}.</source>
        <translation>In der Sammlung {collection} gibt es keine indexierten Dokumente.</translation>
    </message>
    <message>
        <source>There are no validation rows: nothing says whether it gets better.</source>
        <translation>Es gibt keine Validierungszeilen: Nichts zeigt, ob es besser wird.</translation>
    </message>
    <message>
        <source>There are too many models called {plain}.</source>
        <translation>Es gibt zu viele Modelle mit dem Namen {plain}.</translation>
    </message>
    <message>
        <source>There are {inside} models in {folder_name}.</source>
        <translation>In {folder_name} gibt es {inside} Modelle.</translation>
    </message>
    <message>
        <source>There are: {places}.</source>
        <translation>Es gibt: {places}.</translation>
    </message>
    <message>
        <source>There is a file {file_name} already.</source>
        <translation>Eine Datei {file_name} gibt es schon.</translation>
    </message>
    <message>
        <source>There is a preset “{name}” already.</source>
        <translation>Eine Voreinstellung „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is no GPU that can be used: the figures are those of the processor.</source>
        <translation>Es gibt keine nutzbare GPU: Die Werte sind die des Prozessors.</translation>
    </message>
    <message>
        <source>There is no GPU that this installation can use.</source>
        <translation>Es gibt keine GPU, die diese Installation nutzen kann.</translation>
    </message>
    <message>
        <source>There is no adapter {path}.</source>
        <translation>Es gibt keinen Adapter {path}.</translation>
    </message>
    <message>
        <source>There is no collection named {collection}.</source>
        <translation>Es gibt keine Sammlung mit dem Namen {collection}.</translation>
    </message>
    <message>
        <source>There is no data file in {path}.</source>
        <translation>In {path} gibt es keine Datendatei.</translation>
    </message>
    <message>
        <source>There is no document in the collection &quot;{collection}&quot;.</source>
        <translation>In der Sammlung „{collection}“ gibt es kein Dokument.</translation>
    </message>
    <message>
        <source>There is no document that can be read in {path}.</source>
        <translation>In {path} gibt es kein lesbares Dokument.</translation>
    </message>
    <message>
        <source>There is no embedding model in {folder}.</source>
        <translation>In {folder} gibt es kein Embedding-Modell.</translation>
    </message>
    <message>
        <source>There is no embedding model.</source>
        <translation>Es gibt kein Embedding-Modell.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no folder that was moved from.</source>
        <translation>Es gibt keinen Ordner, aus dem verschoben wurde.</translation>
    </message>
    <message>
        <source>There is no language model yet.</source>
        <translation>Es gibt noch kein Sprachmodell.</translation>
    </message>
    <message>
        <source>There is no loaded model to put an adapter on.</source>
        <translation>Es ist kein Modell geladen, zu dem ein Adapter geschaltet werden könnte.</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>Es gibt keine Modelldatei {path}.</translation>
    </message>
    <message>
        <source>There is no model in {folder_name}.</source>
        <translation>In {folder_name} gibt es kein Modell.</translation>
    </message>
    <message>
        <source>There is no model {path}.</source>
        <translation>Es gibt kein Modell {path}.</translation>
    </message>
    <message>
        <source>There is no offer {offer_id}.</source>
        <translation>Es gibt kein Angebot {offer_id}.</translation>
    </message>
    <message>
        <source>There is no preset “{name}”.</source>
        <translation>Es gibt keine Voreinstellung „{name}“.</translation>
    </message>
    <message>
        <source>There is no prompt “{name}”.</source>
        <translation>Es gibt keinen Prompt „{name}“.</translation>
    </message>
    <message>
        <source>There is no quantisation {quantization}.</source>
        <translation>Es gibt keine Quantisierung {quantization}.</translation>
    </message>
    <message>
        <source>There is no question to answer.</source>
        <translation>Es gibt keine Frage zu beantworten.</translation>
    </message>
    <message>
        <source>There is no reward model on this computer.</source>
        <translation>Auf diesem Computer gibt es kein Reward-Modell.</translation>
    </message>
    <message>
        <source>There is no row to learn from.</source>
        <translation>Es gibt keine Zeile zum Lernen.</translation>
    </message>
    <message>
        <source>There is no row to measure on.</source>
        <translation>Es gibt keine Zeile zum Messen.</translation>
    </message>
    <message>
        <source>There is no run &quot;{run_id}&quot;.</source>
        <translation>Es gibt keinen Lauf „{run_id}“.</translation>
    </message>
    <message>
        <source>There is no set &quot;{name}&quot; with the version {version}.</source>
        <translation>Es gibt keinen Datensatz „{name}“ mit der Version {version}.</translation>
    </message>
    <message>
        <source>There is no set &quot;{name}&quot;.</source>
        <translation>Es gibt keinen Datensatz „{name}“.</translation>
    </message>
    <message>
        <source>There is no setting &quot;{key}&quot; that could be varied.</source>
        <translation>Es gibt keine Einstellung „{key}“, die sich variieren ließe.</translation>
    </message>
    <message>
        <source>There is no text on any of its {total} pages: only pictures or drawings, and text recognition found no words in them.</source>
        <translation>Auf keiner der {total} Seiten steht Text: nur Bilder oder Zeichnungen, und die Texterkennung fand darin keine Wörter.</translation>
    </message>
    <message>
        <source>There is no text on any of its {total} pages: they are blank.</source>
        <translation>Auf keiner der {total} Seiten steht Text: Sie sind leer.</translation>
    </message>
    <message>
        <source>There is no text on its page: only pictures or drawings, and text recognition found no words in them.</source>
        <translation>Auf der Seite steht kein Text: nur Bilder oder Zeichnungen, und die Texterkennung fand darin keine Wörter.</translation>
    </message>
    <message>
        <source>There is no text to add.</source>
        <translation>Es gibt keinen Text zum Hinzufügen.</translation>
    </message>
    <message>
        <source>There is no text to summarise in these documents.</source>
        <translation>In diesen Dokumenten gibt es keinen Text zum Zusammenfassen.</translation>
    </message>
    <message>
        <source>There is no value for {key}.</source>
        <translation>Es gibt keinen Wert für {key}.</translation>
    </message>
    <message>
        <source>There is not enough memory for it.</source>
        <translation>Dafür ist nicht genug Speicher da.</translation>
    </message>
    <message>
        <source>There is not enough memory for {path_name}.</source>
        <translation>Für {path_name} ist nicht genug Speicher da.</translation>
    </message>
    <message>
        <source>There is not enough room for the export: {size_bytes} GB are needed and {free} GB are free.</source>
        <translation>Für den Export ist nicht genug Platz: {size_bytes} GB werden gebraucht, {free} GB sind frei.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>There is nothing to extract.</source>
        <translation>Es gibt nichts auszulesen.</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>Es gibt nichts zu suchen.</translation>
    </message>
    <message>
        <source>There is too little space on the disk: {missing} GB are to come, {free} GB are free.</source>
        <translation>Auf dem Datenträger ist zu wenig Platz: {missing} GB kommen noch, {free} GB sind frei.</translation>
    </message>
    <message>
        <source>These are {count} runs, and {most_runs} are the most.</source>
        <translation>Das sind {count} Läufe, höchstens möglich sind {most_runs}.</translation>
    </message>
    <message>
        <source>These can be read: {known}.</source>
        <translation>Lesbar sind: {known}.</translation>
    </message>
    <message>
        <source>These formats hold them: {fitting}.</source>
        <translation>Diese Formate können sie aufnehmen: {fitting}.</translation>
    </message>
    <message>
        <source>These pairs are not there any more.</source>
        <translation>Diese Paare sind nicht mehr da.</translation>
    </message>
    <message>
        <source>This answer does not exist any more.</source>
        <translation>Diese Antwort gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This answer failed.</source>
        <translation>Diese Antwort ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>This answer has come to its end.</source>
        <translation>Diese Antwort ist zu Ende.</translation>
    </message>
    <message>
        <source>This answer is still being written.</source>
        <translation>Diese Antwort wird noch geschrieben.</translation>
    </message>
    <message>
        <source>This answer was cut short when the program ended.</source>
        <translation>Diese Antwort wurde abgeschnitten, als das Programm endete.</translation>
    </message>
    <message>
        <source>This answer was stopped.</source>
        <translation>Diese Antwort wurde gestoppt.</translation>
    </message>
    <message>
        <source>This chat does not exist any more.</source>
        <translation>Diesen Chat gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This damaged file is not there any more.</source>
        <translation>Diese beschädigte Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This data folder cannot be moved from here.</source>
        <translation>Dieser Datenordner kann von hier aus nicht verschoben werden.</translation>
    </message>
    <message>
        <source>This document is in the trash.</source>
        <translation>Dieses Dokument ist im Papierkorb.</translation>
    </message>
    <message>
        <source>This document is no longer in the library.</source>
        <translation>Dieses Dokument ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>This file is still needed.</source>
        <translation>Diese Datei wird noch gebraucht.</translation>
    </message>
    <message>
        <source>This import was taken back already, or is too long ago.</source>
        <translation>Dieser Import wurde schon zurückgenommen oder ist zu lange her.</translation>
    </message>
    <message>
        <source>This is no longer in the trash.</source>
        <translation>Das ist nicht mehr im Papierkorb.</translation>
    </message>
    <message>
        <source>This message does not exist any more.</source>
        <translation>Diese Nachricht gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This model changes its logits after the head, so it cannot be cut up over several processes.</source>
        <translation>Dieses Modell ändert seine Logits nach dem Kopf und kann daher nicht auf mehrere Prozesse aufgeteilt werden.</translation>
    </message>
    <message>
        <source>This model is too small to pick values: the sentence of each document that speaks most to a field is shown. Load a larger model for single values.</source>
        <translation>Dieses Modell ist zu klein, um Werte auszulesen: Gezeigt wird der Satz jedes Dokuments, der am meisten zu einem Feld sagt. Laden Sie ein größeres Modell für einzelne Werte.</translation>
    </message>
    <message>
        <source>This model is too small to summarise: the documents&apos; most telling sentences are shown in their own words. Load a larger model for a written summary.</source>
        <translation>Dieses Modell ist zu klein zum Zusammenfassen: Gezeigt werden die aussagekräftigsten Sätze der Dokumente im Wortlaut. Laden Sie ein größeres Modell für eine geschriebene Zusammenfassung.</translation>
    </message>
    <message>
        <source>This processor is some fifty times slower in 16 bits (and so in 4) than in 32: choose 32bit.</source>
        <translation>Dieser Prozessor ist in 16 Bit (und damit in 4) etwa fünfzigmal langsamer als in 32: Wählen Sie 32bit.</translation>
    </message>
    <message>
        <source>This restore point does not exist any more.</source>
        <translation>Diesen Wiederherstellungspunkt gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This restore point does not hold {only}.</source>
        <translation>Dieser Wiederherstellungspunkt enthält {only} nicht.</translation>
    </message>
    <message>
        <source>This restore point is needed at the next start.</source>
        <translation>Dieser Wiederherstellungspunkt wird beim nächsten Start gebraucht.</translation>
    </message>
    <message>
        <source>This result is not there any more.</source>
        <translation>Dieses Ergebnis ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This result was made by another version of Aquifer.</source>
        <translation>Dieses Ergebnis stammt von einer anderen Version von Aquifer.</translation>
    </message>
    <message>
        <source>This run has no result.</source>
        <translation>Dieser Durchlauf hat kein Ergebnis.</translation>
    </message>
    <message>
        <source>This run is going on already.</source>
        <translation>Dieser Lauf läuft bereits.</translation>
    </message>
    <message>
        <source>Threads (0: as many as there are physical cores)</source>
        <translation>Threads (0: so viele, wie es physische Kerne gibt)</translation>
    </message>
    <message>
        <source>To fit into memory, less is kept for the gradient: a third slower.</source>
        <translation>Damit es in den Speicher passt, wird für den Gradienten weniger aufgehoben: ein Drittel langsamer.</translation>
    </message>
    <message>
        <source>Train on one kind at a time.</source>
        <translation>Trainieren Sie immer nur mit einer Art.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training files</source>
        <translation>Trainingsdateien</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation>Versuchen Sie es erneut oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again: what has arrived is kept.</source>
        <translation>Versuchen Sie es erneut: Was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Try it again first.</source>
        <translation>Versuchen Sie es zuerst noch einmal.</translation>
    </message>
    <message>
        <source>Type a few words first.</source>
        <translation>Geben Sie zuerst einige Wörter ein.</translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation>Geben Sie zuerst eine Frage ein.</translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation>Typ des KV-Cache</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>Understanding the question</source>
        <translation>Frage wird verstanden</translation>
    </message>
    <message>
        <source>Unload it first.</source>
        <translation>Entladen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Unpack it and add its folders one by one.</source>
        <translation>Entpacken Sie es und fügen Sie die Ordner einzeln hinzu.</translation>
    </message>
    <message>
        <source>Unpack it and choose conversations.json.</source>
        <translation>Entpacken Sie es und wählen Sie conversations.json.</translation>
    </message>
    <message>
        <source>Unpack it with its password and add the files.</source>
        <translation>Entpacken Sie es mit seinem Passwort und fügen Sie die Dateien hinzu.</translation>
    </message>
    <message>
        <source>Unpacking ({number} of {manifest_parts})</source>
        <translation>Wird entpackt ({number} von {manifest_parts})</translation>
    </message>
    <message>
        <source>Update Aquifer or choose another model.</source>
        <translation>Aktualisieren Sie Aquifer oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Update Aquifer.</source>
        <translation>Aktualisieren Sie Aquifer.</translation>
    </message>
    <message>
        <source>Use .csv, .xlsx or .md.</source>
        <translation>Verwenden Sie .csv, .xlsx oder .md.</translation>
    </message>
    <message>
        <source>Use .md, .html, .docx or .pdf.</source>
        <translation>Verwenden Sie .md, .html, .docx oder .pdf.</translation>
    </message>
    <message>
        <source>Use fewer fields.</source>
        <translation>Verwenden Sie weniger Felder.</translation>
    </message>
    <message>
        <source>Use fewer words.</source>
        <translation>Verwenden Sie weniger Wörter.</translation>
    </message>
    <message>
        <source>Validation files</source>
        <translation>Validierungsdateien</translation>
    </message>
    <message>
        <source>Vary fewer settings or values.</source>
        <translation>Variieren Sie weniger Einstellungen oder Werte.</translation>
    </message>
    <message>
        <source>Wait for its end, or resume it.</source>
        <translation>Warten Sie auf das Ende oder setzen Sie ihn fort.</translation>
    </message>
    <message>
        <source>Wait until they are indexed.</source>
        <translation>Warten Sie, bis sie indexiert sind.</translation>
    </message>
    <message>
        <source>Waiting while an answer is written</source>
        <translation>Wartet, während eine Antwort geschrieben wird</translation>
    </message>
    <message>
        <source>Watch the other folder too.</source>
        <translation>Überwachen Sie auch den anderen Ordner.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <source>What arrived is not the model that was offered: its checksum is wrong. It was removed.</source>
        <translation>Angekommen ist nicht das angebotene Modell: Die Prüfsumme stimmt nicht. Es wurde entfernt.</translation>
    </message>
    <message>
        <source>What can be read of {source_name} could not be saved: {error}.</source>
        <translation>Was von {source_name} lesbar ist, konnte nicht gespeichert werden: {error}.</translation>
    </message>
    <message>
        <source>What computes the embeddings (auto: the fastest here)</source>
        <translation>Was die Embeddings berechnet (auto: das Schnellste hier)</translation>
    </message>
    <message>
        <source>What is on the hub is not what was begun here.</source>
        <translation>Auf dem Hub ist nicht das, was hier begonnen wurde.</translation>
    </message>
    <message>
        <source>What makes no sense in its list was left out: {listing_unreadable}.</source>
        <translation>Was in der Liste keinen Sinn ergibt, wurde weggelassen: {listing_unreadable}.</translation>
    </message>
    <message>
        <source>What several processes hold</source>
        <translation>Was mehrere Prozesse halten</translation>
    </message>
    <message>
        <source>What was read before can be searched. Download the file again, then add it to go on.</source>
        <translation>Das vorher Gelesene kann durchsucht werden. Laden Sie die Datei noch einmal herunter und fügen Sie sie dann hinzu, um weiterzumachen.</translation>
    </message>
    <message>
        <source>What was taken before can be searched. Add the file again to go on.</source>
        <translation>Das vorher Übernommene kann durchsucht werden. Fügen Sie die Datei erneut hinzu, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Words alone find documents.</source>
        <translation>Dokumente werden nur über ihre Wörter gefunden.</translation>
    </message>
    <message>
        <source>Write &quot;format: columns&quot; and name the columns by hand.</source>
        <translation>Schreiben Sie &quot;format: columns&quot; und benennen Sie die Spalten von Hand.</translation>
    </message>
    <message>
        <source>Write 2023, 2023-03 or 2023-03-31.</source>
        <translation>Schreiben Sie 2023, 2023-03 oder 2023-03-31.</translation>
    </message>
    <message>
        <source>Write it as in the run file, with a point: optim.learning_rate, lora.rank.</source>
        <translation>Schreiben Sie es wie in der Datei des Laufs, mit Punkt: optim.learning_rate, lora.rank.</translation>
    </message>
    <message>
        <source>Write it shorter.</source>
        <translation>Schreiben Sie es kürzer.</translation>
    </message>
    <message>
        <source>Write something like *.pdf or drafts/.</source>
        <translation>Schreiben Sie etwas wie *.pdf oder entwürfe/.</translation>
    </message>
    <message>
        <source>Write something like *.pdf, drafts/ or reports/**/*.md.</source>
        <translation>Schreiben Sie etwas wie *.pdf, entwürfe/ oder berichte/**/*.md.</translation>
    </message>
    <message>
        <source>Write something to ask.</source>
        <translation>Schreiben Sie etwas, das gefragt werden soll.</translation>
    </message>
    <message>
        <source>Write them again.</source>
        <translation>Lassen Sie sie noch einmal schreiben.</translation>
    </message>
    <message>
        <source>Write {&quot;type&quot;: &quot;string&quot;}.</source>
        <translation>Schreiben Sie {&quot;type&quot;: &quot;string&quot;}.</translation>
    </message>
    <message>
        <source>Writing the adapter for llama.cpp</source>
        <translation>Adapter für llama.cpp wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the weights</source>
        <translation>Gewichte werden geschrieben</translation>
    </message>
    <message>
        <source>Writing {file_name}</source>
        <translation>{file_name} wird geschrieben</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>ein 7z-Archiv</translation>
    </message>
    <message>
        <source>a GGUF model</source>
        <translation>ein GGUF-Modell</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>eine JSON-Datei</translation>
    </message>
    <message>
        <source>a OneNote notebook</source>
        <translation>ein OneNote-Notizbuch</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a Pages, Numbers or Keynote file</source>
        <translation>eine Pages-, Numbers- oder Keynote-Datei</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>eine PostScript-Datei</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>a Visio drawing</source>
        <translation>eine Visio-Zeichnung</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>a WordPerfect document</source>
        <translation>ein WordPerfect-Dokument</translation>
    </message>
    <message>
        <source>a ZIM file, which is added by itself</source>
        <translation>eine ZIM-Datei, die für sich allein hinzugefügt wird</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>a ZIP archive or an office file</source>
        <translation>ein ZIP-Archiv oder eine Office-Datei</translation>
    </message>
    <message>
        <source>a binary Excel workbook</source>
        <translation>eine binäre Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>a binary property list</source>
        <translation>eine binäre Property-Liste</translation>
    </message>
    <message>
        <source>a boilerplate answer</source>
        <translation>eine Floskelantwort</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a field holds no text</source>
        <translation>ein Feld enthält keinen Text</translation>
    </message>
    <message>
        <source>a file without a name</source>
        <translation>eine Datei ohne Namen</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a mail</source>
        <translation>eine E-Mail</translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation>ein Postfach</translation>
    </message>
    <message>
        <source>a notebook</source>
        <translation>ein Notebook</translation>
    </message>
    <message>
        <source>a package of a kind that is not read</source>
        <translation>ein Paket einer Art, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>eine Präsentation</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a saved web page</source>
        <translation>eine gespeicherte Webseite</translation>
    </message>
    <message>
        <source>a sentence is longer than a passage may be</source>
        <translation>ein Satz ist länger, als eine Textstelle sein darf</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>eine Tondatei</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>eine Textdatei</translation>
    </message>
    <message>
        <source>a turn is by an unknown speaker</source>
        <translation>ein Beitrag stammt von einem unbekannten Sprecher</translation>
    </message>
    <message>
        <source>a turn is no object</source>
        <translation>ein Beitrag ist kein Objekt</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a workbook</source>
        <translation>eine Arbeitsmappe</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>eine OpenDocument-Datei</translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation>eine Outlook-Nachricht</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>eine XML-Datei</translation>
    </message>
    <message>
        <source>an answer of the pair is not by the assistant</source>
        <translation>eine Antwort des Paars stammt nicht vom Assistenten</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>eine E-Mail</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>ein elektronisches Buch</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>ein leeres ZIP-Archiv</translation>
    </message>
    <message>
        <source>an encrypted Office file</source>
        <translation>eine verschlüsselte Office-Datei</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation>eine alte Office-Datei</translation>
    </message>
    <message>
        <source>an old Office file of a kind that is not read</source>
        <translation>eine alte Office-Datei einer Art, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>and {ranges} more documents</source>
        <translation>und {ranges} weitere Dokumente</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>andere Sprache</translation>
    </message>
    <message>
        <source>article {page} of {pages}</source>
        <translation>Artikel {page} von {pages}</translation>
    </message>
    <message>
        <source>as given for the GPU</source>
        <translation>wie für die GPU angegeben</translation>
    </message>
    <message>
        <source>as {chosen_words} it cannot be read</source>
        <translation>als {chosen_words} nicht lesbar</translation>
    </message>
    <message>
        <source>assumed: a GPU of 40 TFLOP/s</source>
        <translation>angenommen: eine GPU mit 40 TFLOP/s</translation>
    </message>
    <message>
        <source>assumed: {value} GFLOP/s a core</source>
        <translation>angenommen: {value} GFLOP/s je Kern</translation>
    </message>
    <message>
        <source>could not be read: it is damaged</source>
        <translation>konnte nicht gelesen werden: beschädigt</translation>
    </message>
    <message>
        <source>damage was met while it was used</source>
        <translation>bei der Verwendung zeigte sich eine Beschädigung</translation>
    </message>
    <message>
        <source>damaged messages</source>
        <translation>beschädigte Nachrichten</translation>
    </message>
    <message>
        <source>error loading model:</source>
        <translation>Fehler beim Laden des Modells:</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>every answer that is left has a thumb down</source>
        <translation>jede übrige Antwort hat einen Daumen nach unten</translation>
    </message>
    <message>
        <source>evolution failed: hardly another question than before</source>
        <translation>Weiterentwicklung misslungen: kaum eine andere Frage als vorher</translation>
    </message>
    <message>
        <source>evolution failed: too short</source>
        <translation>Weiterentwicklung misslungen: zu kurz</translation>
    </message>
    <message>
        <source>files, pictures and tool calls</source>
        <translation>Dateien, Bilder und Werkzeugaufrufe</translation>
    </message>
    <message>
        <source>freed but cut up</source>
        <translation>Speicher, der frei, aber zerstückelt ist</translation>
    </message>
    <message>
        <source>from a product of matrices measured on this processor</source>
        <translation>aus einem auf diesem Prozessor gemessenen Matrixprodukt</translation>
    </message>
    <message>
        <source>from {since}</source>
        <translation>von {since}</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>has more than {most_pixels} million pixels and was not opened</source>
        <translation>hat mehr als {most_pixels} Millionen Pixel und wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>held but not full</source>
        <translation>Speicher, der belegt, aber nicht voll ist</translation>
    </message>
    <message>
        <source>in the folder {folder}</source>
        <translation>im Ordner {folder}</translation>
    </message>
    <message>
        <source>inputs of the blocks</source>
        <translation>Eingaben der Blöcke</translation>
    </message>
    <message>
        <source>intermediate values of the blocks</source>
        <translation>Zwischenwerte der Blöcke</translation>
    </message>
    <message>
        <source>it became shorter while it was read</source>
        <translation>beim Lesen wurde die Datei kürzer</translation>
    </message>
    <message>
        <source>it calls itself without end</source>
        <translation>ruft sich endlos selbst auf</translation>
    </message>
    <message>
        <source>it cannot be read as text</source>
        <translation>als Text nicht lesbar</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>it copies the prompt</source>
        <translation>schreibt den Prompt ab</translation>
    </message>
    <message>
        <source>it does not begin like a Word document</source>
        <translation>der Anfang ist nicht der eines Word-Dokuments</translation>
    </message>
    <message>
        <source>it does not begin like {named_words}</source>
        <translation>am Anfang steht etwas anderes als bei: {named_words}</translation>
    </message>
    <message>
        <source>it does not say which chapters it has</source>
        <translation>es ist nicht angegeben, welche Kapitel es gibt</translation>
    </message>
    <message>
        <source>it has another number of fields</source>
        <translation>die Zahl der Felder weicht ab</translation>
    </message>
    <message>
        <source>it has no LoRA matrices</source>
        <translation>enthält keine LoRA-Matrizen</translation>
    </message>
    <message>
        <source>it has no body</source>
        <translation>enthält keinen Textkörper</translation>
    </message>
    <message>
        <source>it has no message_id</source>
        <translation>message_id fehlt</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>er ist leer.</translation>
    </message>
    <message>
        <source>it is encrypted, and what says how is no description of that</source>
        <translation>verschlüsselt, und die Beschreibung der Verschlüsselung ist keine</translation>
    </message>
    <message>
        <source>it is longer than {longest_prompt_chars} characters.</source>
        <translation>er ist länger als {longest_prompt_chars} Zeichen.</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is no notebook</source>
        <translation>kein Notebook</translation>
    </message>
    <message>
        <source>it is no object with named fields</source>
        <translation>kein Objekt mit benannten Feldern</translation>
    </message>
    <message>
        <source>it is not CSV</source>
        <translation>kein CSV</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>kein JSON</translation>
    </message>
    <message>
        <source>it lies more than {deepest} files deep</source>
        <translation>liegt mehr als {deepest} Dateien tief</translation>
    </message>
    <message>
        <source>it repeats itself</source>
        <translation>wiederholt sich</translation>
    </message>
    <message>
        <source>its alpha is no number</source>
        <translation>das Alpha ist keine Zahl</translation>
    </message>
    <message>
        <source>its directory cannot be read</source>
        <translation>das Verzeichnis ist nicht lesbar</translation>
    </message>
    <message>
        <source>its manifest</source>
        <translation>sein Manifest</translation>
    </message>
    <message>
        <source>its message_id was there before</source>
        <translation>die message_id gab es schon</translation>
    </message>
    <message>
        <source>its parent message is not there</source>
        <translation>die übergeordnete Nachricht fehlt</translation>
    </message>
    <message>
        <source>its part {name} cannot be read</source>
        <translation>der Teil {name} ist nicht lesbar</translation>
    </message>
    <message>
        <source>its part {name} cannot be unpacked</source>
        <translation>der Teil {name} lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>its part {name} claims {size} MB</source>
        <translation>der Teil {name} gibt {size} MB an</translation>
    </message>
    <message>
        <source>its part {name} is missing</source>
        <translation>der Teil {name} fehlt</translation>
    </message>
    <message>
        <source>its part {part} is no XML</source>
        <translation>der Teil {part} ist kein XML</translation>
    </message>
    <message>
        <source>its parts lie inside each other too deeply</source>
        <translation>die Teile liegen zu tief ineinander</translation>
    </message>
    <message>
        <source>its program</source>
        <translation>seinem Programm</translation>
    </message>
    <message>
        <source>its sheets cannot be read</source>
        <translation>die Blätter sind nicht lesbar</translation>
    </message>
    <message>
        <source>its slides cannot be found</source>
        <translation>die Folien sind nicht auffindbar</translation>
    </message>
    <message>
        <source>its text cannot be found</source>
        <translation>der Text ist nicht auffindbar</translation>
    </message>
    <message>
        <source>length of answer to context</source>
        <translation>Länge der Antwort zum Kontext</translation>
    </message>
    <message>
        <source>library.sqlite does not say which embedding model its index was made with.</source>
        <translation>library.sqlite gibt nicht an, mit welchem Embedding-Modell der Index erstellt wurde.</translation>
    </message>
    <message>
        <source>like a validation row</source>
        <translation>gleicht einer Validierungszeile</translation>
    </message>
    <message>
        <source>like an earlier row</source>
        <translation>gleicht einer früheren Zeile</translation>
    </message>
    <message>
        <source>likeness of {spec_field_value} and {spec_against_value}</source>
        <translation>Ähnlichkeit von {spec_field_value} und {spec_against_value}</translation>
    </message>
    <message>
        <source>more while validation rows are measured</source>
        <translation>Mehrbedarf beim Messen mit Validierungszeilen</translation>
    </message>
    <message>
        <source>named {name}</source>
        <translation>mit Namen {name}</translation>
    </message>
    <message>
        <source>nearly the same as a validation row</source>
        <translation>fast dasselbe wie eine Validierungszeile</translation>
    </message>
    <message>
        <source>nearly the same as an earlier row</source>
        <translation>fast dasselbe wie eine frühere Zeile</translation>
    </message>
    <message>
        <source>no answer has a thumb up</source>
        <translation>keine Antwort hat einen Daumen nach oben</translation>
    </message>
    <message>
        <source>no question has answers with both thumbs</source>
        <translation>keine Frage hat Antworten mit beiden Daumen</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>keine Zeilen</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>not taken: weight or share of its source</source>
        <translation>nicht genommen: Gewicht oder Anteil der Quelle</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>nothing in it is learnt</source>
        <translation>nichts darin wird gelernt</translation>
    </message>
    <message>
        <source>on the processor alone</source>
        <translation>nur auf dem Prozessor</translation>
    </message>
    <message>
        <source>one block worked out again</source>
        <translation>Neuberechnung eines Blocks</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>page {words}</source>
        <translation>Seite {words}</translation>
    </message>
    <message>
        <source>page {words} and {left} more</source>
        <translation>Seite {words} und {left} weitere</translation>
    </message>
    <message>
        <source>pages {one_first}–{one_last}</source>
        <translation>Seiten {one_first}–{one_last}</translation>
    </message>
    <message>
        <source>pages {words}</source>
        <translation>Seiten {words}</translation>
    </message>
    <message>
        <source>pages {words} and {left} more</source>
        <translation>Seiten {words} und {left} weitere</translation>
    </message>
    <message>
        <source>pictures and other content</source>
        <translation>Bilder und andere Inhalte</translation>
    </message>
    <message>
        <source>pictures and recordings</source>
        <translation>Bilder und Aufnahmen</translation>
    </message>
    <message>
        <source>pieces of personal data</source>
        <translation>persönliche Angaben</translation>
    </message>
    <message>
        <source>program and libraries</source>
        <translation>Programm und Bibliotheken</translation>
    </message>
    <message>
        <source>reading grade</source>
        <translation>Lesestufe</translation>
    </message>
    <message>
        <source>reward of the answer</source>
        <translation>Reward der Antwort</translation>
    </message>
    <message>
        <source>rows of at most {after_text_max_tokens} tokens (cuts {value} % of the rows)</source>
        <translation>Zeilen mit höchstens {after_text_max_tokens} Tokens (kürzt {value} % der Zeilen)</translation>
    </message>
    <message>
        <source>rows of at most {after_text_max_tokens} tokens (leaves out {value} % of the rows)</source>
        <translation>Zeilen mit höchstens {after_text_max_tokens} Tokens (lässt {value} % der Zeilen aus)</translation>
    </message>
    <message>
        <source>scores of the vocabulary</source>
        <translation>Werte des Vokabulars</translation>
    </message>
    <message>
        <source>share of profane words</source>
        <translation>Anteil der Schimpfwörter</translation>
    </message>
    <message>
        <source>share of repeated word runs</source>
        <translation>Anteil wiederholter Wortfolgen</translation>
    </message>
    <message>
        <source>share of symbols</source>
        <translation>Anteil der Symbole</translation>
    </message>
    <message>
        <source>signal {value}</source>
        <translation>Signal {value}</translation>
    </message>
    <message>
        <source>something stands after the end of the list</source>
        <translation>hinter dem Ende der Liste steht noch etwas</translation>
    </message>
    <message>
        <source>start and loading</source>
        <translation>Start und Laden</translation>
    </message>
    <message>
        <source>system prompts</source>
        <translation>Systemprompts</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>mit Schlagwort {tags}</translation>
    </message>
    <message>
        <source>the GPU</source>
        <translation>der GPU</translation>
    </message>
    <message>
        <source>the Hugging Face hub</source>
        <translation>der Hugging-Face-Hub</translation>
    </message>
    <message>
        <source>the answer has words that the passage does not have</source>
        <translation>die Antwort enthält Wörter, die nicht in der Textstelle stehen</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>die Antwort ist leer</translation>
    </message>
    <message>
        <source>the answer says no more than the question</source>
        <translation>die Antwort sagt nicht mehr als die Frage</translation>
    </message>
    <message>
        <source>the answer was not finished or not found</source>
        <translation>die Antwort wurde nicht fertig oder nicht gefunden</translation>
    </message>
    <message>
        <source>the article has no question with an answer</source>
        <translation>der Artikel enthält keine Frage mit Antwort</translation>
    </message>
    <message>
        <source>the base in {value}</source>
        <translation>die Basis in {value}</translation>
    </message>
    <message>
        <source>the chat template refuses it</source>
        <translation>die Chat-Vorlage lehnt es ab</translation>
    </message>
    <message>
        <source>the chat template refuses these turns</source>
        <translation>die Chat-Vorlage lehnt diese Beiträge ab</translation>
    </message>
    <message>
        <source>the column chosen is missing</source>
        <translation>die Spalte chosen fehlt</translation>
    </message>
    <message>
        <source>the column messages is missing</source>
        <translation>die Spalte messages fehlt</translation>
    </message>
    <message>
        <source>the column prompt is missing</source>
        <translation>die Spalte prompt fehlt</translation>
    </message>
    <message>
        <source>the column rejected is missing</source>
        <translation>die Spalte rejected fehlt</translation>
    </message>
    <message>
        <source>the column {names} is missing</source>
        <translation>die Spalte {names} fehlt</translation>
    </message>
    <message>
        <source>the conversation has no question with an answer</source>
        <translation>die Unterhaltung enthält keine Frage mit Antwort</translation>
    </message>
    <message>
        <source>the conversation is empty or no list</source>
        <translation>die Unterhaltung ist leer oder keine Liste</translation>
    </message>
    <message>
        <source>the document cannot be read</source>
        <translation>das Dokument ist nicht lesbar</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the history is no list of pairs</source>
        <translation>der Verlauf ist keine Liste von Paaren</translation>
    </message>
    <message>
        <source>the library gave no reason</source>
        <translation>die Bibliothek nannte keinen Grund</translation>
    </message>
    <message>
        <source>the line holds binary data</source>
        <translation>die Zeile enthält Binärdaten</translation>
    </message>
    <message>
        <source>the line is longer than {longest_line_bytes} MB</source>
        <translation>die Zeile ist länger als {longest_line_bytes} MB</translation>
    </message>
    <message>
        <source>the list is cut off</source>
        <translation>die Liste ist abgeschnitten</translation>
    </message>
    <message>
        <source>the model as it was, to compare with</source>
        <translation>Modell im alten Zustand zum Vergleich</translation>
    </message>
    <message>
        <source>the model refuses</source>
        <translation>das Modell lehnt ab</translation>
    </message>
    <message>
        <source>the new model</source>
        <translation>dem neuen Modell</translation>
    </message>
    <message>
        <source>the page has no text</source>
        <translation>die Seite enthält keinen Text</translation>
    </message>
    <message>
        <source>the pair has no question before the answers</source>
        <translation>das Paar hat keine Frage vor den Antworten</translation>
    </message>
    <message>
        <source>the passage holds hardly any sentences</source>
        <translation>die Textstelle enthält kaum Sätze</translation>
    </message>
    <message>
        <source>the passage is too short</source>
        <translation>die Textstelle ist zu kurz</translation>
    </message>
    <message>
        <source>the question is none</source>
        <translation>die Frage ist keine</translation>
    </message>
    <message>
        <source>the question is not about the passage</source>
        <translation>die Frage betrifft die Textstelle nicht</translation>
    </message>
    <message>
        <source>the same as an earlier row</source>
        <translation>dasselbe wie eine frühere Zeile</translation>
    </message>
    <message>
        <source>the same question as before</source>
        <translation>dieselbe Frage wie vorher</translation>
    </message>
    <message>
        <source>the summary is no shorter than the passage</source>
        <translation>die Zusammenfassung ist nicht kürzer als die Textstelle</translation>
    </message>
    <message>
        <source>the summary says what the passage does not say</source>
        <translation>die Zusammenfassung sagt, was die Textstelle nicht sagt</translation>
    </message>
    <message>
        <source>the text was cut off or is not in its form</source>
        <translation>der Text ist abgeschnitten oder hat nicht die richtige Form</translation>
    </message>
    <message>
        <source>the tree has no question with an answer</source>
        <translation>der Baum enthält keine Frage mit Antwort</translation>
    </message>
    <message>
        <source>the tree has too many messages</source>
        <translation>der Baum hat zu viele Nachrichten</translation>
    </message>
    <message>
        <source>the two conversations part before the last answer</source>
        <translation>die zwei Unterhaltungen trennen sich schon vor der letzten Antwort</translation>
    </message>
    <message>
        <source>the two matrices of {base} do not belong together</source>
        <translation>die zwei Matrizen von {base} gehören nicht zusammen</translation>
    </message>
    <message>
        <source>there is too much else</source>
        <translation>es gibt zu viel anderes</translation>
    </message>
    <message>
        <source>tokens of the {spec_field_value}</source>
        <translation>Tokens ({spec_field_value})</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>too long for the model</source>
        <translation>zu lang für das Modell</translation>
    </message>
    <message>
        <source>tool calls and other content</source>
        <translation>Werkzeugaufrufe und andere Inhalte</translation>
    </message>
    <message>
        <source>top_k (0: all tokens)</source>
        <translation>top_k (0: alle Tokens)</translation>
    </message>
    <message>
        <source>train an adapter instead of all weights</source>
        <translation>einen Adapter statt aller Gewichte trainieren</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>unbekannter Code</translation>
    </message>
    <message>
        <source>unpacked weights of a layer</source>
        <translation>entpackte Gewichte einer Schicht</translation>
    </message>
    <message>
        <source>verified word for word</source>
        <translation>Wort für Wort geprüft</translation>
    </message>
    <message>
        <source>was not read: it is a scan, and text recognition failed ({error})</source>
        <translation>wurde nicht gelesen: Es ist ein Scan, und die Texterkennung ist fehlgeschlagen ({error})</translation>
    </message>
    <message>
        <source>was not read: text recognition failed on it</source>
        <translation>wurde nicht gelesen: Die Texterkennung ist daran gescheitert</translation>
    </message>
    <message>
        <source>was not read: the text of the file is too long</source>
        <translation>wurde nicht gelesen: Der Text der Datei ist zu lang</translation>
    </message>
    <message>
        <source>weights of the base ({plan_precision})</source>
        <translation>Gewichte der Basis ({plan_precision})</translation>
    </message>
    <message>
        <source>weights that are put together</source>
        <translation>Gewichte, die zusammengesetzt werden</translation>
    </message>
    <message>
        <source>with an 8-bit cache</source>
        <translation>mit einem 8-Bit-Cache</translation>
    </message>
    <message>
        <source>with only 1 layer on the GPU</source>
        <translation>mit nur 1 Schicht auf der GPU</translation>
    </message>
    <message>
        <source>with only {got_gpu_layers} layers on the GPU</source>
        <translation>mit nur {got_gpu_layers} Schichten auf der GPU</translation>
    </message>
    <message>
        <source>with {got_context_length} tokens of context</source>
        <translation>mit {got_context_length} Tokens Kontext</translation>
    </message>
    <message>
        <source>without rearranged weights</source>
        <translation>ohne umgeordnete Gewichte</translation>
    </message>
    <message>
        <source>work the blocks out twice instead of keeping them (about a third slower)</source>
        <translation>die Blöcke zweimal berechnen, statt sie aufzuheben (etwa ein Drittel langsamer)</translation>
    </message>
    <message>
        <source>writing answers</source>
        <translation>Schreiben von Antworten</translation>
    </message>
    <message>
        <source>{adapter_name} changes the word table, which {base} uses for its output as well.</source>
        <translation>{adapter_name} ändert die Worttabelle, die {base} auch für die Ausgabe verwendet.</translation>
    </message>
    <message>
        <source>{adapter_name} is an adapter GGUF, which works on GGUF models only.</source>
        <translation>{adapter_name} ist eine Adapter-GGUF, die nur mit GGUF-Modellen funktioniert.</translation>
    </message>
    <message>
        <source>{adapter_name} was made for {adapter_architecture} models, and {base} is {architecture}.</source>
        <translation>{adapter_name} wurde für {adapter_architecture}-Modelle gemacht, {base} ist aber {architecture}.</translation>
    </message>
    <message>
        <source>{after_optim_batch_size} instead of {before_optim_batch_size} examples a batch, {after_optim_accumulation} batches a step: a step sees as many as before</source>
        <translation>{after_optim_batch_size} statt {before_optim_batch_size} Beispiele je Batch, {after_optim_accumulation} Batches je Schritt: Ein Schritt sieht so viele wie vorher</translation>
    </message>
    <message>
        <source>{away} files cannot be reached (a drive or folder is away) and stay as they were read.</source>
        <translation>{away} Dateien sind nicht erreichbar (ein Laufwerk oder Ordner fehlt) und bleiben, wie sie gelesen wurden.</translation>
    </message>
    <message>
        <source>{backend_info_name} is answering</source>
        <translation>{backend_info_name} antwortet gerade</translation>
    </message>
    <message>
        <source>{bad} characters are damaged and could not be read.</source>
        <translation>{bad} Zeichen sind beschädigt und konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{base} has only one matrix</source>
        <translation>{base} hat nur eine Matrix</translation>
    </message>
    <message>
        <source>{base} is stored as {a_format} and {b_format}</source>
        <translation>{base} ist als {a_format} und {b_format} gespeichert</translation>
    </message>
    <message>
        <source>{chosen} of {chosen2} documents were not read; left out.</source>
        <translation>{chosen} von {chosen2} Dokumenten wurden nicht gelesen; ausgelassen.</translation>
    </message>
    <message>
        <source>{count} rows are left out: {reason}.</source>
        <translation>{count} Zeilen werden ausgelassen: {reason}.</translation>
    </message>
    <message>
        <source>{current_name} is loaded.</source>
        <translation>{current_name} ist geladen.</translation>
    </message>
    <message>
        <source>{cursor_name} is empty.</source>
        <translation>{cursor_name} ist leer.</translation>
    </message>
    <message>
        <source>{cursor_name} is in GGUF version {version}, which is unknown here.</source>
        <translation>{cursor_name} hat die GGUF-Version {version}, die hier unbekannt ist.</translation>
    </message>
    <message>
        <source>{cursor_name} is in the outdated GGUF version 1.</source>
        <translation>{cursor_name} hat die veraltete GGUF-Version 1.</translation>
    </message>
    <message>
        <source>{cursor_name} is incomplete: {cursor_size} MB of {expected} MB are there.</source>
        <translation>{cursor_name} ist unvollständig: {cursor_size} MB von {expected} MB sind da.</translation>
    </message>
    <message>
        <source>{cursor_name} is not a GGUF model file.</source>
        <translation>{cursor_name} ist keine GGUF-Modelldatei.</translation>
    </message>
    <message>
        <source>{cursor_name} is only a Git LFS note; the model itself is not there.</source>
        <translation>{cursor_name} ist nur ein Git-LFS-Verweis; das Modell selbst ist nicht da.</translation>
    </message>
    <message>
        <source>{cursor_name} stores weights in a format (number {kind}) that is unknown here.</source>
        <translation>{cursor_name} speichert Gewichte in einem Format (Nummer {kind}), das hier unbekannt ist.</translation>
    </message>
    <message>
        <source>{cursor_name} was written for big-endian machines.</source>
        <translation>{cursor_name} wurde für Big-Endian-Rechner geschrieben.</translation>
    </message>
    <message>
        <source>{done} of {documents} documents are embedded anew with {wanted}; until then words alone find.</source>
        <translation>{done} von {documents} Dokumenten sind mit {wanted} neu eingebettet; bis dahin werden sie nur über ihre Wörter gefunden.</translation>
    </message>
    <message>
        <source>{done} of {documents} documents are embedded anew with {wanted}; {answering} answers until it is ready.</source>
        <translation>{done} von {documents} Dokumenten sind mit {wanted} neu eingebettet; bis dahin antwortet {answering}.</translation>
    </message>
    <message>
        <source>{done} of {documents} documents are embedded anew with {wanted}; {finds}. {reason}</source>
        <translation>{done} von {documents} Dokumenten sind mit {wanted} neu eingebettet; {finds}. {reason}</translation>
    </message>
    <message>
        <source>{dropped} sentences of the model were left out: your documents do not say so, or not on this question.</source>
        <translation>{dropped} Sätze des Modells wurden weggelassen: Ihre Dokumente sagen das nicht oder nicht zu dieser Frage.</translation>
    </message>
    <message>
        <source>{entry_name} cannot go back: there is another {taken_name} in its place.</source>
        <translation>{entry_name} kann nicht zurück: An dieser Stelle gibt es schon {taken_name}.</translation>
    </message>
    <message>
        <source>{entry_name} could not be restored: {error_strerror}.</source>
        <translation>{entry_name} konnte nicht wiederhergestellt werden: {error_strerror}.</translation>
    </message>
    <message>
        <source>{facts_cut} of {facts_rows} rows ({share} %) are cut at {spec_max_tokens} tokens.</source>
        <translation>{facts_cut} von {facts_rows} Zeilen ({share} %) werden bei {spec_max_tokens} Tokens gekürzt.</translation>
    </message>
    <message>
        <source>{failures} articles in a row could not be read; the last one: {error_user_message}</source>
        <translation>{failures} Artikel nacheinander konnten nicht gelesen werden; der letzte: {error_user_message}</translation>
    </message>
    <message>
        <source>{file_name} holds no conversations.json.</source>
        <translation>{file_name} enthält keine conversations.json.</translation>
    </message>
    <message>
        <source>{file_name} is a folder.</source>
        <translation>{file_name} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{file_name} is damaged: it cannot be unpacked.</source>
        <translation>{file_name} ist beschädigt und lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>{file_name} is encrypted.</source>
        <translation>{file_name} ist verschlüsselt.</translation>
    </message>
    <message>
        <source>{file_name} is no backup of Aquifer, or it is damaged.</source>
        <translation>{file_name} ist keine Sicherung von Aquifer oder ist beschädigt.</translation>
    </message>
    <message>
        <source>{file_name} is no kind of file a chat can be saved as.</source>
        <translation>{file_name} ist keine Dateiart, in der ein Chat gespeichert werden kann.</translation>
    </message>
    <message>
        <source>{file_name} is no kind of file a result can be saved as.</source>
        <translation>{file_name} ist keine Dateiart, in der ein Ergebnis gespeichert werden kann.</translation>
    </message>
    <message>
        <source>{file_name} is no name for JSON lines.</source>
        <translation>{file_name} ist kein Name für JSON-Zeilen.</translation>
    </message>
    <message>
        <source>{file} is there and was not made here, so it is not replaced.</source>
        <translation>{file} ist schon da, aber nicht von hier; deshalb wird es nicht ersetzt.</translation>
    </message>
    <message>
        <source>{folder_name} cannot be trained: {cause}.</source>
        <translation>{folder_name} kann nicht trainiert werden: {cause}.</translation>
    </message>
    <message>
        <source>{folder_name} fits neither into the GPUs nor into main memory.</source>
        <translation>{folder_name} passt weder in die GPUs noch in den Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>{folder_name} has no config.</source>
        <translation>{folder_name} hat keine Konfiguration.</translation>
    </message>
    <message>
        <source>{folder_name} has no config.json.</source>
        <translation>{folder_name} hat keine config.json.</translation>
    </message>
    <message>
        <source>{folder_name} holds an adapter beside the model, and it is not clear which one is meant.</source>
        <translation>{folder_name} enthält neben dem Modell einen Adapter, und es ist nicht klar, was gemeint ist.</translation>
    </message>
    <message>
        <source>{folder_name} lacks {missing} of its weights ({missing2} and others).</source>
        <translation>{folder_name} fehlen {missing} Gewichte ({missing2} und andere).</translation>
    </message>
    <message>
        <source>{folder_name} needs a library that is not installed: {error}.</source>
        <translation>{folder_name} braucht eine Bibliothek, die nicht installiert ist: {error}.</translation>
    </message>
    <message>
        <source>{folder_name} needs more memory than there is.</source>
        <translation>{folder_name} braucht mehr Speicher, als da ist.</translation>
    </message>
    <message>
        <source>{folder} is no finished data set.</source>
        <translation>{folder} ist kein fertiger Datensatz.</translation>
    </message>
    <message>
        <source>{folder} is not an empty folder.</source>
        <translation>{folder} ist kein leerer Ordner.</translation>
    </message>
    <message>
        <source>{forecast_gpu_layers} of {forecast_layers} layers on {place}</source>
        <translation>{forecast_gpu_layers} von {forecast_layers} Schichten auf {place}</translation>
    </message>
    <message>
        <source>{forecast_threads} threads</source>
        <translation>{forecast_threads} Threads</translation>
    </message>
    <message>
        <source>{info_name} does not fit into memory: {forecast_words}</source>
        <translation>{info_name} passt nicht in den Speicher: {forecast_words}</translation>
    </message>
    <message>
        <source>{info_name} needs program code that comes with it, and Aquifer runs none.</source>
        <translation>{info_name} braucht Programmcode, der mitkommt, und Aquifer führt keinen aus.</translation>
    </message>
    <message>
        <source>{layers}, {context}: needs {many} of {free} GB free GPU memory, and {here_total_bytes} GB of main memory{tail}.</source>
        <translation>{layers}, {context}: braucht {many} von {free} GB freiem GPU-Speicher und {here_total_bytes} GB Arbeitsspeicher{tail}.</translation>
    </message>
    <message>
        <source>{layers}, {context}: needs {many} of {free} GB free GPU memory{tail}.</source>
        <translation>{layers}, {context}: braucht {many} von {free} GB freiem GPU-Speicher{tail}.</translation>
    </message>
    <message>
        <source>{left_name} was changed meanwhile.</source>
        <translation>{left_name} wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>{left} more files inside it could not be read.</source>
        <translation>{left} weitere Dateien darin konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{length} tokens, the most is {max_tokens}</source>
        <translation>{length} Tokens, höchstens {max_tokens} sind möglich</translation>
    </message>
    <message>
        <source>{listing_not_listed} not listed as an article</source>
        <translation>{listing_not_listed} nicht als Artikel geführt</translation>
    </message>
    <message>
        <source>{listing_not_text} without text (pictures, styles, scripts)</source>
        <translation>{listing_not_text} ohne Text (Bilder, Formatvorlagen, Skripte)</translation>
    </message>
    <message>
        <source>{lost} articles in a row were read but could not be taken into the search index.</source>
        <translation>{lost} Artikel nacheinander wurden gelesen, konnten aber nicht in den Suchindex aufgenommen werden.</translation>
    </message>
    <message>
        <source>{measured_label} is empty</source>
        <translation>{measured_label} ist leer</translation>
    </message>
    <message>
        <source>{member_name} is not read here.</source>
        <translation>{member_name} wird hier nicht gelesen.</translation>
    </message>
    <message>
        <source>{model_name} does not lie in the profile: Aquifer only uses it where it is.</source>
        <translation>{model_name} liegt nicht im Profil: Aquifer verwendet es nur, wo es ist.</translation>
    </message>
    <message>
        <source>{name} cannot be brought onto {base}: for {architecture} models that works only with the Hugging Face folder.</source>
        <translation>{name} lässt sich nicht auf {base} bringen: Bei {architecture}-Modellen geht das nur mit dem Hugging-Face-Ordner.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {cause}.</source>
        <translation>{name} kann nicht gelesen werden: {cause}.</translation>
    </message>
    <message>
        <source>{name} changes a part that {base} does not have ({module}).</source>
        <translation>{name} ändert einen Teil, den {base} nicht hat ({module}).</translation>
    </message>
    <message>
        <source>{name} changes the word table, which works only with the Hugging Face folder of its base.</source>
        <translation>{name} ändert die Worttabelle; das geht nur mit dem Hugging-Face-Ordner der Basis.</translation>
    </message>
    <message>
        <source>{name} could not be moved to the trash: {error_strerror}.</source>
        <translation>{name} konnte nicht in den Papierkorb gelegt werden: {error_strerror}.</translation>
    </message>
    <message>
        <source>{name} could not be read: the reader answered nonsense.</source>
        <translation>{name} konnte nicht gelesen werden: Der Leseprozess hat Unsinn geliefert.</translation>
    </message>
    <message>
        <source>{name} could not be read: the reader was stopped. {error_user_message}</source>
        <translation>{name} konnte nicht gelesen werden: Der Leseprozess wurde gestoppt. {error_user_message}</translation>
    </message>
    <message>
        <source>{name} could not be stored: the disk is full.</source>
        <translation>{name} konnte nicht gespeichert werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>{name} could not be stored: {error_strerror}.</source>
        <translation>{name} konnte nicht gespeichert werden: {error_strerror}.</translation>
    </message>
    <message>
        <source>{name} has more than {most_columns} columns; the others were not read.</source>
        <translation>{name} hat mehr als {most_columns} Spalten; die übrigen wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>{name} has more than {most_pixels} million pixels and was not opened.</source>
        <translation>{name} hat mehr als {most_pixels} Millionen Pixel und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>{name} has several chat templates and none for plain chats.</source>
        <translation>{name} hat mehrere Chat-Vorlagen und keine für einfache Chats.</translation>
    </message>
    <message>
        <source>{name} has {decoded_text} characters; more than {reading_budget_chars} are not read.</source>
        <translation>{name} hat {decoded_text} Zeichen; mehr als {reading_budget_chars} werden nicht gelesen.</translation>
    </message>
    <message>
        <source>{name} has {size} MB; files over {largest_bytes} MB are not read.</source>
        <translation>{name} hat {size} MB; Dateien über {largest_bytes} MB werden nicht gelesen.</translation>
    </message>
    <message>
        <source>{name} holds no data file.</source>
        <translation>{name} enthält keine Datendatei.</translation>
    </message>
    <message>
        <source>{name} holds no table: its first line is empty.</source>
        <translation>{name} enthält keine Tabelle: Die erste Zeile ist leer.</translation>
    </message>
    <message>
        <source>{name} holds no text, only spaces.</source>
        <translation>{name} enthält keinen Text, nur Leerzeichen.</translation>
    </message>
    <message>
        <source>{name} in it was not read: it is stored as an object, not as a file.</source>
        <translation>{name} darin wurde nicht gelesen: Es ist als Objekt gespeichert, nicht als Datei.</translation>
    </message>
    <message>
        <source>{name} in {reading_name} is encrypted with AES, which is not read.</source>
        <translation>{name} in {reading_name} ist mit AES verschlüsselt und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>{name} is another file now than the one that was read.</source>
        <translation>{name} ist jetzt eine andere Datei als die gelesene.</translation>
    </message>
    <message>
        <source>{name} is damaged after row {number}: {error}.</source>
        <translation>{name} ist nach Zeile {number} beschädigt: {error}.</translation>
    </message>
    <message>
        <source>{name} is damaged and could not be mended. {error_user_message}</source>
        <translation>{name} ist beschädigt und konnte nicht repariert werden. {error_user_message}</translation>
    </message>
    <message>
        <source>{name} is damaged and could not be put aside: {error_strerror}.</source>
        <translation>{name} ist beschädigt und konnte nicht beiseitegelegt werden: {error_strerror}.</translation>
    </message>
    <message>
        <source>{name} is damaged: no page of it can be opened.</source>
        <translation>{name} ist beschädigt: Keine Seite lässt sich öffnen.</translation>
    </message>
    <message>
        <source>{name} is damaged: {what} ({details}).</source>
        <translation>{name} ist beschädigt: {what} ({details}).</translation>
    </message>
    <message>
        <source>{name} is damaged: {what}.</source>
        <translation>{name} ist beschädigt: {what}.</translation>
    </message>
    <message>
        <source>{name} is empty: it has 0 bytes.</source>
        <translation>{name} ist leer: 0 Bytes.</translation>
    </message>
    <message>
        <source>{name} is encrypted and needs a password.</source>
        <translation>{name} ist verschlüsselt und braucht ein Passwort.</translation>
    </message>
    <message>
        <source>{name} is no part of a LoRA adapter</source>
        <translation>{name} ist kein Teil eines LoRA-Adapters</translation>
    </message>
    <message>
        <source>{name} is no workbook that can be read: {error}.</source>
        <translation>{name} ist keine lesbare Arbeitsmappe: {error}.</translation>
    </message>
    <message>
        <source>{name} is not JSON: it holds binary data.</source>
        <translation>{name} ist kein JSON: enthält Binärdaten.</translation>
    </message>
    <message>
        <source>{name} is not JSON: it starts with neither [ nor {.</source>
        <translation>{name} ist kein JSON: beginnt weder mit [ noch mit {.</translation>
    </message>
    <message>
        <source>{name} is not JSON: {error}.</source>
        <translation>{name} ist kein JSON: {error}.</translation>
    </message>
    <message>
        <source>{name} is not a PDF, although its name says so: it is {words}.</source>
        <translation>{name} ist kein PDF, obwohl der Name das sagt: Es ist {words}.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be read, or it is damaged.</source>
        <translation>{name} ist kein lesbares Bild oder ist beschädigt.</translation>
    </message>
    <message>
        <source>{name} is not a picture, although its name says so: it is {words}.</source>
        <translation>{name} ist kein Bild, obwohl der Name das sagt: Es ist {words}.</translation>
    </message>
    <message>
        <source>{name} is not a text file: it holds binary data.</source>
        <translation>{name} ist keine Textdatei: enthält Binärdaten.</translation>
    </message>
    <message>
        <source>{name} is not what its name says: its content is a PDF.</source>
        <translation>{name} ist nicht, was der Name sagt: Der Inhalt ist ein PDF.</translation>
    </message>
    <message>
        <source>{name} is one JSON object of more than {largest_object_bytes} MB; so much is not read at once.</source>
        <translation>{name} ist ein einziges JSON-Objekt mit mehr als {largest_object_bytes} MB; so viel wird nicht auf einmal gelesen.</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name} ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {largest_expanded_bytes} GB and was not read further.</source>
        <translation>{name} ist entpackt größer als {largest_expanded_bytes} GB und wurde nicht weitergelesen.</translation>
    </message>
    <message>
        <source>{name} was made for another model: {base} has no {change_module}.</source>
        <translation>{name} wurde für ein anderes Modell gemacht: {base} hat kein {change_module}.</translation>
    </message>
    <message>
        <source>{name} was made for another model: {change_module} is {change_inputs} × {change_outputs} there and {there} × {there2} in {base}.</source>
        <translation>{name} wurde für ein anderes Modell gemacht: {change_module} ist dort {change_inputs} × {change_outputs} und in {base} {there} × {there2}.</translation>
    </message>
    <message>
        <source>{name} was not read: it is encrypted.</source>
        <translation>{name} wurde nicht gelesen: verschlüsselt.</translation>
    </message>
    <message>
        <source>{numbers} of {total} was read by text recognition ({value} % sure).</source>
        <translation>{numbers} von {total} wurde durch Texterkennung gelesen ({value} % sicher).</translation>
    </message>
    <message>
        <source>{numbers} of {total} were read by text recognition ({value} % sure).</source>
        <translation>{numbers} von {total} wurden durch Texterkennung gelesen ({value} % sicher).</translation>
    </message>
    <message>
        <source>{offer_name} is being fetched already.</source>
        <translation>{offer_name} wird schon heruntergeladen.</translation>
    </message>
    <message>
        <source>{one_document_name}, pages {one_first}–{one_last}</source>
        <translation>{one_document_name}, Seiten {one_first}–{one_last}</translation>
    </message>
    <message>
        <source>{order} training rows are repetitions, as the weights ask.</source>
        <translation>{order} Trainingszeilen sind Wiederholungen, wie es die Gewichte verlangen.</translation>
    </message>
    <message>
        <source>{path_name} cannot be opened: {error}.</source>
        <translation>{path_name} kann nicht geöffnet werden: {error}.</translation>
    </message>
    <message>
        <source>{path_name} cannot run on this computer: a trial in a separate process ended. {error_user_message}</source>
        <translation>{path_name} kann auf diesem Computer nicht laufen: Ein Versuch in einem eigenen Prozess wurde beendet. {error_user_message}</translation>
    </message>
    <message>
        <source>{path_name} could not be loaded ({reason}).</source>
        <translation>{path_name} konnte nicht geladen werden ({reason}).</translation>
    </message>
    <message>
        <source>{path_name} could not be read.</source>
        <translation>{path_name} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{path_name} could not be saved: the disk is full.</source>
        <translation>{path_name} konnte nicht gespeichert werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>{path_name} could not be tried. {error_user_message}</source>
        <translation>{path_name} konnte nicht ausprobiert werden. {error_user_message}</translation>
    </message>
    <message>
        <source>{path_name} could not be used: {text}.</source>
        <translation>{path_name} konnte nicht verwendet werden: {text}.</translation>
    </message>
    <message>
        <source>{path_name} could not be written: {reason}.</source>
        <translation>{path_name} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{path_name} does not exist.</source>
        <translation>{path_name} gibt es nicht.</translation>
    </message>
    <message>
        <source>{path_name} is a link to something that is not there.</source>
        <translation>{path_name} ist ein Link auf etwas, das nicht da ist.</translation>
    </message>
    <message>
        <source>{path_name} is damaged ({reason}).</source>
        <translation>{path_name} ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>{path_name} is damaged and was left untouched.</source>
        <translation>{path_name} ist beschädigt und blieb unverändert.</translation>
    </message>
    <message>
        <source>{path_name} is loaded {changed}: a trial with the usual settings failed. {verdict_reason}</source>
        <translation>{path_name} wird {changed} geladen: Ein Versuch mit den üblichen Einstellungen ist fehlgeschlagen. {verdict_reason}</translation>
    </message>
    <message>
        <source>{path_name} is neither a file nor a folder.</source>
        <translation>{path_name} ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>{path_name} is no adapter.</source>
        <translation>{path_name} ist kein Adapter.</translation>
    </message>
    <message>
        <source>{path_name} is no data file that can be read.</source>
        <translation>{path_name} ist keine lesbare Datendatei.</translation>
    </message>
    <message>
        <source>{path_name} is of a kind that this version cannot run ({reason}).</source>
        <translation>{path_name} ist von einer Art, die diese Version nicht ausführen kann ({reason}).</translation>
    </message>
    <message>
        <source>{path_name} was written by a newer Aquifer (version {version}).</source>
        <translation>{path_name} wurde von einem neueren Aquifer (Version {version}) geschrieben.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <translation>{path} ist kein Ordner.</translation>
    </message>
    <message>
        <source>{place} is not a folder that can be watched.</source>
        <translation>{place} ist kein Ordner, der überwacht werden kann.</translation>
    </message>
    <message>
        <source>{promise_path_name} is not what {promise_origin} says it must be.</source>
        <translation>{promise_path_name} ist nicht so, wie {promise_origin} es verlangt.</translation>
    </message>
    <message>
        <source>{promises} files are byte for byte what {promises_origin} says.</source>
        <translation>{promises} Dateien sind Byte für Byte so, wie {promises_origin} es sagt.</translation>
    </message>
    <message>
        <source>{reader_name} was removed while it was read.</source>
        <translation>{reader_name} wurde beim Lesen entfernt.</translation>
    </message>
    <message>
        <source>{reader_name} was replaced by another file while it was read.</source>
        <translation>{reader_name} wurde beim Lesen durch eine andere Datei ersetzt.</translation>
    </message>
    <message>
        <source>{reading_name} cannot be read: it holds no text in a form that is known.</source>
        <translation>{reading_name} kann nicht gelesen werden: enthält keinen Text in bekannter Form.</translation>
    </message>
    <message>
        <source>{reading_name} cannot be read: it is {words}.</source>
        <translation>{reading_name} kann nicht gelesen werden: Es ist {words}.</translation>
    </message>
    <message>
        <source>{reading_name} does not open with this password.</source>
        <translation>{reading_name} lässt sich mit diesem Passwort nicht öffnen.</translation>
    </message>
    <message>
        <source>{reading_name} has no slides.</source>
        <translation>{reading_name} hat keine Folien.</translation>
    </message>
    <message>
        <source>{reading_name} holds no text that a reader of the page would see.</source>
        <translation>{reading_name} enthält keinen Text, der beim Lesen der Seite sichtbar wäre.</translation>
    </message>
    <message>
        <source>{reading_name} holds no text, only empty cells.</source>
        <translation>{reading_name} enthält keinen Text, nur leere Zellen.</translation>
    </message>
    <message>
        <source>{reading_name} holds no text.</source>
        <translation>{reading_name} enthält keinen Text.</translation>
    </message>
    <message>
        <source>{reading_name} holds no text: its cells are empty.</source>
        <translation>{reading_name} enthält keinen Text: Die Zellen sind leer.</translation>
    </message>
    <message>
        <source>{reading_name} holds no text: its sheets are empty.</source>
        <translation>{reading_name} enthält keinen Text: Die Blätter sind leer.</translation>
    </message>
    <message>
        <source>{reading_name} holds no text: none of its {book_chapters} chapters has any.</source>
        <translation>{reading_name} enthält keinen Text: Keines der {book_chapters} Kapitel hat welchen.</translation>
    </message>
    <message>
        <source>{reading_name} holds no web page with text.</source>
        <translation>{reading_name} enthält keine Webseite mit Text.</translation>
    </message>
    <message>
        <source>{reading_name} holds {infos} files; more than {reading_budget_members} are not read.</source>
        <translation>{reading_name} enthält {infos} Dateien; mehr als {reading_budget_members} werden nicht gelesen.</translation>
    </message>
    <message>
        <source>{reading_name} holds {names} files, and none could be read. {first}</source>
        <translation>{reading_name} enthält {names} Dateien, und keine war lesbar. {first}</translation>
    </message>
    <message>
        <source>{reading_name} holds {name}, which unpacks to {size} MB; so much is not read.</source>
        <translation>{reading_name} enthält {name}, das entpackt {size} MB groß ist; so viel wird nicht gelesen.</translation>
    </message>
    <message>
        <source>{reading_name} is an empty archive: there is no file in it.</source>
        <translation>{reading_name} ist ein leeres Archiv: Darin ist keine Datei.</translation>
    </message>
    <message>
        <source>{reading_name} is encrypted and has more than {most} MB; so much is not decrypted.</source>
        <translation>{reading_name} ist verschlüsselt und hat mehr als {most} MB; so viel wird nicht entschlüsselt.</translation>
    </message>
    <message>
        <source>{reading_name} is not a mailbox: no message begins with a line &apos;From &apos;.</source>
        <translation>{reading_name} ist kein Postfach: Keine Nachricht beginnt mit einer Zeile &apos;From &apos;.</translation>
    </message>
    <message>
        <source>{reading_name} is not a subtitle file: it holds binary data.</source>
        <translation>{reading_name} ist keine Untertiteldatei: enthält Binärdaten.</translation>
    </message>
    <message>
        <source>{reading_name} is not a table in text form: it holds binary data.</source>
        <translation>{reading_name} ist keine Tabelle in Textform: enthält Binärdaten.</translation>
    </message>
    <message>
        <source>{reading_name} is not a web page: it holds binary data.</source>
        <translation>{reading_name} ist keine Webseite: enthält Binärdaten.</translation>
    </message>
    <message>
        <source>{reading_name} is not an RTF document: it does not begin like one.</source>
        <translation>{reading_name} ist kein RTF-Dokument: Der Anfang passt nicht.</translation>
    </message>
    <message>
        <source>{reading_name} is not an e-mail: it has no headers such as From or Subject.</source>
        <translation>{reading_name} ist keine E-Mail: Kopfzeilen wie From oder Subject fehlen.</translation>
    </message>
    <message>
        <source>{reading_name} is not {named_words}, although its name says so: it is {words}.</source>
        <translation>{reading_name} ist nicht {named_words}, obwohl der Name das sagt: Es ist {words}.</translation>
    </message>
    <message>
        <source>{reading_name} is protected against copying (DRM).</source>
        <translation>{reading_name} ist kopiergeschützt (DRM).</translation>
    </message>
    <message>
        <source>{reading_name} needs a password: {name} in it is encrypted.</source>
        <translation>{reading_name} braucht ein Passwort: {name} darin ist verschlüsselt.</translation>
    </message>
    <message>
        <source>{refused} pairs are left out: the chat template refuses them.</source>
        <translation>{refused} Paare werden ausgelassen: Die Chat-Vorlage lehnt sie ab.</translation>
    </message>
    <message>
        <source>{rescued} damaged pages were read by a second reader and have no highlights.</source>
        <translation>{rescued} beschädigte Seiten wurden auf einem zweiten Weg gelesen und haben keine Hervorhebungen.</translation>
    </message>
    <message>
        <source>{seconds} days</source>
        <translation>{seconds} Tage</translation>
    </message>
    <message>
        <source>{seconds} hours</source>
        <translation>{seconds} Stunden</translation>
    </message>
    <message>
        <source>{seconds} minutes</source>
        <translation>{seconds} Minuten</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} Sekunden</translation>
    </message>
    <message>
        <source>{seen_closed} places in it cannot be opened.</source>
        <translation>{seen_closed} Orte darin können nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>{seen_unnamed} names in it cannot be read as text and are left out.</source>
        <translation>{seen_unnamed} Namen darin sind als Text nicht lesbar und werden ausgelassen.</translation>
    </message>
    <message>
        <source>{shape_name} cannot be trained here: even with the smallest settings it needs about {least_memory_bytes} GB, and {least_free_bytes} GB of GPU memory are free. Choose a smaller model, close other programs, or train on a computer with more memory.</source>
        <translation>{shape_name} kann hier nicht trainiert werden: Selbst mit den kleinsten Einstellungen sind etwa {least_memory_bytes} GB nötig, und {least_free_bytes} GB GPU-Speicher sind frei. Wählen Sie ein kleineres Modell, schließen Sie andere Programme oder trainieren Sie auf einem Computer mit mehr Speicher.</translation>
    </message>
    <message>
        <source>{shape_name} cannot be trained here: even with the smallest settings it needs about {least_memory_bytes} GB, and {least_free_bytes} GB of memory are free. Choose a smaller model, close other programs, or train on a computer with more memory.</source>
        <translation>{shape_name} kann hier nicht trainiert werden: Selbst mit den kleinsten Einstellungen sind etwa {least_memory_bytes} GB nötig, und {least_free_bytes} GB Speicher sind frei. Wählen Sie ein kleineres Modell, schließen Sie andere Programme oder trainieren Sie auf einem Computer mit mehr Speicher.</translation>
    </message>
    <message>
        <source>{source_name} could not be copied: {error}.</source>
        <translation>{source_name} konnte nicht kopiert werden: {error}.</translation>
    </message>
    <message>
        <source>{source_name} was not read: it lies more than {deepest} files deep.</source>
        <translation>{source_name} wurde nicht gelesen: liegt mehr als {deepest} Dateien tief.</translation>
    </message>
    <message>
        <source>{source_name} was not read: there is too much else.</source>
        <translation>{source_name} wurde nicht gelesen: Es gibt zu viel anderes.</translation>
    </message>
    <message>
        <source>{source_name} was to be {source_share} of the set, {wanted} rows; it has only {own}.</source>
        <translation>{source_name} sollte {source_share} des Datensatzes sein, {wanted} Zeilen; es sind aber nur {own}.</translation>
    </message>
    <message>
        <source>{spec_metric} of {spec_field_value} and {spec_against_value}</source>
        <translation>{spec_metric} von {spec_field_value} und {spec_against_value}</translation>
    </message>
    <message>
        <source>{spec_unit} of the {spec_field_value}</source>
        <translation>{spec_unit} ({spec_field_value})</translation>
    </message>
    <message>
        <source>{tally_failed} could not be read: {named}.</source>
        <translation>{tally_failed} konnten nicht gelesen werden: {named}.</translation>
    </message>
    <message>
        <source>{tally_failed} could not be read: {named}; and {more} more.</source>
        <translation>{tally_failed} konnten nicht gelesen werden: {named}; und {more} weitere.</translation>
    </message>
    <message>
        <source>{tally_read} read</source>
        <translation>{tally_read} gelesen</translation>
    </message>
    <message>
        <source>{target_name} could not be put back: {error}.</source>
        <translation>{target_name} konnte nicht zurückgelegt werden: {error}.</translation>
    </message>
    <message>
        <source>{target_name} is there already.</source>
        <translation>{target_name} ist schon da.</translation>
    </message>
    <message>
        <source>{target} holds the data folder itself.</source>
        <translation>{target} enthält den Datenordner selbst.</translation>
    </message>
    <message>
        <source>{target} is a file.</source>
        <translation>{target} ist eine Datei.</translation>
    </message>
    <message>
        <source>{target} is not empty.</source>
        <translation>{target} ist nicht leer.</translation>
    </message>
    <message>
        <source>{target} is not there any more.</source>
        <translation>{target} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{target} is not what was written.</source>
        <translation>{target} ist nicht das, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>{telling} of {documents} documents are quoted: the most telling ones.</source>
        <translation>{telling} von {documents} Dokumenten werden zitiert: die aussagekräftigsten.</translation>
    </message>
    <message>
        <source>{there} GPUs</source>
        <translation>{there} GPUs</translation>
    </message>
    <message>
        <source>{tokens} tokens of context</source>
        <translation>{tokens} Tokens Kontext</translation>
    </message>
    <message>
        <source>{unknown} is not known here.</source>
        <translation>{unknown} ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>{unread_bytes} GB are read from disk before the first answer</source>
        <translation>vor der ersten Antwort werden {unread_bytes} GB vom Datenträger gelesen</translation>
    </message>
    <message>
        <source>{unread} of {documents} files are not read yet; the answer leaves them out.</source>
        <translation>{unread} von {documents} Dateien sind noch nicht gelesen; die Antwort lässt sie aus.</translation>
    </message>
    <message>
        <source>{value} % of the rows are longer than {config_text_max_tokens} tokens and are cut.</source>
        <translation>{value} % der Zeilen sind länger als {config_text_max_tokens} Tokens und werden gekürzt.</translation>
    </message>
    <message>
        <source>{value} % of the rows are longer than {config_text_max_tokens} tokens and are left out.</source>
        <translation>{value} % der Zeilen sind länger als {config_text_max_tokens} Tokens und werden ausgelassen.</translation>
    </message>
    <message>
        <source>{value} is on: it harms a model that is to write text.</source>
        <translation>{value} ist an: Das schadet einem Modell, das Text schreiben soll.</translation>
    </message>
    <message>
        <source>{value} of {count} parts of {stem} are missing.</source>
        <translation>{value} von {count} Teilen von {stem} fehlen.</translation>
    </message>
    <message>
        <source>{wanted} validation rows are wanted, and there are only {free} rows: none is left to train on.</source>
        <translation>{wanted} Validierungszeilen sind verlangt, es gibt aber nur {free} Zeilen: Zum Trainieren bleibt keine.</translation>
    </message>
    <message>
        <source>{what} above {maximum}</source>
        <translation>{what} über {maximum}</translation>
    </message>
    <message>
        <source>{what} below {minimum}</source>
        <translation>{what} unter {minimum}</translation>
    </message>
    <message>
        <source>{where} cannot be {value}: {first}.</source>
        <translation>{where} kann nicht {value} sein: {first}.</translation>
    </message>
    <message>
        <source>{writer_name} reads {writer_context_length} tokens, too few for a passage and its question.</source>
        <translation>{writer_name} liest {writer_context_length} Tokens, zu wenig für eine Textstelle und ihre Frage.</translation>
    </message>
    <message>
        <source>{{missing}} is missing.</source>
        <translation>{{missing}} fehlt.</translation>
    </message>
    <message>
        <source>{{unknown}} means nothing in it.</source>
        <translation>{{unknown}} bedeutet darin nichts.</translation>
    </message>
    <message>
        <source>“Try again” makes another one.</source>
        <translation>„Erneut versuchen“ schreibt eine neue.</translation>
    </message>
    <message>
        <source>“{date}” is not a date.</source>
        <translation>„{date}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“{part}” is not a pattern.</source>
        <translation>„{part}“ ist kein Muster.</translation>
    </message>
    <message>
        <source>“{pattern}” has more than {most_deep} times **.</source>
        <translation>„{pattern}“ enthält ** mehr als {most_deep}-mal.</translation>
    </message>
    <message>
        <source>“{pattern}” leads out of the folder.</source>
        <translation>„{pattern}“ führt aus dem Ordner hinaus.</translation>
    </message>
    <message>
        <source>Model that answers: {model}. Choose another</source>
        <translation>Modell, das antwortet: {model}. Anderes wählen</translation>
    </message>
    <message>
        <source>No model is loaded. Choose one</source>
        <translation>Kein Modell ist geladen. Eines wählen</translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation>Modell, das antwortet</translation>
    </message>
    <message>
        <source>Compare the last answer with another model…</source>
        <translation>Letzte Antwort mit anderem Modell vergleichen…</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>Alle Modelle…</translation>
    </message>
    <message>
        <source>Which documents are to be read</source>
        <translation>Welche Dokumente gelesen werden sollen</translation>
    </message>
    <message numerus="yes">
        <source>{collection} · %n document</source>
        <comment>{collection} · %n documents</comment>
        <translation>
            <numerusform>{collection} · %n Dokument</numerusform>
            <numerusform>{collection} · %n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of this chat</source>
        <translation>Dateien dieses Chats</translation>
    </message>
    <message>
        <source>Measuring {name}</source>
        <translation>{name} wird gemessen</translation>
    </message>
</context>
</TS>
