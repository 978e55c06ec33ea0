<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Summarise</source>
        <translation>Résumer</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extraire</translation>
    </message>
    <message>
        <source>Ask every document</source>
        <translation>Interroger chaque document</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>One question for every document</source>
        <translation>Une question pour chaque document</translation>
    </message>
    <message>
        <source>Words to look for; no model is used</source>
        <translation>Mots à chercher&#x202f;; aucun modèle n’est utilisé</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Feuille de calcul (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>a chat</source>
        <translation>la discussion</translation>
    </message>
    <message>
        <source>All files of a chat</source>
        <translation>Tous les fichiers d’une discussion</translation>
    </message>
    <message>
        <source>All documents of {collection}</source>
        <translation>Tous les documents de {collection}</translation>
    </message>
    <message>
        <source>{document} of {collection}</source>
        <translation>{document} de {collection}</translation>
    </message>
    <message numerus="yes">
        <source>%n document of {collection}</source>
        <comment>%n documents of {collection}</comment>
        <translation>
            <numerusform>%n document de {collection}</numerusform>
            <numerusform>%n documents de {collection}</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
    <message>
        <source>about {duration} left</source>
        <translation>encore {duration} environ</translation>
    </message>
    <message numerus="yes">
        <source>%n passage</source>
        <comment>%n passages</comment>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage cited</source>
        <comment>%n passages cited</comment>
        <translation>
            <numerusform>%n passage cité</numerusform>
            <numerusform>%n passages cités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n document answers the question</source>
        <comment>{found} of %n documents answer the question</comment>
        <translation>
            <numerusform>Documents qui répondent à la question&#x202f;: {found} sur %n</numerusform>
            <numerusform>Documents qui répondent à la question&#x202f;: {found} sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value</source>
        <comment>%n values</comment>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them found word for word</source>
        <comment>%n of them found word for word</comment>
        <translation>
            <numerusform>dont %n retrouvée mot pour mot</numerusform>
            <numerusform>dont %n retrouvées mot pour mot</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{hours:.1f} h</source>
        <translation>{hours:.1f}&#xa0;h</translation>
    </message>
    <message>
        <source>Fields, one a line, or a JSON Schema</source>
        <translation>Champs, un par ligne, ou un JSON Schema</translation>
    </message>
    <message>
        <source>One field a line, or a JSON Schema. For example
Invoice number
Total: the amount due, in euro</source>
        <translation>Un champ par ligne, ou un JSON Schema. Par exemple
Numéro de facture
Total&#x202f;: le montant dû, en euros</translation>
    </message>
    <message>
        <source>Progress of the action</source>
        <translation>Progression de l’action</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Prompts…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Exécutions précédentes</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Start: {action}</source>
        <translation>Démarrer&#x202f;: {action}</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>En attente du modèle</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Stopped. What is finished is kept; starting again goes on from here.</source>
        <translation>Arrêté. Ce qui est terminé est conservé&#x202f;; un nouveau départ reprend ici.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Summarise section</source>
        <translation>Résumé d’une section</translation>
    </message>
    <message>
        <source>Summarise merge</source>
        <translation>Réunion des résumés</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts of {collection}</source>
        <translation>Prompts de {collection}</translation>
    </message>
    <message>
        <source>Words in {braces} are filled in. A changed prompt starts the action anew.</source>
        <translation>Les mots entre {braces} sont remplacés. Un prompt modifié fait recommencer l’action.</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Utiliser la valeur par défaut</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>found word for word</source>
        <translation>retrouvé mot pour mot</translation>
    </message>
    <message>
        <source>weak match</source>
        <translation>correspondance faible</translation>
    </message>
    <message>
        <source>not found word for word in the document</source>
        <translation>introuvable mot pour mot dans le document</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>p.&#xa0;{page}</translation>
    </message>
    <message>
        <source>The model gave this value, but the document does not hold it word for word.</source>
        <translation>Le modèle a donné cette valeur, mais elle n’est pas mot pour mot dans le document.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Nothing was run yet. What you start is listed here with its result, until you delete it.</source>
        <translation>Rien n’a encore été lancé. Ce que vous lancez est listé ici avec son résultat, jusqu’à ce que vous le supprimiez.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open: {run}</source>
        <translation>Ouvrir&#x202f;: {run}</translation>
    </message>
    <message>
        <source>Continue: {run}</source>
        <translation>Continuer&#x202f;: {run}</translation>
    </message>
    <message>
        <source>Save as: {run}</source>
        <translation>Enregistrer sous&#x202f;: {run}</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete for good: {run}</source>
        <translation>Supprimer définitivement&#x202f;: {run}</translation>
    </message>
    <message>
        <source>Delete: {run}</source>
        <translation>Supprimer&#x202f;: {run}</translation>
    </message>
    <message>
        <source>Summary of {collection}</source>
        <translation>Résumé de {collection}</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>inachevé</translation>
    </message>
    <message>
        <source>Your chats get the form this version needs. They are here in less than a minute.</source>
        <translation>Vos discussions prennent la forme qu’il faut à cette version. Elles sont là dans moins d’une minute.</translation>
    </message>
    <message>
        <source>This is done once. Nothing can be lost by it.</source>
        <translation>Cela se fait une seule fois. Rien ne peut être perdu.</translation>
    </message>
    <message>
        <source>Opening your data …</source>
        <translation>Ouverture de vos données…</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non démarré</translation>
    </message>
    <message>
        <source>The words of {language} are not there, so the window speaks English.</source>
        <translation>Les textes en {language} manquent&#x202f;; la fenêtre est donc en anglais.</translation>
    </message>
    <message>
        <source>{command} makes them.</source>
        <translation>{command} les crée.</translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation>Aucun modèle chargé</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Leave safe mode</source>
        <translation>Quitter le mode sans échec</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Something stopped before its end. The window says why.</source>
        <translation>Une tâche s’est arrêtée avant la fin. La fenêtre dit pourquoi.</translation>
    </message>
    <message>
        <source>Your files are read.</source>
        <translation>Vos fichiers sont lus.</translation>
    </message>
    <message>
        <source>The Wikipedia is read.</source>
        <translation>La Wikipédia est lue.</translation>
    </message>
    <message>
        <source>The pack is imported.</source>
        <translation>Le paquet est importé.</translation>
    </message>
    <message>
        <source>The pack is written.</source>
        <translation>Le paquet est écrit.</translation>
    </message>
    <message>
        <source>The new embedding model has read everything.</source>
        <translation>Le nouveau modèle d’embedding a tout lu.</translation>
    </message>
    <message>
        <source>The training set is ready.</source>
        <translation>Le jeu d’entraînement est prêt.</translation>
    </message>
    <message>
        <source>The data is checked.</source>
        <translation>Les données sont contrôlées.</translation>
    </message>
    <message>
        <source>The export is ready.</source>
        <translation>L’export est prêt.</translation>
    </message>
    <message>
        <source>The model is here.</source>
        <translation>Le modèle est là.</translation>
    </message>
    <message>
        <source>The answer is ready.</source>
        <translation>La réponse est prête.</translation>
    </message>
    <message>
        <source>The summary is ready.</source>
        <translation>Le résumé est prêt.</translation>
    </message>
    <message>
        <source>The table is ready.</source>
        <translation>Le tableau est prêt.</translation>
    </message>
    <message>
        <source>All documents were asked.</source>
        <translation>Tous les documents ont été interrogés.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>A training run ended.</source>
        <translation>Un entraînement s’est terminé.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>vectorisation</translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>indexé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>indexed, with gaps</source>
        <translation>indexé, avec des lacunes</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>mot de passe requis</translation>
    </message>
    <message>
        <source>reading article {page:,} of {pages:,}</source>
        <translation>lecture de l’article {page:,} sur {pages:,}</translation>
    </message>
    <message>
        <source>reading p. {page}/{pages}</source>
        <translation>lecture p.&#xa0;{page}/{pages}</translation>
    </message>
    <message>
        <source>{name} is in the trash.</source>
        <translation>{name} est dans la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} document is in the trash.</source>
        <comment>{count:,} documents are in the trash.</comment>
        <translation>
            <numerusform>{count:,} document est dans la corbeille.</numerusform>
            <numerusform>{count:,} documents sont dans la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>The collection {name} is in the trash, with its documents.</source>
        <translation>La collection {name} est dans la corbeille, avec ses documents.</translation>
    </message>
    <message>
        <source>It would fit with {changes}.</source>
        <translation>Cela tiendrait avec {changes}.</translation>
    </message>
    <message>
        <source>Unloading model</source>
        <translation>Déchargement du modèle</translation>
    </message>
    <message>
        <source>Switching adapters</source>
        <translation>Changement d’adaptateurs</translation>
    </message>
    <message>
        <source>Loading model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Perte d’entraînement</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norme du gradient</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Tokens par seconde</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perte de validation</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexité</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>{step:,} of {steps:,}</source>
        <translation>{step:,} sur {steps:,}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>{measure} (best)</source>
        <translation>{measure} (meilleure)</translation>
    </message>
    <message>
        <source>Training loss (last)</source>
        <translation>Perte d’entraînement (dernière)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Weights that learn</source>
        <translation>Poids qui apprennent</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message numerus="yes">
        <source>%n second</source>
        <comment>%n seconds</comment>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute</source>
        <comment>%n minutes</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours:.1f} hours</source>
        <translation>{hours:.1f} heures</translation>
    </message>
    <message>
        <source>{days:.1f} days</source>
        <translation>{days:.1f} jours</translation>
    </message>
    <message>
        <source>{gigabytes:.2f} GB</source>
        <translation>{gigabytes:.2f}&#xa0;Go</translation>
    </message>
    <message>
        <source>This password does not open the file. Type it again.</source>
        <translation>Ce mot de passe n’ouvre pas le fichier. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Read {name} again</source>
        <translation>Relire {name}</translation>
    </message>
    <message>
        <source>Type the password of {name}</source>
        <translation>Saisir le mot de passe de {name}</translation>
    </message>
    <message>
        <source>Copy the picture {name}</source>
        <translation>Copier l’image {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>Progression de {name}</translation>
    </message>
    <message>
        <source>Everything that is filled in must hold, for each question of this chat until the filter is taken off.</source>
        <translation>Tous les champs remplis s’appliquent, à chaque question de cette discussion, jusqu’à ce que le filtre soit retiré.</translation>
    </message>
    <message>
        <source>Ask only some documents</source>
        <translation>N’interroger que certains documents</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Pasted image {time}</source>
        <translation>Image collée {time}</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>L’image n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>Free some space and paste it again.</source>
        <translation>Libérez de l’espace et collez-la de nouveau.</translation>
    </message>
    <message>
        <source>The picture {name} cannot be read any more.</source>
        <translation>L’image {name} ne peut plus être lue.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted since it was attached.</source>
        <translation>Elle a peut-être été déplacée ou supprimée depuis qu’elle a été jointe.</translation>
    </message>
    <message>
        <source>Files cannot be attached to a temporary chat.</source>
        <translation>On ne peut pas joindre de fichiers à une discussion temporaire.</translation>
    </message>
    <message>
        <source>They are kept on disk to be read. Add them to a collection and choose it below the question.</source>
        <translation>Ils sont gardés sur le disque pour être lus. Ajoutez-les à une collection et choisissez-la sous la question.</translation>
    </message>
    <message>
        <source>Compare with another model</source>
        <translation>Comparer avec un autre modèle</translation>
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
        <translation>Il n’y a pas de modèle de récompense sur cet ordinateur&#x202f;; rien ne note donc les réponses.</translation>
    </message>
    <message>
        <source>Add one on the page Models; it is then listed under “Reward models”.</source>
        <translation>Ajoutez-en un sur la page Modèles&#x202f;; il figure ensuite sous «&#x202f;Modèles de récompense&#x202f;».</translation>
    </message>
    <message>
        <source>Ask about your documents, or ask anything</source>
        <translation>Une question sur vos documents, ou sur n’importe quoi</translation>
    </message>
    <message>
        <source>Attach files (Ctrl+O)</source>
        <translation>Joindre des fichiers (Ctrl+O)</translation>
    </message>
    <message>
        <source>No collection</source>
        <translation>Aucune collection</translation>
    </message>
    <message>
        <source>Collections that are searched for this chat</source>
        <translation>Collections consultées pour cette discussion</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>How this chat is answered: system prompt, temperature and so on</source>
        <translation>Comment répondre dans cette discussion&#x202f;: prompt système, température, etc.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Asks only documents</source>
        <translation>N’interroge que des documents</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Entrée envoie</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Entrée envoie</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Arrêter (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks only documents: {documents}. Change</source>
        <translation>N’interroge que&#x202f;: {documents}. Modifier</translation>
    </message>
    <message>
        <source>No documents in the library yet</source>
        <translation>Pas encore de documents dans la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>%n collection</source>
        <comment>%n collections</comment>
        <translation>
            <numerusform>%n collection</numerusform>
            <numerusform>%n collections</numerusform>
        </translation>
    </message>
    <message>
        <source>Collections searched: {names}</source>
        <translation>Collections consultées&#x202f;: {names}</translation>
    </message>
    <message>
        <source>Collections searched: none</source>
        <translation>Collections consultées&#x202f;: aucune</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Comme dans les réglages</translation>
    </message>
    <message>
        <source>System prompt of this chat…</source>
        <translation>Prompt système de cette discussion…</translation>
    </message>
    <message>
        <source>Edit presets…</source>
        <translation>Modifier les préréglages…</translation>
    </message>
    <message>
        <source>Own prompt</source>
        <translation>Prompt particulier</translation>
    </message>
    <message>
        <source>Preset: {preset}, with a system prompt of its own</source>
        <translation>Préréglage&#x202f;: {preset}, avec un prompt système particulier</translation>
    </message>
    <message>
        <source>Preset: as in the settings, with a system prompt of its own</source>
        <translation>Préréglage&#x202f;: comme dans les réglages, avec un prompt système particulier</translation>
    </message>
    <message>
        <source>Preset: {preset}</source>
        <translation>Préréglage&#x202f;: {preset}</translation>
    </message>
    <message>
        <source>Preset: as in the settings</source>
        <translation>Préréglage&#x202f;: comme dans les réglages</translation>
    </message>
    <message>
        <source>Drop PDFs here. Nothing leaves this computer.</source>
        <translation>Déposez des PDF ici. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask about them and get answers with the page they stand on.</source>
        <translation>Posez vos questions et recevez des réponses avec la page où cela est écrit.</translation>
    </message>
    <message>
        <source>Answers come from a language model on this computer. It can be wrong even when it sounds sure. Numbered chips lead to the words in your documents: check them before you rely on an answer.</source>
        <translation>Les réponses viennent d’un modèle de langage sur cet ordinateur. Il peut se tromper, même s’il semble sûr de lui. Les pastilles numérotées mènent aux mots de vos documents&#x202f;: vérifiez-les avant de vous fier à une réponse.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Try with sample documents</source>
        <translation>Essayer avec des documents d’exemple</translation>
    </message>
    <message>
        <source>First facts</source>
        <translation>Premiers repères</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Ask about your files</source>
        <translation>Interrogez vos fichiers</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>A temporary chat</source>
        <translation>Une discussion temporaire</translation>
    </message>
    <message>
        <source>Ask anything. When it is closed, nothing of it is left.</source>
        <translation>Demandez ce que vous voulez. Une fois fermée, il n’en reste rien.</translation>
    </message>
    <message numerus="yes">
        <source>%n file is still being read. You can ask now; the answer leaves it out.</source>
        <comment>%n files are still being read. You can ask now; the answer leaves them out.</comment>
        <translation>
            <numerusform>%n fichier est encore en lecture. Vous pouvez déjà poser une question&#x202f;; la réponse n’en tient pas compte.</numerusform>
            <numerusform>%n fichiers sont encore en lecture. Vous pouvez déjà poser une question&#x202f;; la réponse n’en tient pas compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Rechercher dans cette discussion</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Occurrence précédente (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Occurrence suivante (Entrée)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>{place} of %n message</source>
        <comment>{place} of %n messages</comment>
        <translation>
            <numerusform>{place} sur %n message</numerusform>
            <numerusform>{place} sur %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Message deleted. It stays in the trash for 30 days.</source>
        <translation>Message supprimé. Il reste 30 jours dans la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>Message deleted with the message that followed. It stays in the trash for 30 days.</source>
        <comment>Message deleted with the %n messages that followed. It stays in the trash for 30 days.</comment>
        <translation>
            <numerusform>Message supprimé avec %n message qui suivait. Ils restent 30 jours dans la corbeille.</numerusform>
            <numerusform>Message supprimé avec les %n messages qui suivaient. Ils restent 30 jours dans la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again with another model</source>
        <translation>Réessayer avec un autre modèle</translation>
    </message>
    <message>
        <source>An answer is being written in this chat.</source>
        <translation>Une réponse est en cours d’écriture dans cette discussion.</translation>
    </message>
    <message>
        <source>Stop it with Esc first, or wait for its end.</source>
        <translation>Arrêtez-la d’abord avec Échap, ou attendez qu’elle se termine.</translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation>Progression de la lecture</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>Réponse&#x202f;: {text}</translation>
    </message>
    <message>
        <source>{phase} · {percent} %</source>
        <translation>{phase} · {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Not found in your documents</source>
        <translation>Introuvable dans vos documents</translation>
    </message>
    <message>
        <source>The files of this chat do not say anything about it.</source>
        <translation>Les fichiers de cette discussion n’en disent rien.</translation>
    </message>
    <message>
        <source>Answer without documents</source>
        <translation>Répondre sans documents</translation>
    </message>
    <message>
        <source>Stopped. What was written until then is kept.</source>
        <translation>Arrêté. Ce qui était déjà écrit est conservé.</translation>
    </message>
    <message>
        <source>Aquifer ended while this answer was being written.</source>
        <translation>Aquifer s’est fermé pendant l’écriture de cette réponse.</translation>
    </message>
    <message>
        <source>The answer reached its longest length. “Continue” goes on; Settings › Longest answer raises it.</source>
        <translation>La réponse a atteint sa longueur maximale. «&#x202f;Continuer&#x202f;» la poursuit&#x202f;; Réglages › Réponse la plus longue relève cette limite.</translation>
    </message>
    <message>
        <source>The answer failed.</source>
        <translation>La réponse a échoué.</translation>
    </message>
    <message>
        <source>Searched only {documents}</source>
        <translation>Recherche limitée à {documents}</translation>
    </message>
    <message>
        <source>Ask again in all documents</source>
        <translation>Reposer la question à tous les documents</translation>
    </message>
    <message>
        <source>Ask all documents</source>
        <translation>Interroger tous les documents</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more source</source>
        <comment>Show %n more sources</comment>
        <translation>
            <numerusform>Afficher %n autre source</numerusform>
            <numerusform>Afficher %n autres sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Read {excerpts} from {files}</source>
        <translation>Lu&#x202f;: {excerpts} dans {files}</translation>
    </message>
    <message>
        <source>Read {excerpts} from {number} of {files}</source>
        <translation>Lu&#x202f;: {excerpts} dans {number} des {files}</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>Put this question to each document on its own</source>
        <translation>Poser cette question à chaque document séparément</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Copy the answer with its sources, or drag it into another window</source>
        <translation>Copier la réponse avec ses sources, ou la glisser dans une autre fenêtre</translation>
    </message>
    <message>
        <source>Continue the answer</source>
        <translation>Continuer la réponse</translation>
    </message>
    <message>
        <source>Compare with another model…</source>
        <translation>Comparer avec un autre modèle…</translation>
    </message>
    <message>
        <source>Delete this answer and what follows</source>
        <translation>Supprimer cette réponse et la suite</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>{model} (loaded)</source>
        <translation>{model} (chargé)</translation>
    </message>
    <message>
        <source>There is no model</source>
        <translation>Il n’y a pas de modèle</translation>
    </message>
    <message>
        <source>First answer, of {model}</source>
        <translation>Première réponse, de {model}</translation>
    </message>
    <message>
        <source>Second answer, of {model}</source>
        <translation>Seconde réponse, de {model}</translation>
    </message>
    <message>
        <source>Go on with the first answer, of {model}</source>
        <translation>Continuer avec la première réponse, de {model}</translation>
    </message>
    <message>
        <source>Go on with the second answer, of {model}</source>
        <translation>Continuer avec la seconde réponse, de {model}</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Pas de note</translation>
    </message>
    <message>
        <source>The chat goes on with this one</source>
        <translation>La discussion continue avec celle-ci</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Continuer avec celle-ci</translation>
    </message>
    <message>
        <source>Not scored yet. Click to have a reward model score both answers.</source>
        <translation>Pas encore notée. Cliquez pour qu’un modèle de récompense note les deux réponses.</translation>
    </message>
    <message>
        <source>No score. {reason}</source>
        <translation>Pas de note. {reason}</translation>
    </message>
    <message>
        <source>{speed:.1f} tok/s</source>
        <translation>{speed:.1f} tok/s</translation>
    </message>
    <message>
        <source>Score {score:.2f}</source>
        <translation>Note {score:.2f}</translation>
    </message>
    <message>
        <source>What the reward model gives this answer; higher is better.</source>
        <translation>La note que le modèle de récompense donne à cette réponse&#x202f;; plus elle est haute, mieux c’est.</translation>
    </message>
    <message>
        <source>Two answers side by side</source>
        <translation>Deux réponses côte à côte</translation>
    </message>
    <message>
        <source>The loaded model</source>
        <translation>Le modèle chargé</translation>
    </message>
    <message>
        <source>Attach as document</source>
        <translation>Joindre comme document</translation>
    </message>
    <message>
        <source>Keep in the question</source>
        <translation>Garder dans la question</translation>
    </message>
    <message numerus="yes">
        <source>A long text was pasted ({count:,} character).</source>
        <comment>A long text was pasted ({count:,} characters).</comment>
        <translation>
            <numerusform>Un long texte a été collé ({count:,} caractère).</numerusform>
            <numerusform>Un long texte a été collé ({count:,} caractères).</numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Texts that end the answer</source>
        <translation>Textes qui terminent la réponse</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Précis</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Créatif</translation>
    </message>
    <message>
        <source>Empty: that of the settings</source>
        <translation>Vide&#x202f;: celui des réglages</translation>
    </message>
    <message>
        <source>Empty: free text. Otherwise {&quot;type&quot;: &quot;object&quot;, …}</source>
        <translation>Vide&#x202f;: texte libre. Sinon {&quot;type&quot;: &quot;object&quot;, …}</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>séparés par des virgules</translation>
    </message>
    <message>
        <source>{value} (settings)</source>
        <translation>{value} (réglages)</translation>
    </message>
    <message>
        <source>{field}: “{typed}” is not a number.</source>
        <translation>{field}&#x202f;: «&#x202f;{typed}&#x202f;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>{field}: “{typed}” is not a whole number.</source>
        <translation>{field}&#x202f;: «&#x202f;{typed}&#x202f;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Fields of the preset</source>
        <translation>Champs du préréglage</translation>
    </message>
    <message>
        <source>What is left empty is taken from the settings.</source>
        <translation>Ce qui reste vide est repris des réglages.</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Nouveau préréglage</translation>
    </message>
    <message>
        <source>“{name}” is saved.</source>
        <translation>«&#x202f;{name}&#x202f;» est enregistré.</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>«&#x202f;{name}&#x202f;» a été retiré.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégrés</translation>
    </message>
    <message>
        <source>A question is being edited</source>
        <translation>Une question est en cours de modification</translation>
    </message>
    <message>
        <source>Editing a question. Sending begins a new branch; the old one stays.</source>
        <translation>Modification d’une question. L’envoi ouvre une nouvelle branche&#x202f;; l’ancienne reste.</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>Vous&#x202f;: {text}</translation>
    </message>
    <message>
        <source>The model reads this chat from here on: what stands above no longer fits.</source>
        <translation>Le modèle lit cette discussion à partir d’ici&#x202f;: ce qui précède ne tient plus.</translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation>Répondre à cette question</translation>
    </message>
    <message>
        <source>Edit this question</source>
        <translation>Modifier cette question</translation>
    </message>
    <message>
        <source>Copy this question</source>
        <translation>Copier cette question</translation>
    </message>
    <message>
        <source>Delete this question and what follows</source>
        <translation>Supprimer cette question et la suite</translation>
    </message>
    <message>
        <source>When is the workshop open?</source>
        <translation>Quand l’atelier est-il ouvert&#x202f;?</translation>
    </message>
    <message>
        <source>How many bicycles were repaired in 2025?</source>
        <translation>Combien de vélos ont été réparés en 2025&#x202f;?</translation>
    </message>
    <message>
        <source>When is a chain replaced?</source>
        <translation>Quand faut-il remplacer une chaîne&#x202f;?</translation>
    </message>
    <message>
        <source>What is “{document}” about?</source>
        <translation>De quoi parle «&#x202f;{document}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>What are the most important figures?</source>
        <translation>Quels sont les chiffres les plus importants&#x202f;?</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Réponse en cours</translation>
    </message>
    <message>
        <source>Reading {excerpts} from {files}</source>
        <translation>Lecture de {excerpts} dans {files}</translation>
    </message>
    <message numerus="yes">
        <source>%n excerpt</source>
        <comment>%n excerpts</comment>
        <translation>
            <numerusform>%n extrait</numerusform>
            <numerusform>%n extraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file</source>
        <comment>%n files</comment>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>What the model is told before this chat, from the next question on. It stands above the preset and the settings; empty means as they say.</source>
        <translation>Ce qui est dit au modèle avant cette discussion, à partir de la prochaine question. Cela passe avant le préréglage et les réglages&#x202f;; vide&#x202f;: comme ils le prévoient.</translation>
    </message>
    <message>
        <source>System prompt of this chat</source>
        <translation>Prompt système de cette discussion</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>You are …</source>
        <translation>Tu es …</translation>
    </message>
    <message>
        <source>Use for this chat</source>
        <translation>Utiliser pour cette discussion</translation>
    </message>
    <message>
        <source>None of its own</source>
        <translation>Sans prompt particulier</translation>
    </message>
    <message>
        <source>Temporary chat. Nothing of it is written to disk; it is gone when you close it or the program.</source>
        <translation>Discussion temporaire. Rien n’en est écrit sur le disque&#x202f;; elle disparaît quand vous la fermez, ou le programme.</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>Fermer la discussion</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Réflexion en cours…</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <translation>Ce que le modèle a pensé</translation>
    </message>
    <message>
        <source>{thoughts} Show what the model thought</source>
        <translation>{thoughts} Afficher la réflexion du modèle</translation>
    </message>
    <message>
        <source>{thoughts} Hide what the model thought</source>
        <translation>{thoughts} Masquer la réflexion du modèle</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation>A réfléchi un instant</translation>
    </message>
    <message>
        <source>Thought for {seconds:.0f} s</source>
        <translation>A réfléchi {seconds:.0f}&#xa0;s</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>Good answer: chosen, click to take it back</source>
        <translation>Bonne réponse&#x202f;: choisie, cliquez pour annuler ce choix</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Mauvaise réponse</translation>
    </message>
    <message>
        <source>Bad answer: chosen, click to take it back</source>
        <translation>Mauvaise réponse&#x202f;: choisie, cliquez pour annuler ce choix</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>Aller au plus récent</translation>
    </message>
    <message>
        <source>Version of the question before</source>
        <translation>Version précédente de la question</translation>
    </message>
    <message>
        <source>Version of the answer before</source>
        <translation>Version précédente de la réponse</translation>
    </message>
    <message>
        <source>Next version of the question</source>
        <translation>Version suivante de la question</translation>
    </message>
    <message>
        <source>Next version of the answer</source>
        <translation>Version suivante de la réponse</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Version {number} sur {count}</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Folder “{name}” deleted. Its chats stay.</source>
        <translation>Dossier «&#x202f;{name}&#x202f;» supprimé. Ses discussions restent.</translation>
    </message>
    <message>
        <source>Folder “{name}” deleted. It was empty.</source>
        <translation>Dossier «&#x202f;{name}&#x202f;» supprimé. Il était vide.</translation>
    </message>
    <message>
        <source>The temporary chat is closed. Nothing of it is left.</source>
        <translation>La discussion temporaire est fermée. Il n’en reste rien.</translation>
    </message>
    <message>
        <source>Chat deleted. It stays in the trash for 30 days.</source>
        <translation>Discussion supprimée. Elle reste 30 jours dans la corbeille.</translation>
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
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export the chat</source>
        <translation>Exporter la discussion</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation>Il y a déjà un fichier {name}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>Écriture de {name}…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>The chat is in {file}</source>
        <translation>La discussion est dans {file}</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>This report stays on this computer: Aquifer sends nothing. It holds versions, the place in the program, and the last of the log without values; no word of your documents and chats. Read it before you pass it on.</source>
        <translation>Ce rapport reste sur cet ordinateur&#x202f;: Aquifer n’envoie rien. Il contient les versions, l’endroit du programme et la fin du journal sans les valeurs&#x202f;; pas un mot de vos documents ni de vos discussions. Lisez-le avant de le transmettre.</translation>
    </message>
    <message>
        <source>Your chats and documents are on disk as they were shown.</source>
        <translation>Vos discussions et vos documents sont sur le disque tels qu’ils étaient affichés.</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Rapport d’incident</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>It could not be saved: {cause}.</source>
        <translation>L’enregistrement a échoué&#x202f;: {cause}.</translation>
    </message>
    <message>
        <source>while it was starting</source>
        <translation>pendant le démarrage</translation>
    </message>
    <message>
        <source>while it was loading the model {name}</source>
        <translation>pendant le chargement du modèle {name}</translation>
    </message>
    <message>
        <source>while an answer was written by {name}</source>
        <translation>pendant que {name} écrivait une réponse</translation>
    </message>
    <message>
        <source>while it was opening the page {name}</source>
        <translation>pendant l’ouverture de la page {name}</translation>
    </message>
    <message>
        <source>while it was opening a chat</source>
        <translation>pendant l’ouverture d’une discussion</translation>
    </message>
    <message>
        <source>while it was showing the document {name}</source>
        <translation>pendant l’affichage du document {name}</translation>
    </message>
    <message>
        <source>while it was reading files</source>
        <translation>pendant la lecture de fichiers</translation>
    </message>
    <message>
        <source>while it was loading the model that was chosen</source>
        <translation>pendant le chargement du modèle choisi</translation>
    </message>
    <message>
        <source>while an answer was written</source>
        <translation>pendant l’écriture d’une réponse</translation>
    </message>
    <message>
        <source>while it was opening the page that was chosen</source>
        <translation>pendant l’ouverture de la page choisie</translation>
    </message>
    <message>
        <source>while it was showing the document that was chosen</source>
        <translation>pendant l’affichage du document choisi</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>Affinage</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>What was going on</source>
        <translation>Ce qui se passait</translation>
    </message>
    <message>
        <source>Error (its message is left out: it may quote a text)</source>
        <translation>Erreur (son message est omis&#x202f;: il pourrait citer un texte)</translation>
    </message>
    <message>
        <source>Stacks at the crash</source>
        <translation>Piles d’appels au moment de l’incident</translation>
    </message>
    <message>
        <source>The last of the log, without values</source>
        <translation>La fin du journal, sans les valeurs</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>(not named here)</source>
        <translation>(non nommé ici)</translation>
    </message>
    <message>
        <source>Aquifer ended unexpectedly</source>
        <translation>Aquifer s’est arrêté de façon inattendue</translation>
    </message>
    <message>
        <source>Something went wrong inside Aquifer ({kind})</source>
        <translation>Un problème est survenu dans Aquifer ({kind})</translation>
    </message>
    <message>
        <source>It is not opened again by itself.</source>
        <translation>Il n’est pas rouvert de lui-même.</translation>
    </message>
    <message>
        <source>Safe mode: no model is loaded, no chat is opened and no file is read by itself.</source>
        <translation>Mode sans échec&#x202f;: aucun modèle n’est chargé, aucune discussion n’est ouverte et aucun fichier n’est lu automatiquement.</translation>
    </message>
    <message>
        <source>{some} and {more}</source>
        <translation>{some} et {more}</translation>
    </message>
    <message>
        <source>Last time Aquifer ended unexpectedly.</source>
        <translation>La dernière fois, Aquifer s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>Last time Aquifer ended unexpectedly {when}.</source>
        <translation>La dernière fois, Aquifer s’est arrêté de façon inattendue {when}.</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>charger le modèle</translation>
    </message>
    <message>
        <source>opening the chat</source>
        <translation>ouvrir la discussion</translation>
    </message>
    <message>
        <source>reading files</source>
        <translation>lire les fichiers</translation>
    </message>
    <message>
        <source>Left out this time: {steps}.</source>
        <translation>Non fait cette fois&#x202f;: {steps}.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Garder ce qui est là</translation>
    </message>
    <message>
        <source>Go back to {day} …</source>
        <translation>Revenir au {day}…</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>The damaged file is kept whole: {folder}</source>
        <translation>Le fichier endommagé est gardé en entier&#x202f;: {folder}</translation>
    </message>
    <message>
        <source>At the next start {name} is put back from the restore point.</source>
        <translation>Au prochain démarrage, {name} est repris du point de restauration.</translation>
    </message>
    <message>
        <source>Close Aquifer and start it again to do it now; Settings, Backups takes it back.</source>
        <translation>Fermez Aquifer et relancez-le pour le faire maintenant&#x202f;; Réglages, Sauvegardes permet d’y renoncer.</translation>
    </message>
    <message>
        <source>Close Aquifer</source>
        <translation>Fermer Aquifer</translation>
    </message>
    <message>
        <source>Add to {collection}</source>
        <translation>Ajouter à {collection}</translation>
    </message>
    <message>
        <source>Kept in your documents, for all chats</source>
        <translation>Gardés dans vos documents, pour toutes les discussions</translation>
    </message>
    <message>
        <source>Where they are: files and folders are not copied</source>
        <translation>Là où ils sont&#x202f;: fichiers et dossiers ne sont pas copiés</translation>
    </message>
    <message>
        <source>Use these models</source>
        <translation>Utiliser ces modèles</translation>
    </message>
    <message>
        <source>Read where they are; nothing is changed in them</source>
        <translation>Lus là où ils sont&#x202f;; rien n’y est modifié</translation>
    </message>
    <message>
        <source>Use as training data</source>
        <translation>Utiliser comme données d’entraînement</translation>
    </message>
    <message>
        <source>Files and folders are read for this chat only</source>
        <translation>Fichiers et dossiers ne sont lus que pour cette discussion</translation>
    </message>
    <message>
        <source>Attach to this chat</source>
        <translation>Joindre à cette discussion</translation>
    </message>
    <message>
        <source>Rows of {table}</source>
        <translation>Lignes de {table}</translation>
    </message>
    <message>
        <source>Columns of {table}</source>
        <translation>Colonnes de {table}</translation>
    </message>
    <message>
        <source>{text}, best</source>
        <translation>{text}, meilleure</translation>
    </message>
    <message>
        <source>What is put right in every text before it is checked. The last four harm a model that is to write text; they are for other uses.</source>
        <translation>Ce qui est corrigé dans chaque texte avant le contrôle. Les quatre derniers points nuisent à un modèle qui doit écrire du texte&#x202f;; ils servent à d’autres usages.</translation>
    </message>
    <message>
        <source>Rows that say what an earlier row says, word for word or nearly. The first one stays.</source>
        <translation>Lignes qui disent ce qu’une ligne précédente dit, mot pour mot ou presque. La première reste.</translation>
    </message>
    <message>
        <source>Training rows that are like a validation row: they would make the validation look better than it is.</source>
        <translation>Lignes d’entraînement qui ressemblent à une ligne de validation&#x202f;: elles feraient paraître la validation meilleure qu’elle n’est.</translation>
    </message>
    <message>
        <source>Examples that are longer than what the run reads at once.</source>
        <translation>Exemples plus longs que ce que l’entraînement lit d’un coup.</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minuscules</translation>
    </message>
    <message>
        <source>punctuation removed</source>
        <translation>ponctuation retirée</translation>
    </message>
    <message>
        <source>stop words removed</source>
        <translation>mots vides retirés</translation>
    </message>
    <message>
        <source>special characters removed</source>
        <translation>caractères spéciaux retirés</translation>
    </message>
    <message>
        <source>exact duplicates</source>
        <translation>doublons exacts</translation>
    </message>
    <message>
        <source>near duplicates</source>
        <translation>quasi-doublons</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Length for {model}</source>
        <translation>Longueur pour {model}</translation>
    </message>
    <message>
        <source>Leaks to the validation</source>
        <translation>Fuites vers la validation</translation>
    </message>
    <message>
        <source>This harms a model that is to write text: {changes}.</source>
        <translation>Cela nuit à un modèle qui doit écrire du texte&#x202f;: {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>{passing:,} of {count:,} example pass all checks.</source>
        <comment>{passing:,} of {count:,} examples pass all checks.</comment>
        <translation>
            <numerusform>{passing:,} exemple sur {count:,} passe tous les contrôles.</numerusform>
            <numerusform>Exemples qui passent tous les contrôles&#x202f;: {passing:,} sur {count:,}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{check}: {part} and {other_part}</source>
        <translation>{check}&#x202f;: {part} et {other_part}</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>a step</comment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Rows that cannot be read, or make no example.</source>
        <translation>Lignes illisibles, ou qui ne forment pas un exemple.</translation>
    </message>
    <message>
        <source>The model has no chat template of its own.</source>
        <translation>Le modèle n’a pas de gabarit de discussion à lui.</translation>
    </message>
    <message>
        <source>All examples together have {tokens}, {longer}.</source>
        <translation>Tous les exemples ensemble comptent {tokens}, {longer}.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} tokens</source>
        <comment>{count:,} tokens</comment>
        <translation>
            <numerusform>{count:,} token</numerusform>
            <numerusform>{count:,} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of them are longer</source>
        <comment>{count:,} of them are longer</comment>
        <translation>
            <numerusform>dont {count:,} plus long</numerusform>
            <numerusform>dont {count:,} plus longs</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Add a check</source>
        <translation>Ajouter un contrôle</translation>
    </message>
    <message>
        <source>Add a check…</source>
        <translation>Ajouter un contrôle…</translation>
    </message>
    <message>
        <source>Model the examples must fit</source>
        <translation>Modèle auquel les exemples doivent convenir</translation>
    </message>
    <message>
        <source>Fits any model</source>
        <translation>Pour tout modèle</translation>
    </message>
    <message>
        <source>Count tokens as this model does, and leave out or cut what it cannot read at once</source>
        <translation>Compter les tokens comme ce modèle, et omettre ou couper ce qu’il ne peut pas lire d’un coup</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Nom du jeu</translation>
    </message>
    <message>
        <source>Percent held back for validation</source>
        <translation>Pourcentage réservé à la validation</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Contrôler de nouveau</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>held back</source>
        <comment>before the share kept for validation</comment>
        <translation>réservé</translation>
    </message>
    <message>
        <source>This value makes no sense here.</source>
        <translation>Cette valeur n’a pas de sens ici.</translation>
    </message>
    <message>
        <source>Fits {model}</source>
        <translation>Pour {model}</translation>
    </message>
    <message>
        <source>Check again to see what it leaves out, or prepare the set as it is set now.</source>
        <translation>Contrôlez de nouveau pour voir ce qui est omis, ou préparez le jeu avec les réglages actuels.</translation>
    </message>
    <message>
        <source>What is set has changed since the data was checked.</source>
        <translation>Les réglages ont changé depuis le contrôle des données.</translation>
    </message>
    <message>
        <source>Look at the step that leaves out most, and make its limits wider.</source>
        <translation>Regardez l’étape qui omet le plus d’exemples et élargissez ses limites.</translation>
    </message>
    <message>
        <source>No example passes all checks, so there would be no set.</source>
        <translation>Aucun exemple ne passe tous les contrôles&#x202f;; il n’y aurait donc pas de jeu.</translation>
    </message>
    <message>
        <source>Context (a passage)</source>
        <translation>Contexte (un passage)</translation>
    </message>
    <message>
        <source>Long text, alone</source>
        <translation>Texte long, seul</translation>
    </message>
    <message>
        <source>Better answer</source>
        <translation>Meilleure réponse</translation>
    </message>
    <message>
        <source>Worse answer</source>
        <translation>Moins bonne réponse</translation>
    </message>
    <message>
        <source>Column of: {part}</source>
        <translation>Colonne pour&#x202f;: {part}</translation>
    </message>
    <message>
        <source>One question for all rows</source>
        <translation>Une question pour toutes les lignes</translation>
    </message>
    <message>
        <source>One question for all rows, where no column has one</source>
        <translation>Une question pour toutes les lignes, si aucune colonne n’en contient</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Utiliser ces colonnes</translation>
    </message>
    <message>
        <source>What is in which column?</source>
        <translation>Que contient chaque colonne&#x202f;?</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no column</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Runs to compare</source>
        <translation>Entraînements à comparer</translation>
    </message>
    <message>
        <source>Which curve</source>
        <translation>Quelle courbe</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Réglages différents</translation>
    </message>
    <message>
        <source>All settings are the same.</source>
        <translation>Tous les réglages sont identiques.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Tick the runs to compare</source>
        <translation>Cochez les entraînements à comparer</translation>
    </message>
    <message numerus="yes">
        <source>At most %n run can be told apart in one chart.</source>
        <comment>At most %n runs can be told apart in one chart.</comment>
        <translation>
            <numerusform>Un graphique ne peut distinguer que %n entraînement au plus.</numerusform>
            <numerusform>Un graphique ne peut distinguer que %n entraînements au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick two runs or more.</source>
        <translation>Cochez au moins deux entraînements.</translation>
    </message>
    <message>
        <source>There are not two runs to compare yet.</source>
        <translation>Il n’y a pas encore deux entraînements à comparer.</translation>
    </message>
    <message>
        <source>These runs have no values yet.</source>
        <translation>Ces entraînements n’ont pas encore de valeurs.</translation>
    </message>
    <message>
        <source>Their curves come when they have taken steps.</source>
        <translation>Leurs courbes apparaissent après les premiers pas.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>gradient norm</source>
        <translation>norme du gradient</translation>
    </message>
    <message>
        <source>tokens per second</source>
        <translation>tokens par seconde</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>D’où viennent les données</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Un dossier…</translation>
    </message>
    <message>
        <source>A collection</source>
        <translation>Une collection</translation>
    </message>
    <message>
        <source>My chats</source>
        <translation>Mes discussions</translation>
    </message>
    <message>
        <source>Pairs from documents…</source>
        <translation>Paires tirées de documents…</translation>
    </message>
    <message>
        <source>{pairs} are being removed with their texts.</source>
        <translation>{pairs}&#x202f;: suppression en cours, avec les textes.</translation>
    </message>
    <message>
        <source>{set} goes to the trash.</source>
        <translation>{set} va dans la corbeille.</translation>
    </message>
    <message>
        <source>Bring examples</source>
        <translation>Apporter des exemples</translation>
    </message>
    <message>
        <source>Bring examples of what the model should do</source>
        <translation>Apportez des exemples de ce que le modèle doit faire</translation>
    </message>
    <message>
        <source>Questions with answers, conversations, texts with summaries, pairs of a better and a worse answer, or long texts: csv, json, jsonl, parquet, xlsx, zip, a folder of documents, a collection, your chats. Drop them here. Nothing is changed in your files, and nothing is left out before you have seen it.</source>
        <translation>Questions avec réponses, conversations, textes avec résumés, paires d’une meilleure et d’une moins bonne réponse, ou textes longs&#x202f;: csv, json, jsonl, parquet, xlsx, zip, un dossier de documents, une collection, vos discussions. Déposez-les ici. Rien n’est modifié dans vos fichiers, et rien n’est omis avant que vous ne l’ayez vu.</translation>
    </message>
    <message>
        <source>A model writes questions with answers, or summaries, from a collection</source>
        <translation>Un modèle écrit des questions avec réponses, ou des résumés, à partir d’une collection</translation>
    </message>
    <message>
        <source>Then: see what would be left out and why, prepare the set, train on it, and chat with the tuned model.</source>
        <translation>Ensuite&#x202f;: voir ce qui serait omis et pourquoi, préparer le jeu, entraîner un modèle dessus, et discuter avec le modèle affiné.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>There is no collection with documents yet</source>
        <translation>Il n’y a pas encore de collection avec des documents</translation>
    </message>
    <message>
        <source>Data ({patterns});;All files (*)</source>
        <translation>Données ({patterns});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose data</source>
        <translation>Choisir des données</translation>
    </message>
    <message>
        <source>Choose a folder with data or documents</source>
        <translation>Choisir un dossier avec des données ou des documents</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Adapter (LoRA)</source>
        <translation>Adaptateur (LoRA)</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>Tous les poids</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texte long</translation>
    </message>
    <message>
        <source>Preference pairs (DPO)</source>
        <translation>Paires de préférence (DPO)</translation>
    </message>
    <message>
        <source>Reward model</source>
        <translation>Modèle de récompense</translation>
    </message>
    <message>
        <source>AdamW, 8-bit</source>
        <translation>AdamW, 8 bits</translation>
    </message>
    <message>
        <source>AdamW, 8-bit, paged</source>
        <translation>AdamW, 8 bits, paginé</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constant</translation>
    </message>
    <message>
        <source>Before and after the training</source>
        <translation>Avant et après l’entraînement</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>4-bit (NF4)</source>
        <translation>4 bits (NF4)</translation>
    </message>
    <message>
        <source>8-bit</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>16-bit</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>32-bit</source>
        <translation>32 bits</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>A whole model each (DDP)</source>
        <translation>Un modèle entier chacun (DDP)</translation>
    </message>
    <message>
        <source>One model, cut up (FSDP)</source>
        <translation>Un seul modèle, découpé (FSDP)</translation>
    </message>
    <message>
        <source>Cut them</source>
        <translation>Les couper</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les omettre</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>L’entraînement</translation>
    </message>
    <message>
        <source>Made when it is done</source>
        <translation>Créé à la fin</translation>
    </message>
    <message>
        <source>GGUF model</source>
        <translation>Modèle GGUF</translation>
    </message>
    <message>
        <source>One file that runs in llama.cpp and here: the base with what was learnt in it</source>
        <translation>Un seul fichier qui fonctionne dans llama.cpp et ici&#x202f;: la base avec ce qu’elle a appris</translation>
    </message>
    <message>
        <source>Adapter as GGUF</source>
        <translation>Adaptateur en GGUF</translation>
    </message>
    <message>
        <source>Small: switched on top of the base GGUF on the Models page</source>
        <translation>Petit&#x202f;: s’active par-dessus le GGUF de base sur la page Modèles</translation>
    </message>
    <message>
        <source>Merged weights</source>
        <translation>Poids fusionnés</translation>
    </message>
    <message>
        <source>A Hugging Face folder with the base and what was learnt in one</source>
        <translation>Un dossier Hugging Face qui réunit la base et ce qu’elle a appris</translation>
    </message>
    <message>
        <source>Adapter (PEFT)</source>
        <translation>Adaptateur (PEFT)</translation>
    </message>
    <message>
        <source>Small: a folder for transformers and PEFT</source>
        <translation>Petit&#x202f;: un dossier pour transformers et PEFT</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>l’export</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Arrêter l’export</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <source>step {number}: {doing}</source>
        <translation>étape {number}&#x202f;: {doing}</translation>
    </message>
    <message numerus="yes">
        <source>%n more waits</source>
        <comment>%n more wait</comment>
        <translation>
            <numerusform>%n autre en attente</numerusform>
            <numerusform>%n autres en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>{phase}, {done:,} of {all:,}</source>
        <translation>{phase}, {done:,} sur {all:,}</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Export it as a GGUF model first.</source>
        <translation>Exportez-le d’abord en modèle GGUF.</translation>
    </message>
    <message>
        <source>The tuned model cannot be asked here.</source>
        <translation>Le modèle affiné ne peut pas être interrogé ici.</translation>
    </message>
    <message>
        <source>Working out what it takes…</source>
        <translation>Calcul de ce qu’il faut…</translation>
    </message>
    <message>
        <source>Working out what they take…</source>
        <translation>Calcul de ce qu’il leur faut…</translation>
    </message>
    <message>
        <source>Use settings that fit</source>
        <translation>Utiliser des réglages qui tiennent</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} run, one after the other: about {time} in all.</source>
        <comment>{count:,} runs, one after the other: about {time} in all.</comment>
        <translation>
            <numerusform>{count:,} entraînement, l’un après l’autre&#x202f;: environ {time} en tout.</numerusform>
            <numerusform>{count:,} entraînements, l’un après l’autre&#x202f;: environ {time} en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of them does not fit.</source>
        <comment>%n of them do not fit.</comment>
        <translation>
            <numerusform>%n d’entre eux ne tient pas en mémoire.</numerusform>
            <numerusform>%n d’entre eux ne tiennent pas en mémoire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each takes about {least} to {most}.</source>
        <translation>Chacun prend environ {least} à {most}.</translation>
    </message>
    <message>
        <source>Each takes about {time}.</source>
        <translation>Chacun prend environ {time}.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Which setting takes several values</source>
        <translation>Quel réglage prend plusieurs valeurs</translation>
    </message>
    <message>
        <source>Its values, with commas between them</source>
        <translation>Ses valeurs, séparées par des virgules</translation>
    </message>
    <message>
        <source>Take this setting out</source>
        <translation>Retirer ce réglage</translation>
    </message>
    <message>
        <source>as in {values}</source>
        <translation>comme {values}</translation>
    </message>
    <message>
        <source>values, with commas between them</source>
        <translation>valeurs, séparées par des virgules</translation>
    </message>
    <message>
        <source>Several values of a setting</source>
        <translation>Plusieurs valeurs d’un réglage</translation>
    </message>
    <message>
        <source>Try several values of a setting</source>
        <translation>Essayer plusieurs valeurs d’un réglage</translation>
    </message>
    <message>
        <source>“{setting}” is there twice.</source>
        <translation>«&#x202f;{setting}&#x202f;» figure deux fois.</translation>
    </message>
    <message>
        <source>Put all its values on one line.</source>
        <translation>Mettez toutes ses valeurs sur une seule ligne.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} run: every combination of these values, one after the other.</source>
        <comment>{count:,} runs: every combination of these values, one after the other.</comment>
        <translation>
            <numerusform>{count:,} entraînement&#x202f;: chaque combinaison de ces valeurs, l’une après l’autre.</numerusform>
            <numerusform>{count:,} entraînements&#x202f;: chaque combinaison de ces valeurs, l’une après l’autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With two values or more there is a run for each (at most %n run).</source>
        <comment>With two values or more there is a run for each (at most %n runs).</comment>
        <translation>
            <numerusform>Avec deux valeurs ou plus, il y a un entraînement pour chacune (%n entraînement au plus).</numerusform>
            <numerusform>Avec deux valeurs ou plus, il y a un entraînement pour chacune (%n entraînements au plus).</numerusform>
        </translation>
    </message>
    <message>
        <source>The model that is loaded reads passages of your documents and writes what could be learnt of them. Each text keeps the page it is from. What has words or numbers that its passage does not have is left out, with the reason. Answers in your chats go first; it can be stopped at any time and goes on where it was.</source>
        <translation>Le modèle chargé lit des passages de vos documents et écrit ce qu’on peut en apprendre. Chaque texte garde la page dont il vient. Ce qui contient des mots ou des nombres absents de son passage est omis, avec la raison. Les réponses de vos discussions passent d’abord&#x202f;; on peut arrêter à tout moment et reprendre au même point.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Questions with answers</source>
        <translation>Questions avec réponses</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Résumés</translation>
    </message>
    <message>
        <source>How many passages</source>
        <translation>Combien de passages</translation>
    </message>
    <message>
        <source>all of them</source>
        <comment>passages</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>spread over the collection; 0 for all of them</source>
        <translation>répartis sur la collection&#x202f;; 0&#x202f;: tous</translation>
    </message>
    <message>
        <source>Harder questions, too</source>
        <translation>Aussi des questions plus difficiles</translation>
    </message>
    <message>
        <source>Evolved instructions: the model rewrites each good question so that it asks for more, and answers it</source>
        <translation>Instructions évoluées&#x202f;: le modèle réécrit chaque bonne question pour qu’elle demande davantage, et y répond</translation>
    </message>
    <message>
        <source>evolved instructions, as WizardLM was made with</source>
        <translation>instructions évoluées, comme pour WizardLM</translation>
    </message>
    <message>
        <source>How many times each question is made harder</source>
        <translation>Combien de fois chaque question est rendue plus difficile</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>Les écrire</translation>
    </message>
    <message>
        <source>Documents of</source>
        <comment>before the name of a collection</comment>
        <translation>Documents de</translation>
    </message>
    <message>
        <source>Written are</source>
        <comment>before what is to be written: questions, summaries</comment>
        <translation>À écrire</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Written by</source>
        <comment>before the name of a model</comment>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>Pairs from documents</source>
        <translation>Paires tirées de documents</translation>
    </message>
    <message>
        <source>the model that is chosen on the Models page; it is loaded first</source>
        <translation>le modèle choisi sur la page Modèles&#x202f;; il est d’abord chargé</translation>
    </message>
    <message>
        <source>{model}, which is loaded. A model this small invents much, and few of its texts are kept.</source>
        <translation>{model}, qui est chargé. Un modèle aussi petit invente beaucoup, et peu de ses textes sont gardés.</translation>
    </message>
    <message>
        <source>{model}, which is loaded</source>
        <translation>{model}, qui est chargé</translation>
    </message>
    <message>
        <source>Add some on the Documents page.</source>
        <translation>Ajoutez-en sur la page Documents.</translation>
    </message>
    <message>
        <source>There is no collection with documents yet.</source>
        <translation>Il n’y a pas encore de collection avec des documents.</translation>
    </message>
    <message>
        <source>Tick what is to be written.</source>
        <translation>Cochez ce qui doit être écrit.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show {pairs}</source>
        <translation>Afficher {pairs}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Use as data</source>
        <translation>Utiliser comme données</translation>
    </message>
    <message>
        <source>Remove {pairs}</source>
        <translation>Retirer {pairs}</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>Ce qui a été omis, et pourquoi</translation>
    </message>
    <message>
        <source>Examples of what was left out</source>
        <translation>Exemples de ce qui a été omis</translation>
    </message>
    <message>
        <source>Why texts were left out</source>
        <translation>Pourquoi des textes ont été omis</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Pieces of pages</source>
        <translation>Morceaux de pages</translation>
    </message>
    <message>
        <source>not asked about: {reason}</source>
        <translation>sans question&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>{document}, page {page}</source>
        <translation>{document}, page {page}</translation>
    </message>
    <message>
        <source>All sets</source>
        <translation>Tous les jeux</translation>
    </message>
    <message>
        <source>the writing</source>
        <comment>Progress of the writing</comment>
        <translation>l’écriture</translation>
    </message>
    <message>
        <source>What is finished is on disk at once: you may leave this page, and a stop keeps it.</source>
        <translation>Ce qui est terminé est aussitôt sur le disque&#x202f;: vous pouvez quitter cette page, et un arrêt le conserve.</translation>
    </message>
    <message>
        <source>{before} wrote before, and {now} is loaded now: it writes all of them anew.</source>
        <translation>{before} a écrit les précédents, et {now} est chargé maintenant&#x202f;: il les récrit tous.</translation>
    </message>
    <message>
        <source>Stop, and load {model} to go on where it was.</source>
        <translation>Arrêtez, et chargez {model} pour reprendre au même point.</translation>
    </message>
    <message>
        <source>Stopping; what is finished is kept</source>
        <translation>Arrêt en cours&#x202f;; ce qui est terminé est conservé</translation>
    </message>
    <message>
        <source>Stopped before a new text was written.</source>
        <translation>Arrêté avant qu’un nouveau texte ne soit écrit.</translation>
    </message>
    <message>
        <source>A model this small invents much, and what it invents is left out: a larger one keeps more.</source>
        <translation>Un modèle aussi petit invente beaucoup, et ce qu’il invente est omis&#x202f;: un plus grand en garde davantage.</translation>
    </message>
    <message>
        <source>question and answer</source>
        <translation>question et réponse</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>harder question</source>
        <translation>question plus difficile</translation>
    </message>
    <message>
        <source>Pairs from {collection}</source>
        <translation>Paires de {collection}</translation>
    </message>
    <message>
        <source>summaries of {passages}</source>
        <translation>résumés de {passages}</translation>
    </message>
    <message>
        <source>questions with answers and summaries of {passages}</source>
        <translation>questions avec réponses et résumés de {passages}</translation>
    </message>
    <message>
        <source>questions with answers, made harder, and summaries of {passages}</source>
        <translation>questions avec réponses, rendues plus difficiles, et résumés de {passages}</translation>
    </message>
    <message>
        <source>questions with answers of {passages}</source>
        <translation>questions avec réponses tirées de {passages}</translation>
    </message>
    <message>
        <source>questions with answers, made harder of {passages}</source>
        <translation>questions avec réponses, rendues plus difficiles, tirées de {passages}</translation>
    </message>
    <message>
        <source>every passage</source>
        <comment>questions and summaries of every passage</comment>
        <translation>chaque passage</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} passage</source>
        <comment>{count:,} passages</comment>
        <translation>
            <numerusform>{count:,} passage</numerusform>
            <numerusform>{count:,} passages</numerusform>
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
            <numerusform>{count:,} texte au plus par passage, et ce que le passage ne confirme pas est omis.</numerusform>
            <numerusform>{count:,} textes au plus par passage, et ce que le passage ne confirme pas est omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {count:,} text, and what the passage does not bear out is left out.</source>
        <comment>At most {count:,} texts, and what the passage does not bear out is left out.</comment>
        <translation>
            <numerusform>{count:,} texte au plus, et ce que le passage ne confirme pas est omis.</numerusform>
            <numerusform>{count:,} textes au plus, et ce que le passage ne confirme pas est omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {count:,} passage</source>
        <comment>{done:,} of {count:,} passages</comment>
        <translation>
            <numerusform>{done:,} sur {count:,} passage</numerusform>
            <numerusform>{done:,} sur {count:,} passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} text written</source>
        <comment>{count:,} texts written</comment>
        <translation>
            <numerusform>{count:,} texte écrit</numerusform>
            <numerusform>{count:,} textes écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} kept</source>
        <comment>{count:,} kept</comment>
        <translation>
            <numerusform>{count:,} gardé</numerusform>
            <numerusform>{count:,} gardés</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} left out</source>
        <comment>{count:,} left out</comment>
        <translation>
            <numerusform>{count:,} omis</numerusform>
            <numerusform>{count:,} omis</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {reasons}</source>
        <translation>Omis&#x202f;: {reasons}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} text written so far</source>
        <comment>{count:,} texts written so far</comment>
        <translation>
            <numerusform>{count:,} texte écrit jusqu’ici</numerusform>
            <numerusform>{count:,} textes écrits jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} pair</source>
        <comment>{count:,} pairs</comment>
        <translation>
            <numerusform>{count:,} paire</numerusform>
            <numerusform>{count:,} paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of them harder</source>
        <comment>{count:,} of them harder</comment>
        <translation>
            <numerusform>dont {count:,} plus difficile</numerusform>
            <numerusform>dont {count:,} plus difficiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} summary</source>
        <comment>{count:,} summaries</comment>
        <translation>
            <numerusform>{count:,} résumé</numerusform>
            <numerusform>{count:,} résumés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} text are kept. It goes on where it was.</source>
        <comment>{count:,} texts are kept. It goes on where it was.</comment>
        <translation>
            <numerusform>{count:,} texte est gardé. La suite reprend au même point.</numerusform>
            <numerusform>{count:,} textes sont gardés. La suite reprend au même point.</numerusform>
        </translation>
    </message>
    <message>
        <source>The writing was interrupted.</source>
        <translation>L’écriture a été interrompue.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. Of {count:,} text {kept} are kept.</source>
        <comment>Stopped. Of {count:,} texts {kept} are kept.</comment>
        <translation>
            <numerusform>Arrêté. Textes gardés&#x202f;: {kept} sur {count:,}.</numerusform>
            <numerusform>Arrêté. Textes gardés&#x202f;: {kept} sur {count:,}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on where it was.</source>
        <translation>La suite reprend au même point.</translation>
    </message>
    <message numerus="yes">
        <source>None of {count:,} text is kept: the passages do not bear them out.</source>
        <comment>None of {count:,} texts is kept: the passages do not bear them out.</comment>
        <translation>
            <numerusform>Sur {count:,} texte, aucun n’est gardé&#x202f;: les passages ne le confirment pas.</numerusform>
            <numerusform>Sur {count:,} textes, aucun n’est gardé&#x202f;: les passages ne les confirment pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a larger model on the Models page and write them again.</source>
        <translation>Chargez un modèle plus grand sur la page Modèles et faites-les récrire.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} passage of {collection}</source>
        <comment>{count:,} passages of {collection}</comment>
        <translation>
            <numerusform>{count:,} passage de {collection}</numerusform>
            <numerusform>{count:,} passages de {collection}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{out:,} of {count:,} text left out</source>
        <comment>{out:,} of {count:,} texts left out</comment>
        <translation>
            <numerusform>{out:,} sur {count:,} texte omis</numerusform>
            <numerusform>{out:,} sur {count:,} textes omis</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept} from {passages}; {left_out}.</source>
        <translation>{kept} à partir de {passages}&#x202f;; {left_out}.</translation>
    </message>
    <message>
        <source>Written by {model}</source>
        <translation>Écrit par {model}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} new text in {time}</source>
        <comment>{count:,} new texts in {time}</comment>
        <translation>
            <numerusform>{count:,} nouveau texte en {time}</numerusform>
            <numerusform>{count:,} nouveaux textes en {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate:.1f} a minute</source>
        <translation>{rate:.1f} par minute</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} text from before</source>
        <comment>{count:,} texts from before</comment>
        <translation>
            <numerusform>{count:,} texte déjà écrit avant</numerusform>
            <numerusform>{count:,} textes déjà écrits avant</numerusform>
        </translation>
    </message>
    <message>
        <source>What the model reads is shown when the run has looked at its first batch.</source>
        <translation>Ce que le modèle lit s’affiche quand l’entraînement a examiné son premier lot.</translation>
    </message>
    <message>
        <source>The text as the model reads it</source>
        <translation>Le texte tel que le modèle le lit</translation>
    </message>
    <message>
        <source>learnt: {text}</source>
        <translation>appris&#x202f;: {text}</translation>
    </message>
    <message>
        <source>only read: {text}</source>
        <translation>seulement lu&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Highlighted and underlined is what the model learns to write; grey it only reads.</source>
        <translation>Ce qui est surligné et souligné, le modèle apprend à l’écrire&#x202f;; ce qui est gris, il le lit seulement.</translation>
    </message>
    <message>
        <source>Of {tokens} in {rows} {share:.0%} are learnt; the longest row has {longest:,}.</source>
        <translation>Sur {tokens} dans {rows}, {share:.0%} sont appris&#x202f;; la ligne la plus longue en compte {longest:,}.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} token</source>
        <comment>{count:,} tokens</comment>
        <translation>
            <numerusform>{count:,} token</numerusform>
            <numerusform>{count:,} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} row</source>
        <comment>{count:,} rows</comment>
        <translation>
            <numerusform>{count:,} ligne</numerusform>
            <numerusform>{count:,} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} row ({share:.1%}) is too long and is cut.</source>
        <comment>{count:,} rows ({share:.1%}) are too long and are cut.</comment>
        <translation>
            <numerusform>{count:,} ligne ({share:.1%}) est trop longue et est coupée.</numerusform>
            <numerusform>{count:,} lignes ({share:.1%}) sont trop longues et sont coupées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} is left out ({reasons}).</source>
        <comment>{count:,} are left out ({reasons}).</comment>
        <translation>
            <numerusform>{count:,} est omise ({reasons}).</numerusform>
            <numerusform>{count:,} sont omises ({reasons}).</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer ends with {end_token}; rows are filled up with {padding_token}.</source>
        <translation>Une réponse se termine par {end_token}&#x202f;; les lignes sont complétées avec {padding_token}.</translation>
    </message>
    <message>
        <source>Details are in the log of the data folder.</source>
        <translation>Les détails sont dans le journal du dossier de données.</translation>
    </message>
    <message>
        <source>1 · Data</source>
        <translation>1 · Données</translation>
    </message>
    <message>
        <source>2 · Checks</source>
        <translation>2 · Contrôles</translation>
    </message>
    <message>
        <source>3 · Set</source>
        <translation>3 · Jeu</translation>
    </message>
    <message>
        <source>the data</source>
        <comment>Progress of the data</comment>
        <translation>les données</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Nouveau jeu</translation>
    </message>
    <message>
        <source>No pipeline can be made of these sources.</source>
        <translation>Aucun pipeline ne peut être formé avec ces sources.</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>Contrôle des données</translation>
    </message>
    <message>
        <source>Preparing the set</source>
        <translation>Préparation du jeu</translation>
    </message>
    <message>
        <source>Begin with a letter or a digit; then letters, digits, spaces, dots, dashes (at most 80).</source>
        <translation>Commencez par une lettre ou un chiffre&#x202f;; ensuite lettres, chiffres, espaces, points, tirets (80 au plus).</translation>
    </message>
    <message>
        <source>This name cannot be used for a set.</source>
        <translation>Ce nom ne peut pas servir pour un jeu.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} examples</source>
        <comment>{count:,} examples</comment>
        <translation>
            <numerusform>{count:,} exemple</numerusform>
            <numerusform>{count:,} exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Étape {step}</translation>
    </message>
    <message>
        <source>Preset {name}. {about}</source>
        <translation>Préréglage {name}. {about}</translation>
    </message>
    <message>
        <source>Quick try</source>
        <translation>Essai rapide</translation>
    </message>
    <message>
        <source>A few dozen steps on short examples: shows in minutes whether the data teaches anything.</source>
        <translation>Quelques dizaines de pas sur des exemples courts&#x202f;: montre en quelques minutes si les données apprennent quelque chose au modèle.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Three times through the data with an adapter of rank 16. Right for most sets.</source>
        <translation>Trois passages sur les données avec un adaptateur de rang 16. Convient à la plupart des jeux.</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Soigné</translation>
    </message>
    <message>
        <source>A larger adapter that learns more slowly, and more measurements. Takes about twice as long.</source>
        <translation>Un adaptateur plus grand qui apprend plus lentement, et davantage de mesures. Prend environ deux fois plus de temps.</translation>
    </message>
    <message>
        <source>{data} on {model}</source>
        <translation>{data} sur {model}</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modèle de base</translation>
    </message>
    <message>
        <source>Another folder or file…</source>
        <translation>Un autre dossier ou fichier…</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nom de l’entraînement</translation>
    </message>
    <message>
        <source>Every setting</source>
        <translation>Tous les réglages</translation>
    </message>
    <message>
        <source>Show every setting of the run</source>
        <translation>Afficher tous les réglages de l’entraînement</translation>
    </message>
    <message>
        <source>Save settings as…</source>
        <translation>Enregistrer les réglages sous…</translation>
    </message>
    <message>
        <source>Starting the run…</source>
        <translation>Démarrage de l’entraînement…</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Apprendre de</translation>
    </message>
    <message>
        <source>How much effort?</source>
        <translation>Combien d’effort&#x202f;?</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nouvel entraînement</translation>
    </message>
    <message>
        <source>There is no model to tune yet.</source>
        <translation>Il n’y a pas encore de modèle à affiner.</translation>
    </message>
    <message>
        <source>There is no data set yet.</source>
        <translation>Il n’y a pas encore de jeu de données.</translation>
    </message>
    <message>
        <source>Add one on the Models page.</source>
        <translation>Ajoutez-en un sur la page Modèles.</translation>
    </message>
    <message>
        <source>Prepare one under Data first.</source>
        <translation>Préparez-en d’abord un sous Données.</translation>
    </message>
    <message>
        <source>Set by hand.</source>
        <translation>Réglé à la main.</translation>
    </message>
    <message numerus="yes">
        <source>Start %n run</source>
        <comment>Start %n runs</comment>
        <translation>
            <numerusform>Démarrer %n entraînement</numerusform>
            <numerusform>Démarrer %n entraînements</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of a model</source>
        <translation>Choisir le dossier d’un modèle</translation>
    </message>
    <message>
        <source>This name cannot be used for a run.</source>
        <translation>Ce nom ne peut pas servir pour un entraînement.</translation>
    </message>
    <message>
        <source>It goes on with {examples}, {batches} and at most {tokens}.</source>
        <translation>La suite se fait avec {examples}, {batches} et {tokens} au plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n example a batch</source>
        <comment>%n examples a batch</comment>
        <translation>
            <numerusform>%n exemple par lot</numerusform>
            <numerusform>%n exemples par lot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch a step</source>
        <comment>%n batches a step</comment>
        <translation>
            <numerusform>%n lot par pas</numerusform>
            <numerusform>%n lots par pas</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>What it reads</source>
        <translation>Ce qu’il lit</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>Discuter avec lui</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>New from this</source>
        <translation>Nouveau à partir de celui-ci</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>l’entraînement</translation>
    </message>
    <message>
        <source>Settings of the run as YAML</source>
        <translation>Réglages de l’entraînement en YAML</translation>
    </message>
    <message>
        <source>Stopping at the next step, with a checkpoint</source>
        <translation>Arrêt au prochain pas, avec un checkpoint</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>L’entraînement a échoué.</translation>
    </message>
    <message>
        <source>Notices ({number})</source>
        <translation>Remarques ({number})</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>Part of the run</source>
        <translation>Partie de l’entraînement</translation>
    </message>
    <message>
        <source>Settings, logs, answers (zip)…</source>
        <translation>Réglages, journaux, réponses (zip)…</translation>
    </message>
    <message>
        <source>The window may be closed: the run goes on, and its curves are here when you come back.</source>
        <translation>Vous pouvez fermer la fenêtre&#x202f;: l’entraînement continue, et ses courbes seront là à votre retour.</translation>
    </message>
    <message>
        <source>It waits until the run before it is done. The window may be closed meanwhile.</source>
        <translation>Il attend la fin de l’entraînement précédent. Vous pouvez fermer la fenêtre entre-temps.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Step {step:,} of {steps:,}</source>
        <translation>Pas {step:,} sur {steps:,}</translation>
    </message>
    <message>
        <source>Step {step:,}</source>
        <translation>Pas {step:,}</translation>
    </message>
    <message>
        <source>epoch {epoch:.2g}</source>
        <translation>époque {epoch:.2g}</translation>
    </message>
    <message>
        <source>loss {loss:.3f}</source>
        <translation>perte {loss:.3f}</translation>
    </message>
    <message>
        <source>{speed:,.0f} tokens/s</source>
        <translation>{speed:,.0f} tokens/s</translation>
    </message>
    <message>
        <source>{model} learns {data}</source>
        <translation>{model} apprend {data}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} example</source>
        <comment>{count:,} examples</comment>
        <translation>
            <numerusform>{count:,} exemple</numerusform>
            <numerusform>{count:,} exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>{examples}, {held:,} for validation</source>
        <translation>{examples}, dont {held:,} pour la validation</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>processeur</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>{learning} of {all} weights learn</source>
        <translation>{learning} poids sur {all} apprennent</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Finished in {time}.</source>
        <translation>Terminé en {time}.</translation>
    </message>
    <message>
        <source>Stopped after step {step:,}. What was learnt is kept.</source>
        <translation>Arrêté après le pas {step:,}. Ce qui a été appris est conservé.</translation>
    </message>
    <message>
        <source>The run was interrupted: its process is gone.</source>
        <translation>L’entraînement a été interrompu&#x202f;: son processus a disparu.</translation>
    </message>
    <message>
        <source>It can go on from step {step:,}.</source>
        <translation>Il peut reprendre au pas {step:,}.</translation>
    </message>
    <message>
        <source>The validation loss fell: {before:.3f} before, {now:.3f} now.</source>
        <translation>La perte de validation a baissé&#x202f;: {before:.3f} avant, {now:.3f} maintenant.</translation>
    </message>
    <message>
        <source>The validation loss did not fall: {before:.3f} before, {now:.3f} now.</source>
        <translation>La perte de validation n’a pas baissé&#x202f;: {before:.3f} avant, {now:.3f} maintenant.</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, version {version}</translation>
    </message>
    <message>
        <source>{billions:.1f} B</source>
        <translation>{billions:.1f} Md</translation>
    </message>
    <message>
        <source>{millions:.1f} M</source>
        <translation>{millions:.1f} M</translation>
    </message>
    <message>
        <source>Open settings file…</source>
        <translation>Ouvrir un fichier de réglages…</translation>
    </message>
    <message>
        <source>The settings of {name} are in the form.</source>
        <translation>Les réglages de {name} sont dans le formulaire.</translation>
    </message>
    <message>
        <source>Starting run {number} of {all}…</source>
        <translation>Démarrage de l’entraînement {number} sur {all}…</translation>
    </message>
    <message numerus="yes">
        <source>{started:,} of %n run was started.</source>
        <comment>{started:,} of %n runs were started.</comment>
        <translation>
            <numerusform>{started:,} sur %n entraînement a démarré.</numerusform>
            <numerusform>{started:,} sur %n entraînements ont démarré.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are in the list: start them there.</source>
        <translation>Les autres sont dans la liste&#x202f;: démarrez-les là.</translation>
    </message>
    <message>
        <source>Save what is known of the run</source>
        <translation>Enregistrer ce qu’on sait de l’entraînement</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>Made: {name}. It is in the list on the Models page.</source>
        <translation>Créé&#x202f;: {name}. Il est dans la liste de la page Modèles.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing of it is left.</source>
        <translation>L’export a été arrêté&#x202f;; il n’en reste rien.</translation>
    </message>
    <message>
        <source>{name} goes to the trash with its checkpoints.</source>
        <translation>{name} va dans la corbeille avec ses checkpoints.</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Pas encore d’entraînement.</translation>
    </message>
    <message>
        <source>A run teaches a model what is in a set.</source>
        <translation>Un entraînement enseigne à un modèle ce que contient un jeu.</translation>
    </message>
    <message>
        <source>No run yet, and no data to train on.</source>
        <translation>Pas encore d’entraînement, ni de données pour en faire un.</translation>
    </message>
    <message>
        <source>Prepare a set first.</source>
        <translation>Préparez d’abord un jeu.</translation>
    </message>
    <message>
        <source>Bring data</source>
        <translation>Apporter des données</translation>
    </message>
    <message>
        <source>Best and worst validation rows</source>
        <translation>Meilleures et pires lignes de validation</translation>
    </message>
    <message>
        <source>They are shown after the first measurement on validation rows.</source>
        <translation>Elles s’affichent après la première mesure sur les lignes de validation.</translation>
    </message>
    <message>
        <source>After step {step:,}. A lower loss means that the model expects the wanted answer more.</source>
        <translation>Après le pas {step:,}. Une perte plus basse signifie que le modèle s’attend davantage à la réponse voulue.</translation>
    </message>
    <message>
        <source>Does worst on</source>
        <translation>Échoue le plus sur</translation>
    </message>
    <message>
        <source>Does best on</source>
        <translation>Réussit le mieux sur</translation>
    </message>
    <message>
        <source>Validation row {number}, loss {loss:.3f}</source>
        <translation>Ligne de validation {number}, perte {loss:.3f}</translation>
    </message>
    <message>
        <source>row {number} · loss {loss:.3f}</source>
        <translation>ligne {number} · perte {loss:.3f}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Finished sets</source>
        <translation>Jeux terminés</translation>
    </message>
    <message>
        <source>Set {set}</source>
        <translation>Jeu {set}</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>Entraîner dessus</translation>
    </message>
    <message>
        <source>Train on {set}</source>
        <translation>Entraîner sur {set}</translation>
    </message>
    <message>
        <source>Remove {set}</source>
        <translation>Retirer {set}</translation>
    </message>
    <message>
        <source>What each step kept and left out</source>
        <translation>Ce que chaque étape a gardé et omis</translation>
    </message>
    <message>
        <source>Copy the folder&apos;s path</source>
        <translation>Copier le chemin du dossier</translation>
    </message>
    <message>
        <source>What each step did</source>
        <translation>Ce que chaque étape a fait</translation>
    </message>
    <message>
        <source>{set} holds the same already; no new version was made.</source>
        <translation>{set} contient déjà la même chose&#x202f;; aucune nouvelle version n’a été créée.</translation>
    </message>
    <message>
        <source>{set} is ready.</source>
        <translation>{set} est prêt.</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>how many rows were read</comment>
        <translation>Lues</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardées</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omises</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Settings of a run (*.yaml *.yml)</source>
        <translation>Réglages d’un entraînement (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open the settings of a run</source>
        <translation>Ouvrir les réglages d’un entraînement</translation>
    </message>
    <message>
        <source>Save the settings of the run</source>
        <translation>Enregistrer les réglages de l’entraînement</translation>
    </message>
    <message>
        <source>Training and validation</source>
        <translation>Entraînement et validation</translation>
    </message>
    <message>
        <source>Training only</source>
        <translation>Entraînement seul</translation>
    </message>
    <message>
        <source>Validation only</source>
        <translation>Validation seule</translation>
    </message>
    <message>
        <source>Source {name}</source>
        <translation>Source {name}</translation>
    </message>
    <message>
        <source>What {source} is used for</source>
        <translation>À quoi sert {source}</translation>
    </message>
    <message>
        <source>How often each example of {source} is taken</source>
        <translation>Combien de fois chaque exemple de {source} est pris</translation>
    </message>
    <message>
        <source>How often each example is taken: 2 is twice, 0.5 is every other one</source>
        <translation>Combien de fois chaque exemple est pris&#x202f;: 2 pour deux fois, 0.5 pour un sur deux</translation>
    </message>
    <message>
        <source>Take {source} out</source>
        <translation>Retirer {source}</translation>
    </message>
    <message>
        <source>read as</source>
        <comment>a file is read as a format</comment>
        <translation>lu comme</translation>
    </message>
    <message>
        <source>{format} (recognised)</source>
        <translation>{format} (reconnu)</translation>
    </message>
    <message>
        <source>Format of {source}</source>
        <translation>Format de {source}</translation>
    </message>
    <message>
        <source>Add more</source>
        <translation>En ajouter</translation>
    </message>
    <message>
        <source>The first examples, as they are understood</source>
        <translation>Les premiers exemples, tels qu’ils sont compris</translation>
    </message>
    <message>
        <source>Which source is shown</source>
        <translation>Quelle source est affichée</translation>
    </message>
    <message>
        <source>Name the columns…</source>
        <translation>Nommer les colonnes…</translation>
    </message>
    <message>
        <source>First examples</source>
        <translation>Premiers exemples</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Contrôler les données</translation>
    </message>
    <message>
        <source>How {source} is written is not known.</source>
        <translation>La forme de {source} n’est pas connue.</translation>
    </message>
    <message>
        <source>Say what is in which column, or choose a format above.</source>
        <translation>Indiquez ce que contient chaque colonne, ou choisissez un format ci-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>{reasons} and %n more</source>
        <comment>{reasons} and %n more</comment>
        <translation>
            <numerusform>{reasons} et %n autre</numerusform>
            <numerusform>{reasons} et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of the first rows makes no example: {reasons}.</source>
        <comment>{count:,} of the first rows make no example: {reasons}.</comment>
        <translation>
            <numerusform>%n des premières lignes ne forme pas un exemple&#x202f;: {reasons}.</numerusform>
            <numerusform>{count:,} des premières lignes ne forment pas un exemple&#x202f;: {reasons}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop files here, or choose them with “Add more”.</source>
        <translation>Déposez des fichiers ici, ou choisissez-les avec «&#x202f;En ajouter&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Rien n’est encore choisi.</translation>
    </message>
    <message>
        <source>Details are in the log.</source>
        <translation>Les détails sont dans le journal.</translation>
    </message>
    <message>
        <source>Reading {source}…</source>
        <translation>Lecture de {source}…</translation>
    </message>
    <message>
        <source>Say which column holds what, or choose another format.</source>
        <translation>Indiquez quelle colonne contient quoi, ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>None of the first rows of {source} makes an example.</source>
        <translation>Aucune des premières lignes de {source} ne forme un exemple.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Of which part</source>
        <translation>De quelle partie</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Compté en</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Languages kept (en, de …)</source>
        <translation>Langues gardées (en, de…)</translation>
    </message>
    <message>
        <source>One way of writing each letter (Unicode NFC)</source>
        <translation>Une seule écriture de chaque lettre (Unicode NFC)</translation>
    </message>
    <message>
        <source>Remains of HTML</source>
        <translation>Restes de HTML</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>Caractères de contrôle</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>Formules toutes faites</translation>
    </message>
    <message>
        <source>Emojis</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>Minuscules</translation>
    </message>
    <message>
        <source>Remove punctuation</source>
        <translation>Retirer la ponctuation</translation>
    </message>
    <message>
        <source>Remove stop words</source>
        <translation>Retirer les mots vides</translation>
    </message>
    <message>
        <source>Remove special characters</source>
        <translation>Retirer les caractères spéciaux</translation>
    </message>
    <message>
        <source>Web and e-mail addresses</source>
        <translation>Adresses web et e-mail</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Word for word the same</source>
        <translation>Identiques mot pour mot</translation>
    </message>
    <message>
        <source>Nearly the same: share of common word runs</source>
        <translation>Presque identiques&#x202f;: part des suites de mots communes</translation>
    </message>
    <message>
        <source>Words in a run</source>
        <translation>Mots par suite</translation>
    </message>
    <message>
        <source>Longest example (tokens)</source>
        <translation>Exemple le plus long (tokens)</translation>
    </message>
    <message>
        <source>Examples that are too long</source>
        <translation>Exemples trop longs</translation>
    </message>
    <message>
        <source>Keep the nearest sentences</source>
        <translation>Garder les phrases les plus proches</translation>
    </message>
    <message>
        <source>Make several of them</source>
        <translation>En faire plusieurs</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Préférée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Common words</source>
        <translation>Mots communs</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Une étape</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take out the check {check}</source>
        <translation>Retirer le contrôle {check}</translation>
    </message>
    <message>
        <source>Values: {step}</source>
        <translation>Valeurs&#x202f;: {step}</translation>
    </message>
    <message>
        <source>There is nothing to set here.</source>
        <translation>Il n’y a rien à régler ici.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} example of what would go</source>
        <comment>{count:,} examples of what would go</comment>
        <translation>
            <numerusform>{count:,} exemple de ce qui serait omis</numerusform>
            <numerusform>{count:,} exemples de ce qui serait omis</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be left out.</source>
        <translation>Rien ne serait omis.</translation>
    </message>
    <message>
        <source>Leaves out</source>
        <translation>Omet</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} changed</source>
        <comment>{count:,} changed</comment>
        <translation>
            <numerusform>{count:,} modifié</numerusform>
            <numerusform>{count:,} modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>pas encore contrôlé</translation>
    </message>
    <message>
        <source>{out:,} of {looked:,}</source>
        <translation>{out:,} sur {looked:,}</translation>
    </message>
    <message>
        <source>leaves out none</source>
        <translation>n’omet rien</translation>
    </message>
    <message>
        <source>leaves out {out:,}</source>
        <translation>omet {out:,}</translation>
    </message>
    <message>
        <source>leaves out {out:,} of {looked:,}</source>
        <translation>omet {out:,} sur {looked:,}</translation>
    </message>
    <message>
        <source>Before: the base</source>
        <translation>Avant&#x202f;: la base</translation>
    </message>
    <message>
        <source>After: the tuned model</source>
        <translation>Après&#x202f;: le modèle affiné</translation>
    </message>
    <message>
        <source>Use it in my chats</source>
        <translation>L’utiliser dans mes discussions</translation>
    </message>
    <message>
        <source>Question to both models</source>
        <translation>Question aux deux modèles</translation>
    </message>
    <message>
        <source>Ask both the same, for example something from your data</source>
        <translation>Posez la même question aux deux, par exemple à partir de vos données</translation>
    </message>
    <message>
        <source>Ask both</source>
        <translation>Demander aux deux</translation>
    </message>
    <message>
        <source>Its answer comes here.</source>
        <translation>Sa réponse vient ici.</translation>
    </message>
    <message>
        <source>Loading the base</source>
        <translation>Chargement de la base</translation>
    </message>
    <message>
        <source>{speed:.0f} tokens/s</source>
        <translation>{speed:.0f} tokens/s</translation>
    </message>
    <message>
        <source>score {score:.2f}</source>
        <translation>note {score:.2f}</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>Le reconnaître</translation>
    </message>
    <message>
        <source>Instructions (Alpaca)</source>
        <translation>Instructions (Alpaca)</translation>
    </message>
    <message>
        <source>Conversations (ShareGPT)</source>
        <translation>Conversations (ShareGPT)</translation>
    </message>
    <message>
        <source>Conversations (messages)</source>
        <translation>Conversations (messages)</translation>
    </message>
    <message>
        <source>Prompt and completion</source>
        <translation>Prompt et suite</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Questions about passages (SQuAD)</source>
        <translation>Questions sur des passages (SQuAD)</translation>
    </message>
    <message>
        <source>Texts and summaries</source>
        <translation>Textes et résumés</translation>
    </message>
    <message>
        <source>Written-out dialogue</source>
        <translation>Dialogue écrit</translation>
    </message>
    <message>
        <source>Preference pairs</source>
        <translation>Paires de préférence</translation>
    </message>
    <message>
        <source>Conversation trees (OpenAssistant)</source>
        <translation>Arbres de conversation (OpenAssistant)</translation>
    </message>
    <message>
        <source>Conversation trees in rows (OpenAssistant)</source>
        <translation>Arbres de conversation en lignes (OpenAssistant)</translation>
    </message>
    <message>
        <source>Columns I name</source>
        <translation>Colonnes que je nomme</translation>
    </message>
    <message>
        <source>teaches to answer</source>
        <translation>apprend à répondre</translation>
    </message>
    <message>
        <source>teaches to continue texts</source>
        <translation>apprend à continuer des textes</translation>
    </message>
    <message>
        <source>teaches which answer is better</source>
        <translation>apprend quelle réponse est meilleure</translation>
    </message>
    <message>
        <source>Empty parts</source>
        <translation>Parties vides</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Profanity</source>
        <translation>Grossièretés</translation>
    </message>
    <message>
        <source>Reading grade</source>
        <translation>Niveau de lecture</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Share of symbols</source>
        <translation>Part de symboles</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Personal data left</source>
        <translation>Données personnelles restantes</translation>
    </message>
    <message>
        <source>Is it a question</source>
        <translation>Est-ce une question</translation>
    </message>
    <message>
        <source>Boilerplate answers</source>
        <translation>Réponses toutes faites</translation>
    </message>
    <message>
        <source>Likeness of two parts (BLEU, METEOR)</source>
        <translation>Ressemblance de deux parties (BLEU, METEOR)</translation>
    </message>
    <message>
        <source>Length of a summary</source>
        <translation>Longueur d’un résumé</translation>
    </message>
    <message>
        <source>Question and answer belong together</source>
        <translation>La question et la réponse vont ensemble</translation>
    </message>
    <message>
        <source>Score of a reward model</source>
        <translation>Note d’un modèle de récompense</translation>
    </message>
    <message>
        <source>Questions, answers and texts without a letter or digit.</source>
        <translation>Questions, réponses et textes sans lettre ni chiffre.</translation>
    </message>
    <message>
        <source>How long a part may be. Tokens are those of the model that is chosen for the length.</source>
        <translation>La longueur permise d’une partie. Les tokens sont ceux du modèle choisi pour la longueur.</translation>
    </message>
    <message>
        <source>The share of words that are on the list of swear words.</source>
        <translation>La part de mots qui figurent dans la liste des grossièretés.</translation>
    </message>
    <message>
        <source>How many years of school a text asks for (Flesch-Kincaid; English).</source>
        <translation>Le nombre d’années d’école qu’un texte demande (Flesch-Kincaid&#x202f;; anglais).</translation>
    </message>
    <message>
        <source>The share of runs of four words that were there before in the same text.</source>
        <translation>La part de suites de quatre mots déjà présentes plus haut dans le même texte.</translation>
    </message>
    <message>
        <source>The share of signs that are neither letter, digit, space nor common punctuation.</source>
        <translation>La part de signes qui ne sont ni lettre, ni chiffre, ni espace, ni ponctuation courante.</translation>
    </message>
    <message>
        <source>Only these languages stay. A text too short to tell is kept.</source>
        <translation>Seules ces langues restent. Un texte trop court pour en juger est gardé.</translation>
    </message>
    <message>
        <source>How many e-mail addresses, phone, account and card numbers are left after the cleaning.</source>
        <translation>Combien d’adresses e-mail, de numéros de téléphone, de compte et de carte restent après le nettoyage.</translation>
    </message>
    <message>
        <source>The last question must be one: a question mark, a question word or a command at its beginning.</source>
        <translation>La dernière question doit en être une&#x202f;: un point d’interrogation, ou au début un mot interrogatif ou un impératif.</translation>
    </message>
    <message>
        <source>Answers that begin like “As an AI language model …”.</source>
        <translation>Réponses qui commencent par exemple par «&#x202f;En tant que modèle de langage…&#x202f;».</translation>
    </message>
    <message>
        <source>How much two parts have in common, from 0 to 1.</source>
        <translation>Ce que deux parties ont en commun, de 0 à 1.</translation>
    </message>
    <message>
        <source>How long the answer is, as a share of the context.</source>
        <translation>La longueur de la réponse, en part du contexte.</translation>
    </message>
    <message>
        <source>How near question and answer are for the embedding model, from 0 to 1.</source>
        <translation>La proximité de la question et de la réponse pour le modèle d’embedding, de 0 à 1.</translation>
    </message>
    <message>
        <source>What the reward model gives the answer.</source>
        <translation>La note que le modèle de récompense donne à la réponse.</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>préférée</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>pas démarré</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>attend son tour</translation>
    </message>
    <message>
        <source>collection {name}</source>
        <translation>collection {name}</translation>
    </message>
    <message>
        <source>chats</source>
        <translation>discussions</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} example for training</source>
        <comment>{count:,} examples for training</comment>
        <translation>
            <numerusform>{count:,} exemple pour l’entraînement</numerusform>
            <numerusform>{count:,} exemples pour l’entraînement</numerusform>
        </translation>
    </message>
    <message>
        <source>none held back</source>
        <translation>aucun réservé</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} held back for validation</source>
        <comment>{count:,} held back for validation</comment>
        <translation>
            <numerusform>{count:,} réservé à la validation</numerusform>
            <numerusform>{count:,} réservés à la validation</numerusform>
        </translation>
    </message>
    <message>
        <source>{size:.1f} MB</source>
        <translation>{size:.1f}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size}&#xa0;ko</translation>
    </message>
    <message numerus="yes">
        <source>(after {count:,} turn) {question}</source>
        <comment>(after {count:,} turns) {question}</comment>
        <translation>
            <numerusform>(après {count:,} tour) {question}</numerusform>
            <numerusform>(après {count:,} tours) {question}</numerusform>
        </translation>
    </message>
    <message>
        <source>{size:.2f} GB</source>
        <translation>{size:.2f}&#xa0;Go</translation>
    </message>
    <message>
        <source>{size:.0f} MB</source>
        <translation>{size:.0f}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{source}, row {row:,}, path {part}</source>
        <translation>{source}, ligne {row:,}, chemin {part}</translation>
    </message>
    <message>
        <source>{source}, row {row:,}</source>
        <translation>{source}, ligne {row:,}</translation>
    </message>
    <message>
        <source>{place}: {reason} ({detail})</source>
        <translation>{place}&#x202f;: {reason} ({detail})</translation>
    </message>
    <message>
        <source>{place}: {reason}</source>
        <translation>{place}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>A model is ready to use.</source>
        <translation>Un modèle est prêt à servir.</translation>
    </message>
    <message>
        <source>No model is here yet: the page Models shows how to get one.</source>
        <translation>Il n’y a pas encore de modèle&#x202f;: la page Modèles montre comment en obtenir un.</translation>
    </message>
    <message>
        <source>Everything you add stays in {folder}.</source>
        <translation>Tout ce que vous ajoutez reste dans {folder}.</translation>
    </message>
    <message>
        <source>Drop your first file here or choose one above, or just ask.</source>
        <translation>Déposez votre premier fichier ici ou choisissez-en un ci-dessus, ou posez simplement une question.</translation>
    </message>
    <message numerus="yes">
        <source>This computer has %n processor core and {memory} GB of memory; models run on the processor.</source>
        <comment>This computer has %n processor cores and {memory} GB of memory; models run on the processor.</comment>
        <translation>
            <numerusform>Cet ordinateur a %n cœur de processeur et {memory}&#xa0;Go de mémoire&#x202f;; les modèles tournent sur le processeur.</numerusform>
            <numerusform>Cet ordinateur a %n cœurs de processeur et {memory}&#xa0;Go de mémoire&#x202f;; les modèles tournent sur le processeur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer has %n processor core, {memory} GB of memory and a graphics card with {graphics} GB that models can use.</source>
        <comment>This computer has %n processor cores, {memory} GB of memory and a graphics card with {graphics} GB that models can use.</comment>
        <translation>
            <numerusform>Cet ordinateur a %n cœur de processeur, {memory}&#xa0;Go de mémoire et une carte graphique de {graphics}&#xa0;Go que les modèles peuvent utiliser.</numerusform>
            <numerusform>Cet ordinateur a %n cœurs de processeur, {memory}&#xa0;Go de mémoire et une carte graphique de {graphics}&#xa0;Go que les modèles peuvent utiliser.</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nouvelle discussion temporaire</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Rechercher dans toutes les discussions</translation>
    </message>
    <message>
        <source>Go to the question field</source>
        <translation>Aller au champ de question</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Afficher ou masquer la barre latérale</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Copier la dernière réponse</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <source>Next citation</source>
        <translation>Citation suivante</translation>
    </message>
    <message>
        <source>Previous citation</source>
        <translation>Citation précédente</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>In an empty field: edit the last question</source>
        <translation>Dans un champ vide&#x202f;: modifier la dernière question</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>In a document: search, next / previous place</source>
        <translation>Dans un document&#x202f;: rechercher, occurrence suivante / précédente</translation>
    </message>
    <message>
        <source>Ctrl+F, F3 / Shift+F3</source>
        <translation>Ctrl+F, F3 / Maj+F3</translation>
    </message>
    <message>
        <source>In a document: next / previous page; Ctrl+G: go to one</source>
        <translation>Dans un document&#x202f;: page suivante / précédente&#x202f;; Ctrl+G&#x202f;: aller à une page</translation>
    </message>
    <message>
        <source>Ctrl+Page Down / Page Up</source>
        <translation>Ctrl+Page suiv. / Page préc.</translation>
    </message>
    <message>
        <source>Ctrl++ / Ctrl+- / Ctrl+0 / Ctrl+9</source>
        <translation>Ctrl++ / Ctrl+- / Ctrl+0 / Ctrl+9</translation>
    </message>
    <message>
        <source>In a document: larger / smaller / fit the width / the page</source>
        <translation>Dans un document&#x202f;: agrandir / réduire / adapter à la largeur / à la page</translation>
    </message>
    <message>
        <source>Rename / delete the selected chat</source>
        <translation>Renommer / supprimer la discussion sélectionnée</translation>
    </message>
    <message>
        <source>F2 / Delete</source>
        <translation>F2 / Suppr</translation>
    </message>
    <message>
        <source>{keys} is for writing and moving in fields. Hold Ctrl or Alt with it.</source>
        <translation>{keys} sert à écrire et à se déplacer dans les champs. Ajoutez Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{keys} is for writing in fields: choose other keys.</source>
        <translation>{keys} sert à écrire dans les champs&#x202f;: choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>Keys for “{action}”</source>
        <translation>Touches pour «&#x202f;{action}&#x202f;»</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the keys for “{action}”</source>
        <translation>Modifier les touches pour «&#x202f;{action}&#x202f;»</translation>
    </message>
    <message>
        <source>Reset the keys for “{action}”</source>
        <translation>Réinitialiser les touches pour «&#x202f;{action}&#x202f;»</translation>
    </message>
    <message>
        <source>none</source>
        <comment>keys</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Appuyez sur les touches</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>keyboard</comment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Réinitialiser toutes les touches</translation>
    </message>
    <message>
        <source>Choose Change, then press the keys you want.</source>
        <translation>Choisissez Modifier, puis appuyez sur les touches voulues.</translation>
    </message>
    <message>
        <source>Always the same, while the focus is there</source>
        <translation>Toujours les mêmes, tant que le focus est là</translation>
    </message>
    <message>
        <source>Esc leaves them as they are, Backspace takes them away.</source>
        <translation>Échap les laisse comme elles sont, Retour arrière les supprime.</translation>
    </message>
    <message>
        <source>Press the keys for “{action}”.</source>
        <translation>Appuyez sur les touches pour «&#x202f;{action}&#x202f;».</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”.</source>
        <translation>{keys} appartient déjà à «&#x202f;{action}&#x202f;».</translation>
    </message>
    <message>
        <source>If you swap them, “{action}” has no keys.</source>
        <translation>Si vous les échangez, «&#x202f;{action}&#x202f;» n’a plus de touches.</translation>
    </message>
    <message>
        <source>If you swap them, “{action}” has {keys}.</source>
        <translation>Si vous les échangez, «&#x202f;{action}&#x202f;» a {keys}.</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Les échanger</translation>
    </message>
    <message>
        <source>“{action}” has no keys now.</source>
        <translation>«&#x202f;{action}&#x202f;» n’a plus de touches.</translation>
    </message>
    <message>
        <source>“{action}” is {keys} now.</source>
        <translation>«&#x202f;{action}&#x202f;» a maintenant {keys}.</translation>
    </message>
    <message>
        <source>All keys are as they were in the beginning.</source>
        <translation>Toutes les touches sont comme au début.</translation>
    </message>
    <message>
        <source>Some keys of the settings are not used: {entries}</source>
        <translation>Certaines touches des réglages ne sont pas utilisées&#x202f;: {entries}</translation>
    </message>
    <message>
        <source>The keys of the beginning are in force for them; F1 lists all and changes them.</source>
        <translation>Les touches d’origine s’appliquent à leur place&#x202f;; F1 les liste toutes et permet de les modifier.</translation>
    </message>
    <message>
        <source>Extract…</source>
        <translation>Extraire…</translation>
    </message>
    <message>
        <source>Ask every document…</source>
        <translation>Interroger chaque document…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>all documents of this collection</source>
        <translation>tous les documents de cette collection</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>%n selected</comment>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the selected document</source>
        <comment>the %n selected documents</comment>
        <translation>
            <numerusform>le document sélectionné</numerusform>
            <numerusform>les %n documents sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filtered</source>
        <comment>%n filtered</comment>
        <translation>
            <numerusform>%n filtré</numerusform>
            <numerusform>%n filtrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the document of the filter</source>
        <comment>the %n documents of the filter</comment>
        <translation>
            <numerusform>le document du filtre</numerusform>
            <numerusform>les %n documents du filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Mot de passe requis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>{read} of {pages}</source>
        <translation>{read} sur {pages}</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the reading of files</source>
        <translation>Suspendre la lecture des fichiers</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Reprendre la lecture</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>the embedding model</source>
        <translation>le modèle d’embedding</translation>
    </message>
    <message>
        <source>Hold this and the reading of files</source>
        <translation>Suspendre ceci et la lecture des fichiers</translation>
    </message>
    <message>
        <source>Pause the embedding model and the reading of files</source>
        <translation>Suspendre le modèle d’embedding et la lecture des fichiers</translation>
    </message>
    <message>
        <source>Go on with the embedding model</source>
        <translation>Reprendre avec le modèle d’embedding</translation>
    </message>
    <message>
        <source>What is done is kept. It goes on with “Go on”, or when Aquifer is started the next time.</source>
        <translation>Ce qui est fait est conservé. La suite reprend avec «&#x202f;Continuer&#x202f;», ou au prochain démarrage d’Aquifer.</translation>
    </message>
    <message>
        <source>Stop the embedding model</source>
        <translation>Arrêter le modèle d’embedding</translation>
    </message>
    <message>
        <source>Try again: look for the embedding model</source>
        <translation>Réessayer&#x202f;: chercher le modèle d’embedding</translation>
    </message>
    <message>
        <source>Choose the embedding model in Settings</source>
        <translation>Choisir le modèle d’embedding dans les réglages</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {all:,} documents read for the embedding model {model}</source>
        <comment>{done:,} of {all:,} documents read for the embedding model {model}</comment>
        <translation>
            <numerusform>{done:,} document sur {all:,} lu pour le modèle d’embedding {model}</numerusform>
            <numerusform>{done:,} documents sur {all:,} lus pour le modèle d’embedding {model}</numerusform>
        </translation>
    </message>
    <message>
        <source>All documents are read for the embedding model {model}, which takes over in a moment</source>
        <translation>Tous les documents sont lus pour le modèle d’embedding {model}, qui prend le relais dans un instant</translation>
    </message>
    <message>
        <source>Stopped: {how_far}</source>
        <translation>Arrêté&#x202f;: {how_far}</translation>
    </message>
    <message>
        <source>Paused: {how_far}</source>
        <translation>En pause&#x202f;: {how_far}</translation>
    </message>
    <message>
        <source>{how_far}; {model} answers meanwhile</source>
        <translation>{how_far}&#x202f;; {model} répond entre-temps</translation>
    </message>
    <message>
        <source>{how_far}; until it is ready, documents are found by their words alone</source>
        <translation>{how_far}&#x202f;; en attendant, les documents sont trouvés par leurs seuls mots</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>No documents here yet</source>
        <translation>Pas encore de documents ici</translation>
    </message>
    <message>
        <source>Drop PDFs, office files, web pages, books, mail, pictures, or whole folders.</source>
        <translation>Déposez des PDF, des fichiers bureautiques, des pages web, des livres, des e-mails, des images, ou des dossiers entiers.</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Afficher tous les documents</translation>
    </message>
    <message>
        <source>No document fits this filter</source>
        <translation>Aucun document ne correspond à ce filtre</translation>
    </message>
    <message>
        <source>Find documents by name or title</source>
        <translation>Chercher des documents par nom ou titre</translation>
    </message>
    <message>
        <source>Find by name or title</source>
        <translation>Chercher par nom ou titre</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Only documents of some type, language, date, author, folder or tag</source>
        <translation>Seulement les documents d’un certain type, d’une langue, d’une date, d’un auteur, d’un dossier ou d’une étiquette</translation>
    </message>
    <message>
        <source>Ask these</source>
        <translation>Interroger ceux-ci</translation>
    </message>
    <message>
        <source>A new chat that searches only the documents of this filter</source>
        <translation>Une nouvelle discussion qui ne consulte que les documents de ce filtre</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichés</translation>
    </message>
    <message>
        <source>Everything that is filled in must hold. The list, the actions and “Ask these” keep to it.</source>
        <translation>Tous les champs remplis s’appliquent. La liste, les actions et «&#x202f;Interroger ceux-ci&#x202f;» s’y tiennent.</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>Filtrer les documents</translation>
    </message>
    <message>
        <source>For each question, the model first imagines a passage that could answer it,
and what is like that passage is found as well. It helps where documents say things
in other words than questions do. It costs one more call of the model a question,
so answers begin later. Off by default; it is for this collection only.</source>
        <translation>Pour chaque question, le modèle imagine d’abord un passage qui pourrait y répondre,
et ce qui ressemble à ce passage est trouvé aussi. Cela aide quand les documents disent les choses
autrement que les questions. Cela demande un appel de plus au modèle par question,
les réponses commencent donc plus tard. Désactivé par défaut&#x202f;; ne vaut que pour cette collection.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More: packs, paste as document, imagined passages, delete</source>
        <translation>Plus&#x202f;: paquets, coller comme document, passages imaginés, supprimer</translation>
    </message>
    <message>
        <source>Export this collection…</source>
        <translation>Exporter cette collection…</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translation>Importer un paquet…</translation>
    </message>
    <message>
        <source>Paste as document…</source>
        <translation>Coller comme document…</translation>
    </message>
    <message>
        <source>Search also with an imagined passage</source>
        <translation>Chercher aussi avec un passage imaginé</translation>
    </message>
    <message>
        <source>Delete this collection</source>
        <translation>Supprimer cette collection</translation>
    </message>
    <message numerus="yes">
        <source>%n document</source>
        <comment>%n documents</comment>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document of this filter</source>
        <comment>%n documents of this filter</comment>
        <translation>
            <numerusform>%n document de ce filtre</numerusform>
            <numerusform>%n documents de ce filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nom de la collection</translation>
    </message>
    <message>
        <source>Exporting {collection}</source>
        <translation>Export de {collection}</translation>
    </message>
    <message>
        <source>The export of {collection} was cancelled; no file was written.</source>
        <translation>L’export de {collection} a été annulé&#x202f;; aucun fichier n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n document exported to {file}</source>
        <comment>%n documents exported to {file}</comment>
        <translation>
            <numerusform>%n document exporté dans {file}</numerusform>
            <numerusform>%n documents exportés dans {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a pack</source>
        <translation>Importer un paquet</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Import de {name}</translation>
    </message>
    <message>
        <source>The import of {name} was cancelled; nothing of it was kept.</source>
        <translation>L’import de {name} a été annulé&#x202f;; rien n’en a été gardé.</translation>
    </message>
    <message numerus="yes">
        <source>%n document imported into {collection}</source>
        <comment>%n documents imported into {collection}</comment>
        <translation>
            <numerusform>%n document importé dans {collection}</numerusform>
            <numerusform>%n documents importés dans {collection}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what_was_done}, %n of them were in the library already</source>
        <comment>{what_was_done}, %n of them were in the library already</comment>
        <translation>
            <numerusform>{what_was_done}, dont %n était déjà dans la bibliothèque</numerusform>
            <numerusform>{what_was_done}, dont %n étaient déjà dans la bibliothèque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what_was_done}; %n document failed, their rows say why</source>
        <comment>{what_was_done}; %n documents failed, their rows say why</comment>
        <translation>
            <numerusform>{what_was_done}&#x202f;; %n document a échoué, sa ligne dit pourquoi</numerusform>
            <numerusform>{what_was_done}&#x202f;; %n documents ont échoué, leurs lignes disent pourquoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing: {done} of %n document</source>
        <comment>Importing: {done} of %n documents</comment>
        <translation>
            <numerusform>Import&#x202f;: {done} sur %n document</numerusform>
            <numerusform>Import&#x202f;: {done} sur %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Aquifer packs (*{suffix})</source>
        <translation>Paquets Aquifer (*{suffix})</translation>
    </message>
    <message>
        <source>Export a collection</source>
        <translation>Exporter une collection</translation>
    </message>
    <message>
        <source>Export {collection}</source>
        <translation>Exporter {collection}</translation>
    </message>
    <message>
        <source>File of the pack</source>
        <translation>Fichier du paquet</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the file of the pack</source>
        <translation>Choisir le fichier du paquet</translation>
    </message>
    <message>
        <source>With the files themselves</source>
        <translation>Avec les fichiers eux-mêmes</translation>
    </message>
    <message>
        <source>Without them the pack is smaller: text, pages and index, but no PDF can be drawn.</source>
        <translation>Sans eux, le paquet est plus petit&#x202f;: texte, pages et index, mais aucun PDF ne peut être affiché.</translation>
    </message>
    <message>
        <source>One file, to keep safe or to import in Aquifer on another computer.</source>
        <translation>Un seul fichier, à mettre en sécurité ou à importer dans Aquifer sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>{name} is there already and will be replaced.</source>
        <translation>{name} existe déjà et sera remplacé.</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importer {name}</translation>
    </message>
    <message>
        <source>Collection for the documents of the pack</source>
        <translation>Collection pour les documents du paquet</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Every part is checked first. If one is damaged, nothing is imported.</source>
        <translation>Chaque partie est d’abord vérifiée. Si l’une est endommagée, rien n’est importé.</translation>
    </message>
    <message>
        <source>without the files themselves</source>
        <translation>sans les fichiers eux-mêmes</translation>
    </message>
    <message>
        <source>with the files themselves</source>
        <translation>avec les fichiers eux-mêmes</translation>
    </message>
    <message numerus="yes">
        <source>%n with their files</source>
        <comment>%n with their files</comment>
        <translation>
            <numerusform>%n avec ses fichiers</numerusform>
            <numerusform>%n avec leurs fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>the pack</source>
        <translation>le paquet</translation>
    </message>
    <message>
        <source>Cancel the pack</source>
        <translation>Annuler le paquet</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Paste as document</source>
        <translation>Coller comme document</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>Paste or type the text here</source>
        <translation>Collez ou saisissez le texte ici</translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation>Nom du document</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>The text becomes a document of “{collection}” that is searched and cited like a file.</source>
        <translation>Le texte devient un document de «&#x202f;{collection}&#x202f;», consulté et cité comme un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} character</source>
        <comment>{count:,} characters</comment>
        <translation>
            <numerusform>{count:,} caractère</numerusform>
            <numerusform>{count:,} caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Its first words</source>
        <translation>Ses premiers mots</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Compte rendu</translation>
    </message>
    <message numerus="yes">
        <source>%n document selected</source>
        <comment>%n documents selected</comment>
        <translation>
            <numerusform>%n document sélectionné</numerusform>
            <numerusform>%n documents sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} article</source>
        <comment>{count:,} articles</comment>
        <translation>
            <numerusform>{count:,} article</numerusform>
            <numerusform>{count:,} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{read} of %n page read</source>
        <comment>{read} of %n pages read</comment>
        <translation>
            <numerusform>{read} page lue sur %n</numerusform>
            <numerusform>{read} pages lues sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by text recognition</source>
        <comment>%n by text recognition</comment>
        <translation>
            <numerusform>%n par reconnaissance de texte</numerusform>
            <numerusform>%n par reconnaissance de texte</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages} ({percent:.0f} % sure)</source>
        <translation>{pages} (sûr à {percent:.0f}&#x202f;%)</translation>
    </message>
    <message numerus="yes">
        <source>%n table</source>
        <comment>%n tables</comment>
        <translation>
            <numerusform>%n tableau</numerusform>
            <numerusform>%n tableaux</numerusform>
        </translation>
    </message>
    <message>
        <source>read by {reader}</source>
        <translation>lu par {reader}</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Add a tag to the selected documents</source>
        <translation>Ajouter une étiquette aux documents sélectionnés</translation>
    </message>
    <message>
        <source>Several at once with commas between them</source>
        <translation>Plusieurs à la fois, séparées par des virgules</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Ajouter l’étiquette</translation>
    </message>
    <message>
        <source>{tag} ({count} of {all})</source>
        <translation>{tag} ({count} sur {all})</translation>
    </message>
    <message numerus="yes">
        <source>Take the tag {tag} off %n document</source>
        <comment>Take the tag {tag} off %n documents</comment>
        <translation>
            <numerusform>Retirer l’étiquette {tag} de %n document</numerusform>
            <numerusform>Retirer l’étiquette {tag} de %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag {tag} off the document</source>
        <translation>Retirer l’étiquette {tag} du document</translation>
    </message>
    <message>
        <source>Only files like</source>
        <translation>Seulement les fichiers comme</translation>
    </message>
    <message>
        <source>all files; for example *.pdf, notes/</source>
        <translation>tous les fichiers&#x202f;; par exemple *.pdf, notes/</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>nothing; for example drafts/, *.log</source>
        <translation>rien&#x202f;; par exemple brouillons/, *.log</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>New, changed, moved and deleted files are followed in the collection “{collection}”.</source>
        <translation>Les fichiers nouveaux, modifiés, déplacés et supprimés sont suivis dans la collection «&#x202f;{collection}&#x202f;».</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Dossiers surveillés</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} file</source>
        <comment>{count:,} files</comment>
        <translation>
            <numerusform>{count:,} fichier</numerusform>
            <numerusform>{count:,} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>only {patterns}</source>
        <translation>seulement {patterns}</translation>
    </message>
    <message>
        <source>without {patterns}</source>
        <translation>sans {patterns}</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>Stop watching {folder}</source>
        <translation>Ne plus surveiller {folder}</translation>
    </message>
    <message>
        <source>The last answer is in the clipboard.</source>
        <translation>La dernière réponse est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptateurs</translation>
    </message>
    <message>
        <source>Adapters (load the model to switch them)</source>
        <translation>Adaptateurs (chargez le modèle pour les activer)</translation>
    </message>
    <message>
        <source>Use the adapter {name}</source>
        <translation>Utiliser l’adaptateur {name}</translation>
    </message>
    <message>
        <source>Weight of the adapter {name}</source>
        <translation>Poids de l’adaptateur {name}</translation>
    </message>
    <message>
        <source>How strongly the adapter counts: 1 is fully, 0 not at all</source>
        <translation>La force de l’adaptateur&#x202f;: 1 pleinement, 0 pas du tout</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>Progress of measuring {name}</source>
        <translation>Progression de la mesure de {name}</translation>
    </message>
    <message>
        <source>Parameters…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Parameters of {name}</source>
        <translation>Paramètres de {name}</translation>
    </message>
    <message>
        <source>Measure speed</source>
        <translation>Mesurer la vitesse</translation>
    </message>
    <message>
        <source>Measure the speed of {name}</source>
        <translation>Mesurer la vitesse de {name}</translation>
    </message>
    <message>
        <source>Stop measuring {name}</source>
        <translation>Arrêter la mesure de {name}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Compare {name} with another model</source>
        <translation>Comparer {name} avec un autre modèle</translation>
    </message>
    <message>
        <source>What was changed counts once it is loaded again.</source>
        <translation>Ce qui a été modifié compte après un nouveau chargement.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Load {name} again</source>
        <translation>Recharger {name}</translation>
    </message>
    <message>
        <source>Earlier:
{measurements}</source>
        <translation>Mesures précédentes&#x202f;:
{measurements}</translation>
    </message>
    <message>
        <source>Another model is being measured.</source>
        <translation>La mesure d’un autre modèle est en cours.</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>measuring</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{model} with {adapter}</source>
        <translation>{model} avec {adapter}</translation>
    </message>
    <message>
        <source>Chat with this one</source>
        <translation>Discuter avec celui-ci</translation>
    </message>
    <message>
        <source>Side {number}</source>
        <translation>Côté {number}</translation>
    </message>
    <message>
        <source>Model of side {number}</source>
        <translation>Modèle du côté {number}</translation>
    </message>
    <message>
        <source>Remove side {number}</source>
        <translation>Retirer le côté {number}</translation>
    </message>
    <message>
        <source>Answer of side {number}</source>
        <translation>Réponse du côté {number}</translation>
    </message>
    <message>
        <source>Chat with the model of side {number}</source>
        <translation>Discuter avec le modèle du côté {number}</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Question to all models</source>
        <translation>Question à tous les modèles</translation>
    </message>
    <message>
        <source>Ask all of them the same</source>
        <translation>Posez à tous la même question</translation>
    </message>
    <message>
        <source>Ask all</source>
        <translation>Demander à tous</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>Arrêter la comparaison</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Recherche de modèles…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparer des modèles</translation>
    </message>
    <message>
        <source>They answer one after the other, each as its own parameters say; one that does not fit beside the others is loaded in its turn.</source>
        <translation>Ils répondent l’un après l’autre, chacun selon ses propres paramètres&#x202f;; celui qui ne tient pas à côté des autres est chargé à son tour.</translation>
    </message>
    <message>
        <source>There is no model to compare yet. Fetch one on the page Models.</source>
        <translation>Il n’y a pas encore de modèle à comparer. Téléchargez-en un sur la page Modèles.</translation>
    </message>
    <message>
        <source>It is loaded.</source>
        <translation>Il est chargé.</translation>
    </message>
    <message>
        <source>Looking whether it fits…</source>
        <translation>Vérification de la place en mémoire…</translation>
    </message>
    <message>
        <source>Stopped. What was answered so far stays here.</source>
        <translation>Arrêté. Ce qui a déjà été répondu reste ici.</translation>
    </message>
    <message>
        <source>{gigabytes:.1f} GB</source>
        <translation>{gigabytes:.1f}&#xa0;Go</translation>
    </message>
    <message>
        <source>{megabytes:.0f} MB</source>
        <translation>{megabytes:.0f}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{number} B parameters</source>
        <translation>{number} Md de paramètres</translation>
    </message>
    <message>
        <source>{number} M parameters</source>
        <translation>{number} M de paramètres</translation>
    </message>
    <message>
        <source>{thousands}k context</source>
        <translation>contexte de {thousands}k</translation>
    </message>
    <message numerus="yes">
        <source>%n token of context</source>
        <comment>%n tokens of context</comment>
        <translation>
            <numerusform>%n token de contexte</numerusform>
            <numerusform>%n tokens de contexte</numerusform>
        </translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>licence non indiquée</translation>
    </message>
    <message>
        <source>comes with Aquifer</source>
        <translation>fourni avec Aquifer</translation>
    </message>
    <message>
        <source>single file</source>
        <translation>fichier seul</translation>
    </message>
    <message>
        <source>in your folders</source>
        <translation>dans vos dossiers</translation>
    </message>
    <message>
        <source>from {program}</source>
        <translation>de {program}</translation>
    </message>
    <message>
        <source>Runs on {device} with {tokens:,} tokens of context.</source>
        <translation>Tourne sur {device} avec {tokens:,} tokens de contexte.</translation>
    </message>
    <message>
        <source>rank {rank}</source>
        <translation>rang {rank}</translation>
    </message>
    <message>
        <source>made for {base}</source>
        <translation>fait pour {base}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>environ {size}</translation>
    </message>
    <message>
        <source>{done:.1f} of {total:.1f} GB</source>
        <translation>{done:.1f} sur {total:.1f}&#xa0;Go</translation>
    </message>
    <message>
        <source>{done:.0f} of {total:.0f} MB</source>
        <translation>{done:.0f} sur {total:.0f}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{percent:.0f} %</source>
        <translation>{percent:.0f}&#x202f;%</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>encore moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minute left</source>
        <comment>%n minutes left</comment>
        <translation>
            <numerusform>encore %n minute</numerusform>
            <numerusform>encore %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min left</source>
        <translation>encore {hours}&#xa0;h {minutes:02d}&#xa0;min</translation>
    </message>
    <message>
        <source>Sent is the name of this file, and your internet address as with every connection. No account, no key, and nothing of your chats, documents or settings.</source>
        <translation>Sont envoyés le nom de ce fichier, et votre adresse internet comme à chaque connexion. Pas de compte, pas de clé, et rien de vos discussions, de vos documents ni de vos réglages.</translation>
    </message>
    <message>
        <source>The network is opened for this one download and these servers only. Everything else stays blocked meanwhile, and afterwards Aquifer is offline again.</source>
        <translation>Le réseau est ouvert pour ce seul téléchargement et ces seuls serveurs. Tout le reste demeure bloqué entre-temps, et ensuite Aquifer est de nouveau hors ligne.</translation>
    </message>
    <message>
        <source>Fetch a model</source>
        <translation>Télécharger un modèle</translation>
    </message>
    <message>
        <source>Fetch {name}</source>
        <translation>Télécharger {name}</translation>
    </message>
    <message>
        <source>size and SHA-256 known to Aquifer</source>
        <translation>taille et SHA-256 connus d’Aquifer</translation>
    </message>
    <message>
        <source>size and SHA-256 the hub gives</source>
        <translation>taille et SHA-256 donnés par le hub</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where a download comes from</comment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Contrôlé par</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>The hub sends large files from its own servers: {servers}.</source>
        <translation>Le hub envoie les grands fichiers depuis ses propres serveurs&#x202f;: {servers}.</translation>
    </message>
    <message>
        <source>Which servers?</source>
        <translation>Quels serveurs&#x202f;?</translation>
    </message>
    <message>
        <source>Allow and resume</source>
        <translation>Autoriser et reprendre</translation>
    </message>
    <message>
        <source>Allow and fetch</source>
        <translation>Autoriser et télécharger</translation>
    </message>
    <message>
        <source>Fetch {name}?</source>
        <translation>Télécharger {name}&#x202f;?</translation>
    </message>
    <message>
        <source>{count:,} bytes ({size})</source>
        <translation>{count:,} octets ({size})</translation>
    </message>
    <message>
        <source>about {count:,} bytes ({size})</source>
        <translation>environ {count:,} octets ({size})</translation>
    </message>
    <message>
        <source>{missing} of {whole}; the rest is here</source>
        <translation>{missing} sur {whole}&#x202f;; le reste est là</translation>
    </message>
    <message>
        <source>about {missing} of {whole}; the rest is here</source>
        <translation>environ {missing} sur {whole}&#x202f;; le reste est là</translation>
    </message>
    <message>
        <source>1.  There, find the model: one .gguf file, or a folder with safetensors files.
2.  Copy it to a USB stick or an external disk.
3.  Here, copy it into the folder below, or drop it on this page: then it is used where it lies.</source>
        <translation>1.  Là-bas, trouvez le modèle&#x202f;: un fichier .gguf, ou un dossier avec des fichiers safetensors.
2.  Copiez-le sur une clé USB ou un disque externe.
3.  Ici, copiez-le dans le dossier ci-dessous, ou déposez-le sur cette page&#x202f;: il est alors utilisé là où il se trouve.</translation>
    </message>
    <message>
        <source>Models of other programs</source>
        <translation>Modèles d’autres programmes</translation>
    </message>
    <message>
        <source>Used where they are; nothing is copied or changed.</source>
        <translation>Utilisés là où ils sont&#x202f;; rien n’est copié ni modifié.</translation>
    </message>
    <message>
        <source>Your folders</source>
        <translation>Vos dossiers</translation>
    </message>
    <message>
        <source>Forgetting a folder leaves its files where they are.</source>
        <translation>Oublier un dossier laisse ses fichiers là où ils sont.</translation>
    </message>
    <message>
        <source>Bring a model from another computer</source>
        <translation>Apporter un modèle d’un autre ordinateur</translation>
    </message>
    <message>
        <source>Works without any network.</source>
        <translation>Fonctionne sans aucun réseau.</translation>
    </message>
    <message numerus="yes">
        <source>{program}: %n model, {size}</source>
        <comment>{program}: %n models, {size}</comment>
        <translation>
            <numerusform>{program}&#x202f;: %n modèle, {size}</numerusform>
            <numerusform>{program}&#x202f;: %n modèles, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Les utiliser</translation>
    </message>
    <message>
        <source>Use the models of {program}</source>
        <translation>Utiliser les modèles de {program}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget the folder {name}</source>
        <translation>Oublier le dossier {name}</translation>
    </message>
    <message>
        <source>Copy the path of the models folder</source>
        <translation>Copier le chemin du dossier des modèles</translation>
    </message>
    <message>
        <source>Measured on this computer</source>
        <translation>Mesuré sur cet ordinateur</translation>
    </message>
    <message>
        <source>The latest measurement of each model: {read} read, {written} written.</source>
        <translation>La dernière mesure de chaque modèle&#x202f;: {read} lus, {written} écrits.</translation>
    </message>
    <message numerus="yes">
        <source>%n token</source>
        <comment>%n tokens</comment>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured models</source>
        <translation>Modèles mesurés</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Premier mot</translation>
    </message>
    <message>
        <source>Same text</source>
        <translation>Même texte</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>{speed:,.0f} tok/s</source>
        <translation>{speed:,.0f} tok/s</translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
        <translation>{seconds:.2f}&#xa0;s</translation>
    </message>
    <message>
        <source>Reads {reading}, writes {writing}; first word after {cold}, on the same text after {warm}; {memory} of main memory. Measured {when}.</source>
        <translation>Lit {reading}, écrit {writing}&#x202f;; premier mot après {cold}, sur le même texte après {warm}&#x202f;; {memory} de mémoire centrale. Mesuré {when}.</translation>
    </message>
    <message>
        <source>Aquifer had other work in progress meanwhile: the figures may be too low.</source>
        <translation>Aquifer avait d’autres tâches en cours pendant ce temps&#x202f;: les chiffres sont peut-être trop bas.</translation>
    </message>
    <message>
        <source>Other programs kept {busy:.1f} of {cores} cores busy meanwhile: the figures may be too low.</source>
        <translation>D’autres programmes ont occupé {busy:.1f} cœurs sur {cores} pendant ce temps&#x202f;: les chiffres sont peut-être trop bas.</translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation>Charger {name}</translation>
    </message>
    <message>
        <source>Unload {name}</source>
        <translation>Décharger {name}</translation>
    </message>
    <message>
        <source>Model {name}</source>
        <translation>Modèle {name}</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Décharger</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Move {name} to the trash</source>
        <translation>Mettre {name} à la corbeille</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>chargé</translation>
    </message>
    <message>
        <source>Scores the answers when two models are compared; nothing to load here.</source>
        <translation>Note les réponses quand deux modèles sont comparés&#x202f;; rien à charger ici.</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Chargé</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Reward models</source>
        <translation>Modèles de récompense</translation>
    </message>
    <message>
        <source>There is no language model yet. Fetch one below, or bring one: see further down.</source>
        <translation>Il n’y a pas encore de modèle de langage. Téléchargez-en un ci-dessous, ou apportez-en un&#x202f;: voir plus bas.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>Show %n more</comment>
        <translation>
            <numerusform>Afficher %n autre</numerusform>
            <numerusform>Afficher %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Get a better model</source>
        <translation>Obtenir un meilleur modèle</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Models are used where they are; nothing is copied. Drop files or folders here to add them.</source>
        <translation>Les modèles sont utilisés là où ils sont&#x202f;; rien n’est copié. Déposez ici des fichiers ou des dossiers pour les ajouter.</translation>
    </message>
    <message numerus="yes">
        <source>%n model found in {folder}.</source>
        <comment>%n models found in {folder}.</comment>
        <translation>
            <numerusform>%n modèle trouvé dans {folder}.</numerusform>
            <numerusform>%n modèles trouvés dans {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No new model was found in {folder}; the folder stays in the list.</source>
        <translation>Aucun nouveau modèle n’a été trouvé dans {folder}&#x202f;; le dossier reste dans la liste.</translation>
    </message>
    <message>
        <source>Whether it fits is not known.</source>
        <translation>On ne sait pas s’il tient en mémoire.</translation>
    </message>
    <message>
        <source>The models could not be listed: {reason}</source>
        <translation>Les modèles n’ont pas pu être listés&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{name} was measured: see its card, and all measured models below.</source>
        <translation>{name} a été mesuré&#x202f;: voir sa fiche, et tous les modèles mesurés plus bas.</translation>
    </message>
    <message>
        <source>{name} is here, checked and ready: load it above.</source>
        <translation>{name} est là, contrôlé et prêt&#x202f;: chargez-le ci-dessus.</translation>
    </message>
    <message>
        <source>Models (*.gguf *.safetensors)</source>
        <translation>Modèles (*.gguf *.safetensors)</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>Ajouter un fichier de modèle</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Ajouter un dossier avec des modèles</translation>
    </message>
    <message>
        <source>Free models that can be fetched on request. Nothing is fetched before you allow it.</source>
        <translation>Des modèles libres, à télécharger sur demande. Rien n’est téléchargé avant que vous ne l’autorisiez.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En afficher moins</translation>
    </message>
    <message>
        <source>Offer {name}</source>
        <translation>Proposition {name}</translation>
    </message>
    <message>
        <source>suggested for this computer</source>
        <translation>conseillé pour cet ordinateur</translation>
    </message>
    <message>
        <source>Download of {name}</source>
        <translation>Téléchargement de {name}</translation>
    </message>
    <message>
        <source>Fetch…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>Stop fetching {name}</source>
        <translation>Arrêter le téléchargement de {name}</translation>
    </message>
    <message>
        <source>On this computer.</source>
        <translation>Sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{here} of {whole} are here already.</source>
        <translation>{here} sur {whole} sont déjà là.</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>Resume fetching {name}</source>
        <translation>Reprendre le téléchargement de {name}</translation>
    </message>
    <message>
        <source>{tokens:,} tokens of context</source>
        <translation>{tokens:,} tokens de contexte</translation>
    </message>
    <message>
        <source>as many layers on the GPU as fit</source>
        <translation>autant de couches que possible sur le GPU</translation>
    </message>
    <message numerus="yes">
        <source>%n layer on the GPU</source>
        <comment>%n layers on the GPU</comment>
        <translation>
            <numerusform>%n couche sur le GPU</numerusform>
            <numerusform>%n couches sur le GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread</source>
        <comment>%n threads</comment>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message>
        <source>a thread a core</source>
        <translation>un thread par cœur</translation>
    </message>
    <message>
        <source>{type} cache</source>
        <translation>cache {type}</translation>
    </message>
    <message>
        <source>precision {precision}</source>
        <translation>précision {precision}</translation>
    </message>
    <message>
        <source>a system prompt</source>
        <translation>un prompt système</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>température {value}</translation>
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
        <translation>pénalité de répétition {value}</translation>
    </message>
    <message numerus="yes">
        <source>answers of at most %n token</source>
        <comment>answers of at most %n tokens</comment>
        <translation>
            <numerusform>réponses de %n token au plus</numerusform>
            <numerusform>réponses de %n tokens au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Its own: {facts}</source>
        <translation>Ses réglages&#x202f;: {facts}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Empty all fields: everything as in the settings</source>
        <translation>Vider tous les champs&#x202f;: tout comme dans les réglages</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>For this model alone. What is left empty is taken from the settings.</source>
        <translation>Pour ce modèle seulement. Ce qui reste vide est repris des réglages.</translation>
    </message>
    <message>
        <source>It is loaded now; what it takes already is not counted as free.</source>
        <translation>Il est chargé en ce moment&#x202f;; ce qu’il occupe déjà n’est pas compté comme libre.</translation>
    </message>
    <message>
        <source>It is loaded now and needs to be loaded again for this.</source>
        <translation>Il est chargé en ce moment et doit être rechargé pour cela.</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Longueur du contexte</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Couches sur le GPU</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Cache KV</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
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
        <translation>Pénalité de répétition</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Réponse la plus longue</translation>
    </message>
    <message>
        <source>In tokens: what the model reads and writes at once. A longer one takes more memory.</source>
        <translation>En tokens&#x202f;: ce que le modèle lit et écrit d’un coup. Un contexte plus long prend plus de mémoire.</translation>
    </message>
    <message>
        <source>-1: as many as fit, 0: none</source>
        <translation>-1&#x202f;: autant que possible, 0&#x202f;: aucune</translation>
    </message>
    <message>
        <source>0: as many as there are physical cores</source>
        <translation>0&#x202f;: autant que de cœurs physiques</translation>
    </message>
    <message>
        <source>What the model remembers of the text it has read: 8 bits take half the memory</source>
        <translation>Ce que le modèle retient du texte lu&#x202f;: 8 bits prennent deux fois moins de mémoire</translation>
    </message>
    <message>
        <source>Fewer bits take less memory and are less exact</source>
        <translation>Moins de bits prennent moins de mémoire et sont moins exacts</translation>
    </message>
    <message>
        <source>0: always the likeliest word; higher: more variety</source>
        <translation>0&#x202f;: toujours le mot le plus probable&#x202f;; plus haut&#x202f;: plus de variété</translation>
    </message>
    <message>
        <source>Only the likeliest words that together reach this share</source>
        <translation>Seulement les mots les plus probables qui atteignent ensemble cette part</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words; 0: all</source>
        <translation>Seulement ce nombre de mots parmi les plus probables&#x202f;; 0&#x202f;: tous</translation>
    </message>
    <message>
        <source>Only words at least this likely, against the likeliest one</source>
        <translation>Seulement les mots au moins aussi probables, par rapport au plus probable</translation>
    </message>
    <message>
        <source>Above 1 repeats less; 0: as the model needs it</source>
        <translation>Au-dessus de 1, moins de répétitions&#x202f;; 0&#x202f;: selon le besoin du modèle</translation>
    </message>
    <message>
        <source>In tokens</source>
        <translation>En tokens</translation>
    </message>
    <message>
        <source>all that fit</source>
        <translation>autant que possible</translation>
    </message>
    <message>
        <source>one a core</source>
        <translation>un par cœur</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>selon le besoin</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>As large as fits</source>
        <translation>Aussi grand que possible</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4 bits</translation>
    </message>
    <message>
        <source>When it is loaded</source>
        <translation>Au chargement</translation>
    </message>
    <message>
        <source>When it answers</source>
        <translation>Pendant la réponse</translation>
    </message>
    <message>
        <source>A preset or a system prompt of a chat comes before these.</source>
        <translation>Un préréglage ou un prompt système d’une discussion passe avant ceux-ci.</translation>
    </message>
    <message>
        <source>{field}: it is too long.</source>
        <translation>{field}&#x202f;: c’est trop long.</translation>
    </message>
    <message>
        <source>{field}: it is more than {least} and at most {most}.</source>
        <translation>{field}&#x202f;: plus de {least} et {most} au plus.</translation>
    </message>
    <message>
        <source>{field}: it is at least {least} and at most {most}.</source>
        <translation>{field}&#x202f;: au moins {least} et au plus {most}.</translation>
    </message>
    <message>
        <source>about version licence limits Aquifer changelog what is new</source>
        <translation>à propos version licence limites Aquifer journal des modifications nouveautés</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>Nouveautés…</translation>
    </message>
    <message>
        <source>Licence of Aquifer…</source>
        <translation>Licence d’Aquifer…</translation>
    </message>
    <message>
        <source>Licences of what it is made of…</source>
        <translation>Licences des composants…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Licence of Aquifer</source>
        <translation>Licence d’Aquifer</translation>
    </message>
    <message>
        <source>Licences of what it is made of</source>
        <translation>Licences des composants</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Setting Aquifer up again brings it back.</source>
        <translation>Le fichier {file} ne peut pas être lu. Une nouvelle installation d’Aquifer le rétablit.</translation>
    </message>
    <message>
        <source>A restore point is a copy of chats, settings and the list of documents in the data folder; the newest are kept. A backup is one file for another disk: it has the documents themselves too.</source>
        <translation>Un point de restauration est une copie des discussions, des réglages et de la liste des documents dans le dossier de données&#x202f;; les plus récents sont gardés. Une sauvegarde est un fichier unique pour un autre disque&#x202f;: elle contient aussi les documents eux-mêmes.</translation>
    </message>
    <message>
        <source>backup back up restore point copy go back undo safe file damaged put aside</source>
        <translation>sauvegarde sauvegarder point de restauration copie revenir annuler sécurité fichier endommagé mis de côté</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>la sauvegarde</translation>
    </message>
    <message>
        <source>Make a restore point</source>
        <translation>Créer un point de restauration</translation>
    </message>
    <message>
        <source>Back up to a file …</source>
        <translation>Sauvegarder dans un fichier…</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>There is no restore point yet.</source>
        <translation>Il n’y a pas encore de point de restauration.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>At the next start Aquifer goes back to {day}.</source>
        <translation>Au prochain démarrage, Aquifer revient au {day}.</translation>
    </message>
    <message>
        <source>What is there then is kept as a restore point first. Close and start Aquifer to do it now.</source>
        <translation>L’état d’alors est d’abord gardé comme point de restauration. Fermez et relancez Aquifer pour le faire maintenant.</translation>
    </message>
    <message>
        <source>Do not go back</source>
        <translation>Ne pas revenir</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Go back to {day}</source>
        <translation>Revenir au {day}</translation>
    </message>
    <message>
        <source>Delete the restore point of {day}</source>
        <translation>Supprimer le point de restauration du {day}</translation>
    </message>
    <message>
        <source>Making a restore point</source>
        <translation>Création d’un point de restauration</translation>
    </message>
    <message>
        <source>No restore point was made.</source>
        <translation>Aucun point de restauration n’a été créé.</translation>
    </message>
    <message>
        <source>The restore point is made.</source>
        <translation>Le point de restauration est créé.</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>Sauvegarder dans un fichier</translation>
    </message>
    <message>
        <source>Backing up to {name}</source>
        <translation>Sauvegarde dans {name}</translation>
    </message>
    <message>
        <source>The backup was stopped; no file was written.</source>
        <translation>La sauvegarde a été arrêtée&#x202f;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Chats, settings and documents are in {file} ({size}). Models are not in it.</source>
        <translation>Les discussions, les réglages et les documents sont dans {file} ({size}). Les modèles n’y sont pas.</translation>
    </message>
    <message>
        <source>Chats, settings and documents are in {file}. Models are not in it.</source>
        <translation>Les discussions, les réglages et les documents sont dans {file}. Les modèles n’y sont pas.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>Backup of {day}, %n document: choose an empty folder for it</source>
        <comment>Backup of {day}, %n documents: choose an empty folder for it</comment>
        <translation>
            <numerusform>Sauvegarde du {day}, %n document&#x202f;: choisissez un dossier vide pour elle</numerusform>
            <numerusform>Sauvegarde du {day}, %n documents&#x202f;: choisissez un dossier vide pour elle</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring {name}</source>
        <translation>Restauration de {name}</translation>
    </message>
    <message>
        <source>The restore was stopped; nothing of it was kept.</source>
        <translation>La restauration a été arrêtée&#x202f;; rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>The backup is in {folder}. What you have now is untouched.</source>
        <translation>La sauvegarde est dans {folder}. Ce que vous avez maintenant est intact.</translation>
    </message>
    <message>
        <source>Use it from the next start</source>
        <translation>L’utiliser à partir du prochain démarrage</translation>
    </message>
    <message>
        <source>From the next start Aquifer uses {folder}. The folder of now is kept.</source>
        <translation>À partir du prochain démarrage, Aquifer utilise {folder}. Le dossier actuel est gardé.</translation>
    </message>
    <message>
        <source>Backups of Aquifer ({pattern})</source>
        <translation>Sauvegardes d’Aquifer ({pattern})</translation>
    </message>
    <message>
        <source>They are kept whole until you delete them. What could be read of them is in use.</source>
        <translation>Ils sont gardés en entier jusqu’à ce que vous les supprimiez. Ce qui a pu en être lu est utilisé.</translation>
    </message>
    <message>
        <source>Damaged files that were put aside</source>
        <translation>Fichiers endommagés mis de côté</translation>
    </message>
    <message>
        <source>Go back …</source>
        <translation>Revenir…</translation>
    </message>
    <message>
        <source>Go back to before {name} was damaged on {day}</source>
        <translation>Revenir avant que {name} ne soit endommagé, le {day}</translation>
    </message>
    <message>
        <source>Copy the path: {folder}</source>
        <translation>Copier le chemin&#x202f;: {folder}</translation>
    </message>
    <message>
        <source>Delete the damaged {name} of {day}</source>
        <translation>Supprimer le fichier {name} endommagé du {day}</translation>
    </message>
    <message>
        <source>your data folder profile move disk path place</source>
        <translation>vos données dossier de données profil déplacer disque chemin emplacement</translation>
    </message>
    <message>
        <source>moving the data folder</source>
        <translation>le déplacement du dossier de données</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Move the data folder</source>
        <translation>Déplacer le dossier de données</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Chats, documents, models and settings. Nothing is kept anywhere else.</source>
        <translation>Discussions, documents, modèles et réglages. Rien n’est gardé ailleurs.</translation>
    </message>
    <message>
        <source>Copy it to another place and use it there</source>
        <translation>Le copier à un autre endroit et l’utiliser là</translation>
    </message>
    <message>
        <source>Copied to {folder}. Close Aquifer to finish: from the next start it is used there.</source>
        <translation>Copié dans {folder}. Fermez Aquifer pour terminer&#x202f;: à partir du prochain démarrage, il est utilisé là.</translation>
    </message>
    <message>
        <source>The data folder was not moved to {folder} when Aquifer was closed: {problem}</source>
        <translation>Le dossier de données n’a pas été déplacé vers {folder} à la fermeture d’Aquifer&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>The folder used before is still at {folder}.</source>
        <translation>Le dossier utilisé auparavant est toujours à {folder}.</translation>
    </message>
    <message>
        <source>It is kept until you delete it. Look first whether everything is here.</source>
        <translation>Il est gardé jusqu’à ce que vous le supprimiez. Vérifiez d’abord que tout est ici.</translation>
    </message>
    <message>
        <source>Delete the old folder</source>
        <translation>Supprimer l’ancien dossier</translation>
    </message>
    <message>
        <source>Move the data folder to</source>
        <translation>Déplacer le dossier de données vers</translation>
    </message>
    <message>
        <source>Copying to {folder}</source>
        <translation>Copie vers {folder}</translation>
    </message>
    <message>
        <source>The move was stopped. The data folder is where it was; what was copied may be deleted.</source>
        <translation>Le déplacement a été arrêté. Le dossier de données est là où il était&#x202f;; ce qui a été copié peut être supprimé.</translation>
    </message>
    <message>
        <source>Everything was copied and read again.</source>
        <translation>Tout a été copié et relu.</translation>
    </message>
    <message>
        <source>Delete what Aquifer kept in {folder}?</source>
        <translation>Supprimer ce qu’Aquifer gardait dans {folder}&#x202f;?</translation>
    </message>
    <message>
        <source>This cannot be undone. Other files in it stay.</source>
        <translation>C’est irréversible. Les autres fichiers qui s’y trouvent restent.</translation>
    </message>
    <message>
        <source>Deleting the old folder</source>
        <translation>Suppression de l’ancien dossier</translation>
    </message>
    <message>
        <source>The old folder was deleted in part.</source>
        <translation>L’ancien dossier n’a été supprimé qu’en partie.</translation>
    </message>
    <message>
        <source>The old folder is gone; {size} are free again.</source>
        <translation>L’ancien dossier a disparu&#x202f;; {size} sont de nouveau libres.</translation>
    </message>
    <message>
        <source>Text comes in as it was shown last; pictures and tool calls do not. The same chats again add only what is new. From ChatGPT: the ZIP file of its data export, as it is.</source>
        <translation>Le texte est repris tel qu’il était affiché en dernier&#x202f;; pas les images ni les appels d’outils. Importer de nouveau les mêmes discussions n’ajoute que ce qui est nouveau. Depuis ChatGPT&#x202f;: le fichier ZIP de son export de données, tel quel.</translation>
    </message>
    <message>
        <source>import chats ChatGPT GPT4All Jan LM Studio LocalDocs folders other programs</source>
        <translation>importer discussions ChatGPT GPT4All Jan LM Studio LocalDocs dossiers autres programmes</translation>
    </message>
    <message>
        <source>the import</source>
        <translation>l’import</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Import a folder …</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Take the last import back</source>
        <translation>Annuler le dernier import</translation>
    </message>
    <message>
        <source>What was not imported, and why</source>
        <translation>Ce qui n’a pas été importé, et pourquoi</translation>
    </message>
    <message>
        <source>Folders that GPT4All keeps in LocalDocs</source>
        <translation>Dossiers que GPT4All garde dans LocalDocs</translation>
    </message>
    <message>
        <source>Chats of other programs</source>
        <translation>Discussions d’autres programmes</translation>
    </message>
    <message>
        <source>Import the chats of {program}</source>
        <translation>Importer les discussions de {program}</translation>
    </message>
    <message numerus="yes">
        <source>{program}: %n chat</source>
        <comment>{program}: %n chats</comment>
        <translation>
            <numerusform>{program}&#x202f;: %n discussion</numerusform>
            <numerusform>{program}&#x202f;: %n discussions</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch it here</source>
        <translation>Le surveiller ici</translation>
    </message>
    <message>
        <source>Watch {folder} for the collection {collection}</source>
        <translation>Surveiller {folder} pour la collection {collection}</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Surveillé</translation>
    </message>
    <message>
        <source>Exports of chats ({patterns})</source>
        <translation>Exports de discussions ({patterns})</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importer des discussions</translation>
    </message>
    <message>
        <source>Import the chats of a folder</source>
        <translation>Importer les discussions d’un dossier</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>The import was stopped. What came in so far can be taken back.</source>
        <translation>L’import a été arrêté. Ce qui est déjà arrivé peut être annulé.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>… and %n more</comment>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of chats: {kind} ({count})</source>
        <translation>Omis des discussions&#x202f;: {kind} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%n chat taken back; they lie in the trash for 30 days.</source>
        <comment>%n chats taken back; they lie in the trash for 30 days.</comment>
        <translation>
            <numerusform>%n discussion retirée&#x202f;; elle reste 30 jours dans la corbeille.</numerusform>
            <numerusform>%n discussions retirées&#x202f;; elles restent 30 jours dans la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat was continued here and stays.</source>
        <comment>%n chats were continued here and stay.</comment>
        <translation>
            <numerusform>%n discussion a été poursuivie ici et reste.</numerusform>
            <numerusform>%n discussions ont été poursuivies ici et restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat of {day}, from {source}</source>
        <comment>%n chats of {day}, from {source}</comment>
        <translation>
            <numerusform>%n discussion du {day}, de {source}</numerusform>
            <numerusform>%n discussions du {day}, de {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat imported</source>
        <comment>%n chats imported</comment>
        <translation>
            <numerusform>%n discussion importée</numerusform>
            <numerusform>%n discussions importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat continued with what is new</source>
        <comment>%n chats continued with what is new</comment>
        <translation>
            <numerusform>%n discussion complétée avec ce qui est nouveau</numerusform>
            <numerusform>%n discussions complétées avec ce qui est nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat brought back from the trash</source>
        <comment>%n chats brought back from the trash</comment>
        <translation>
            <numerusform>%n discussion ramenée de la corbeille</numerusform>
            <numerusform>%n discussions ramenées de la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat was here already</source>
        <comment>%n chats were here already</comment>
        <translation>
            <numerusform>%n discussion était déjà ici</numerusform>
            <numerusform>%n discussions étaient déjà ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken; the reasons are below.</source>
        <comment>%n could not be taken; the reasons are below.</comment>
        <translation>
            <numerusform>%n n’a pas pu être reprise&#x202f;; la raison est ci-dessous.</numerusform>
            <numerusform>%n n’ont pas pu être reprises&#x202f;; les raisons sont ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>keys shortcuts keyboard change</source>
        <translation>touches raccourcis clavier modifier</translation>
    </message>
    <message>
        <source>What the window does by key, and with which keys.</source>
        <translation>Ce que la fenêtre fait au clavier, et avec quelles touches.</translation>
    </message>
    <message>
        <source>See and change the keys…</source>
        <translation>Voir et modifier les touches…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>In force from the next question.</source>
        <translation>S’applique dès la prochaine question.</translation>
    </message>
    <message>
        <source>In force when a model is loaded the next time. Folders and adapters are on the page Models.</source>
        <translation>S’applique au prochain chargement d’un modèle. Les dossiers et les adaptateurs sont sur la page Modèles.</translation>
    </message>
    <message>
        <source>In force for files that are added from now on. Another embedding model reads all documents anew in the background, while the one before answers.</source>
        <translation>S’applique aux fichiers ajoutés à partir de maintenant. Un autre modèle d’embedding relit tous les documents en arrière-plan, pendant que le précédent répond.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>8-bit (only where it is needed to fit)</source>
        <translation>8 bits (seulement s’il le faut pour que cela tienne)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
    <message>
        <source>“{section}” is as it was in the beginning.</source>
        <translation>«&#x202f;{section}&#x202f;» est comme au début.</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>Cette valeur n’est pas permise.</translation>
    </message>
    <message>
        <source>In force after the next start of Aquifer.</source>
        <translation>S’applique au prochain démarrage d’Aquifer.</translation>
    </message>
    <message>
        <source>In force when a model is loaded again.</source>
        <translation>S’applique quand un modèle est rechargé.</translation>
    </message>
    <message>
        <source>Reset section</source>
        <translation>Réinitialiser la section</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>Réinitialiser {title}</translation>
    </message>
    <message>
        <source>Load the model again now</source>
        <translation>Recharger le modèle maintenant</translation>
    </message>
    <message>
        <source>network shield blocked refused connections offline log privacy</source>
        <translation>réseau bouclier bloqué refusé connexions hors ligne journal vie privée</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Vider le journal</translation>
    </message>
    <message>
        <source>Network shield</source>
        <translation>Bouclier réseau</translation>
    </message>
    <message>
        <source>Open now, for the download you allowed, and for nothing else: {hosts}.</source>
        <translation>Ouvert en ce moment, pour le téléchargement que vous avez autorisé et rien d’autre&#x202f;: {hosts}.</translation>
    </message>
    <message>
        <source>No connection has been refused.</source>
        <translation>Aucune connexion n’a été refusée.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n earlier ones; “Copy the log” has them all.</source>
        <comment>… and %n earlier ones; “Copy the log” has them all.</comment>
        <translation>
            <numerusform>… et %n plus ancienne&#x202f;; «&#x202f;Copier le journal&#x202f;» les contient toutes.</numerusform>
            <numerusform>… et %n plus anciennes&#x202f;; «&#x202f;Copier le journal&#x202f;» les contient toutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt was refused, {now} since this start:</source>
        <comment>%n attempts were refused, {now} since this start:</comment>
        <translation>
            <numerusform>%n tentative a été refusée, dont {now} depuis ce démarrage&#x202f;:</numerusform>
            <numerusform>%n tentatives ont été refusées, dont {now} depuis ce démarrage&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>tried by {caller}</source>
        <translation>tentée par {caller}</translation>
    </message>
    <message>
        <source>Stop {work}</source>
        <translation>Arrêter {work}</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Aucune action</translation>
    </message>
    <message numerus="yes">
        <source>%n chat: {title}</source>
        <comment>%n chats: {title}</comment>
        <translation>
            <numerusform>%n discussion&#x202f;: {title}</numerusform>
            <numerusform>%n discussions&#x202f;: {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>Your chats were damaged on the disk ({name}).</source>
        <translation>Vos discussions ont été endommagées sur le disque ({name}).</translation>
    </message>
    <message>
        <source>Your results of summaries and extractions were damaged on the disk ({name}).</source>
        <translation>Vos résultats de résumés et d’extractions ont été endommagés sur le disque ({name}).</translation>
    </message>
    <message>
        <source>Your list of documents was damaged on the disk ({name}).</source>
        <translation>Votre liste de documents a été endommagée sur le disque ({name}).</translation>
    </message>
    <message>
        <source>A database was damaged on the disk ({name}).</source>
        <translation>Une base de données a été endommagée sur le disque ({name}).</translation>
    </message>
    <message>
        <source>What is missing is read again from the stored documents.</source>
        <translation>Ce qui manque est relu à partir des documents enregistrés.</translation>
    </message>
    <message numerus="yes">
        <source>{count} chat</source>
        <comment>{count} chats</comment>
        <translation>
            <numerusform>{count} discussion</numerusform>
            <numerusform>{count} discussions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} message</source>
        <comment>{count} messages</comment>
        <translation>
            <numerusform>{count} message</numerusform>
            <numerusform>{count} messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} document</source>
        <comment>{count} documents</comment>
        <translation>
            <numerusform>{count} document</numerusform>
            <numerusform>{count} documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} finished run</source>
        <comment>{count} finished runs</comment>
        <translation>
            <numerusform>{count} exécution terminée</numerusform>
            <numerusform>{count} exécutions terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} own prompt</source>
        <comment>{count} own prompts</comment>
        <translation>
            <numerusform>{count} prompt personnel</numerusform>
            <numerusform>{count} prompts personnels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row</source>
        <comment>{count} rows</comment>
        <translation>
            <numerusform>{count} ligne</numerusform>
            <numerusform>{count} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the file could be read.</source>
        <translation>Rien de ce fichier n’a pu être lu.</translation>
    </message>
    <message>
        <source>All of it could be saved: {what}.</source>
        <translation>Tout a pu être sauvé&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>What could be read is here: {what}.</source>
        <translation>Ce qui a pu être lu est là&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>There is no whole restore point from before; a backup that you have can be restored in the settings.</source>
        <translation>Il n’y a pas de point de restauration complet d’avant&#x202f;; si vous avez une sauvegarde, vous pouvez la restaurer dans les réglages.</translation>
    </message>
    <message>
        <source>The restore point of {day} holds {what}.</source>
        <translation>Le point de restauration du {day} contient {what}.</translation>
    </message>
    <message>
        <source>The restore point of {day} holds it too.</source>
        <translation>Le point de restauration du {day} le contient aussi.</translation>
    </message>
    <message>
        <source>Put {name} of {day} back?</source>
        <translation>Remettre {name} du {day}&#x202f;?</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>la même chose</translation>
    </message>
    <message>
        <source>The restore point holds {held}; saved of the damaged file are {saved}. It is put back at the next start, and what is there then is kept as a restore point first: you can return to it.</source>
        <translation>Le point de restauration contient {held}&#x202f;; du fichier endommagé ont été sauvés {saved}. Il est repris au prochain démarrage, et l’état d’alors est d’abord gardé comme point de restauration&#x202f;: vous pourrez y revenir.</translation>
    </message>
    <message>
        <source>Delete the damaged file</source>
        <translation>Supprimer le fichier endommagé</translation>
    </message>
    <message>
        <source>Delete the damaged {name} that was put aside on {day}?</source>
        <translation>Supprimer le fichier {name} endommagé, mis de côté le {day}&#x202f;?</translation>
    </message>
    <message>
        <source>This cannot be undone. What was saved of it stays.</source>
        <translation>C’est irréversible. Ce qui en a été sauvé reste.</translation>
    </message>
    <message numerus="yes">
        <source>A run goes on</source>
        <comment>%n runs go on</comment>
        <translation>
            <numerusform>%n entraînement continue</numerusform>
            <numerusform>%n entraînements continuent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It trains in a process of its own. When you open Aquifer again, its curves are there.</source>
        <comment>They train in processes of their own. When you open Aquifer again, their curves are there.</comment>
        <translation>
            <numerusform>Il tourne dans un processus à lui. Quand vous rouvrirez Aquifer, ses courbes seront là.</numerusform>
            <numerusform>Ils tournent dans des processus à eux. Quand vous rouvrirez Aquifer, leurs courbes seront là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run goes on without the window</source>
        <comment>%n runs go on without the window</comment>
        <translation>
            <numerusform>%n entraînement continue sans la fenêtre</numerusform>
            <numerusform>%n entraînements continuent sans la fenêtre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close, let it go on</source>
        <comment>Close, let them go on</comment>
        <translation>
            <numerusform>Fermer et le laisser continuer</numerusform>
            <numerusform>Fermer et les laisser continuer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop it and close</source>
        <comment>Stop them and close</comment>
        <translation>
            <numerusform>L’arrêter et fermer</numerusform>
            <numerusform>Les arrêter et fermer</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>The run {name} goes on.</source>
        <translation>L’entraînement {name} continue.</translation>
    </message>
    <message>
        <source>The run {name} waits for its turn.</source>
        <translation>L’entraînement {name} attend son tour.</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>step {step:,} of {steps:,}</source>
        <translation>pas {step:,} sur {steps:,}</translation>
    </message>
    <message>
        <source>step {step:,}</source>
        <translation>pas {step:,}</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Déplacer vers un dossier</translation>
    </message>
    <message>
        <source>Out of its folder</source>
        <translation>Sortir du dossier</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Close temporary chat</source>
        <translation>Fermer la discussion temporaire</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Renommer le dossier</translation>
    </message>
    <message>
        <source>Delete folder, keep its chats</source>
        <translation>Supprimer le dossier, garder ses discussions</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporaire</translation>
    </message>
    <message numerus="yes">
        <source>%n chat</source>
        <comment>%n chats</comment>
        <translation>
            <numerusform>%n discussion</numerusform>
            <numerusform>%n discussions</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder: {name}, {chats}, open</source>
        <translation>Dossier&#x202f;: {name}, {chats}, ouvert</translation>
    </message>
    <message>
        <source>Folder: {name}, {chats}, closed</source>
        <translation>Dossier&#x202f;: {name}, {chats}, fermé</translation>
    </message>
    <message>
        <source>{folder}: {chats}</source>
        <translation>{folder}&#x202f;: {chats}</translation>
    </message>
    <message>
        <source>Temporary chat: {title}</source>
        <translation>Discussion temporaire&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Chat: {title}</source>
        <translation>Discussion&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus anciennes</translation>
    </message>
    <message>
        <source>{title}. You: {words}</source>
        <translation>{title}. Vous&#x202f;: {words}</translation>
    </message>
    <message>
        <source>{title}. Answer: {words}</source>
        <translation>{title}. Réponse&#x202f;: {words}</translation>
    </message>
    <message>
        <source>You: {words}</source>
        <translation>Vous&#x202f;: {words}</translation>
    </message>
    <message>
        <source>{title}. Title: {words}</source>
        <translation>{title}. Titre&#x202f;: {words}</translation>
    </message>
    <message>
        <source>In the title: {words}</source>
        <translation>Dans le titre&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message numerus="yes">
        <source>In %n chat · Enter opens</source>
        <comment>In %n chats · Enter opens</comment>
        <translation>
            <numerusform>Dans %n discussion · Entrée ouvre</numerusform>
            <numerusform>Dans %n discussions · Entrée ouvre</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found in titles and messages.</source>
        <translation>Rien trouvé dans les titres et les messages.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>Hide sidebar ({keys})</source>
        <translation>Masquer la barre latérale ({keys})</translation>
    </message>
    <message>
        <source>New chat ({keys})</source>
        <translation>Nouvelle discussion ({keys})</translation>
    </message>
    <message>
        <source>New temporary chat ({keys})</source>
        <translation>Nouvelle discussion temporaire ({keys})</translation>
    </message>
    <message>
        <source>No chat has these words in its title.</source>
        <translation>Aucune discussion n’a ces mots dans son titre.</translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>Rechercher dans les discussions</translation>
    </message>
    <message>
        <source>Search all chats ({keys}): titles here, messages in the sheet beside</source>
        <translation>Rechercher dans toutes les discussions ({keys})&#x202f;: les titres ici, les messages dans le volet d’à côté</translation>
    </message>
    <message>
        <source>Aquifer went back to the restore point of {day}.</source>
        <translation>Aquifer est revenu au point de restauration du {day}.</translation>
    </message>
    <message>
        <source>What was there before is a restore point too: see Settings, Backups.</source>
        <translation>L’état d’avant est aussi un point de restauration&#x202f;: voir Réglages, Sauvegardes.</translation>
    </message>
    <message>
        <source>Aquifer did not go back to the restore point; everything is as it was.</source>
        <translation>Aquifer n’est pas revenu au point de restauration&#x202f;; tout est comme avant.</translation>
    </message>
    <message>
        <source>The data folder was not moved to {folder}; it is used where it was.</source>
        <translation>Le dossier de données n’a pas été déplacé vers {folder}&#x202f;; il est utilisé là où il était.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Room the last prompt and answer took in the model&apos;s context</source>
        <translation>Place que le dernier prompt et la dernière réponse ont prise dans le contexte du modèle</translation>
    </message>
    <message>
        <source>Speed of the last answer and time to its first word</source>
        <translation>Vitesse de la dernière réponse et délai jusqu’à son premier mot</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modèle&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Open Models</source>
        <translation>Ouvrir Modèles</translation>
    </message>
    <message numerus="yes">
        <source>{device}, %n tokens of context</source>
        <comment>{device}, %n tokens of context</comment>
        <translation>
            <numerusform>{device}, %n token de contexte</numerusform>
            <numerusform>{device}, %n tokens de contexte</numerusform>
        </translation>
    </message>
    <message>
        <source>nearly full</source>
        <translation>presque plein</translation>
    </message>
    <message>
        <source>Context: {used} of {room} tokens used</source>
        <translation>Contexte&#x202f;: {used} tokens utilisés sur {room}</translation>
    </message>
    <message>
        <source>{speed} tok/s · first word after {seconds:.1f} s</source>
        <translation>{speed} tok/s · premier mot après {seconds:.1f}&#xa0;s</translation>
    </message>
    <message>
        <source>Fine-tuning: {run}</source>
        <translation>Affinage&#x202f;: {run}</translation>
    </message>
    <message>
        <source>No fine-tuning run</source>
        <translation>Aucun affinage</translation>
    </message>
    <message>
        <source>Running: {jobs}</source>
        <translation>En cours&#x202f;: {jobs}</translation>
    </message>
    <message>
        <source>Nothing runs</source>
        <translation>Rien en cours</translation>
    </message>
    <message>
        <source>Open for one download</source>
        <translation>Ouvert pour un téléchargement</translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <comment>%n blocked</comment>
        <translation>
            <numerusform>%n bloquée</numerusform>
            <numerusform>%n bloquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Network shield: %n attempt blocked</source>
        <comment>Network shield: %n attempts blocked</comment>
        <translation>
            <numerusform>Bouclier réseau&#x202f;: %n tentative bloquée</numerusform>
            <numerusform>Bouclier réseau&#x202f;: %n tentatives bloquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Network shield: open for {host}, %n attempt blocked</source>
        <comment>Network shield: open for {host}, %n attempts blocked</comment>
        <translation>
            <numerusform>Bouclier réseau&#x202f;: ouvert pour {host}, %n tentative bloquée</numerusform>
            <numerusform>Bouclier réseau&#x202f;: ouvert pour {host}, %n tentatives bloquées</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection leaves this computer.</source>
        <translation>Aucune connexion ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Click for the list of blocked attempts.</source>
        <translation>Cliquez pour la liste des tentatives bloquées.</translation>
    </message>
    <message>
        <source>The download you allowed reaches the model hub and its file servers; everything else is blocked.</source>
        <translation>Le téléchargement que vous avez autorisé accède au hub de modèles et à ses serveurs de fichiers&#x202f;; tout le reste est bloqué.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file</source>
        <comment>Reading %n files</comment>
        <translation>
            <numerusform>Lecture de %n fichier</numerusform>
            <numerusform>Lecture de %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Embedding model: {done:,} of {documents:,} documents</source>
        <translation>Modèle d’embedding&#x202f;: {done:,} documents sur {documents:,}</translation>
    </message>
    <message>
        <source>Writing pairs from documents</source>
        <translation>Écriture de paires tirées de documents</translation>
    </message>
    <message numerus="yes">
        <source>Answering in %n chat</source>
        <comment>Answering in %n chats</comment>
        <translation>
            <numerusform>Réponse en cours dans %n discussion</numerusform>
            <numerusform>Réponses en cours dans %n discussions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove it for ever?</source>
        <comment>Remove {count:,} things for ever?</comment>
        <translation>
            <numerusform>Supprimer définitivement cet élément&#x202f;?</numerusform>
            <numerusform>Supprimer définitivement {count:,} éléments&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>C’est irréversible.</translation>
    </message>
    <message>
        <source>The text is taken out of every file of your profile: originals, search index, backups that hold it, and what models remember of it. What other chats quote stays there. This cannot be undone.</source>
        <translation>Le texte est retiré de tous les fichiers de votre profil&#x202f;: originaux, index de recherche, sauvegardes qui le contiennent, et ce que les modèles en retiennent. Ce que d’autres discussions citent y reste. C’est irréversible.</translation>
    </message>
    <message>
        <source>Remove for ever</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Search the trash</source>
        <translation>Rechercher dans la corbeille</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>Quel genre</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Remove for ever…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>What you delete can be restored from here.</source>
        <translation>Ce que vous supprimez peut être restauré d’ici.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>Search for other words or another kind.</source>
        <translation>Cherchez d’autres mots ou un autre genre.</translation>
    </message>
    <message>
        <source>Nothing in the trash fits</source>
        <translation>Rien ne correspond dans la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} thing</source>
        <comment>{count:,} things</comment>
        <translation>
            <numerusform>{count:,} élément</numerusform>
            <numerusform>{count:,} éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n</source>
        <comment>Restore %n</comment>
        <translation>
            <numerusform>Restaurer %n</numerusform>
            <numerusform>Restaurer %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted things</source>
        <translation>Éléments supprimés</translation>
    </message>
    <message numerus="yes">
        <source>What you delete stays here for %n day, out of every list and search, and can be restored as it was. Removed for ever, nothing of its text is left in your profile.</source>
        <comment>What you delete stays here for %n days, out of every list and search, and can be restored as it was. Removed for ever, nothing of its text is left in your profile.</comment>
        <translation>
            <numerusform>Ce que vous supprimez reste ici %n jour, hors de toute liste et de toute recherche, et peut être restauré tel quel. Après une suppression définitive, il n’en reste aucun texte dans votre profil.</numerusform>
            <numerusform>Ce que vous supprimez reste ici %n jours, hors de toute liste et de toute recherche, et peut être restauré tel quel. Après une suppression définitive, il n’en reste aucun texte dans votre profil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Où c’était</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Gardé encore</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>attached to a chat</source>
        <translation>joint à une discussion</translation>
    </message>
    <message>
        <source>until the next start</source>
        <translation>jusqu’au prochain démarrage</translation>
    </message>
    <message numerus="yes">
        <source>%n day</source>
        <comment>%n days</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No search looks at it any more. The trash keeps it for %n day.</source>
        <comment>No search looks at it any more. The trash keeps it for %n days.</comment>
        <translation>
            <numerusform>Aucune recherche ne le consulte plus. La corbeille le garde %n jour.</numerusform>
            <numerusform>Aucune recherche ne le consulte plus. La corbeille le garde %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No search looks at them any more. The trash keeps them for %n day.</source>
        <comment>No search looks at them any more. The trash keeps them for %n days.</comment>
        <translation>
            <numerusform>Aucune recherche ne les consulte plus. La corbeille les garde %n jour.</numerusform>
            <numerusform>Aucune recherche ne les consulte plus. La corbeille les garde %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stays there for %n day.</source>
        <comment>It stays there for %n days.</comment>
        <translation>
            <numerusform>Il y reste %n jour.</numerusform>
            <numerusform>Il y reste %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is back.</source>
        <comment>{count:,} things are back.</comment>
        <translation>
            <numerusform>{name} est de retour.</numerusform>
            <numerusform>{count:,} éléments sont de retour.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on here. Quit in the menu of this icon ends it.</source>
        <translation>Il continue ici. Quitter, dans le menu de cette icône, le ferme.</translation>
    </message>
    <message>
        <source>Aquifer is in the tray</source>
        <translation>Aquifer est dans la zone de notification</translation>
    </message>
    <message>
        <source>Aquifer in the tray</source>
        <translation>Aquifer dans la zone de notification</translation>
    </message>
    <message>
        <source>Open Aquifer</source>
        <translation>Ouvrir Aquifer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Show the pages…</source>
        <translation>Afficher les pages…</translation>
    </message>
    <message>
        <source>Its text is shown instead.</source>
        <translation>Son texte est affiché à la place.</translation>
    </message>
    <message>
        <source>The text that was read in it is shown instead.</source>
        <translation>Le texte qui y a été lu est affiché à la place.</translation>
    </message>
    <message>
        <source>This picture cannot be drawn.</source>
        <translation>Cette image ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Search in this document</source>
        <translation>Rechercher dans ce document</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>{number:,} of {count:,}</source>
        <translation>{number:,} sur {count:,}</translation>
    </message>
    <message>
        <source>{number:,} of {count:,}+</source>
        <translation>{number:,} sur {count:,}+</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Found: {words}</source>
        <translation>Trouvé&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Nothing searched</source>
        <translation>Aucune recherche</translation>
    </message>
    <message>
        <source>The pages of this PDF are locked with a password.</source>
        <translation>Les pages de ce PDF sont verrouillées par un mot de passe.</translation>
    </message>
    <message>
        <source>The pages of this PDF cannot be drawn.</source>
        <translation>Les pages de ce PDF ne peuvent pas être affichées.</translation>
    </message>
    <message>
        <source>Select the page</source>
        <translation>Sélectionner la page</translation>
    </message>
    <message>
        <source>This page cannot be drawn.</source>
        <translation>Cette page ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Page de PDF</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}.</source>
        <translation>Page {page} sur {pages}.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>Ouvrir avec le programme du système</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Back to the documents (Esc)</source>
        <translation>Retour aux documents (Échap)</translation>
    </message>
    <message>
        <source>The file is not there any more; this is the copy kept here.</source>
        <translation>Le fichier n’est plus là&#x202f;; voici la copie gardée ici.</translation>
    </message>
    <message>
        <source>This file was not opened: the system has no program for it.</source>
        <translation>Ce fichier n’a pas été ouvert&#x202f;: le système n’a pas de programme pour lui.</translation>
    </message>
    <message>
        <source>Use Show in folder.</source>
        <translation>Utilisez «&#x202f;Afficher dans le dossier&#x202f;».</translation>
    </message>
    <message>
        <source>The folder was not opened. It is the one of {file}.</source>
        <translation>Le dossier n’a pas été ouvert. C’est celui de {file}.</translation>
    </message>
    <message>
        <source>The sources of an answer appear here.</source>
        <translation>Les sources d’une réponse apparaissent ici.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Previous citation (Alt+Up)</source>
        <translation>Citation précédente (Alt+Haut)</translation>
    </message>
    <message>
        <source>Next citation (Alt+Down)</source>
        <translation>Citation suivante (Alt+Bas)</translation>
    </message>
    <message>
        <source>Close sources</source>
        <translation>Fermer les sources</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>Adresse de l’article</translation>
    </message>
    <message>
        <source>Copy the address of the article</source>
        <translation>Copier l’adresse de l’article</translation>
    </message>
    <message>
        <source>Sources of the answer</source>
        <translation>Sources de la réponse</translation>
    </message>
    <message>
        <source>In the panel. {description}</source>
        <translation>Dans le panneau. {description}</translation>
    </message>
    <message>
        <source>Previous page (Alt+Up)</source>
        <translation>Page précédente (Alt+Haut)</translation>
    </message>
    <message>
        <source>Next page (Alt+Down)</source>
        <translation>Page suivante (Alt+Bas)</translation>
    </message>
    <message>
        <source>Choose a source to see its words on the page.</source>
        <translation>Choisissez une source pour voir ses mots sur la page.</translation>
    </message>
    <message>
        <source>{cell} (cited row)</source>
        <translation>{cell} (ligne citée)</translation>
    </message>
    <message>
        <source>{cell} (found)</source>
        <translation>{cell} (trouvé)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Document text</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>Number of the page</source>
        <translation>Numéro de la page</translation>
    </message>
    <message>
        <source>p. {page} / {pages}</source>
        <translation>p.&#xa0;{page} / {pages}</translation>
    </message>
    <message>
        <source>Go to a page (Ctrl+G)</source>
        <translation>Aller à une page (Ctrl+G)</translation>
    </message>
    <message>
        <source>{place}. Go to a page</source>
        <translation>{place}. Aller à une page</translation>
    </message>
    <message>
        <source>Show small pictures of the pages</source>
        <translation>Afficher des vignettes des pages</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>Page précédente (Ctrl+Page préc.)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Page suivante (Ctrl+Page suiv.)</translation>
    </message>
    <message>
        <source>Search in this document (Ctrl+F)</source>
        <translation>Rechercher dans ce document (Ctrl+F)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Réduire (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Agrandir (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>Adapter à la largeur (Ctrl+0)</translation>
    </message>
    <message>
        <source>Fit the page (Ctrl+9)</source>
        <translation>Adapter à la page (Ctrl+9)</translation>
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
        <translation>Zoom {factor:.0%}, adapté à la largeur</translation>
    </message>
    <message>
        <source>Zoom, fits the width</source>
        <translation>Zoom, adapté à la largeur</translation>
    </message>
    <message>
        <source>Zoom {factor:.0%}, fits the page</source>
        <translation>Zoom {factor:.0%}, adapté à la page</translation>
    </message>
    <message>
        <source>Zoom, fits the page</source>
        <translation>Zoom, adapté à la page</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number}&#xa0;ko</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number}&#xa0;Go</translation>
    </message>
    <message>
        <source>{line}: no values yet.</source>
        <translation>{line}&#x202f;: pas encore de valeurs.</translation>
    </message>
    <message>
        <source>{line}: {values}, {last} at {x_name} {x_last}.</source>
        <translation>{line}&#x202f;: {values}, {last} ({x_name} {x_last}).</translation>
    </message>
    <message>
        <source>{line}: {values}, from {first} at {x_name} {x_first} to {last} at {x_name} {x_last}, lowest {lowest} at {x_name} {x_lowest}.</source>
        <translation>{line}&#x202f;: {values}, de {first} ({x_name} {x_first}) à {last} ({x_name} {x_last}), minimum {lowest} ({x_name} {x_lowest}).</translation>
    </message>
    <message>
        <source>{line}: {values}, from {first} at {x_name} {x_first} to {last} at {x_name} {x_last}.</source>
        <translation>{line}&#x202f;: {values}, de {first} ({x_name} {x_first}) à {last} ({x_name} {x_last}).</translation>
    </message>
    <message numerus="yes">
        <source>{count} value</source>
        <comment>{count} values</comment>
        <translation>
            <numerusform>{count} valeur</numerusform>
            <numerusform>{count} valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>mot pour mot</translation>
    </message>
    <message>
        <source>{document}, p. {page}</source>
        <translation>{document}, p.&#xa0;{page}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>page {page}</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Code, {language}</source>
        <translation>Code, {language}</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texte brut</translation>
    </message>
    <message>
        <source>{day:02d} {month} {year}</source>
        <translation>{day:02d} {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day:02d} {month}, {time}</source>
        <translation>{day:02d} {month}, {time}</translation>
    </message>
    <message>
        <source>Documents ({patterns})</source>
        <translation>Documents ({patterns})</translation>
    </message>
    <message>
        <source>{what}:</source>
        <translation>{what}&#x202f;:</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>{what}: take the whole filter off</source>
        <translation>{what}&#x202f;: retirer tout le filtre</translation>
    </message>
    <message>
        <source>{what}: take off {part}</source>
        <translation>{what}&#x202f;: retirer {part}</translation>
    </message>
    <message>
        <source>{what}: {parts}</source>
        <translation>{what}&#x202f;: {parts}</translation>
    </message>
    <message>
        <source>Type: {kind}</source>
        <translation>Type&#x202f;: {kind}</translation>
    </message>
    <message>
        <source>Use filter</source>
        <translation>Appliquer le filtre</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Feuille de calcul</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>Document texte</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>2023, 2023-03 or 2023-03-31</source>
        <translation>2023, 2023-03 ou 2023-03-31</translation>
    </message>
    <message>
        <source>since {value}</source>
        <translation>depuis {value}</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>until {value}</source>
        <translation>jusqu’à {value}</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>a part of the name</source>
        <translation>une partie du nom</translation>
    </message>
    <message>
        <source>by {value}</source>
        <translation>par {value}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>a part of its path</source>
        <translation>une partie de son chemin</translation>
    </message>
    <message>
        <source>in folder {value}</source>
        <translation>dans le dossier {value}</translation>
    </message>
    <message>
        <source>all of them; for example contract, signed</source>
        <translation>toutes&#x202f;; par exemple contrat, signé</translation>
    </message>
    <message>
        <source>tagged {value}</source>
        <translation>avec l’étiquette {value}</translation>
    </message>
    <message>
        <source>a part of the file&apos;s name or title</source>
        <translation>une partie du nom ou du titre du fichier</translation>
    </message>
    <message>
        <source>named {value}</source>
        <translation>nommé {value}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>du {date}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>in {language}</source>
        <translation>en {language}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>{label}: {count} (left out)</source>
        <translation>{label}&#x202f;: {count} (omis)</translation>
    </message>
    <message>
        <source>No values.</source>
        <translation>Aucune valeur.</translation>
    </message>
    <message>
        <source>Nothing to measure here</source>
        <translation>Rien à mesurer ici</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language</comment>
        <translation>anglais</translation>
    </message>
    <message>
        <source>German</source>
        <comment>language</comment>
        <translation>allemand</translation>
    </message>
    <message>
        <source>French</source>
        <comment>language</comment>
        <translation>français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>language</comment>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>language</comment>
        <translation>italien</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>language</comment>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>language</comment>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>language</comment>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>language</comment>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>language</comment>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>language</comment>
        <translation>danois</translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>language</comment>
        <translation>finnois</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <comment>language</comment>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>language</comment>
        <translation>grec</translation>
    </message>
    <message>
        <source>Turkish</source>
        <comment>language</comment>
        <translation>turc</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>language</comment>
        <translation>russe</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>language</comment>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>language</comment>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>language</comment>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>language</comment>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>language</comment>
        <translation>coréen</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Pas encore de valeurs</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>info</source>
        <translation>information</translation>
    </message>
    <message>
        <source>success</source>
        <translation>succès</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>{severity}: {words}</source>
        <translation>{severity}&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Something went wrong: {error}</source>
        <translation>Un problème est survenu&#x202f;: {error}</translation>
    </message>
    <message numerus="yes">
        <source>{text} (%n time)</source>
        <comment>{text} (%n times)</comment>
        <translation>
            <numerusform>{text} (%n fois)</numerusform>
            <numerusform>{text} (%n fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Something went wrong inside Aquifer: {kind}: {error}</source>
        <translation>Un problème est survenu dans Aquifer&#x202f;: {kind}&#x202f;: {error}</translation>
    </message>
    <message>
        <source>Your chats and documents are safe. Details are in the log of the data folder.</source>
        <translation>Vos discussions et vos documents sont en sécurité. Les détails sont dans le journal du dossier de données.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>This link leads to {address}</source>
        <translation>Ce lien mène à {address}</translation>
    </message>
    <message>
        <source>Aquifer opens no links.</source>
        <translation>Aquifer n’ouvre aucun lien.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Mot de passe de {name}</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>verb</comment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>This file needs a password</source>
        <translation>Ce fichier demande un mot de passe</translation>
    </message>
    <message>
        <source>It is used to read the file now and is not stored.</source>
        <translation>Il sert à lire le fichier maintenant et n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation>{name} n’a pas pu être écrit&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder; nothing was changed.</source>
        <translation>Libérez de l’espace ou choisissez un autre dossier&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>the folder cannot be written or the disk is full</source>
        <translation>le dossier n’est pas accessible en écriture ou le disque est plein</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>Progress of {work}</source>
        <translation>Progression&#x202f;: {work}</translation>
    </message>
    <message>
        <source>It is too wide for a line.</source>
        <translation>Elle est trop large pour une ligne.</translation>
    </message>
    <message>
        <source>Not drawn as a formula. {reason}</source>
        <translation>Non affichée comme formule. {reason}</translation>
    </message>
    <message>
        <source>Formulas: {formulas}</source>
        <translation>Formules&#x202f;: {formulas}</translation>
    </message>
    <message>
        <source>Nothing in your documents supports this sentence.</source>
        <translation>Rien dans vos documents n’appuie cette phrase.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>best score {score:.2f}</source>
        <translation>meilleure note {score:.2f}</translation>
    </message>
    <message>
        <source>Source {number}: {place}, {level}</source>
        <translation>Source {number}&#x202f;: {place}, {level}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Aquifer.</source>
        <translation>Ce bureau n’a pas de zone de notification&#x202f;: fermer la fenêtre quitte Aquifer.</translation>
    </message>
    <message>
        <source>Show sidebar ({keys})</source>
        <translation>Afficher la barre latérale ({keys})</translation>
    </message>
    <message>
        <source> Its last words: {value}.</source>
        <translation> Ses derniers mots&#x202f;: {value}.</translation>
    </message>
    <message>
        <source> Most were dropped by {most_step}: {value}.</source>
        <translation> La plupart ont été écartées par {most_step}&#x202f;: {value}.</translation>
    </message>
    <message>
        <source> Picture: {words} </source>
        <translation> Image&#x202f;: {words} </translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not KEY=VALUE with a key of the configuration.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas de la forme KEY=VALUE avec une clé de la configuration.</translation>
    </message>
    <message>
        <source>, all known already: nothing was embedded again</source>
        <translation>, tout était déjà connu&#x202f;: aucun nouvel embedding n’a été calculé</translation>
    </message>
    <message>
        <source>, {known} of them known already</source>
        <translation>, dont {known} déjà connus</translation>
    </message>
    <message>
        <source>1 file cannot be reached (a drive or folder is away) and stay as they were read.</source>
        <translation>1 fichier est inaccessible (un disque ou un dossier est absent) et reste tel qu’il a été lu.</translation>
    </message>
    <message>
        <source>1 file is byte for byte what {promises_origin} says.</source>
        <translation>1 fichier est octet pour octet ce que dit {promises_origin}.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message>
        <source>1 sentence of the model was left out: your documents do not say so, or not on this question.</source>
        <translation>1 phrase du modèle a été omise&#x202f;: vos documents ne le disent pas, ou pas sur cette question.</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 thread</translation>
    </message>
    <message>
        <source>1 token of context</source>
        <translation>1 token de contexte</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 bits</translation>
    </message>
    <message>
        <source>8 bits are some fifty times slower than 16 on a processor: choose 4bit or 16bit.</source>
        <translation>8 bits sont environ cinquante fois plus lents que 16 sur un processeur&#x202f;: choisissez 4bit ou 16bit.</translation>
    </message>
    <message>
        <source>8-bit cache</source>
        <translation>cache de 8 bits</translation>
    </message>
    <message>
        <source>; measured on this computer</source>
        <translation>&#x202f;; mesuré sur cet ordinateur</translation>
    </message>
    <message>
        <source>A PDF is drawn by the window.</source>
        <translation>Un PDF est dessiné par la fenêtre.</translation>
    </message>
    <message>
        <source>A backup inside the data folder is lost with it.</source>
        <translation>Une sauvegarde dans le dossier de données est perdue avec lui.</translation>
    </message>
    <message>
        <source>A benchmark reads at least 1 and writes at least 2 tokens.</source>
        <translation>Une mesure lit au moins 1 token et en écrit au moins 2.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Une collection a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A comparison has two to {most_sides} sides.</source>
        <translation>Une comparaison a de deux à {most_sides} côtés.</translation>
    </message>
    <message>
        <source>A connection to {host} was blocked: Aquifer works offline.</source>
        <translation>Une connexion à {host} a été bloquée&#x202f;: Aquifer fonctionne hors ligne.</translation>
    </message>
    <message>
        <source>A document has at most {most_tags} tags of 1 to {longest_tag} characters.</source>
        <translation>Un document a au plus {most_tags} étiquettes de 1 à {longest_tag} caractères.</translation>
    </message>
    <message>
        <source>A document was removed while the pack was written.</source>
        <translation>Un document a été retiré pendant l’écriture du paquet.</translation>
    </message>
    <message>
        <source>A fine-tuning run goes on.</source>
        <translation>Un entraînement d’affinage est en cours.</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Un dossier a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A length in tokens needs a model.</source>
        <translation>Une longueur en tokens a besoin d’un modèle.</translation>
    </message>
    <message>
        <source>A mail inside it ({subject}) is damaged ({error}).</source>
        <translation>Un e-mail contenu ({subject}) est endommagé ({error}).</translation>
    </message>
    <message>
        <source>A pack is imported into a collection with a name.</source>
        <translation>Un paquet s’importe dans une collection qui a un nom.</translation>
    </message>
    <message>
        <source>A part of the message holds binary data instead of text.</source>
        <translation>Une partie du message contient des données binaires au lieu de texte.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Un préréglage a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A quote is never closed ({error}); the rest was read line by line.</source>
        <translation>Un guillemet n’est jamais fermé ({error})&#x202f;; le reste a été lu ligne par ligne.</translation>
    </message>
    <message>
        <source>A summary is a text, not a table.</source>
        <translation>Un résumé est un texte, pas un tableau.</translation>
    </message>
    <message>
        <source>A temporary chat cannot be put into a folder.</source>
        <translation>Une discussion temporaire ne peut pas être mise dans un dossier.</translation>
    </message>
    <message>
        <source>A watched folder can have at most {most_patterns} patterns.</source>
        <translation>Un dossier surveillé peut avoir au plus {most_patterns} motifs.</translation>
    </message>
    <message>
        <source>A watched folder needs the name of a collection.</source>
        <translation>Un dossier surveillé a besoin du nom d’une collection.</translation>
    </message>
    <message>
        <source>About {lasts} for {found_steps} steps and {found_tokens} tokens ({found_rate_words}).</source>
        <translation>Environ {lasts} pour {found_steps} pas et {found_tokens} tokens ({found_rate_words}).</translation>
    </message>
    <message>
        <source>Adapters that are switched on</source>
        <translation>Adaptateurs activés</translation>
    </message>
    <message>
        <source>Add an unprotected copy of the book.</source>
        <translation>Ajoutez une copie non protégée du livre.</translation>
    </message>
    <message>
        <source>Add documents with whole text.</source>
        <translation>Ajoutez des documents avec du texte suivi.</translation>
    </message>
    <message>
        <source>Add files to it, or choose another one.</source>
        <translation>Ajoutez-y des fichiers, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Add it again to go on.</source>
        <translation>Ajoutez-le de nouveau pour continuer.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Add the file again.</source>
        <translation>Ajoutez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Add the folder of one on the Models page, or take the check out of the pipeline.</source>
        <translation>Ajoutez le dossier d’un tel modèle sur la page Modèles, ou retirez le contrôle du pipeline.</translation>
    </message>
    <message>
        <source>Add the folder to the list of models, or choose one.</source>
        <translation>Ajoutez le dossier à la liste des modèles, ou choisissez-en un.</translation>
    </message>
    <message>
        <source>Adding the adapter to the base</source>
        <translation>Ajout de l’adaptateur à la base</translation>
    </message>
    <message>
        <source>All weights cannot be trained in 4 or 8 bits.</source>
        <translation>On ne peut pas entraîner tous les poids en 4 ou 8 bits.</translation>
    </message>
    <message>
        <source>All {forecast_layers} layers on {place}</source>
        <translation>Les {forecast_layers} couches sur {place}</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>An answer in JSON cannot be continued.</source>
        <translation>Une réponse en JSON ne peut pas être continuée.</translation>
    </message>
    <message>
        <source>An answer is rated 1, -1 or 0, not {rating}.</source>
        <translation>Une réponse reçoit 1, -1 ou 0, pas {rating}.</translation>
    </message>
    <message>
        <source>An answer without a word cannot be scored.</source>
        <translation>Une réponse sans un mot ne peut pas être notée.</translation>
    </message>
    <message>
        <source>Another Aquifer (process {owner}) is using the profile folder {file_parent}.</source>
        <translation>Un autre Aquifer (processus {owner}) utilise le dossier de profil {file_parent}.</translation>
    </message>
    <message>
        <source>Another Aquifer is using the profile folder {file_parent}.</source>
        <translation>Un autre Aquifer utilise le dossier de profil {file_parent}.</translation>
    </message>
    <message>
        <source>Another answer was started with this model.</source>
        <translation>Une autre réponse a été lancée avec ce modèle.</translation>
    </message>
    <message>
        <source>Another data folder cannot be chosen from here.</source>
        <translation>Un autre dossier de données ne peut pas être choisi d’ici.</translation>
    </message>
    <message>
        <source>Another embedding model has taken over.</source>
        <translation>Un autre modèle d’embedding a pris le relais.</translation>
    </message>
    <message>
        <source>Another search index has taken the place of this one.</source>
        <translation>Un autre index de recherche a pris la place de celui-ci.</translation>
    </message>
    <message>
        <source>Answers are written</source>
        <translation>Écriture des réponses</translation>
    </message>
    <message>
        <source>Answers written for BLEU, ROUGE and chrF</source>
        <translation>Réponses écrites pour BLEU, ROUGE et chrF</translation>
    </message>
    <message>
        <source>Aquifer&apos;s own folder cannot be watched.</source>
        <translation>Le dossier d’Aquifer lui-même ne peut pas être surveillé.</translation>
    </message>
    <message>
        <source>As in optim.epochs=2.</source>
        <translation>Comme dans optim.epochs=2.</translation>
    </message>
    <message>
        <source>Ask about less text, or raise the context length in the settings.</source>
        <translation>Interrogez moins de texte, ou augmentez la longueur du contexte dans les réglages.</translation>
    </message>
    <message>
        <source>Ask again in a moment.</source>
        <translation>Redemandez dans un instant.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Redemandez.</translation>
    </message>
    <message>
        <source>Ask again: it is then loaded anew.</source>
        <translation>Redemandez&#x202f;: il est alors chargé de nouveau.</translation>
    </message>
    <message>
        <source>Ask for fewer under &quot;split&quot;.</source>
        <translation>Demandez-en moins sous &quot;split&quot;.</translation>
    </message>
    <message>
        <source>Ask it in fewer words.</source>
        <translation>Posez-la en moins de mots.</translation>
    </message>
    <message>
        <source>Asking again about the same text</source>
        <translation>Nouvelle question sur le même texte</translation>
    </message>
    <message>
        <source>Asking the hub for {offer_name}</source>
        <translation>Demande de {offer_name} au hub</translation>
    </message>
    <message>
        <source>Asking {documents} documents</source>
        <translation>Interrogation de {documents} documents</translation>
    </message>
    <message>
        <source>At most {longest_folder_name} characters.</source>
        <translation>{longest_folder_name} caractères au plus.</translation>
    </message>
    <message>
        <source>Attach long texts as a file instead.</source>
        <translation>Joignez plutôt les longs textes sous forme de fichier.</translation>
    </message>
    <message>
        <source>Attach the drive it lies on and start again, or start with --data-dir and another folder.</source>
        <translation>Branchez le disque où il se trouve et redémarrez, ou démarrez avec --data-dir et un autre dossier.</translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation>Lots par pas</translation>
    </message>
    <message>
        <source>Before going back</source>
        <translation>Avant le retour en arrière</translation>
    </message>
    <message>
        <source>Before {place_name} was changed by a new version</source>
        <translation>Avant que {place_name} ne soit modifié par une nouvelle version</translation>
    </message>
    <message>
        <source>Begin it with the column names.</source>
        <translation>Commencez-le par les noms des colonnes.</translation>
    </message>
    <message>
        <source>Best and worst rows shown</source>
        <translation>Meilleures et pires lignes affichées</translation>
    </message>
    <message>
        <source>Bring more data, loosen the checks, or set &quot;validation: 0&quot; under &quot;split&quot;.</source>
        <translation>Apportez plus de données, assouplissez les contrôles, ou mettez &quot;validation: 0&quot; sous &quot;split&quot;.</translation>
    </message>
    <message>
        <source>Bring more data, or set &quot;validation: 0&quot; under &quot;split&quot;.</source>
        <translation>Apportez plus de données, ou mettez &quot;validation: 0&quot; sous &quot;split&quot;.</translation>
    </message>
    <message>
        <source>Built-in presets stay.</source>
        <translation>Les préréglages intégrés restent.</translation>
    </message>
    <message>
        <source>Check its permissions and free space, or choose another folder with --data-dir.</source>
        <translation>Vérifiez ses droits d’accès et l’espace libre, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Check its permissions and the free space.</source>
        <translation>Vérifiez ses droits d’accès et l’espace libre.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>Check that it may be read, or copy it.</source>
        <translation>Vérifiez qu’on a le droit de le lire, ou copiez-le.</translation>
    </message>
    <message>
        <source>Check the connection and try again: what has arrived is kept. Or bring the model from another computer: copy its .gguf file into the models folder.</source>
        <translation>Vérifiez la connexion et réessayez&#x202f;: ce qui est arrivé est conservé. Ou apportez le modèle d’un autre ordinateur&#x202f;: copiez son fichier .gguf dans le dossier des modèles.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Vérifiez le disque.</translation>
    </message>
    <message>
        <source>Check the ending of its name.</source>
        <translation>Vérifiez la fin de son nom.</translation>
    </message>
    <message>
        <source>Check the path; for a data file leave out &quot;documents: true&quot;.</source>
        <translation>Vérifiez le chemin&#x202f;; pour un fichier de données, omettez &quot;documents: true&quot;.</translation>
    </message>
    <message>
        <source>Check the path; it is taken relative to the pipeline file.</source>
        <translation>Vérifiez le chemin&#x202f;; il est relatif au fichier de pipeline.</translation>
    </message>
    <message>
        <source>Check the permissions and the space of the folder.</source>
        <translation>Vérifiez les droits d’accès et l’espace du dossier.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Vérifiez les droits d’accès du fichier.</translation>
    </message>
    <message>
        <source>Check the permissions of the profile folder.</source>
        <translation>Vérifiez les droits d’accès du dossier de profil.</translation>
    </message>
    <message>
        <source>Checking the file against the SHA-256 of the hub</source>
        <translation>Contrôle du fichier avec le SHA-256 du hub</translation>
    </message>
    <message>
        <source>Checking the file against the SHA-256 of this offer</source>
        <translation>Contrôle du fichier avec le SHA-256 de cette proposition</translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation>Contrôle du paquet</translation>
    </message>
    <message>
        <source>Checking the summary against the pages</source>
        <translation>Contrôle du résumé avec les pages</translation>
    </message>
    <message>
        <source>Checking {info_name} · {fraction}</source>
        <translation>Contrôle de {info_name} · {fraction}</translation>
    </message>
    <message>
        <source>Checking {reader_name}</source>
        <translation>Contrôle de {reader_name}</translation>
    </message>
    <message>
        <source>Checking · {done}</source>
        <translation>Contrôle · {done}</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>Checkpoints gardés</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation>Chinois (Big5)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinois (GB 18030)</translation>
    </message>
    <message>
        <source>Choose 4 bits or a smaller model.</source>
        <translation>Choisissez 4 bits ou un modèle plus petit.</translation>
    </message>
    <message>
        <source>Choose LoRA, or 16 or 32 bits.</source>
        <translation>Choisissez LoRA, ou 16 ou 32 bits.</translation>
    </message>
    <message>
        <source>Choose a base model whose chat template ends answers with an end token.</source>
        <translation>Choisissez un modèle de base dont le gabarit de discussion termine les réponses par un token de fin.</translation>
    </message>
    <message>
        <source>Choose a file of answers.</source>
        <translation>Choisissez un fichier de réponses.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .gguf.</source>
        <translation>Choisissez un fichier qui se termine par .gguf.</translation>
    </message>
    <message>
        <source>Choose a folder that holds models.</source>
        <translation>Choisissez un dossier qui contient des modèles.</translation>
    </message>
    <message>
        <source>Choose a folder with adapter_config.json.</source>
        <translation>Choisissez un dossier avec adapter_config.json.</translation>
    </message>
    <message>
        <source>Choose a place outside of it.</source>
        <translation>Choisissez un endroit en dehors de celui-ci.</translation>
    </message>
    <message>
        <source>Choose a place outside, or another disk.</source>
        <translation>Choisissez un endroit en dehors, ou un autre disque.</translation>
    </message>
    <message>
        <source>Choose a smaller base model, 4 bits, or close other programs.</source>
        <translation>Choisissez un modèle de base plus petit, 4 bits, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Choose a smaller model or a shorter context length.</source>
        <translation>Choisissez un modèle plus petit ou une longueur de contexte plus courte.</translation>
    </message>
    <message>
        <source>Choose a smaller model or a shorter context.</source>
        <translation>Choisissez un modèle plus petit ou un contexte plus court.</translation>
    </message>
    <message>
        <source>Choose a version that transformers knows by itself, or a GGUF.</source>
        <translation>Choisissez une version que transformers connaît de lui-même, ou un GGUF.</translation>
    </message>
    <message>
        <source>Choose an empty folder or a new name.</source>
        <translation>Choisissez un dossier vide ou un nouveau nom.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>Choose an existing folder.</source>
        <translation>Choisissez un dossier existant.</translation>
    </message>
    <message>
        <source>Choose another base model, as a Hugging Face folder or GGUF.</source>
        <translation>Choisissez un autre modèle de base, en dossier Hugging Face ou en GGUF.</translation>
    </message>
    <message>
        <source>Choose another base model, or one whose publisher you trust.</source>
        <translation>Choisissez un autre modèle de base, ou un modèle dont l’éditeur a votre confiance.</translation>
    </message>
    <message>
        <source>Choose another base model.</source>
        <translation>Choisissez un autre modèle de base.</translation>
    </message>
    <message>
        <source>Choose another data set, or prepare it with fewer checks.</source>
        <translation>Choisissez un autre jeu de données, ou préparez-le avec moins de contrôles.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another model, or the same one in another quantisation.</source>
        <translation>Choisissez un autre modèle, ou le même dans une autre quantification.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Choose another name, or delete it first.</source>
        <translation>Choisissez un autre nom, ou supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>Choose another name, or put it away.</source>
        <translation>Choisissez un autre nom, ou rangez-le ailleurs.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>Choisissez un autre nom, ou indiquez qu’il peut être remplacé.</translation>
    </message>
    <message>
        <source>Choose another one under Models.</source>
        <translation>Choisissez-en un autre sous Modèles.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose another place or free some space.</source>
        <translation>Choisissez un autre endroit ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>Choose another restore point.</source>
        <translation>Choisissez un autre point de restauration.</translation>
    </message>
    <message>
        <source>Choose another version of the model, for instance a GGUF.</source>
        <translation>Choisissez une autre version du modèle, par exemple un GGUF.</translation>
    </message>
    <message>
        <source>Choose of {kinds}.</source>
        <translation>Choisissez parmi {kinds}.</translation>
    </message>
    <message>
        <source>Choose one of the list under Models.</source>
        <translation>Choisissez-en un de la liste sous Modèles.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choisissez-en un de la liste.</translation>
    </message>
    <message>
        <source>Choose the ZIP file that ChatGPT sent as it is.</source>
        <translation>Choisissez le fichier ZIP que ChatGPT a envoyé, tel quel.</translation>
    </message>
    <message>
        <source>Choose the device auto or cpu.</source>
        <translation>Choisissez l’appareil auto ou cpu.</translation>
    </message>
    <message>
        <source>Choose the folder of a model.</source>
        <translation>Choisissez le dossier d’un modèle.</translation>
    </message>
    <message>
        <source>Choose the folder of an adapter, or an adapter GGUF.</source>
        <translation>Choisissez le dossier d’un adaptateur, ou un adaptateur GGUF.</translation>
    </message>
    <message>
        <source>Choose the folder your documents are in.</source>
        <translation>Choisissez le dossier où sont vos documents.</translation>
    </message>
    <message>
        <source>Choose the models to compare.</source>
        <translation>Choisissez les modèles à comparer.</translation>
    </message>
    <message>
        <source>Choose the task auto or text.</source>
        <translation>Choisissez la tâche auto ou text.</translation>
    </message>
    <message>
        <source>Choose the task auto, or other data.</source>
        <translation>Choisissez la tâche auto, ou d’autres données.</translation>
    </message>
    <message>
        <source>Close Aquifer and start it again: then what can be read of the file is saved, and the file is kept.</source>
        <translation>Fermez Aquifer et relancez-le&#x202f;: ce qui peut être lu du fichier est alors sauvé, et le fichier est gardé.</translation>
    </message>
    <message>
        <source>Close it first, or use another folder with --data-dir.</source>
        <translation>Fermez-le d’abord, ou utilisez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model or precision, or lower the context length in the settings.</source>
        <translation>Fermez d’autres programmes, choisissez un modèle ou une précision plus petits, ou réduisez la longueur du contexte dans les réglages.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or lower the context length in the settings.</source>
        <translation>Fermez d’autres programmes, choisissez un modèle plus petit, ou réduisez la longueur du contexte dans les réglages.</translation>
    </message>
    <message>
        <source>Close the programs that have a file of it open, and try again.</source>
        <translation>Fermez les programmes qui en ont ouvert un fichier, et réessayez.</translation>
    </message>
    <message>
        <source>Close the programs that have it open, and try again.</source>
        <translation>Fermez les programmes qui l’ont ouvert, et réessayez.</translation>
    </message>
    <message>
        <source>Close whatever uses the data folder.</source>
        <translation>Fermez tout ce qui utilise le dossier de données.</translation>
    </message>
    <message>
        <source>Context length (tokens)</source>
        <translation>Longueur du contexte (tokens)</translation>
    </message>
    <message>
        <source>Continue it.</source>
        <translation>Continuez-la.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>Copiez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Copy or download the adapter again.</source>
        <translation>Copiez ou téléchargez de nouveau l’adaptateur.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Copiez ou téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Copy or fetch the model again.</source>
        <translation>Copiez ou téléchargez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>Copying documents ({number} of {sizes})</source>
        <translation>Copie des documents ({number} sur {sizes})</translation>
    </message>
    <message>
        <source>Copying the adapter</source>
        <translation>Copie de l’adaptateur</translation>
    </message>
    <message>
        <source>Copying {place_name}</source>
        <translation>Copie de {place_name}</translation>
    </message>
    <message>
        <source>Correct &quot;model&quot; under &quot;fit&quot; in the pipeline.</source>
        <translation>Corrigez &quot;model&quot; sous &quot;fit&quot; dans le pipeline.</translation>
    </message>
    <message>
        <source>Correct it, or reset it to the default.</source>
        <translation>Corrigez-le, ou remettez la valeur par défaut.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Corrigez-le.</translation>
    </message>
    <message>
        <source>Correct its enum.</source>
        <translation>Corrigez son enum.</translation>
    </message>
    <message>
        <source>Correct that value.</source>
        <translation>Corrigez cette valeur.</translation>
    </message>
    <message>
        <source>Correct the data of the run.</source>
        <translation>Corrigez les données de l’entraînement.</translation>
    </message>
    <message>
        <source>Correct the ending of its name.</source>
        <translation>Corrigez la fin de son nom.</translation>
    </message>
    <message>
        <source>Correct the grammar.</source>
        <translation>Corrigez la grammaire.</translation>
    </message>
    <message>
        <source>Correct the layers of the adapter.</source>
        <translation>Corrigez les couches de l’adaptateur.</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cyrillique (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cyrillique (Windows-1251)</translation>
    </message>
    <message>
        <source>DPO beta</source>
        <translation>DPO beta</translation>
    </message>
    <message>
        <source>Delete it in your file manager, or take its folder off the list.</source>
        <translation>Supprimez-le dans votre gestionnaire de fichiers, ou retirez son dossier de la liste.</translation>
    </message>
    <message>
        <source>Delete some of them.</source>
        <translation>Supprimez-en quelques-uns.</translation>
    </message>
    <message>
        <source>Disk space for the state of chats across restarts (MB)</source>
        <translation>Espace disque pour l’état des discussions entre deux démarrages (Mo)</translation>
    </message>
    <message>
        <source>DoRA (a quarter slower)</source>
        <translation>DoRA (un quart plus lent)</translation>
    </message>
    <message>
        <source>Does not fit: needs about {needed} of {free} GB free memory of the GPU; most of it for {most}.</source>
        <translation>Ne tient pas&#x202f;: demande environ {needed}&#xa0;Go sur {free}&#xa0;Go de mémoire libre du GPU&#x202f;; surtout pour {most}.</translation>
    </message>
    <message>
        <source>Does not fit: needs about {needed} of {free} GB free memory; most of it for {most}.</source>
        <translation>Ne tient pas&#x202f;: demande environ {needed}&#xa0;Go sur {free}&#xa0;Go de mémoire libre&#x202f;; surtout pour {most}.</translation>
    </message>
    <message>
        <source>Does not fit: needs {need} of memory, this computer has {has}.</source>
        <translation>Ne tient pas&#x202f;: demande {need} de mémoire, cet ordinateur en a {has}.</translation>
    </message>
    <message>
        <source>Does not fit: needs {total} GB, {free} GB are free.</source>
        <translation>Ne tient pas&#x202f;: demande {total}&#xa0;Go, {free}&#xa0;Go sont libres.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Embedding anew with {name} cannot be used: {error_user_message} The one from before keeps answering.</source>
        <translation>Le nouvel embedding avec {name} ne peut pas être utilisé&#x202f;: {error_user_message} Le précédent continue de répondre.</translation>
    </message>
    <message>
        <source>Embedding anew with {name} cannot be used: {error_user_message} Words alone find documents.</source>
        <translation>Le nouvel embedding avec {name} ne peut pas être utilisé&#x202f;: {error_user_message} Les documents sont trouvés par leurs seuls mots.</translation>
    </message>
    <message>
        <source>Embedding anew with {name} stopped: {error_user_message} The one from before keeps answering.</source>
        <translation>Le nouvel embedding avec {name}&#xa0;s’est arrêté&#x202f;: {error_user_message} Le précédent continue de répondre.</translation>
    </message>
    <message>
        <source>Embedding anew with {name} stopped: {error_user_message} Words alone find documents.</source>
        <translation>Le nouvel embedding avec {name}&#xa0;s’est arrêté&#x202f;: {error_user_message} Les documents sont trouvés par leurs seuls mots.</translation>
    </message>
    <message>
        <source>Embedding model folder (empty: the starter model)</source>
        <translation>Dossier du modèle d’embedding (vide&#x202f;: le modèle de départ)</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Evaluate before the training</source>
        <translation>Évaluer avant l’entraînement</translation>
    </message>
    <message>
        <source>Every row is longer than {spec_max_tokens} tokens and loses its end.</source>
        <translation>Chaque ligne dépasse {spec_max_tokens} tokens et perd sa fin.</translation>
    </message>
    <message>
        <source>Every source is for validation only; nothing is left to train on.</source>
        <translation>Toutes les sources servent seulement à la validation&#x202f;; il ne reste rien pour l’entraînement.</translation>
    </message>
    <message>
        <source>Examples a batch</source>
        <translation>Exemples par lot</translation>
    </message>
    <message>
        <source>Examples of the kind &quot;{task}&quot; cannot be written as &quot;{form}&quot;.</source>
        <translation>Les exemples du genre «&#x202f;{task}&#x202f;» ne peuvent pas être écrits comme «&#x202f;{form}&#x202f;».</translation>
    </message>
    <message>
        <source>Export from the chat&apos;s menu, or use .html, .md or .docx here.</source>
        <translation>Exportez depuis le menu de la discussion, ou utilisez ici .html, .md ou .docx.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Export it as PDF or in the Office format and add that.</source>
        <translation>Exportez-le en PDF ou au format Office et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Export it as merged or gguf.</source>
        <translation>Exportez-le comme merged ou gguf.</translation>
    </message>
    <message>
        <source>Export the adapter, or train on the 16-bit version of the base.</source>
        <translation>Exportez l’adaptateur, ou entraînez sur la version 16 bits de la base.</translation>
    </message>
    <message>
        <source>Extract them in two runs.</source>
        <translation>Extrayez-les en deux fois.</translation>
    </message>
    <message>
        <source>Extracting from {documents} documents</source>
        <translation>Extraction de {documents} documents</translation>
    </message>
    <message>
        <source>Fetch it again; if that happens twice, bring it from another computer.</source>
        <translation>Téléchargez-le de nouveau&#x202f;; si cela se produit deux fois, apportez-le d’un autre ordinateur.</translation>
    </message>
    <message>
        <source>Fetch it with: git lfs pull.</source>
        <translation>Récupérez-le avec&#x202f;: git lfs pull.</translation>
    </message>
    <message>
        <source>Fetching {offer_name}</source>
        <translation>Téléchargement de {offer_name}</translation>
    </message>
    <message>
        <source>Fits in main memory: needs {here_total_bytes} of {ram_free_bytes} GB free memory; {context}.</source>
        <translation>Tient en mémoire centrale&#x202f;: demande {here_total_bytes}&#xa0;Go sur {ram_free_bytes}&#xa0;Go de mémoire libre&#x202f;; {context}.</translation>
    </message>
    <message>
        <source>Fits on the GPU: needs {need} of {on_gpus}.</source>
        <translation>Tient sur le GPU&#x202f;: demande {need} sur {on_gpus}.</translation>
    </message>
    <message>
        <source>Fits tightly, shared between the GPU and main memory: needs {need}.</source>
        <translation>Tient de justesse, réparti entre le GPU et la mémoire centrale&#x202f;: demande {need}.</translation>
    </message>
    <message>
        <source>Fits with a part in main memory: needs {need}, the GPU has {on_gpus}.</source>
        <translation>Tient avec une partie en mémoire centrale&#x202f;: demande {need}, le GPU a {on_gpus}.</translation>
    </message>
    <message>
        <source>Fits: needs about {needed} of {free} GB free memory of the GPU; most of it for {most}.</source>
        <translation>Tient&#x202f;: demande environ {needed}&#xa0;Go sur {free}&#xa0;Go de mémoire libre du GPU&#x202f;; surtout pour {most}.</translation>
    </message>
    <message>
        <source>Fits: needs about {needed} of {free} GB free memory; most of it for {most}.</source>
        <translation>Tient&#x202f;: demande environ {needed}&#xa0;Go sur {free}&#xa0;Go de mémoire libre&#x202f;; surtout pour {most}.</translation>
    </message>
    <message>
        <source>Fits: needs {here_total_bytes} of {ram_free_bytes} GB free memory; {context}.</source>
        <translation>Tient&#x202f;: demande {here_total_bytes}&#xa0;Go sur {ram_free_bytes}&#xa0;Go de mémoire libre&#x202f;; {context}.</translation>
    </message>
    <message>
        <source>Fits: needs {need} of {hardware_ram_total_bytes} memory, but is slow without a GPU.</source>
        <translation>Tient&#x202f;: demande {need} sur {hardware_ram_total_bytes} de mémoire, mais c’est lent sans GPU.</translation>
    </message>
    <message>
        <source>Fits: needs {need} of {hardware_ram_total_bytes} memory.</source>
        <translation>Tient&#x202f;: demande {need} sur {hardware_ram_total_bytes} de mémoire.</translation>
    </message>
    <message>
        <source>Folders with models, used where they are</source>
        <translation>Dossiers avec des modèles, utilisés là où ils sont</translation>
    </message>
    <message>
        <source>For a folder of documents write &quot;documents: true&quot;.</source>
        <translation>Pour un dossier de documents, écrivez &quot;documents: true&quot;.</translation>
    </message>
    <message>
        <source>Free some disk space and start again.</source>
        <translation>Libérez de l’espace disque et redémarrez.</translation>
    </message>
    <message>
        <source>Free some disk space and start again; the damaged file is kept whole.</source>
        <translation>Libérez de l’espace disque et redémarrez&#x202f;; le fichier endommagé est gardé en entier.</translation>
    </message>
    <message>
        <source>Free some disk space and try again; nothing was changed.</source>
        <translation>Libérez de l’espace disque et réessayez&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Free some disk space or check the permissions of the folder; what was there before is unchanged.</source>
        <translation>Libérez de l’espace disque ou vérifiez les droits d’accès du dossier&#x202f;; ce qui y était avant est inchangé.</translation>
    </message>
    <message>
        <source>Free some disk space or choose another folder.</source>
        <translation>Libérez de l’espace disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation>Libérez de l’espace disque.</translation>
    </message>
    <message>
        <source>Free some disk space; what was there before is unchanged.</source>
        <translation>Libérez de l’espace disque&#x202f;; ce qui y était avant est inchangé.</translation>
    </message>
    <message>
        <source>Free some space and add it again.</source>
        <translation>Libérez de l’espace et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Free some space and resume: what has arrived is kept.</source>
        <translation>Libérez de l’espace et reprenez&#x202f;: ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder with --data-dir or AQUIFER_DATA_DIR.</source>
        <translation>Libérez de l’espace ou choisissez un autre dossier avec --data-dir ou AQUIFER_DATA_DIR.</translation>
    </message>
    <message>
        <source>Free some space or choose another place.</source>
        <translation>Libérez de l’espace ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Free some space or choose another place. Nothing was written.</source>
        <translation>Libérez de l’espace ou choisissez un autre endroit. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Free some space or choose another place. The old folder is in use as before.</source>
        <translation>Libérez de l’espace ou choisissez un autre endroit. L’ancien dossier est utilisé comme avant.</translation>
    </message>
    <message>
        <source>Free some space, check the permissions of the data folder, and start again; nothing was lost by this.</source>
        <translation>Libérez de l’espace, vérifiez les droits d’accès du dossier de données, et redémarrez&#x202f;; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Free some space, or choose a smaller model.</source>
        <translation>Libérez de l’espace, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libérez de l’espace.</translation>
    </message>
    <message>
        <source>Get a complete copy.</source>
        <translation>Procurez-vous une copie complète.</translation>
    </message>
    <message>
        <source>Get a newer version of it.</source>
        <translation>Procurez-vous une version plus récente.</translation>
    </message>
    <message>
        <source>Get the model again.</source>
        <translation>Procurez-vous le modèle de nouveau.</translation>
    </message>
    <message>
        <source>Get the usual version of it.</source>
        <translation>Procurez-vous sa version habituelle.</translation>
    </message>
    <message>
        <source>Give at least one.</source>
        <translation>Donnez-en au moins un.</translation>
    </message>
    <message>
        <source>Give each one a name of its own.</source>
        <translation>Donnez à chacun son propre nom.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Donnez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>Imagining a passage that would answer</source>
        <translation>Imagination d’un passage qui répondrait</translation>
    </message>
    <message>
        <source>Imported chat</source>
        <translation>Discussion importée</translation>
    </message>
    <message>
        <source>In {facts_unended} of {facts_rows} rows the end of the answer is not learnt, so the model would not learn to stop.</source>
        <translation>Dans {facts_unended} lignes sur {facts_rows}, la fin de la réponse n’est pas apprise&#x202f;; le modèle n’apprendrait donc pas à s’arrêter.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>It cannot be read as LaTeX.</source>
        <translation>Elle ne peut pas être lue comme LaTeX.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>La lecture a échoué.</translation>
    </message>
    <message>
        <source>It could not be read: {error_strerror}.</source>
        <translation>La lecture a échoué&#x202f;: {error_strerror}.</translation>
    </message>
    <message>
        <source>It crashed ({name}).</source>
        <translation>Il s’est arrêté brutalement ({name}).</translation>
    </message>
    <message>
        <source>It does not say what kind of model it is.</source>
        <translation>Il ne dit pas quel genre de modèle il est.</translation>
    </message>
    <message>
        <source>It ended unexpectedly (exit code {code}).</source>
        <translation>Il s’est terminé de façon inattendue (code de sortie {code}).</translation>
    </message>
    <message>
        <source>It ended unexpectedly.</source>
        <translation>Il s’est terminé de façon inattendue.</translation>
    </message>
    <message>
        <source>It failed ({error_name}: {error}).</source>
        <translation>Il a échoué ({error_name}&#x202f;: {error}).</translation>
    </message>
    <message>
        <source>It has a shape that is not drawn here.</source>
        <translation>Elle a une forme qui n’est pas dessinée ici.</translation>
    </message>
    <message>
        <source>It has no adapter_config.json.</source>
        <translation>Il n’a pas d’adapter_config.json.</translation>
    </message>
    <message>
        <source>It has no byte-order mark; it was read as {wide}.</source>
        <translation>Il n’a pas de marque d’ordre des octets&#x202f;; il a été lu comme {wide}.</translation>
    </message>
    <message>
        <source>It has no name of its own, so it could not be told from others.</source>
        <translation>Il n’a pas de nom à lui&#x202f;; on ne pourrait donc pas le distinguer des autres.</translation>
    </message>
    <message>
        <source>It has no weights.</source>
        <translation>Il n’a pas de poids.</translation>
    </message>
    <message>
        <source>It has no weights: it is a vocabulary only.</source>
        <translation>Il n’a pas de poids&#x202f;: ce n’est qu’un vocabulaire.</translation>
    </message>
    <message>
        <source>It has no {file_name}.</source>
        <translation>Il n’a pas de {file_name}.</translation>
    </message>
    <message>
        <source>It has {tex} characters; up to {longest} are drawn.</source>
        <translation>Elle a {tex} caractères&#x202f;; on en dessine {longest} au plus.</translation>
    </message>
    <message>
        <source>It has {writer_cut_columns} columns; only the first {most_columns} were read.</source>
        <translation>Il a {writer_cut_columns} colonnes&#x202f;; seules les {most_columns} premières ont été lues.</translation>
    </message>
    <message>
        <source>It holds a part of a kind that is not known here.</source>
        <translation>Il contient une partie d’un genre inconnu ici.</translation>
    </message>
    <message>
        <source>It holds no chats of a program that is known here (ChatGPT, GPT4All, Jan, LM Studio).</source>
        <translation>Il ne contient pas de discussions d’un programme connu ici (ChatGPT, GPT4All, Jan, LM Studio).</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>Il ne contient pas de texte.</translation>
    </message>
    <message>
        <source>It holds {frames} pictures; the first {most_frames} were read.</source>
        <translation>Il contient {frames} images&#x202f;; les {most_frames} premières ont été lues.</translation>
    </message>
    <message>
        <source>It is a {config_kind} adapter; only LoRA adapters are supported.</source>
        <translation>C’est un adaptateur {config_kind}&#x202f;; seuls les adaptateurs LoRA sont pris en charge.</translation>
    </message>
    <message>
        <source>It is an adapter: it works only on top of the model it was trained on.</source>
        <translation>C’est un adaptateur&#x202f;: il ne fonctionne que par-dessus le modèle sur lequel il a été entraîné.</translation>
    </message>
    <message>
        <source>It is an animation; its first picture was read.</source>
        <translation>C’est une animation&#x202f;; sa première image a été lue.</translation>
    </message>
    <message>
        <source>It is an embedding model: it finds text, it cannot answer.</source>
        <translation>C’est un modèle d’embedding&#x202f;: il trouve du texte, il ne peut pas répondre.</translation>
    </message>
    <message>
        <source>It is gone already.</source>
        <translation>Il n’est déjà plus là.</translation>
    </message>
    <message>
        <source>It is gone when it is closed.</source>
        <translation>Elle disparaît à la fermeture.</translation>
    </message>
    <message>
        <source>It is incomplete: {there} MB of {size} MB are there.</source>
        <translation>Il est incomplet&#x202f;: {there}&#xa0;Mo sur {size}&#xa0;Mo sont là.</translation>
    </message>
    <message>
        <source>It is larger than any chat.</source>
        <translation>Il est plus grand que n’importe quelle discussion.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Il est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>It is no chat of GPT4All.</source>
        <translation>Ce n’est pas une discussion de GPT4All.</translation>
    </message>
    <message>
        <source>It is no chat of LM Studio.</source>
        <translation>Ce n’est pas une discussion de LM Studio.</translation>
    </message>
    <message>
        <source>It is no conversation of ChatGPT.</source>
        <translation>Ce n’est pas une conversation de ChatGPT.</translation>
    </message>
    <message>
        <source>It is no model that answers in text ({config_architecture}).</source>
        <translation>Ce n’est pas un modèle qui répond en texte ({config_architecture}).</translation>
    </message>
    <message>
        <source>It is no model that answers in text.</source>
        <translation>Ce n’est pas un modèle qui répond en texte.</translation>
    </message>
    <message>
        <source>It is no plain LoRA adapter.</source>
        <translation>Ce n’est pas un simple adaptateur LoRA.</translation>
    </message>
    <message>
        <source>It is no well-formed XML ({error}); it was read as plain text.</source>
        <translation>Ce n’est pas du XML bien formé ({error})&#x202f;; il a été lu comme texte brut.</translation>
    </message>
    <message>
        <source>It is not UTF-8; it was read as {names}.</source>
        <translation>Il n’est pas en UTF-8&#x202f;; il a été lu comme {names}.</translation>
    </message>
    <message>
        <source>It is not read yet; run the action again later.</source>
        <translation>Il n’est pas encore lu&#x202f;; relancez l’action plus tard.</translation>
    </message>
    <message>
        <source>It is not text: it holds binary data.</source>
        <translation>Ce n’est pas du texte&#x202f;: il contient des données binaires.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Il n’est pas là.</translation>
    </message>
    <message>
        <source>It is rebuilt from the stored documents.</source>
        <translation>Il est reconstruit à partir des documents enregistrés.</translation>
    </message>
    <message>
        <source>It is the image part of a vision model: it cannot answer alone.</source>
        <translation>C’est la partie image d’un modèle de vision&#x202f;: elle ne peut pas répondre seule.</translation>
    </message>
    <message>
        <source>It may be made to fill the disk. If it is genuine, unpack it yourself and add its files.</source>
        <translation>Il est peut-être fait pour remplir le disque. S’il est authentique, décompressez-le vous-même et ajoutez ses fichiers.</translation>
    </message>
    <message>
        <source>It may be made to fill the memory.</source>
        <translation>Il est peut-être fait pour remplir la mémoire.</translation>
    </message>
    <message>
        <source>It may be made to fill the memory. If it is genuine, unpack it yourself and add its files.</source>
        <translation>Il est peut-être fait pour remplir la mémoire. S’il est authentique, décompressez-le vous-même et ajoutez ses fichiers.</translation>
    </message>
    <message>
        <source>It must be like {&quot;properties&quot;: {&quot;Total&quot;: {…}}}.</source>
        <translation>Il doit ressembler à {&quot;properties&quot;: {&quot;Total&quot;: {…}}}.</translation>
    </message>
    <message>
        <source>It needed more memory than is allowed.</source>
        <translation>Il fallait plus de mémoire que ce qui est permis.</translation>
    </message>
    <message>
        <source>It needed more memory than there is.</source>
        <translation>Il fallait plus de mémoire qu’il n’y en a.</translation>
    </message>
    <message>
        <source>It needs program code that comes with the model, and Aquifer runs none; ask for a version that transformers knows by itself, or for a GGUF version.</source>
        <translation>Il a besoin de code de programme fourni avec le modèle, et Aquifer n’en exécute pas&#x202f;; demandez une version que transformers connaît de lui-même, ou une version GGUF.</translation>
    </message>
    <message>
        <source>It sorts texts into {config_labels} classes: it is neither a chat model nor a reward model.</source>
        <translation>Il classe des textes en {config_labels} catégories&#x202f;: ce n’est ni un modèle de discussion ni un modèle de récompense.</translation>
    </message>
    <message>
        <source>It takes too long to draw.</source>
        <translation>Elle prend trop de temps à dessiner.</translation>
    </message>
    <message>
        <source>It took longer than {exchange_timeout_s} s and was stopped.</source>
        <translation>Cela a duré plus de {exchange_timeout_s}&#xa0;s et a été arrêté.</translation>
    </message>
    <message>
        <source>It unpacks to more than any export.</source>
        <translation>Décompressé, il dépasse n’importe quel export.</translation>
    </message>
    <message>
        <source>It uses \{closed}, which formulas here do not take.</source>
        <translation>Elle utilise \{closed}, que les formules n’acceptent pas ici.</translation>
    </message>
    <message>
        <source>It was continued both here and there, so it was left as it is here.</source>
        <translation>Elle a été poursuivie ici et là-bas&#x202f;; elle reste donc telle qu’elle est ici.</translation>
    </message>
    <message>
        <source>It was ended, or asked something else meanwhile.</source>
        <translation>Il a été fermé, ou interrogé sur autre chose entre-temps.</translation>
    </message>
    <message>
        <source>It was killed, probably for lack of memory.</source>
        <translation>Il a été arrêté de force, sans doute par manque de mémoire.</translation>
    </message>
    <message>
        <source>It was named by --data-dir or AQUIFER_DATA_DIR: change it there.</source>
        <translation>Il est indiqué par --data-dir ou AQUIFER_DATA_DIR&#x202f;: changez-le là.</translation>
    </message>
    <message>
        <source>It was tried by {frame}.</source>
        <translation>Tentative de {frame}.</translation>
    </message>
    <message>
        <source>It was written in version {version} of its format, which is not known here.</source>
        <translation>Il a été écrit dans la version {version} de son format, qui n’est pas connue ici.</translation>
    </message>
    <message>
        <source>It will be rebuilt.</source>
        <translation>Il sera reconstruit.</translation>
    </message>
    <message>
        <source>It would be empty or too large.</source>
        <translation>Elle serait vide ou trop grande.</translation>
    </message>
    <message>
        <source>Its adapter was left off. {error}</source>
        <translation>Son adaptateur n’a pas été activé. {error}</translation>
    </message>
    <message>
        <source>Its checksum is wrong: the file is not as it was made. What could be read was read; download it again.</source>
        <translation>Sa somme de contrôle est fausse&#x202f;: le fichier n’est pas tel qu’il a été créé. Ce qui pouvait être lu l’a été&#x202f;; téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>All {total} pages were read by text recognition ({value} % sure).</source>
        <translation>Les {total} pages ont été lues par reconnaissance de texte (sûr à {value}&#x202f;%).</translation>
    </message>
    <message>
        <source>Its page is blank.</source>
        <translation>Sa page est vierge.</translation>
    </message>
    <message>
        <source>Its page was read by text recognition ({value} % sure).</source>
        <translation>Sa page a été lue par reconnaissance de texte (sûr à {value}&#x202f;%).</translation>
    </message>
    <message>
        <source>Its thread.json is no thread of Jan.</source>
        <translation>Son thread.json n’est pas un fil de Jan.</translation>
    </message>
    <message>
        <source>Its weights (adapter_model.safetensors) are missing.</source>
        <translation>Ses poids (adapter_model.safetensors) manquent.</translation>
    </message>
    <message>
        <source>Its weights are Python pickles (.bin), which can run code and are not opened; ask for a safetensors version.</source>
        <translation>Ses poids sont des pickles Python (.bin), qui peuvent exécuter du code et ne sont pas ouverts&#x202f;; demandez une version safetensors.</translation>
    </message>
    <message>
        <source>Its weights are a Python pickle (.bin), which can run code and is not opened.</source>
        <translation>Ses poids sont un pickle Python (.bin), qui peut exécuter du code et n’est pas ouvert.</translation>
    </message>
    <message>
        <source>Its weights are a link to a file outside Ollama&apos;s folder, which is not followed.</source>
        <translation>Ses poids sont un lien vers un fichier hors du dossier d’Ollama, et ce lien n’est pas suivi.</translation>
    </message>
    <message>
        <source>Its weights are an ONNX export, which is taken for embedding models only; it cannot answer.</source>
        <translation>Ses poids sont un export ONNX, accepté seulement pour les modèles d’embedding&#x202f;; il ne peut pas répondre.</translation>
    </message>
    <message>
        <source>Its weights are missing: there is no model.safetensors and no index of several files.</source>
        <translation>Ses poids manquent&#x202f;: il n’y a ni model.safetensors ni index de plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Its weights are missing; fetch it again with Ollama.</source>
        <translation>Ses poids manquent&#x202f;; téléchargez-le de nouveau avec Ollama.</translation>
    </message>
    <message>
        <source>Its weights are quantised as {config_quant_method}, which this version cannot run; ask for the plain, GPTQ or GGUF version.</source>
        <translation>Ses poids sont quantifiés en {config_quant_method}, que cette version ne peut pas exécuter&#x202f;; demandez la version simple, GPTQ ou GGUF.</translation>
    </message>
    <message>
        <source>Its {file_name} is larger than any thread&apos;s.</source>
        <translation>Son {file_name} est plus grand que celui de n’importe quel fil.</translation>
    </message>
    <message>
        <source>JSON Schema the answer must follow</source>
        <translation>JSON Schema que la réponse doit suivre</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>Japonais (EUC-JP)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonais (Shift JIS)</translation>
    </message>
    <message>
        <source>Joining {value} summaries</source>
        <translation>Réunion de {value} résumés</translation>
    </message>
    <message>
        <source>Keep Aquifer in the tray when its window is closed</source>
        <translation>Garder Aquifer dans la zone de notification quand sa fenêtre est fermée</translation>
    </message>
    <message>
        <source>Keep documents whose file was deleted from a watched folder</source>
        <translation>Garder les documents dont le fichier a été supprimé d’un dossier surveillé</translation>
    </message>
    <message>
        <source>Keep the checkpoint with the lowest validation loss</source>
        <translation>Garder le checkpoint dont la perte de validation est la plus basse</translation>
    </message>
    <message>
        <source>Key that sends a message</source>
        <translation>Touche qui envoie un message</translation>
    </message>
    <message>
        <source>Known are {file_types}.</source>
        <translation>Sont connus&#x202f;: {file_types}.</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Coréen (EUC-KR)</translation>
    </message>
    <message>
        <source>Largest file that is read (MB)</source>
        <translation>Plus grand fichier lu (Mo)</translation>
    </message>
    <message>
        <source>Largest gradient norm (0: no limit)</source>
        <translation>Norme maximale du gradient (0&#x202f;: sans limite)</translation>
    </message>
    <message>
        <source>Layers (empty: all linear layers but the head)</source>
        <translation>Couches (vide&#x202f;: toutes les couches linéaires sauf la tête)</translation>
    </message>
    <message>
        <source>Layers on the GPU (-1: as many as fit)</source>
        <translation>Couches sur le GPU (-1&#x202f;: autant que possible)</translation>
    </message>
    <message>
        <source>Learn the answers only, not the questions</source>
        <translation>Apprendre seulement les réponses, pas les questions</translation>
    </message>
    <message>
        <source>Learning rate (0: by the method)</source>
        <translation>Taux d’apprentissage (0&#x202f;: selon la méthode)</translation>
    </message>
    <message>
        <source>Less motion: no moving bars, no fading, no blinking cursor</source>
        <translation>Moins de mouvement&#x202f;: pas de barres animées, pas de fondus, pas de curseur clignotant</translation>
    </message>
    <message>
        <source>Let it end in .jsonl.</source>
        <translation>Faites-le se terminer par .jsonl.</translation>
    </message>
    <message>
        <source>Let models think before they answer</source>
        <translation>Laisser les modèles réfléchir avant de répondre</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>Rechargez-le.</translation>
    </message>
    <message>
        <source>Load the base model first.</source>
        <translation>Chargez d’abord le modèle de base.</translation>
    </message>
    <message>
        <source>Loading the base model</source>
        <translation>Chargement du modèle de base</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Loading the model anew and asking again</source>
        <translation>Nouveau chargement du modèle, puis nouvelle question</translation>
    </message>
    <message>
        <source>Loading {info_name}</source>
        <translation>Chargement de {info_name}</translation>
    </message>
    <message>
        <source>Loading {info_name} · {fraction}</source>
        <translation>Chargement de {info_name} · {fraction}</translation>
    </message>
    <message>
        <source>Longest answer (tokens)</source>
        <translation>Réponse la plus longue (tokens)</translation>
    </message>
    <message>
        <source>Longest time for reading one page (s)</source>
        <translation>Temps maximal de lecture d’une page (s)</translation>
    </message>
    <message>
        <source>Longest written answer (tokens)</source>
        <translation>Réponse écrite la plus longue (tokens)</translation>
    </message>
    <message>
        <source>Look at the file in a text editor.</source>
        <translation>Regardez le fichier dans un éditeur de texte.</translation>
    </message>
    <message>
        <source>Looking at {intake_spec_name}</source>
        <translation>Examen de {intake_spec_name}</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Recherche de doublons</translation>
    </message>
    <message>
        <source>Looking through {name}</source>
        <translation>Parcours de {name}</translation>
    </message>
    <message>
        <source>Loosen that check, or look at the file.</source>
        <translation>Assouplissez ce contrôle, ou regardez le fichier.</translation>
    </message>
    <message>
        <source>Loosen the checks, or take a larger weight.</source>
        <translation>Assouplissez les contrôles, ou prenez un poids plus grand.</translation>
    </message>
    <message>
        <source>Lower them.</source>
        <translation>Réduisez-les.</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Créé à la main</translation>
    </message>
    <message>
        <source>Made when done</source>
        <translation>Créé à la fin</translation>
    </message>
    <message>
        <source>Make a new run from its configuration.</source>
        <translation>Créez un nouvel entraînement à partir de sa configuration.</translation>
    </message>
    <message>
        <source>Make one pipeline for each kind of example.</source>
        <translation>Créez un pipeline pour chaque genre d’exemple.</translation>
    </message>
    <message>
        <source>Measuring the base model</source>
        <translation>Mesure du modèle de base</translation>
    </message>
    <message>
        <source>Memory for the state of earlier chats (MB)</source>
        <translation>Mémoire pour l’état des discussions précédentes (Mo)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Model file (empty: the starter model)</source>
        <translation>Fichier du modèle (vide&#x202f;: le modèle de départ)</translation>
    </message>
    <message>
        <source>Most memory for reading one file (MB)</source>
        <translation>Mémoire maximale pour lire un fichier (Mo)</translation>
    </message>
    <message>
        <source>Most room for earlier turns in the prompt (tokens; 0: what is left)</source>
        <translation>Place maximale des tours précédents dans le prompt (tokens&#x202f;; 0&#x202f;: ce qui reste)</translation>
    </message>
    <message>
        <source>Most steps (0: all epochs)</source>
        <translation>Nombre maximal de pas (0&#x202f;: toutes les époques)</translation>
    </message>
    <message>
        <source>Most training rows (0: all)</source>
        <translation>Nombre maximal de lignes d’entraînement (0&#x202f;: toutes)</translation>
    </message>
    <message>
        <source>Most validation rows (0: all)</source>
        <translation>Nombre maximal de lignes de validation (0&#x202f;: toutes)</translation>
    </message>
    <message>
        <source>Move or rename {taken} first.</source>
        <translation>Déplacez ou renommez d’abord {taken}.</translation>
    </message>
    <message>
        <source>Move the data folder again.</source>
        <translation>Déplacez de nouveau le dossier de données.</translation>
    </message>
    <message>
        <source>NEFTune noise (0: none)</source>
        <translation>Bruit NEFTune (0&#x202f;: aucun)</translation>
    </message>
    <message>
        <source>Name a file with rows the model did not learn.</source>
        <translation>Indiquez un fichier avec des lignes que le modèle n’a pas apprises.</translation>
    </message>
    <message>
        <source>Name at least one field.</source>
        <translation>Indiquez au moins un champ.</translation>
    </message>
    <message>
        <source>Name at least one setting with its values.</source>
        <translation>Indiquez au moins un réglage avec ses valeurs.</translation>
    </message>
    <message>
        <source>Name it under &quot;fit&quot; in the pipeline.</source>
        <translation>Indiquez-le sous &quot;fit&quot; dans le pipeline.</translation>
    </message>
    <message>
        <source>Name it with &quot;format&quot;, or the columns by hand.</source>
        <translation>Indiquez-le avec &quot;format&quot;, ou nommez les colonnes à la main.</translation>
    </message>
    <message>
        <source>Name text alone, or question (or a fixed instruction) with answer, or with chosen and rejected.</source>
        <translation>Indiquez text seul, ou question (ou une instruction fixe) avec answer, ou avec chosen et rejected.</translation>
    </message>
    <message>
        <source>No pair is left to learn from.</source>
        <translation>Il ne reste aucune paire à apprendre.</translation>
    </message>
    <message>
        <source>No pair is left to learn from: the chat template refuses them, or they are too long.</source>
        <translation>Il ne reste aucune paire à apprendre&#x202f;: le gabarit de discussion les refuse, ou elles sont trop longues.</translation>
    </message>
    <message>
        <source>No row can be kept back for validation: all rows that are left are alike, or bound to training.</source>
        <translation>Aucune ligne ne peut être réservée à la validation&#x202f;: toutes les lignes restantes se ressemblent, ou sont liées à l’entraînement.</translation>
    </message>
    <message>
        <source>No row is left for training.</source>
        <translation>Il ne reste aucune ligne pour l’entraînement.</translation>
    </message>
    <message>
        <source>No row is left to learn from ({reasons}).</source>
        <translation>Il ne reste aucune ligne à apprendre ({reasons}).</translation>
    </message>
    <message>
        <source>No row of {source_name} can be read.</source>
        <translation>Aucune ligne de {source_name} ne peut être lue.</translation>
    </message>
    <message>
        <source>No row of {source_name} can be read. The first: {refused}.</source>
        <translation>Aucune ligne de {source_name} ne peut être lue. La première&#x202f;: {refused}.</translation>
    </message>
    <message>
        <source>No text on {without} of {total}: only pictures or drawings, and text recognition found no words in them.</source>
        <translation>Pas de texte sur {without} de {total}&#x202f;: seulement des images ou des dessins, et la reconnaissance de texte n’y a trouvé aucun mot.</translation>
    </message>
    <message>
        <source>Nobody says what the bytes of {path_name} must be, so nothing is compared.</source>
        <translation>Personne ne dit ce que doivent être les octets de {path_name}&#x202f;; rien n’est donc comparé.</translation>
    </message>
    <message>
        <source>None of the {read} rows is left.</source>
        <translation>Des {read} lignes, il n’en reste aucune.</translation>
    </message>
    <message>
        <source>None of the {read} rows is left. Most were dropped by {most_step}: {value}.</source>
        <translation>Des {read} lignes, il n’en reste aucune. La plupart ont été écartées par {most_step}&#x202f;: {value}.</translation>
    </message>
    <message>
        <source>None of these documents is read yet.</source>
        <translation>Aucun de ces documents n’est encore lu.</translation>
    </message>
    <message>
        <source>Not all that was to be made of the run was made (code {code}): export it again.</source>
        <translation>Tout ce qui devait être tiré de l’entraînement ne l’a pas été (code {code})&#x202f;: exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Not even one short example fits into memory.</source>
        <translation>Même un seul exemple court ne tient pas en mémoire.</translation>
    </message>
    <message>
        <source>Nothing in &quot;{spec_collection}&quot; can be asked about.</source>
        <translation>Rien dans «&#x202f;{spec_collection}&#x202f;» ne se prête à des questions.</translation>
    </message>
    <message>
        <source>Nothing in &quot;{spec_collection}&quot; can be asked about. Most pieces: {value}.</source>
        <translation>Rien dans «&#x202f;{spec_collection}&#x202f;» ne se prête à des questions. La plupart des morceaux&#x202f;: {value}.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Rien n’est choisi.</translation>
    </message>
    <message>
        <source>Nothing is varied.</source>
        <translation>Rien ne varie.</translation>
    </message>
    <message>
        <source>Nothing of it is removed meanwhile.</source>
        <translation>Rien n’en est retiré entre-temps.</translation>
    </message>
    <message>
        <source>Nothing was downloaded. Or bring the model from another computer: copy its .gguf file into the models folder.</source>
        <translation>Rien n’a été téléchargé. Ou apportez le modèle d’un autre ordinateur&#x202f;: copiez son fichier .gguf dans le dossier des modèles.</translation>
    </message>
    <message>
        <source>Nothing was restored. Use another backup.</source>
        <translation>Rien n’a été restauré. Utilisez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing was taken from there. Or bring the model from another computer: copy its .gguf file into the models folder.</source>
        <translation>Rien n’en a été pris. Ou apportez le modèle d’un autre ordinateur&#x202f;: copiez son fichier .gguf dans le dossier des modèles.</translation>
    </message>
    <message>
        <source>Ollama keeps it in several pieces, which only Ollama can read.</source>
        <translation>Ollama le garde en plusieurs morceaux, que seul Ollama peut lire.</translation>
    </message>
    <message>
        <source>Only the first {most_messages} of its {spans} messages were read.</source>
        <translation>Seuls les {most_messages} premiers de ses {spans} messages ont été lus.</translation>
    </message>
    <message>
        <source>Only two answers to the same question can be compared.</source>
        <translation>On ne peut comparer que deux réponses à la même question.</translation>
    </message>
    <message>
        <source>Only {free} row can be split, so none can be kept back for validation.</source>
        <translation>Seule {free} ligne peut être répartie&#x202f;; aucune ne peut donc être réservée à la validation.</translation>
    </message>
    <message>
        <source>Only {free} rows can be split, so none can be kept back for validation.</source>
        <translation>Seules {free} lignes peuvent être réparties&#x202f;; aucune ne peut donc être réservée à la validation.</translation>
    </message>
    <message>
        <source>Open it elsewhere and save it again as PNG.</source>
        <translation>Ouvrez-la ailleurs et enregistrez-la de nouveau en PNG.</translation>
    </message>
    <message>
        <source>Open it elsewhere and save it again, or copy it anew.</source>
        <translation>Ouvrez-le ailleurs et enregistrez-le de nouveau, ou recopiez-le.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and look.</source>
        <translation>Ouvrez-le dans le programme qui l’a créé et regardez.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it again and add that.</source>
        <translation>Ouvrez-le dans le programme qui l’a créé, enregistrez-le de nouveau et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Open it in {program}, save it without the password (or as PDF) and add that.</source>
        <translation>Ouvrez-le dans {program}, enregistrez-le sans mot de passe (ou en PDF) et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Or bring the model from another computer: copy its .gguf file into the models folder.</source>
        <translation>Ou apportez le modèle d’un autre ordinateur&#x202f;: copiez son fichier .gguf dans le dossier des modèles.</translation>
    </message>
    <message>
        <source>Own keys</source>
        <translation>Touches personnelles</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>Préréglages personnels</translation>
    </message>
    <message>
        <source>Pack csv, json, jsonl, parquet or xlsx files.</source>
        <translation>Mettez-y des fichiers csv, json, jsonl, parquet ou xlsx.</translation>
    </message>
    <message>
        <source>Packing {info_name} ({number} of {infos})</source>
        <translation>Mise en paquet de {info_name} ({number} sur {infos})</translation>
    </message>
    <message>
        <source>Page {number} of this document is not in the library.</source>
        <translation>La page {number} de ce document n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Pairs of answers are measured during their training only.</source>
        <translation>Les paires de réponses ne sont mesurées que pendant leur entraînement.</translation>
    </message>
    <message>
        <source>Pairs of answers cannot be trained in several processes yet.</source>
        <translation>Les paires de réponses ne peuvent pas encore être entraînées dans plusieurs processus.</translation>
    </message>
    <message>
        <source>Parameters of single models</source>
        <translation>Paramètres de modèles particuliers</translation>
    </message>
    <message>
        <source>Passed over: {passed}.</source>
        <translation>Ignorés&#x202f;: {passed}.</translation>
    </message>
    <message>
        <source>Paste or type some words.</source>
        <translation>Collez ou saisissez quelques mots.</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>Image&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Possible types: {kinds}; each may also be null.</source>
        <translation>Types possibles&#x202f;: {kinds}&#x202f;; chacun peut aussi être null.</translation>
    </message>
    <message>
        <source>Possible: {kinds}.</source>
        <translation>Possibles&#x202f;: {kinds}.</translation>
    </message>
    <message>
        <source>PowerPoint Document</source>
        <translation>Document PowerPoint</translation>
    </message>
    <message>
        <source>Precision of Hugging Face models</source>
        <translation>Précision des modèles Hugging Face</translation>
    </message>
    <message>
        <source>Precision of the base</source>
        <translation>Précision de la base</translation>
    </message>
    <message>
        <source>Prepared data set</source>
        <translation>Jeu de données préparé</translation>
    </message>
    <message>
        <source>Processes on this computer (one a GPU)</source>
        <translation>Processus sur cet ordinateur (un par GPU)</translation>
    </message>
    <message>
        <source>Put a .gguf file into {paths_models_dir}, or run the set-up again: installer/run.py.</source>
        <translation>Mettez un fichier .gguf dans {paths_models_dir}, ou relancez l’installation&#x202f;: installer/run.py.</translation>
    </message>
    <message>
        <source>Put all parts into the same folder.</source>
        <translation>Mettez toutes les parties dans le même dossier.</translation>
    </message>
    <message>
        <source>Put back a copy from the backups folder of the profile.</source>
        <translation>Remettez une copie prise dans le dossier backups du profil.</translation>
    </message>
    <message>
        <source>Put it back, or export the adapter only.</source>
        <translation>Remettez-la en place, ou exportez seulement l’adaptateur.</translation>
    </message>
    <message>
        <source>Put the adapter into a folder of its own and switch it on on top of the model.</source>
        <translation>Mettez l’adaptateur dans un dossier à lui et activez-le par-dessus le modèle.</translation>
    </message>
    <message>
        <source>Quantisation of the GGUF</source>
        <translation>Quantification du GGUF</translation>
    </message>
    <message>
        <source>Raise the context length in the settings, or take another model.</source>
        <translation>Augmentez la longueur du contexte dans les réglages, ou prenez un autre modèle.</translation>
    </message>
    <message>
        <source>Raise the length, or choose another base model.</source>
        <translation>Augmentez la longueur, ou choisissez un autre modèle de base.</translation>
    </message>
    <message>
        <source>Raise the length, or prepare the data anew.</source>
        <translation>Augmentez la longueur, ou préparez les données de nouveau.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings or split the file.</source>
        <translation>Relevez la limite dans les réglages ou divisez le fichier.</translation>
    </message>
    <message>
        <source>Raise the longest answer and try again.</source>
        <translation>Augmentez la réponse la plus longue et réessayez.</translation>
    </message>
    <message>
        <source>Raise the longest example, or cut the data at sentence ends in the data studio.</source>
        <translation>Augmentez l’exemple le plus long, ou coupez les données en fin de phrase dans l’atelier de données.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank-stabilised scaling</source>
        <translation>Mise à l’échelle stabilisée par le rang</translation>
    </message>
    <message>
        <source>Read it again with its password.</source>
        <translation>Relisez-le avec son mot de passe.</translation>
    </message>
    <message>
        <source>Reading page {count} of {pages}</source>
        <translation>Lecture de la page {count} sur {pages}</translation>
    </message>
    <message>
        <source>Reading the chat</source>
        <translation>Lecture de la discussion</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Lecture des données</translation>
    </message>
    <message>
        <source>Reading the data: {rows} rows</source>
        <translation>Lecture des données&#x202f;: {rows} lignes</translation>
    </message>
    <message>
        <source>Reading {documents} documents</source>
        <translation>Lecture de {documents} documents</translation>
    </message>
    <message>
        <source>Reading {evidence_hits} excerpts</source>
        <translation>Lecture de {evidence_hits} extraits</translation>
    </message>
    <message>
        <source>Reading {intake_spec_name}</source>
        <translation>Lecture de {intake_spec_name}</translation>
    </message>
    <message>
        <source>Reading {plan_n_prompt} tokens and writing {plan_n_gen}</source>
        <translation>Lecture de {plan_n_prompt} tokens et écriture de {plan_n_gen}</translation>
    </message>
    <message>
        <source>Rename it to .pdf and add it again.</source>
        <translation>Renommez-le en .pdf et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Repeat penalty (0: as the model needs it)</source>
        <translation>Pénalité de répétition (0&#x202f;: selon le besoin du modèle)</translation>
    </message>
    <message>
        <source>Report this as a bug.</source>
        <translation>Signalez cela comme un bogue.</translation>
    </message>
    <message>
        <source>Reranking model folder (empty: none)</source>
        <translation>Dossier du modèle de reclassement (vide&#x202f;: aucun)</translation>
    </message>
    <message>
        <source>Rest while a chat answers</source>
        <translation>Faire une pause pendant qu’une discussion répond</translation>
    </message>
    <message>
        <source>Restore it on the page Trash.</source>
        <translation>Restaurez-le sur la page Corbeille.</translation>
    </message>
    <message>
        <source>Resume it from its last checkpoint; log.txt in the folder of the run may say more.</source>
        <translation>Reprenez-le à son dernier checkpoint&#x202f;; log.txt dans le dossier de l’entraînement en dit peut-être plus.</translation>
    </message>
    <message>
        <source>Resume it in some minutes.</source>
        <translation>Reprenez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Resume it: what has arrived is kept.</source>
        <translation>Reprenez&#x202f;: ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>Reward model that scores the answers</source>
        <translation>Modèle de récompense qui note les réponses</translation>
    </message>
    <message>
        <source>Room for excerpts in the prompt (tokens)</source>
        <translation>Place pour les extraits dans le prompt (tokens)</translation>
    </message>
    <message>
        <source>Room for thinking, beside the answer (tokens)</source>
        <translation>Place pour la réflexion, en plus de la réponse (tokens)</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>Relancez-la.</translation>
    </message>
    <message>
        <source>Run the set-up again: installer/run.py.</source>
        <translation>Relancez l’installation&#x202f;: installer/run.py.</translation>
    </message>
    <message>
        <source>Save it again as xlsx.</source>
        <translation>Enregistrez-le de nouveau en xlsx.</translation>
    </message>
    <message>
        <source>Save it again, best as JSON lines.</source>
        <translation>Enregistrez-le de nouveau, de préférence en JSON lines.</translation>
    </message>
    <message>
        <source>Save it as .md.</source>
        <translation>Enregistrez-le en .md.</translation>
    </message>
    <message>
        <source>Save it as PDF and add that.</source>
        <translation>Enregistrez-le en PDF et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Save it as PDF, docx, xlsx or text and add that.</source>
        <translation>Enregistrez-le en PDF, docx, xlsx ou texte et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Save it as a list or as JSON lines: those are read piece by piece.</source>
        <translation>Enregistrez-le comme liste ou en JSON lines&#x202f;: ces formes se lisent morceau par morceau.</translation>
    </message>
    <message>
        <source>Save it as files and add those.</source>
        <translation>Enregistrez-le sous forme de fichiers et ajoutez ceux-ci.</translation>
    </message>
    <message>
        <source>Save it as xlsx and add that.</source>
        <translation>Enregistrez-le en xlsx et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Save it smaller and add that.</source>
        <translation>Enregistrez-le en plus petit et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Save it without the password and add that.</source>
        <translation>Enregistrez-le sans mot de passe et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Save memory, a third slower</source>
        <translation>Économiser la mémoire, un tiers plus lent</translation>
    </message>
    <message>
        <source>Save the page again, as HTML or as PDF.</source>
        <translation>Enregistrez de nouveau la page, en HTML ou en PDF.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Évolution du taux</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Cherchez de nouveau.</translation>
    </message>
    <message>
        <source>Searched also with an imagined passage: {imagined}</source>
        <translation>Cherché aussi avec un passage imaginé&#x202f;: {imagined}</translation>
    </message>
    <message>
        <source>Searched for: {query}</source>
        <translation>Cherché&#x202f;: {query}</translation>
    </message>
    <message>
        <source>Searched only {narrowed_where_words}: {narrowed_documents} of {documents} files.</source>
        <translation>Recherche limitée à {narrowed_where_words}&#x202f;: {narrowed_documents} fichiers sur {documents}.</translation>
    </message>
    <message>
        <source>Searching for: {query}</source>
        <translation>Recherche&#x202f;: {query}</translation>
    </message>
    <message>
        <source>Searching only {narrowed_where_words}</source>
        <translation>Recherche limitée à {narrowed_where_words}</translation>
    </message>
    <message>
        <source>Searching {documents} file</source>
        <translation>Recherche dans {documents} fichier</translation>
    </message>
    <message>
        <source>Searching {documents} files</source>
        <translation>Recherche dans {documents} fichiers</translation>
    </message>
    <message>
        <source>See log.txt of the run.</source>
        <translation>Voir log.txt de l’entraînement.</translation>
    </message>
    <message>
        <source>See their receipts.</source>
        <translation>Voir leurs comptes rendus.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Seed (-1: another one for each answer)</source>
        <translation>Graine (-1&#x202f;: une autre pour chaque réponse)</translation>
    </message>
    <message>
        <source>Set the number of processes to 1.</source>
        <translation>Mettez le nombre de processus à 1.</translation>
    </message>
    <message>
        <source>Set the program up again with installer/run.py.</source>
        <translation>Réinstallez le programme avec installer/run.py.</translation>
    </message>
    <message>
        <source>Several examples in one row</source>
        <translation>Plusieurs exemples dans une ligne</translation>
    </message>
    <message>
        <source>Share of rows held back for validation</source>
        <translation>Part de lignes réservées à la validation</translation>
    </message>
    <message>
        <source>Share of steps for the warm-up</source>
        <translation>Part de pas d’échauffement (warm-up)</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>Stamping the files</source>
        <translation>Marquage des fichiers</translation>
    </message>
    <message>
        <source>Start Aquifer once more first.</source>
        <translation>Relancez d’abord Aquifer une fois.</translation>
    </message>
    <message>
        <source>Start it again with a smaller learning rate; the last checkpoint is kept.</source>
        <translation>Relancez-le avec un taux d’apprentissage plus petit&#x202f;; le dernier checkpoint est conservé.</translation>
    </message>
    <message>
        <source>Start the newer program, or choose another profile folder.</source>
        <translation>Lancez le programme plus récent, ou choisissez un autre dossier de profil.</translation>
    </message>
    <message>
        <source>Steps between checkpoints (0: with every evaluation)</source>
        <translation>Pas entre les checkpoints (0&#x202f;: à chaque évaluation)</translation>
    </message>
    <message>
        <source>Steps between evaluations (0: four an epoch)</source>
        <translation>Pas entre les évaluations (0&#x202f;: quatre par époque)</translation>
    </message>
    <message>
        <source>Stop it first, or wait for its end.</source>
        <translation>Arrêtez-le d’abord, ou attendez qu’il se termine.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>Stopped after {row} of {row2} articles, which can be searched. Add the file again to go on.</source>
        <translation>Arrêté après {row} articles sur {row2}, que l’on peut déjà consulter. Ajoutez de nouveau le fichier pour continuer.</translation>
    </message>
    <message>
        <source>System prompt (empty: that of the settings)</source>
        <translation>Prompt système (vide&#x202f;: celui des réglages)</translation>
    </message>
    <message>
        <source>System prompt (empty: the built-in one)</source>
        <translation>Prompt système (vide&#x202f;: celui intégré)</translation>
    </message>
    <message>
        <source>System prompt where an example has none</source>
        <translation>Prompt système là où un exemple n’en a pas</translation>
    </message>
    <message>
        <source>Take &quot;use: validation&quot; away from one of them.</source>
        <translation>Retirez &quot;use: validation&quot; de l’une d’elles.</translation>
    </message>
    <message>
        <source>Take that back first.</source>
        <translation>Revenez d’abord sur cela.</translation>
    </message>
    <message>
        <source>Task (auto: by the data)</source>
        <translation>Tâche (auto&#x202f;: selon les données)</translation>
    </message>
    <message>
        <source>Text recognition cannot start ({error_name}: {error}).</source>
        <translation>La reconnaissance de texte ne peut pas démarrer ({error_name}&#x202f;: {error}).</translation>
    </message>
    <message>
        <source>Text size (%)</source>
        <translation>Taille du texte (%)</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>Textes qui terminent une réponse</translation>
    </message>
    <message>
        <source>Texts that end the answer, beside those of the settings</source>
        <translation>Textes qui terminent la réponse, en plus de ceux des réglages</translation>
    </message>
    <message>
        <source>The JSON Schema has no properties.</source>
        <translation>Le JSON Schema n’a pas de propriétés.</translation>
    </message>
    <message>
        <source>The JSON Schema is not valid JSON: {error}.</source>
        <translation>Le JSON Schema n’est pas du JSON valide&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>The JSON Schema is too large.</source>
        <translation>Le JSON Schema est trop grand.</translation>
    </message>
    <message>
        <source>The adapter does not fit this model: {cause}.</source>
        <translation>L’adaptateur ne convient pas à ce modèle&#x202f;: {cause}.</translation>
    </message>
    <message>
        <source>The answer failed: {error}</source>
        <translation>La réponse a échoué&#x202f;: {error}</translation>
    </message>
    <message>
        <source>The answers could not be scored. {error}</source>
        <translation>Les réponses n’ont pas pu être notées. {error}</translation>
    </message>
    <message>
        <source>The backup is damaged: {name_name} in it is not as it was written.</source>
        <translation>La sauvegarde est endommagée&#x202f;: {name_name} n’y est pas tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>The base model has no chat template: it learns &lt;human&gt;: … &lt;bot&gt;: …</source>
        <translation>Le modèle de base n’a pas de gabarit de discussion&#x202f;: il apprend &lt;human&gt;: … &lt;bot&gt;: …</translation>
    </message>
    <message>
        <source>The base of the run is gone: {base}.</source>
        <translation>La base de l’entraînement a disparu&#x202f;: {base}.</translation>
    </message>
    <message>
        <source>The chat template of the model cannot be read: {error}.</source>
        <translation>Le gabarit de discussion du modèle ne peut pas être lu&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>The chat template of the model is too large.</source>
        <translation>Le gabarit de discussion du modèle est trop grand.</translation>
    </message>
    <message>
        <source>The chat template of the model needs too much memory.</source>
        <translation>Le gabarit de discussion du modèle demande trop de mémoire.</translation>
    </message>
    <message>
        <source>The chat template of {name} cannot be used: {error}.</source>
        <translation>Le gabarit de discussion de {name} ne peut pas être utilisé&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>The chats are not at hand here.</source>
        <translation>Les discussions ne sont pas accessibles ici.</translation>
    </message>
    <message>
        <source>The choices of “{name}” are not a list of texts.</source>
        <translation>Les choix de «&#x202f;{name}&#x202f;» ne sont pas une liste de textes.</translation>
    </message>
    <message>
        <source>The chosen embedding model cannot be used: {chosen_problem_user_message}</source>
        <translation>Le modèle d’embedding choisi ne peut pas être utilisé&#x202f;: {chosen_problem_user_message}</translation>
    </message>
    <message>
        <source>The chosen embedding model cannot be used: {chosen_problem_user_message} The one from before keeps answering.</source>
        <translation>Le modèle d’embedding choisi ne peut pas être utilisé&#x202f;: {chosen_problem_user_message} Le précédent continue de répondre.</translation>
    </message>
    <message>
        <source>The chosen model {chosen} is not there any more.</source>
        <translation>Le modèle choisi {chosen} n’est plus là.</translation>
    </message>
    <message>
        <source>The collections are not at hand here.</source>
        <translation>Les collections ne sont pas accessibles ici.</translation>
    </message>
    <message>
        <source>The collections are: {known}.</source>
        <translation>Les collections sont&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>The columns named by hand make no example.</source>
        <translation>Les colonnes nommées à la main ne forment pas d’exemple.</translation>
    </message>
    <message>
        <source>The configuration is not valid</source>
        <translation>La configuration n’est pas valide</translation>
    </message>
    <message>
        <source>The connection ended before the whole file was here.</source>
        <translation>La connexion s’est interrompue avant que tout le fichier ne soit là.</translation>
    </message>
    <message>
        <source>The copy of {place_name} is damaged.</source>
        <translation>La copie de {place_name} est endommagée.</translation>
    </message>
    <message>
        <source>The data folder cannot be moved into itself.</source>
        <translation>Le dossier de données ne peut pas être déplacé dans lui-même.</translation>
    </message>
    <message>
        <source>The data folder could not be copied to {target}: {error_strerror}.</source>
        <translation>Le dossier de données n’a pas pu être copié vers {target}&#x202f;: {error_strerror}.</translation>
    </message>
    <message>
        <source>The data folder {root} is not there.</source>
        <translation>Le dossier de données {root} n’est pas là.</translation>
    </message>
    <message>
        <source>The data holds examples of the kind {found_value}, which cannot be trained as {wanted}.</source>
        <translation>Les données contiennent des exemples du genre {found_value}, qui ne peuvent pas être entraînés comme {wanted}.</translation>
    </message>
    <message>
        <source>The data holds plain texts, no conversations.</source>
        <translation>Les données contiennent de simples textes, pas de conversations.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The disk may be failing: choose another one.</source>
        <translation>Le disque est peut-être défaillant&#x202f;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free} GB free; {bytes_needed} are needed.</source>
        <translation>Le disque de {folder} a {free}&#xa0;Go libres&#x202f;; il en faut {bytes_needed}.</translation>
    </message>
    <message>
        <source>The download broke off.</source>
        <translation>Le téléchargement s’est interrompu.</translation>
    </message>
    <message>
        <source>The download stopped: {error_user_message}</source>
        <translation>Le téléchargement s’est arrêté&#x202f;: {error_user_message}</translation>
    </message>
    <message>
        <source>The embedding model failed ({error_name}: {error}).</source>
        <translation>Le modèle d’embedding a échoué ({error_name}&#x202f;: {error}).</translation>
    </message>
    <message>
        <source>The embedding model is not at hand here.</source>
        <translation>Le modèle d’embedding n’est pas accessible ici.</translation>
    </message>
    <message>
        <source>The embedding model of this library is gone: only the words of the question were looked for.</source>
        <translation>Le modèle d’embedding de cette bibliothèque a disparu&#x202f;: seuls les mots de la question ont été cherchés.</translation>
    </message>
    <message>
        <source>The embedding model the search index was made with, {record_identity}, is gone ({value}): documents are found by their words alone until another one has read them.</source>
        <translation>Le modèle d’embedding qui a servi à créer l’index de recherche, {record_identity}, a disparu ({value})&#x202f;: les documents sont trouvés par leurs seuls mots jusqu’à ce qu’un autre les ait lus.</translation>
    </message>
    <message>
        <source>The embedding model the search index was made with, {record_identity}, is gone: documents are found by their words alone until another one has read them.</source>
        <translation>Le modèle d’embedding qui a servi à créer l’index de recherche, {record_identity}, a disparu&#x202f;: les documents sont trouvés par leurs seuls mots jusqu’à ce qu’un autre les ait lus.</translation>
    </message>
    <message>
        <source>The embedding model {wanted_identity} gives vectors of another size.</source>
        <translation>Le modèle d’embedding {wanted_identity} donne des vecteurs d’une autre taille.</translation>
    </message>
    <message>
        <source>The end of {cut} sections was left out: they were too long for the model.</source>
        <translation>La fin de {cut} sections a été omise&#x202f;: elles étaient trop longues pour le modèle.</translation>
    </message>
    <message>
        <source>The export could not be written: {error_strerror}.</source>
        <translation>L’export n’a pas pu être écrit&#x202f;: {error_strerror}.</translation>
    </message>
    <message>
        <source>The export ended without a word.</source>
        <translation>L’export s’est terminé sans un mot.</translation>
    </message>
    <message>
        <source>The export failed. {error}</source>
        <translation>L’export a échoué. {error}</translation>
    </message>
    <message>
        <source>The exports were stopped. The run is finished: export it when you want.</source>
        <translation>Les exports ont été arrêtés. L’entraînement est terminé&#x202f;: exportez-le quand vous voulez.</translation>
    </message>
    <message>
        <source>The field “{field_name}” has an unknown type.</source>
        <translation>Le champ «&#x202f;{field_name}&#x202f;» a un type inconnu.</translation>
    </message>
    <message>
        <source>The field “{field_name}” is named twice.</source>
        <translation>Le champ «&#x202f;{field_name}&#x202f;» est nommé deux fois.</translation>
    </message>
    <message>
        <source>The field “{field_name}” is too long.</source>
        <translation>Le champ «&#x202f;{field_name}&#x202f;» est trop long.</translation>
    </message>
    <message>
        <source>The file ends too early; its end may be missing.</source>
        <translation>Le fichier se termine trop tôt&#x202f;; sa fin manque peut-être.</translation>
    </message>
    <message>
        <source>The file is damaged ({error}); what lies behind the damage is missing.</source>
        <translation>Le fichier est endommagé ({error})&#x202f;; ce qui suit l’endroit endommagé manque.</translation>
    </message>
    <message>
        <source>The file is not copied; it stays at {path}. The articles can be searched and read without it.</source>
        <translation>Le fichier n’est pas copié&#x202f;; il reste à {path}. Les articles peuvent être consultés et lus sans lui.</translation>
    </message>
    <message>
        <source>The file is probably damaged; the other files are not affected.</source>
        <translation>Le fichier est sans doute endommagé&#x202f;; les autres fichiers ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The files hold different kinds of examples ({each}).</source>
        <translation>Les fichiers contiennent des genres d’exemples différents ({each}).</translation>
    </message>
    <message>
        <source>The folder cannot be reached. Nothing of it is removed meanwhile.</source>
        <translation>Le dossier est inaccessible. Rien n’en est retiré entre-temps.</translation>
    </message>
    <message>
        <source>The folder cannot be reached: {reason}.</source>
        <translation>Le dossier est inaccessible&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder_name} cannot be opened: {error}.</source>
        <translation>Le dossier {folder_name} ne peut pas être ouvert&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>The folder {folder} is not watched.</source>
        <translation>Le dossier {folder} n’est pas surveillé.</translation>
    </message>
    <message>
        <source>The font for formulas has no “{letter}”.</source>
        <translation>La police des formules n’a pas de «&#x202f;{letter}&#x202f;».</translation>
    </message>
    <message>
        <source>The format of the rows is not known.</source>
        <translation>Le format des lignes n’est pas connu.</translation>
    </message>
    <message>
        <source>The format of {source_name} is not one that is known (columns: {columns}).</source>
        <translation>Le format de {source_name} ne fait pas partie de ceux qui sont connus (colonnes&#x202f;: {columns}).</translation>
    </message>
    <message>
        <source>The gradient is no number any more at step {step}: the weights grew without bound.</source>
        <translation>Le gradient n’est plus un nombre au pas {step}&#x202f;: les poids ont grandi sans limite.</translation>
    </message>
    <message>
        <source>The grammar cannot be used: it is not valid GBNF, has no rule “root”, or begins with itself.</source>
        <translation>La grammaire ne peut pas être utilisée&#x202f;: ce n’est pas du GBNF valide, elle n’a pas de règle «&#x202f;root&#x202f;», ou elle commence par elle-même.</translation>
    </message>
    <message>
        <source>The hub asks to wait: too many downloads came from this connection.</source>
        <translation>Le hub demande d’attendre&#x202f;: trop de téléchargements sont venus de cette connexion.</translation>
    </message>
    <message>
        <source>The hub cannot be reached.</source>
        <translation>Le hub est injoignable.</translation>
    </message>
    <message>
        <source>The hub does not have this file any more.</source>
        <translation>Le hub n’a plus ce fichier.</translation>
    </message>
    <message>
        <source>The hub does not say how large the file is.</source>
        <translation>Le hub ne dit pas quelle est la taille du fichier.</translation>
    </message>
    <message>
        <source>The hub gives this file only to people who are signed in, which Aquifer never does.</source>
        <translation>Le hub ne donne ce fichier qu’aux personnes connectées à un compte, ce qu’Aquifer ne fait jamais.</translation>
    </message>
    <message>
        <source>The hub has a problem (status {status}).</source>
        <translation>Le hub a un problème (état {status}).</translation>
    </message>
    <message>
        <source>The hub has another file than the one that was offered: it has {file_size_bytes} bytes instead of {request_size_bytes}.</source>
        <translation>Le hub a un autre fichier que celui qui était proposé&#x202f;: il a {file_size_bytes} octets au lieu de {request_size_bytes}.</translation>
    </message>
    <message>
        <source>The hub has another file than the one that was offered: it has {file_size_bytes} bytes.</source>
        <translation>Le hub a un autre fichier que celui qui était proposé&#x202f;: il a {file_size_bytes} octets.</translation>
    </message>
    <message>
        <source>The hub has another file than the one that was offered: its checksum differs.</source>
        <translation>Le hub a un autre fichier que celui qui était proposé&#x202f;: sa somme de contrôle diffère.</translation>
    </message>
    <message>
        <source>The hub names no checksum for this file, so it could not be checked.</source>
        <translation>Le hub n’indique pas de somme de contrôle pour ce fichier&#x202f;; il n’a donc pas pu être contrôlé.</translation>
    </message>
    <message>
        <source>The hub no longer has this file for everybody.</source>
        <translation>Le hub n’offre plus ce fichier à tout le monde.</translation>
    </message>
    <message>
        <source>The hub took too long to answer.</source>
        <translation>Le hub a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The hub wanted to send the file from {host}, which is not among the servers you allowed.</source>
        <translation>Le hub voulait envoyer le fichier depuis {host}, qui ne fait pas partie des serveurs que vous avez autorisés.</translation>
    </message>
    <message>
        <source>The lengths of the first {facts_lengths} rows stand for all.</source>
        <translation>Les longueurs des {facts_lengths} premières lignes valent pour toutes.</translation>
    </message>
    <message>
        <source>The list of models that can be fetched is missing or damaged.</source>
        <translation>La liste des modèles à télécharger manque ou est endommagée.</translation>
    </message>
    <message>
        <source>The list of watched folders shows which are.</source>
        <translation>La liste des dossiers surveillés montre lesquels le sont.</translation>
    </message>
    <message>
        <source>The log file in {paths_logs_dir} cannot be written: {error_strerror}.</source>
        <translation>Le fichier journal dans {paths_logs_dir} ne peut pas être écrit&#x202f;: {error_strerror}.</translation>
    </message>
    <message>
        <source>The loss is no number any more at step {step}: the weights grew without bound.</source>
        <translation>La perte n’est plus un nombre au pas {step}&#x202f;: les poids ont grandi sans limite.</translation>
    </message>
    <message>
        <source>The memory could not be forecast. {error}</source>
        <translation>La mémoire nécessaire n’a pas pu être prévue. {error}</translation>
    </message>
    <message>
        <source>The model cannot compute (llama.cpp status {status}).</source>
        <translation>Le modèle ne peut pas calculer (état de llama.cpp {status}).</translation>
    </message>
    <message>
        <source>The model ends at once, so its writing cannot be measured.</source>
        <translation>Le modèle s’arrête aussitôt&#x202f;; son écriture ne peut donc pas être mesurée.</translation>
    </message>
    <message>
        <source>The model gave no end of its answer.</source>
        <translation>Le modèle n’a pas donné de fin à sa réponse.</translation>
    </message>
    <message>
        <source>The model imagined no passage; the question alone was searched.</source>
        <translation>Le modèle n’a imaginé aucun passage&#x202f;; seule la question a été cherchée.</translation>
    </message>
    <message>
        <source>The model is a mixture of experts; adapters of the experts are not counted.</source>
        <translation>Le modèle est un mélange d’experts&#x202f;; les adaptateurs des experts ne sont pas comptés.</translation>
    </message>
    <message>
        <source>The model needed more memory than there is, and its process was ended.</source>
        <translation>Le modèle demandait plus de mémoire qu’il n’y en a, et son processus a été arrêté.</translation>
    </message>
    <message>
        <source>The model needs more memory than there is.</source>
        <translation>Le modèle demande plus de mémoire qu’il n’y en a.</translation>
    </message>
    <message>
        <source>The model stopped with an internal error (llama.cpp status {status}).</source>
        <translation>Le modèle s’est arrêté sur une erreur interne (état de llama.cpp {status}).</translation>
    </message>
    <message>
        <source>The model stopped. {error_user_message}</source>
        <translation>Le modèle s’est arrêté. {error_user_message}</translation>
    </message>
    <message>
        <source>The model was still thinking when its room was used up. Settings › Room for thinking.</source>
        <translation>Le modèle réfléchissait encore quand sa place a été épuisée. Réglages › Place pour la réflexion.</translation>
    </message>
    <message>
        <source>The model was unloaded.</source>
        <translation>Le modèle a été déchargé.</translation>
    </message>
    <message>
        <source>The model wrote nothing about {empty} sections.</source>
        <translation>Le modèle n’a rien écrit sur {empty} sections.</translation>
    </message>
    <message>
        <source>The models folder cannot be written: {error_strerror}.</source>
        <translation>Le dossier des modèles n’est pas accessible en écriture&#x202f;: {error_strerror}.</translation>
    </message>
    <message>
        <source>The models of text recognition are not complete: {missing} is missing.</source>
        <translation>Les modèles de reconnaissance de texte ne sont pas complets&#x202f;: {missing} manque.</translation>
    </message>
    <message>
        <source>The move is finished when Aquifer is closed after that.</source>
        <translation>Le déplacement se termine quand Aquifer est ensuite fermé.</translation>
    </message>
    <message>
        <source>The name of the folder is too long.</source>
        <translation>Le nom du dossier est trop long.</translation>
    </message>
    <message>
        <source>The oldest turn of this chat no longer fits and was left out.</source>
        <translation>Le tour le plus ancien de cette discussion ne tient plus et a été omis.</translation>
    </message>
    <message>
        <source>The one from before keeps answering.</source>
        <translation>Le précédent continue de répondre.</translation>
    </message>
    <message>
        <source>The only layer is on {place}</source>
        <translation>La seule couche est sur {place}</translation>
    </message>
    <message>
        <source>The pack could not be unpacked: {error_strerror}.</source>
        <translation>Le paquet n’a pas pu être décompressé&#x202f;: {error_strerror}.</translation>
    </message>
    <message>
        <source>The pairs are no longer where they were written.</source>
        <translation>Les paires ne sont plus là où elles ont été écrites.</translation>
    </message>
    <message>
        <source>The pairs could not be deleted: {error_strerror}.</source>
        <translation>Les paires n’ont pas pu être supprimées&#x202f;: {error_strerror}.</translation>
    </message>
    <message>
        <source>The password does not open {name}.</source>
        <translation>Le mot de passe n’ouvre pas {name}.</translation>
    </message>
    <message>
        <source>The pipeline is not valid</source>
        <translation>Le pipeline n’est pas valide</translation>
    </message>
    <message>
        <source>The preset “{missing}” is not there any more; the settings are used.</source>
        <translation>Le préréglage «&#x202f;{missing}&#x202f;» n’est plus là&#x202f;; les réglages sont utilisés.</translation>
    </message>
    <message>
        <source>The preset “{name}” cannot be removed.</source>
        <translation>Le préréglage «&#x202f;{name}&#x202f;» ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>The profile folder {file_parent} cannot be written: {error_strerror}.</source>
        <translation>Le dossier de profil {file_parent} n’est pas accessible en écriture&#x202f;: {error_strerror}.</translation>
    </message>
    <message>
        <source>The profile folder {root} cannot be created: {error_strerror}.</source>
        <translation>Le dossier de profil {root} ne peut pas être créé&#x202f;: {error_strerror}.</translation>
    </message>
    <message>
        <source>The prompt cannot be used: {problem}</source>
        <translation>Le prompt ne peut pas être utilisé&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>The prompt file {file_name} cannot be read.</source>
        <translation>Le fichier de prompt {file_name} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The prompt file {file_name} is damaged: {problem}</source>
        <translation>Le fichier de prompt {file_name} est endommagé&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>The prompt has {tokens} tokens, but the model reads at most {info_context_length} at once.</source>
        <translation>Le prompt a {tokens} tokens, mais le modèle en lit au plus {info_context_length} d’un coup.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>Le prompt est vide.</translation>
    </message>
    <message>
        <source>The property “{name}” is no plain value.</source>
        <translation>La propriété «&#x202f;{name}&#x202f;» n’est pas une valeur simple.</translation>
    </message>
    <message>
        <source>The property “{name}” of the JSON Schema has no rules.</source>
        <translation>La propriété «&#x202f;{name}&#x202f;» du JSON Schema n’a pas de règles.</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>La question est vide.</translation>
    </message>
    <message>
        <source>The question is too long.</source>
        <translation>La question est trop longue.</translation>
    </message>
    <message>
        <source>The reader answered nonsense ({error}).</source>
        <translation>Le lecteur a donné une réponse qui n’a pas de sens ({error}).</translation>
    </message>
    <message>
        <source>The restore point could not be read again.</source>
        <translation>Le point de restauration n’a pas pu être relu.</translation>
    </message>
    <message>
        <source>The restore point could not be written: {error_strerror}.</source>
        <translation>Le point de restauration n’a pas pu être écrit&#x202f;: {error_strerror}.</translation>
    </message>
    <message>
        <source>The reward model is not at hand here.</source>
        <translation>Le modèle de récompense n’est pas accessible ici.</translation>
    </message>
    <message>
        <source>The run could not be created: {error_strerror}.</source>
        <translation>L’entraînement n’a pas pu être créé&#x202f;: {error_strerror}.</translation>
    </message>
    <message>
        <source>The run could not be deleted: {error_strerror}.</source>
        <translation>L’entraînement n’a pas pu être supprimé&#x202f;: {error_strerror}.</translation>
    </message>
    <message>
        <source>The run could not be started: {error_strerror}.</source>
        <translation>L’entraînement n’a pas pu être démarré&#x202f;: {error_strerror}.</translation>
    </message>
    <message>
        <source>The run has no rows to measure on.</source>
        <translation>L’entraînement n’a pas de lignes pour mesurer.</translation>
    </message>
    <message>
        <source>The run is kept: start it again when the cause is mended. All of it is in {folder}.</source>
        <translation>L’entraînement est conservé&#x202f;: relancez-le quand la cause est réparée. Tout se trouve dans {folder}.</translation>
    </message>
    <message>
        <source>The run {folder_name} cannot be read: {error}.</source>
        <translation>L’entraînement {folder_name} ne peut pas être lu&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>The run {name} has no trained model yet.</source>
        <translation>L’entraînement {name} n’a pas encore de modèle entraîné.</translation>
    </message>
    <message>
        <source>The run {name} trained all weights: there is no adapter.</source>
        <translation>L’entraînement {name} a porté sur tous les poids&#x202f;: il n’y a pas d’adaptateur.</translation>
    </message>
    <message>
        <source>The run {run_config_name} is going on.</source>
        <translation>L’entraînement {run_config_name} est en cours.</translation>
    </message>
    <message>
        <source>The run {run_config_name} is not going on.</source>
        <translation>L’entraînement {run_config_name} n’est pas en cours.</translation>
    </message>
    <message>
        <source>The run {run_config_name} is {run_state}.</source>
        <translation>L’entraînement {run_config_name} est {run_state}.</translation>
    </message>
    <message>
        <source>The search index cannot be made anew: {error_strerror}.</source>
        <translation>L’index de recherche ne peut pas être recréé&#x202f;: {error_strerror}.</translation>
    </message>
    <message>
        <source>The search index could not be saved: its folder cannot be written.</source>
        <translation>L’index de recherche n’a pas pu être enregistré&#x202f;: son dossier n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>The search index could not be saved: the disk is full.</source>
        <translation>L’index de recherche n’a pas pu être enregistré&#x202f;: le disque est plein.</translation>
    </message>
    <message>
        <source>The search index could not be written ({text}).</source>
        <translation>L’index de recherche n’a pas pu être écrit ({text}).</translation>
    </message>
    <message>
        <source>The search index failed ({error_name}: {error}).</source>
        <translation>L’index de recherche a échoué ({error_name}&#x202f;: {error}).</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>L’index de recherche est endommagé.</translation>
    </message>
    <message>
        <source>The search index is damaged; it is being rebuilt from the stored documents.</source>
        <translation>L’index de recherche est endommagé&#x202f;; il est reconstruit à partir des documents enregistrés.</translation>
    </message>
    <message>
        <source>The search index was made for another embedding model or by another version.</source>
        <translation>L’index de recherche a été créé pour un autre modèle d’embedding ou par une autre version.</translation>
    </message>
    <message>
        <source>The server sends more than the file has.</source>
        <translation>Le serveur envoie plus que ce que contient le fichier.</translation>
    </message>
    <message>
        <source>The set {home_name} could not be deleted: {error_strerror}.</source>
        <translation>Le jeu {home_name} n’a pas pu être supprimé&#x202f;: {error_strerror}.</translation>
    </message>
    <message>
        <source>The set {name} could not be written: {error_strerror}.</source>
        <translation>Le jeu {name} n’a pas pu être écrit&#x202f;: {error_strerror}.</translation>
    </message>
    <message>
        <source>The sets are: {known}.</source>
        <translation>Les jeux sont&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>The settings could not be read ({error_strerror}); the defaults are used.</source>
        <translation>Les réglages n’ont pas pu être lus ({error_strerror})&#x202f;; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>The settings file was not valid; the defaults are used. It is kept as {kept_name}.</source>
        <translation>Le fichier de réglages n’était pas valide&#x202f;; les valeurs par défaut sont utilisées. Il est gardé sous le nom {kept_name}.</translation>
    </message>
    <message>
        <source>The shares of the sources add up to the whole set or more.</source>
        <translation>Les parts des sources atteignent ensemble le jeu entier ou davantage.</translation>
    </message>
    <message>
        <source>The sources make different kinds of examples ({each}).</source>
        <translation>Les sources donnent des genres d’exemples différents ({each}).</translation>
    </message>
    <message>
        <source>The stored copy of this document is missing.</source>
        <translation>La copie enregistrée de ce document manque.</translation>
    </message>
    <message>
        <source>The system ended the training, most likely because memory ran out.</source>
        <translation>Le système a mis fin à l’entraînement, très probablement par manque de mémoire.</translation>
    </message>
    <message>
        <source>The text could not be split into tokens.</source>
        <translation>Le texte n’a pas pu être découpé en tokens.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Le texte est trop long.</translation>
    </message>
    <message>
        <source>The tokenizer of {model_name} cannot be read: {cause}.</source>
        <translation>Le tokenizer de {model_name} ne peut pas être lu&#x202f;: {cause}.</translation>
    </message>
    <message>
        <source>The training ended without a word (code {code}).</source>
        <translation>L’entraînement s’est terminé sans un mot (code {code}).</translation>
    </message>
    <message>
        <source>The trash could not be emptied: {error_strerror}.</source>
        <translation>La corbeille n’a pas pu être vidée&#x202f;: {error_strerror}.</translation>
    </message>
    <message>
        <source>The weights of {folder_name} are damaged: {error}.</source>
        <translation>Les poids de {folder_name} sont endommagés&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>The weights of {folder_name} are quantised: an adapter is not added to rounded weights.</source>
        <translation>Les poids de {folder_name} sont quantifiés&#x202f;: on n’ajoute pas d’adaptateur à des poids arrondis.</translation>
    </message>
    <message>
        <source>The word list {file_name} cannot be read: {error}.</source>
        <translation>La liste de mots {file_name} ne peut pas être lue&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>The worker of the run {run_config_name} ended before it began (code {worker_returncode}).{folder}</source>
        <translation>Le processus de l’entraînement {run_config_name}&#xa0;s’est terminé avant de commencer (code {worker_returncode}).{folder}</translation>
    </message>
    <message>
        <source>The {built_dropped_turns} oldest turns of this chat no longer fit and were left out.</source>
        <translation>Les {built_dropped_turns} tours les plus anciens de cette discussion ne tiennent plus et ont été omis.</translation>
    </message>
    <message>
        <source>The {part} of {folder_name} cannot be used: {error}.</source>
        <translation>L’élément {part} de {folder_name} ne peut pas être utilisé&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>The {part} of {folder_name} does not fit its config: {error}.</source>
        <translation>L’élément {part} de {folder_name} ne correspond pas à sa configuration&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>The {part} of {folder_name} is damaged: {error}.</source>
        <translation>L’élément {part} de {folder_name} est endommagé&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>There are more than {most_fields} fields.</source>
        <translation>Il y a plus de {most_fields} champs.</translation>
    </message>
    <message>
        <source>There are more than {seen_files} files; the others are not watched.</source>
        <translation>Il y a plus de {seen_files} fichiers&#x202f;; les autres ne sont pas surveillés.</translation>
    </message>
    <message>
        <source>There are no articles in it: no web pages, only pictures or data.</source>
        <translation>Il ne contient pas d’articles&#x202f;: pas de pages web, seulement des images ou des données.</translation>
    </message>
    <message>
        <source>There are no documents to work on in “{scope_collection}”.</source>
        <translation>Il n’y a pas de documents à traiter dans «&#x202f;{scope_collection}&#x202f;».</translation>
    </message>
    <message>
        <source>There are no indexed documents in a collection named {collection}.</source>
        <translation>Il n’y a pas de documents indexés dans une collection nommée {collection}.</translation>
    </message>
    <message>
        <source>There are no validation rows: nothing says whether it gets better.</source>
        <translation>Il n’y a pas de lignes de validation&#x202f;: rien ne dit si cela s’améliore.</translation>
    </message>
    <message>
        <source>There are too many models called {plain}.</source>
        <translation>Il y a trop de modèles appelés {plain}.</translation>
    </message>
    <message>
        <source>There are {inside} models in {folder_name}.</source>
        <translation>Il y a {inside} modèles dans {folder_name}.</translation>
    </message>
    <message>
        <source>There are: {places}.</source>
        <translation>Il y a&#x202f;: {places}.</translation>
    </message>
    <message>
        <source>There is a file {file_name} already.</source>
        <translation>Il y a déjà un fichier {file_name}.</translation>
    </message>
    <message>
        <source>There is a preset “{name}” already.</source>
        <translation>Il y a déjà un préréglage «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no GPU that can be used: the figures are those of the processor.</source>
        <translation>Il n’y a pas de GPU utilisable&#x202f;: les chiffres sont ceux du processeur.</translation>
    </message>
    <message>
        <source>There is no GPU that this installation can use.</source>
        <translation>Il n’y a pas de GPU que cette installation puisse utiliser.</translation>
    </message>
    <message>
        <source>There is no adapter {path}.</source>
        <translation>Il n’y a pas d’adaptateur {path}.</translation>
    </message>
    <message>
        <source>There is no collection named {collection}.</source>
        <translation>Il n’y a pas de collection nommée {collection}.</translation>
    </message>
    <message>
        <source>There is no data file in {path}.</source>
        <translation>Il n’y a pas de fichier de données dans {path}.</translation>
    </message>
    <message>
        <source>There is no document in the collection &quot;{collection}&quot;.</source>
        <translation>Il n’y a pas de document dans la collection «&#x202f;{collection}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no document that can be read in {path}.</source>
        <translation>Il n’y a pas de document lisible dans {path}.</translation>
    </message>
    <message>
        <source>There is no embedding model in {folder}.</source>
        <translation>Il n’y a pas de modèle d’embedding dans {folder}.</translation>
    </message>
    <message>
        <source>There is no embedding model.</source>
        <translation>Il n’y a pas de modèle d’embedding.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
        <source>There is no folder that was moved from.</source>
        <translation>Il n’y a pas de dossier d’avant un déplacement.</translation>
    </message>
    <message>
        <source>There is no language model yet.</source>
        <translation>Il n’y a pas encore de modèle de langage.</translation>
    </message>
    <message>
        <source>There is no loaded model to put an adapter on.</source>
        <translation>Aucun modèle n’est chargé pour recevoir un adaptateur.</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>Il n’y a pas de fichier de modèle {path}.</translation>
    </message>
    <message>
        <source>There is no model in {folder_name}.</source>
        <translation>Il n’y a pas de modèle dans {folder_name}.</translation>
    </message>
    <message>
        <source>There is no model {path}.</source>
        <translation>Il n’y a pas de modèle {path}.</translation>
    </message>
    <message>
        <source>There is no offer {offer_id}.</source>
        <translation>Il n’y a pas de proposition {offer_id}.</translation>
    </message>
    <message>
        <source>There is no preset “{name}”.</source>
        <translation>Il n’y a pas de préréglage «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no prompt “{name}”.</source>
        <translation>Il n’y a pas de prompt «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no quantisation {quantization}.</source>
        <translation>Il n’y a pas de quantification {quantization}.</translation>
    </message>
    <message>
        <source>There is no question to answer.</source>
        <translation>Il n’y a pas de question à laquelle répondre.</translation>
    </message>
    <message>
        <source>There is no reward model on this computer.</source>
        <translation>Il n’y a pas de modèle de récompense sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no row to learn from.</source>
        <translation>Il n’y a pas de ligne à apprendre.</translation>
    </message>
    <message>
        <source>There is no row to measure on.</source>
        <translation>Il n’y a pas de ligne pour mesurer.</translation>
    </message>
    <message>
        <source>There is no run &quot;{run_id}&quot;.</source>
        <translation>Il n’y a pas d’entraînement «&#x202f;{run_id}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no set &quot;{name}&quot; with the version {version}.</source>
        <translation>Il n’y a pas de jeu «&#x202f;{name}&#x202f;» dans la version {version}.</translation>
    </message>
    <message>
        <source>There is no set &quot;{name}&quot;.</source>
        <translation>Il n’y a pas de jeu «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no setting &quot;{key}&quot; that could be varied.</source>
        <translation>Il n’y a pas de réglage «&#x202f;{key}&#x202f;» que l’on puisse faire varier.</translation>
    </message>
    <message>
        <source>There is no text on any of its {total} pages: only pictures or drawings, and text recognition found no words in them.</source>
        <translation>Aucune de ses {total} pages ne contient de texte&#x202f;: seulement des images ou des dessins, et la reconnaissance de texte n’y a trouvé aucun mot.</translation>
    </message>
    <message>
        <source>There is no text on any of its {total} pages: they are blank.</source>
        <translation>Aucune de ses {total} pages ne contient de texte&#x202f;: elles sont vierges.</translation>
    </message>
    <message>
        <source>There is no text on its page: only pictures or drawings, and text recognition found no words in them.</source>
        <translation>Sa page ne contient pas de texte&#x202f;: seulement des images ou des dessins, et la reconnaissance de texte n’y a trouvé aucun mot.</translation>
    </message>
    <message>
        <source>There is no text to add.</source>
        <translation>Il n’y a pas de texte à ajouter.</translation>
    </message>
    <message>
        <source>There is no text to summarise in these documents.</source>
        <translation>Il n’y a pas de texte à résumer dans ces documents.</translation>
    </message>
    <message>
        <source>There is no value for {key}.</source>
        <translation>Il n’y a pas de valeur pour {key}.</translation>
    </message>
    <message>
        <source>There is not enough memory for it.</source>
        <translation>Il n’y a pas assez de mémoire pour cela.</translation>
    </message>
    <message>
        <source>There is not enough memory for {path_name}.</source>
        <translation>Il n’y a pas assez de mémoire pour {path_name}.</translation>
    </message>
    <message>
        <source>There is not enough room for the export: {size_bytes} GB are needed and {free} GB are free.</source>
        <translation>Il n’y a pas assez de place pour l’export&#x202f;: il faut {size_bytes}&#xa0;Go et {free}&#xa0;Go sont libres.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>There is nothing to extract.</source>
        <translation>Il n’y a rien à extraire.</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>Il n’y a rien à chercher.</translation>
    </message>
    <message>
        <source>There is too little space on the disk: {missing} GB are to come, {free} GB are free.</source>
        <translation>Il y a trop peu de place sur le disque&#x202f;: {missing}&#xa0;Go doivent arriver, {free}&#xa0;Go sont libres.</translation>
    </message>
    <message>
        <source>These are {count} runs, and {most_runs} are the most.</source>
        <translation>Cela fait {count} entraînements, et {most_runs} est le maximum.</translation>
    </message>
    <message>
        <source>These can be read: {known}.</source>
        <translation>On peut lire&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>These formats hold them: {fitting}.</source>
        <translation>Ces formats les acceptent&#x202f;: {fitting}.</translation>
    </message>
    <message>
        <source>These pairs are not there any more.</source>
        <translation>Ces paires ne sont plus là.</translation>
    </message>
    <message>
        <source>This answer does not exist any more.</source>
        <translation>Cette réponse n’existe plus.</translation>
    </message>
    <message>
        <source>This answer failed.</source>
        <translation>Cette réponse a échoué.</translation>
    </message>
    <message>
        <source>This answer has come to its end.</source>
        <translation>Cette réponse est arrivée à sa fin.</translation>
    </message>
    <message>
        <source>This answer is still being written.</source>
        <translation>Cette réponse est encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>This answer was cut short when the program ended.</source>
        <translation>Cette réponse a été interrompue par la fermeture du programme.</translation>
    </message>
    <message>
        <source>This answer was stopped.</source>
        <translation>Cette réponse a été arrêtée.</translation>
    </message>
    <message>
        <source>This chat does not exist any more.</source>
        <translation>Cette discussion n’existe plus.</translation>
    </message>
    <message>
        <source>This damaged file is not there any more.</source>
        <translation>Ce fichier endommagé n’est plus là.</translation>
    </message>
    <message>
        <source>This data folder cannot be moved from here.</source>
        <translation>Ce dossier de données ne peut pas être déplacé d’ici.</translation>
    </message>
    <message>
        <source>This document is in the trash.</source>
        <translation>Ce document est dans la corbeille.</translation>
    </message>
    <message>
        <source>This document is no longer in the library.</source>
        <translation>Ce document n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>This file is still needed.</source>
        <translation>Ce fichier est encore nécessaire.</translation>
    </message>
    <message>
        <source>This import was taken back already, or is too long ago.</source>
        <translation>Cet import a déjà été annulé, ou est trop ancien.</translation>
    </message>
    <message>
        <source>This is no longer in the trash.</source>
        <translation>Cela n’est plus dans la corbeille.</translation>
    </message>
    <message>
        <source>This message does not exist any more.</source>
        <translation>Ce message n’existe plus.</translation>
    </message>
    <message>
        <source>This model changes its logits after the head, so it cannot be cut up over several processes.</source>
        <translation>Ce modèle modifie ses logits après la tête&#x202f;; il ne peut donc pas être découpé sur plusieurs processus.</translation>
    </message>
    <message>
        <source>This model is too small to pick values: the sentence of each document that speaks most to a field is shown. Load a larger model for single values.</source>
        <translation>Ce modèle est trop petit pour relever des valeurs&#x202f;: pour chaque champ est affichée la phrase de chaque document qui en parle le plus. Chargez un modèle plus grand pour des valeurs précises.</translation>
    </message>
    <message>
        <source>This model is too small to summarise: the documents&apos; most telling sentences are shown in their own words. Load a larger model for a written summary.</source>
        <translation>Ce modèle est trop petit pour résumer&#x202f;: les phrases les plus parlantes des documents sont affichées dans leurs propres mots. Chargez un modèle plus grand pour un résumé rédigé.</translation>
    </message>
    <message>
        <source>This processor is some fifty times slower in 16 bits (and so in 4) than in 32: choose 32bit.</source>
        <translation>Ce processeur est environ cinquante fois plus lent en 16 bits (et donc en 4) qu’en 32&#x202f;: choisissez 32bit.</translation>
    </message>
    <message>
        <source>This restore point does not exist any more.</source>
        <translation>Ce point de restauration n’existe plus.</translation>
    </message>
    <message>
        <source>This restore point does not hold {only}.</source>
        <translation>Ce point de restauration ne contient pas {only}.</translation>
    </message>
    <message>
        <source>This restore point is needed at the next start.</source>
        <translation>Ce point de restauration est nécessaire au prochain démarrage.</translation>
    </message>
    <message>
        <source>This result is not there any more.</source>
        <translation>Ce résultat n’est plus là.</translation>
    </message>
    <message>
        <source>This result was made by another version of Aquifer.</source>
        <translation>Ce résultat a été créé par une autre version d’Aquifer.</translation>
    </message>
    <message>
        <source>This run has no result.</source>
        <translation>Cette exécution n’a pas de résultat.</translation>
    </message>
    <message>
        <source>This run is going on already.</source>
        <translation>Cet entraînement est déjà en cours.</translation>
    </message>
    <message>
        <source>Threads (0: as many as there are physical cores)</source>
        <translation>Threads (0&#x202f;: autant que de cœurs physiques)</translation>
    </message>
    <message>
        <source>To fit into memory, less is kept for the gradient: a third slower.</source>
        <translation>Pour tenir en mémoire, moins de valeurs sont gardées pour le gradient&#x202f;: un tiers plus lent.</translation>
    </message>
    <message>
        <source>Train on one kind at a time.</source>
        <translation>Entraînez sur un seul genre à la fois.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Training files</source>
        <translation>Fichiers d’entraînement</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation>Réessayez, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try again: what has arrived is kept.</source>
        <translation>Réessayez&#x202f;: ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>Try it again first.</source>
        <translation>Réessayez d’abord.</translation>
    </message>
    <message>
        <source>Type a few words first.</source>
        <translation>Saisissez d’abord quelques mots.</translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation>Saisissez d’abord une question.</translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation>Type du cache KV</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Saisissez-en un.</translation>
    </message>
    <message>
        <source>Understanding the question</source>
        <translation>Compréhension de la question</translation>
    </message>
    <message>
        <source>Unload it first.</source>
        <translation>Déchargez-le d’abord.</translation>
    </message>
    <message>
        <source>Unpack it and add its folders one by one.</source>
        <translation>Décompressez-le et ajoutez ses dossiers un par un.</translation>
    </message>
    <message>
        <source>Unpack it and choose conversations.json.</source>
        <translation>Décompressez-le et choisissez conversations.json.</translation>
    </message>
    <message>
        <source>Unpack it with its password and add the files.</source>
        <translation>Décompressez-le avec son mot de passe et ajoutez les fichiers.</translation>
    </message>
    <message>
        <source>Unpacking ({number} of {manifest_parts})</source>
        <translation>Décompression ({number} sur {manifest_parts})</translation>
    </message>
    <message>
        <source>Update Aquifer or choose another model.</source>
        <translation>Mettez Aquifer à jour ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Update Aquifer.</source>
        <translation>Mettez Aquifer à jour.</translation>
    </message>
    <message>
        <source>Use .csv, .xlsx or .md.</source>
        <translation>Utilisez .csv, .xlsx ou .md.</translation>
    </message>
    <message>
        <source>Use .md, .html, .docx or .pdf.</source>
        <translation>Utilisez .md, .html, .docx ou .pdf.</translation>
    </message>
    <message>
        <source>Use fewer fields.</source>
        <translation>Utilisez moins de champs.</translation>
    </message>
    <message>
        <source>Use fewer words.</source>
        <translation>Utilisez moins de mots.</translation>
    </message>
    <message>
        <source>Validation files</source>
        <translation>Fichiers de validation</translation>
    </message>
    <message>
        <source>Vary fewer settings or values.</source>
        <translation>Faites varier moins de réglages ou de valeurs.</translation>
    </message>
    <message>
        <source>Wait for its end, or resume it.</source>
        <translation>Attendez qu’il se termine, ou reprenez-le.</translation>
    </message>
    <message>
        <source>Wait until they are indexed.</source>
        <translation>Attendez qu’ils soient indexés.</translation>
    </message>
    <message>
        <source>Waiting while an answer is written</source>
        <translation>Attente pendant l’écriture d’une réponse</translation>
    </message>
    <message>
        <source>Watch the other folder too.</source>
        <translation>Surveillez aussi l’autre dossier.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europe occidentale (Windows-1252)</translation>
    </message>
    <message>
        <source>What arrived is not the model that was offered: its checksum is wrong. It was removed.</source>
        <translation>Ce qui est arrivé n’est pas le modèle proposé&#x202f;: sa somme de contrôle est fausse. Il a été retiré.</translation>
    </message>
    <message>
        <source>What can be read of {source_name} could not be saved: {error}.</source>
        <translation>Ce qui peut être lu de {source_name} n’a pas pu être enregistré&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>What computes the embeddings (auto: the fastest here)</source>
        <translation>Ce qui calcule les embeddings (auto&#x202f;: le plus rapide ici)</translation>
    </message>
    <message>
        <source>What is on the hub is not what was begun here.</source>
        <translation>Ce qui est sur le hub n’est pas ce qui a été commencé ici.</translation>
    </message>
    <message>
        <source>What makes no sense in its list was left out: {listing_unreadable}.</source>
        <translation>Ce qui n’a pas de sens dans sa liste a été omis&#x202f;: {listing_unreadable}.</translation>
    </message>
    <message>
        <source>What several processes hold</source>
        <translation>Ce que plusieurs processus gardent</translation>
    </message>
    <message>
        <source>What was read before can be searched. Download the file again, then add it to go on.</source>
        <translation>Ce qui a été lu avant peut être consulté. Téléchargez de nouveau le fichier, puis ajoutez-le pour continuer.</translation>
    </message>
    <message>
        <source>What was taken before can be searched. Add the file again to go on.</source>
        <translation>Ce qui a été repris avant peut être consulté. Ajoutez de nouveau le fichier pour continuer.</translation>
    </message>
    <message>
        <source>Words alone find documents.</source>
        <translation>Les documents sont trouvés par leurs seuls mots.</translation>
    </message>
    <message>
        <source>Write &quot;format: columns&quot; and name the columns by hand.</source>
        <translation>Écrivez &quot;format: columns&quot; et nommez les colonnes à la main.</translation>
    </message>
    <message>
        <source>Write 2023, 2023-03 or 2023-03-31.</source>
        <translation>Écrivez 2023, 2023-03 ou 2023-03-31.</translation>
    </message>
    <message>
        <source>Write it as in the run file, with a point: optim.learning_rate, lora.rank.</source>
        <translation>Écrivez-le comme dans le fichier de l’entraînement, avec un point&#x202f;: optim.learning_rate, lora.rank.</translation>
    </message>
    <message>
        <source>Write it shorter.</source>
        <translation>Écrivez-le plus court.</translation>
    </message>
    <message>
        <source>Write something like *.pdf or drafts/.</source>
        <translation>Écrivez par exemple *.pdf ou brouillons/.</translation>
    </message>
    <message>
        <source>Write something like *.pdf, drafts/ or reports/**/*.md.</source>
        <translation>Écrivez par exemple *.pdf, brouillons/ ou rapports/**/*.md.</translation>
    </message>
    <message>
        <source>Write something to ask.</source>
        <translation>Écrivez quelque chose à demander.</translation>
    </message>
    <message>
        <source>Write them again.</source>
        <translation>Faites-les récrire.</translation>
    </message>
    <message>
        <source>Write {&quot;type&quot;: &quot;string&quot;}.</source>
        <translation>Écrivez {&quot;type&quot;: &quot;string&quot;}.</translation>
    </message>
    <message>
        <source>Writing the adapter for llama.cpp</source>
        <translation>Écriture de l’adaptateur pour llama.cpp</translation>
    </message>
    <message>
        <source>Writing the weights</source>
        <translation>Écriture des poids</translation>
    </message>
    <message>
        <source>Writing {file_name}</source>
        <translation>Écriture de {file_name}</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>une archive 7z</translation>
    </message>
    <message>
        <source>a GGUF model</source>
        <translation>un modèle GGUF</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>un fichier JSON</translation>
    </message>
    <message>
        <source>a OneNote notebook</source>
        <translation>un bloc-notes OneNote</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a Pages, Numbers or Keynote file</source>
        <translation>un fichier Pages, Numbers ou Keynote</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>un fichier PostScript</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>une image TIFF</translation>
    </message>
    <message>
        <source>a Visio drawing</source>
        <translation>un dessin Visio</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un document Word</translation>
    </message>
    <message>
        <source>a WordPerfect document</source>
        <translation>un document WordPerfect</translation>
    </message>
    <message>
        <source>a ZIM file, which is added by itself</source>
        <translation>un fichier ZIM, qui s’ajoute seul</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>une archive ZIP</translation>
    </message>
    <message>
        <source>a ZIP archive or an office file</source>
        <translation>une archive ZIP ou un fichier bureautique</translation>
    </message>
    <message>
        <source>a binary Excel workbook</source>
        <translation>un classeur Excel binaire</translation>
    </message>
    <message>
        <source>a binary property list</source>
        <translation>une liste de propriétés binaire</translation>
    </message>
    <message>
        <source>a boilerplate answer</source>
        <translation>une réponse toute faite</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a field holds no text</source>
        <translation>un champ ne contient pas de texte</translation>
    </message>
    <message>
        <source>a file without a name</source>
        <translation>un fichier sans nom</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>une archive gzip</translation>
    </message>
    <message>
        <source>a mail</source>
        <translation>un e-mail</translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation>une boîte aux lettres</translation>
    </message>
    <message>
        <source>a notebook</source>
        <translation>un notebook</translation>
    </message>
    <message>
        <source>a package of a kind that is not read</source>
        <translation>un paquet d’un genre qui n’est pas lu</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>une présentation</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a saved web page</source>
        <translation>une page web enregistrée</translation>
    </message>
    <message>
        <source>a sentence is longer than a passage may be</source>
        <translation>une phrase est plus longue qu’un passage ne peut l’être</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>un fichier audio</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>un fichier texte</translation>
    </message>
    <message>
        <source>a turn is by an unknown speaker</source>
        <translation>un tour est d’un interlocuteur inconnu</translation>
    </message>
    <message>
        <source>a turn is no object</source>
        <translation>un tour n’est pas un objet</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>a workbook</source>
        <translation>un classeur</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>adaptateur</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un fichier OpenDocument</translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation>un message Outlook</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>un fichier XML</translation>
    </message>
    <message>
        <source>an answer of the pair is not by the assistant</source>
        <translation>une réponse de la paire n’est pas de l’assistant</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>un e-mail</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>un livre électronique</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>une archive ZIP vide</translation>
    </message>
    <message>
        <source>an encrypted Office file</source>
        <translation>un fichier Office chiffré</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation>un ancien fichier Office</translation>
    </message>
    <message>
        <source>an old Office file of a kind that is not read</source>
        <translation>un ancien fichier Office d’un genre qui n’est pas lu</translation>
    </message>
    <message>
        <source>and {ranges} more documents</source>
        <translation>et {ranges} autres documents</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>autre langue</translation>
    </message>
    <message>
        <source>article {page} of {pages}</source>
        <translation>article {page} sur {pages}</translation>
    </message>
    <message>
        <source>as given for the GPU</source>
        <translation>comme indiqué pour le GPU</translation>
    </message>
    <message>
        <source>as {chosen_words} it cannot be read</source>
        <translation>comme {chosen_words}, il ne peut pas être lu</translation>
    </message>
    <message>
        <source>assumed: a GPU of 40 TFLOP/s</source>
        <translation>hypothèse&#x202f;: un GPU de 40&#xa0;TFLOP/s</translation>
    </message>
    <message>
        <source>assumed: {value} GFLOP/s a core</source>
        <translation>hypothèse&#x202f;: {value}&#xa0;GFLOP/s par cœur</translation>
    </message>
    <message>
        <source>could not be read: it is damaged</source>
        <translation>n’a pas pu être lu&#x202f;: il est endommagé</translation>
    </message>
    <message>
        <source>damage was met while it was used</source>
        <translation>un dommage a été rencontré pendant l’utilisation</translation>
    </message>
    <message>
        <source>damaged messages</source>
        <translation>messages endommagés</translation>
    </message>
    <message>
        <source>error loading model:</source>
        <translation>erreur au chargement du modèle&#x202f;:</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <source>every answer that is left has a thumb down</source>
        <translation>chaque réponse restante a un pouce vers le bas</translation>
    </message>
    <message>
        <source>evolution failed: hardly another question than before</source>
        <translation>évolution échouée&#x202f;: question presque identique à la précédente</translation>
    </message>
    <message>
        <source>evolution failed: too short</source>
        <translation>évolution échouée&#x202f;: trop court</translation>
    </message>
    <message>
        <source>files, pictures and tool calls</source>
        <translation>fichiers, images et appels d’outils</translation>
    </message>
    <message>
        <source>freed but cut up</source>
        <translation>libéré mais morcelé</translation>
    </message>
    <message>
        <source>from a product of matrices measured on this processor</source>
        <translation>d’après un produit de matrices mesuré sur ce processeur</translation>
    </message>
    <message>
        <source>from {since}</source>
        <translation>du {since}</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>gradients</translation>
    </message>
    <message>
        <source>has more than {most_pixels} million pixels and was not opened</source>
        <translation>a plus de {most_pixels} millions de pixels et n’a pas été ouvert</translation>
    </message>
    <message>
        <source>held but not full</source>
        <translation>réservé mais pas rempli</translation>
    </message>
    <message>
        <source>in the folder {folder}</source>
        <translation>dans le dossier {folder}</translation>
    </message>
    <message>
        <source>inputs of the blocks</source>
        <translation>entrées des blocs</translation>
    </message>
    <message>
        <source>intermediate values of the blocks</source>
        <translation>valeurs intermédiaires des blocs</translation>
    </message>
    <message>
        <source>it became shorter while it was read</source>
        <translation>il a raccourci pendant la lecture</translation>
    </message>
    <message>
        <source>it calls itself without end</source>
        <translation>il s’appelle lui-même sans fin</translation>
    </message>
    <message>
        <source>it cannot be read as text</source>
        <translation>il ne peut pas être lu comme texte</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>il ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>it copies the prompt</source>
        <translation>il recopie le prompt</translation>
    </message>
    <message>
        <source>it does not begin like a Word document</source>
        <translation>il ne commence pas comme un document Word</translation>
    </message>
    <message>
        <source>it does not begin like {named_words}</source>
        <translation>il ne commence pas comme {named_words}</translation>
    </message>
    <message>
        <source>it does not say which chapters it has</source>
        <translation>il ne dit pas quels chapitres il contient</translation>
    </message>
    <message>
        <source>it has another number of fields</source>
        <translation>il a un autre nombre de champs</translation>
    </message>
    <message>
        <source>it has no LoRA matrices</source>
        <translation>il n’a pas de matrices LoRA</translation>
    </message>
    <message>
        <source>it has no body</source>
        <translation>il n’a pas de corps</translation>
    </message>
    <message>
        <source>it has no message_id</source>
        <translation>il n’a pas de message_id</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>il est vide.</translation>
    </message>
    <message>
        <source>it is encrypted, and what says how is no description of that</source>
        <translation>il est chiffré, et ce qui dit comment ne le décrit pas</translation>
    </message>
    <message>
        <source>it is longer than {longest_prompt_chars} characters.</source>
        <translation>il est plus long que {longest_prompt_chars} caractères.</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>il est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>it is no notebook</source>
        <translation>ce n’est pas un notebook</translation>
    </message>
    <message>
        <source>it is no object with named fields</source>
        <translation>ce n’est pas un objet avec des champs nommés</translation>
    </message>
    <message>
        <source>it is not CSV</source>
        <translation>ce n’est pas du CSV</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>it lies more than {deepest} files deep</source>
        <translation>il est imbriqué à plus de {deepest} niveaux</translation>
    </message>
    <message>
        <source>it repeats itself</source>
        <translation>il se répète</translation>
    </message>
    <message>
        <source>its alpha is no number</source>
        <translation>son alpha n’est pas un nombre</translation>
    </message>
    <message>
        <source>its directory cannot be read</source>
        <translation>son répertoire ne peut pas être lu</translation>
    </message>
    <message>
        <source>its manifest</source>
        <translation>son manifeste</translation>
    </message>
    <message>
        <source>its message_id was there before</source>
        <translation>son message_id a déjà servi</translation>
    </message>
    <message>
        <source>its parent message is not there</source>
        <translation>son message parent n’est pas là</translation>
    </message>
    <message>
        <source>its part {name} cannot be read</source>
        <translation>sa partie {name} ne peut pas être lue</translation>
    </message>
    <message>
        <source>its part {name} cannot be unpacked</source>
        <translation>sa partie {name} ne peut pas être décompressée</translation>
    </message>
    <message>
        <source>its part {name} claims {size} MB</source>
        <translation>sa partie {name} annonce {size}&#xa0;Mo</translation>
    </message>
    <message>
        <source>its part {name} is missing</source>
        <translation>sa partie {name} manque</translation>
    </message>
    <message>
        <source>its part {part} is no XML</source>
        <translation>sa partie {part} n’est pas du XML</translation>
    </message>
    <message>
        <source>its parts lie inside each other too deeply</source>
        <translation>ses parties sont imbriquées trop profondément</translation>
    </message>
    <message>
        <source>its program</source>
        <translation>son programme</translation>
    </message>
    <message>
        <source>its sheets cannot be read</source>
        <translation>ses feuilles ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>its slides cannot be found</source>
        <translation>ses diapositives sont introuvables</translation>
    </message>
    <message>
        <source>its text cannot be found</source>
        <translation>son texte est introuvable</translation>
    </message>
    <message>
        <source>length of answer to context</source>
        <translation>longueur de la réponse par rapport au contexte</translation>
    </message>
    <message>
        <source>library.sqlite does not say which embedding model its index was made with.</source>
        <translation>library.sqlite ne dit pas avec quel modèle d’embedding son index a été créé.</translation>
    </message>
    <message>
        <source>like a validation row</source>
        <translation>semblable à une ligne de validation</translation>
    </message>
    <message>
        <source>like an earlier row</source>
        <translation>semblable à une ligne précédente</translation>
    </message>
    <message>
        <source>likeness of {spec_field_value} and {spec_against_value}</source>
        <translation>ressemblance de {spec_field_value} et {spec_against_value}</translation>
    </message>
    <message>
        <source>more while validation rows are measured</source>
        <translation>en plus, pendant la mesure des lignes de validation</translation>
    </message>
    <message>
        <source>named {name}</source>
        <translation>nommé {name}</translation>
    </message>
    <message>
        <source>nearly the same as a validation row</source>
        <translation>presque identique à une ligne de validation</translation>
    </message>
    <message>
        <source>nearly the same as an earlier row</source>
        <translation>presque identique à une ligne précédente</translation>
    </message>
    <message>
        <source>no answer has a thumb up</source>
        <translation>aucune réponse n’a de pouce vers le haut</translation>
    </message>
    <message>
        <source>no question has answers with both thumbs</source>
        <translation>aucune question n’a de réponses avec les deux pouces</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>aucune ligne</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>aucun texte</translation>
    </message>
    <message>
        <source>not taken: weight or share of its source</source>
        <translation>non repris&#x202f;: poids ou part de sa source</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>nothing in it is learnt</source>
        <translation>rien n’y est appris</translation>
    </message>
    <message>
        <source>on the processor alone</source>
        <translation>sur le processeur seul</translation>
    </message>
    <message>
        <source>one block worked out again</source>
        <translation>un bloc recalculé</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>optimiseur</translation>
    </message>
    <message>
        <source>page {words}</source>
        <translation>page {words}</translation>
    </message>
    <message>
        <source>page {words} and {left} more</source>
        <translation>page {words} et {left} de plus</translation>
    </message>
    <message>
        <source>pages {one_first}–{one_last}</source>
        <translation>pages {one_first}–{one_last}</translation>
    </message>
    <message>
        <source>pages {words}</source>
        <translation>pages {words}</translation>
    </message>
    <message>
        <source>pages {words} and {left} more</source>
        <translation>pages {words} et {left} de plus</translation>
    </message>
    <message>
        <source>pictures and other content</source>
        <translation>images et autres contenus</translation>
    </message>
    <message>
        <source>pictures and recordings</source>
        <translation>images et enregistrements</translation>
    </message>
    <message>
        <source>pieces of personal data</source>
        <translation>données personnelles</translation>
    </message>
    <message>
        <source>program and libraries</source>
        <translation>programme et bibliothèques</translation>
    </message>
    <message>
        <source>reading grade</source>
        <translation>niveau de lecture</translation>
    </message>
    <message>
        <source>reward of the answer</source>
        <translation>récompense de la réponse</translation>
    </message>
    <message>
        <source>rows of at most {after_text_max_tokens} tokens (cuts {value} % of the rows)</source>
        <translation>lignes de {after_text_max_tokens} tokens au plus (coupe {value}&#x202f;% des lignes)</translation>
    </message>
    <message>
        <source>rows of at most {after_text_max_tokens} tokens (leaves out {value} % of the rows)</source>
        <translation>lignes de {after_text_max_tokens} tokens au plus (omet {value}&#x202f;% des lignes)</translation>
    </message>
    <message>
        <source>scores of the vocabulary</source>
        <translation>scores du vocabulaire</translation>
    </message>
    <message>
        <source>share of profane words</source>
        <translation>part de mots grossiers</translation>
    </message>
    <message>
        <source>share of repeated word runs</source>
        <translation>part de suites de mots répétées</translation>
    </message>
    <message>
        <source>share of symbols</source>
        <translation>part de symboles</translation>
    </message>
    <message>
        <source>signal {value}</source>
        <translation>signal {value}</translation>
    </message>
    <message>
        <source>something stands after the end of the list</source>
        <translation>quelque chose se trouve après la fin de la liste</translation>
    </message>
    <message>
        <source>start and loading</source>
        <translation>démarrage et chargement</translation>
    </message>
    <message>
        <source>system prompts</source>
        <translation>prompts système</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>avec l’étiquette {tags}</translation>
    </message>
    <message>
        <source>the GPU</source>
        <translation>le GPU</translation>
    </message>
    <message>
        <source>the Hugging Face hub</source>
        <translation>le hub Hugging Face</translation>
    </message>
    <message>
        <source>the answer has words that the passage does not have</source>
        <translation>la réponse contient des mots absents du passage</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>la réponse est vide</translation>
    </message>
    <message>
        <source>the answer says no more than the question</source>
        <translation>la réponse ne dit rien de plus que la question</translation>
    </message>
    <message>
        <source>the answer was not finished or not found</source>
        <translation>la réponse n’a pas été terminée ou trouvée</translation>
    </message>
    <message>
        <source>the article has no question with an answer</source>
        <translation>l’article n’a pas de question avec une réponse</translation>
    </message>
    <message>
        <source>the base in {value}</source>
        <translation>la base en {value}</translation>
    </message>
    <message>
        <source>the chat template refuses it</source>
        <translation>le gabarit de discussion le refuse</translation>
    </message>
    <message>
        <source>the chat template refuses these turns</source>
        <translation>le gabarit de discussion refuse ces tours</translation>
    </message>
    <message>
        <source>the column chosen is missing</source>
        <translation>la colonne chosen manque</translation>
    </message>
    <message>
        <source>the column messages is missing</source>
        <translation>la colonne messages manque</translation>
    </message>
    <message>
        <source>the column prompt is missing</source>
        <translation>la colonne prompt manque</translation>
    </message>
    <message>
        <source>the column rejected is missing</source>
        <translation>la colonne rejected manque</translation>
    </message>
    <message>
        <source>the column {names} is missing</source>
        <translation>la colonne {names} manque</translation>
    </message>
    <message>
        <source>the conversation has no question with an answer</source>
        <translation>la conversation n’a pas de question avec une réponse</translation>
    </message>
    <message>
        <source>the conversation is empty or no list</source>
        <translation>la conversation est vide ou n’est pas une liste</translation>
    </message>
    <message>
        <source>the document cannot be read</source>
        <translation>le document ne peut pas être lu</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the history is no list of pairs</source>
        <translation>l’historique n’est pas une liste de paires</translation>
    </message>
    <message>
        <source>the library gave no reason</source>
        <translation>la bibliothèque n’a pas donné de raison</translation>
    </message>
    <message>
        <source>the line holds binary data</source>
        <translation>la ligne contient des données binaires</translation>
    </message>
    <message>
        <source>the line is longer than {longest_line_bytes} MB</source>
        <translation>la ligne est plus longue que {longest_line_bytes}&#xa0;Mo</translation>
    </message>
    <message>
        <source>the list is cut off</source>
        <translation>la liste est coupée</translation>
    </message>
    <message>
        <source>the model as it was, to compare with</source>
        <translation>le modèle tel qu’il était, pour comparer</translation>
    </message>
    <message>
        <source>the model refuses</source>
        <translation>le modèle refuse</translation>
    </message>
    <message>
        <source>the new model</source>
        <translation>le nouveau modèle</translation>
    </message>
    <message>
        <source>the page has no text</source>
        <translation>la page n’a pas de texte</translation>
    </message>
    <message>
        <source>the pair has no question before the answers</source>
        <translation>la paire n’a pas de question avant les réponses</translation>
    </message>
    <message>
        <source>the passage holds hardly any sentences</source>
        <translation>le passage ne contient presque pas de phrases</translation>
    </message>
    <message>
        <source>the passage is too short</source>
        <translation>le passage est trop court</translation>
    </message>
    <message>
        <source>the question is none</source>
        <translation>la question n’en est pas une</translation>
    </message>
    <message>
        <source>the question is not about the passage</source>
        <translation>la question ne porte pas sur le passage</translation>
    </message>
    <message>
        <source>the same as an earlier row</source>
        <translation>identique à une ligne précédente</translation>
    </message>
    <message>
        <source>the same question as before</source>
        <translation>la même question qu’avant</translation>
    </message>
    <message>
        <source>the summary is no shorter than the passage</source>
        <translation>le résumé n’est pas plus court que le passage</translation>
    </message>
    <message>
        <source>the summary says what the passage does not say</source>
        <translation>le résumé dit ce que le passage ne dit pas</translation>
    </message>
    <message>
        <source>the text was cut off or is not in its form</source>
        <translation>le texte a été coupé ou n’a pas la forme voulue</translation>
    </message>
    <message>
        <source>the tree has no question with an answer</source>
        <translation>l’arbre n’a pas de question avec une réponse</translation>
    </message>
    <message>
        <source>the tree has too many messages</source>
        <translation>l’arbre a trop de messages</translation>
    </message>
    <message>
        <source>the two conversations part before the last answer</source>
        <translation>les deux conversations se séparent avant la dernière réponse</translation>
    </message>
    <message>
        <source>the two matrices of {base} do not belong together</source>
        <translation>les deux matrices de {base} ne vont pas ensemble</translation>
    </message>
    <message>
        <source>there is too much else</source>
        <translation>il y a trop d’autres choses</translation>
    </message>
    <message>
        <source>tokens of the {spec_field_value}</source>
        <translation>tokens&#x202f;: {spec_field_value}</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>too long for the model</source>
        <translation>trop long pour le modèle</translation>
    </message>
    <message>
        <source>tool calls and other content</source>
        <translation>appels d’outils et autres contenus</translation>
    </message>
    <message>
        <source>top_k (0: all tokens)</source>
        <translation>top_k (0&#x202f;: tous les tokens)</translation>
    </message>
    <message>
        <source>train an adapter instead of all weights</source>
        <translation>entraîner un adaptateur au lieu de tous les poids</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>code inconnu</translation>
    </message>
    <message>
        <source>unpacked weights of a layer</source>
        <translation>poids décompressés d’une couche</translation>
    </message>
    <message>
        <source>verified word for word</source>
        <translation>vérifié mot pour mot</translation>
    </message>
    <message>
        <source>was not read: it is a scan, and text recognition failed ({error})</source>
        <translation>n’a pas été lu&#x202f;: c’est un scan, et la reconnaissance de texte a échoué ({error})</translation>
    </message>
    <message>
        <source>was not read: text recognition failed on it</source>
        <translation>n’a pas été lu&#x202f;: la reconnaissance de texte y a échoué</translation>
    </message>
    <message>
        <source>was not read: the text of the file is too long</source>
        <translation>n’a pas été lu&#x202f;: le texte du fichier est trop long</translation>
    </message>
    <message>
        <source>weights of the base ({plan_precision})</source>
        <translation>poids de la base ({plan_precision})</translation>
    </message>
    <message>
        <source>weights that are put together</source>
        <translation>poids rassemblés</translation>
    </message>
    <message>
        <source>with an 8-bit cache</source>
        <translation>avec un cache de 8 bits</translation>
    </message>
    <message>
        <source>with only 1 layer on the GPU</source>
        <translation>avec seulement 1 couche sur le GPU</translation>
    </message>
    <message>
        <source>with only {got_gpu_layers} layers on the GPU</source>
        <translation>avec seulement {got_gpu_layers} couches sur le GPU</translation>
    </message>
    <message>
        <source>with {got_context_length} tokens of context</source>
        <translation>avec {got_context_length} tokens de contexte</translation>
    </message>
    <message>
        <source>without rearranged weights</source>
        <translation>sans poids réarrangés</translation>
    </message>
    <message>
        <source>work the blocks out twice instead of keeping them (about a third slower)</source>
        <translation>calculer les blocs deux fois au lieu de les garder (environ un tiers plus lent)</translation>
    </message>
    <message>
        <source>writing answers</source>
        <translation>écriture des réponses</translation>
    </message>
    <message>
        <source>{adapter_name} changes the word table, which {base} uses for its output as well.</source>
        <translation>{adapter_name} modifie la table des mots, que {base} utilise aussi pour sa sortie.</translation>
    </message>
    <message>
        <source>{adapter_name} is an adapter GGUF, which works on GGUF models only.</source>
        <translation>{adapter_name} est un adaptateur GGUF, qui ne fonctionne que sur des modèles GGUF.</translation>
    </message>
    <message>
        <source>{adapter_name} was made for {adapter_architecture} models, and {base} is {architecture}.</source>
        <translation>{adapter_name} a été fait pour des modèles {adapter_architecture}, et {base} est {architecture}.</translation>
    </message>
    <message>
        <source>{after_optim_batch_size} instead of {before_optim_batch_size} examples a batch, {after_optim_accumulation} batches a step: a step sees as many as before</source>
        <translation>{after_optim_batch_size} exemples par lot au lieu de {before_optim_batch_size}, {after_optim_accumulation} lots par pas&#x202f;: un pas en voit autant qu’avant</translation>
    </message>
    <message>
        <source>{away} files cannot be reached (a drive or folder is away) and stay as they were read.</source>
        <translation>{away} fichiers sont inaccessibles (un disque ou un dossier est absent) et restent tels qu’ils ont été lus.</translation>
    </message>
    <message>
        <source>{backend_info_name} is answering</source>
        <translation>{backend_info_name} répond</translation>
    </message>
    <message>
        <source>{bad} characters are damaged and could not be read.</source>
        <translation>{bad} caractères sont endommagés et n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>{base} has only one matrix</source>
        <translation>{base} n’a qu’une seule matrice</translation>
    </message>
    <message>
        <source>{base} is stored as {a_format} and {b_format}</source>
        <translation>{base} est enregistré comme {a_format} et {b_format}</translation>
    </message>
    <message>
        <source>{chosen} of {chosen2} documents were not read; left out.</source>
        <translation>{chosen} documents sur {chosen2} n’ont pas été lus&#x202f;; ils sont omis.</translation>
    </message>
    <message>
        <source>{count} rows are left out: {reason}.</source>
        <translation>{count} lignes sont omises&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{current_name} is loaded.</source>
        <translation>{current_name} est chargé.</translation>
    </message>
    <message>
        <source>{cursor_name} is empty.</source>
        <translation>{cursor_name} est vide.</translation>
    </message>
    <message>
        <source>{cursor_name} is in GGUF version {version}, which is unknown here.</source>
        <translation>{cursor_name} est dans la version {version} de GGUF, inconnue ici.</translation>
    </message>
    <message>
        <source>{cursor_name} is in the outdated GGUF version 1.</source>
        <translation>{cursor_name} est dans la version 1 de GGUF, qui est dépassée.</translation>
    </message>
    <message>
        <source>{cursor_name} is incomplete: {cursor_size} MB of {expected} MB are there.</source>
        <translation>{cursor_name} est incomplet&#x202f;: {cursor_size}&#xa0;Mo sur {expected}&#xa0;Mo sont là.</translation>
    </message>
    <message>
        <source>{cursor_name} is not a GGUF model file.</source>
        <translation>{cursor_name} n’est pas un fichier de modèle GGUF.</translation>
    </message>
    <message>
        <source>{cursor_name} is only a Git LFS note; the model itself is not there.</source>
        <translation>{cursor_name} n’est qu’une note Git LFS&#x202f;; le modèle lui-même n’est pas là.</translation>
    </message>
    <message>
        <source>{cursor_name} stores weights in a format (number {kind}) that is unknown here.</source>
        <translation>{cursor_name} enregistre des poids dans un format (numéro {kind}) inconnu ici.</translation>
    </message>
    <message>
        <source>{cursor_name} was written for big-endian machines.</source>
        <translation>{cursor_name} a été écrit pour des machines gros-boutistes (big-endian).</translation>
    </message>
    <message>
        <source>{done} of {documents} documents are embedded anew with {wanted}; until then words alone find.</source>
        <translation>{done} documents sur {documents} ont reçu un nouvel embedding avec {wanted}&#x202f;; jusque-là, ils sont trouvés par leurs seuls mots.</translation>
    </message>
    <message>
        <source>{done} of {documents} documents are embedded anew with {wanted}; {answering} answers until it is ready.</source>
        <translation>{done} documents sur {documents} ont reçu un nouvel embedding avec {wanted}&#x202f;; {answering} répond jusqu’à ce qu’il soit prêt.</translation>
    </message>
    <message>
        <source>{done} of {documents} documents are embedded anew with {wanted}; {finds}. {reason}</source>
        <translation>{done} documents sur {documents} ont reçu un nouvel embedding avec {wanted}&#x202f;; {finds}. {reason}</translation>
    </message>
    <message>
        <source>{dropped} sentences of the model were left out: your documents do not say so, or not on this question.</source>
        <translation>{dropped} phrases du modèle ont été omises&#x202f;: vos documents ne le disent pas, ou pas sur cette question.</translation>
    </message>
    <message>
        <source>{entry_name} cannot go back: there is another {taken_name} in its place.</source>
        <translation>{entry_name} ne peut pas revenir&#x202f;: il y a un autre élément {taken_name} à sa place.</translation>
    </message>
    <message>
        <source>{entry_name} could not be restored: {error_strerror}.</source>
        <translation>{entry_name} n’a pas pu être restauré&#x202f;: {error_strerror}.</translation>
    </message>
    <message>
        <source>{facts_cut} of {facts_rows} rows ({share} %) are cut at {spec_max_tokens} tokens.</source>
        <translation>{facts_cut} lignes sur {facts_rows} ({share}&#x202f;%) sont coupées à {spec_max_tokens} tokens.</translation>
    </message>
    <message>
        <source>{failures} articles in a row could not be read; the last one: {error_user_message}</source>
        <translation>{failures} articles de suite n’ont pas pu être lus&#x202f;; le dernier&#x202f;: {error_user_message}</translation>
    </message>
    <message>
        <source>{file_name} holds no conversations.json.</source>
        <translation>{file_name} ne contient pas de conversations.json.</translation>
    </message>
    <message>
        <source>{file_name} is a folder.</source>
        <translation>{file_name} est un dossier.</translation>
    </message>
    <message>
        <source>{file_name} is damaged: it cannot be unpacked.</source>
        <translation>{file_name} est endommagé&#x202f;: il ne peut pas être décompressé.</translation>
    </message>
    <message>
        <source>{file_name} is encrypted.</source>
        <translation>{file_name} est chiffré.</translation>
    </message>
    <message>
        <source>{file_name} is no backup of Aquifer, or it is damaged.</source>
        <translation>{file_name} n’est pas une sauvegarde d’Aquifer, ou est endommagé.</translation>
    </message>
    <message>
        <source>{file_name} is no kind of file a chat can be saved as.</source>
        <translation>{file_name} n’est pas un genre de fichier dans lequel on peut enregistrer une discussion.</translation>
    </message>
    <message>
        <source>{file_name} is no kind of file a result can be saved as.</source>
        <translation>{file_name} n’est pas un genre de fichier dans lequel on peut enregistrer un résultat.</translation>
    </message>
    <message>
        <source>{file_name} is no name for JSON lines.</source>
        <translation>{file_name} n’est pas un nom pour JSON lines.</translation>
    </message>
    <message>
        <source>{file} is there and was not made here, so it is not replaced.</source>
        <translation>{file} existe et n’a pas été créé ici&#x202f;; il n’est donc pas remplacé.</translation>
    </message>
    <message>
        <source>{folder_name} cannot be trained: {cause}.</source>
        <translation>{folder_name} ne peut pas être entraîné&#x202f;: {cause}.</translation>
    </message>
    <message>
        <source>{folder_name} fits neither into the GPUs nor into main memory.</source>
        <translation>{folder_name} ne tient ni dans les GPU ni dans la mémoire centrale.</translation>
    </message>
    <message>
        <source>{folder_name} has no config.</source>
        <translation>{folder_name} n’a pas de configuration.</translation>
    </message>
    <message>
        <source>{folder_name} has no config.json.</source>
        <translation>{folder_name} n’a pas de config.json.</translation>
    </message>
    <message>
        <source>{folder_name} holds an adapter beside the model, and it is not clear which one is meant.</source>
        <translation>{folder_name} contient un adaptateur à côté du modèle, et on ne sait pas clairement lequel est voulu.</translation>
    </message>
    <message>
        <source>{folder_name} lacks {missing} of its weights ({missing2} and others).</source>
        <translation>Il manque à {folder_name} {missing} de ses poids ({missing2} et d’autres).</translation>
    </message>
    <message>
        <source>{folder_name} needs a library that is not installed: {error}.</source>
        <translation>{folder_name} a besoin d’une bibliothèque qui n’est pas installée&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>{folder_name} needs more memory than there is.</source>
        <translation>{folder_name} demande plus de mémoire qu’il n’y en a.</translation>
    </message>
    <message>
        <source>{folder} is no finished data set.</source>
        <translation>{folder} n’est pas un jeu de données terminé.</translation>
    </message>
    <message>
        <source>{folder} is not an empty folder.</source>
        <translation>{folder} n’est pas un dossier vide.</translation>
    </message>
    <message>
        <source>{forecast_gpu_layers} of {forecast_layers} layers on {place}</source>
        <translation>{forecast_gpu_layers} couches sur {forecast_layers} sur {place}</translation>
    </message>
    <message>
        <source>{forecast_threads} threads</source>
        <translation>{forecast_threads} threads</translation>
    </message>
    <message>
        <source>{info_name} does not fit into memory: {forecast_words}</source>
        <translation>{info_name} ne tient pas en mémoire&#x202f;: {forecast_words}</translation>
    </message>
    <message>
        <source>{info_name} needs program code that comes with it, and Aquifer runs none.</source>
        <translation>{info_name} a besoin de code de programme fourni avec lui, et Aquifer n’en exécute pas.</translation>
    </message>
    <message>
        <source>{layers}, {context}: needs {many} of {free} GB free GPU memory, and {here_total_bytes} GB of main memory{tail}.</source>
        <translation>{layers}, {context}&#x202f;: demande {many}&#xa0;Go sur {free}&#xa0;Go de mémoire GPU libre, et {here_total_bytes}&#xa0;Go de mémoire centrale{tail}.</translation>
    </message>
    <message>
        <source>{layers}, {context}: needs {many} of {free} GB free GPU memory{tail}.</source>
        <translation>{layers}, {context}&#x202f;: demande {many}&#xa0;Go sur {free}&#xa0;Go de mémoire GPU libre{tail}.</translation>
    </message>
    <message>
        <source>{left_name} was changed meanwhile.</source>
        <translation>{left_name} a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>{left} more files inside it could not be read.</source>
        <translation>{left} autres fichiers contenus n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>{length} tokens, the most is {max_tokens}</source>
        <translation>{length} tokens, le maximum est {max_tokens}</translation>
    </message>
    <message>
        <source>{listing_not_listed} not listed as an article</source>
        <translation>{listing_not_listed} non listés comme articles</translation>
    </message>
    <message>
        <source>{listing_not_text} without text (pictures, styles, scripts)</source>
        <translation>{listing_not_text} sans texte (images, styles, scripts)</translation>
    </message>
    <message>
        <source>{lost} articles in a row were read but could not be taken into the search index.</source>
        <translation>{lost} articles de suite ont été lus mais n’ont pas pu être ajoutés à l’index de recherche.</translation>
    </message>
    <message>
        <source>{measured_label} is empty</source>
        <translation>{measured_label} est vide</translation>
    </message>
    <message>
        <source>{member_name} is not read here.</source>
        <translation>{member_name} n’est pas lu ici.</translation>
    </message>
    <message>
        <source>{model_name} does not lie in the profile: Aquifer only uses it where it is.</source>
        <translation>{model_name} ne se trouve pas dans le profil&#x202f;: Aquifer l’utilise seulement là où il est.</translation>
    </message>
    <message>
        <source>{name} cannot be brought onto {base}: for {architecture} models that works only with the Hugging Face folder.</source>
        <translation>{name} ne peut pas être appliqué à {base}&#x202f;: pour les modèles {architecture}, cela ne marche qu’avec le dossier Hugging Face.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {cause}.</source>
        <translation>{name} ne peut pas être lu&#x202f;: {cause}.</translation>
    </message>
    <message>
        <source>{name} changes a part that {base} does not have ({module}).</source>
        <translation>{name} modifie une partie que {base} n’a pas ({module}).</translation>
    </message>
    <message>
        <source>{name} changes the word table, which works only with the Hugging Face folder of its base.</source>
        <translation>{name} modifie la table des mots, ce qui ne marche qu’avec le dossier Hugging Face de sa base.</translation>
    </message>
    <message>
        <source>{name} could not be moved to the trash: {error_strerror}.</source>
        <translation>{name} n’a pas pu être mis à la corbeille&#x202f;: {error_strerror}.</translation>
    </message>
    <message>
        <source>{name} could not be read: the reader answered nonsense.</source>
        <translation>{name} n’a pas pu être lu&#x202f;: le lecteur a donné une réponse qui n’a pas de sens.</translation>
    </message>
    <message>
        <source>{name} could not be read: the reader was stopped. {error_user_message}</source>
        <translation>{name} n’a pas pu être lu&#x202f;: le lecteur a été arrêté. {error_user_message}</translation>
    </message>
    <message>
        <source>{name} could not be stored: the disk is full.</source>
        <translation>{name} n’a pas pu être enregistré&#x202f;: le disque est plein.</translation>
    </message>
    <message>
        <source>{name} could not be stored: {error_strerror}.</source>
        <translation>{name} n’a pas pu être enregistré&#x202f;: {error_strerror}.</translation>
    </message>
    <message>
        <source>{name} has more than {most_columns} columns; the others were not read.</source>
        <translation>{name} a plus de {most_columns} colonnes&#x202f;; les autres n’ont pas été lues.</translation>
    </message>
    <message>
        <source>{name} has more than {most_pixels} million pixels and was not opened.</source>
        <translation>{name} a plus de {most_pixels} millions de pixels et n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>{name} has several chat templates and none for plain chats.</source>
        <translation>{name} a plusieurs gabarits de discussion et aucun pour les discussions simples.</translation>
    </message>
    <message>
        <source>{name} has {decoded_text} characters; more than {reading_budget_chars} are not read.</source>
        <translation>{name} a {decoded_text} caractères&#x202f;; on n’en lit pas plus de {reading_budget_chars}.</translation>
    </message>
    <message>
        <source>{name} has {size} MB; files over {largest_bytes} MB are not read.</source>
        <translation>{name} a {size}&#xa0;Mo&#x202f;; les fichiers de plus de {largest_bytes}&#xa0;Mo ne sont pas lus.</translation>
    </message>
    <message>
        <source>{name} holds no data file.</source>
        <translation>{name} ne contient pas de fichier de données.</translation>
    </message>
    <message>
        <source>{name} holds no table: its first line is empty.</source>
        <translation>{name} ne contient pas de tableau&#x202f;: sa première ligne est vide.</translation>
    </message>
    <message>
        <source>{name} holds no text, only spaces.</source>
        <translation>{name} ne contient pas de texte, seulement des espaces.</translation>
    </message>
    <message>
        <source>{name} in it was not read: it is stored as an object, not as a file.</source>
        <translation>{name}, qu’il contient, n’a pas été lu&#x202f;: c’est un objet, pas un fichier.</translation>
    </message>
    <message>
        <source>{name} in {reading_name} is encrypted with AES, which is not read.</source>
        <translation>{name} dans {reading_name} est chiffré avec AES, ce qui n’est pas lu.</translation>
    </message>
    <message>
        <source>{name} is another file now than the one that was read.</source>
        <translation>{name} est maintenant un autre fichier que celui qui a été lu.</translation>
    </message>
    <message>
        <source>{name} is damaged after row {number}: {error}.</source>
        <translation>{name} est endommagé après la ligne {number}&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>{name} is damaged and could not be mended. {error_user_message}</source>
        <translation>{name} est endommagé et n’a pas pu être réparé. {error_user_message}</translation>
    </message>
    <message>
        <source>{name} is damaged and could not be put aside: {error_strerror}.</source>
        <translation>{name} est endommagé et n’a pas pu être mis de côté&#x202f;: {error_strerror}.</translation>
    </message>
    <message>
        <source>{name} is damaged: no page of it can be opened.</source>
        <translation>{name} est endommagé&#x202f;: aucune de ses pages ne peut être ouverte.</translation>
    </message>
    <message>
        <source>{name} is damaged: {what} ({details}).</source>
        <translation>{name} est endommagé&#x202f;: {what} ({details}).</translation>
    </message>
    <message>
        <source>{name} is damaged: {what}.</source>
        <translation>{name} est endommagé&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>{name} is empty: it has 0 bytes.</source>
        <translation>{name} est vide&#x202f;: il a 0 octet.</translation>
    </message>
    <message>
        <source>{name} is encrypted and needs a password.</source>
        <translation>{name} est chiffré et demande un mot de passe.</translation>
    </message>
    <message>
        <source>{name} is no part of a LoRA adapter</source>
        <translation>{name} ne fait pas partie d’un adaptateur LoRA</translation>
    </message>
    <message>
        <source>{name} is no workbook that can be read: {error}.</source>
        <translation>{name} n’est pas un classeur lisible&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>{name} is not JSON: it holds binary data.</source>
        <translation>{name} n’est pas du JSON&#x202f;: il contient des données binaires.</translation>
    </message>
    <message>
        <source>{name} is not JSON: it starts with neither [ nor {.</source>
        <translation>{name} n’est pas du JSON&#x202f;: il ne commence ni par [ ni par {.</translation>
    </message>
    <message>
        <source>{name} is not JSON: {error}.</source>
        <translation>{name} n’est pas du JSON&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>{name} is not a PDF, although its name says so: it is {words}.</source>
        <translation>{name} n’est pas un PDF, bien que son nom le dise&#x202f;: c’est {words}.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be read, or it is damaged.</source>
        <translation>{name} n’est pas une image lisible, ou est endommagé.</translation>
    </message>
    <message>
        <source>{name} is not a picture, although its name says so: it is {words}.</source>
        <translation>{name} n’est pas une image, bien que son nom le dise&#x202f;: c’est {words}.</translation>
    </message>
    <message>
        <source>{name} is not a text file: it holds binary data.</source>
        <translation>{name} n’est pas un fichier texte&#x202f;: il contient des données binaires.</translation>
    </message>
    <message>
        <source>{name} is not what its name says: its content is a PDF.</source>
        <translation>{name} n’est pas ce que dit son nom&#x202f;: son contenu est un PDF.</translation>
    </message>
    <message>
        <source>{name} is one JSON object of more than {largest_object_bytes} MB; so much is not read at once.</source>
        <translation>{name} est un seul objet JSON de plus de {largest_object_bytes}&#xa0;Mo&#x202f;; on n’en lit pas autant d’un coup.</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {largest_expanded_bytes} GB and was not read further.</source>
        <translation>{name} dépasse {largest_expanded_bytes}&#xa0;Go une fois décompressé et n’a pas été lu plus loin.</translation>
    </message>
    <message>
        <source>{name} was made for another model: {base} has no {change_module}.</source>
        <translation>{name} a été fait pour un autre modèle&#x202f;: {base} n’a pas de {change_module}.</translation>
    </message>
    <message>
        <source>{name} was made for another model: {change_module} is {change_inputs} × {change_outputs} there and {there} × {there2} in {base}.</source>
        <translation>{name} a été fait pour un autre modèle&#x202f;: {change_module} y est {change_inputs} × {change_outputs}, et {there} × {there2} dans {base}.</translation>
    </message>
    <message>
        <source>{name} was not read: it is encrypted.</source>
        <translation>{name} n’a pas été lu&#x202f;: il est chiffré.</translation>
    </message>
    <message>
        <source>{numbers} of {total} was read by text recognition ({value} % sure).</source>
        <translation>{numbers} sur {total} a été lue par reconnaissance de texte (sûr à {value}&#x202f;%).</translation>
    </message>
    <message>
        <source>{numbers} of {total} were read by text recognition ({value} % sure).</source>
        <translation>{numbers} sur {total} ont été lues par reconnaissance de texte (sûr à {value}&#x202f;%).</translation>
    </message>
    <message>
        <source>{offer_name} is being fetched already.</source>
        <translation>{offer_name} est déjà en cours de téléchargement.</translation>
    </message>
    <message>
        <source>{one_document_name}, pages {one_first}–{one_last}</source>
        <translation>{one_document_name}, pages {one_first}–{one_last}</translation>
    </message>
    <message>
        <source>{order} training rows are repetitions, as the weights ask.</source>
        <translation>{order} lignes d’entraînement sont des répétitions, comme les poids le demandent.</translation>
    </message>
    <message>
        <source>{path_name} cannot be opened: {error}.</source>
        <translation>{path_name} ne peut pas être ouvert&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>{path_name} cannot run on this computer: a trial in a separate process ended. {error_user_message}</source>
        <translation>{path_name} ne peut pas tourner sur cet ordinateur&#x202f;: un essai dans un processus séparé s’est interrompu. {error_user_message}</translation>
    </message>
    <message>
        <source>{path_name} could not be loaded ({reason}).</source>
        <translation>{path_name} n’a pas pu être chargé ({reason}).</translation>
    </message>
    <message>
        <source>{path_name} could not be read.</source>
        <translation>{path_name} n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>{path_name} could not be saved: the disk is full.</source>
        <translation>{path_name} n’a pas pu être enregistré&#x202f;: le disque est plein.</translation>
    </message>
    <message>
        <source>{path_name} could not be tried. {error_user_message}</source>
        <translation>{path_name} n’a pas pu être essayé. {error_user_message}</translation>
    </message>
    <message>
        <source>{path_name} could not be used: {text}.</source>
        <translation>{path_name} n’a pas pu être utilisé&#x202f;: {text}.</translation>
    </message>
    <message>
        <source>{path_name} could not be written: {reason}.</source>
        <translation>{path_name} n’a pas pu être écrit&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{path_name} does not exist.</source>
        <translation>{path_name} n’existe pas.</translation>
    </message>
    <message>
        <source>{path_name} is a link to something that is not there.</source>
        <translation>{path_name} est un lien vers quelque chose qui n’est pas là.</translation>
    </message>
    <message>
        <source>{path_name} is damaged ({reason}).</source>
        <translation>{path_name} est endommagé ({reason}).</translation>
    </message>
    <message>
        <source>{path_name} is damaged and was left untouched.</source>
        <translation>{path_name} est endommagé et n’a pas été touché.</translation>
    </message>
    <message>
        <source>{path_name} is loaded {changed}: a trial with the usual settings failed. {verdict_reason}</source>
        <translation>{path_name} est chargé {changed}&#x202f;: un essai avec les réglages habituels a échoué. {verdict_reason}</translation>
    </message>
    <message>
        <source>{path_name} is neither a file nor a folder.</source>
        <translation>{path_name} n’est ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <source>{path_name} is no adapter.</source>
        <translation>{path_name} n’est pas un adaptateur.</translation>
    </message>
    <message>
        <source>{path_name} is no data file that can be read.</source>
        <translation>{path_name} n’est pas un fichier de données lisible.</translation>
    </message>
    <message>
        <source>{path_name} is of a kind that this version cannot run ({reason}).</source>
        <translation>{path_name} est d’un genre que cette version ne peut pas exécuter ({reason}).</translation>
    </message>
    <message>
        <source>{path_name} was written by a newer Aquifer (version {version}).</source>
        <translation>{path_name} a été écrit par un Aquifer plus récent (version {version}).</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <translation>{path} n’est pas un dossier.</translation>
    </message>
    <message>
        <source>{place} is not a folder that can be watched.</source>
        <translation>{place} n’est pas un dossier qui peut être surveillé.</translation>
    </message>
    <message>
        <source>{promise_path_name} is not what {promise_origin} says it must be.</source>
        <translation>{promise_path_name} n’est pas ce que {promise_origin} dit qu’il doit être.</translation>
    </message>
    <message>
        <source>{promises} files are byte for byte what {promises_origin} says.</source>
        <translation>{promises} fichiers sont octet pour octet ce que dit {promises_origin}.</translation>
    </message>
    <message>
        <source>{reader_name} was removed while it was read.</source>
        <translation>{reader_name} a été retiré pendant la lecture.</translation>
    </message>
    <message>
        <source>{reader_name} was replaced by another file while it was read.</source>
        <translation>{reader_name} a été remplacé par un autre fichier pendant la lecture.</translation>
    </message>
    <message>
        <source>{reading_name} cannot be read: it holds no text in a form that is known.</source>
        <translation>{reading_name} ne peut pas être lu&#x202f;: il ne contient pas de texte sous une forme connue.</translation>
    </message>
    <message>
        <source>{reading_name} cannot be read: it is {words}.</source>
        <translation>{reading_name} ne peut pas être lu&#x202f;: c’est {words}.</translation>
    </message>
    <message>
        <source>{reading_name} does not open with this password.</source>
        <translation>{reading_name} ne s’ouvre pas avec ce mot de passe.</translation>
    </message>
    <message>
        <source>{reading_name} has no slides.</source>
        <translation>{reading_name} n’a pas de diapositives.</translation>
    </message>
    <message>
        <source>{reading_name} holds no text that a reader of the page would see.</source>
        <translation>{reading_name} ne contient pas de texte qu’un lecteur de la page verrait.</translation>
    </message>
    <message>
        <source>{reading_name} holds no text, only empty cells.</source>
        <translation>{reading_name} ne contient pas de texte, seulement des cellules vides.</translation>
    </message>
    <message>
        <source>{reading_name} holds no text.</source>
        <translation>{reading_name} ne contient pas de texte.</translation>
    </message>
    <message>
        <source>{reading_name} holds no text: its cells are empty.</source>
        <translation>{reading_name} ne contient pas de texte&#x202f;: ses cellules sont vides.</translation>
    </message>
    <message>
        <source>{reading_name} holds no text: its sheets are empty.</source>
        <translation>{reading_name} ne contient pas de texte&#x202f;: ses feuilles sont vides.</translation>
    </message>
    <message>
        <source>{reading_name} holds no text: none of its {book_chapters} chapters has any.</source>
        <translation>{reading_name} ne contient pas de texte&#x202f;: aucun de ses {book_chapters} chapitres n’en a.</translation>
    </message>
    <message>
        <source>{reading_name} holds no web page with text.</source>
        <translation>{reading_name} ne contient pas de page web avec du texte.</translation>
    </message>
    <message>
        <source>{reading_name} holds {infos} files; more than {reading_budget_members} are not read.</source>
        <translation>{reading_name} contient {infos} fichiers&#x202f;; on n’en lit pas plus de {reading_budget_members}.</translation>
    </message>
    <message>
        <source>{reading_name} holds {names} files, and none could be read. {first}</source>
        <translation>{reading_name} contient {names} fichiers, et aucun n’a pu être lu. {first}</translation>
    </message>
    <message>
        <source>{reading_name} holds {name}, which unpacks to {size} MB; so much is not read.</source>
        <translation>{reading_name} contient {name}, qui fait {size}&#xa0;Mo une fois décompressé&#x202f;; on n’en lit pas autant.</translation>
    </message>
    <message>
        <source>{reading_name} is an empty archive: there is no file in it.</source>
        <translation>{reading_name} est une archive vide&#x202f;: elle ne contient aucun fichier.</translation>
    </message>
    <message>
        <source>{reading_name} is encrypted and has more than {most} MB; so much is not decrypted.</source>
        <translation>{reading_name} est chiffré et a plus de {most}&#xa0;Mo&#x202f;; on n’en déchiffre pas autant.</translation>
    </message>
    <message>
        <source>{reading_name} is not a mailbox: no message begins with a line &apos;From &apos;.</source>
        <translation>{reading_name} n’est pas une boîte aux lettres&#x202f;: aucun message ne commence par une ligne «&#x202f;From&#x202f;».</translation>
    </message>
    <message>
        <source>{reading_name} is not a subtitle file: it holds binary data.</source>
        <translation>{reading_name} n’est pas un fichier de sous-titres&#x202f;: il contient des données binaires.</translation>
    </message>
    <message>
        <source>{reading_name} is not a table in text form: it holds binary data.</source>
        <translation>{reading_name} n’est pas un tableau sous forme de texte&#x202f;: il contient des données binaires.</translation>
    </message>
    <message>
        <source>{reading_name} is not a web page: it holds binary data.</source>
        <translation>{reading_name} n’est pas une page web&#x202f;: il contient des données binaires.</translation>
    </message>
    <message>
        <source>{reading_name} is not an RTF document: it does not begin like one.</source>
        <translation>{reading_name} n’est pas un document RTF&#x202f;: il ne commence pas comme tel.</translation>
    </message>
    <message>
        <source>{reading_name} is not an e-mail: it has no headers such as From or Subject.</source>
        <translation>{reading_name} n’est pas un e-mail&#x202f;: il n’a pas d’en-têtes comme From ou Subject.</translation>
    </message>
    <message>
        <source>{reading_name} is not {named_words}, although its name says so: it is {words}.</source>
        <translation>{reading_name} n’est pas {named_words}, bien que son nom le dise&#x202f;: c’est {words}.</translation>
    </message>
    <message>
        <source>{reading_name} is protected against copying (DRM).</source>
        <translation>{reading_name} est protégé contre la copie (DRM).</translation>
    </message>
    <message>
        <source>{reading_name} needs a password: {name} in it is encrypted.</source>
        <translation>{reading_name} demande un mot de passe&#x202f;: {name}, qu’il contient, est chiffré.</translation>
    </message>
    <message>
        <source>{refused} pairs are left out: the chat template refuses them.</source>
        <translation>{refused} paires sont omises&#x202f;: le gabarit de discussion les refuse.</translation>
    </message>
    <message>
        <source>{rescued} damaged pages were read by a second reader and have no highlights.</source>
        <translation>{rescued} pages endommagées ont été lues par un second lecteur et n’ont pas de surlignage.</translation>
    </message>
    <message>
        <source>{seconds} days</source>
        <translation>{seconds} jours</translation>
    </message>
    <message>
        <source>{seconds} hours</source>
        <translation>{seconds} heures</translation>
    </message>
    <message>
        <source>{seconds} minutes</source>
        <translation>{seconds} minutes</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} secondes</translation>
    </message>
    <message>
        <source>{seen_closed} places in it cannot be opened.</source>
        <translation>{seen_closed} endroits du dossier ne peuvent pas être ouverts.</translation>
    </message>
    <message>
        <source>{seen_unnamed} names in it cannot be read as text and are left out.</source>
        <translation>{seen_unnamed} noms du dossier ne peuvent pas être lus comme texte et sont omis.</translation>
    </message>
    <message>
        <source>{shape_name} cannot be trained here: even with the smallest settings it needs about {least_memory_bytes} GB, and {least_free_bytes} GB of GPU memory are free. Choose a smaller model, close other programs, or train on a computer with more memory.</source>
        <translation>{shape_name} ne peut pas être entraîné ici&#x202f;: même avec les plus petits réglages, il demande environ {least_memory_bytes}&#xa0;Go, et {least_free_bytes}&#xa0;Go de mémoire GPU sont libres. Choisissez un modèle plus petit, fermez d’autres programmes, ou entraînez sur un ordinateur qui a plus de mémoire.</translation>
    </message>
    <message>
        <source>{shape_name} cannot be trained here: even with the smallest settings it needs about {least_memory_bytes} GB, and {least_free_bytes} GB of memory are free. Choose a smaller model, close other programs, or train on a computer with more memory.</source>
        <translation>{shape_name} ne peut pas être entraîné ici&#x202f;: même avec les plus petits réglages, il demande environ {least_memory_bytes}&#xa0;Go, et {least_free_bytes}&#xa0;Go de mémoire sont libres. Choisissez un modèle plus petit, fermez d’autres programmes, ou entraînez sur un ordinateur qui a plus de mémoire.</translation>
    </message>
    <message>
        <source>{source_name} could not be copied: {error}.</source>
        <translation>{source_name} n’a pas pu être copié&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>{source_name} was not read: it lies more than {deepest} files deep.</source>
        <translation>{source_name} n’a pas été lu&#x202f;: il est imbriqué à plus de {deepest} niveaux.</translation>
    </message>
    <message>
        <source>{source_name} was not read: there is too much else.</source>
        <translation>{source_name} n’a pas été lu&#x202f;: il y a trop d’autres choses.</translation>
    </message>
    <message>
        <source>{source_name} was to be {source_share} of the set, {wanted} rows; it has only {own}.</source>
        <translation>{source_name} devait former {source_share} du jeu, soit {wanted} lignes&#x202f;; il n’en a que {own}.</translation>
    </message>
    <message>
        <source>{spec_metric} of {spec_field_value} and {spec_against_value}</source>
        <translation>{spec_metric} de {spec_field_value} et {spec_against_value}</translation>
    </message>
    <message>
        <source>{spec_unit} of the {spec_field_value}</source>
        <translation>{spec_unit}&#x202f;: {spec_field_value}</translation>
    </message>
    <message>
        <source>{tally_failed} could not be read: {named}.</source>
        <translation>{tally_failed} n’ont pas pu être lus&#x202f;: {named}.</translation>
    </message>
    <message>
        <source>{tally_failed} could not be read: {named}; and {more} more.</source>
        <translation>{tally_failed} n’ont pas pu être lus&#x202f;: {named}&#x202f;; et {more} de plus.</translation>
    </message>
    <message>
        <source>{tally_read} read</source>
        <translation>{tally_read} lus</translation>
    </message>
    <message>
        <source>{target_name} could not be put back: {error}.</source>
        <translation>{target_name} n’a pas pu être remis en place&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>{target_name} is there already.</source>
        <translation>{target_name} est déjà là.</translation>
    </message>
    <message>
        <source>{target} holds the data folder itself.</source>
        <translation>{target} contient le dossier de données lui-même.</translation>
    </message>
    <message>
        <source>{target} is a file.</source>
        <translation>{target} est un fichier.</translation>
    </message>
    <message>
        <source>{target} is not empty.</source>
        <translation>{target} n’est pas vide.</translation>
    </message>
    <message>
        <source>{target} is not there any more.</source>
        <translation>{target} n’est plus là.</translation>
    </message>
    <message>
        <source>{target} is not what was written.</source>
        <translation>{target} n’est pas ce qui a été écrit.</translation>
    </message>
    <message>
        <source>{telling} of {documents} documents are quoted: the most telling ones.</source>
        <translation>{telling} documents sur {documents} sont cités&#x202f;: les plus parlants.</translation>
    </message>
    <message>
        <source>{there} GPUs</source>
        <translation>{there} GPU</translation>
    </message>
    <message>
        <source>{tokens} tokens of context</source>
        <translation>{tokens} tokens de contexte</translation>
    </message>
    <message>
        <source>{unknown} is not known here.</source>
        <translation>{unknown} n’est pas connu ici.</translation>
    </message>
    <message>
        <source>{unread_bytes} GB are read from disk before the first answer</source>
        <translation>{unread_bytes}&#xa0;Go sont lus du disque avant la première réponse</translation>
    </message>
    <message>
        <source>{unread} of {documents} files are not read yet; the answer leaves them out.</source>
        <translation>{unread} fichiers sur {documents} ne sont pas encore lus&#x202f;; la réponse n’en tient pas compte.</translation>
    </message>
    <message>
        <source>{value} % of the rows are longer than {config_text_max_tokens} tokens and are cut.</source>
        <translation>{value}&#x202f;% des lignes sont plus longues que {config_text_max_tokens} tokens et sont coupées.</translation>
    </message>
    <message>
        <source>{value} % of the rows are longer than {config_text_max_tokens} tokens and are left out.</source>
        <translation>{value}&#x202f;% des lignes sont plus longues que {config_text_max_tokens} tokens et sont omises.</translation>
    </message>
    <message>
        <source>{value} is on: it harms a model that is to write text.</source>
        <translation>{value} est activé&#x202f;: cela nuit à un modèle qui doit écrire du texte.</translation>
    </message>
    <message>
        <source>{value} of {count} parts of {stem} are missing.</source>
        <translation>{value} parties sur {count} de {stem} manquent.</translation>
    </message>
    <message>
        <source>{wanted} validation rows are wanted, and there are only {free} rows: none is left to train on.</source>
        <translation>{wanted} lignes de validation sont demandées, et il n’y a que {free} lignes&#x202f;: il n’en reste aucune pour l’entraînement.</translation>
    </message>
    <message>
        <source>{what} above {maximum}</source>
        <translation>{what} au-dessus de {maximum}</translation>
    </message>
    <message>
        <source>{what} below {minimum}</source>
        <translation>{what} au-dessous de {minimum}</translation>
    </message>
    <message>
        <source>{where} cannot be {value}: {first}.</source>
        <translation>{where} ne peut pas être {value}&#x202f;: {first}.</translation>
    </message>
    <message>
        <source>{writer_name} reads {writer_context_length} tokens, too few for a passage and its question.</source>
        <translation>{writer_name} lit {writer_context_length} tokens, trop peu pour un passage et sa question.</translation>
    </message>
    <message>
        <source>{{missing}} is missing.</source>
        <translation>{{missing}} manque.</translation>
    </message>
    <message>
        <source>{{unknown}} means nothing in it.</source>
        <translation>{{unknown}} n’y a pas de sens.</translation>
    </message>
    <message>
        <source>“Try again” makes another one.</source>
        <translation>«&#x202f;Réessayer&#x202f;» en crée un autre.</translation>
    </message>
    <message>
        <source>“{date}” is not a date.</source>
        <translation>«&#x202f;{date}&#x202f;» n’est pas une date.</translation>
    </message>
    <message>
        <source>“{part}” is not a pattern.</source>
        <translation>«&#x202f;{part}&#x202f;» n’est pas un motif.</translation>
    </message>
    <message>
        <source>“{pattern}” has more than {most_deep} times **.</source>
        <translation>«&#x202f;{pattern}&#x202f;» contient plus de {most_deep} fois **.</translation>
    </message>
    <message>
        <source>“{pattern}” leads out of the folder.</source>
        <translation>«&#x202f;{pattern}&#x202f;» mène hors du dossier.</translation>
    </message>
    <message>
        <source>Model that answers: {model}. Choose another</source>
        <translation>Modèle qui répond&#x202f;: {model}. En choisir un autre</translation>
    </message>
    <message>
        <source>No model is loaded. Choose one</source>
        <translation>Aucun modèle n’est chargé. En choisir un</translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation>Modèle qui répond</translation>
    </message>
    <message>
        <source>Compare the last answer with another model…</source>
        <translation>Comparer la dernière réponse avec un autre modèle…</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>Tous les modèles…</translation>
    </message>
    <message>
        <source>Which documents are to be read</source>
        <translation>Documents à lire</translation>
    </message>
    <message numerus="yes">
        <source>{collection} · %n document</source>
        <comment>{collection} · %n documents</comment>
        <translation>
            <numerusform>{collection} · %n document</numerusform>
            <numerusform>{collection} · %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of this chat</source>
        <translation>Fichiers de cette discussion</translation>
    </message>
    <message>
        <source>Measuring {name}</source>
        <translation>Mesure de {name}</translation>
    </message>
</context>
</TS>
