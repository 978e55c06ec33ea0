<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Summarise</source>
        <translation>Resumir</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extraer</translation>
    </message>
    <message>
        <source>Ask every document</source>
        <translation>Preguntar a cada documento</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>One question for every document</source>
        <translation>Una pregunta para cada documento</translation>
    </message>
    <message>
        <source>Words to look for; no model is used</source>
        <translation>Palabras que buscar; no se usa ningún modelo</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Hoja de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>a chat</source>
        <translation>un chat</translation>
    </message>
    <message>
        <source>All files of a chat</source>
        <translation>Todos los archivos de un chat</translation>
    </message>
    <message>
        <source>All documents of {collection}</source>
        <translation>Todos los documentos de {collection}</translation>
    </message>
    <message>
        <source>{document} of {collection}</source>
        <translation>{document} de {collection}</translation>
    </message>
    <message numerus="yes">
        <source>%n document of {collection}</source>
        <comment>%n documents of {collection}</comment>
        <translation>
            <numerusform>%n documento de {collection}</numerusform>
            <numerusform>%n documentos de {collection}</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>about {duration} left</source>
        <translation>quedan unos {duration}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage</source>
        <comment>%n passages</comment>
        <translation>
            <numerusform>%n fragmento</numerusform>
            <numerusform>%n fragmentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage cited</source>
        <comment>%n passages cited</comment>
        <translation>
            <numerusform>%n fragmento citado</numerusform>
            <numerusform>%n fragmentos citados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n document answers the question</source>
        <comment>{found} of %n documents answer the question</comment>
        <translation>
            <numerusform>{found} de %n documento responde a la pregunta</numerusform>
            <numerusform>{found} de %n documentos responden a la pregunta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value</source>
        <comment>%n values</comment>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them found word for word</source>
        <comment>%n of them found word for word</comment>
        <translation>
            <numerusform>%n de ellos encontrado palabra por palabra</numerusform>
            <numerusform>%n de ellos encontrados palabra por palabra</numerusform>
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
        <translation>Campos, uno por línea, o un esquema JSON</translation>
    </message>
    <message>
        <source>One field a line, or a JSON Schema. For example
Invoice number
Total: the amount due, in euro</source>
        <translation>Un campo por línea, o un esquema JSON. Por ejemplo
Número de factura
Total: el importe a pagar, en euros</translation>
    </message>
    <message>
        <source>Progress of the action</source>
        <translation>Progreso de la acción</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Prompts…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Ejecuciones anteriores</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Start: {action}</source>
        <translation>Iniciar: {action}</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Esperando al modelo</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Stopped. What is finished is kept; starting again goes on from here.</source>
        <translation>Detenido. Lo terminado se conserva; al iniciar de nuevo se continúa desde aquí.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Summarise section</source>
        <translation>Resumir: sección</translation>
    </message>
    <message>
        <source>Summarise merge</source>
        <translation>Resumir: unión</translation>
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
        <translation>Las palabras entre {braces} se rellenan. Si cambia un prompt, la acción empieza desde cero.</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Usar el predeterminado</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>found word for word</source>
        <translation>encontrado palabra por palabra</translation>
    </message>
    <message>
        <source>weak match</source>
        <translation>coincidencia débil</translation>
    </message>
    <message>
        <source>not found word for word in the document</source>
        <translation>no encontrado palabra por palabra en el documento</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>p. {page}</translation>
    </message>
    <message>
        <source>The model gave this value, but the document does not hold it word for word.</source>
        <translation>El modelo dio este valor, pero no aparece palabra por palabra en el documento.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Nothing was run yet. What you start is listed here with its result, until you delete it.</source>
        <translation>Aún no se ha ejecutado nada. Lo que inicie aparecerá aquí con su resultado hasta que lo elimine.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open: {run}</source>
        <translation>Abrir: {run}</translation>
    </message>
    <message>
        <source>Continue: {run}</source>
        <translation>Continuar: {run}</translation>
    </message>
    <message>
        <source>Save as: {run}</source>
        <translation>Guardar como: {run}</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Delete for good: {run}</source>
        <translation>Eliminar definitivamente: {run}</translation>
    </message>
    <message>
        <source>Delete: {run}</source>
        <translation>Eliminar: {run}</translation>
    </message>
    <message>
        <source>Summary of {collection}</source>
        <translation>Resumen de {collection}</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>Your chats get the form this version needs. They are here in less than a minute.</source>
        <translation>Sus chats se adaptan al formato que necesita esta versión. Estarán aquí en menos de un minuto.</translation>
    </message>
    <message>
        <source>This is done once. Nothing can be lost by it.</source>
        <translation>Esto se hace una sola vez. No puede perderse nada.</translation>
    </message>
    <message>
        <source>Opening your data …</source>
        <translation>Abriendo sus datos …</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No se ha iniciado</translation>
    </message>
    <message>
        <source>The words of {language} are not there, so the window speaks English.</source>
        <translation>Faltan los textos en {language}, por eso la ventana está en inglés.</translation>
    </message>
    <message>
        <source>{command} makes them.</source>
        <translation>{command} los crea.</translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation>Ningún modelo cargado</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrirlo de nuevo</translation>
    </message>
    <message>
        <source>Leave safe mode</source>
        <translation>Salir del modo seguro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Something stopped before its end. The window says why.</source>
        <translation>Algo se detuvo antes de terminar. La ventana explica por qué.</translation>
    </message>
    <message>
        <source>Your files are read.</source>
        <translation>Sus archivos están leídos.</translation>
    </message>
    <message>
        <source>The Wikipedia is read.</source>
        <translation>La Wikipedia está leída.</translation>
    </message>
    <message>
        <source>The pack is imported.</source>
        <translation>El paquete está importado.</translation>
    </message>
    <message>
        <source>The pack is written.</source>
        <translation>El paquete está escrito.</translation>
    </message>
    <message>
        <source>The new embedding model has read everything.</source>
        <translation>El nuevo modelo de embeddings lo ha leído todo.</translation>
    </message>
    <message>
        <source>The training set is ready.</source>
        <translation>El conjunto de entrenamiento está listo.</translation>
    </message>
    <message>
        <source>The data is checked.</source>
        <translation>Los datos están comprobados.</translation>
    </message>
    <message>
        <source>The export is ready.</source>
        <translation>La exportación está lista.</translation>
    </message>
    <message>
        <source>The model is here.</source>
        <translation>El modelo ya está aquí.</translation>
    </message>
    <message>
        <source>The answer is ready.</source>
        <translation>La respuesta está lista.</translation>
    </message>
    <message>
        <source>The summary is ready.</source>
        <translation>El resumen está listo.</translation>
    </message>
    <message>
        <source>The table is ready.</source>
        <translation>La tabla está lista.</translation>
    </message>
    <message>
        <source>All documents were asked.</source>
        <translation>Se ha preguntado a todos los documentos.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>A training run ended.</source>
        <translation>Ha terminado un entrenamiento.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>calculando embeddings</translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>indexado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>indexed, with gaps</source>
        <translation>indexado, con lagunas</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>necesita contraseña</translation>
    </message>
    <message>
        <source>reading article {page:,} of {pages:,}</source>
        <translation>leyendo el artículo {page:,} de {pages:,}</translation>
    </message>
    <message>
        <source>reading p. {page}/{pages}</source>
        <translation>leyendo p. {page}/{pages}</translation>
    </message>
    <message>
        <source>{name} is in the trash.</source>
        <translation>{name} está en la papelera.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} document is in the trash.</source>
        <comment>{count:,} documents are in the trash.</comment>
        <translation>
            <numerusform>{count:,} documento está en la papelera.</numerusform>
            <numerusform>{count:,} documentos están en la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The collection {name} is in the trash, with its documents.</source>
        <translation>La colección {name} está en la papelera, con sus documentos.</translation>
    </message>
    <message>
        <source>It would fit with {changes}.</source>
        <translation>Cabría con {changes}.</translation>
    </message>
    <message>
        <source>Unloading model</source>
        <translation>Liberando el modelo de la memoria</translation>
    </message>
    <message>
        <source>Switching adapters</source>
        <translation>Cambiando de adaptador</translation>
    </message>
    <message>
        <source>Loading model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norma del gradiente</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Tokens por segundo</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Pérdida de validación</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplejidad</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>{step:,} of {steps:,}</source>
        <translation>{step:,} de {steps:,}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>{measure} (best)</source>
        <translation>{measure} (mejor)</translation>
    </message>
    <message>
        <source>Training loss (last)</source>
        <translation>Pérdida de entrenamiento (última)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Weights that learn</source>
        <translation>Pesos que aprenden</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>%n second</source>
        <comment>%n seconds</comment>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute</source>
        <comment>%n minutes</comment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours:.1f} hours</source>
        <translation>{hours:.1f} horas</translation>
    </message>
    <message>
        <source>{days:.1f} days</source>
        <translation>{days:.1f} días</translation>
    </message>
    <message>
        <source>{gigabytes:.2f} GB</source>
        <translation>{gigabytes:.2f} GB</translation>
    </message>
    <message>
        <source>This password does not open the file. Type it again.</source>
        <translation>Esta contraseña no abre el archivo. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>Read {name} again</source>
        <translation>Leer {name} de nuevo</translation>
    </message>
    <message>
        <source>Type the password of {name}</source>
        <translation>Escriba la contraseña de {name}</translation>
    </message>
    <message>
        <source>Copy the picture {name}</source>
        <translation>Copiar la imagen {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>Progreso de {name}</translation>
    </message>
    <message>
        <source>Everything that is filled in must hold, for each question of this chat until the filter is taken off.</source>
        <translation>Debe cumplirse todo lo que se rellene, en cada pregunta de este chat, hasta que se quite el filtro.</translation>
    </message>
    <message>
        <source>Ask only some documents</source>
        <translation>Preguntar solo a algunos documentos</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Pasted image {time}</source>
        <translation>Imagen pegada {time}</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>No se ha podido guardar la imagen.</translation>
    </message>
    <message>
        <source>Free some space and paste it again.</source>
        <translation>Libere algo de espacio y péguela de nuevo.</translation>
    </message>
    <message>
        <source>The picture {name} cannot be read any more.</source>
        <translation>La imagen {name} ya no se puede leer.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted since it was attached.</source>
        <translation>Es posible que se haya movido o eliminado después de adjuntarla.</translation>
    </message>
    <message>
        <source>Files cannot be attached to a temporary chat.</source>
        <translation>No se pueden adjuntar archivos a un chat temporal.</translation>
    </message>
    <message>
        <source>They are kept on disk to be read. Add them to a collection and choose it below the question.</source>
        <translation>Para leerlos hay que guardarlos en el disco. Añádalos a una colección y elíjala debajo de la pregunta.</translation>
    </message>
    <message>
        <source>Compare with another model</source>
        <translation>Comparar con otro modelo</translation>
    </message>
    <message>
        <source>Version {number} · {model}</source>
        <translation>Versión {number} · {model}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>There is no reward model on this computer, so nothing scores the answers.</source>
        <translation>No hay ningún modelo de recompensa en este equipo, así que nada puntúa las respuestas.</translation>
    </message>
    <message>
        <source>Add one on the page Models; it is then listed under “Reward models”.</source>
        <translation>Añada uno en la página Modelos; aparecerá en «Modelos de recompensa».</translation>
    </message>
    <message>
        <source>Ask about your documents, or ask anything</source>
        <translation>Pregunte sobre sus documentos, o lo que quiera</translation>
    </message>
    <message>
        <source>Attach files (Ctrl+O)</source>
        <translation>Adjuntar archivos (Ctrl+O)</translation>
    </message>
    <message>
        <source>No collection</source>
        <translation>Ninguna colección</translation>
    </message>
    <message>
        <source>Collections that are searched for this chat</source>
        <translation>Colecciones en las que busca este chat</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>How this chat is answered: system prompt, temperature and so on</source>
        <translation>Cómo se responde en este chat: prompt del sistema, temperatura, etc.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <source>Asks only documents</source>
        <translation>Pregunta solo a documentos</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Intro envía</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Intro envía</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Detener (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks only documents: {documents}. Change</source>
        <translation>Pregunta solo a los documentos: {documents}. Cambiar</translation>
    </message>
    <message>
        <source>No documents in the library yet</source>
        <translation>Aún no hay documentos en la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%n collection</source>
        <comment>%n collections</comment>
        <translation>
            <numerusform>%n colección</numerusform>
            <numerusform>%n colecciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Collections searched: {names}</source>
        <translation>Colecciones en las que se busca: {names}</translation>
    </message>
    <message>
        <source>Collections searched: none</source>
        <translation>Colecciones en las que se busca: ninguna</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Según la configuración</translation>
    </message>
    <message>
        <source>System prompt of this chat…</source>
        <translation>Prompt del sistema de este chat…</translation>
    </message>
    <message>
        <source>Edit presets…</source>
        <translation>Editar preajustes…</translation>
    </message>
    <message>
        <source>Own prompt</source>
        <translation>Prompt propio</translation>
    </message>
    <message>
        <source>Preset: {preset}, with a system prompt of its own</source>
        <translation>Preajuste: {preset}, con un prompt del sistema propio</translation>
    </message>
    <message>
        <source>Preset: as in the settings, with a system prompt of its own</source>
        <translation>Preajuste: según la configuración, con un prompt del sistema propio</translation>
    </message>
    <message>
        <source>Preset: {preset}</source>
        <translation>Preajuste: {preset}</translation>
    </message>
    <message>
        <source>Preset: as in the settings</source>
        <translation>Preajuste: según la configuración</translation>
    </message>
    <message>
        <source>Drop PDFs here. Nothing leaves this computer.</source>
        <translation>Suelte aquí sus PDF. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Ask about them and get answers with the page they stand on.</source>
        <translation>Pregunte sobre ellos y obtenga respuestas con la página donde figuran.</translation>
    </message>
    <message>
        <source>Answers come from a language model on this computer. It can be wrong even when it sounds sure. Numbered chips lead to the words in your documents: check them before you rely on an answer.</source>
        <translation>Las respuestas vienen de un modelo de lenguaje que está en este equipo. Puede equivocarse aunque parezca seguro. Las marcas numeradas llevan a las palabras de sus documentos: compruébelas antes de fiarse de una respuesta.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Try with sample documents</source>
        <translation>Probar con documentos de ejemplo</translation>
    </message>
    <message>
        <source>First facts</source>
        <translation>Lo primero que conviene saber</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Ask about your files</source>
        <translation>Pregunte sobre sus archivos</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>A temporary chat</source>
        <translation>Un chat temporal</translation>
    </message>
    <message>
        <source>Ask anything. When it is closed, nothing of it is left.</source>
        <translation>Pregunte lo que quiera. Al cerrarlo, no queda nada de él.</translation>
    </message>
    <message numerus="yes">
        <source>%n file is still being read. You can ask now; the answer leaves it out.</source>
        <comment>%n files are still being read. You can ask now; the answer leaves them out.</comment>
        <translation>
            <numerusform>Aún se está leyendo %n archivo. Puede preguntar ya; la respuesta no lo tendrá en cuenta.</numerusform>
            <numerusform>Aún se están leyendo %n archivos. Puede preguntar ya; la respuesta no los tendrá en cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Lugar anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Lugar siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message numerus="yes">
        <source>{place} of %n message</source>
        <comment>{place} of %n messages</comment>
        <translation>
            <numerusform>{place} de %n mensaje</numerusform>
            <numerusform>{place} de %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Message deleted. It stays in the trash for 30 days.</source>
        <translation>Mensaje eliminado. Permanece 30 días en la papelera.</translation>
    </message>
    <message numerus="yes">
        <source>Message deleted with the message that followed. It stays in the trash for 30 days.</source>
        <comment>Message deleted with the %n messages that followed. It stays in the trash for 30 days.</comment>
        <translation>
            <numerusform>Mensaje eliminado junto con el mensaje que le seguía. Permanece 30 días en la papelera.</numerusform>
            <numerusform>Mensaje eliminado junto con los %n mensajes que le seguían. Permanece 30 días en la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again with another model</source>
        <translation>Reintentar con otro modelo</translation>
    </message>
    <message>
        <source>An answer is being written in this chat.</source>
        <translation>Se está escribiendo una respuesta en este chat.</translation>
    </message>
    <message>
        <source>Stop it with Esc first, or wait for its end.</source>
        <translation>Deténgala antes con Esc, o espere a que termine.</translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation>Progreso de la lectura</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>Respuesta: {text}</translation>
    </message>
    <message>
        <source>{phase} · {percent} %</source>
        <translation>{phase} · {percent} %</translation>
    </message>
    <message>
        <source>Not found in your documents</source>
        <translation>No encontrado en sus documentos</translation>
    </message>
    <message>
        <source>The files of this chat do not say anything about it.</source>
        <translation>Los archivos de este chat no dicen nada al respecto.</translation>
    </message>
    <message>
        <source>Answer without documents</source>
        <translation>Responder sin documentos</translation>
    </message>
    <message>
        <source>Stopped. What was written until then is kept.</source>
        <translation>Detenida. Se conserva lo que se había escrito hasta entonces.</translation>
    </message>
    <message>
        <source>Aquifer ended while this answer was being written.</source>
        <translation>Aquifer se cerró mientras se escribía esta respuesta.</translation>
    </message>
    <message>
        <source>The answer reached its longest length. “Continue” goes on; Settings › Longest answer raises it.</source>
        <translation>La respuesta alcanzó su longitud máxima. «Continuar» la prosigue; en Configuración › Respuesta más larga se puede ampliar.</translation>
    </message>
    <message>
        <source>The answer failed.</source>
        <translation>La respuesta ha fallado.</translation>
    </message>
    <message>
        <source>Searched only {documents}</source>
        <translation>Solo se ha buscado en {documents}</translation>
    </message>
    <message>
        <source>Ask again in all documents</source>
        <translation>Preguntar de nuevo en todos los documentos</translation>
    </message>
    <message>
        <source>Ask all documents</source>
        <translation>Preguntar a todos los documentos</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more source</source>
        <comment>Show %n more sources</comment>
        <translation>
            <numerusform>Mostrar %n fuente más</numerusform>
            <numerusform>Mostrar %n fuentes más</numerusform>
        </translation>
    </message>
    <message>
        <source>Read {excerpts} from {files}</source>
        <translation>Leído: {excerpts} de {files}</translation>
    </message>
    <message>
        <source>Read {excerpts} from {number} of {files}</source>
        <translation>Leído: {excerpts} de {number} de los {files}</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>Leer todo</translation>
    </message>
    <message>
        <source>Put this question to each document on its own</source>
        <translation>Hacer esta pregunta a cada documento por separado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copiar respuesta</translation>
    </message>
    <message>
        <source>Copy the answer with its sources, or drag it into another window</source>
        <translation>Copiar la respuesta con sus fuentes, o arrastrarla a otra ventana</translation>
    </message>
    <message>
        <source>Continue the answer</source>
        <translation>Continuar la respuesta</translation>
    </message>
    <message>
        <source>Compare with another model…</source>
        <translation>Comparar con otro modelo…</translation>
    </message>
    <message>
        <source>Delete this answer and what follows</source>
        <translation>Eliminar esta respuesta y lo que sigue</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>{model} (loaded)</source>
        <translation>{model} (cargado)</translation>
    </message>
    <message>
        <source>There is no model</source>
        <translation>No hay ningún modelo</translation>
    </message>
    <message>
        <source>First answer, of {model}</source>
        <translation>Primera respuesta, de {model}</translation>
    </message>
    <message>
        <source>Second answer, of {model}</source>
        <translation>Segunda respuesta, de {model}</translation>
    </message>
    <message>
        <source>Go on with the first answer, of {model}</source>
        <translation>Seguir con la primera respuesta, de {model}</translation>
    </message>
    <message>
        <source>Go on with the second answer, of {model}</source>
        <translation>Seguir con la segunda respuesta, de {model}</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Sin puntuación</translation>
    </message>
    <message>
        <source>The chat goes on with this one</source>
        <translation>El chat sigue con esta</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Seguir con esta</translation>
    </message>
    <message>
        <source>Not scored yet. Click to have a reward model score both answers.</source>
        <translation>Aún sin puntuar. Haga clic para que un modelo de recompensa puntúe ambas respuestas.</translation>
    </message>
    <message>
        <source>No score. {reason}</source>
        <translation>Sin puntuación. {reason}</translation>
    </message>
    <message>
        <source>{speed:.1f} tok/s</source>
        <translation>{speed:.1f} tok/s</translation>
    </message>
    <message>
        <source>Score {score:.2f}</source>
        <translation>Puntuación {score:.2f}</translation>
    </message>
    <message>
        <source>What the reward model gives this answer; higher is better.</source>
        <translation>Lo que el modelo de recompensa da a esta respuesta; cuanto más alto, mejor.</translation>
    </message>
    <message>
        <source>Two answers side by side</source>
        <translation>Dos respuestas, una junto a otra</translation>
    </message>
    <message>
        <source>The loaded model</source>
        <translation>El modelo cargado</translation>
    </message>
    <message>
        <source>Attach as document</source>
        <translation>Adjuntar como documento</translation>
    </message>
    <message>
        <source>Keep in the question</source>
        <translation>Dejar en la pregunta</translation>
    </message>
    <message numerus="yes">
        <source>A long text was pasted ({count:,} character).</source>
        <comment>A long text was pasted ({count:,} characters).</comment>
        <translation>
            <numerusform>Se ha pegado un texto largo ({count:,} carácter).</numerusform>
            <numerusform>Se ha pegado un texto largo ({count:,} caracteres).</numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Texts that end the answer</source>
        <translation>Textos que terminan la respuesta</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>Esquema JSON</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Preciso</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Creativo</translation>
    </message>
    <message>
        <source>Empty: that of the settings</source>
        <translation>Vacío: el de la configuración</translation>
    </message>
    <message>
        <source>Empty: free text. Otherwise {&quot;type&quot;: &quot;object&quot;, …}</source>
        <translation>Vacío: texto libre. Si no, {&quot;type&quot;: &quot;object&quot;, …}</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>separados por comas</translation>
    </message>
    <message>
        <source>{value} (settings)</source>
        <translation>{value} (configuración)</translation>
    </message>
    <message>
        <source>{field}: “{typed}” is not a number.</source>
        <translation>{field}: «{typed}» no es un número.</translation>
    </message>
    <message>
        <source>{field}: “{typed}” is not a whole number.</source>
        <translation>{field}: «{typed}» no es un número entero.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Fields of the preset</source>
        <translation>Campos del preajuste</translation>
    </message>
    <message>
        <source>What is left empty is taken from the settings.</source>
        <translation>Lo que quede vacío se toma de la configuración.</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Nuevo preajuste</translation>
    </message>
    <message>
        <source>“{name}” is saved.</source>
        <translation>«{name}» está guardado.</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>Se ha quitado «{name}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propios</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Incluidos</translation>
    </message>
    <message>
        <source>A question is being edited</source>
        <translation>Se está editando una pregunta</translation>
    </message>
    <message>
        <source>Editing a question. Sending begins a new branch; the old one stays.</source>
        <translation>Editando una pregunta. Al enviarla empieza una rama nueva; la anterior se conserva.</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>Usted: {text}</translation>
    </message>
    <message>
        <source>The model reads this chat from here on: what stands above no longer fits.</source>
        <translation>El modelo lee este chat desde aquí: lo que está más arriba ya no cabe.</translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation>Responder a esta pregunta</translation>
    </message>
    <message>
        <source>Edit this question</source>
        <translation>Editar esta pregunta</translation>
    </message>
    <message>
        <source>Copy this question</source>
        <translation>Copiar esta pregunta</translation>
    </message>
    <message>
        <source>Delete this question and what follows</source>
        <translation>Eliminar esta pregunta y lo que sigue</translation>
    </message>
    <message>
        <source>When is the workshop open?</source>
        <translation>¿Cuándo está abierto el taller?</translation>
    </message>
    <message>
        <source>How many bicycles were repaired in 2025?</source>
        <translation>¿Cuántas bicicletas se repararon en 2025?</translation>
    </message>
    <message>
        <source>When is a chain replaced?</source>
        <translation>¿Cuándo se cambia una cadena?</translation>
    </message>
    <message>
        <source>What is “{document}” about?</source>
        <translation>¿De qué trata «{document}»?</translation>
    </message>
    <message>
        <source>What are the most important figures?</source>
        <translation>¿Cuáles son las cifras más importantes?</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Respondiendo</translation>
    </message>
    <message>
        <source>Reading {excerpts} from {files}</source>
        <translation>Leyendo {excerpts} de {files}</translation>
    </message>
    <message numerus="yes">
        <source>%n excerpt</source>
        <comment>%n excerpts</comment>
        <translation>
            <numerusform>%n extracto</numerusform>
            <numerusform>%n extractos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file</source>
        <comment>%n files</comment>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>What the model is told before this chat, from the next question on. It stands above the preset and the settings; empty means as they say.</source>
        <translation>Lo que se le dice al modelo antes de este chat, a partir de la próxima pregunta. Prevalece sobre el preajuste y la configuración; si está vacío, se aplica lo que ellos digan.</translation>
    </message>
    <message>
        <source>System prompt of this chat</source>
        <translation>Prompt del sistema de este chat</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>You are …</source>
        <translation>Eres …</translation>
    </message>
    <message>
        <source>Use for this chat</source>
        <translation>Usar en este chat</translation>
    </message>
    <message>
        <source>None of its own</source>
        <translation>Ninguno propio</translation>
    </message>
    <message>
        <source>Temporary chat. Nothing of it is written to disk; it is gone when you close it or the program.</source>
        <translation>Chat temporal. Nada de él se escribe en el disco; desaparece al cerrarlo o al cerrar el programa.</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>Cerrar el chat</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <translation>Lo que pensó el modelo</translation>
    </message>
    <message>
        <source>{thoughts} Show what the model thought</source>
        <translation>{thoughts} Mostrar lo que pensó el modelo</translation>
    </message>
    <message>
        <source>{thoughts} Hide what the model thought</source>
        <translation>{thoughts} Ocultar lo que pensó el modelo</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Pensamientos</translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation>Pensó un momento</translation>
    </message>
    <message>
        <source>Thought for {seconds:.0f} s</source>
        <translation>Pensó {seconds:.0f} s</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Buena respuesta</translation>
    </message>
    <message>
        <source>Good answer: chosen, click to take it back</source>
        <translation>Buena respuesta: elegido, haga clic para deshacerlo</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Mala respuesta</translation>
    </message>
    <message>
        <source>Bad answer: chosen, click to take it back</source>
        <translation>Mala respuesta: elegido, haga clic para deshacerlo</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>Ir a lo último</translation>
    </message>
    <message>
        <source>Version of the question before</source>
        <translation>Versión anterior de la pregunta</translation>
    </message>
    <message>
        <source>Version of the answer before</source>
        <translation>Versión anterior de la respuesta</translation>
    </message>
    <message>
        <source>Next version of the question</source>
        <translation>Versión siguiente de la pregunta</translation>
    </message>
    <message>
        <source>Next version of the answer</source>
        <translation>Versión siguiente de la respuesta</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Versión {number} de {count}</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>Folder “{name}” deleted. Its chats stay.</source>
        <translation>Carpeta «{name}» eliminada. Sus chats se conservan.</translation>
    </message>
    <message>
        <source>Folder “{name}” deleted. It was empty.</source>
        <translation>Carpeta «{name}» eliminada. Estaba vacía.</translation>
    </message>
    <message>
        <source>The temporary chat is closed. Nothing of it is left.</source>
        <translation>El chat temporal está cerrado. No queda nada de él.</translation>
    </message>
    <message>
        <source>Chat deleted. It stays in the trash for 30 days.</source>
        <translation>Chat eliminado. Permanece 30 días en la papelera.</translation>
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
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export the chat</source>
        <translation>Exportar el chat</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation>Ya existe un archivo {name}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>Escribiendo {name} …</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>The chat is in {file}</source>
        <translation>El chat está en {file}</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>This report stays on this computer: Aquifer sends nothing. It holds versions, the place in the program, and the last of the log without values; no word of your documents and chats. Read it before you pass it on.</source>
        <translation>Este informe se queda en este equipo: Aquifer no envía nada. Contiene versiones, el lugar del programa y lo último del registro sin valores; ni una palabra de sus documentos y chats. Léalo antes de compartirlo.</translation>
    </message>
    <message>
        <source>Your chats and documents are on disk as they were shown.</source>
        <translation>Sus chats y documentos están en el disco tal como se mostraban.</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Informe de fallo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>It could not be saved: {cause}.</source>
        <translation>No se ha podido guardar: {cause}.</translation>
    </message>
    <message>
        <source>while it was starting</source>
        <translation>mientras arrancaba</translation>
    </message>
    <message>
        <source>while it was loading the model {name}</source>
        <translation>mientras cargaba el modelo {name}</translation>
    </message>
    <message>
        <source>while an answer was written by {name}</source>
        <translation>mientras {name} escribía una respuesta</translation>
    </message>
    <message>
        <source>while it was opening the page {name}</source>
        <translation>mientras abría la página {name}</translation>
    </message>
    <message>
        <source>while it was opening a chat</source>
        <translation>mientras abría un chat</translation>
    </message>
    <message>
        <source>while it was showing the document {name}</source>
        <translation>mientras mostraba el documento {name}</translation>
    </message>
    <message>
        <source>while it was reading files</source>
        <translation>mientras leía archivos</translation>
    </message>
    <message>
        <source>while it was loading the model that was chosen</source>
        <translation>mientras cargaba el modelo elegido</translation>
    </message>
    <message>
        <source>while an answer was written</source>
        <translation>mientras se escribía una respuesta</translation>
    </message>
    <message>
        <source>while it was opening the page that was chosen</source>
        <translation>mientras abría la página elegida</translation>
    </message>
    <message>
        <source>while it was showing the document that was chosen</source>
        <translation>mientras mostraba el documento elegido</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>Ajuste fino</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>What was going on</source>
        <translation>Lo que estaba ocurriendo</translation>
    </message>
    <message>
        <source>Error (its message is left out: it may quote a text)</source>
        <translation>Error (sin su mensaje: podría citar un texto)</translation>
    </message>
    <message>
        <source>Stacks at the crash</source>
        <translation>Pilas en el momento del fallo</translation>
    </message>
    <message>
        <source>The last of the log, without values</source>
        <translation>Lo último del registro, sin valores</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>(not named here)</source>
        <translation>(no se nombra aquí)</translation>
    </message>
    <message>
        <source>Aquifer ended unexpectedly</source>
        <translation>Aquifer se cerró de forma inesperada</translation>
    </message>
    <message>
        <source>Something went wrong inside Aquifer ({kind})</source>
        <translation>Algo ha fallado dentro de Aquifer ({kind})</translation>
    </message>
    <message>
        <source>It is not opened again by itself.</source>
        <translation>No se vuelve a abrir por sí solo.</translation>
    </message>
    <message>
        <source>Safe mode: no model is loaded, no chat is opened and no file is read by itself.</source>
        <translation>Modo seguro: no se carga ningún modelo, no se abre ningún chat y no se lee ningún archivo de forma automática.</translation>
    </message>
    <message>
        <source>{some} and {more}</source>
        <translation>{some} y {more}</translation>
    </message>
    <message>
        <source>Last time Aquifer ended unexpectedly.</source>
        <translation>La última vez, Aquifer se cerró de forma inesperada.</translation>
    </message>
    <message>
        <source>Last time Aquifer ended unexpectedly {when}.</source>
        <translation>La última vez, Aquifer se cerró de forma inesperada {when}.</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>cargar el modelo</translation>
    </message>
    <message>
        <source>opening the chat</source>
        <translation>abrir el chat</translation>
    </message>
    <message>
        <source>reading files</source>
        <translation>leer archivos</translation>
    </message>
    <message>
        <source>Left out this time: {steps}.</source>
        <translation>Esta vez se ha omitido: {steps}.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Conservar lo que hay</translation>
    </message>
    <message>
        <source>Go back to {day} …</source>
        <translation>Volver a {day} …</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir la configuración</translation>
    </message>
    <message>
        <source>The damaged file is kept whole: {folder}</source>
        <translation>El archivo dañado se conserva entero: {folder}</translation>
    </message>
    <message>
        <source>At the next start {name} is put back from the restore point.</source>
        <translation>En el próximo inicio, {name} se recupera del punto de restauración.</translation>
    </message>
    <message>
        <source>Close Aquifer and start it again to do it now; Settings, Backups takes it back.</source>
        <translation>Cierre Aquifer y vuelva a iniciarlo para hacerlo ahora; en Configuración, Copias de seguridad se puede anular.</translation>
    </message>
    <message>
        <source>Close Aquifer</source>
        <translation>Cerrar Aquifer</translation>
    </message>
    <message>
        <source>Add to {collection}</source>
        <translation>Añadir a {collection}</translation>
    </message>
    <message>
        <source>Kept in your documents, for all chats</source>
        <translation>Se guarda en sus documentos, para todos los chats</translation>
    </message>
    <message>
        <source>Where they are: files and folders are not copied</source>
        <translation>Donde están: los archivos y carpetas no se copian</translation>
    </message>
    <message>
        <source>Use these models</source>
        <translation>Usar estos modelos</translation>
    </message>
    <message>
        <source>Read where they are; nothing is changed in them</source>
        <translation>Se leen donde están; no se cambia nada en ellos</translation>
    </message>
    <message>
        <source>Use as training data</source>
        <translation>Usar como datos de entrenamiento</translation>
    </message>
    <message>
        <source>Files and folders are read for this chat only</source>
        <translation>Los archivos y carpetas se leen solo para este chat</translation>
    </message>
    <message>
        <source>Attach to this chat</source>
        <translation>Adjuntar a este chat</translation>
    </message>
    <message>
        <source>Rows of {table}</source>
        <translation>Filas de {table}</translation>
    </message>
    <message>
        <source>Columns of {table}</source>
        <translation>Columnas de {table}</translation>
    </message>
    <message>
        <source>{text}, best</source>
        <translation>{text}, mejor</translation>
    </message>
    <message>
        <source>What is put right in every text before it is checked. The last four harm a model that is to write text; they are for other uses.</source>
        <translation>Lo que se corrige en cada texto antes de comprobarlo. Las cuatro últimas perjudican a un modelo que deba escribir texto; son para otros usos.</translation>
    </message>
    <message>
        <source>Rows that say what an earlier row says, word for word or nearly. The first one stays.</source>
        <translation>Filas que dicen lo mismo que una fila anterior, palabra por palabra o casi. La primera se conserva.</translation>
    </message>
    <message>
        <source>Training rows that are like a validation row: they would make the validation look better than it is.</source>
        <translation>Filas de entrenamiento que se parecen a una fila de validación: harían que la validación pareciera mejor de lo que es.</translation>
    </message>
    <message>
        <source>Examples that are longer than what the run reads at once.</source>
        <translation>Ejemplos más largos de lo que el entrenamiento lee de una vez.</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>punctuation removed</source>
        <translation>puntuación eliminada</translation>
    </message>
    <message>
        <source>stop words removed</source>
        <translation>palabras vacías eliminadas</translation>
    </message>
    <message>
        <source>special characters removed</source>
        <translation>caracteres especiales eliminados</translation>
    </message>
    <message>
        <source>exact duplicates</source>
        <translation>duplicados exactos</translation>
    </message>
    <message>
        <source>near duplicates</source>
        <translation>duplicados aproximados</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Length for {model}</source>
        <translation>Longitud para {model}</translation>
    </message>
    <message>
        <source>Leaks to the validation</source>
        <translation>Fugas hacia la validación</translation>
    </message>
    <message>
        <source>This harms a model that is to write text: {changes}.</source>
        <translation>Esto perjudica a un modelo que deba escribir texto: {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>{passing:,} of {count:,} example pass all checks.</source>
        <comment>{passing:,} of {count:,} examples pass all checks.</comment>
        <translation>
            <numerusform>{passing:,} de {count:,} ejemplo supera todas las comprobaciones.</numerusform>
            <numerusform>{passing:,} de {count:,} ejemplos superan todas las comprobaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>{check}: {part} and {other_part}</source>
        <translation>{check}: {part} y {other_part}</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>a step</comment>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Rows that cannot be read, or make no example.</source>
        <translation>Filas que no se pueden leer o que no dan un ejemplo.</translation>
    </message>
    <message>
        <source>The model has no chat template of its own.</source>
        <translation>El modelo no tiene plantilla de chat propia.</translation>
    </message>
    <message>
        <source>All examples together have {tokens}, {longer}.</source>
        <translation>Todos los ejemplos juntos suman {tokens}, {longer}.</translation>
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
            <numerusform>{count:,} de ellos es más largo</numerusform>
            <numerusform>{count:,} de ellos son más largos</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Add a check</source>
        <translation>Añadir una comprobación</translation>
    </message>
    <message>
        <source>Add a check…</source>
        <translation>Añadir una comprobación…</translation>
    </message>
    <message>
        <source>Model the examples must fit</source>
        <translation>Modelo en el que deben caber los ejemplos</translation>
    </message>
    <message>
        <source>Fits any model</source>
        <translation>Vale para cualquier modelo</translation>
    </message>
    <message>
        <source>Count tokens as this model does, and leave out or cut what it cannot read at once</source>
        <translation>Contar los tokens como este modelo, y omitir o recortar lo que no pueda leer de una vez</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Nombre del conjunto</translation>
    </message>
    <message>
        <source>Percent held back for validation</source>
        <translation>Porcentaje reservado para la validación</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>held back</source>
        <comment>before the share kept for validation</comment>
        <translation>reservado</translation>
    </message>
    <message>
        <source>This value makes no sense here.</source>
        <translation>Este valor no tiene sentido aquí.</translation>
    </message>
    <message>
        <source>Fits {model}</source>
        <translation>Adecuado para {model}</translation>
    </message>
    <message>
        <source>Check again to see what it leaves out, or prepare the set as it is set now.</source>
        <translation>Compruebe de nuevo para ver qué se omite, o prepare el conjunto tal como está.</translation>
    </message>
    <message>
        <source>What is set has changed since the data was checked.</source>
        <translation>Las opciones han cambiado desde que se comprobaron los datos.</translation>
    </message>
    <message>
        <source>Look at the step that leaves out most, and make its limits wider.</source>
        <translation>Mire el paso que más omite y amplíe sus límites.</translation>
    </message>
    <message>
        <source>No example passes all checks, so there would be no set.</source>
        <translation>Ningún ejemplo supera todas las comprobaciones, así que no habría conjunto.</translation>
    </message>
    <message>
        <source>Context (a passage)</source>
        <translation>Contexto (un fragmento)</translation>
    </message>
    <message>
        <source>Long text, alone</source>
        <translation>Texto largo, solo</translation>
    </message>
    <message>
        <source>Better answer</source>
        <translation>Respuesta mejor</translation>
    </message>
    <message>
        <source>Worse answer</source>
        <translation>Respuesta peor</translation>
    </message>
    <message>
        <source>Column of: {part}</source>
        <translation>Columna de: {part}</translation>
    </message>
    <message>
        <source>One question for all rows</source>
        <translation>Una pregunta para todas las filas</translation>
    </message>
    <message>
        <source>One question for all rows, where no column has one</source>
        <translation>Una pregunta para todas las filas, si ninguna columna tiene una</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Usar estas columnas</translation>
    </message>
    <message>
        <source>What is in which column?</source>
        <translation>¿Qué hay en cada columna?</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no column</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Runs to compare</source>
        <translation>Entrenamientos que comparar</translation>
    </message>
    <message>
        <source>Which curve</source>
        <translation>Qué curva</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Opciones que difieren</translation>
    </message>
    <message>
        <source>All settings are the same.</source>
        <translation>Todas las opciones son iguales.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Tick the runs to compare</source>
        <translation>Marque los entrenamientos que quiera comparar</translation>
    </message>
    <message numerus="yes">
        <source>At most %n run can be told apart in one chart.</source>
        <comment>At most %n runs can be told apart in one chart.</comment>
        <translation>
            <numerusform>En un gráfico se distingue %n entrenamiento como máximo.</numerusform>
            <numerusform>En un gráfico se distinguen %n entrenamientos como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick two runs or more.</source>
        <translation>Marque dos entrenamientos o más.</translation>
    </message>
    <message>
        <source>There are not two runs to compare yet.</source>
        <translation>Aún no hay dos entrenamientos que comparar.</translation>
    </message>
    <message>
        <source>These runs have no values yet.</source>
        <translation>Estos entrenamientos aún no tienen valores.</translation>
    </message>
    <message>
        <source>Their curves come when they have taken steps.</source>
        <translation>Sus curvas aparecerán cuando hayan dado algunos pasos.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>gradient norm</source>
        <translation>norma del gradiente</translation>
    </message>
    <message>
        <source>tokens per second</source>
        <translation>tokens por segundo</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>De dónde vienen los datos</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Archivos…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Una carpeta…</translation>
    </message>
    <message>
        <source>A collection</source>
        <translation>Una colección</translation>
    </message>
    <message>
        <source>My chats</source>
        <translation>Mis chats</translation>
    </message>
    <message>
        <source>Pairs from documents…</source>
        <translation>Pares a partir de documentos…</translation>
    </message>
    <message>
        <source>{pairs} are being removed with their texts.</source>
        <translation>Se están quitando {pairs} con sus textos.</translation>
    </message>
    <message>
        <source>{set} goes to the trash.</source>
        <translation>{set} va a la papelera.</translation>
    </message>
    <message>
        <source>Bring examples</source>
        <translation>Aportar ejemplos</translation>
    </message>
    <message>
        <source>Bring examples of what the model should do</source>
        <translation>Aporte ejemplos de lo que el modelo debe hacer</translation>
    </message>
    <message>
        <source>Questions with answers, conversations, texts with summaries, pairs of a better and a worse answer, or long texts: csv, json, jsonl, parquet, xlsx, zip, a folder of documents, a collection, your chats. Drop them here. Nothing is changed in your files, and nothing is left out before you have seen it.</source>
        <translation>Preguntas con respuestas, conversaciones, textos con resúmenes, pares de una respuesta mejor y otra peor, o textos largos: csv, json, jsonl, parquet, xlsx, zip, una carpeta de documentos, una colección, sus chats. Suéltelos aquí. No se cambia nada en sus archivos, ni se omite nada antes de que usted lo haya visto.</translation>
    </message>
    <message>
        <source>A model writes questions with answers, or summaries, from a collection</source>
        <translation>Un modelo escribe preguntas con respuestas, o resúmenes, a partir de una colección</translation>
    </message>
    <message>
        <source>Then: see what would be left out and why, prepare the set, train on it, and chat with the tuned model.</source>
        <translation>Después: ver qué se omitiría y por qué, preparar el conjunto, entrenar con él y chatear con el modelo ajustado.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>There is no collection with documents yet</source>
        <translation>Aún no hay ninguna colección con documentos</translation>
    </message>
    <message>
        <source>Data ({patterns});;All files (*)</source>
        <translation>Datos ({patterns});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose data</source>
        <translation>Elegir datos</translation>
    </message>
    <message>
        <source>Choose a folder with data or documents</source>
        <translation>Elegir una carpeta con datos o documentos</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Adapter (LoRA)</source>
        <translation>Adaptador (LoRA)</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>Todos los pesos</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texto largo</translation>
    </message>
    <message>
        <source>Preference pairs (DPO)</source>
        <translation>Pares de preferencia (DPO)</translation>
    </message>
    <message>
        <source>Reward model</source>
        <translation>Modelo de recompensa</translation>
    </message>
    <message>
        <source>AdamW, 8-bit</source>
        <translation>AdamW, 8 bits</translation>
    </message>
    <message>
        <source>AdamW, 8-bit, paged</source>
        <translation>AdamW, 8 bits, paginado</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Before and after the training</source>
        <translation>Antes y después del entrenamiento</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
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
        <translation>Procesador</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>A whole model each (DDP)</source>
        <translation>Modelo entero en cada uno (DDP)</translation>
    </message>
    <message>
        <source>One model, cut up (FSDP)</source>
        <translation>Un modelo repartido (FSDP)</translation>
    </message>
    <message>
        <source>Cut them</source>
        <translation>Recortarlos</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Omitirlos</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>El entrenamiento</translation>
    </message>
    <message>
        <source>Made when it is done</source>
        <translation>Se crea al terminar</translation>
    </message>
    <message>
        <source>GGUF model</source>
        <translation>Modelo GGUF</translation>
    </message>
    <message>
        <source>One file that runs in llama.cpp and here: the base with what was learnt in it</source>
        <translation>Un solo archivo que funciona en llama.cpp y aquí: la base con lo aprendido dentro</translation>
    </message>
    <message>
        <source>Adapter as GGUF</source>
        <translation>Adaptador como GGUF</translation>
    </message>
    <message>
        <source>Small: switched on top of the base GGUF on the Models page</source>
        <translation>Pequeño: se activa sobre el GGUF base en la página Modelos</translation>
    </message>
    <message>
        <source>Merged weights</source>
        <translation>Pesos fusionados</translation>
    </message>
    <message>
        <source>A Hugging Face folder with the base and what was learnt in one</source>
        <translation>Una carpeta de Hugging Face con la base y lo aprendido juntos</translation>
    </message>
    <message>
        <source>Adapter (PEFT)</source>
        <translation>Adaptador (PEFT)</translation>
    </message>
    <message>
        <source>Small: a folder for transformers and PEFT</source>
        <translation>Pequeño: una carpeta para transformers y PEFT</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>la exportación</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Detener la exportación</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniendo</translation>
    </message>
    <message>
        <source>step {number}: {doing}</source>
        <translation>paso {number}: {doing}</translation>
    </message>
    <message numerus="yes">
        <source>%n more waits</source>
        <comment>%n more wait</comment>
        <translation>
            <numerusform>%n más en espera</numerusform>
            <numerusform>%n más en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>{phase}, {done:,} of {all:,}</source>
        <translation>{phase}, {done:,} de {all:,}</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Export it as a GGUF model first.</source>
        <translation>Expórtelo antes como modelo GGUF.</translation>
    </message>
    <message>
        <source>The tuned model cannot be asked here.</source>
        <translation>Aquí no se puede preguntar al modelo ajustado.</translation>
    </message>
    <message>
        <source>Working out what it takes…</source>
        <translation>Calculando lo que requiere…</translation>
    </message>
    <message>
        <source>Working out what they take…</source>
        <translation>Calculando lo que requieren…</translation>
    </message>
    <message>
        <source>Use settings that fit</source>
        <translation>Usar opciones que quepan</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} run, one after the other: about {time} in all.</source>
        <comment>{count:,} runs, one after the other: about {time} in all.</comment>
        <translation>
            <numerusform>{count:,} entrenamiento, uno tras otro: unos {time} en total.</numerusform>
            <numerusform>{count:,} entrenamientos, uno tras otro: unos {time} en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of them does not fit.</source>
        <comment>%n of them do not fit.</comment>
        <translation>
            <numerusform>Uno de ellos no cabe.</numerusform>
            <numerusform>%n de ellos no caben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each takes about {least} to {most}.</source>
        <translation>Cada uno tarda entre {least} y {most}, aproximadamente.</translation>
    </message>
    <message>
        <source>Each takes about {time}.</source>
        <translation>Cada uno tarda unos {time}.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Which setting takes several values</source>
        <translation>Qué opción toma varios valores</translation>
    </message>
    <message>
        <source>Its values, with commas between them</source>
        <translation>Sus valores, separados por comas</translation>
    </message>
    <message>
        <source>Take this setting out</source>
        <translation>Quitar esta opción</translation>
    </message>
    <message>
        <source>as in {values}</source>
        <translation>como en {values}</translation>
    </message>
    <message>
        <source>values, with commas between them</source>
        <translation>valores, separados por comas</translation>
    </message>
    <message>
        <source>Several values of a setting</source>
        <translation>Varios valores de una opción</translation>
    </message>
    <message>
        <source>Try several values of a setting</source>
        <translation>Probar varios valores de una opción</translation>
    </message>
    <message>
        <source>“{setting}” is there twice.</source>
        <translation>«{setting}» aparece dos veces.</translation>
    </message>
    <message>
        <source>Put all its values on one line.</source>
        <translation>Ponga todos sus valores en una línea.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} run: every combination of these values, one after the other.</source>
        <comment>{count:,} runs: every combination of these values, one after the other.</comment>
        <translation>
            <numerusform>{count:,} entrenamiento: todas las combinaciones de estos valores, una tras otra.</numerusform>
            <numerusform>{count:,} entrenamientos: todas las combinaciones de estos valores, una tras otra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With two values or more there is a run for each (at most %n run).</source>
        <comment>With two values or more there is a run for each (at most %n runs).</comment>
        <translation>
            <numerusform>Con dos valores o más hay un entrenamiento para cada uno (%n entrenamiento como máximo).</numerusform>
            <numerusform>Con dos valores o más hay un entrenamiento para cada uno (%n entrenamientos como máximo).</numerusform>
        </translation>
    </message>
    <message>
        <source>The model that is loaded reads passages of your documents and writes what could be learnt of them. Each text keeps the page it is from. What has words or numbers that its passage does not have is left out, with the reason. Answers in your chats go first; it can be stopped at any time and goes on where it was.</source>
        <translation>El modelo cargado lee fragmentos de sus documentos y escribe lo que se podría aprender de ellos. Cada texto conserva la página de la que procede. Se omite, indicando el motivo, lo que contenga palabras o números que no estén en su fragmento. Las respuestas de sus chats tienen prioridad; se puede detener en cualquier momento y continúa donde estaba.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Questions with answers</source>
        <translation>Preguntas con respuestas</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Resúmenes</translation>
    </message>
    <message>
        <source>How many passages</source>
        <translation>Cuántos fragmentos</translation>
    </message>
    <message>
        <source>all of them</source>
        <comment>passages</comment>
        <translation>todos</translation>
    </message>
    <message>
        <source>spread over the collection; 0 for all of them</source>
        <translation>repartidos por la colección; 0 para todos</translation>
    </message>
    <message>
        <source>Harder questions, too</source>
        <translation>También preguntas más difíciles</translation>
    </message>
    <message>
        <source>Evolved instructions: the model rewrites each good question so that it asks for more, and answers it</source>
        <translation>Instrucciones evolucionadas: el modelo reescribe cada buena pregunta para que pida más, y la responde</translation>
    </message>
    <message>
        <source>evolved instructions, as WizardLM was made with</source>
        <translation>instrucciones evolucionadas, como las que dieron lugar a WizardLM</translation>
    </message>
    <message>
        <source>How many times each question is made harder</source>
        <translation>Cuántas veces se hace más difícil cada pregunta</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>Escribirlos</translation>
    </message>
    <message>
        <source>Documents of</source>
        <comment>before the name of a collection</comment>
        <translation>Documentos de</translation>
    </message>
    <message>
        <source>Written are</source>
        <comment>before what is to be written: questions, summaries</comment>
        <translation>Se escriben</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Written by</source>
        <comment>before the name of a model</comment>
        <translation>Escritos por</translation>
    </message>
    <message>
        <source>Pairs from documents</source>
        <translation>Pares a partir de documentos</translation>
    </message>
    <message>
        <source>the model that is chosen on the Models page; it is loaded first</source>
        <translation>el modelo elegido en la página Modelos; se carga antes</translation>
    </message>
    <message>
        <source>{model}, which is loaded. A model this small invents much, and few of its texts are kept.</source>
        <translation>{model}, que está cargado. Un modelo tan pequeño inventa mucho, y pocos de sus textos se conservan.</translation>
    </message>
    <message>
        <source>{model}, which is loaded</source>
        <translation>{model}, que está cargado</translation>
    </message>
    <message>
        <source>Add some on the Documents page.</source>
        <translation>Añada algunos en la página Documentos.</translation>
    </message>
    <message>
        <source>There is no collection with documents yet.</source>
        <translation>Aún no hay ninguna colección con documentos.</translation>
    </message>
    <message>
        <source>Tick what is to be written.</source>
        <translation>Marque lo que se debe escribir.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show {pairs}</source>
        <translation>Mostrar {pairs}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Use as data</source>
        <translation>Usar como datos</translation>
    </message>
    <message>
        <source>Remove {pairs}</source>
        <translation>Quitar {pairs}</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>Qué se omitió y por qué</translation>
    </message>
    <message>
        <source>Examples of what was left out</source>
        <translation>Ejemplos de lo que se omitió</translation>
    </message>
    <message>
        <source>Why texts were left out</source>
        <translation>Por qué se omitieron textos</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Pieces of pages</source>
        <translation>Trozos de páginas</translation>
    </message>
    <message>
        <source>not asked about: {reason}</source>
        <translation>sin preguntas: {reason}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>{document}, page {page}</source>
        <translation>{document}, página {page}</translation>
    </message>
    <message>
        <source>All sets</source>
        <translation>Todos los conjuntos</translation>
    </message>
    <message>
        <source>the writing</source>
        <comment>Progress of the writing</comment>
        <translation>la escritura</translation>
    </message>
    <message>
        <source>What is finished is on disk at once: you may leave this page, and a stop keeps it.</source>
        <translation>Lo terminado queda en el disco al momento: puede salir de esta página, y al detener se conserva.</translation>
    </message>
    <message>
        <source>{before} wrote before, and {now} is loaded now: it writes all of them anew.</source>
        <translation>Antes escribió {before} y ahora está cargado {now}: los escribe todos de nuevo.</translation>
    </message>
    <message>
        <source>Stop, and load {model} to go on where it was.</source>
        <translation>Detenga y cargue {model} para continuar donde estaba.</translation>
    </message>
    <message>
        <source>Stopping; what is finished is kept</source>
        <translation>Deteniendo; lo terminado se conserva</translation>
    </message>
    <message>
        <source>Stopped before a new text was written.</source>
        <translation>Detenido antes de escribir un texto nuevo.</translation>
    </message>
    <message>
        <source>A model this small invents much, and what it invents is left out: a larger one keeps more.</source>
        <translation>Un modelo tan pequeño inventa mucho, y lo que inventa se omite: con uno más grande se conserva más.</translation>
    </message>
    <message>
        <source>question and answer</source>
        <translation>pregunta y respuesta</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>harder question</source>
        <translation>pregunta más difícil</translation>
    </message>
    <message>
        <source>Pairs from {collection}</source>
        <translation>Pares de {collection}</translation>
    </message>
    <message>
        <source>summaries of {passages}</source>
        <translation>resúmenes de {passages}</translation>
    </message>
    <message>
        <source>questions with answers and summaries of {passages}</source>
        <translation>preguntas con respuestas y resúmenes de {passages}</translation>
    </message>
    <message>
        <source>questions with answers, made harder, and summaries of {passages}</source>
        <translation>preguntas con respuestas, más difíciles, y resúmenes de {passages}</translation>
    </message>
    <message>
        <source>questions with answers of {passages}</source>
        <translation>preguntas con respuestas de {passages}</translation>
    </message>
    <message>
        <source>questions with answers, made harder of {passages}</source>
        <translation>preguntas con respuestas, más difíciles, de {passages}</translation>
    </message>
    <message>
        <source>every passage</source>
        <comment>questions and summaries of every passage</comment>
        <translation>cada fragmento</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} passage</source>
        <comment>{count:,} passages</comment>
        <translation>
            <numerusform>{count:,} fragmento</numerusform>
            <numerusform>{count:,} fragmentos</numerusform>
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
            <numerusform>Como máximo {count:,} texto por fragmento; se omite lo que el fragmento no respalde.</numerusform>
            <numerusform>Como máximo {count:,} textos por fragmento; se omite lo que el fragmento no respalde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {count:,} text, and what the passage does not bear out is left out.</source>
        <comment>At most {count:,} texts, and what the passage does not bear out is left out.</comment>
        <translation>
            <numerusform>Como máximo {count:,} texto; se omite lo que el fragmento no respalde.</numerusform>
            <numerusform>Como máximo {count:,} textos; se omite lo que el fragmento no respalde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {count:,} passage</source>
        <comment>{done:,} of {count:,} passages</comment>
        <translation>
            <numerusform>{done:,} de {count:,} fragmento</numerusform>
            <numerusform>{done:,} de {count:,} fragmentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} text written</source>
        <comment>{count:,} texts written</comment>
        <translation>
            <numerusform>{count:,} texto escrito</numerusform>
            <numerusform>{count:,} textos escritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} kept</source>
        <comment>{count:,} kept</comment>
        <translation>
            <numerusform>{count:,} conservado</numerusform>
            <numerusform>{count:,} conservados</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} left out</source>
        <comment>{count:,} left out</comment>
        <translation>
            <numerusform>{count:,} omitido</numerusform>
            <numerusform>{count:,} omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {reasons}</source>
        <translation>Omitido: {reasons}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} text written so far</source>
        <comment>{count:,} texts written so far</comment>
        <translation>
            <numerusform>{count:,} texto escrito hasta ahora</numerusform>
            <numerusform>{count:,} textos escritos hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} pair</source>
        <comment>{count:,} pairs</comment>
        <translation>
            <numerusform>{count:,} par</numerusform>
            <numerusform>{count:,} pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of them harder</source>
        <comment>{count:,} of them harder</comment>
        <translation>
            <numerusform>{count:,} de ellos más difícil</numerusform>
            <numerusform>{count:,} de ellos más difíciles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} summary</source>
        <comment>{count:,} summaries</comment>
        <translation>
            <numerusform>{count:,} resumen</numerusform>
            <numerusform>{count:,} resúmenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} text are kept. It goes on where it was.</source>
        <comment>{count:,} texts are kept. It goes on where it was.</comment>
        <translation>
            <numerusform>Se conserva {count:,} texto. Continúa donde estaba.</numerusform>
            <numerusform>Se conservan {count:,} textos. Continúa donde estaba.</numerusform>
        </translation>
    </message>
    <message>
        <source>The writing was interrupted.</source>
        <translation>La escritura se interrumpió.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. Of {count:,} text {kept} are kept.</source>
        <comment>Stopped. Of {count:,} texts {kept} are kept.</comment>
        <translation>
            <numerusform>Detenido. De {count:,} texto se conservan {kept}.</numerusform>
            <numerusform>Detenido. De {count:,} textos se conservan {kept}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on where it was.</source>
        <translation>Continúa donde estaba.</translation>
    </message>
    <message numerus="yes">
        <source>None of {count:,} text is kept: the passages do not bear them out.</source>
        <comment>None of {count:,} texts is kept: the passages do not bear them out.</comment>
        <translation>
            <numerusform>No se conserva ninguno de {count:,} texto: los fragmentos no lo respaldan.</numerusform>
            <numerusform>No se conserva ninguno de {count:,} textos: los fragmentos no los respaldan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a larger model on the Models page and write them again.</source>
        <translation>Cargue un modelo más grande en la página Modelos y escríbalos de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} passage of {collection}</source>
        <comment>{count:,} passages of {collection}</comment>
        <translation>
            <numerusform>{count:,} fragmento de {collection}</numerusform>
            <numerusform>{count:,} fragmentos de {collection}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{out:,} of {count:,} text left out</source>
        <comment>{out:,} of {count:,} texts left out</comment>
        <translation>
            <numerusform>{out:,} de {count:,} texto omitido</numerusform>
            <numerusform>{out:,} de {count:,} textos omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept} from {passages}; {left_out}.</source>
        <translation>{kept} de {passages}; {left_out}.</translation>
    </message>
    <message>
        <source>Written by {model}</source>
        <translation>Escrito por {model}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} new text in {time}</source>
        <comment>{count:,} new texts in {time}</comment>
        <translation>
            <numerusform>{count:,} texto nuevo en {time}</numerusform>
            <numerusform>{count:,} textos nuevos en {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate:.1f} a minute</source>
        <translation>{rate:.1f} por minuto</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} text from before</source>
        <comment>{count:,} texts from before</comment>
        <translation>
            <numerusform>{count:,} texto de antes</numerusform>
            <numerusform>{count:,} textos de antes</numerusform>
        </translation>
    </message>
    <message>
        <source>What the model reads is shown when the run has looked at its first batch.</source>
        <translation>Lo que lee el modelo se muestra cuando el entrenamiento ha visto su primer lote.</translation>
    </message>
    <message>
        <source>The text as the model reads it</source>
        <translation>El texto tal como lo lee el modelo</translation>
    </message>
    <message>
        <source>learnt: {text}</source>
        <translation>aprendido: {text}</translation>
    </message>
    <message>
        <source>only read: {text}</source>
        <translation>solo leído: {text}</translation>
    </message>
    <message>
        <source>Highlighted and underlined is what the model learns to write; grey it only reads.</source>
        <translation>Lo resaltado y subrayado es lo que el modelo aprende a escribir; lo gris solo lo lee.</translation>
    </message>
    <message>
        <source>Of {tokens} in {rows} {share:.0%} are learnt; the longest row has {longest:,}.</source>
        <translation>De {tokens} en {rows} se aprende el {share:.0%}; la fila más larga tiene {longest:,}.</translation>
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
            <numerusform>{count:,} fila</numerusform>
            <numerusform>{count:,} filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} row ({share:.1%}) is too long and is cut.</source>
        <comment>{count:,} rows ({share:.1%}) are too long and are cut.</comment>
        <translation>
            <numerusform>{count:,} fila ({share:.1%}) es demasiado larga y se recorta.</numerusform>
            <numerusform>{count:,} filas ({share:.1%}) son demasiado largas y se recortan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} is left out ({reasons}).</source>
        <comment>{count:,} are left out ({reasons}).</comment>
        <translation>
            <numerusform>Se omite {count:,} ({reasons}).</numerusform>
            <numerusform>Se omiten {count:,} ({reasons}).</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer ends with {end_token}; rows are filled up with {padding_token}.</source>
        <translation>Una respuesta termina con {end_token}; las filas se rellenan con {padding_token}.</translation>
    </message>
    <message>
        <source>Details are in the log of the data folder.</source>
        <translation>Los detalles están en el registro de la carpeta de datos.</translation>
    </message>
    <message>
        <source>1 · Data</source>
        <translation>1 · Datos</translation>
    </message>
    <message>
        <source>2 · Checks</source>
        <translation>2 · Comprobaciones</translation>
    </message>
    <message>
        <source>3 · Set</source>
        <translation>3 · Conjunto</translation>
    </message>
    <message>
        <source>the data</source>
        <comment>Progress of the data</comment>
        <translation>los datos</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Nuevo conjunto</translation>
    </message>
    <message>
        <source>No pipeline can be made of these sources.</source>
        <translation>Con estas fuentes no se puede formar una cadena de pasos.</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>Comprobando los datos</translation>
    </message>
    <message>
        <source>Preparing the set</source>
        <translation>Preparando el conjunto</translation>
    </message>
    <message>
        <source>Begin with a letter or a digit; then letters, digits, spaces, dots, dashes (at most 80).</source>
        <translation>Empiece con una letra o una cifra; después, letras, cifras, espacios, puntos y guiones (80 como máximo).</translation>
    </message>
    <message>
        <source>This name cannot be used for a set.</source>
        <translation>Este nombre no sirve para un conjunto.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} examples</source>
        <comment>{count:,} examples</comment>
        <translation>
            <numerusform>{count:,} ejemplo</numerusform>
            <numerusform>{count:,} ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Paso {step}</translation>
    </message>
    <message>
        <source>Preset {name}. {about}</source>
        <translation>Preajuste {name}. {about}</translation>
    </message>
    <message>
        <source>Quick try</source>
        <translation>Prueba rápida</translation>
    </message>
    <message>
        <source>A few dozen steps on short examples: shows in minutes whether the data teaches anything.</source>
        <translation>Unas decenas de pasos con ejemplos cortos: muestra en minutos si los datos enseñan algo.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bueno</translation>
    </message>
    <message>
        <source>Three times through the data with an adapter of rank 16. Right for most sets.</source>
        <translation>Tres pasadas por los datos con un adaptador de rango 16. Adecuado para la mayoría de los conjuntos.</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Cuidadoso</translation>
    </message>
    <message>
        <source>A larger adapter that learns more slowly, and more measurements. Takes about twice as long.</source>
        <translation>Un adaptador más grande que aprende más despacio, y más mediciones. Tarda más o menos el doble.</translation>
    </message>
    <message>
        <source>{data} on {model}</source>
        <translation>{data} en {model}</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modelo base</translation>
    </message>
    <message>
        <source>Another folder or file…</source>
        <translation>Otra carpeta u otro archivo…</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nombre del entrenamiento</translation>
    </message>
    <message>
        <source>Every setting</source>
        <translation>Todas las opciones</translation>
    </message>
    <message>
        <source>Show every setting of the run</source>
        <translation>Mostrar todas las opciones del entrenamiento</translation>
    </message>
    <message>
        <source>Save settings as…</source>
        <translation>Guardar opciones como…</translation>
    </message>
    <message>
        <source>Starting the run…</source>
        <translation>Iniciando el entrenamiento…</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Aprender de</translation>
    </message>
    <message>
        <source>How much effort?</source>
        <translation>¿Cuánto esfuerzo?</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nuevo entrenamiento</translation>
    </message>
    <message>
        <source>There is no model to tune yet.</source>
        <translation>Aún no hay ningún modelo que ajustar.</translation>
    </message>
    <message>
        <source>There is no data set yet.</source>
        <translation>Aún no hay ningún conjunto de datos.</translation>
    </message>
    <message>
        <source>Add one on the Models page.</source>
        <translation>Añada uno en la página Modelos.</translation>
    </message>
    <message>
        <source>Prepare one under Data first.</source>
        <translation>Prepare antes uno en Datos.</translation>
    </message>
    <message>
        <source>Set by hand.</source>
        <translation>Fijado a mano.</translation>
    </message>
    <message numerus="yes">
        <source>Start %n run</source>
        <comment>Start %n runs</comment>
        <translation>
            <numerusform>Iniciar %n entrenamiento</numerusform>
            <numerusform>Iniciar %n entrenamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of a model</source>
        <translation>Elegir la carpeta de un modelo</translation>
    </message>
    <message>
        <source>This name cannot be used for a run.</source>
        <translation>Este nombre no sirve para un entrenamiento.</translation>
    </message>
    <message>
        <source>It goes on with {examples}, {batches} and at most {tokens}.</source>
        <translation>Continúa con {examples}, {batches} y como máximo {tokens}.</translation>
    </message>
    <message numerus="yes">
        <source>%n example a batch</source>
        <comment>%n examples a batch</comment>
        <translation>
            <numerusform>%n ejemplo por lote</numerusform>
            <numerusform>%n ejemplos por lote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch a step</source>
        <comment>%n batches a step</comment>
        <translation>
            <numerusform>%n lote por paso</numerusform>
            <numerusform>%n lotes por paso</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>What it reads</source>
        <translation>Lo que lee</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>Chatear con él</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>New from this</source>
        <translation>Nuevo a partir de este</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>el entrenamiento</translation>
    </message>
    <message>
        <source>Settings of the run as YAML</source>
        <translation>Opciones del entrenamiento como YAML</translation>
    </message>
    <message>
        <source>Stopping at the next step, with a checkpoint</source>
        <translation>Se detiene en el próximo paso, con un checkpoint</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>El entrenamiento ha fallado.</translation>
    </message>
    <message>
        <source>Notices ({number})</source>
        <translation>Avisos ({number})</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>Part of the run</source>
        <translation>Parte del entrenamiento</translation>
    </message>
    <message>
        <source>Settings, logs, answers (zip)…</source>
        <translation>Opciones, registros, respuestas (zip)…</translation>
    </message>
    <message>
        <source>The window may be closed: the run goes on, and its curves are here when you come back.</source>
        <translation>Puede cerrar la ventana: el entrenamiento sigue, y sus curvas estarán aquí cuando vuelva.</translation>
    </message>
    <message>
        <source>It waits until the run before it is done. The window may be closed meanwhile.</source>
        <translation>Espera a que acabe el entrenamiento anterior. Mientras tanto puede cerrar la ventana.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Step {step:,} of {steps:,}</source>
        <translation>Paso {step:,} de {steps:,}</translation>
    </message>
    <message>
        <source>Step {step:,}</source>
        <translation>Paso {step:,}</translation>
    </message>
    <message>
        <source>epoch {epoch:.2g}</source>
        <translation>época {epoch:.2g}</translation>
    </message>
    <message>
        <source>loss {loss:.3f}</source>
        <translation>pérdida {loss:.3f}</translation>
    </message>
    <message>
        <source>{speed:,.0f} tokens/s</source>
        <translation>{speed:,.0f} tokens/s</translation>
    </message>
    <message>
        <source>{model} learns {data}</source>
        <translation>{model} aprende {data}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} example</source>
        <comment>{count:,} examples</comment>
        <translation>
            <numerusform>{count:,} ejemplo</numerusform>
            <numerusform>{count:,} ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>{examples}, {held:,} for validation</source>
        <translation>{examples}, {held:,} para validación</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>procesador</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>{learning} of {all} weights learn</source>
        <translation>aprenden {learning} de {all} pesos</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Terminado.</translation>
    </message>
    <message>
        <source>Finished in {time}.</source>
        <translation>Terminado en {time}.</translation>
    </message>
    <message>
        <source>Stopped after step {step:,}. What was learnt is kept.</source>
        <translation>Detenido tras el paso {step:,}. Lo aprendido se conserva.</translation>
    </message>
    <message>
        <source>The run was interrupted: its process is gone.</source>
        <translation>El entrenamiento se interrumpió: su proceso ya no existe.</translation>
    </message>
    <message>
        <source>It can go on from step {step:,}.</source>
        <translation>Puede continuar desde el paso {step:,}.</translation>
    </message>
    <message>
        <source>The validation loss fell: {before:.3f} before, {now:.3f} now.</source>
        <translation>La pérdida de validación bajó: antes {before:.3f}, ahora {now:.3f}.</translation>
    </message>
    <message>
        <source>The validation loss did not fall: {before:.3f} before, {now:.3f} now.</source>
        <translation>La pérdida de validación no bajó: antes {before:.3f}, ahora {now:.3f}.</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, versión {version}</translation>
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
        <translation>Abrir archivo de opciones…</translation>
    </message>
    <message>
        <source>The settings of {name} are in the form.</source>
        <translation>Las opciones de {name} están en el formulario.</translation>
    </message>
    <message>
        <source>Starting run {number} of {all}…</source>
        <translation>Iniciando el entrenamiento {number} de {all}…</translation>
    </message>
    <message numerus="yes">
        <source>{started:,} of %n run was started.</source>
        <comment>{started:,} of %n runs were started.</comment>
        <translation>
            <numerusform>Se ha iniciado {started:,} de %n entrenamiento.</numerusform>
            <numerusform>Se han iniciado {started:,} de %n entrenamientos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are in the list: start them there.</source>
        <translation>Los demás están en la lista: inícielos allí.</translation>
    </message>
    <message>
        <source>Save what is known of the run</source>
        <translation>Guardar lo que se sabe del entrenamiento</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archivo comprimido (*.zip)</translation>
    </message>
    <message>
        <source>Made: {name}. It is in the list on the Models page.</source>
        <translation>Creado: {name}. Está en la lista de la página Modelos.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing of it is left.</source>
        <translation>Se detuvo la exportación; no queda nada de ella.</translation>
    </message>
    <message>
        <source>{name} goes to the trash with its checkpoints.</source>
        <translation>{name} va a la papelera con sus checkpoints.</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Aún no hay entrenamientos.</translation>
    </message>
    <message>
        <source>A run teaches a model what is in a set.</source>
        <translation>Un entrenamiento enseña a un modelo lo que hay en un conjunto.</translation>
    </message>
    <message>
        <source>No run yet, and no data to train on.</source>
        <translation>Aún no hay entrenamientos, ni datos con los que entrenar.</translation>
    </message>
    <message>
        <source>Prepare a set first.</source>
        <translation>Prepare antes un conjunto.</translation>
    </message>
    <message>
        <source>Bring data</source>
        <translation>Aportar datos</translation>
    </message>
    <message>
        <source>Best and worst validation rows</source>
        <translation>Mejores y peores filas de validación</translation>
    </message>
    <message>
        <source>They are shown after the first measurement on validation rows.</source>
        <translation>Se muestran tras la primera medición con filas de validación.</translation>
    </message>
    <message>
        <source>After step {step:,}. A lower loss means that the model expects the wanted answer more.</source>
        <translation>Tras el paso {step:,}. Una pérdida menor significa que el modelo espera más la respuesta deseada.</translation>
    </message>
    <message>
        <source>Does worst on</source>
        <translation>Donde peor lo hace</translation>
    </message>
    <message>
        <source>Does best on</source>
        <translation>Donde mejor lo hace</translation>
    </message>
    <message>
        <source>Validation row {number}, loss {loss:.3f}</source>
        <translation>Fila de validación {number}, pérdida {loss:.3f}</translation>
    </message>
    <message>
        <source>row {number} · loss {loss:.3f}</source>
        <translation>fila {number} · pérdida {loss:.3f}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Deseado</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Finished sets</source>
        <translation>Conjuntos terminados</translation>
    </message>
    <message>
        <source>Set {set}</source>
        <translation>Conjunto {set}</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>Entrenar con él</translation>
    </message>
    <message>
        <source>Train on {set}</source>
        <translation>Entrenar con {set}</translation>
    </message>
    <message>
        <source>Remove {set}</source>
        <translation>Quitar {set}</translation>
    </message>
    <message>
        <source>What each step kept and left out</source>
        <translation>Lo que cada paso conservó y omitió</translation>
    </message>
    <message>
        <source>Copy the folder&apos;s path</source>
        <translation>Copiar la ruta de la carpeta</translation>
    </message>
    <message>
        <source>What each step did</source>
        <translation>Lo que hizo cada paso</translation>
    </message>
    <message>
        <source>{set} holds the same already; no new version was made.</source>
        <translation>{set} ya contiene lo mismo; no se ha creado una versión nueva.</translation>
    </message>
    <message>
        <source>{set} is ready.</source>
        <translation>{set} está listo.</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>how many rows were read</comment>
        <translation>Leídas</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservadas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Settings of a run (*.yaml *.yml)</source>
        <translation>Opciones de un entrenamiento (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open the settings of a run</source>
        <translation>Abrir las opciones de un entrenamiento</translation>
    </message>
    <message>
        <source>Save the settings of the run</source>
        <translation>Guardar las opciones del entrenamiento</translation>
    </message>
    <message>
        <source>Training and validation</source>
        <translation>Entrenamiento y validación</translation>
    </message>
    <message>
        <source>Training only</source>
        <translation>Solo entrenamiento</translation>
    </message>
    <message>
        <source>Validation only</source>
        <translation>Solo validación</translation>
    </message>
    <message>
        <source>Source {name}</source>
        <translation>Fuente {name}</translation>
    </message>
    <message>
        <source>What {source} is used for</source>
        <translation>Para qué se usa {source}</translation>
    </message>
    <message>
        <source>How often each example of {source} is taken</source>
        <translation>Cuántas veces se toma cada ejemplo de {source}</translation>
    </message>
    <message>
        <source>How often each example is taken: 2 is twice, 0.5 is every other one</source>
        <translation>Cuántas veces se toma cada ejemplo: 2 es dos veces, 0.5 es uno de cada dos</translation>
    </message>
    <message>
        <source>Take {source} out</source>
        <translation>Quitar {source}</translation>
    </message>
    <message>
        <source>read as</source>
        <comment>a file is read as a format</comment>
        <translation>leído como</translation>
    </message>
    <message>
        <source>{format} (recognised)</source>
        <translation>{format} (reconocido)</translation>
    </message>
    <message>
        <source>Format of {source}</source>
        <translation>Formato de {source}</translation>
    </message>
    <message>
        <source>Add more</source>
        <translation>Añadir más</translation>
    </message>
    <message>
        <source>The first examples, as they are understood</source>
        <translation>Los primeros ejemplos, tal como se entienden</translation>
    </message>
    <message>
        <source>Which source is shown</source>
        <translation>Qué fuente se muestra</translation>
    </message>
    <message>
        <source>Name the columns…</source>
        <translation>Nombrar las columnas…</translation>
    </message>
    <message>
        <source>First examples</source>
        <translation>Primeros ejemplos</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Comprobar los datos</translation>
    </message>
    <message>
        <source>How {source} is written is not known.</source>
        <translation>No se sabe cómo está escrito {source}.</translation>
    </message>
    <message>
        <source>Say what is in which column, or choose a format above.</source>
        <translation>Indique qué hay en cada columna, o elija un formato más arriba.</translation>
    </message>
    <message numerus="yes">
        <source>{reasons} and %n more</source>
        <comment>{reasons} and %n more</comment>
        <translation>
            <numerusform>{reasons} y %n más</numerusform>
            <numerusform>{reasons} y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of the first rows makes no example: {reasons}.</source>
        <comment>{count:,} of the first rows make no example: {reasons}.</comment>
        <translation>
            <numerusform>Una de las primeras filas no da un ejemplo: {reasons}.</numerusform>
            <numerusform>{count:,} de las primeras filas no dan un ejemplo: {reasons}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop files here, or choose them with “Add more”.</source>
        <translation>Suelte archivos aquí, o elíjalos con «Añadir más».</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Aún no se ha elegido nada.</translation>
    </message>
    <message>
        <source>Details are in the log.</source>
        <translation>Los detalles están en el registro.</translation>
    </message>
    <message>
        <source>Reading {source}…</source>
        <translation>Leyendo {source}…</translation>
    </message>
    <message>
        <source>Say which column holds what, or choose another format.</source>
        <translation>Indique qué contiene cada columna, o elija otro formato.</translation>
    </message>
    <message>
        <source>None of the first rows of {source} makes an example.</source>
        <translation>Ninguna de las primeras filas de {source} da un ejemplo.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Of which part</source>
        <translation>De qué parte</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Contado en</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Languages kept (en, de …)</source>
        <translation>Idiomas que se conservan (en, de …)</translation>
    </message>
    <message>
        <source>One way of writing each letter (Unicode NFC)</source>
        <translation>Una sola forma de escribir cada letra (Unicode NFC)</translation>
    </message>
    <message>
        <source>Remains of HTML</source>
        <translation>Restos de HTML</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>Caracteres de control</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>Espacios en blanco</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>Texto repetitivo de plantilla</translation>
    </message>
    <message>
        <source>Emojis</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>Minúsculas</translation>
    </message>
    <message>
        <source>Remove punctuation</source>
        <translation>Quitar puntuación</translation>
    </message>
    <message>
        <source>Remove stop words</source>
        <translation>Quitar palabras vacías</translation>
    </message>
    <message>
        <source>Remove special characters</source>
        <translation>Quitar caracteres especiales</translation>
    </message>
    <message>
        <source>Web and e-mail addresses</source>
        <translation>Direcciones web y de correo</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Word for word the same</source>
        <translation>Iguales palabra por palabra</translation>
    </message>
    <message>
        <source>Nearly the same: share of common word runs</source>
        <translation>Casi iguales: parte de secuencias de palabras en común</translation>
    </message>
    <message>
        <source>Words in a run</source>
        <translation>Palabras por secuencia</translation>
    </message>
    <message>
        <source>Longest example (tokens)</source>
        <translation>Ejemplo más largo (tokens)</translation>
    </message>
    <message>
        <source>Examples that are too long</source>
        <translation>Ejemplos demasiado largos</translation>
    </message>
    <message>
        <source>Keep the nearest sentences</source>
        <translation>Conservar las frases más cercanas</translation>
    </message>
    <message>
        <source>Make several of them</source>
        <translation>Dividirlos en varios</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Common words</source>
        <translation>Palabras comunes</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Un paso</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take out the check {check}</source>
        <translation>Quitar la comprobación {check}</translation>
    </message>
    <message>
        <source>Values: {step}</source>
        <translation>Valores: {step}</translation>
    </message>
    <message>
        <source>There is nothing to set here.</source>
        <translation>Aquí no hay nada que ajustar.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} example of what would go</source>
        <comment>{count:,} examples of what would go</comment>
        <translation>
            <numerusform>{count:,} ejemplo de lo que se quitaría</numerusform>
            <numerusform>{count:,} ejemplos de lo que se quitaría</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be left out.</source>
        <translation>No se omitiría nada.</translation>
    </message>
    <message>
        <source>Leaves out</source>
        <translation>Omite</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} changed</source>
        <comment>{count:,} changed</comment>
        <translation>
            <numerusform>{count:,} cambiado</numerusform>
            <numerusform>{count:,} cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>{out:,} of {looked:,}</source>
        <translation>{out:,} de {looked:,}</translation>
    </message>
    <message>
        <source>leaves out none</source>
        <translation>no omite ninguno</translation>
    </message>
    <message>
        <source>leaves out {out:,}</source>
        <translation>omite {out:,}</translation>
    </message>
    <message>
        <source>leaves out {out:,} of {looked:,}</source>
        <translation>omite {out:,} de {looked:,}</translation>
    </message>
    <message>
        <source>Before: the base</source>
        <translation>Antes: la base</translation>
    </message>
    <message>
        <source>After: the tuned model</source>
        <translation>Después: el modelo ajustado</translation>
    </message>
    <message>
        <source>Use it in my chats</source>
        <translation>Usarlo en mis chats</translation>
    </message>
    <message>
        <source>Question to both models</source>
        <translation>Pregunta para ambos modelos</translation>
    </message>
    <message>
        <source>Ask both the same, for example something from your data</source>
        <translation>Pregunte lo mismo a los dos, por ejemplo algo de sus datos</translation>
    </message>
    <message>
        <source>Ask both</source>
        <translation>Preguntar a ambos</translation>
    </message>
    <message>
        <source>Its answer comes here.</source>
        <translation>Su respuesta aparecerá aquí.</translation>
    </message>
    <message>
        <source>Loading the base</source>
        <translation>Cargando la base</translation>
    </message>
    <message>
        <source>{speed:.0f} tokens/s</source>
        <translation>{speed:.0f} tokens/s</translation>
    </message>
    <message>
        <source>score {score:.2f}</source>
        <translation>puntuación {score:.2f}</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>Reconocerlo</translation>
    </message>
    <message>
        <source>Instructions (Alpaca)</source>
        <translation>Instrucciones (Alpaca)</translation>
    </message>
    <message>
        <source>Conversations (ShareGPT)</source>
        <translation>Conversaciones (ShareGPT)</translation>
    </message>
    <message>
        <source>Conversations (messages)</source>
        <translation>Conversaciones (messages)</translation>
    </message>
    <message>
        <source>Prompt and completion</source>
        <translation>Prompt y continuación</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>Questions about passages (SQuAD)</source>
        <translation>Preguntas sobre fragmentos (SQuAD)</translation>
    </message>
    <message>
        <source>Texts and summaries</source>
        <translation>Textos y resúmenes</translation>
    </message>
    <message>
        <source>Written-out dialogue</source>
        <translation>Diálogo escrito</translation>
    </message>
    <message>
        <source>Preference pairs</source>
        <translation>Pares de preferencia</translation>
    </message>
    <message>
        <source>Conversation trees (OpenAssistant)</source>
        <translation>Árboles de conversación (OpenAssistant)</translation>
    </message>
    <message>
        <source>Conversation trees in rows (OpenAssistant)</source>
        <translation>Árboles de conversación en filas (OpenAssistant)</translation>
    </message>
    <message>
        <source>Columns I name</source>
        <translation>Columnas que yo nombro</translation>
    </message>
    <message>
        <source>teaches to answer</source>
        <translation>enseña a responder</translation>
    </message>
    <message>
        <source>teaches to continue texts</source>
        <translation>enseña a continuar textos</translation>
    </message>
    <message>
        <source>teaches which answer is better</source>
        <translation>enseña qué respuesta es mejor</translation>
    </message>
    <message>
        <source>Empty parts</source>
        <translation>Partes vacías</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Profanity</source>
        <translation>Palabras malsonantes</translation>
    </message>
    <message>
        <source>Reading grade</source>
        <translation>Nivel de lectura</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Share of symbols</source>
        <translation>Proporción de símbolos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Personal data left</source>
        <translation>Datos personales restantes</translation>
    </message>
    <message>
        <source>Is it a question</source>
        <translation>Si es una pregunta</translation>
    </message>
    <message>
        <source>Boilerplate answers</source>
        <translation>Respuestas de plantilla</translation>
    </message>
    <message>
        <source>Likeness of two parts (BLEU, METEOR)</source>
        <translation>Parecido de dos partes (BLEU, METEOR)</translation>
    </message>
    <message>
        <source>Length of a summary</source>
        <translation>Longitud de un resumen</translation>
    </message>
    <message>
        <source>Question and answer belong together</source>
        <translation>Pregunta y respuesta van juntas</translation>
    </message>
    <message>
        <source>Score of a reward model</source>
        <translation>Puntuación de un modelo de recompensa</translation>
    </message>
    <message>
        <source>Questions, answers and texts without a letter or digit.</source>
        <translation>Preguntas, respuestas y textos sin ninguna letra ni cifra.</translation>
    </message>
    <message>
        <source>How long a part may be. Tokens are those of the model that is chosen for the length.</source>
        <translation>Lo larga que puede ser una parte. Los tokens son los del modelo elegido para la longitud.</translation>
    </message>
    <message>
        <source>The share of words that are on the list of swear words.</source>
        <translation>La proporción de palabras que figuran en la lista de palabras malsonantes.</translation>
    </message>
    <message>
        <source>How many years of school a text asks for (Flesch-Kincaid; English).</source>
        <translation>Cuántos años de escuela requiere un texto (Flesch-Kincaid; inglés).</translation>
    </message>
    <message>
        <source>The share of runs of four words that were there before in the same text.</source>
        <translation>La proporción de secuencias de cuatro palabras que ya aparecieron antes en el mismo texto.</translation>
    </message>
    <message>
        <source>The share of signs that are neither letter, digit, space nor common punctuation.</source>
        <translation>La proporción de signos que no son letra, cifra, espacio ni puntuación común.</translation>
    </message>
    <message>
        <source>Only these languages stay. A text too short to tell is kept.</source>
        <translation>Solo quedan estos idiomas. Se conserva un texto demasiado corto para saberlo.</translation>
    </message>
    <message>
        <source>How many e-mail addresses, phone, account and card numbers are left after the cleaning.</source>
        <translation>Cuántas direcciones de correo y números de teléfono, cuenta y tarjeta quedan tras la limpieza.</translation>
    </message>
    <message>
        <source>The last question must be one: a question mark, a question word or a command at its beginning.</source>
        <translation>La última pregunta debe serlo: un signo de interrogación, o una palabra interrogativa o una orden al principio.</translation>
    </message>
    <message>
        <source>Answers that begin like “As an AI language model …”.</source>
        <translation>Respuestas que empiezan como «Como modelo de lenguaje de IA …».</translation>
    </message>
    <message>
        <source>How much two parts have in common, from 0 to 1.</source>
        <translation>Cuánto tienen en común dos partes, de 0 a 1.</translation>
    </message>
    <message>
        <source>How long the answer is, as a share of the context.</source>
        <translation>Lo larga que es la respuesta, en proporción al contexto.</translation>
    </message>
    <message>
        <source>How near question and answer are for the embedding model, from 0 to 1.</source>
        <translation>Lo cercanas que son pregunta y respuesta para el modelo de embeddings, de 0 a 1.</translation>
    </message>
    <message>
        <source>What the reward model gives the answer.</source>
        <translation>Lo que el modelo de recompensa da a la respuesta.</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexto</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin iniciar</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>espera su turno</translation>
    </message>
    <message>
        <source>collection {name}</source>
        <translation>colección {name}</translation>
    </message>
    <message>
        <source>chats</source>
        <translation>chats</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} example for training</source>
        <comment>{count:,} examples for training</comment>
        <translation>
            <numerusform>{count:,} ejemplo para entrenamiento</numerusform>
            <numerusform>{count:,} ejemplos para entrenamiento</numerusform>
        </translation>
    </message>
    <message>
        <source>none held back</source>
        <translation>ninguno reservado</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} held back for validation</source>
        <comment>{count:,} held back for validation</comment>
        <translation>
            <numerusform>{count:,} reservado para validación</numerusform>
            <numerusform>{count:,} reservados para validación</numerusform>
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
            <numerusform>(tras {count:,} turno) {question}</numerusform>
            <numerusform>(tras {count:,} turnos) {question}</numerusform>
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
        <translation>{source}, fila {row:,}, ruta {part}</translation>
    </message>
    <message>
        <source>{source}, row {row:,}</source>
        <translation>{source}, fila {row:,}</translation>
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
        <translation>Hay un modelo listo para usar.</translation>
    </message>
    <message>
        <source>No model is here yet: the page Models shows how to get one.</source>
        <translation>Aún no hay ningún modelo aquí: la página Modelos muestra cómo obtener uno.</translation>
    </message>
    <message>
        <source>Everything you add stays in {folder}.</source>
        <translation>Todo lo que añada se queda en {folder}.</translation>
    </message>
    <message>
        <source>Drop your first file here or choose one above, or just ask.</source>
        <translation>Suelte aquí su primer archivo o elija uno arriba, o simplemente pregunte.</translation>
    </message>
    <message numerus="yes">
        <source>This computer has %n processor core and {memory} GB of memory; models run on the processor.</source>
        <comment>This computer has %n processor cores and {memory} GB of memory; models run on the processor.</comment>
        <translation>
            <numerusform>Este equipo tiene %n núcleo de procesador y {memory} GB de memoria; los modelos funcionan en el procesador.</numerusform>
            <numerusform>Este equipo tiene %n núcleos de procesador y {memory} GB de memoria; los modelos funcionan en el procesador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer has %n processor core, {memory} GB of memory and a graphics card with {graphics} GB that models can use.</source>
        <comment>This computer has %n processor cores, {memory} GB of memory and a graphics card with {graphics} GB that models can use.</comment>
        <translation>
            <numerusform>Este equipo tiene %n núcleo de procesador, {memory} GB de memoria y una tarjeta gráfica con {graphics} GB que los modelos pueden usar.</numerusform>
            <numerusform>Este equipo tiene %n núcleos de procesador, {memory} GB de memoria y una tarjeta gráfica con {graphics} GB que los modelos pueden usar.</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nuevo chat temporal</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Buscar en todos los chats</translation>
    </message>
    <message>
        <source>Go to the question field</source>
        <translation>Ir al campo de la pregunta</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Copiar la última respuesta</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>Next citation</source>
        <translation>Cita siguiente</translation>
    </message>
    <message>
        <source>Previous citation</source>
        <translation>Cita anterior</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>In an empty field: edit the last question</source>
        <translation>En un campo vacío: editar la última pregunta</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>In a document: search, next / previous place</source>
        <translation>En un documento: buscar, lugar siguiente / anterior</translation>
    </message>
    <message>
        <source>Ctrl+F, F3 / Shift+F3</source>
        <translation>Ctrl+F, F3 / Mayús+F3</translation>
    </message>
    <message>
        <source>In a document: next / previous page; Ctrl+G: go to one</source>
        <translation>En un documento: página siguiente / anterior; Ctrl+G: ir a una</translation>
    </message>
    <message>
        <source>Ctrl+Page Down / Page Up</source>
        <translation>Ctrl+Av Pág / Re Pág</translation>
    </message>
    <message>
        <source>Ctrl++ / Ctrl+- / Ctrl+0 / Ctrl+9</source>
        <translation>Ctrl++ / Ctrl+- / Ctrl+0 / Ctrl+9</translation>
    </message>
    <message>
        <source>In a document: larger / smaller / fit the width / the page</source>
        <translation>En un documento: más grande / más pequeño / ajustar al ancho / a la página</translation>
    </message>
    <message>
        <source>Rename / delete the selected chat</source>
        <translation>Cambiar el nombre / eliminar el chat seleccionado</translation>
    </message>
    <message>
        <source>F2 / Delete</source>
        <translation>F2 / Supr</translation>
    </message>
    <message>
        <source>{keys} is for writing and moving in fields. Hold Ctrl or Alt with it.</source>
        <translation>{keys} sirve para escribir y moverse en los campos. Añada Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{keys} is for writing in fields: choose other keys.</source>
        <translation>{keys} sirve para escribir en los campos: elija otras teclas.</translation>
    </message>
    <message>
        <source>Keys for “{action}”</source>
        <translation>Teclas para «{action}»</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the keys for “{action}”</source>
        <translation>Cambiar las teclas para «{action}»</translation>
    </message>
    <message>
        <source>Reset the keys for “{action}”</source>
        <translation>Restablecer las teclas para «{action}»</translation>
    </message>
    <message>
        <source>none</source>
        <comment>keys</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Pulse las teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>keyboard</comment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Restablecer todas las teclas</translation>
    </message>
    <message>
        <source>Choose Change, then press the keys you want.</source>
        <translation>Elija Cambiar y pulse las teclas que quiera.</translation>
    </message>
    <message>
        <source>Always the same, while the focus is there</source>
        <translation>Siempre iguales, mientras el foco esté ahí</translation>
    </message>
    <message>
        <source>Esc leaves them as they are, Backspace takes them away.</source>
        <translation>Esc las deja como están, Retroceso las quita.</translation>
    </message>
    <message>
        <source>Press the keys for “{action}”.</source>
        <translation>Pulse las teclas para «{action}».</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”.</source>
        <translation>{keys} pertenece a «{action}».</translation>
    </message>
    <message>
        <source>If you swap them, “{action}” has no keys.</source>
        <translation>Si se intercambian, «{action}» se queda sin teclas.</translation>
    </message>
    <message>
        <source>If you swap them, “{action}” has {keys}.</source>
        <translation>Si se intercambian, «{action}» se queda con {keys}.</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Intercambiarlas</translation>
    </message>
    <message>
        <source>“{action}” has no keys now.</source>
        <translation>«{action}» ya no tiene teclas.</translation>
    </message>
    <message>
        <source>“{action}” is {keys} now.</source>
        <translation>«{action}» es ahora {keys}.</translation>
    </message>
    <message>
        <source>All keys are as they were in the beginning.</source>
        <translation>Todas las teclas son las del principio.</translation>
    </message>
    <message>
        <source>Some keys of the settings are not used: {entries}</source>
        <translation>Algunas teclas de la configuración no se usan: {entries}</translation>
    </message>
    <message>
        <source>The keys of the beginning are in force for them; F1 lists all and changes them.</source>
        <translation>En su lugar se usan las del principio; F1 muestra la lista de todas y permite cambiarlas.</translation>
    </message>
    <message>
        <source>Extract…</source>
        <translation>Extraer…</translation>
    </message>
    <message>
        <source>Ask every document…</source>
        <translation>Preguntar a cada documento…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>all documents of this collection</source>
        <translation>todos los documentos de esta colección</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>%n selected</comment>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the selected document</source>
        <comment>the %n selected documents</comment>
        <translation>
            <numerusform>el documento seleccionado</numerusform>
            <numerusform>los %n documentos seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filtered</source>
        <comment>%n filtered</comment>
        <translation>
            <numerusform>%n filtrado</numerusform>
            <numerusform>%n filtrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the document of the filter</source>
        <comment>the %n documents of the filter</comment>
        <translation>
            <numerusform>el documento del filtro</numerusform>
            <numerusform>los %n documentos del filtro</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Necesita contraseña</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>{read} of {pages}</source>
        <translation>{read} de {pages}</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Hold the reading of files</source>
        <translation>Pausar la lectura de archivos</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>the embedding model</source>
        <translation>el modelo de embeddings</translation>
    </message>
    <message>
        <source>Hold this and the reading of files</source>
        <translation>Pausar esto y la lectura de archivos</translation>
    </message>
    <message>
        <source>Pause the embedding model and the reading of files</source>
        <translation>Pausar el modelo de embeddings y la lectura de archivos</translation>
    </message>
    <message>
        <source>Go on with the embedding model</source>
        <translation>Continuar con el modelo de embeddings</translation>
    </message>
    <message>
        <source>What is done is kept. It goes on with “Go on”, or when Aquifer is started the next time.</source>
        <translation>Lo hecho se conserva. Sigue con «Continuar», o la próxima vez que se inicie Aquifer.</translation>
    </message>
    <message>
        <source>Stop the embedding model</source>
        <translation>Detener el modelo de embeddings</translation>
    </message>
    <message>
        <source>Try again: look for the embedding model</source>
        <translation>Reintentar: buscar el modelo de embeddings</translation>
    </message>
    <message>
        <source>Choose the embedding model in Settings</source>
        <translation>Elegir el modelo de embeddings en Configuración</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {all:,} documents read for the embedding model {model}</source>
        <comment>{done:,} of {all:,} documents read for the embedding model {model}</comment>
        <translation>
            <numerusform>{done:,} de {all:,} documento leído para el modelo de embeddings {model}</numerusform>
            <numerusform>{done:,} de {all:,} documentos leídos para el modelo de embeddings {model}</numerusform>
        </translation>
    </message>
    <message>
        <source>All documents are read for the embedding model {model}, which takes over in a moment</source>
        <translation>Todos los documentos están leídos para el modelo de embeddings {model}, que tomará el relevo en un momento</translation>
    </message>
    <message>
        <source>Stopped: {how_far}</source>
        <translation>Detenido: {how_far}</translation>
    </message>
    <message>
        <source>Paused: {how_far}</source>
        <translation>En pausa: {how_far}</translation>
    </message>
    <message>
        <source>{how_far}; {model} answers meanwhile</source>
        <translation>{how_far}; mientras tanto responde {model}</translation>
    </message>
    <message>
        <source>{how_far}; until it is ready, documents are found by their words alone</source>
        <translation>{how_far}; hasta que esté listo, los documentos se encuentran solo por sus palabras</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>No documents here yet</source>
        <translation>Aún no hay documentos aquí</translation>
    </message>
    <message>
        <source>Drop PDFs, office files, web pages, books, mail, pictures, or whole folders.</source>
        <translation>Suelte PDF, archivos de oficina, páginas web, libros, correo, imágenes o carpetas enteras.</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Mostrar todos los documentos</translation>
    </message>
    <message>
        <source>No document fits this filter</source>
        <translation>Ningún documento cumple este filtro</translation>
    </message>
    <message>
        <source>Find documents by name or title</source>
        <translation>Buscar documentos por nombre o título</translation>
    </message>
    <message>
        <source>Find by name or title</source>
        <translation>Buscar por nombre o título</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Only documents of some type, language, date, author, folder or tag</source>
        <translation>Solo documentos de cierto tipo, idioma, fecha, autor, carpeta o etiqueta</translation>
    </message>
    <message>
        <source>Ask these</source>
        <translation>Preguntar a estos</translation>
    </message>
    <message>
        <source>A new chat that searches only the documents of this filter</source>
        <translation>Un chat nuevo que busca solo en los documentos de este filtro</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrados</translation>
    </message>
    <message>
        <source>Everything that is filled in must hold. The list, the actions and “Ask these” keep to it.</source>
        <translation>Debe cumplirse todo lo que se rellene. La lista, las acciones y «Preguntar a estos» se atienen a ello.</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>Filtrar documentos</translation>
    </message>
    <message>
        <source>For each question, the model first imagines a passage that could answer it,
and what is like that passage is found as well. It helps where documents say things
in other words than questions do. It costs one more call of the model a question,
so answers begin later. Off by default; it is for this collection only.</source>
        <translation>Para cada pregunta, el modelo imagina primero un fragmento que podría responderla,
y se encuentra también lo que se parece a ese fragmento. Ayuda cuando los documentos dicen las cosas
con otras palabras que las preguntas. Cuesta una llamada más al modelo por pregunta,
así que las respuestas empiezan más tarde. Desactivado de forma predeterminada; vale solo para esta colección.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More: packs, paste as document, imagined passages, delete</source>
        <translation>Más: paquetes, pegar como documento, fragmentos imaginados, eliminar</translation>
    </message>
    <message>
        <source>Export this collection…</source>
        <translation>Exportar esta colección…</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translation>Importar un paquete…</translation>
    </message>
    <message>
        <source>Paste as document…</source>
        <translation>Pegar como documento…</translation>
    </message>
    <message>
        <source>Search also with an imagined passage</source>
        <translation>Buscar también con un fragmento imaginado</translation>
    </message>
    <message>
        <source>Delete this collection</source>
        <translation>Eliminar esta colección</translation>
    </message>
    <message numerus="yes">
        <source>%n document</source>
        <comment>%n documents</comment>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document of this filter</source>
        <comment>%n documents of this filter</comment>
        <translation>
            <numerusform>%n documento de este filtro</numerusform>
            <numerusform>%n documentos de este filtro</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nombre de la colección</translation>
    </message>
    <message>
        <source>Exporting {collection}</source>
        <translation>Exportando {collection}</translation>
    </message>
    <message>
        <source>The export of {collection} was cancelled; no file was written.</source>
        <translation>Se canceló la exportación de {collection}; no se escribió ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n document exported to {file}</source>
        <comment>%n documents exported to {file}</comment>
        <translation>
            <numerusform>%n documento exportado a {file}</numerusform>
            <numerusform>%n documentos exportados a {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import a pack</source>
        <translation>Importar un paquete</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Importando {name}</translation>
    </message>
    <message>
        <source>The import of {name} was cancelled; nothing of it was kept.</source>
        <translation>Se canceló la importación de {name}; no se conservó nada de él.</translation>
    </message>
    <message numerus="yes">
        <source>%n document imported into {collection}</source>
        <comment>%n documents imported into {collection}</comment>
        <translation>
            <numerusform>%n documento importado a {collection}</numerusform>
            <numerusform>%n documentos importados a {collection}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what_was_done}, %n of them were in the library already</source>
        <comment>{what_was_done}, %n of them were in the library already</comment>
        <translation>
            <numerusform>{what_was_done}, %n de ellos ya estaba en la biblioteca</numerusform>
            <numerusform>{what_was_done}, %n de ellos ya estaban en la biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what_was_done}; %n document failed, their rows say why</source>
        <comment>{what_was_done}; %n documents failed, their rows say why</comment>
        <translation>
            <numerusform>{what_was_done}; %n documento ha fallado, su fila dice por qué</numerusform>
            <numerusform>{what_was_done}; %n documentos han fallado, sus filas dicen por qué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing: {done} of %n document</source>
        <comment>Importing: {done} of %n documents</comment>
        <translation>
            <numerusform>Importando: {done} de %n documento</numerusform>
            <numerusform>Importando: {done} de %n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Aquifer packs (*{suffix})</source>
        <translation>Paquetes de Aquifer (*{suffix})</translation>
    </message>
    <message>
        <source>Export a collection</source>
        <translation>Exportar una colección</translation>
    </message>
    <message>
        <source>Export {collection}</source>
        <translation>Exportar {collection}</translation>
    </message>
    <message>
        <source>File of the pack</source>
        <translation>Archivo del paquete</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the file of the pack</source>
        <translation>Elegir el archivo del paquete</translation>
    </message>
    <message>
        <source>With the files themselves</source>
        <translation>Con los propios archivos</translation>
    </message>
    <message>
        <source>Without them the pack is smaller: text, pages and index, but no PDF can be drawn.</source>
        <translation>Sin ellos el paquete es más pequeño: texto, páginas e índice, pero no se puede mostrar ningún PDF.</translation>
    </message>
    <message>
        <source>One file, to keep safe or to import in Aquifer on another computer.</source>
        <translation>Un solo archivo, para guardarlo a salvo o importarlo en Aquifer en otro equipo.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>{name} is there already and will be replaced.</source>
        <translation>{name} ya existe y se reemplazará.</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importar {name}</translation>
    </message>
    <message>
        <source>Collection for the documents of the pack</source>
        <translation>Colección para los documentos del paquete</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Every part is checked first. If one is damaged, nothing is imported.</source>
        <translation>Antes se comprueba cada parte. Si alguna está dañada, no se importa nada.</translation>
    </message>
    <message>
        <source>without the files themselves</source>
        <translation>sin los propios archivos</translation>
    </message>
    <message>
        <source>with the files themselves</source>
        <translation>con los propios archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n with their files</source>
        <comment>%n with their files</comment>
        <translation>
            <numerusform>%n con su archivo</numerusform>
            <numerusform>%n con sus archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>the pack</source>
        <translation>el paquete</translation>
    </message>
    <message>
        <source>Cancel the pack</source>
        <translation>Cancelar el paquete</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Paste as document</source>
        <translation>Pegar como documento</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
    <message>
        <source>Paste or type the text here</source>
        <translation>Pegue o escriba el texto aquí</translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation>Nombre del documento</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>The text becomes a document of “{collection}” that is searched and cited like a file.</source>
        <translation>El texto se convierte en un documento de «{collection}», en el que se busca y que se cita como un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} character</source>
        <comment>{count:,} characters</comment>
        <translation>
            <numerusform>{count:,} carácter</numerusform>
            <numerusform>{count:,} caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Its first words</source>
        <translation>Sus primeras palabras</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Informe de lectura</translation>
    </message>
    <message numerus="yes">
        <source>%n document selected</source>
        <comment>%n documents selected</comment>
        <translation>
            <numerusform>%n documento seleccionado</numerusform>
            <numerusform>%n documentos seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} article</source>
        <comment>{count:,} articles</comment>
        <translation>
            <numerusform>{count:,} artículo</numerusform>
            <numerusform>{count:,} artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{read} of %n page read</source>
        <comment>{read} of %n pages read</comment>
        <translation>
            <numerusform>{read} de %n página leída</numerusform>
            <numerusform>{read} de %n páginas leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by text recognition</source>
        <comment>%n by text recognition</comment>
        <translation>
            <numerusform>%n por reconocimiento de texto</numerusform>
            <numerusform>%n por reconocimiento de texto</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages} ({percent:.0f} % sure)</source>
        <translation>{pages} ({percent:.0f} % de certeza)</translation>
    </message>
    <message numerus="yes">
        <source>%n table</source>
        <comment>%n tables</comment>
        <translation>
            <numerusform>%n tabla</numerusform>
            <numerusform>%n tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>read by {reader}</source>
        <translation>leído por {reader}</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Add a tag to the selected documents</source>
        <translation>Añadir una etiqueta a los documentos seleccionados</translation>
    </message>
    <message>
        <source>Several at once with commas between them</source>
        <translation>Varias a la vez, separadas por comas</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Añadir la etiqueta</translation>
    </message>
    <message>
        <source>{tag} ({count} of {all})</source>
        <translation>{tag} ({count} de {all})</translation>
    </message>
    <message numerus="yes">
        <source>Take the tag {tag} off %n document</source>
        <comment>Take the tag {tag} off %n documents</comment>
        <translation>
            <numerusform>Quitar la etiqueta {tag} de %n documento</numerusform>
            <numerusform>Quitar la etiqueta {tag} de %n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag {tag} off the document</source>
        <translation>Quitar la etiqueta {tag} del documento</translation>
    </message>
    <message>
        <source>Only files like</source>
        <translation>Solo archivos como</translation>
    </message>
    <message>
        <source>all files; for example *.pdf, notes/</source>
        <translation>todos los archivos; por ejemplo *.pdf, notas/</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>nothing; for example drafts/, *.log</source>
        <translation>nada; por ejemplo borradores/, *.log</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>New, changed, moved and deleted files are followed in the collection “{collection}”.</source>
        <translation>Los archivos nuevos, cambiados, movidos y eliminados se siguen en la colección «{collection}».</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} file</source>
        <comment>{count:,} files</comment>
        <translation>
            <numerusform>{count:,} archivo</numerusform>
            <numerusform>{count:,} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>only {patterns}</source>
        <translation>solo {patterns}</translation>
    </message>
    <message>
        <source>without {patterns}</source>
        <translation>sin {patterns}</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>Stop watching {folder}</source>
        <translation>Dejar de vigilar {folder}</translation>
    </message>
    <message>
        <source>The last answer is in the clipboard.</source>
        <translation>La última respuesta está en el portapapeles.</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptadores</translation>
    </message>
    <message>
        <source>Adapters (load the model to switch them)</source>
        <translation>Adaptadores (cargue el modelo para cambiarlos)</translation>
    </message>
    <message>
        <source>Use the adapter {name}</source>
        <translation>Usar el adaptador {name}</translation>
    </message>
    <message>
        <source>Weight of the adapter {name}</source>
        <translation>Peso del adaptador {name}</translation>
    </message>
    <message>
        <source>How strongly the adapter counts: 1 is fully, 0 not at all</source>
        <translation>Con qué fuerza cuenta el adaptador: 1 es del todo, 0 es nada</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>Progress of measuring {name}</source>
        <translation>Progreso de la medición de {name}</translation>
    </message>
    <message>
        <source>Parameters…</source>
        <translation>Parámetros…</translation>
    </message>
    <message>
        <source>Parameters of {name}</source>
        <translation>Parámetros de {name}</translation>
    </message>
    <message>
        <source>Measure speed</source>
        <translation>Medir velocidad</translation>
    </message>
    <message>
        <source>Measure the speed of {name}</source>
        <translation>Medir la velocidad de {name}</translation>
    </message>
    <message>
        <source>Stop measuring {name}</source>
        <translation>Detener la medición de {name}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Compare {name} with another model</source>
        <translation>Comparar {name} con otro modelo</translation>
    </message>
    <message>
        <source>What was changed counts once it is loaded again.</source>
        <translation>Lo cambiado contará cuando se cargue de nuevo.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Cargar de nuevo</translation>
    </message>
    <message>
        <source>Load {name} again</source>
        <translation>Cargar {name} de nuevo</translation>
    </message>
    <message>
        <source>Earlier:
{measurements}</source>
        <translation>Mediciones anteriores:
{measurements}</translation>
    </message>
    <message>
        <source>Another model is being measured.</source>
        <translation>Se está midiendo otro modelo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>measuring</comment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>{model} with {adapter}</source>
        <translation>{model} con {adapter}</translation>
    </message>
    <message>
        <source>Chat with this one</source>
        <translation>Chatear con este</translation>
    </message>
    <message>
        <source>Side {number}</source>
        <translation>Lado {number}</translation>
    </message>
    <message>
        <source>Model of side {number}</source>
        <translation>Modelo del lado {number}</translation>
    </message>
    <message>
        <source>Remove side {number}</source>
        <translation>Quitar el lado {number}</translation>
    </message>
    <message>
        <source>Answer of side {number}</source>
        <translation>Respuesta del lado {number}</translation>
    </message>
    <message>
        <source>Chat with the model of side {number}</source>
        <translation>Chatear con el modelo del lado {number}</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>Question to all models</source>
        <translation>Pregunta para todos los modelos</translation>
    </message>
    <message>
        <source>Ask all of them the same</source>
        <translation>Pregunte lo mismo a todos</translation>
    </message>
    <message>
        <source>Ask all</source>
        <translation>Preguntar a todos</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>Detener la comparación</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Buscando modelos…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparar modelos</translation>
    </message>
    <message>
        <source>They answer one after the other, each as its own parameters say; one that does not fit beside the others is loaded in its turn.</source>
        <translation>Responden uno tras otro, cada uno según sus propios parámetros; el que no cabe junto a los demás se carga cuando le toca.</translation>
    </message>
    <message>
        <source>There is no model to compare yet. Fetch one on the page Models.</source>
        <translation>Aún no hay ningún modelo que comparar. Descargue uno en la página Modelos.</translation>
    </message>
    <message>
        <source>It is loaded.</source>
        <translation>Está cargado.</translation>
    </message>
    <message>
        <source>Looking whether it fits…</source>
        <translation>Comprobando si cabe…</translation>
    </message>
    <message>
        <source>Stopped. What was answered so far stays here.</source>
        <translation>Detenido. Lo respondido hasta ahora se queda aquí.</translation>
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
        <translation>{number} B de parámetros</translation>
    </message>
    <message>
        <source>{number} M parameters</source>
        <translation>{number} M de parámetros</translation>
    </message>
    <message>
        <source>{thousands}k context</source>
        <translation>{thousands}k de contexto</translation>
    </message>
    <message numerus="yes">
        <source>%n token of context</source>
        <comment>%n tokens of context</comment>
        <translation>
            <numerusform>%n token de contexto</numerusform>
            <numerusform>%n tokens de contexto</numerusform>
        </translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>licencia no indicada</translation>
    </message>
    <message>
        <source>comes with Aquifer</source>
        <translation>viene con Aquifer</translation>
    </message>
    <message>
        <source>single file</source>
        <translation>archivo único</translation>
    </message>
    <message>
        <source>in your folders</source>
        <translation>en sus carpetas</translation>
    </message>
    <message>
        <source>from {program}</source>
        <translation>de {program}</translation>
    </message>
    <message>
        <source>Runs on {device} with {tokens:,} tokens of context.</source>
        <translation>Funciona en {device} con {tokens:,} tokens de contexto.</translation>
    </message>
    <message>
        <source>rank {rank}</source>
        <translation>rango {rank}</translation>
    </message>
    <message>
        <source>made for {base}</source>
        <translation>hecho para {base}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>unos {size}</translation>
    </message>
    <message>
        <source>{done:.1f} of {total:.1f} GB</source>
        <translation>{done:.1f} de {total:.1f} GB</translation>
    </message>
    <message>
        <source>{done:.0f} of {total:.0f} MB</source>
        <translation>{done:.0f} de {total:.0f} MB</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{percent:.0f} %</source>
        <translation>{percent:.0f} %</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minute left</source>
        <comment>%n minutes left</comment>
        <translation>
            <numerusform>queda %n minuto</numerusform>
            <numerusform>quedan %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min left</source>
        <translation>quedan {hours} h {minutes:02d} min</translation>
    </message>
    <message>
        <source>Sent is the name of this file, and your internet address as with every connection. No account, no key, and nothing of your chats, documents or settings.</source>
        <translation>Se envía el nombre de este archivo y, como en toda conexión, su dirección de internet. Ninguna cuenta, ninguna clave y nada de sus chats, documentos o configuración.</translation>
    </message>
    <message>
        <source>The network is opened for this one download and these servers only. Everything else stays blocked meanwhile, and afterwards Aquifer is offline again.</source>
        <translation>La red se abre solo para esta descarga y estos servidores. Todo lo demás sigue bloqueado mientras tanto, y después Aquifer vuelve a estar sin conexión.</translation>
    </message>
    <message>
        <source>Fetch a model</source>
        <translation>Descargar un modelo</translation>
    </message>
    <message>
        <source>Fetch {name}</source>
        <translation>Descargar {name}</translation>
    </message>
    <message>
        <source>size and SHA-256 known to Aquifer</source>
        <translation>Aquifer conoce el tamaño y el SHA-256</translation>
    </message>
    <message>
        <source>size and SHA-256 the hub gives</source>
        <translation>tamaño y SHA-256 que indica el hub</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where a download comes from</comment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Comprobado por</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>The hub sends large files from its own servers: {servers}.</source>
        <translation>El hub envía los archivos grandes desde sus propios servidores: {servers}.</translation>
    </message>
    <message>
        <source>Which servers?</source>
        <translation>¿Qué servidores?</translation>
    </message>
    <message>
        <source>Allow and resume</source>
        <translation>Permitir y reanudar</translation>
    </message>
    <message>
        <source>Allow and fetch</source>
        <translation>Permitir y descargar</translation>
    </message>
    <message>
        <source>Fetch {name}?</source>
        <translation>¿Descargar {name}?</translation>
    </message>
    <message>
        <source>{count:,} bytes ({size})</source>
        <translation>{count:,} bytes ({size})</translation>
    </message>
    <message>
        <source>about {count:,} bytes ({size})</source>
        <translation>unos {count:,} bytes ({size})</translation>
    </message>
    <message>
        <source>{missing} of {whole}; the rest is here</source>
        <translation>{missing} de {whole}; el resto ya está aquí</translation>
    </message>
    <message>
        <source>about {missing} of {whole}; the rest is here</source>
        <translation>unos {missing} de {whole}; el resto ya está aquí</translation>
    </message>
    <message>
        <source>1.  There, find the model: one .gguf file, or a folder with safetensors files.
2.  Copy it to a USB stick or an external disk.
3.  Here, copy it into the folder below, or drop it on this page: then it is used where it lies.</source>
        <translation>1.  Allí, busque el modelo: un archivo .gguf, o una carpeta con archivos safetensors.
2.  Cópielo en una memoria USB o un disco externo.
3.  Aquí, cópielo en la carpeta de abajo o suéltelo en esta página: entonces se usa donde está.</translation>
    </message>
    <message>
        <source>Models of other programs</source>
        <translation>Modelos de otros programas</translation>
    </message>
    <message>
        <source>Used where they are; nothing is copied or changed.</source>
        <translation>Se usan donde están; no se copia ni se cambia nada.</translation>
    </message>
    <message>
        <source>Your folders</source>
        <translation>Sus carpetas</translation>
    </message>
    <message>
        <source>Forgetting a folder leaves its files where they are.</source>
        <translation>Olvidar una carpeta deja sus archivos donde están.</translation>
    </message>
    <message>
        <source>Bring a model from another computer</source>
        <translation>Traer un modelo de otro equipo</translation>
    </message>
    <message>
        <source>Works without any network.</source>
        <translation>Funciona sin ninguna red.</translation>
    </message>
    <message numerus="yes">
        <source>{program}: %n model, {size}</source>
        <comment>{program}: %n models, {size}</comment>
        <translation>
            <numerusform>{program}: %n modelo, {size}</numerusform>
            <numerusform>{program}: %n modelos, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Usarlos</translation>
    </message>
    <message>
        <source>Use the models of {program}</source>
        <translation>Usar los modelos de {program}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget the folder {name}</source>
        <translation>Olvidar la carpeta {name}</translation>
    </message>
    <message>
        <source>Copy the path of the models folder</source>
        <translation>Copiar la ruta de la carpeta de modelos</translation>
    </message>
    <message>
        <source>Measured on this computer</source>
        <translation>Medido en este equipo</translation>
    </message>
    <message>
        <source>The latest measurement of each model: {read} read, {written} written.</source>
        <translation>La última medición de cada modelo: {read} leídos, {written} escritos.</translation>
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
        <translation>Modelos medidos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escribe</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Primera palabra</translation>
    </message>
    <message>
        <source>Same text</source>
        <translation>Mismo texto</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>{speed:,.0f} tok/s</source>
        <translation>{speed:,.0f} tok/s</translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
        <translation>{seconds:.2f} s</translation>
    </message>
    <message>
        <source>Reads {reading}, writes {writing}; first word after {cold}, on the same text after {warm}; {memory} of main memory. Measured {when}.</source>
        <translation>Lee {reading}, escribe {writing}; primera palabra tras {cold}, con el mismo texto tras {warm}; {memory} de memoria principal. Medido {when}.</translation>
    </message>
    <message>
        <source>Aquifer had other work in progress meanwhile: the figures may be too low.</source>
        <translation>Mientras tanto, Aquifer tenía otro trabajo en curso: las cifras pueden ser demasiado bajas.</translation>
    </message>
    <message>
        <source>Other programs kept {busy:.1f} of {cores} cores busy meanwhile: the figures may be too low.</source>
        <translation>Mientras tanto, otros programas ocupaban {busy:.1f} de {cores} núcleos: las cifras pueden ser demasiado bajas.</translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation>Cargar {name}</translation>
    </message>
    <message>
        <source>Unload {name}</source>
        <translation>Liberar {name}</translation>
    </message>
    <message>
        <source>Model {name}</source>
        <translation>Modelo {name}</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Move {name} to the trash</source>
        <translation>Mover {name} a la papelera</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>cargado</translation>
    </message>
    <message>
        <source>Scores the answers when two models are compared; nothing to load here.</source>
        <translation>Puntúa las respuestas cuando se comparan dos modelos; aquí no hay nada que cargar.</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Cargado</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Reward models</source>
        <translation>Modelos de recompensa</translation>
    </message>
    <message>
        <source>There is no language model yet. Fetch one below, or bring one: see further down.</source>
        <translation>Aún no hay ningún modelo de lenguaje. Descargue uno abajo, o traiga uno: vea más abajo.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>Show %n more</comment>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Get a better model</source>
        <translation>Obtener un modelo mejor</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>Models are used where they are; nothing is copied. Drop files or folders here to add them.</source>
        <translation>Los modelos se usan donde están; no se copia nada. Suelte archivos o carpetas aquí para añadirlos.</translation>
    </message>
    <message numerus="yes">
        <source>%n model found in {folder}.</source>
        <comment>%n models found in {folder}.</comment>
        <translation>
            <numerusform>Se ha encontrado %n modelo en {folder}.</numerusform>
            <numerusform>Se han encontrado %n modelos en {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No new model was found in {folder}; the folder stays in the list.</source>
        <translation>No se ha encontrado ningún modelo nuevo en {folder}; la carpeta sigue en la lista.</translation>
    </message>
    <message>
        <source>Whether it fits is not known.</source>
        <translation>No se sabe si cabe.</translation>
    </message>
    <message>
        <source>The models could not be listed: {reason}</source>
        <translation>No se ha podido obtener la lista de modelos: {reason}</translation>
    </message>
    <message>
        <source>{name} was measured: see its card, and all measured models below.</source>
        <translation>{name} se ha medido: vea su ficha, y todos los modelos medidos más abajo.</translation>
    </message>
    <message>
        <source>{name} is here, checked and ready: load it above.</source>
        <translation>{name} está aquí, comprobado y listo: cárguelo arriba.</translation>
    </message>
    <message>
        <source>Models (*.gguf *.safetensors)</source>
        <translation>Modelos (*.gguf *.safetensors)</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>Añadir un archivo de modelo</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Añadir una carpeta con modelos</translation>
    </message>
    <message>
        <source>Free models that can be fetched on request. Nothing is fetched before you allow it.</source>
        <translation>Modelos libres que se pueden descargar si lo pide. No se descarga nada antes de que usted lo permita.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Offer {name}</source>
        <translation>Oferta {name}</translation>
    </message>
    <message>
        <source>suggested for this computer</source>
        <translation>sugerido para este equipo</translation>
    </message>
    <message>
        <source>Download of {name}</source>
        <translation>Descarga de {name}</translation>
    </message>
    <message>
        <source>Fetch…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>Stop fetching {name}</source>
        <translation>Detener la descarga de {name}</translation>
    </message>
    <message>
        <source>On this computer.</source>
        <translation>En este equipo.</translation>
    </message>
    <message>
        <source>{here} of {whole} are here already.</source>
        <translation>{here} de {whole} ya están aquí.</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Reanudar…</translation>
    </message>
    <message>
        <source>Resume fetching {name}</source>
        <translation>Reanudar la descarga de {name}</translation>
    </message>
    <message>
        <source>{tokens:,} tokens of context</source>
        <translation>{tokens:,} tokens de contexto</translation>
    </message>
    <message>
        <source>as many layers on the GPU as fit</source>
        <translation>tantas capas en la GPU como quepan</translation>
    </message>
    <message numerus="yes">
        <source>%n layer on the GPU</source>
        <comment>%n layers on the GPU</comment>
        <translation>
            <numerusform>%n capa en la GPU</numerusform>
            <numerusform>%n capas en la GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread</source>
        <comment>%n threads</comment>
        <translation>
            <numerusform>%n hilo</numerusform>
            <numerusform>%n hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>a thread a core</source>
        <translation>un hilo por núcleo</translation>
    </message>
    <message>
        <source>{type} cache</source>
        <translation>caché {type}</translation>
    </message>
    <message>
        <source>precision {precision}</source>
        <translation>precisión {precision}</translation>
    </message>
    <message>
        <source>a system prompt</source>
        <translation>un prompt del sistema</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>temperatura {value}</translation>
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
        <translation>penalización de repetición {value}</translation>
    </message>
    <message numerus="yes">
        <source>answers of at most %n token</source>
        <comment>answers of at most %n tokens</comment>
        <translation>
            <numerusform>respuestas de %n token como máximo</numerusform>
            <numerusform>respuestas de %n tokens como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>Its own: {facts}</source>
        <translation>Lo propio: {facts}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Empty all fields: everything as in the settings</source>
        <translation>Vaciar todos los campos: todo según la configuración</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>For this model alone. What is left empty is taken from the settings.</source>
        <translation>Solo para este modelo. Lo que quede vacío se toma de la configuración.</translation>
    </message>
    <message>
        <source>It is loaded now; what it takes already is not counted as free.</source>
        <translation>Está cargado ahora; lo que ya ocupa no se cuenta como libre.</translation>
    </message>
    <message>
        <source>It is loaded now and needs to be loaded again for this.</source>
        <translation>Está cargado ahora y hay que cargarlo de nuevo para esto.</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Longitud del contexto</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Capas en la GPU</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Caché KV</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
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
        <translation>Penalización de repetición</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>In tokens: what the model reads and writes at once. A longer one takes more memory.</source>
        <translation>En tokens: lo que el modelo lee y escribe de una vez. Si es más larga, ocupa más memoria.</translation>
    </message>
    <message>
        <source>-1: as many as fit, 0: none</source>
        <translation>-1: tantas como quepan, 0: ninguna</translation>
    </message>
    <message>
        <source>0: as many as there are physical cores</source>
        <translation>0: tantos como núcleos físicos haya</translation>
    </message>
    <message>
        <source>What the model remembers of the text it has read: 8 bits take half the memory</source>
        <translation>Lo que el modelo recuerda del texto que ha leído: 8 bits ocupan la mitad de memoria</translation>
    </message>
    <message>
        <source>Fewer bits take less memory and are less exact</source>
        <translation>Menos bits ocupan menos memoria y son menos exactos</translation>
    </message>
    <message>
        <source>0: always the likeliest word; higher: more variety</source>
        <translation>0: siempre la palabra más probable; más alta: más variedad</translation>
    </message>
    <message>
        <source>Only the likeliest words that together reach this share</source>
        <translation>Solo las palabras más probables que juntas alcancen esta proporción</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words; 0: all</source>
        <translation>Solo este número de palabras más probables; 0: todas</translation>
    </message>
    <message>
        <source>Only words at least this likely, against the likeliest one</source>
        <translation>Solo palabras al menos así de probables, respecto a la más probable</translation>
    </message>
    <message>
        <source>Above 1 repeats less; 0: as the model needs it</source>
        <translation>Por encima de 1 repite menos; 0: lo que necesite el modelo</translation>
    </message>
    <message>
        <source>In tokens</source>
        <translation>En tokens</translation>
    </message>
    <message>
        <source>all that fit</source>
        <translation>todas las que quepan</translation>
    </message>
    <message>
        <source>one a core</source>
        <translation>uno por núcleo</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>lo que necesite</translation>
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
        <translation>Lo mayor que quepa</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4 bits</translation>
    </message>
    <message>
        <source>When it is loaded</source>
        <translation>Al cargarse</translation>
    </message>
    <message>
        <source>When it answers</source>
        <translation>Al responder</translation>
    </message>
    <message>
        <source>A preset or a system prompt of a chat comes before these.</source>
        <translation>Un preajuste o un prompt del sistema de un chat prevalece sobre esto.</translation>
    </message>
    <message>
        <source>{field}: it is too long.</source>
        <translation>{field}: es demasiado largo.</translation>
    </message>
    <message>
        <source>{field}: it is more than {least} and at most {most}.</source>
        <translation>{field}: debe ser más de {least} y como máximo {most}.</translation>
    </message>
    <message>
        <source>{field}: it is at least {least} and at most {most}.</source>
        <translation>{field}: debe ser como mínimo {least} y como máximo {most}.</translation>
    </message>
    <message>
        <source>about version licence limits Aquifer changelog what is new</source>
        <translation>acerca de versión licencia límites Aquifer cambios novedades</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>Novedades…</translation>
    </message>
    <message>
        <source>Licence of Aquifer…</source>
        <translation>Licencia de Aquifer…</translation>
    </message>
    <message>
        <source>Licences of what it is made of…</source>
        <translation>Licencias de sus componentes…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Licence of Aquifer</source>
        <translation>Licencia de Aquifer</translation>
    </message>
    <message>
        <source>Licences of what it is made of</source>
        <translation>Licencias de sus componentes</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Setting Aquifer up again brings it back.</source>
        <translation>No se puede leer el archivo {file}. Instalar Aquifer de nuevo lo recupera.</translation>
    </message>
    <message>
        <source>A restore point is a copy of chats, settings and the list of documents in the data folder; the newest are kept. A backup is one file for another disk: it has the documents themselves too.</source>
        <translation>Un punto de restauración es una copia de los chats, la configuración y la lista de documentos, en la carpeta de datos; se conservan los más recientes. Una copia de seguridad es un solo archivo para otro disco: contiene además los propios documentos.</translation>
    </message>
    <message>
        <source>backup back up restore point copy go back undo safe file damaged put aside</source>
        <translation>copia de seguridad respaldo punto de restauración copiar volver atrás deshacer a salvo archivo dañado apartado</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>la copia de seguridad</translation>
    </message>
    <message>
        <source>Make a restore point</source>
        <translation>Crear un punto de restauración</translation>
    </message>
    <message>
        <source>Back up to a file …</source>
        <translation>Hacer copia en un archivo …</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Restaurar una copia …</translation>
    </message>
    <message>
        <source>There is no restore point yet.</source>
        <translation>Aún no hay ningún punto de restauración.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>At the next start Aquifer goes back to {day}.</source>
        <translation>En el próximo inicio, Aquifer vuelve a {day}.</translation>
    </message>
    <message>
        <source>What is there then is kept as a restore point first. Close and start Aquifer to do it now.</source>
        <translation>Lo que haya entonces se guarda antes como punto de restauración. Cierre e inicie Aquifer para hacerlo ahora.</translation>
    </message>
    <message>
        <source>Do not go back</source>
        <translation>No volver atrás</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go back to {day}</source>
        <translation>Volver a {day}</translation>
    </message>
    <message>
        <source>Delete the restore point of {day}</source>
        <translation>Eliminar el punto de restauración de {day}</translation>
    </message>
    <message>
        <source>Making a restore point</source>
        <translation>Creando un punto de restauración</translation>
    </message>
    <message>
        <source>No restore point was made.</source>
        <translation>No se ha creado ningún punto de restauración.</translation>
    </message>
    <message>
        <source>The restore point is made.</source>
        <translation>El punto de restauración está creado.</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>Hacer copia de seguridad en un archivo</translation>
    </message>
    <message>
        <source>Backing up to {name}</source>
        <translation>Haciendo copia de seguridad en {name}</translation>
    </message>
    <message>
        <source>The backup was stopped; no file was written.</source>
        <translation>Se detuvo la copia de seguridad; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Chats, settings and documents are in {file} ({size}). Models are not in it.</source>
        <translation>Los chats, la configuración y los documentos están en {file} ({size}). Los modelos no se incluyen.</translation>
    </message>
    <message>
        <source>Chats, settings and documents are in {file}. Models are not in it.</source>
        <translation>Los chats, la configuración y los documentos están en {file}. Los modelos no se incluyen.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>Backup of {day}, %n document: choose an empty folder for it</source>
        <comment>Backup of {day}, %n documents: choose an empty folder for it</comment>
        <translation>
            <numerusform>Copia de seguridad de {day}, %n documento: elija una carpeta vacía para ella</numerusform>
            <numerusform>Copia de seguridad de {day}, %n documentos: elija una carpeta vacía para ella</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring {name}</source>
        <translation>Restaurando {name}</translation>
    </message>
    <message>
        <source>The restore was stopped; nothing of it was kept.</source>
        <translation>Se detuvo la restauración; no se conservó nada de ella.</translation>
    </message>
    <message>
        <source>The backup is in {folder}. What you have now is untouched.</source>
        <translation>La copia de seguridad está en {folder}. Lo que tiene ahora no se ha tocado.</translation>
    </message>
    <message>
        <source>Use it from the next start</source>
        <translation>Usarla desde el próximo inicio</translation>
    </message>
    <message>
        <source>From the next start Aquifer uses {folder}. The folder of now is kept.</source>
        <translation>Desde el próximo inicio, Aquifer usa {folder}. La carpeta actual se conserva.</translation>
    </message>
    <message>
        <source>Backups of Aquifer ({pattern})</source>
        <translation>Copias de seguridad de Aquifer ({pattern})</translation>
    </message>
    <message>
        <source>They are kept whole until you delete them. What could be read of them is in use.</source>
        <translation>Se conservan enteros hasta que los elimine. Lo que se pudo leer de ellos está en uso.</translation>
    </message>
    <message>
        <source>Damaged files that were put aside</source>
        <translation>Archivos dañados que se apartaron</translation>
    </message>
    <message>
        <source>Go back …</source>
        <translation>Volver …</translation>
    </message>
    <message>
        <source>Go back to before {name} was damaged on {day}</source>
        <translation>Volver a antes de que {name} se dañara el {day}</translation>
    </message>
    <message>
        <source>Copy the path: {folder}</source>
        <translation>Copiar la ruta: {folder}</translation>
    </message>
    <message>
        <source>Delete the damaged {name} of {day}</source>
        <translation>Eliminar {name} dañado de {day}</translation>
    </message>
    <message>
        <source>your data folder profile move disk path place</source>
        <translation>sus datos carpeta perfil mover disco ruta lugar</translation>
    </message>
    <message>
        <source>moving the data folder</source>
        <translation>el traslado de la carpeta de datos</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Mover …</translation>
    </message>
    <message>
        <source>Move the data folder</source>
        <translation>Mover la carpeta de datos</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Chats, documents, models and settings. Nothing is kept anywhere else.</source>
        <translation>Chats, documentos, modelos y configuración. No se guarda nada en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Copy it to another place and use it there</source>
        <translation>Copiarla a otro lugar y usarla allí</translation>
    </message>
    <message>
        <source>Copied to {folder}. Close Aquifer to finish: from the next start it is used there.</source>
        <translation>Copiada a {folder}. Cierre Aquifer para terminar: desde el próximo inicio se usa allí.</translation>
    </message>
    <message>
        <source>The data folder was not moved to {folder} when Aquifer was closed: {problem}</source>
        <translation>La carpeta de datos no se movió a {folder} al cerrar Aquifer: {problem}</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>The folder used before is still at {folder}.</source>
        <translation>La carpeta usada antes sigue en {folder}.</translation>
    </message>
    <message>
        <source>It is kept until you delete it. Look first whether everything is here.</source>
        <translation>Se conserva hasta que la elimine. Compruebe antes si aquí está todo.</translation>
    </message>
    <message>
        <source>Delete the old folder</source>
        <translation>Eliminar la carpeta antigua</translation>
    </message>
    <message>
        <source>Move the data folder to</source>
        <translation>Mover la carpeta de datos a</translation>
    </message>
    <message>
        <source>Copying to {folder}</source>
        <translation>Copiando a {folder}</translation>
    </message>
    <message>
        <source>The move was stopped. The data folder is where it was; what was copied may be deleted.</source>
        <translation>Se detuvo el traslado. La carpeta de datos está donde estaba; lo copiado se puede eliminar.</translation>
    </message>
    <message>
        <source>Everything was copied and read again.</source>
        <translation>Todo se ha copiado y leído de nuevo.</translation>
    </message>
    <message>
        <source>Delete what Aquifer kept in {folder}?</source>
        <translation>¿Eliminar lo que Aquifer guardaba en {folder}?</translation>
    </message>
    <message>
        <source>This cannot be undone. Other files in it stay.</source>
        <translation>Esto no se puede deshacer. Los demás archivos que contiene se quedan.</translation>
    </message>
    <message>
        <source>Deleting the old folder</source>
        <translation>Eliminando la carpeta antigua</translation>
    </message>
    <message>
        <source>The old folder was deleted in part.</source>
        <translation>La carpeta antigua se ha eliminado en parte.</translation>
    </message>
    <message>
        <source>The old folder is gone; {size} are free again.</source>
        <translation>La carpeta antigua ya no está; vuelven a quedar libres {size}.</translation>
    </message>
    <message>
        <source>Text comes in as it was shown last; pictures and tool calls do not. The same chats again add only what is new. From ChatGPT: the ZIP file of its data export, as it is.</source>
        <translation>El texto llega tal como se mostró por última vez; las imágenes y las llamadas a herramientas, no. Si importa otra vez los mismos chats, solo se añade lo nuevo. De ChatGPT: el archivo ZIP de su exportación de datos, tal cual.</translation>
    </message>
    <message>
        <source>import chats ChatGPT GPT4All Jan LM Studio LocalDocs folders other programs</source>
        <translation>importar chats ChatGPT GPT4All Jan LM Studio LocalDocs carpetas otros programas</translation>
    </message>
    <message>
        <source>the import</source>
        <translation>la importación</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>Importar un archivo …</translation>
    </message>
    <message>
        <source>Import a folder …</source>
        <translation>Importar una carpeta …</translation>
    </message>
    <message>
        <source>Take the last import back</source>
        <translation>Anular la última importación</translation>
    </message>
    <message>
        <source>What was not imported, and why</source>
        <translation>Lo que no se importó, y por qué</translation>
    </message>
    <message>
        <source>Folders that GPT4All keeps in LocalDocs</source>
        <translation>Carpetas que GPT4All tiene en LocalDocs</translation>
    </message>
    <message>
        <source>Chats of other programs</source>
        <translation>Chats de otros programas</translation>
    </message>
    <message>
        <source>Import the chats of {program}</source>
        <translation>Importar los chats de {program}</translation>
    </message>
    <message numerus="yes">
        <source>{program}: %n chat</source>
        <comment>{program}: %n chats</comment>
        <translation>
            <numerusform>{program}: %n chat</numerusform>
            <numerusform>{program}: %n chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch it here</source>
        <translation>Vigilarla aquí</translation>
    </message>
    <message>
        <source>Watch {folder} for the collection {collection}</source>
        <translation>Vigilar {folder} para la colección {collection}</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Vigilada</translation>
    </message>
    <message>
        <source>Exports of chats ({patterns})</source>
        <translation>Exportaciones de chats ({patterns})</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importar chats</translation>
    </message>
    <message>
        <source>Import the chats of a folder</source>
        <translation>Importar los chats de una carpeta</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>The import was stopped. What came in so far can be taken back.</source>
        <translation>Se detuvo la importación. Lo que ha entrado hasta ahora se puede anular.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>… and %n more</comment>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of chats: {kind} ({count})</source>
        <translation>Omitido de los chats: {kind} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%n chat taken back; they lie in the trash for 30 days.</source>
        <comment>%n chats taken back; they lie in the trash for 30 days.</comment>
        <translation>
            <numerusform>%n chat retirado; queda 30 días en la papelera.</numerusform>
            <numerusform>%n chats retirados; quedan 30 días en la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat was continued here and stays.</source>
        <comment>%n chats were continued here and stay.</comment>
        <translation>
            <numerusform>%n chat se continuó aquí y se conserva.</numerusform>
            <numerusform>%n chats se continuaron aquí y se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat of {day}, from {source}</source>
        <comment>%n chats of {day}, from {source}</comment>
        <translation>
            <numerusform>%n chat de {day}, de {source}</numerusform>
            <numerusform>%n chats de {day}, de {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat imported</source>
        <comment>%n chats imported</comment>
        <translation>
            <numerusform>%n chat importado</numerusform>
            <numerusform>%n chats importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat continued with what is new</source>
        <comment>%n chats continued with what is new</comment>
        <translation>
            <numerusform>%n chat continuado con lo nuevo</numerusform>
            <numerusform>%n chats continuados con lo nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat brought back from the trash</source>
        <comment>%n chats brought back from the trash</comment>
        <translation>
            <numerusform>%n chat recuperado de la papelera</numerusform>
            <numerusform>%n chats recuperados de la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat was here already</source>
        <comment>%n chats were here already</comment>
        <translation>
            <numerusform>%n chat ya estaba aquí</numerusform>
            <numerusform>%n chats ya estaban aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se ha importado nada</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken; the reasons are below.</source>
        <comment>%n could not be taken; the reasons are below.</comment>
        <translation>
            <numerusform>%n no se ha podido tomar; el motivo está abajo.</numerusform>
            <numerusform>%n no se han podido tomar; los motivos están abajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>keys shortcuts keyboard change</source>
        <translation>teclas atajos teclado cambiar</translation>
    </message>
    <message>
        <source>What the window does by key, and with which keys.</source>
        <translation>Lo que la ventana hace con el teclado, y con qué teclas.</translation>
    </message>
    <message>
        <source>See and change the keys…</source>
        <translation>Ver y cambiar las teclas…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>In force from the next question.</source>
        <translation>Vale desde la próxima pregunta.</translation>
    </message>
    <message>
        <source>In force when a model is loaded the next time. Folders and adapters are on the page Models.</source>
        <translation>Vale la próxima vez que se cargue un modelo. Las carpetas y los adaptadores están en la página Modelos.</translation>
    </message>
    <message>
        <source>In force for files that are added from now on. Another embedding model reads all documents anew in the background, while the one before answers.</source>
        <translation>Vale para los archivos que se añadan desde ahora. Otro modelo de embeddings lee de nuevo todos los documentos en segundo plano, mientras el anterior responde.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>8-bit (only where it is needed to fit)</source>
        <translation>8 bits (solo si hace falta para que quepa)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ninguna opción contiene estas palabras.</translation>
    </message>
    <message>
        <source>“{section}” is as it was in the beginning.</source>
        <translation>«{section}» está como al principio.</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>Este valor no está permitido.</translation>
    </message>
    <message>
        <source>In force after the next start of Aquifer.</source>
        <translation>Vale tras el próximo inicio de Aquifer.</translation>
    </message>
    <message>
        <source>In force when a model is loaded again.</source>
        <translation>Vale cuando se cargue de nuevo un modelo.</translation>
    </message>
    <message>
        <source>Reset section</source>
        <translation>Restablecer sección</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>Restablecer {title}</translation>
    </message>
    <message>
        <source>Load the model again now</source>
        <translation>Cargar el modelo de nuevo ahora</translation>
    </message>
    <message>
        <source>network shield blocked refused connections offline log privacy</source>
        <translation>red escudo bloqueado rechazado conexiones sin conexión registro privacidad</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copiar el registro</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Vaciar el registro</translation>
    </message>
    <message>
        <source>Network shield</source>
        <translation>Escudo de red</translation>
    </message>
    <message>
        <source>Open now, for the download you allowed, and for nothing else: {hosts}.</source>
        <translation>Abierto ahora, para la descarga que ha permitido, y para nada más: {hosts}.</translation>
    </message>
    <message>
        <source>No connection has been refused.</source>
        <translation>No se ha rechazado ninguna conexión.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n earlier ones; “Copy the log” has them all.</source>
        <comment>… and %n earlier ones; “Copy the log” has them all.</comment>
        <translation>
            <numerusform>… y %n anterior; «Copiar el registro» los incluye todos.</numerusform>
            <numerusform>… y %n anteriores; «Copiar el registro» los incluye todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt was refused, {now} since this start:</source>
        <comment>%n attempts were refused, {now} since this start:</comment>
        <translation>
            <numerusform>Se ha rechazado %n intento, {now} desde este inicio:</numerusform>
            <numerusform>Se han rechazado %n intentos, {now} desde este inicio:</numerusform>
        </translation>
    </message>
    <message>
        <source>tried by {caller}</source>
        <translation>lo intentó {caller}</translation>
    </message>
    <message>
        <source>Stop {work}</source>
        <translation>Detener {work}</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Ninguna acción</translation>
    </message>
    <message numerus="yes">
        <source>%n chat: {title}</source>
        <comment>%n chats: {title}</comment>
        <translation>
            <numerusform>%n chat: {title}</numerusform>
            <numerusform>%n chats: {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>Your chats were damaged on the disk ({name}).</source>
        <translation>Sus chats se dañaron en el disco ({name}).</translation>
    </message>
    <message>
        <source>Your results of summaries and extractions were damaged on the disk ({name}).</source>
        <translation>Sus resultados de resúmenes y extracciones se dañaron en el disco ({name}).</translation>
    </message>
    <message>
        <source>Your list of documents was damaged on the disk ({name}).</source>
        <translation>Su lista de documentos se dañó en el disco ({name}).</translation>
    </message>
    <message>
        <source>A database was damaged on the disk ({name}).</source>
        <translation>Una base de datos se dañó en el disco ({name}).</translation>
    </message>
    <message>
        <source>What is missing is read again from the stored documents.</source>
        <translation>Lo que falta se lee de nuevo de los documentos guardados.</translation>
    </message>
    <message numerus="yes">
        <source>{count} chat</source>
        <comment>{count} chats</comment>
        <translation>
            <numerusform>{count} chat</numerusform>
            <numerusform>{count} chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} message</source>
        <comment>{count} messages</comment>
        <translation>
            <numerusform>{count} mensaje</numerusform>
            <numerusform>{count} mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} document</source>
        <comment>{count} documents</comment>
        <translation>
            <numerusform>{count} documento</numerusform>
            <numerusform>{count} documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} finished run</source>
        <comment>{count} finished runs</comment>
        <translation>
            <numerusform>{count} ejecución terminada</numerusform>
            <numerusform>{count} ejecuciones terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} own prompt</source>
        <comment>{count} own prompts</comment>
        <translation>
            <numerusform>{count} prompt propio</numerusform>
            <numerusform>{count} prompts propios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row</source>
        <comment>{count} rows</comment>
        <translation>
            <numerusform>{count} fila</numerusform>
            <numerusform>{count} filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the file could be read.</source>
        <translation>No se ha podido leer nada del archivo.</translation>
    </message>
    <message>
        <source>All of it could be saved: {what}.</source>
        <translation>Se ha podido salvar todo: {what}.</translation>
    </message>
    <message>
        <source>What could be read is here: {what}.</source>
        <translation>Lo que se pudo leer está aquí: {what}.</translation>
    </message>
    <message>
        <source>There is no whole restore point from before; a backup that you have can be restored in the settings.</source>
        <translation>No hay ningún punto de restauración entero de antes; si tiene una copia de seguridad, puede restaurarla en la configuración.</translation>
    </message>
    <message>
        <source>The restore point of {day} holds {what}.</source>
        <translation>El punto de restauración de {day} contiene {what}.</translation>
    </message>
    <message>
        <source>The restore point of {day} holds it too.</source>
        <translation>El punto de restauración de {day} también lo contiene.</translation>
    </message>
    <message>
        <source>Put {name} of {day} back?</source>
        <translation>¿Recuperar {name} de {day}?</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lo mismo</translation>
    </message>
    <message>
        <source>The restore point holds {held}; saved of the damaged file are {saved}. It is put back at the next start, and what is there then is kept as a restore point first: you can return to it.</source>
        <translation>El punto de restauración contiene {held}; del archivo dañado se salvaron {saved}. Se recupera en el próximo inicio, y lo que haya entonces se guarda antes como punto de restauración: puede volver a ello.</translation>
    </message>
    <message>
        <source>Delete the damaged file</source>
        <translation>Eliminar el archivo dañado</translation>
    </message>
    <message>
        <source>Delete the damaged {name} that was put aside on {day}?</source>
        <translation>¿Eliminar {name}, el archivo dañado que se apartó el {day}?</translation>
    </message>
    <message>
        <source>This cannot be undone. What was saved of it stays.</source>
        <translation>Esto no se puede deshacer. Lo que se salvó de él se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>A run goes on</source>
        <comment>%n runs go on</comment>
        <translation>
            <numerusform>Un entrenamiento continúa</numerusform>
            <numerusform>%n entrenamientos continúan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It trains in a process of its own. When you open Aquifer again, its curves are there.</source>
        <comment>They train in processes of their own. When you open Aquifer again, their curves are there.</comment>
        <translation>
            <numerusform>Entrena en su propio proceso. Cuando abra Aquifer de nuevo, sus curvas estarán ahí.</numerusform>
            <numerusform>Entrenan en sus propios procesos. Cuando abra Aquifer de nuevo, sus curvas estarán ahí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run goes on without the window</source>
        <comment>%n runs go on without the window</comment>
        <translation>
            <numerusform>El entrenamiento continúa sin la ventana</numerusform>
            <numerusform>%n entrenamientos continúan sin la ventana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close, let it go on</source>
        <comment>Close, let them go on</comment>
        <translation>
            <numerusform>Cerrar y dejar que siga</numerusform>
            <numerusform>Cerrar y dejar que sigan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop it and close</source>
        <comment>Stop them and close</comment>
        <translation>
            <numerusform>Detenerlo y cerrar</numerusform>
            <numerusform>Detenerlos y cerrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>The run {name} goes on.</source>
        <translation>El entrenamiento {name} continúa.</translation>
    </message>
    <message>
        <source>The run {name} waits for its turn.</source>
        <translation>El entrenamiento {name} espera su turno.</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>step {step:,} of {steps:,}</source>
        <translation>paso {step:,} de {steps:,}</translation>
    </message>
    <message>
        <source>step {step:,}</source>
        <translation>paso {step:,}</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Mover a una carpeta</translation>
    </message>
    <message>
        <source>Out of its folder</source>
        <translation>Sacar de su carpeta</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>Close temporary chat</source>
        <translation>Cerrar el chat temporal</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Cambiar nombre de la carpeta</translation>
    </message>
    <message>
        <source>Delete folder, keep its chats</source>
        <translation>Eliminar la carpeta, conservar sus chats</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporal</translation>
    </message>
    <message numerus="yes">
        <source>%n chat</source>
        <comment>%n chats</comment>
        <translation>
            <numerusform>%n chat</numerusform>
            <numerusform>%n chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder: {name}, {chats}, open</source>
        <translation>Carpeta: {name}, {chats}, abierta</translation>
    </message>
    <message>
        <source>Folder: {name}, {chats}, closed</source>
        <translation>Carpeta: {name}, {chats}, cerrada</translation>
    </message>
    <message>
        <source>{folder}: {chats}</source>
        <translation>{folder}: {chats}</translation>
    </message>
    <message>
        <source>Temporary chat: {title}</source>
        <translation>Chat temporal: {title}</translation>
    </message>
    <message>
        <source>Chat: {title}</source>
        <translation>Chat: {title}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Más antiguos</translation>
    </message>
    <message>
        <source>{title}. You: {words}</source>
        <translation>{title}. Usted: {words}</translation>
    </message>
    <message>
        <source>{title}. Answer: {words}</source>
        <translation>{title}. Respuesta: {words}</translation>
    </message>
    <message>
        <source>You: {words}</source>
        <translation>Usted: {words}</translation>
    </message>
    <message>
        <source>{title}. Title: {words}</source>
        <translation>{title}. Título: {words}</translation>
    </message>
    <message>
        <source>In the title: {words}</source>
        <translation>En el título: {words}</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>In %n chat · Enter opens</source>
        <comment>In %n chats · Enter opens</comment>
        <translation>
            <numerusform>En %n chat · Intro abre</numerusform>
            <numerusform>En %n chats · Intro abre</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found in titles and messages.</source>
        <translation>No se ha encontrado nada en títulos ni mensajes.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Hide sidebar ({keys})</source>
        <translation>Ocultar la barra lateral ({keys})</translation>
    </message>
    <message>
        <source>New chat ({keys})</source>
        <translation>Nuevo chat ({keys})</translation>
    </message>
    <message>
        <source>New temporary chat ({keys})</source>
        <translation>Nuevo chat temporal ({keys})</translation>
    </message>
    <message>
        <source>No chat has these words in its title.</source>
        <translation>Ningún chat tiene estas palabras en el título.</translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>Buscar chats</translation>
    </message>
    <message>
        <source>Search all chats ({keys}): titles here, messages in the sheet beside</source>
        <translation>Buscar en todos los chats ({keys}): títulos aquí, mensajes en la hoja de al lado</translation>
    </message>
    <message>
        <source>Aquifer went back to the restore point of {day}.</source>
        <translation>Aquifer ha vuelto al punto de restauración de {day}.</translation>
    </message>
    <message>
        <source>What was there before is a restore point too: see Settings, Backups.</source>
        <translation>Lo que había antes también es un punto de restauración: vea Configuración, Copias de seguridad.</translation>
    </message>
    <message>
        <source>Aquifer did not go back to the restore point; everything is as it was.</source>
        <translation>Aquifer no ha vuelto al punto de restauración; todo está como estaba.</translation>
    </message>
    <message>
        <source>The data folder was not moved to {folder}; it is used where it was.</source>
        <translation>La carpeta de datos no se movió a {folder}; se usa donde estaba.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Room the last prompt and answer took in the model&apos;s context</source>
        <translation>Espacio que el último prompt y su respuesta ocuparon en el contexto del modelo</translation>
    </message>
    <message>
        <source>Speed of the last answer and time to its first word</source>
        <translation>Velocidad de la última respuesta y tiempo hasta su primera palabra</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modelo: {name}</translation>
    </message>
    <message>
        <source>Open Models</source>
        <translation>Abrir Modelos</translation>
    </message>
    <message numerus="yes">
        <source>{device}, %n tokens of context</source>
        <comment>{device}, %n tokens of context</comment>
        <translation>
            <numerusform>{device}, %n token de contexto</numerusform>
            <numerusform>{device}, %n tokens de contexto</numerusform>
        </translation>
    </message>
    <message>
        <source>nearly full</source>
        <translation>casi lleno</translation>
    </message>
    <message>
        <source>Context: {used} of {room} tokens used</source>
        <translation>Contexto: {used} de {room} tokens usados</translation>
    </message>
    <message>
        <source>{speed} tok/s · first word after {seconds:.1f} s</source>
        <translation>{speed} tok/s · primera palabra tras {seconds:.1f} s</translation>
    </message>
    <message>
        <source>Fine-tuning: {run}</source>
        <translation>Ajuste fino: {run}</translation>
    </message>
    <message>
        <source>No fine-tuning run</source>
        <translation>Ningún entrenamiento de ajuste fino</translation>
    </message>
    <message>
        <source>Running: {jobs}</source>
        <translation>En curso: {jobs}</translation>
    </message>
    <message>
        <source>Nothing runs</source>
        <translation>Nada en curso</translation>
    </message>
    <message>
        <source>Open for one download</source>
        <translation>Abierto para una descarga</translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <comment>%n blocked</comment>
        <translation>
            <numerusform>%n bloqueado</numerusform>
            <numerusform>%n bloqueados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Network shield: %n attempt blocked</source>
        <comment>Network shield: %n attempts blocked</comment>
        <translation>
            <numerusform>Escudo de red: %n intento bloqueado</numerusform>
            <numerusform>Escudo de red: %n intentos bloqueados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Network shield: open for {host}, %n attempt blocked</source>
        <comment>Network shield: open for {host}, %n attempts blocked</comment>
        <translation>
            <numerusform>Escudo de red: abierto para {host}, %n intento bloqueado</numerusform>
            <numerusform>Escudo de red: abierto para {host}, %n intentos bloqueados</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection leaves this computer.</source>
        <translation>Ninguna conexión sale de este equipo.</translation>
    </message>
    <message>
        <source>Click for the list of blocked attempts.</source>
        <translation>Haga clic para ver la lista de intentos bloqueados.</translation>
    </message>
    <message>
        <source>The download you allowed reaches the model hub and its file servers; everything else is blocked.</source>
        <translation>La descarga que ha permitido llega al hub de modelos y a sus servidores de archivos; todo lo demás está bloqueado.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file</source>
        <comment>Reading %n files</comment>
        <translation>
            <numerusform>Leyendo %n archivo</numerusform>
            <numerusform>Leyendo %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Embedding model: {done:,} of {documents:,} documents</source>
        <translation>Modelo de embeddings: {done:,} de {documents:,} documentos</translation>
    </message>
    <message>
        <source>Writing pairs from documents</source>
        <translation>Escribiendo pares a partir de documentos</translation>
    </message>
    <message numerus="yes">
        <source>Answering in %n chat</source>
        <comment>Answering in %n chats</comment>
        <translation>
            <numerusform>Respondiendo en %n chat</numerusform>
            <numerusform>Respondiendo en %n chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove it for ever?</source>
        <comment>Remove {count:,} things for ever?</comment>
        <translation>
            <numerusform>¿Quitarlo para siempre?</numerusform>
            <numerusform>¿Quitar {count:,} elementos para siempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>The text is taken out of every file of your profile: originals, search index, backups that hold it, and what models remember of it. What other chats quote stays there. This cannot be undone.</source>
        <translation>El texto se elimina de todos los archivos de su perfil: originales, índice de búsqueda, copias de seguridad que lo contengan y lo que los modelos recuerden de él. Lo que citen otros chats se queda allí. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove for ever</source>
        <translation>Quitar para siempre</translation>
    </message>
    <message>
        <source>Search the trash</source>
        <translation>Buscar en la papelera</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>Qué tipo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Remove for ever…</source>
        <translation>Quitar para siempre…</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>What you delete can be restored from here.</source>
        <translation>Lo que elimine se puede restaurar desde aquí.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>Search for other words or another kind.</source>
        <translation>Busque otras palabras u otro tipo.</translation>
    </message>
    <message>
        <source>Nothing in the trash fits</source>
        <translation>Nada en la papelera coincide</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} thing</source>
        <comment>{count:,} things</comment>
        <translation>
            <numerusform>{count:,} elemento</numerusform>
            <numerusform>{count:,} elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n</source>
        <comment>Restore %n</comment>
        <translation>
            <numerusform>Restaurar %n</numerusform>
            <numerusform>Restaurar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted things</source>
        <translation>Elementos eliminados</translation>
    </message>
    <message numerus="yes">
        <source>What you delete stays here for %n day, out of every list and search, and can be restored as it was. Removed for ever, nothing of its text is left in your profile.</source>
        <comment>What you delete stays here for %n days, out of every list and search, and can be restored as it was. Removed for ever, nothing of its text is left in your profile.</comment>
        <translation>
            <numerusform>Lo que elimine se queda aquí %n día, fuera de toda lista y búsqueda, y se puede restaurar tal como estaba. Si se quita para siempre, no queda nada de su texto en su perfil.</numerusform>
            <numerusform>Lo que elimine se queda aquí %n días, fuera de toda lista y búsqueda, y se puede restaurar tal como estaba. Si se quita para siempre, no queda nada de su texto en su perfil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Dónde estaba</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Se guarda</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>attached to a chat</source>
        <translation>adjunto a un chat</translation>
    </message>
    <message>
        <source>until the next start</source>
        <translation>hasta el próximo inicio</translation>
    </message>
    <message numerus="yes">
        <source>%n day</source>
        <comment>%n days</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No search looks at it any more. The trash keeps it for %n day.</source>
        <comment>No search looks at it any more. The trash keeps it for %n days.</comment>
        <translation>
            <numerusform>Ya ninguna búsqueda lo mira. La papelera lo guarda %n día.</numerusform>
            <numerusform>Ya ninguna búsqueda lo mira. La papelera lo guarda %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No search looks at them any more. The trash keeps them for %n day.</source>
        <comment>No search looks at them any more. The trash keeps them for %n days.</comment>
        <translation>
            <numerusform>Ya ninguna búsqueda los mira. La papelera los guarda %n día.</numerusform>
            <numerusform>Ya ninguna búsqueda los mira. La papelera los guarda %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stays there for %n day.</source>
        <comment>It stays there for %n days.</comment>
        <translation>
            <numerusform>Se queda allí %n día.</numerusform>
            <numerusform>Se queda allí %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is back.</source>
        <comment>{count:,} things are back.</comment>
        <translation>
            <numerusform>{name} ha vuelto.</numerusform>
            <numerusform>Han vuelto {count:,} elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on here. Quit in the menu of this icon ends it.</source>
        <translation>Sigue funcionando aquí. «Salir» en el menú de este icono lo cierra.</translation>
    </message>
    <message>
        <source>Aquifer is in the tray</source>
        <translation>Aquifer está en la bandeja</translation>
    </message>
    <message>
        <source>Aquifer in the tray</source>
        <translation>Aquifer en la bandeja</translation>
    </message>
    <message>
        <source>Open Aquifer</source>
        <translation>Abrir Aquifer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Show the pages…</source>
        <translation>Mostrar las páginas…</translation>
    </message>
    <message>
        <source>Its text is shown instead.</source>
        <translation>En su lugar se muestra su texto.</translation>
    </message>
    <message>
        <source>The text that was read in it is shown instead.</source>
        <translation>En su lugar se muestra el texto leído en ella.</translation>
    </message>
    <message>
        <source>This picture cannot be drawn.</source>
        <translation>Esta imagen no se puede mostrar.</translation>
    </message>
    <message>
        <source>Search in this document</source>
        <translation>Buscar en este documento</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Lugar anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Lugar siguiente (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>{number:,} of {count:,}</source>
        <translation>{number:,} de {count:,}</translation>
    </message>
    <message>
        <source>{number:,} of {count:,}+</source>
        <translation>{number:,} de {count:,}+</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Found: {words}</source>
        <translation>Encontrado: {words}</translation>
    </message>
    <message>
        <source>Nothing searched</source>
        <translation>Nada buscado</translation>
    </message>
    <message>
        <source>The pages of this PDF are locked with a password.</source>
        <translation>Las páginas de este PDF están bloqueadas con una contraseña.</translation>
    </message>
    <message>
        <source>The pages of this PDF cannot be drawn.</source>
        <translation>Las páginas de este PDF no se pueden mostrar.</translation>
    </message>
    <message>
        <source>Select the page</source>
        <translation>Seleccionar la página</translation>
    </message>
    <message>
        <source>This page cannot be drawn.</source>
        <translation>Esta página no se puede mostrar.</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Página del PDF</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}.</source>
        <translation>Página {page} de {pages}.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>Abrir con el programa del sistema</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Back to the documents (Esc)</source>
        <translation>Volver a los documentos (Esc)</translation>
    </message>
    <message>
        <source>The file is not there any more; this is the copy kept here.</source>
        <translation>El archivo ya no está; esta es la copia que se guarda aquí.</translation>
    </message>
    <message>
        <source>This file was not opened: the system has no program for it.</source>
        <translation>Este archivo no se ha abierto: el sistema no tiene ningún programa para él.</translation>
    </message>
    <message>
        <source>Use Show in folder.</source>
        <translation>Use «Mostrar en la carpeta».</translation>
    </message>
    <message>
        <source>The folder was not opened. It is the one of {file}.</source>
        <translation>La carpeta no se ha abierto. Es la de {file}.</translation>
    </message>
    <message>
        <source>The sources of an answer appear here.</source>
        <translation>Las fuentes de una respuesta aparecen aquí.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Previous citation (Alt+Up)</source>
        <translation>Cita anterior (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Next citation (Alt+Down)</source>
        <translation>Cita siguiente (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Close sources</source>
        <translation>Cerrar las fuentes</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>Dirección del artículo</translation>
    </message>
    <message>
        <source>Copy the address of the article</source>
        <translation>Copiar la dirección del artículo</translation>
    </message>
    <message>
        <source>Sources of the answer</source>
        <translation>Fuentes de la respuesta</translation>
    </message>
    <message>
        <source>In the panel. {description}</source>
        <translation>En el panel. {description}</translation>
    </message>
    <message>
        <source>Previous page (Alt+Up)</source>
        <translation>Página anterior (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Next page (Alt+Down)</source>
        <translation>Página siguiente (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Choose a source to see its words on the page.</source>
        <translation>Elija una fuente para ver sus palabras en la página.</translation>
    </message>
    <message>
        <source>{cell} (cited row)</source>
        <translation>{cell} (fila citada)</translation>
    </message>
    <message>
        <source>{cell} (found)</source>
        <translation>{cell} (encontrado)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Document text</source>
        <translation>Texto del documento</translation>
    </message>
    <message>
        <source>Number of the page</source>
        <translation>Número de la página</translation>
    </message>
    <message>
        <source>p. {page} / {pages}</source>
        <translation>p. {page} / {pages}</translation>
    </message>
    <message>
        <source>Go to a page (Ctrl+G)</source>
        <translation>Ir a una página (Ctrl+G)</translation>
    </message>
    <message>
        <source>{place}. Go to a page</source>
        <translation>{place}. Ir a una página</translation>
    </message>
    <message>
        <source>Show small pictures of the pages</source>
        <translation>Mostrar miniaturas de las páginas</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>Página anterior (Ctrl+Re Pág)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Página siguiente (Ctrl+Av Pág)</translation>
    </message>
    <message>
        <source>Search in this document (Ctrl+F)</source>
        <translation>Buscar en este documento (Ctrl+F)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Más pequeño (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Más grande (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>Ajustar al ancho (Ctrl+0)</translation>
    </message>
    <message>
        <source>Fit the page (Ctrl+9)</source>
        <translation>Ajustar a la página (Ctrl+9)</translation>
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
        <translation>Zoom {factor:.0%}, ajustado al ancho</translation>
    </message>
    <message>
        <source>Zoom, fits the width</source>
        <translation>Zoom, ajustado al ancho</translation>
    </message>
    <message>
        <source>Zoom {factor:.0%}, fits the page</source>
        <translation>Zoom {factor:.0%}, ajustado a la página</translation>
    </message>
    <message>
        <source>Zoom, fits the page</source>
        <translation>Zoom, ajustado a la página</translation>
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
        <translation>{line}: aún sin valores.</translation>
    </message>
    <message>
        <source>{line}: {values}, {last} at {x_name} {x_last}.</source>
        <translation>{line}: {values}, {last} en {x_name} {x_last}.</translation>
    </message>
    <message>
        <source>{line}: {values}, from {first} at {x_name} {x_first} to {last} at {x_name} {x_last}, lowest {lowest} at {x_name} {x_lowest}.</source>
        <translation>{line}: {values}, de {first} en {x_name} {x_first} a {last} en {x_name} {x_last}, mínimo {lowest} en {x_name} {x_lowest}.</translation>
    </message>
    <message>
        <source>{line}: {values}, from {first} at {x_name} {x_first} to {last} at {x_name} {x_last}.</source>
        <translation>{line}: {values}, de {first} en {x_name} {x_first} a {last} en {x_name} {x_last}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} value</source>
        <comment>{count} values</comment>
        <translation>
            <numerusform>{count} valor</numerusform>
            <numerusform>{count} valores</numerusform>
        </translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>palabra por palabra</translation>
    </message>
    <message>
        <source>{document}, p. {page}</source>
        <translation>{document}, p. {page}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>página {page}</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Code, {language}</source>
        <translation>Código, {language}</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texto sin formato</translation>
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
        <translation>Documentos ({patterns})</translation>
    </message>
    <message>
        <source>{what}:</source>
        <translation>{what}:</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>{what}: take the whole filter off</source>
        <translation>{what}: quitar todo el filtro</translation>
    </message>
    <message>
        <source>{what}: take off {part}</source>
        <translation>{what}: quitar {part}</translation>
    </message>
    <message>
        <source>{what}: {parts}</source>
        <translation>{what}: {parts}</translation>
    </message>
    <message>
        <source>Type: {kind}</source>
        <translation>Tipo: {kind}</translation>
    </message>
    <message>
        <source>Use filter</source>
        <translation>Usar filtro</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>Documento de texto</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>2023, 2023-03 or 2023-03-31</source>
        <translation>2023, 2023-03 o 2023-03-31</translation>
    </message>
    <message>
        <source>since {value}</source>
        <translation>desde {value}</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>until {value}</source>
        <translation>hasta {value}</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>a part of the name</source>
        <translation>una parte del nombre</translation>
    </message>
    <message>
        <source>by {value}</source>
        <translation>de {value}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>a part of its path</source>
        <translation>una parte de su ruta</translation>
    </message>
    <message>
        <source>in folder {value}</source>
        <translation>en la carpeta {value}</translation>
    </message>
    <message>
        <source>all of them; for example contract, signed</source>
        <translation>todas ellas; por ejemplo contrato, firmado</translation>
    </message>
    <message>
        <source>tagged {value}</source>
        <translation>con la etiqueta {value}</translation>
    </message>
    <message>
        <source>a part of the file&apos;s name or title</source>
        <translation>una parte del nombre del archivo o del título</translation>
    </message>
    <message>
        <source>named {value}</source>
        <translation>llamado {value}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>de {date}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>in {language}</source>
        <translation>en {language}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>{label}: {count} (left out)</source>
        <translation>{label}: {count} (omitido)</translation>
    </message>
    <message>
        <source>No values.</source>
        <translation>Sin valores.</translation>
    </message>
    <message>
        <source>Nothing to measure here</source>
        <translation>Nada que medir aquí</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language</comment>
        <translation>inglés</translation>
    </message>
    <message>
        <source>German</source>
        <comment>language</comment>
        <translation>alemán</translation>
    </message>
    <message>
        <source>French</source>
        <comment>language</comment>
        <translation>francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>language</comment>
        <translation>español</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>language</comment>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>language</comment>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>language</comment>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>language</comment>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>language</comment>
        <translation>checo</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>language</comment>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>language</comment>
        <translation>danés</translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>language</comment>
        <translation>finés</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <comment>language</comment>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>language</comment>
        <translation>griego</translation>
    </message>
    <message>
        <source>Turkish</source>
        <comment>language</comment>
        <translation>turco</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>language</comment>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>language</comment>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>language</comment>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>language</comment>
        <translation>chino</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>language</comment>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>language</comment>
        <translation>coreano</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Aún sin valores</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>info</source>
        <translation>información</translation>
    </message>
    <message>
        <source>success</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>{severity}: {words}</source>
        <translation>{severity}: {words}</translation>
    </message>
    <message>
        <source>Something went wrong: {error}</source>
        <translation>Algo ha fallado: {error}</translation>
    </message>
    <message numerus="yes">
        <source>{text} (%n time)</source>
        <comment>{text} (%n times)</comment>
        <translation>
            <numerusform>{text} (%n vez)</numerusform>
            <numerusform>{text} (%n veces)</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Something went wrong inside Aquifer: {kind}: {error}</source>
        <translation>Algo ha fallado dentro de Aquifer: {kind}: {error}</translation>
    </message>
    <message>
        <source>Your chats and documents are safe. Details are in the log of the data folder.</source>
        <translation>Sus chats y documentos están a salvo. Los detalles están en el registro de la carpeta de datos.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>This link leads to {address}</source>
        <translation>Este enlace lleva a {address}</translation>
    </message>
    <message>
        <source>Aquifer opens no links.</source>
        <translation>Aquifer no abre enlaces.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Contraseña de {name}</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>verb</comment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>This file needs a password</source>
        <translation>Este archivo necesita una contraseña</translation>
    </message>
    <message>
        <source>It is used to read the file now and is not stored.</source>
        <translation>Se usa ahora para leer el archivo y no se guarda.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation>No se ha podido escribir {name}: {reason}.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder; nothing was changed.</source>
        <translation>Libere espacio o elija otra carpeta; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>the folder cannot be written or the disk is full</source>
        <translation>no se puede escribir en la carpeta o el disco está lleno</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>Progress of {work}</source>
        <translation>Progreso de {work}</translation>
    </message>
    <message>
        <source>It is too wide for a line.</source>
        <translation>Es demasiado ancho para una línea.</translation>
    </message>
    <message>
        <source>Not drawn as a formula. {reason}</source>
        <translation>No se muestra como fórmula. {reason}</translation>
    </message>
    <message>
        <source>Formulas: {formulas}</source>
        <translation>Fórmulas: {formulas}</translation>
    </message>
    <message>
        <source>Nothing in your documents supports this sentence.</source>
        <translation>Nada en sus documentos respalda esta frase.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>best score {score:.2f}</source>
        <translation>mejor puntuación {score:.2f}</translation>
    </message>
    <message>
        <source>Source {number}: {place}, {level}</source>
        <translation>Fuente {number}: {place}, {level}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Aquifer.</source>
        <translation>Este escritorio no tiene bandeja: al cerrar la ventana se cierra Aquifer.</translation>
    </message>
    <message>
        <source>Show sidebar ({keys})</source>
        <translation>Mostrar la barra lateral ({keys})</translation>
    </message>
    <message>
        <source> Its last words: {value}.</source>
        <translation> Sus últimas palabras: {value}.</translation>
    </message>
    <message>
        <source> Most were dropped by {most_step}: {value}.</source>
        <translation> {most_step} descartó la mayoría: {value}.</translation>
    </message>
    <message>
        <source> Picture: {words} </source>
        <translation> Imagen: {words} </translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not KEY=VALUE with a key of the configuration.</source>
        <translation>«{text}» no tiene la forma CLAVE=VALOR con una clave de la configuración.</translation>
    </message>
    <message>
        <source>, all known already: nothing was embedded again</source>
        <translation>, todos ya conocidos: no se calculó ningún embedding de nuevo</translation>
    </message>
    <message>
        <source>, {known} of them known already</source>
        <translation>, {known} de ellos ya conocidos</translation>
    </message>
    <message>
        <source>1 file cannot be reached (a drive or folder is away) and stay as they were read.</source>
        <translation>1 archivo no está accesible (falta una unidad o una carpeta) y queda tal como se leyó.</translation>
    </message>
    <message>
        <source>1 file is byte for byte what {promises_origin} says.</source>
        <translation>1 archivo es byte a byte lo que indica {promises_origin}.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>1 sentence of the model was left out: your documents do not say so, or not on this question.</source>
        <translation>Se omitió 1 frase del modelo: sus documentos no lo dicen, o no sobre esta pregunta.</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 hilo</translation>
    </message>
    <message>
        <source>1 token of context</source>
        <translation>1 token de contexto</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 bits</translation>
    </message>
    <message>
        <source>8 bits are some fifty times slower than 16 on a processor: choose 4bit or 16bit.</source>
        <translation>8 bits son unas cincuenta veces más lentos que 16 en un procesador: elija 4bit o 16bit.</translation>
    </message>
    <message>
        <source>8-bit cache</source>
        <translation>caché de 8 bits</translation>
    </message>
    <message>
        <source>; measured on this computer</source>
        <translation>; medido en este equipo</translation>
    </message>
    <message>
        <source>A PDF is drawn by the window.</source>
        <translation>La ventana muestra los PDF.</translation>
    </message>
    <message>
        <source>A backup inside the data folder is lost with it.</source>
        <translation>Una copia de seguridad dentro de la carpeta de datos se pierde con ella.</translation>
    </message>
    <message>
        <source>A benchmark reads at least 1 and writes at least 2 tokens.</source>
        <translation>Una prueba de velocidad lee al menos 1 token y escribe al menos 2.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Una colección necesita un nombre.</translation>
    </message>
    <message>
        <source>A comparison has two to {most_sides} sides.</source>
        <translation>Una comparación tiene de dos a {most_sides} lados.</translation>
    </message>
    <message>
        <source>A connection to {host} was blocked: Aquifer works offline.</source>
        <translation>Se ha bloqueado una conexión a {host}: Aquifer trabaja sin conexión.</translation>
    </message>
    <message>
        <source>A document has at most {most_tags} tags of 1 to {longest_tag} characters.</source>
        <translation>Un documento tiene como máximo {most_tags} etiquetas de 1 a {longest_tag} caracteres.</translation>
    </message>
    <message>
        <source>A document was removed while the pack was written.</source>
        <translation>Se quitó un documento mientras se escribía el paquete.</translation>
    </message>
    <message>
        <source>A fine-tuning run goes on.</source>
        <translation>Hay un entrenamiento de ajuste fino en curso.</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Una carpeta necesita un nombre.</translation>
    </message>
    <message>
        <source>A length in tokens needs a model.</source>
        <translation>Una longitud en tokens necesita un modelo.</translation>
    </message>
    <message>
        <source>A mail inside it ({subject}) is damaged ({error}).</source>
        <translation>Un correo de su interior ({subject}) está dañado ({error}).</translation>
    </message>
    <message>
        <source>A pack is imported into a collection with a name.</source>
        <translation>Un paquete se importa a una colección con nombre.</translation>
    </message>
    <message>
        <source>A part of the message holds binary data instead of text.</source>
        <translation>Una parte del mensaje contiene datos binarios en lugar de texto.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Un preajuste necesita un nombre.</translation>
    </message>
    <message>
        <source>A quote is never closed ({error}); the rest was read line by line.</source>
        <translation>Unas comillas no se cierran nunca ({error}); el resto se leyó línea por línea.</translation>
    </message>
    <message>
        <source>A summary is a text, not a table.</source>
        <translation>Un resumen es un texto, no una tabla.</translation>
    </message>
    <message>
        <source>A temporary chat cannot be put into a folder.</source>
        <translation>Un chat temporal no se puede poner en una carpeta.</translation>
    </message>
    <message>
        <source>A watched folder can have at most {most_patterns} patterns.</source>
        <translation>Una carpeta vigilada puede tener como máximo {most_patterns} patrones.</translation>
    </message>
    <message>
        <source>A watched folder needs the name of a collection.</source>
        <translation>Una carpeta vigilada necesita el nombre de una colección.</translation>
    </message>
    <message>
        <source>About {lasts} for {found_steps} steps and {found_tokens} tokens ({found_rate_words}).</source>
        <translation>Unos {lasts} para {found_steps} pasos y {found_tokens} tokens ({found_rate_words}).</translation>
    </message>
    <message>
        <source>Adapters that are switched on</source>
        <translation>Adaptadores activados</translation>
    </message>
    <message>
        <source>Add an unprotected copy of the book.</source>
        <translation>Añada una copia del libro sin protección.</translation>
    </message>
    <message>
        <source>Add documents with whole text.</source>
        <translation>Añada documentos con el texto completo.</translation>
    </message>
    <message>
        <source>Add files to it, or choose another one.</source>
        <translation>Añádale archivos, o elija otra.</translation>
    </message>
    <message>
        <source>Add it again to go on.</source>
        <translation>Añádalo de nuevo para continuar.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Add the file again.</source>
        <translation>Añada el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Add the folder of one on the Models page, or take the check out of the pipeline.</source>
        <translation>Añada la carpeta de uno en la página Modelos, o quite la comprobación de la cadena.</translation>
    </message>
    <message>
        <source>Add the folder to the list of models, or choose one.</source>
        <translation>Añada la carpeta a la lista de modelos, o elija uno.</translation>
    </message>
    <message>
        <source>Adding the adapter to the base</source>
        <translation>Añadiendo el adaptador a la base</translation>
    </message>
    <message>
        <source>All weights cannot be trained in 4 or 8 bits.</source>
        <translation>No se pueden entrenar todos los pesos en 4 u 8 bits.</translation>
    </message>
    <message>
        <source>All {forecast_layers} layers on {place}</source>
        <translation>Las {forecast_layers} capas en {place}</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>An answer in JSON cannot be continued.</source>
        <translation>Una respuesta en JSON no se puede continuar.</translation>
    </message>
    <message>
        <source>An answer is rated 1, -1 or 0, not {rating}.</source>
        <translation>Una respuesta se valora con 1, -1 o 0, no con {rating}.</translation>
    </message>
    <message>
        <source>An answer without a word cannot be scored.</source>
        <translation>Una respuesta sin palabras no se puede puntuar.</translation>
    </message>
    <message>
        <source>Another Aquifer (process {owner}) is using the profile folder {file_parent}.</source>
        <translation>Otro Aquifer (proceso {owner}) está usando la carpeta de perfil {file_parent}.</translation>
    </message>
    <message>
        <source>Another Aquifer is using the profile folder {file_parent}.</source>
        <translation>Otro Aquifer está usando la carpeta de perfil {file_parent}.</translation>
    </message>
    <message>
        <source>Another answer was started with this model.</source>
        <translation>Se inició otra respuesta con este modelo.</translation>
    </message>
    <message>
        <source>Another data folder cannot be chosen from here.</source>
        <translation>Desde aquí no se puede elegir otra carpeta de datos.</translation>
    </message>
    <message>
        <source>Another embedding model has taken over.</source>
        <translation>Otro modelo de embeddings ha tomado el relevo.</translation>
    </message>
    <message>
        <source>Another search index has taken the place of this one.</source>
        <translation>Otro índice de búsqueda ha ocupado el lugar de este.</translation>
    </message>
    <message>
        <source>Answers are written</source>
        <translation>Se escriben las respuestas</translation>
    </message>
    <message>
        <source>Answers written for BLEU, ROUGE and chrF</source>
        <translation>Respuestas escritas para BLEU, ROUGE y chrF</translation>
    </message>
    <message>
        <source>Aquifer&apos;s own folder cannot be watched.</source>
        <translation>La propia carpeta de Aquifer no se puede vigilar.</translation>
    </message>
    <message>
        <source>As in optim.epochs=2.</source>
        <translation>Como en optim.epochs=2.</translation>
    </message>
    <message>
        <source>Ask about less text, or raise the context length in the settings.</source>
        <translation>Pregunte sobre menos texto, o aumente la longitud del contexto en la configuración.</translation>
    </message>
    <message>
        <source>Ask again in a moment.</source>
        <translation>Pregunte de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Pregunte de nuevo.</translation>
    </message>
    <message>
        <source>Ask again: it is then loaded anew.</source>
        <translation>Pregunte de nuevo: entonces se vuelve a cargar.</translation>
    </message>
    <message>
        <source>Ask for fewer under &quot;split&quot;.</source>
        <translation>Pida menos en &quot;split&quot;.</translation>
    </message>
    <message>
        <source>Ask it in fewer words.</source>
        <translation>Pregúntelo con menos palabras.</translation>
    </message>
    <message>
        <source>Asking again about the same text</source>
        <translation>Preguntando de nuevo sobre el mismo texto</translation>
    </message>
    <message>
        <source>Asking the hub for {offer_name}</source>
        <translation>Consultando {offer_name} en el hub</translation>
    </message>
    <message>
        <source>Asking {documents} documents</source>
        <translation>Preguntando a {documents} documentos</translation>
    </message>
    <message>
        <source>At most {longest_folder_name} characters.</source>
        <translation>Como máximo {longest_folder_name} caracteres.</translation>
    </message>
    <message>
        <source>Attach long texts as a file instead.</source>
        <translation>Adjunte los textos largos como archivo.</translation>
    </message>
    <message>
        <source>Attach the drive it lies on and start again, or start with --data-dir and another folder.</source>
        <translation>Conecte la unidad donde está y reinicie, o inicie con --data-dir y otra carpeta.</translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation>Lotes por paso</translation>
    </message>
    <message>
        <source>Before going back</source>
        <translation>Antes de volver atrás</translation>
    </message>
    <message>
        <source>Before {place_name} was changed by a new version</source>
        <translation>Antes de que una versión nueva cambiara {place_name}</translation>
    </message>
    <message>
        <source>Begin it with the column names.</source>
        <translation>Empiécelo con los nombres de las columnas.</translation>
    </message>
    <message>
        <source>Best and worst rows shown</source>
        <translation>Mejores y peores filas mostradas</translation>
    </message>
    <message>
        <source>Bring more data, loosen the checks, or set &quot;validation: 0&quot; under &quot;split&quot;.</source>
        <translation>Aporte más datos, afloje las comprobaciones o ponga &quot;validation: 0&quot; en &quot;split&quot;.</translation>
    </message>
    <message>
        <source>Bring more data, or set &quot;validation: 0&quot; under &quot;split&quot;.</source>
        <translation>Aporte más datos, o ponga &quot;validation: 0&quot; en &quot;split&quot;.</translation>
    </message>
    <message>
        <source>Built-in presets stay.</source>
        <translation>Los preajustes incluidos se quedan.</translation>
    </message>
    <message>
        <source>Check its permissions and free space, or choose another folder with --data-dir.</source>
        <translation>Compruebe sus permisos y el espacio libre, o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Check its permissions and the free space.</source>
        <translation>Compruebe sus permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Check that it may be read, or copy it.</source>
        <translation>Compruebe que se puede leer, o cópielo.</translation>
    </message>
    <message>
        <source>Check the connection and try again: what has arrived is kept. Or bring the model from another computer: copy its .gguf file into the models folder.</source>
        <translation>Compruebe la conexión y reintente: lo que ha llegado se conserva. O traiga el modelo de otro equipo: copie su archivo .gguf en la carpeta de modelos.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Compruebe el disco.</translation>
    </message>
    <message>
        <source>Check the ending of its name.</source>
        <translation>Compruebe la extensión de su nombre.</translation>
    </message>
    <message>
        <source>Check the path; for a data file leave out &quot;documents: true&quot;.</source>
        <translation>Compruebe la ruta; para un archivo de datos, omita &quot;documents: true&quot;.</translation>
    </message>
    <message>
        <source>Check the path; it is taken relative to the pipeline file.</source>
        <translation>Compruebe la ruta; es relativa al archivo de la cadena.</translation>
    </message>
    <message>
        <source>Check the permissions and the space of the folder.</source>
        <translation>Compruebe los permisos y el espacio de la carpeta.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Compruebe los permisos del archivo.</translation>
    </message>
    <message>
        <source>Check the permissions of the profile folder.</source>
        <translation>Compruebe los permisos de la carpeta de perfil.</translation>
    </message>
    <message>
        <source>Checking the file against the SHA-256 of the hub</source>
        <translation>Comprobando el archivo con el SHA-256 del hub</translation>
    </message>
    <message>
        <source>Checking the file against the SHA-256 of this offer</source>
        <translation>Comprobando el archivo con el SHA-256 de esta oferta</translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation>Comprobando el paquete</translation>
    </message>
    <message>
        <source>Checking the summary against the pages</source>
        <translation>Comprobando el resumen con las páginas</translation>
    </message>
    <message>
        <source>Checking {info_name} · {fraction}</source>
        <translation>Comprobando {info_name} · {fraction}</translation>
    </message>
    <message>
        <source>Checking {reader_name}</source>
        <translation>Comprobando {reader_name}</translation>
    </message>
    <message>
        <source>Checking · {done}</source>
        <translation>Comprobando · {done}</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>Checkpoints conservados</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation>Chino (Big5)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chino (GB 18030)</translation>
    </message>
    <message>
        <source>Choose 4 bits or a smaller model.</source>
        <translation>Elija 4 bits o un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Choose LoRA, or 16 or 32 bits.</source>
        <translation>Elija LoRA, o 16 o 32 bits.</translation>
    </message>
    <message>
        <source>Choose a base model whose chat template ends answers with an end token.</source>
        <translation>Elija un modelo base cuya plantilla de chat termine las respuestas con un token final.</translation>
    </message>
    <message>
        <source>Choose a file of answers.</source>
        <translation>Elija un archivo de respuestas.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .gguf.</source>
        <translation>Elija un archivo que termine en .gguf.</translation>
    </message>
    <message>
        <source>Choose a folder that holds models.</source>
        <translation>Elija una carpeta que contenga modelos.</translation>
    </message>
    <message>
        <source>Choose a folder with adapter_config.json.</source>
        <translation>Elija una carpeta con adapter_config.json.</translation>
    </message>
    <message>
        <source>Choose a place outside of it.</source>
        <translation>Elija un lugar fuera de ella.</translation>
    </message>
    <message>
        <source>Choose a place outside, or another disk.</source>
        <translation>Elija un lugar fuera, u otro disco.</translation>
    </message>
    <message>
        <source>Choose a smaller base model, 4 bits, or close other programs.</source>
        <translation>Elija un modelo base más pequeño, 4 bits, o cierre otros programas.</translation>
    </message>
    <message>
        <source>Choose a smaller model or a shorter context length.</source>
        <translation>Elija un modelo más pequeño o una longitud de contexto menor.</translation>
    </message>
    <message>
        <source>Choose a smaller model or a shorter context.</source>
        <translation>Elija un modelo más pequeño o un contexto más corto.</translation>
    </message>
    <message>
        <source>Choose a version that transformers knows by itself, or a GGUF.</source>
        <translation>Elija una versión que transformers conozca por sí mismo, o un GGUF.</translation>
    </message>
    <message>
        <source>Choose an empty folder or a new name.</source>
        <translation>Elija una carpeta vacía o un nombre nuevo.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>Choose an existing folder.</source>
        <translation>Elija una carpeta que exista.</translation>
    </message>
    <message>
        <source>Choose another base model, as a Hugging Face folder or GGUF.</source>
        <translation>Elija otro modelo base, como carpeta de Hugging Face o GGUF.</translation>
    </message>
    <message>
        <source>Choose another base model, or one whose publisher you trust.</source>
        <translation>Elija otro modelo base, o uno de cuyo editor se fíe.</translation>
    </message>
    <message>
        <source>Choose another base model.</source>
        <translation>Elija otro modelo base.</translation>
    </message>
    <message>
        <source>Choose another data set, or prepare it with fewer checks.</source>
        <translation>Elija otro conjunto de datos, o prepárelo con menos comprobaciones.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another model, or the same one in another quantisation.</source>
        <translation>Elija otro modelo, o el mismo con otra cuantización.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Elija otro modelo.</translation>
    </message>
    <message>
        <source>Choose another name, or delete it first.</source>
        <translation>Elija otro nombre, o elimínelo antes.</translation>
    </message>
    <message>
        <source>Choose another name, or put it away.</source>
        <translation>Elija otro nombre, o quítelo de ahí.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>Elija otro nombre, o indique que se puede reemplazar.</translation>
    </message>
    <message>
        <source>Choose another one under Models.</source>
        <translation>Elija otro en Modelos.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose another place or free some space.</source>
        <translation>Elija otro lugar o libere espacio.</translation>
    </message>
    <message>
        <source>Choose another restore point.</source>
        <translation>Elija otro punto de restauración.</translation>
    </message>
    <message>
        <source>Choose another version of the model, for instance a GGUF.</source>
        <translation>Elija otra versión del modelo, por ejemplo un GGUF.</translation>
    </message>
    <message>
        <source>Choose of {kinds}.</source>
        <translation>Elija entre {kinds}.</translation>
    </message>
    <message>
        <source>Choose one of the list under Models.</source>
        <translation>Elija uno de la lista en Modelos.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Choose the ZIP file that ChatGPT sent as it is.</source>
        <translation>Elija el archivo ZIP que envió ChatGPT, tal cual.</translation>
    </message>
    <message>
        <source>Choose the device auto or cpu.</source>
        <translation>Elija el dispositivo auto o cpu.</translation>
    </message>
    <message>
        <source>Choose the folder of a model.</source>
        <translation>Elija la carpeta de un modelo.</translation>
    </message>
    <message>
        <source>Choose the folder of an adapter, or an adapter GGUF.</source>
        <translation>Elija la carpeta de un adaptador, o un GGUF de adaptador.</translation>
    </message>
    <message>
        <source>Choose the folder your documents are in.</source>
        <translation>Elija la carpeta donde están sus documentos.</translation>
    </message>
    <message>
        <source>Choose the models to compare.</source>
        <translation>Elija los modelos que quiera comparar.</translation>
    </message>
    <message>
        <source>Choose the task auto or text.</source>
        <translation>Elija la tarea auto o text.</translation>
    </message>
    <message>
        <source>Choose the task auto, or other data.</source>
        <translation>Elija la tarea auto, u otros datos.</translation>
    </message>
    <message>
        <source>Close Aquifer and start it again: then what can be read of the file is saved, and the file is kept.</source>
        <translation>Cierre Aquifer e inícielo de nuevo: entonces se salva lo que se pueda leer del archivo, y el archivo se conserva.</translation>
    </message>
    <message>
        <source>Close it first, or use another folder with --data-dir.</source>
        <translation>Ciérrelo antes, o use otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model or precision, or lower the context length in the settings.</source>
        <translation>Cierre otros programas, elija un modelo más pequeño o menos precisión, o reduzca la longitud del contexto en la configuración.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or lower the context length in the settings.</source>
        <translation>Cierre otros programas, elija un modelo más pequeño o reduzca la longitud del contexto en la configuración.</translation>
    </message>
    <message>
        <source>Close the programs that have a file of it open, and try again.</source>
        <translation>Cierre los programas que tengan abierto algún archivo suyo y reintente.</translation>
    </message>
    <message>
        <source>Close the programs that have it open, and try again.</source>
        <translation>Cierre los programas que lo tengan abierto y reintente.</translation>
    </message>
    <message>
        <source>Close whatever uses the data folder.</source>
        <translation>Cierre lo que esté usando la carpeta de datos.</translation>
    </message>
    <message>
        <source>Context length (tokens)</source>
        <translation>Longitud del contexto (tokens)</translation>
    </message>
    <message>
        <source>Continue it.</source>
        <translation>Continúelo.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>Cópielo de nuevo de donde vino.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Copy or download the adapter again.</source>
        <translation>Copie o descargue de nuevo el adaptador.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Copie o descargue de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Copy or fetch the model again.</source>
        <translation>Copie o descargue de nuevo el modelo.</translation>
    </message>
    <message>
        <source>Copying documents ({number} of {sizes})</source>
        <translation>Copiando documentos ({number} de {sizes})</translation>
    </message>
    <message>
        <source>Copying the adapter</source>
        <translation>Copiando el adaptador</translation>
    </message>
    <message>
        <source>Copying {place_name}</source>
        <translation>Copiando {place_name}</translation>
    </message>
    <message>
        <source>Correct &quot;model&quot; under &quot;fit&quot; in the pipeline.</source>
        <translation>Corrija &quot;model&quot; en &quot;fit&quot; de la cadena.</translation>
    </message>
    <message>
        <source>Correct it, or reset it to the default.</source>
        <translation>Corríjalo, o restablezca el valor predeterminado.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Corríjalo.</translation>
    </message>
    <message>
        <source>Correct its enum.</source>
        <translation>Corrija su enum.</translation>
    </message>
    <message>
        <source>Correct that value.</source>
        <translation>Corrija ese valor.</translation>
    </message>
    <message>
        <source>Correct the data of the run.</source>
        <translation>Corrija los datos del entrenamiento.</translation>
    </message>
    <message>
        <source>Correct the ending of its name.</source>
        <translation>Corrija la extensión de su nombre.</translation>
    </message>
    <message>
        <source>Correct the grammar.</source>
        <translation>Corrija la gramática.</translation>
    </message>
    <message>
        <source>Correct the layers of the adapter.</source>
        <translation>Corrija las capas del adaptador.</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cirílico (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <source>DPO beta</source>
        <translation>Beta de DPO</translation>
    </message>
    <message>
        <source>Delete it in your file manager, or take its folder off the list.</source>
        <translation>Elimínelo en su gestor de archivos, o quite su carpeta de la lista.</translation>
    </message>
    <message>
        <source>Delete some of them.</source>
        <translation>Elimine algunos.</translation>
    </message>
    <message>
        <source>Disk space for the state of chats across restarts (MB)</source>
        <translation>Espacio en disco para el estado de los chats entre reinicios (MB)</translation>
    </message>
    <message>
        <source>DoRA (a quarter slower)</source>
        <translation>DoRA (un cuarto más lento)</translation>
    </message>
    <message>
        <source>Does not fit: needs about {needed} of {free} GB free memory of the GPU; most of it for {most}.</source>
        <translation>No cabe: necesita unos {needed} de {free} GB libres en la memoria de la GPU; la mayor parte para {most}.</translation>
    </message>
    <message>
        <source>Does not fit: needs about {needed} of {free} GB free memory; most of it for {most}.</source>
        <translation>No cabe: necesita unos {needed} de {free} GB de memoria libre; la mayor parte para {most}.</translation>
    </message>
    <message>
        <source>Does not fit: needs {need} of memory, this computer has {has}.</source>
        <translation>No cabe: necesita {need} de memoria, este equipo tiene {has}.</translation>
    </message>
    <message>
        <source>Does not fit: needs {total} GB, {free} GB are free.</source>
        <translation>No cabe: necesita {total} GB, hay {free} GB libres.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Embedding anew with {name} cannot be used: {error_user_message} The one from before keeps answering.</source>
        <translation>No se pueden calcular de nuevo los embeddings con {name}: {error_user_message} El anterior sigue respondiendo.</translation>
    </message>
    <message>
        <source>Embedding anew with {name} cannot be used: {error_user_message} Words alone find documents.</source>
        <translation>No se pueden calcular de nuevo los embeddings con {name}: {error_user_message} Los documentos se encuentran solo por sus palabras.</translation>
    </message>
    <message>
        <source>Embedding anew with {name} stopped: {error_user_message} The one from before keeps answering.</source>
        <translation>Se detuvo el nuevo cálculo de embeddings con {name}: {error_user_message} El anterior sigue respondiendo.</translation>
    </message>
    <message>
        <source>Embedding anew with {name} stopped: {error_user_message} Words alone find documents.</source>
        <translation>Se detuvo el nuevo cálculo de embeddings con {name}: {error_user_message} Los documentos se encuentran solo por sus palabras.</translation>
    </message>
    <message>
        <source>Embedding model folder (empty: the starter model)</source>
        <translation>Carpeta del modelo de embeddings (vacío: el modelo inicial)</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Evaluate before the training</source>
        <translation>Evaluar antes del entrenamiento</translation>
    </message>
    <message>
        <source>Every row is longer than {spec_max_tokens} tokens and loses its end.</source>
        <translation>Todas las filas superan {spec_max_tokens} tokens y pierden el final.</translation>
    </message>
    <message>
        <source>Every source is for validation only; nothing is left to train on.</source>
        <translation>Todas las fuentes son solo para validación; no queda nada con lo que entrenar.</translation>
    </message>
    <message>
        <source>Examples a batch</source>
        <translation>Ejemplos por lote</translation>
    </message>
    <message>
        <source>Examples of the kind &quot;{task}&quot; cannot be written as &quot;{form}&quot;.</source>
        <translation>Los ejemplos de tipo «{task}» no se pueden escribir como «{form}».</translation>
    </message>
    <message>
        <source>Export from the chat&apos;s menu, or use .html, .md or .docx here.</source>
        <translation>Exporte desde el menú del chat, o use aquí .html, .md o .docx.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Export it as PDF or in the Office format and add that.</source>
        <translation>Expórtelo como PDF o en el formato de Office y añada eso.</translation>
    </message>
    <message>
        <source>Export it as merged or gguf.</source>
        <translation>Expórtelo como merged o gguf.</translation>
    </message>
    <message>
        <source>Export the adapter, or train on the 16-bit version of the base.</source>
        <translation>Exporte el adaptador, o entrene con la versión de 16 bits de la base.</translation>
    </message>
    <message>
        <source>Extract them in two runs.</source>
        <translation>Extráigalos en dos ejecuciones.</translation>
    </message>
    <message>
        <source>Extracting from {documents} documents</source>
        <translation>Extrayendo de {documents} documentos</translation>
    </message>
    <message>
        <source>Fetch it again; if that happens twice, bring it from another computer.</source>
        <translation>Descárguelo de nuevo; si ocurre dos veces, tráigalo de otro equipo.</translation>
    </message>
    <message>
        <source>Fetch it with: git lfs pull.</source>
        <translation>Descárguelo con: git lfs pull.</translation>
    </message>
    <message>
        <source>Fetching {offer_name}</source>
        <translation>Descargando {offer_name}</translation>
    </message>
    <message>
        <source>Fits in main memory: needs {here_total_bytes} of {ram_free_bytes} GB free memory; {context}.</source>
        <translation>Cabe en la memoria principal: necesita {here_total_bytes} de {ram_free_bytes} GB de memoria libre; {context}.</translation>
    </message>
    <message>
        <source>Fits on the GPU: needs {need} of {on_gpus}.</source>
        <translation>Cabe en la GPU: necesita {need} de {on_gpus}.</translation>
    </message>
    <message>
        <source>Fits tightly, shared between the GPU and main memory: needs {need}.</source>
        <translation>Cabe justo, repartido entre la GPU y la memoria principal: necesita {need}.</translation>
    </message>
    <message>
        <source>Fits with a part in main memory: needs {need}, the GPU has {on_gpus}.</source>
        <translation>Cabe con una parte en la memoria principal: necesita {need}, la GPU tiene {on_gpus}.</translation>
    </message>
    <message>
        <source>Fits: needs about {needed} of {free} GB free memory of the GPU; most of it for {most}.</source>
        <translation>Cabe: necesita unos {needed} de {free} GB libres en la memoria de la GPU; la mayor parte para {most}.</translation>
    </message>
    <message>
        <source>Fits: needs about {needed} of {free} GB free memory; most of it for {most}.</source>
        <translation>Cabe: necesita unos {needed} de {free} GB de memoria libre; la mayor parte para {most}.</translation>
    </message>
    <message>
        <source>Fits: needs {here_total_bytes} of {ram_free_bytes} GB free memory; {context}.</source>
        <translation>Cabe: necesita {here_total_bytes} de {ram_free_bytes} GB de memoria libre; {context}.</translation>
    </message>
    <message>
        <source>Fits: needs {need} of {hardware_ram_total_bytes} memory, but is slow without a GPU.</source>
        <translation>Cabe: necesita {need} de {hardware_ram_total_bytes} de memoria, pero sin GPU es lento.</translation>
    </message>
    <message>
        <source>Fits: needs {need} of {hardware_ram_total_bytes} memory.</source>
        <translation>Cabe: necesita {need} de {hardware_ram_total_bytes} de memoria.</translation>
    </message>
    <message>
        <source>Folders with models, used where they are</source>
        <translation>Carpetas con modelos, usadas donde están</translation>
    </message>
    <message>
        <source>For a folder of documents write &quot;documents: true&quot;.</source>
        <translation>Para una carpeta de documentos escriba &quot;documents: true&quot;.</translation>
    </message>
    <message>
        <source>Free some disk space and start again.</source>
        <translation>Libere espacio en el disco e inicie de nuevo.</translation>
    </message>
    <message>
        <source>Free some disk space and start again; the damaged file is kept whole.</source>
        <translation>Libere espacio en el disco e inicie de nuevo; el archivo dañado se conserva entero.</translation>
    </message>
    <message>
        <source>Free some disk space and try again; nothing was changed.</source>
        <translation>Libere espacio en el disco y reintente; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Free some disk space or check the permissions of the folder; what was there before is unchanged.</source>
        <translation>Libere espacio en el disco o compruebe los permisos de la carpeta; lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>Free some disk space or choose another folder.</source>
        <translation>Libere espacio en el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation>Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>Free some disk space; what was there before is unchanged.</source>
        <translation>Libere espacio en el disco; lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>Free some space and add it again.</source>
        <translation>Libere espacio y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Free some space and resume: what has arrived is kept.</source>
        <translation>Libere espacio y reanude: lo que ha llegado se conserva.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere espacio y reintente.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder with --data-dir or AQUIFER_DATA_DIR.</source>
        <translation>Libere espacio o elija otra carpeta con --data-dir o AQUIFER_DATA_DIR.</translation>
    </message>
    <message>
        <source>Free some space or choose another place.</source>
        <translation>Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>Free some space or choose another place. Nothing was written.</source>
        <translation>Libere espacio o elija otro lugar. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Free some space or choose another place. The old folder is in use as before.</source>
        <translation>Libere espacio o elija otro lugar. La carpeta antigua se sigue usando.</translation>
    </message>
    <message>
        <source>Free some space, check the permissions of the data folder, and start again; nothing was lost by this.</source>
        <translation>Libere espacio, compruebe los permisos de la carpeta de datos e inicie de nuevo; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Free some space, or choose a smaller model.</source>
        <translation>Libere espacio, o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <source>Get a complete copy.</source>
        <translation>Consiga una copia completa.</translation>
    </message>
    <message>
        <source>Get a newer version of it.</source>
        <translation>Consiga una versión más reciente.</translation>
    </message>
    <message>
        <source>Get the model again.</source>
        <translation>Consiga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>Get the usual version of it.</source>
        <translation>Consiga su versión habitual.</translation>
    </message>
    <message>
        <source>Give at least one.</source>
        <translation>Indique al menos uno.</translation>
    </message>
    <message>
        <source>Give each one a name of its own.</source>
        <translation>Dé a cada uno un nombre propio.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Indique el nombre de un archivo.</translation>
    </message>
    <message>
        <source>Imagining a passage that would answer</source>
        <translation>Imaginando un fragmento que respondería</translation>
    </message>
    <message>
        <source>Imported chat</source>
        <translation>Chat importado</translation>
    </message>
    <message>
        <source>In {facts_unended} of {facts_rows} rows the end of the answer is not learnt, so the model would not learn to stop.</source>
        <translation>En {facts_unended} de {facts_rows} filas no se aprende el final de la respuesta, así que el modelo no aprendería a parar.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>It cannot be read as LaTeX.</source>
        <translation>No se puede leer como LaTeX.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>No se ha podido leer.</translation>
    </message>
    <message>
        <source>It could not be read: {error_strerror}.</source>
        <translation>No se ha podido leer: {error_strerror}.</translation>
    </message>
    <message>
        <source>It crashed ({name}).</source>
        <translation>Se cerró por un fallo ({name}).</translation>
    </message>
    <message>
        <source>It does not say what kind of model it is.</source>
        <translation>No dice qué tipo de modelo es.</translation>
    </message>
    <message>
        <source>It ended unexpectedly (exit code {code}).</source>
        <translation>Se cerró de forma inesperada (código de salida {code}).</translation>
    </message>
    <message>
        <source>It ended unexpectedly.</source>
        <translation>Se cerró de forma inesperada.</translation>
    </message>
    <message>
        <source>It failed ({error_name}: {error}).</source>
        <translation>Ha fallado ({error_name}: {error}).</translation>
    </message>
    <message>
        <source>It has a shape that is not drawn here.</source>
        <translation>Tiene una forma que aquí no se puede mostrar.</translation>
    </message>
    <message>
        <source>It has no adapter_config.json.</source>
        <translation>No tiene adapter_config.json.</translation>
    </message>
    <message>
        <source>It has no byte-order mark; it was read as {wide}.</source>
        <translation>No tiene marca de orden de bytes; se leyó como {wide}.</translation>
    </message>
    <message>
        <source>It has no name of its own, so it could not be told from others.</source>
        <translation>No tiene nombre propio, así que no se podría distinguir de los demás.</translation>
    </message>
    <message>
        <source>It has no weights.</source>
        <translation>No tiene pesos.</translation>
    </message>
    <message>
        <source>It has no weights: it is a vocabulary only.</source>
        <translation>No tiene pesos: es solo un vocabulario.</translation>
    </message>
    <message>
        <source>It has no {file_name}.</source>
        <translation>No tiene {file_name}.</translation>
    </message>
    <message>
        <source>It has {tex} characters; up to {longest} are drawn.</source>
        <translation>Tiene {tex} caracteres; se muestran hasta {longest}.</translation>
    </message>
    <message>
        <source>It has {writer_cut_columns} columns; only the first {most_columns} were read.</source>
        <translation>Tiene {writer_cut_columns} columnas; solo se leyeron las primeras {most_columns}.</translation>
    </message>
    <message>
        <source>It holds a part of a kind that is not known here.</source>
        <translation>Contiene una parte de un tipo que aquí no se conoce.</translation>
    </message>
    <message>
        <source>It holds no chats of a program that is known here (ChatGPT, GPT4All, Jan, LM Studio).</source>
        <translation>No contiene chats de ningún programa que se conozca aquí (ChatGPT, GPT4All, Jan, LM Studio).</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>No contiene texto.</translation>
    </message>
    <message>
        <source>It holds {frames} pictures; the first {most_frames} were read.</source>
        <translation>Contiene {frames} imágenes; se leyeron las primeras {most_frames}.</translation>
    </message>
    <message>
        <source>It is a {config_kind} adapter; only LoRA adapters are supported.</source>
        <translation>Es un adaptador {config_kind}; solo se admiten adaptadores LoRA.</translation>
    </message>
    <message>
        <source>It is an adapter: it works only on top of the model it was trained on.</source>
        <translation>Es un adaptador: solo funciona sobre el modelo con el que se entrenó.</translation>
    </message>
    <message>
        <source>It is an animation; its first picture was read.</source>
        <translation>Es una animación; se leyó su primera imagen.</translation>
    </message>
    <message>
        <source>It is an embedding model: it finds text, it cannot answer.</source>
        <translation>Es un modelo de embeddings: encuentra texto, no puede responder.</translation>
    </message>
    <message>
        <source>It is gone already.</source>
        <translation>Ya no está.</translation>
    </message>
    <message>
        <source>It is gone when it is closed.</source>
        <translation>Desaparece al cerrarlo.</translation>
    </message>
    <message>
        <source>It is incomplete: {there} MB of {size} MB are there.</source>
        <translation>Está incompleto: hay {there} MB de {size} MB.</translation>
    </message>
    <message>
        <source>It is larger than any chat.</source>
        <translation>Es más grande que cualquier chat.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>It is no chat of GPT4All.</source>
        <translation>No es un chat de GPT4All.</translation>
    </message>
    <message>
        <source>It is no chat of LM Studio.</source>
        <translation>No es un chat de LM Studio.</translation>
    </message>
    <message>
        <source>It is no conversation of ChatGPT.</source>
        <translation>No es una conversación de ChatGPT.</translation>
    </message>
    <message>
        <source>It is no model that answers in text ({config_architecture}).</source>
        <translation>No es un modelo que responda con texto ({config_architecture}).</translation>
    </message>
    <message>
        <source>It is no model that answers in text.</source>
        <translation>No es un modelo que responda con texto.</translation>
    </message>
    <message>
        <source>It is no plain LoRA adapter.</source>
        <translation>No es un adaptador LoRA simple.</translation>
    </message>
    <message>
        <source>It is no well-formed XML ({error}); it was read as plain text.</source>
        <translation>No es XML bien formado ({error}); se leyó como texto sin formato.</translation>
    </message>
    <message>
        <source>It is not UTF-8; it was read as {names}.</source>
        <translation>No es UTF-8; se leyó como {names}.</translation>
    </message>
    <message>
        <source>It is not read yet; run the action again later.</source>
        <translation>Aún no se ha leído; ejecute la acción más tarde.</translation>
    </message>
    <message>
        <source>It is not text: it holds binary data.</source>
        <translation>No es texto: contiene datos binarios.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>No está.</translation>
    </message>
    <message>
        <source>It is rebuilt from the stored documents.</source>
        <translation>Se reconstruye a partir de los documentos guardados.</translation>
    </message>
    <message>
        <source>It is the image part of a vision model: it cannot answer alone.</source>
        <translation>Es la parte de imágenes de un modelo de visión: no puede responder por sí sola.</translation>
    </message>
    <message>
        <source>It may be made to fill the disk. If it is genuine, unpack it yourself and add its files.</source>
        <translation>Puede estar hecho para llenar el disco. Si es auténtico, descomprímalo usted y añada sus archivos.</translation>
    </message>
    <message>
        <source>It may be made to fill the memory.</source>
        <translation>Puede estar hecho para llenar la memoria.</translation>
    </message>
    <message>
        <source>It may be made to fill the memory. If it is genuine, unpack it yourself and add its files.</source>
        <translation>Puede estar hecho para llenar la memoria. Si es auténtico, descomprímalo usted y añada sus archivos.</translation>
    </message>
    <message>
        <source>It must be like {&quot;properties&quot;: {&quot;Total&quot;: {…}}}.</source>
        <translation>Debe ser como {&quot;properties&quot;: {&quot;Total&quot;: {…}}}.</translation>
    </message>
    <message>
        <source>It needed more memory than is allowed.</source>
        <translation>Necesitó más memoria de la permitida.</translation>
    </message>
    <message>
        <source>It needed more memory than there is.</source>
        <translation>Necesitó más memoria de la que hay.</translation>
    </message>
    <message>
        <source>It needs program code that comes with the model, and Aquifer runs none; ask for a version that transformers knows by itself, or for a GGUF version.</source>
        <translation>Necesita código de programa que viene con el modelo, y Aquifer no ejecuta ninguno; busque una versión que transformers conozca por sí mismo, o una versión GGUF.</translation>
    </message>
    <message>
        <source>It sorts texts into {config_labels} classes: it is neither a chat model nor a reward model.</source>
        <translation>Clasifica textos en {config_labels} clases: no es ni un modelo de chat ni un modelo de recompensa.</translation>
    </message>
    <message>
        <source>It takes too long to draw.</source>
        <translation>Se tarda demasiado en mostrarlo.</translation>
    </message>
    <message>
        <source>It took longer than {exchange_timeout_s} s and was stopped.</source>
        <translation>Tardó más de {exchange_timeout_s} s y se detuvo.</translation>
    </message>
    <message>
        <source>It unpacks to more than any export.</source>
        <translation>Al descomprimirlo ocupa más que cualquier exportación.</translation>
    </message>
    <message>
        <source>It uses \{closed}, which formulas here do not take.</source>
        <translation>Usa \{closed}, que las fórmulas de aquí no admiten.</translation>
    </message>
    <message>
        <source>It was continued both here and there, so it was left as it is here.</source>
        <translation>Se continuó tanto aquí como allí, así que aquí se dejó como está.</translation>
    </message>
    <message>
        <source>It was ended, or asked something else meanwhile.</source>
        <translation>Se cerró, o entretanto se le preguntó otra cosa.</translation>
    </message>
    <message>
        <source>It was killed, probably for lack of memory.</source>
        <translation>El sistema lo cerró, probablemente por falta de memoria.</translation>
    </message>
    <message>
        <source>It was named by --data-dir or AQUIFER_DATA_DIR: change it there.</source>
        <translation>Se indicó con --data-dir o AQUIFER_DATA_DIR: cámbielo ahí.</translation>
    </message>
    <message>
        <source>It was tried by {frame}.</source>
        <translation>Lo intentó {frame}.</translation>
    </message>
    <message>
        <source>It was written in version {version} of its format, which is not known here.</source>
        <translation>Se escribió en la versión {version} de su formato, que aquí no se conoce.</translation>
    </message>
    <message>
        <source>It will be rebuilt.</source>
        <translation>Se reconstruirá.</translation>
    </message>
    <message>
        <source>It would be empty or too large.</source>
        <translation>Estaría vacío o sería demasiado grande.</translation>
    </message>
    <message>
        <source>Its adapter was left off. {error}</source>
        <translation>Se dejó fuera su adaptador. {error}</translation>
    </message>
    <message>
        <source>Its checksum is wrong: the file is not as it was made. What could be read was read; download it again.</source>
        <translation>Su suma de comprobación no es correcta: el archivo no está como se creó. Se leyó lo que se pudo; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>All {total} pages were read by text recognition ({value} % sure).</source>
        <translation>Las {total} páginas se leyeron por reconocimiento de texto ({value} % de certeza).</translation>
    </message>
    <message>
        <source>Its page is blank.</source>
        <translation>Su página está en blanco.</translation>
    </message>
    <message>
        <source>Its page was read by text recognition ({value} % sure).</source>
        <translation>Su página se leyó por reconocimiento de texto ({value} % de certeza).</translation>
    </message>
    <message>
        <source>Its thread.json is no thread of Jan.</source>
        <translation>Su thread.json no es un hilo de Jan.</translation>
    </message>
    <message>
        <source>Its weights (adapter_model.safetensors) are missing.</source>
        <translation>Faltan sus pesos (adapter_model.safetensors).</translation>
    </message>
    <message>
        <source>Its weights are Python pickles (.bin), which can run code and are not opened; ask for a safetensors version.</source>
        <translation>Sus pesos son pickles de Python (.bin), que pueden ejecutar código y no se abren; busque una versión safetensors.</translation>
    </message>
    <message>
        <source>Its weights are a Python pickle (.bin), which can run code and is not opened.</source>
        <translation>Sus pesos son un pickle de Python (.bin), que puede ejecutar código y no se abre.</translation>
    </message>
    <message>
        <source>Its weights are a link to a file outside Ollama&apos;s folder, which is not followed.</source>
        <translation>Sus pesos son un enlace a un archivo fuera de la carpeta de Ollama, y no se sigue.</translation>
    </message>
    <message>
        <source>Its weights are an ONNX export, which is taken for embedding models only; it cannot answer.</source>
        <translation>Sus pesos son una exportación ONNX, que solo se admite en modelos de embeddings; no puede responder.</translation>
    </message>
    <message>
        <source>Its weights are missing: there is no model.safetensors and no index of several files.</source>
        <translation>Faltan sus pesos: no hay model.safetensors ni un índice de varios archivos.</translation>
    </message>
    <message>
        <source>Its weights are missing; fetch it again with Ollama.</source>
        <translation>Faltan sus pesos; descárguelo de nuevo con Ollama.</translation>
    </message>
    <message>
        <source>Its weights are quantised as {config_quant_method}, which this version cannot run; ask for the plain, GPTQ or GGUF version.</source>
        <translation>Sus pesos están cuantizados como {config_quant_method}, que esta versión no puede ejecutar; busque la versión normal, GPTQ o GGUF.</translation>
    </message>
    <message>
        <source>Its {file_name} is larger than any thread&apos;s.</source>
        <translation>Su {file_name} es más grande que el de cualquier hilo.</translation>
    </message>
    <message>
        <source>JSON Schema the answer must follow</source>
        <translation>Esquema JSON que debe seguir la respuesta</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>Japonés (EUC-JP)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonés (Shift JIS)</translation>
    </message>
    <message>
        <source>Joining {value} summaries</source>
        <translation>Uniendo {value} resúmenes</translation>
    </message>
    <message>
        <source>Keep Aquifer in the tray when its window is closed</source>
        <translation>Mantener Aquifer en la bandeja al cerrar su ventana</translation>
    </message>
    <message>
        <source>Keep documents whose file was deleted from a watched folder</source>
        <translation>Conservar los documentos cuyo archivo se eliminó de una carpeta vigilada</translation>
    </message>
    <message>
        <source>Keep the checkpoint with the lowest validation loss</source>
        <translation>Conservar el checkpoint con la menor pérdida de validación</translation>
    </message>
    <message>
        <source>Key that sends a message</source>
        <translation>Tecla que envía un mensaje</translation>
    </message>
    <message>
        <source>Known are {file_types}.</source>
        <translation>Se conocen {file_types}.</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Coreano (EUC-KR)</translation>
    </message>
    <message>
        <source>Largest file that is read (MB)</source>
        <translation>Archivo más grande que se lee (MB)</translation>
    </message>
    <message>
        <source>Largest gradient norm (0: no limit)</source>
        <translation>Norma máxima del gradiente (0: sin límite)</translation>
    </message>
    <message>
        <source>Layers (empty: all linear layers but the head)</source>
        <translation>Capas (vacío: todas las capas lineales salvo la cabeza)</translation>
    </message>
    <message>
        <source>Layers on the GPU (-1: as many as fit)</source>
        <translation>Capas en la GPU (-1: tantas como quepan)</translation>
    </message>
    <message>
        <source>Learn the answers only, not the questions</source>
        <translation>Aprender solo las respuestas, no las preguntas</translation>
    </message>
    <message>
        <source>Learning rate (0: by the method)</source>
        <translation>Tasa de aprendizaje (0: según el método)</translation>
    </message>
    <message>
        <source>Less motion: no moving bars, no fading, no blinking cursor</source>
        <translation>Menos movimiento: sin barras animadas, sin fundidos, sin cursor parpadeante</translation>
    </message>
    <message>
        <source>Let it end in .jsonl.</source>
        <translation>Haga que termine en .jsonl.</translation>
    </message>
    <message>
        <source>Let models think before they answer</source>
        <translation>Dejar que los modelos piensen antes de responder</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>Cárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Load the base model first.</source>
        <translation>Cargue antes el modelo base.</translation>
    </message>
    <message>
        <source>Loading the base model</source>
        <translation>Cargando el modelo base</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Loading the model anew and asking again</source>
        <translation>Cargando de nuevo el modelo y volviendo a preguntar</translation>
    </message>
    <message>
        <source>Loading {info_name}</source>
        <translation>Cargando {info_name}</translation>
    </message>
    <message>
        <source>Loading {info_name} · {fraction}</source>
        <translation>Cargando {info_name} · {fraction}</translation>
    </message>
    <message>
        <source>Longest answer (tokens)</source>
        <translation>Respuesta más larga (tokens)</translation>
    </message>
    <message>
        <source>Longest time for reading one page (s)</source>
        <translation>Tiempo máximo para leer una página (s)</translation>
    </message>
    <message>
        <source>Longest written answer (tokens)</source>
        <translation>Respuesta escrita más larga (tokens)</translation>
    </message>
    <message>
        <source>Look at the file in a text editor.</source>
        <translation>Mire el archivo en un editor de texto.</translation>
    </message>
    <message>
        <source>Looking at {intake_spec_name}</source>
        <translation>Mirando {intake_spec_name}</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Buscando duplicados</translation>
    </message>
    <message>
        <source>Looking through {name}</source>
        <translation>Revisando {name}</translation>
    </message>
    <message>
        <source>Loosen that check, or look at the file.</source>
        <translation>Afloje esa comprobación, o mire el archivo.</translation>
    </message>
    <message>
        <source>Loosen the checks, or take a larger weight.</source>
        <translation>Afloje las comprobaciones, o tome un peso mayor.</translation>
    </message>
    <message>
        <source>Lower them.</source>
        <translation>Redúzcalos.</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Creado a mano</translation>
    </message>
    <message>
        <source>Made when done</source>
        <translation>Se crea al terminar</translation>
    </message>
    <message>
        <source>Make a new run from its configuration.</source>
        <translation>Cree un entrenamiento nuevo con su configuración.</translation>
    </message>
    <message>
        <source>Make one pipeline for each kind of example.</source>
        <translation>Cree una cadena para cada tipo de ejemplo.</translation>
    </message>
    <message>
        <source>Measuring the base model</source>
        <translation>Midiendo el modelo base</translation>
    </message>
    <message>
        <source>Memory for the state of earlier chats (MB)</source>
        <translation>Memoria para el estado de chats anteriores (MB)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Model file (empty: the starter model)</source>
        <translation>Archivo del modelo (vacío: el modelo inicial)</translation>
    </message>
    <message>
        <source>Most memory for reading one file (MB)</source>
        <translation>Memoria máxima para leer un archivo (MB)</translation>
    </message>
    <message>
        <source>Most room for earlier turns in the prompt (tokens; 0: what is left)</source>
        <translation>Espacio máximo para turnos anteriores en el prompt (tokens; 0: el que quede)</translation>
    </message>
    <message>
        <source>Most steps (0: all epochs)</source>
        <translation>Máximo de pasos (0: todas las épocas)</translation>
    </message>
    <message>
        <source>Most training rows (0: all)</source>
        <translation>Máximo de filas de entrenamiento (0: todas)</translation>
    </message>
    <message>
        <source>Most validation rows (0: all)</source>
        <translation>Máximo de filas de validación (0: todas)</translation>
    </message>
    <message>
        <source>Move or rename {taken} first.</source>
        <translation>Mueva antes {taken} o cámbiele el nombre.</translation>
    </message>
    <message>
        <source>Move the data folder again.</source>
        <translation>Mueva de nuevo la carpeta de datos.</translation>
    </message>
    <message>
        <source>NEFTune noise (0: none)</source>
        <translation>Ruido NEFTune (0: ninguno)</translation>
    </message>
    <message>
        <source>Name a file with rows the model did not learn.</source>
        <translation>Indique un archivo con filas que el modelo no aprendió.</translation>
    </message>
    <message>
        <source>Name at least one field.</source>
        <translation>Nombre al menos un campo.</translation>
    </message>
    <message>
        <source>Name at least one setting with its values.</source>
        <translation>Nombre al menos una opción con sus valores.</translation>
    </message>
    <message>
        <source>Name it under &quot;fit&quot; in the pipeline.</source>
        <translation>Indíquelo en &quot;fit&quot; de la cadena.</translation>
    </message>
    <message>
        <source>Name it with &quot;format&quot;, or the columns by hand.</source>
        <translation>Indíquelo con &quot;format&quot;, o las columnas a mano.</translation>
    </message>
    <message>
        <source>Name text alone, or question (or a fixed instruction) with answer, or with chosen and rejected.</source>
        <translation>Nombre text solo, o question (o una instrucción fija) con answer, o con chosen y rejected.</translation>
    </message>
    <message>
        <source>No pair is left to learn from.</source>
        <translation>No queda ningún par del que aprender.</translation>
    </message>
    <message>
        <source>No pair is left to learn from: the chat template refuses them, or they are too long.</source>
        <translation>No queda ningún par del que aprender: la plantilla de chat los rechaza, o son demasiado largos.</translation>
    </message>
    <message>
        <source>No row can be kept back for validation: all rows that are left are alike, or bound to training.</source>
        <translation>No se puede reservar ninguna fila para la validación: todas las que quedan son iguales, o están ligadas al entrenamiento.</translation>
    </message>
    <message>
        <source>No row is left for training.</source>
        <translation>No queda ninguna fila para el entrenamiento.</translation>
    </message>
    <message>
        <source>No row is left to learn from ({reasons}).</source>
        <translation>No queda ninguna fila de la que aprender ({reasons}).</translation>
    </message>
    <message>
        <source>No row of {source_name} can be read.</source>
        <translation>No se puede leer ninguna fila de {source_name}.</translation>
    </message>
    <message>
        <source>No row of {source_name} can be read. The first: {refused}.</source>
        <translation>No se puede leer ninguna fila de {source_name}. La primera: {refused}.</translation>
    </message>
    <message>
        <source>No text on {without} of {total}: only pictures or drawings, and text recognition found no words in them.</source>
        <translation>Sin texto en {without} de {total}: solo imágenes o dibujos, y el reconocimiento de texto no encontró palabras en ellos.</translation>
    </message>
    <message>
        <source>Nobody says what the bytes of {path_name} must be, so nothing is compared.</source>
        <translation>Nadie dice cuáles deben ser los bytes de {path_name}, así que no se compara nada.</translation>
    </message>
    <message>
        <source>None of the {read} rows is left.</source>
        <translation>No queda ninguna de las {read} filas.</translation>
    </message>
    <message>
        <source>None of the {read} rows is left. Most were dropped by {most_step}: {value}.</source>
        <translation>No queda ninguna de las {read} filas. {most_step} descartó la mayoría: {value}.</translation>
    </message>
    <message>
        <source>None of these documents is read yet.</source>
        <translation>Ninguno de estos documentos se ha leído todavía.</translation>
    </message>
    <message>
        <source>Not all that was to be made of the run was made (code {code}): export it again.</source>
        <translation>No se creó todo lo que debía crearse del entrenamiento (código {code}): expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Not even one short example fits into memory.</source>
        <translation>Ni siquiera un ejemplo corto cabe en la memoria.</translation>
    </message>
    <message>
        <source>Nothing in &quot;{spec_collection}&quot; can be asked about.</source>
        <translation>No se puede preguntar sobre nada de «{spec_collection}».</translation>
    </message>
    <message>
        <source>Nothing in &quot;{spec_collection}&quot; can be asked about. Most pieces: {value}.</source>
        <translation>No se puede preguntar sobre nada de «{spec_collection}». La mayoría de los trozos: {value}.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>No se ha elegido nada.</translation>
    </message>
    <message>
        <source>Nothing is varied.</source>
        <translation>No se varía nada.</translation>
    </message>
    <message>
        <source>Nothing of it is removed meanwhile.</source>
        <translation>Mientras tanto no se quita nada de ella.</translation>
    </message>
    <message>
        <source>Nothing was downloaded. Or bring the model from another computer: copy its .gguf file into the models folder.</source>
        <translation>No se ha descargado nada. O traiga el modelo de otro equipo: copie su archivo .gguf en la carpeta de modelos.</translation>
    </message>
    <message>
        <source>Nothing was restored. Use another backup.</source>
        <translation>No se ha restaurado nada. Use otra copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing was taken from there. Or bring the model from another computer: copy its .gguf file into the models folder.</source>
        <translation>No se ha tomado nada de allí. O traiga el modelo de otro equipo: copie su archivo .gguf en la carpeta de modelos.</translation>
    </message>
    <message>
        <source>Ollama keeps it in several pieces, which only Ollama can read.</source>
        <translation>Ollama lo guarda en varios trozos, que solo Ollama puede leer.</translation>
    </message>
    <message>
        <source>Only the first {most_messages} of its {spans} messages were read.</source>
        <translation>Solo se leyeron los primeros {most_messages} de sus {spans} mensajes.</translation>
    </message>
    <message>
        <source>Only two answers to the same question can be compared.</source>
        <translation>Solo se pueden comparar dos respuestas a la misma pregunta.</translation>
    </message>
    <message>
        <source>Only {free} row can be split, so none can be kept back for validation.</source>
        <translation>Solo se puede repartir {free} fila, así que no se puede reservar ninguna para la validación.</translation>
    </message>
    <message>
        <source>Only {free} rows can be split, so none can be kept back for validation.</source>
        <translation>Solo se pueden repartir {free} filas, así que no se puede reservar ninguna para la validación.</translation>
    </message>
    <message>
        <source>Open it elsewhere and save it again as PNG.</source>
        <translation>Ábrala con otro programa y guárdela de nuevo como PNG.</translation>
    </message>
    <message>
        <source>Open it elsewhere and save it again, or copy it anew.</source>
        <translation>Ábralo con otro programa y guárdelo de nuevo, o cópielo otra vez.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and look.</source>
        <translation>Ábralo en el programa que lo creó y mírelo.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it again and add that.</source>
        <translation>Ábralo en el programa que lo creó, guárdelo de nuevo y añada eso.</translation>
    </message>
    <message>
        <source>Open it in {program}, save it without the password (or as PDF) and add that.</source>
        <translation>Ábralo en {program}, guárdelo sin la contraseña (o como PDF) y añada eso.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Or bring the model from another computer: copy its .gguf file into the models folder.</source>
        <translation>O traiga el modelo de otro equipo: copie su archivo .gguf en la carpeta de modelos.</translation>
    </message>
    <message>
        <source>Own keys</source>
        <translation>Teclas propias</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>Preajustes propios</translation>
    </message>
    <message>
        <source>Pack csv, json, jsonl, parquet or xlsx files.</source>
        <translation>Comprima archivos csv, json, jsonl, parquet o xlsx.</translation>
    </message>
    <message>
        <source>Packing {info_name} ({number} of {infos})</source>
        <translation>Empaquetando {info_name} ({number} de {infos})</translation>
    </message>
    <message>
        <source>Page {number} of this document is not in the library.</source>
        <translation>La página {number} de este documento no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Pairs of answers are measured during their training only.</source>
        <translation>Los pares de respuestas solo se miden durante su entrenamiento.</translation>
    </message>
    <message>
        <source>Pairs of answers cannot be trained in several processes yet.</source>
        <translation>Los pares de respuestas aún no se pueden entrenar en varios procesos.</translation>
    </message>
    <message>
        <source>Parameters of single models</source>
        <translation>Parámetros de modelos concretos</translation>
    </message>
    <message>
        <source>Passed over: {passed}.</source>
        <translation>Pasado por alto: {passed}.</translation>
    </message>
    <message>
        <source>Paste or type some words.</source>
        <translation>Pegue o escriba algunas palabras.</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>Imagen: {words}</translation>
    </message>
    <message>
        <source>Possible types: {kinds}; each may also be null.</source>
        <translation>Tipos posibles: {kinds}; cada uno puede ser también null.</translation>
    </message>
    <message>
        <source>Possible: {kinds}.</source>
        <translation>Posibles: {kinds}.</translation>
    </message>
    <message>
        <source>PowerPoint Document</source>
        <translation>Documento de PowerPoint</translation>
    </message>
    <message>
        <source>Precision of Hugging Face models</source>
        <translation>Precisión de los modelos de Hugging Face</translation>
    </message>
    <message>
        <source>Precision of the base</source>
        <translation>Precisión de la base</translation>
    </message>
    <message>
        <source>Prepared data set</source>
        <translation>Conjunto de datos preparado</translation>
    </message>
    <message>
        <source>Processes on this computer (one a GPU)</source>
        <translation>Procesos en este equipo (uno por GPU)</translation>
    </message>
    <message>
        <source>Put a .gguf file into {paths_models_dir}, or run the set-up again: installer/run.py.</source>
        <translation>Ponga un archivo .gguf en {paths_models_dir}, o ejecute de nuevo la instalación: installer/run.py.</translation>
    </message>
    <message>
        <source>Put all parts into the same folder.</source>
        <translation>Ponga todas las partes en la misma carpeta.</translation>
    </message>
    <message>
        <source>Put back a copy from the backups folder of the profile.</source>
        <translation>Recupere una copia de la carpeta backups del perfil.</translation>
    </message>
    <message>
        <source>Put it back, or export the adapter only.</source>
        <translation>Vuelva a ponerlo, o exporte solo el adaptador.</translation>
    </message>
    <message>
        <source>Put the adapter into a folder of its own and switch it on on top of the model.</source>
        <translation>Ponga el adaptador en su propia carpeta y actívelo sobre el modelo.</translation>
    </message>
    <message>
        <source>Quantisation of the GGUF</source>
        <translation>Cuantización del GGUF</translation>
    </message>
    <message>
        <source>Raise the context length in the settings, or take another model.</source>
        <translation>Aumente la longitud del contexto en la configuración, o tome otro modelo.</translation>
    </message>
    <message>
        <source>Raise the length, or choose another base model.</source>
        <translation>Aumente la longitud, o elija otro modelo base.</translation>
    </message>
    <message>
        <source>Raise the length, or prepare the data anew.</source>
        <translation>Aumente la longitud, o prepare los datos de nuevo.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings or split the file.</source>
        <translation>Aumente el límite en la configuración o divida el archivo.</translation>
    </message>
    <message>
        <source>Raise the longest answer and try again.</source>
        <translation>Aumente la respuesta más larga y reintente.</translation>
    </message>
    <message>
        <source>Raise the longest example, or cut the data at sentence ends in the data studio.</source>
        <translation>Aumente el ejemplo más largo, o corte los datos por finales de frase en el taller de datos.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Rank-stabilised scaling</source>
        <translation>Escalado estabilizado por rango</translation>
    </message>
    <message>
        <source>Read it again with its password.</source>
        <translation>Léalo de nuevo con su contraseña.</translation>
    </message>
    <message>
        <source>Reading page {count} of {pages}</source>
        <translation>Leyendo la página {count} de {pages}</translation>
    </message>
    <message>
        <source>Reading the chat</source>
        <translation>Leyendo el chat</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Leyendo los datos</translation>
    </message>
    <message>
        <source>Reading the data: {rows} rows</source>
        <translation>Leyendo los datos: {rows} filas</translation>
    </message>
    <message>
        <source>Reading {documents} documents</source>
        <translation>Leyendo {documents} documentos</translation>
    </message>
    <message>
        <source>Reading {evidence_hits} excerpts</source>
        <translation>Leyendo {evidence_hits} extractos</translation>
    </message>
    <message>
        <source>Reading {intake_spec_name}</source>
        <translation>Leyendo {intake_spec_name}</translation>
    </message>
    <message>
        <source>Reading {plan_n_prompt} tokens and writing {plan_n_gen}</source>
        <translation>Leyendo {plan_n_prompt} tokens y escribiendo {plan_n_gen}</translation>
    </message>
    <message>
        <source>Rename it to .pdf and add it again.</source>
        <translation>Cambie su nombre a .pdf y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Repeat penalty (0: as the model needs it)</source>
        <translation>Penalización de repetición (0: la que necesite el modelo)</translation>
    </message>
    <message>
        <source>Report this as a bug.</source>
        <translation>Informe de esto como error.</translation>
    </message>
    <message>
        <source>Reranking model folder (empty: none)</source>
        <translation>Carpeta del modelo de reordenación (vacío: ninguno)</translation>
    </message>
    <message>
        <source>Rest while a chat answers</source>
        <translation>Descansar mientras un chat responde</translation>
    </message>
    <message>
        <source>Restore it on the page Trash.</source>
        <translation>Restáurelo en la página Papelera.</translation>
    </message>
    <message>
        <source>Resume it from its last checkpoint; log.txt in the folder of the run may say more.</source>
        <translation>Reanúdelo desde su último checkpoint; log.txt, en la carpeta del entrenamiento, puede decir más.</translation>
    </message>
    <message>
        <source>Resume it in some minutes.</source>
        <translation>Reanúdelo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Resume it: what has arrived is kept.</source>
        <translation>Reanúdelo: lo que ha llegado se conserva.</translation>
    </message>
    <message>
        <source>Reward model that scores the answers</source>
        <translation>Modelo de recompensa que puntúa las respuestas</translation>
    </message>
    <message>
        <source>Room for excerpts in the prompt (tokens)</source>
        <translation>Espacio para extractos en el prompt (tokens)</translation>
    </message>
    <message>
        <source>Room for thinking, beside the answer (tokens)</source>
        <translation>Espacio para pensar, además de la respuesta (tokens)</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>Ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>Run the set-up again: installer/run.py.</source>
        <translation>Ejecute de nuevo la instalación: installer/run.py.</translation>
    </message>
    <message>
        <source>Save it again as xlsx.</source>
        <translation>Guárdelo de nuevo como xlsx.</translation>
    </message>
    <message>
        <source>Save it again, best as JSON lines.</source>
        <translation>Guárdelo de nuevo, mejor como JSON lines.</translation>
    </message>
    <message>
        <source>Save it as .md.</source>
        <translation>Guárdelo como .md.</translation>
    </message>
    <message>
        <source>Save it as PDF and add that.</source>
        <translation>Guárdelo como PDF y añada eso.</translation>
    </message>
    <message>
        <source>Save it as PDF, docx, xlsx or text and add that.</source>
        <translation>Guárdelo como PDF, docx, xlsx o texto y añada eso.</translation>
    </message>
    <message>
        <source>Save it as a list or as JSON lines: those are read piece by piece.</source>
        <translation>Guárdelo como lista o como JSON lines: así se lee trozo a trozo.</translation>
    </message>
    <message>
        <source>Save it as files and add those.</source>
        <translation>Guárdelo como archivos y añádalos.</translation>
    </message>
    <message>
        <source>Save it as xlsx and add that.</source>
        <translation>Guárdelo como xlsx y añada eso.</translation>
    </message>
    <message>
        <source>Save it smaller and add that.</source>
        <translation>Guárdelo más pequeño y añada eso.</translation>
    </message>
    <message>
        <source>Save it without the password and add that.</source>
        <translation>Guárdelo sin la contraseña y añada eso.</translation>
    </message>
    <message>
        <source>Save memory, a third slower</source>
        <translation>Ahorrar memoria, un tercio más lento</translation>
    </message>
    <message>
        <source>Save the page again, as HTML or as PDF.</source>
        <translation>Guarde la página de nuevo, como HTML o como PDF.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación de la tasa</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Busque de nuevo.</translation>
    </message>
    <message>
        <source>Searched also with an imagined passage: {imagined}</source>
        <translation>Se buscó también con un fragmento imaginado: {imagined}</translation>
    </message>
    <message>
        <source>Searched for: {query}</source>
        <translation>Se buscó: {query}</translation>
    </message>
    <message>
        <source>Searched only {narrowed_where_words}: {narrowed_documents} of {documents} files.</source>
        <translation>Solo se buscó en {narrowed_where_words}: {narrowed_documents} de {documents} archivos.</translation>
    </message>
    <message>
        <source>Searching for: {query}</source>
        <translation>Buscando: {query}</translation>
    </message>
    <message>
        <source>Searching only {narrowed_where_words}</source>
        <translation>Buscando solo en {narrowed_where_words}</translation>
    </message>
    <message>
        <source>Searching {documents} file</source>
        <translation>Buscando en {documents} archivo</translation>
    </message>
    <message>
        <source>Searching {documents} files</source>
        <translation>Buscando en {documents} archivos</translation>
    </message>
    <message>
        <source>See log.txt of the run.</source>
        <translation>Vea log.txt del entrenamiento.</translation>
    </message>
    <message>
        <source>See their receipts.</source>
        <translation>Vea sus informes de lectura.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Seed (-1: another one for each answer)</source>
        <translation>Semilla (-1: otra para cada respuesta)</translation>
    </message>
    <message>
        <source>Set the number of processes to 1.</source>
        <translation>Ponga el número de procesos en 1.</translation>
    </message>
    <message>
        <source>Set the program up again with installer/run.py.</source>
        <translation>Instale el programa de nuevo con installer/run.py.</translation>
    </message>
    <message>
        <source>Several examples in one row</source>
        <translation>Varios ejemplos en una fila</translation>
    </message>
    <message>
        <source>Share of rows held back for validation</source>
        <translation>Proporción de filas reservadas para la validación</translation>
    </message>
    <message>
        <source>Share of steps for the warm-up</source>
        <translation>Proporción de pasos de calentamiento</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>Stamping the files</source>
        <translation>Sellando los archivos</translation>
    </message>
    <message>
        <source>Start Aquifer once more first.</source>
        <translation>Inicie antes Aquifer una vez más.</translation>
    </message>
    <message>
        <source>Start it again with a smaller learning rate; the last checkpoint is kept.</source>
        <translation>Inícielo de nuevo con una tasa de aprendizaje menor; el último checkpoint se conserva.</translation>
    </message>
    <message>
        <source>Start the newer program, or choose another profile folder.</source>
        <translation>Inicie el programa más reciente, o elija otra carpeta de perfil.</translation>
    </message>
    <message>
        <source>Steps between checkpoints (0: with every evaluation)</source>
        <translation>Pasos entre checkpoints (0: en cada evaluación)</translation>
    </message>
    <message>
        <source>Steps between evaluations (0: four an epoch)</source>
        <translation>Pasos entre evaluaciones (0: cuatro por época)</translation>
    </message>
    <message>
        <source>Stop it first, or wait for its end.</source>
        <translation>Deténgalo antes, o espere a que termine.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Deténgalo antes.</translation>
    </message>
    <message>
        <source>Stopped after {row} of {row2} articles, which can be searched. Add the file again to go on.</source>
        <translation>Detenido tras {row} de {row2} artículos, en los que ya se puede buscar. Añada el archivo de nuevo para continuar.</translation>
    </message>
    <message>
        <source>System prompt (empty: that of the settings)</source>
        <translation>Prompt del sistema (vacío: el de la configuración)</translation>
    </message>
    <message>
        <source>System prompt (empty: the built-in one)</source>
        <translation>Prompt del sistema (vacío: el incluido)</translation>
    </message>
    <message>
        <source>System prompt where an example has none</source>
        <translation>Prompt del sistema si un ejemplo no tiene</translation>
    </message>
    <message>
        <source>Take &quot;use: validation&quot; away from one of them.</source>
        <translation>Quite &quot;use: validation&quot; de uno de ellos.</translation>
    </message>
    <message>
        <source>Take that back first.</source>
        <translation>Anúlelo antes.</translation>
    </message>
    <message>
        <source>Task (auto: by the data)</source>
        <translation>Tarea (auto: según los datos)</translation>
    </message>
    <message>
        <source>Text recognition cannot start ({error_name}: {error}).</source>
        <translation>El reconocimiento de texto no puede iniciarse ({error_name}: {error}).</translation>
    </message>
    <message>
        <source>Text size (%)</source>
        <translation>Tamaño del texto (%)</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>Textos que terminan una respuesta</translation>
    </message>
    <message>
        <source>Texts that end the answer, beside those of the settings</source>
        <translation>Textos que terminan la respuesta, además de los de la configuración</translation>
    </message>
    <message>
        <source>The JSON Schema has no properties.</source>
        <translation>El esquema JSON no tiene propiedades.</translation>
    </message>
    <message>
        <source>The JSON Schema is not valid JSON: {error}.</source>
        <translation>El esquema JSON no es JSON válido: {error}.</translation>
    </message>
    <message>
        <source>The JSON Schema is too large.</source>
        <translation>El esquema JSON es demasiado grande.</translation>
    </message>
    <message>
        <source>The adapter does not fit this model: {cause}.</source>
        <translation>El adaptador no encaja con este modelo: {cause}.</translation>
    </message>
    <message>
        <source>The answer failed: {error}</source>
        <translation>La respuesta ha fallado: {error}</translation>
    </message>
    <message>
        <source>The answers could not be scored. {error}</source>
        <translation>No se han podido puntuar las respuestas. {error}</translation>
    </message>
    <message>
        <source>The backup is damaged: {name_name} in it is not as it was written.</source>
        <translation>La copia de seguridad está dañada: {name_name}, que contiene, no está como se escribió.</translation>
    </message>
    <message>
        <source>The base model has no chat template: it learns &lt;human&gt;: … &lt;bot&gt;: …</source>
        <translation>El modelo base no tiene plantilla de chat: aprende &lt;human&gt;: … &lt;bot&gt;: …</translation>
    </message>
    <message>
        <source>The base of the run is gone: {base}.</source>
        <translation>La base del entrenamiento ya no está: {base}.</translation>
    </message>
    <message>
        <source>The chat template of the model cannot be read: {error}.</source>
        <translation>No se puede leer la plantilla de chat del modelo: {error}.</translation>
    </message>
    <message>
        <source>The chat template of the model is too large.</source>
        <translation>La plantilla de chat del modelo es demasiado grande.</translation>
    </message>
    <message>
        <source>The chat template of the model needs too much memory.</source>
        <translation>La plantilla de chat del modelo necesita demasiada memoria.</translation>
    </message>
    <message>
        <source>The chat template of {name} cannot be used: {error}.</source>
        <translation>No se puede usar la plantilla de chat de {name}: {error}.</translation>
    </message>
    <message>
        <source>The chats are not at hand here.</source>
        <translation>Los chats no están disponibles aquí.</translation>
    </message>
    <message>
        <source>The choices of “{name}” are not a list of texts.</source>
        <translation>Las opciones de «{name}» no son una lista de textos.</translation>
    </message>
    <message>
        <source>The chosen embedding model cannot be used: {chosen_problem_user_message}</source>
        <translation>No se puede usar el modelo de embeddings elegido: {chosen_problem_user_message}</translation>
    </message>
    <message>
        <source>The chosen embedding model cannot be used: {chosen_problem_user_message} The one from before keeps answering.</source>
        <translation>No se puede usar el modelo de embeddings elegido: {chosen_problem_user_message} El anterior sigue respondiendo.</translation>
    </message>
    <message>
        <source>The chosen model {chosen} is not there any more.</source>
        <translation>El modelo elegido {chosen} ya no está.</translation>
    </message>
    <message>
        <source>The collections are not at hand here.</source>
        <translation>Las colecciones no están disponibles aquí.</translation>
    </message>
    <message>
        <source>The collections are: {known}.</source>
        <translation>Las colecciones son: {known}.</translation>
    </message>
    <message>
        <source>The columns named by hand make no example.</source>
        <translation>Las columnas nombradas a mano no dan un ejemplo.</translation>
    </message>
    <message>
        <source>The configuration is not valid</source>
        <translation>La configuración no es válida</translation>
    </message>
    <message>
        <source>The connection ended before the whole file was here.</source>
        <translation>La conexión terminó antes de que llegara el archivo entero.</translation>
    </message>
    <message>
        <source>The copy of {place_name} is damaged.</source>
        <translation>La copia de {place_name} está dañada.</translation>
    </message>
    <message>
        <source>The data folder cannot be moved into itself.</source>
        <translation>La carpeta de datos no se puede mover dentro de sí misma.</translation>
    </message>
    <message>
        <source>The data folder could not be copied to {target}: {error_strerror}.</source>
        <translation>No se ha podido copiar la carpeta de datos a {target}: {error_strerror}.</translation>
    </message>
    <message>
        <source>The data folder {root} is not there.</source>
        <translation>La carpeta de datos {root} no está.</translation>
    </message>
    <message>
        <source>The data holds examples of the kind {found_value}, which cannot be trained as {wanted}.</source>
        <translation>Los datos contienen ejemplos de tipo {found_value}, que no se pueden entrenar como {wanted}.</translation>
    </message>
    <message>
        <source>The data holds plain texts, no conversations.</source>
        <translation>Los datos contienen textos simples, no conversaciones.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The disk may be failing: choose another one.</source>
        <translation>Puede que el disco esté fallando: elija otro.</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free} GB free; {bytes_needed} are needed.</source>
        <translation>El disco de {folder} tiene {free} GB libres; se necesitan {bytes_needed}.</translation>
    </message>
    <message>
        <source>The download broke off.</source>
        <translation>La descarga se cortó.</translation>
    </message>
    <message>
        <source>The download stopped: {error_user_message}</source>
        <translation>La descarga se detuvo: {error_user_message}</translation>
    </message>
    <message>
        <source>The embedding model failed ({error_name}: {error}).</source>
        <translation>El modelo de embeddings ha fallado ({error_name}: {error}).</translation>
    </message>
    <message>
        <source>The embedding model is not at hand here.</source>
        <translation>El modelo de embeddings no está disponible aquí.</translation>
    </message>
    <message>
        <source>The embedding model of this library is gone: only the words of the question were looked for.</source>
        <translation>El modelo de embeddings de esta biblioteca ya no está: solo se buscaron las palabras de la pregunta.</translation>
    </message>
    <message>
        <source>The embedding model the search index was made with, {record_identity}, is gone ({value}): documents are found by their words alone until another one has read them.</source>
        <translation>El modelo de embeddings con el que se creó el índice de búsqueda, {record_identity}, ya no está ({value}): los documentos se encuentran solo por sus palabras hasta que otro los haya leído.</translation>
    </message>
    <message>
        <source>The embedding model the search index was made with, {record_identity}, is gone: documents are found by their words alone until another one has read them.</source>
        <translation>El modelo de embeddings con el que se creó el índice de búsqueda, {record_identity}, ya no está: los documentos se encuentran solo por sus palabras hasta que otro los haya leído.</translation>
    </message>
    <message>
        <source>The embedding model {wanted_identity} gives vectors of another size.</source>
        <translation>El modelo de embeddings {wanted_identity} da vectores de otro tamaño.</translation>
    </message>
    <message>
        <source>The end of {cut} sections was left out: they were too long for the model.</source>
        <translation>Se omitió el final de {cut} secciones: eran demasiado largas para el modelo.</translation>
    </message>
    <message>
        <source>The export could not be written: {error_strerror}.</source>
        <translation>No se ha podido escribir la exportación: {error_strerror}.</translation>
    </message>
    <message>
        <source>The export ended without a word.</source>
        <translation>La exportación terminó sin decir nada.</translation>
    </message>
    <message>
        <source>The export failed. {error}</source>
        <translation>La exportación ha fallado. {error}</translation>
    </message>
    <message>
        <source>The exports were stopped. The run is finished: export it when you want.</source>
        <translation>Se detuvieron las exportaciones. El entrenamiento está terminado: expórtelo cuando quiera.</translation>
    </message>
    <message>
        <source>The field “{field_name}” has an unknown type.</source>
        <translation>El campo «{field_name}» tiene un tipo desconocido.</translation>
    </message>
    <message>
        <source>The field “{field_name}” is named twice.</source>
        <translation>El campo «{field_name}» aparece dos veces.</translation>
    </message>
    <message>
        <source>The field “{field_name}” is too long.</source>
        <translation>El campo «{field_name}» es demasiado largo.</translation>
    </message>
    <message>
        <source>The file ends too early; its end may be missing.</source>
        <translation>El archivo termina demasiado pronto; puede que falte el final.</translation>
    </message>
    <message>
        <source>The file is damaged ({error}); what lies behind the damage is missing.</source>
        <translation>El archivo está dañado ({error}); falta lo que viene después del daño.</translation>
    </message>
    <message>
        <source>The file is not copied; it stays at {path}. The articles can be searched and read without it.</source>
        <translation>El archivo no se copia; se queda en {path}. Los artículos se pueden buscar y leer sin él.</translation>
    </message>
    <message>
        <source>The file is probably damaged; the other files are not affected.</source>
        <translation>El archivo está probablemente dañado; los demás archivos no se ven afectados.</translation>
    </message>
    <message>
        <source>The files hold different kinds of examples ({each}).</source>
        <translation>Los archivos contienen distintos tipos de ejemplos ({each}).</translation>
    </message>
    <message>
        <source>The folder cannot be reached. Nothing of it is removed meanwhile.</source>
        <translation>No se puede acceder a la carpeta. Mientras tanto no se quita nada de ella.</translation>
    </message>
    <message>
        <source>The folder cannot be reached: {reason}.</source>
        <translation>No se puede acceder a la carpeta: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder_name} cannot be opened: {error}.</source>
        <translation>No se puede abrir la carpeta {folder_name}: {error}.</translation>
    </message>
    <message>
        <source>The folder {folder} is not watched.</source>
        <translation>La carpeta {folder} no está vigilada.</translation>
    </message>
    <message>
        <source>The font for formulas has no “{letter}”.</source>
        <translation>La fuente tipográfica de las fórmulas no tiene «{letter}».</translation>
    </message>
    <message>
        <source>The format of the rows is not known.</source>
        <translation>No se conoce el formato de las filas.</translation>
    </message>
    <message>
        <source>The format of {source_name} is not one that is known (columns: {columns}).</source>
        <translation>El formato de {source_name} no es uno conocido (columnas: {columns}).</translation>
    </message>
    <message>
        <source>The gradient is no number any more at step {step}: the weights grew without bound.</source>
        <translation>El gradiente ya no es un número en el paso {step}: los pesos crecieron sin límite.</translation>
    </message>
    <message>
        <source>The grammar cannot be used: it is not valid GBNF, has no rule “root”, or begins with itself.</source>
        <translation>No se puede usar la gramática: no es GBNF válida, no tiene la regla «root» o empieza consigo misma.</translation>
    </message>
    <message>
        <source>The hub asks to wait: too many downloads came from this connection.</source>
        <translation>El hub pide esperar: hubo demasiadas descargas desde esta conexión.</translation>
    </message>
    <message>
        <source>The hub cannot be reached.</source>
        <translation>No se puede acceder al hub.</translation>
    </message>
    <message>
        <source>The hub does not have this file any more.</source>
        <translation>El hub ya no tiene este archivo.</translation>
    </message>
    <message>
        <source>The hub does not say how large the file is.</source>
        <translation>El hub no dice qué tamaño tiene el archivo.</translation>
    </message>
    <message>
        <source>The hub gives this file only to people who are signed in, which Aquifer never does.</source>
        <translation>El hub solo da este archivo a quien inicia sesión, algo que Aquifer nunca hace.</translation>
    </message>
    <message>
        <source>The hub has a problem (status {status}).</source>
        <translation>El hub tiene un problema (estado {status}).</translation>
    </message>
    <message>
        <source>The hub has another file than the one that was offered: it has {file_size_bytes} bytes instead of {request_size_bytes}.</source>
        <translation>El hub tiene un archivo distinto del que se ofreció: tiene {file_size_bytes} bytes en lugar de {request_size_bytes}.</translation>
    </message>
    <message>
        <source>The hub has another file than the one that was offered: it has {file_size_bytes} bytes.</source>
        <translation>El hub tiene un archivo distinto del que se ofreció: tiene {file_size_bytes} bytes.</translation>
    </message>
    <message>
        <source>The hub has another file than the one that was offered: its checksum differs.</source>
        <translation>El hub tiene un archivo distinto del que se ofreció: su suma de comprobación es diferente.</translation>
    </message>
    <message>
        <source>The hub names no checksum for this file, so it could not be checked.</source>
        <translation>El hub no indica ninguna suma de comprobación para este archivo, así que no se ha podido comprobar.</translation>
    </message>
    <message>
        <source>The hub no longer has this file for everybody.</source>
        <translation>El hub ya no ofrece este archivo a todo el mundo.</translation>
    </message>
    <message>
        <source>The hub took too long to answer.</source>
        <translation>El hub tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>The hub wanted to send the file from {host}, which is not among the servers you allowed.</source>
        <translation>El hub quería enviar el archivo desde {host}, que no está entre los servidores que usted permitió.</translation>
    </message>
    <message>
        <source>The lengths of the first {facts_lengths} rows stand for all.</source>
        <translation>Las longitudes de las primeras {facts_lengths} filas valen por todas.</translation>
    </message>
    <message>
        <source>The list of models that can be fetched is missing or damaged.</source>
        <translation>La lista de modelos que se pueden descargar falta o está dañada.</translation>
    </message>
    <message>
        <source>The list of watched folders shows which are.</source>
        <translation>La lista de carpetas vigiladas muestra cuáles son.</translation>
    </message>
    <message>
        <source>The log file in {paths_logs_dir} cannot be written: {error_strerror}.</source>
        <translation>No se puede escribir el archivo de registro en {paths_logs_dir}: {error_strerror}.</translation>
    </message>
    <message>
        <source>The loss is no number any more at step {step}: the weights grew without bound.</source>
        <translation>La pérdida ya no es un número en el paso {step}: los pesos crecieron sin límite.</translation>
    </message>
    <message>
        <source>The memory could not be forecast. {error}</source>
        <translation>No se ha podido prever la memoria. {error}</translation>
    </message>
    <message>
        <source>The model cannot compute (llama.cpp status {status}).</source>
        <translation>El modelo no puede calcular (estado {status} de llama.cpp).</translation>
    </message>
    <message>
        <source>The model ends at once, so its writing cannot be measured.</source>
        <translation>El modelo termina enseguida, así que no se puede medir su escritura.</translation>
    </message>
    <message>
        <source>The model gave no end of its answer.</source>
        <translation>El modelo no dio fin a su respuesta.</translation>
    </message>
    <message>
        <source>The model imagined no passage; the question alone was searched.</source>
        <translation>El modelo no imaginó ningún fragmento; se buscó solo con la pregunta.</translation>
    </message>
    <message>
        <source>The model is a mixture of experts; adapters of the experts are not counted.</source>
        <translation>El modelo es una mezcla de expertos; los adaptadores de los expertos no se cuentan.</translation>
    </message>
    <message>
        <source>The model needed more memory than there is, and its process was ended.</source>
        <translation>El modelo necesitó más memoria de la que hay, y se cerró su proceso.</translation>
    </message>
    <message>
        <source>The model needs more memory than there is.</source>
        <translation>El modelo necesita más memoria de la que hay.</translation>
    </message>
    <message>
        <source>The model stopped with an internal error (llama.cpp status {status}).</source>
        <translation>El modelo se detuvo con un error interno (estado {status} de llama.cpp).</translation>
    </message>
    <message>
        <source>The model stopped. {error_user_message}</source>
        <translation>El modelo se detuvo. {error_user_message}</translation>
    </message>
    <message>
        <source>The model was still thinking when its room was used up. Settings › Room for thinking.</source>
        <translation>El modelo seguía pensando cuando se le acabó el espacio. Configuración › Espacio para pensar.</translation>
    </message>
    <message>
        <source>The model was unloaded.</source>
        <translation>El modelo se liberó de la memoria.</translation>
    </message>
    <message>
        <source>The model wrote nothing about {empty} sections.</source>
        <translation>El modelo no escribió nada sobre {empty} secciones.</translation>
    </message>
    <message>
        <source>The models folder cannot be written: {error_strerror}.</source>
        <translation>No se puede escribir en la carpeta de modelos: {error_strerror}.</translation>
    </message>
    <message>
        <source>The models of text recognition are not complete: {missing} is missing.</source>
        <translation>Los modelos de reconocimiento de texto no están completos: falta {missing}.</translation>
    </message>
    <message>
        <source>The move is finished when Aquifer is closed after that.</source>
        <translation>El traslado termina cuando se cierre Aquifer después.</translation>
    </message>
    <message>
        <source>The name of the folder is too long.</source>
        <translation>El nombre de la carpeta es demasiado largo.</translation>
    </message>
    <message>
        <source>The oldest turn of this chat no longer fits and was left out.</source>
        <translation>El turno más antiguo de este chat ya no cabe y se ha omitido.</translation>
    </message>
    <message>
        <source>The one from before keeps answering.</source>
        <translation>El anterior sigue respondiendo.</translation>
    </message>
    <message>
        <source>The only layer is on {place}</source>
        <translation>La única capa está en {place}</translation>
    </message>
    <message>
        <source>The pack could not be unpacked: {error_strerror}.</source>
        <translation>No se ha podido desempaquetar el paquete: {error_strerror}.</translation>
    </message>
    <message>
        <source>The pairs are no longer where they were written.</source>
        <translation>Los pares ya no están donde se escribieron.</translation>
    </message>
    <message>
        <source>The pairs could not be deleted: {error_strerror}.</source>
        <translation>No se han podido eliminar los pares: {error_strerror}.</translation>
    </message>
    <message>
        <source>The password does not open {name}.</source>
        <translation>La contraseña no abre {name}.</translation>
    </message>
    <message>
        <source>The pipeline is not valid</source>
        <translation>La cadena de pasos no es válida</translation>
    </message>
    <message>
        <source>The preset “{missing}” is not there any more; the settings are used.</source>
        <translation>El preajuste «{missing}» ya no está; se usa la configuración.</translation>
    </message>
    <message>
        <source>The preset “{name}” cannot be removed.</source>
        <translation>El preajuste «{name}» no se puede quitar.</translation>
    </message>
    <message>
        <source>The profile folder {file_parent} cannot be written: {error_strerror}.</source>
        <translation>No se puede escribir en la carpeta de perfil {file_parent}: {error_strerror}.</translation>
    </message>
    <message>
        <source>The profile folder {root} cannot be created: {error_strerror}.</source>
        <translation>No se puede crear la carpeta de perfil {root}: {error_strerror}.</translation>
    </message>
    <message>
        <source>The prompt cannot be used: {problem}</source>
        <translation>No se puede usar el prompt: {problem}</translation>
    </message>
    <message>
        <source>The prompt file {file_name} cannot be read.</source>
        <translation>No se puede leer el archivo de prompt {file_name}.</translation>
    </message>
    <message>
        <source>The prompt file {file_name} is damaged: {problem}</source>
        <translation>El archivo de prompt {file_name} está dañado: {problem}</translation>
    </message>
    <message>
        <source>The prompt has {tokens} tokens, but the model reads at most {info_context_length} at once.</source>
        <translation>El prompt tiene {tokens} tokens, pero el modelo lee como máximo {info_context_length} de una vez.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>El prompt está vacío.</translation>
    </message>
    <message>
        <source>The property “{name}” is no plain value.</source>
        <translation>La propiedad «{name}» no es un valor simple.</translation>
    </message>
    <message>
        <source>The property “{name}” of the JSON Schema has no rules.</source>
        <translation>La propiedad «{name}» del esquema JSON no tiene reglas.</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>La pregunta está vacía.</translation>
    </message>
    <message>
        <source>The question is too long.</source>
        <translation>La pregunta es demasiado larga.</translation>
    </message>
    <message>
        <source>The reader answered nonsense ({error}).</source>
        <translation>El lector respondió algo sin sentido ({error}).</translation>
    </message>
    <message>
        <source>The restore point could not be read again.</source>
        <translation>No se ha podido volver a leer el punto de restauración.</translation>
    </message>
    <message>
        <source>The restore point could not be written: {error_strerror}.</source>
        <translation>No se ha podido escribir el punto de restauración: {error_strerror}.</translation>
    </message>
    <message>
        <source>The reward model is not at hand here.</source>
        <translation>El modelo de recompensa no está disponible aquí.</translation>
    </message>
    <message>
        <source>The run could not be created: {error_strerror}.</source>
        <translation>No se ha podido crear el entrenamiento: {error_strerror}.</translation>
    </message>
    <message>
        <source>The run could not be deleted: {error_strerror}.</source>
        <translation>No se ha podido eliminar el entrenamiento: {error_strerror}.</translation>
    </message>
    <message>
        <source>The run could not be started: {error_strerror}.</source>
        <translation>No se ha podido iniciar el entrenamiento: {error_strerror}.</translation>
    </message>
    <message>
        <source>The run has no rows to measure on.</source>
        <translation>El entrenamiento no tiene filas con las que medir.</translation>
    </message>
    <message>
        <source>The run is kept: start it again when the cause is mended. All of it is in {folder}.</source>
        <translation>El entrenamiento se conserva: inícielo de nuevo cuando se haya corregido la causa. Todo está en {folder}.</translation>
    </message>
    <message>
        <source>The run {folder_name} cannot be read: {error}.</source>
        <translation>No se puede leer el entrenamiento {folder_name}: {error}.</translation>
    </message>
    <message>
        <source>The run {name} has no trained model yet.</source>
        <translation>El entrenamiento {name} aún no tiene un modelo entrenado.</translation>
    </message>
    <message>
        <source>The run {name} trained all weights: there is no adapter.</source>
        <translation>El entrenamiento {name} entrenó todos los pesos: no hay adaptador.</translation>
    </message>
    <message>
        <source>The run {run_config_name} is going on.</source>
        <translation>El entrenamiento {run_config_name} está en curso.</translation>
    </message>
    <message>
        <source>The run {run_config_name} is not going on.</source>
        <translation>El entrenamiento {run_config_name} no está en curso.</translation>
    </message>
    <message>
        <source>The run {run_config_name} is {run_state}.</source>
        <translation>El entrenamiento {run_config_name} está {run_state}.</translation>
    </message>
    <message>
        <source>The search index cannot be made anew: {error_strerror}.</source>
        <translation>No se puede rehacer el índice de búsqueda: {error_strerror}.</translation>
    </message>
    <message>
        <source>The search index could not be saved: its folder cannot be written.</source>
        <translation>No se ha podido guardar el índice de búsqueda: no se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>The search index could not be saved: the disk is full.</source>
        <translation>No se ha podido guardar el índice de búsqueda: el disco está lleno.</translation>
    </message>
    <message>
        <source>The search index could not be written ({text}).</source>
        <translation>No se ha podido escribir el índice de búsqueda ({text}).</translation>
    </message>
    <message>
        <source>The search index failed ({error_name}: {error}).</source>
        <translation>El índice de búsqueda ha fallado ({error_name}: {error}).</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>El índice de búsqueda está dañado.</translation>
    </message>
    <message>
        <source>The search index is damaged; it is being rebuilt from the stored documents.</source>
        <translation>El índice de búsqueda está dañado; se está reconstruyendo a partir de los documentos guardados.</translation>
    </message>
    <message>
        <source>The search index was made for another embedding model or by another version.</source>
        <translation>El índice de búsqueda se creó para otro modelo de embeddings o con otra versión.</translation>
    </message>
    <message>
        <source>The server sends more than the file has.</source>
        <translation>El servidor envía más de lo que tiene el archivo.</translation>
    </message>
    <message>
        <source>The set {home_name} could not be deleted: {error_strerror}.</source>
        <translation>No se ha podido eliminar el conjunto {home_name}: {error_strerror}.</translation>
    </message>
    <message>
        <source>The set {name} could not be written: {error_strerror}.</source>
        <translation>No se ha podido escribir el conjunto {name}: {error_strerror}.</translation>
    </message>
    <message>
        <source>The sets are: {known}.</source>
        <translation>Los conjuntos son: {known}.</translation>
    </message>
    <message>
        <source>The settings could not be read ({error_strerror}); the defaults are used.</source>
        <translation>No se ha podido leer la configuración ({error_strerror}); se usa la predeterminada.</translation>
    </message>
    <message>
        <source>The settings file was not valid; the defaults are used. It is kept as {kept_name}.</source>
        <translation>El archivo de configuración no era válido; se usa la predeterminada. Se conserva como {kept_name}.</translation>
    </message>
    <message>
        <source>The shares of the sources add up to the whole set or more.</source>
        <translation>Las proporciones de las fuentes suman el conjunto entero o más.</translation>
    </message>
    <message>
        <source>The sources make different kinds of examples ({each}).</source>
        <translation>Las fuentes dan distintos tipos de ejemplos ({each}).</translation>
    </message>
    <message>
        <source>The stored copy of this document is missing.</source>
        <translation>Falta la copia guardada de este documento.</translation>
    </message>
    <message>
        <source>The system ended the training, most likely because memory ran out.</source>
        <translation>El sistema terminó el entrenamiento, muy probablemente porque se agotó la memoria.</translation>
    </message>
    <message>
        <source>The text could not be split into tokens.</source>
        <translation>No se ha podido dividir el texto en tokens.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>El texto es demasiado largo.</translation>
    </message>
    <message>
        <source>The tokenizer of {model_name} cannot be read: {cause}.</source>
        <translation>No se puede leer el tokenizador de {model_name}: {cause}.</translation>
    </message>
    <message>
        <source>The training ended without a word (code {code}).</source>
        <translation>El entrenamiento terminó sin decir nada (código {code}).</translation>
    </message>
    <message>
        <source>The trash could not be emptied: {error_strerror}.</source>
        <translation>No se ha podido vaciar la papelera: {error_strerror}.</translation>
    </message>
    <message>
        <source>The weights of {folder_name} are damaged: {error}.</source>
        <translation>Los pesos de {folder_name} están dañados: {error}.</translation>
    </message>
    <message>
        <source>The weights of {folder_name} are quantised: an adapter is not added to rounded weights.</source>
        <translation>Los pesos de {folder_name} están cuantizados: no se añade un adaptador a pesos redondeados.</translation>
    </message>
    <message>
        <source>The word list {file_name} cannot be read: {error}.</source>
        <translation>No se puede leer la lista de palabras {file_name}: {error}.</translation>
    </message>
    <message>
        <source>The worker of the run {run_config_name} ended before it began (code {worker_returncode}).{folder}</source>
        <translation>El proceso del entrenamiento {run_config_name} terminó antes de empezar (código {worker_returncode}).{folder}</translation>
    </message>
    <message>
        <source>The {built_dropped_turns} oldest turns of this chat no longer fit and were left out.</source>
        <translation>Los {built_dropped_turns} turnos más antiguos de este chat ya no caben y se han omitido.</translation>
    </message>
    <message>
        <source>The {part} of {folder_name} cannot be used: {error}.</source>
        <translation>No se puede usar «{part}» de {folder_name}: {error}.</translation>
    </message>
    <message>
        <source>The {part} of {folder_name} does not fit its config: {error}.</source>
        <translation>«{part}» de {folder_name} no encaja con su configuración: {error}.</translation>
    </message>
    <message>
        <source>The {part} of {folder_name} is damaged: {error}.</source>
        <translation>«{part}» de {folder_name} tiene daños: {error}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>There are more than {most_fields} fields.</source>
        <translation>Hay más de {most_fields} campos.</translation>
    </message>
    <message>
        <source>There are more than {seen_files} files; the others are not watched.</source>
        <translation>Hay más de {seen_files} archivos; los demás no se vigilan.</translation>
    </message>
    <message>
        <source>There are no articles in it: no web pages, only pictures or data.</source>
        <translation>No contiene artículos: ninguna página web, solo imágenes o datos.</translation>
    </message>
    <message>
        <source>There are no documents to work on in “{scope_collection}”.</source>
        <translation>No hay documentos con los que trabajar en «{scope_collection}».</translation>
    </message>
    <message>
        <source>There are no indexed documents in a collection named {collection}.</source>
        <translation>No hay documentos indexados en una colección llamada {collection}.</translation>
    </message>
    <message>
        <source>There are no validation rows: nothing says whether it gets better.</source>
        <translation>No hay filas de validación: nada indica si mejora.</translation>
    </message>
    <message>
        <source>There are too many models called {plain}.</source>
        <translation>Hay demasiados modelos llamados {plain}.</translation>
    </message>
    <message>
        <source>There are {inside} models in {folder_name}.</source>
        <translation>Hay {inside} modelos en {folder_name}.</translation>
    </message>
    <message>
        <source>There are: {places}.</source>
        <translation>Hay: {places}.</translation>
    </message>
    <message>
        <source>There is a file {file_name} already.</source>
        <translation>Ya existe un archivo {file_name}.</translation>
    </message>
    <message>
        <source>There is a preset “{name}” already.</source>
        <translation>Ya existe un preajuste «{name}».</translation>
    </message>
    <message>
        <source>There is no GPU that can be used: the figures are those of the processor.</source>
        <translation>No hay ninguna GPU que se pueda usar: las cifras son las del procesador.</translation>
    </message>
    <message>
        <source>There is no GPU that this installation can use.</source>
        <translation>No hay ninguna GPU que esta instalación pueda usar.</translation>
    </message>
    <message>
        <source>There is no adapter {path}.</source>
        <translation>No hay ningún adaptador {path}.</translation>
    </message>
    <message>
        <source>There is no collection named {collection}.</source>
        <translation>No hay ninguna colección llamada {collection}.</translation>
    </message>
    <message>
        <source>There is no data file in {path}.</source>
        <translation>No hay ningún archivo de datos en {path}.</translation>
    </message>
    <message>
        <source>There is no document in the collection &quot;{collection}&quot;.</source>
        <translation>No hay ningún documento en la colección «{collection}».</translation>
    </message>
    <message>
        <source>There is no document that can be read in {path}.</source>
        <translation>No hay ningún documento que se pueda leer en {path}.</translation>
    </message>
    <message>
        <source>There is no embedding model in {folder}.</source>
        <translation>No hay ningún modelo de embeddings en {folder}.</translation>
    </message>
    <message>
        <source>There is no embedding model.</source>
        <translation>No hay ningún modelo de embeddings.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No hay ningún archivo {path}.</translation>
    </message>
    <message>
        <source>There is no folder that was moved from.</source>
        <translation>No hay ninguna carpeta de la que se haya hecho un traslado.</translation>
    </message>
    <message>
        <source>There is no language model yet.</source>
        <translation>Aún no hay ningún modelo de lenguaje.</translation>
    </message>
    <message>
        <source>There is no loaded model to put an adapter on.</source>
        <translation>No hay ningún modelo cargado al que poner un adaptador.</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>No hay ningún archivo de modelo {path}.</translation>
    </message>
    <message>
        <source>There is no model in {folder_name}.</source>
        <translation>No hay ningún modelo en {folder_name}.</translation>
    </message>
    <message>
        <source>There is no model {path}.</source>
        <translation>No hay ningún modelo {path}.</translation>
    </message>
    <message>
        <source>There is no offer {offer_id}.</source>
        <translation>No hay ninguna oferta {offer_id}.</translation>
    </message>
    <message>
        <source>There is no preset “{name}”.</source>
        <translation>No hay ningún preajuste «{name}».</translation>
    </message>
    <message>
        <source>There is no prompt “{name}”.</source>
        <translation>No hay ningún prompt «{name}».</translation>
    </message>
    <message>
        <source>There is no quantisation {quantization}.</source>
        <translation>No existe la cuantización {quantization}.</translation>
    </message>
    <message>
        <source>There is no question to answer.</source>
        <translation>No hay ninguna pregunta que responder.</translation>
    </message>
    <message>
        <source>There is no reward model on this computer.</source>
        <translation>No hay ningún modelo de recompensa en este equipo.</translation>
    </message>
    <message>
        <source>There is no row to learn from.</source>
        <translation>No hay ninguna fila de la que aprender.</translation>
    </message>
    <message>
        <source>There is no row to measure on.</source>
        <translation>No hay ninguna fila con la que medir.</translation>
    </message>
    <message>
        <source>There is no run &quot;{run_id}&quot;.</source>
        <translation>No hay ningún entrenamiento «{run_id}».</translation>
    </message>
    <message>
        <source>There is no set &quot;{name}&quot; with the version {version}.</source>
        <translation>No hay ningún conjunto «{name}» con la versión {version}.</translation>
    </message>
    <message>
        <source>There is no set &quot;{name}&quot;.</source>
        <translation>No hay ningún conjunto «{name}».</translation>
    </message>
    <message>
        <source>There is no setting &quot;{key}&quot; that could be varied.</source>
        <translation>No hay ninguna opción «{key}» que se pueda variar.</translation>
    </message>
    <message>
        <source>There is no text on any of its {total} pages: only pictures or drawings, and text recognition found no words in them.</source>
        <translation>No hay texto en ninguna de sus {total} páginas: solo imágenes o dibujos, y el reconocimiento de texto no encontró palabras en ellos.</translation>
    </message>
    <message>
        <source>There is no text on any of its {total} pages: they are blank.</source>
        <translation>No hay texto en ninguna de sus {total} páginas: están en blanco.</translation>
    </message>
    <message>
        <source>There is no text on its page: only pictures or drawings, and text recognition found no words in them.</source>
        <translation>No hay texto en su página: solo imágenes o dibujos, y el reconocimiento de texto no encontró palabras en ellos.</translation>
    </message>
    <message>
        <source>There is no text to add.</source>
        <translation>No hay ningún texto que añadir.</translation>
    </message>
    <message>
        <source>There is no text to summarise in these documents.</source>
        <translation>No hay texto que resumir en estos documentos.</translation>
    </message>
    <message>
        <source>There is no value for {key}.</source>
        <translation>No hay ningún valor para {key}.</translation>
    </message>
    <message>
        <source>There is not enough memory for it.</source>
        <translation>No hay suficiente memoria para ello.</translation>
    </message>
    <message>
        <source>There is not enough memory for {path_name}.</source>
        <translation>No hay suficiente memoria para {path_name}.</translation>
    </message>
    <message>
        <source>There is not enough room for the export: {size_bytes} GB are needed and {free} GB are free.</source>
        <translation>No hay suficiente espacio para la exportación: se necesitan {size_bytes} GB y hay {free} GB libres.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>No hay nada que exportar.</translation>
    </message>
    <message>
        <source>There is nothing to extract.</source>
        <translation>No hay nada que extraer.</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>No hay nada que buscar.</translation>
    </message>
    <message>
        <source>There is too little space on the disk: {missing} GB are to come, {free} GB are free.</source>
        <translation>Hay muy poco espacio en el disco: faltan por llegar {missing} GB, hay {free} GB libres.</translation>
    </message>
    <message>
        <source>These are {count} runs, and {most_runs} are the most.</source>
        <translation>Son {count} entrenamientos, y el máximo es {most_runs}.</translation>
    </message>
    <message>
        <source>These can be read: {known}.</source>
        <translation>Se pueden leer: {known}.</translation>
    </message>
    <message>
        <source>These formats hold them: {fitting}.</source>
        <translation>Estos formatos los admiten: {fitting}.</translation>
    </message>
    <message>
        <source>These pairs are not there any more.</source>
        <translation>Estos pares ya no están.</translation>
    </message>
    <message>
        <source>This answer does not exist any more.</source>
        <translation>Esta respuesta ya no existe.</translation>
    </message>
    <message>
        <source>This answer failed.</source>
        <translation>Esta respuesta ha fallado.</translation>
    </message>
    <message>
        <source>This answer has come to its end.</source>
        <translation>Esta respuesta ha llegado a su fin.</translation>
    </message>
    <message>
        <source>This answer is still being written.</source>
        <translation>Esta respuesta aún se está escribiendo.</translation>
    </message>
    <message>
        <source>This answer was cut short when the program ended.</source>
        <translation>Esta respuesta quedó cortada al cerrarse el programa.</translation>
    </message>
    <message>
        <source>This answer was stopped.</source>
        <translation>Esta respuesta se detuvo.</translation>
    </message>
    <message>
        <source>This chat does not exist any more.</source>
        <translation>Este chat ya no existe.</translation>
    </message>
    <message>
        <source>This damaged file is not there any more.</source>
        <translation>Este archivo dañado ya no está.</translation>
    </message>
    <message>
        <source>This data folder cannot be moved from here.</source>
        <translation>Esta carpeta de datos no se puede mover desde aquí.</translation>
    </message>
    <message>
        <source>This document is in the trash.</source>
        <translation>Este documento está en la papelera.</translation>
    </message>
    <message>
        <source>This document is no longer in the library.</source>
        <translation>Este documento ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>This file is still needed.</source>
        <translation>Este archivo aún se necesita.</translation>
    </message>
    <message>
        <source>This import was taken back already, or is too long ago.</source>
        <translation>Esta importación ya se anuló, o fue hace demasiado tiempo.</translation>
    </message>
    <message>
        <source>This is no longer in the trash.</source>
        <translation>Esto ya no está en la papelera.</translation>
    </message>
    <message>
        <source>This message does not exist any more.</source>
        <translation>Este mensaje ya no existe.</translation>
    </message>
    <message>
        <source>This model changes its logits after the head, so it cannot be cut up over several processes.</source>
        <translation>Este modelo cambia sus logits después de la cabeza, así que no se puede repartir entre varios procesos.</translation>
    </message>
    <message>
        <source>This model is too small to pick values: the sentence of each document that speaks most to a field is shown. Load a larger model for single values.</source>
        <translation>Este modelo es demasiado pequeño para extraer valores: se muestra, de cada documento, la frase que más dice sobre un campo. Cargue un modelo más grande para obtener valores concretos.</translation>
    </message>
    <message>
        <source>This model is too small to summarise: the documents&apos; most telling sentences are shown in their own words. Load a larger model for a written summary.</source>
        <translation>Este modelo es demasiado pequeño para resumir: se muestran las frases más significativas de los documentos con sus propias palabras. Cargue un modelo más grande para obtener un resumen escrito.</translation>
    </message>
    <message>
        <source>This processor is some fifty times slower in 16 bits (and so in 4) than in 32: choose 32bit.</source>
        <translation>Este procesador es unas cincuenta veces más lento en 16 bits (y por tanto en 4) que en 32: elija 32bit.</translation>
    </message>
    <message>
        <source>This restore point does not exist any more.</source>
        <translation>Este punto de restauración ya no existe.</translation>
    </message>
    <message>
        <source>This restore point does not hold {only}.</source>
        <translation>Este punto de restauración no contiene {only}.</translation>
    </message>
    <message>
        <source>This restore point is needed at the next start.</source>
        <translation>Este punto de restauración se necesita en el próximo inicio.</translation>
    </message>
    <message>
        <source>This result is not there any more.</source>
        <translation>Este resultado ya no está.</translation>
    </message>
    <message>
        <source>This result was made by another version of Aquifer.</source>
        <translation>Este resultado se creó con otra versión de Aquifer.</translation>
    </message>
    <message>
        <source>This run has no result.</source>
        <translation>Esta ejecución no tiene resultado.</translation>
    </message>
    <message>
        <source>This run is going on already.</source>
        <translation>Este entrenamiento ya está en curso.</translation>
    </message>
    <message>
        <source>Threads (0: as many as there are physical cores)</source>
        <translation>Hilos (0: tantos como núcleos físicos haya)</translation>
    </message>
    <message>
        <source>To fit into memory, less is kept for the gradient: a third slower.</source>
        <translation>Para que quepa en la memoria se guarda menos para el gradiente: un tercio más lento.</translation>
    </message>
    <message>
        <source>Train on one kind at a time.</source>
        <translation>Entrene con un tipo cada vez.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Training files</source>
        <translation>Archivos de entrenamiento</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Reintente más tarde.</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation>Reintente, o elija otro modelo.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Reintente.</translation>
    </message>
    <message>
        <source>Try again: what has arrived is kept.</source>
        <translation>Reintente: lo que ha llegado se conserva.</translation>
    </message>
    <message>
        <source>Try it again first.</source>
        <translation>Pruébelo antes de nuevo.</translation>
    </message>
    <message>
        <source>Type a few words first.</source>
        <translation>Escriba antes algunas palabras.</translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation>Escriba antes una pregunta.</translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation>Tipo de la caché KV</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Escriba uno.</translation>
    </message>
    <message>
        <source>Understanding the question</source>
        <translation>Entendiendo la pregunta</translation>
    </message>
    <message>
        <source>Unload it first.</source>
        <translation>Libérelo antes.</translation>
    </message>
    <message>
        <source>Unpack it and add its folders one by one.</source>
        <translation>Descomprímalo y añada sus carpetas una a una.</translation>
    </message>
    <message>
        <source>Unpack it and choose conversations.json.</source>
        <translation>Descomprímalo y elija conversations.json.</translation>
    </message>
    <message>
        <source>Unpack it with its password and add the files.</source>
        <translation>Descomprímalo con su contraseña y añada los archivos.</translation>
    </message>
    <message>
        <source>Unpacking ({number} of {manifest_parts})</source>
        <translation>Desempaquetando ({number} de {manifest_parts})</translation>
    </message>
    <message>
        <source>Update Aquifer or choose another model.</source>
        <translation>Actualice Aquifer o elija otro modelo.</translation>
    </message>
    <message>
        <source>Update Aquifer.</source>
        <translation>Actualice Aquifer.</translation>
    </message>
    <message>
        <source>Use .csv, .xlsx or .md.</source>
        <translation>Use .csv, .xlsx o .md.</translation>
    </message>
    <message>
        <source>Use .md, .html, .docx or .pdf.</source>
        <translation>Use .md, .html, .docx o .pdf.</translation>
    </message>
    <message>
        <source>Use fewer fields.</source>
        <translation>Use menos campos.</translation>
    </message>
    <message>
        <source>Use fewer words.</source>
        <translation>Use menos palabras.</translation>
    </message>
    <message>
        <source>Validation files</source>
        <translation>Archivos de validación</translation>
    </message>
    <message>
        <source>Vary fewer settings or values.</source>
        <translation>Varíe menos opciones o valores.</translation>
    </message>
    <message>
        <source>Wait for its end, or resume it.</source>
        <translation>Espere a que termine, o reanúdelo.</translation>
    </message>
    <message>
        <source>Wait until they are indexed.</source>
        <translation>Espere a que estén indexados.</translation>
    </message>
    <message>
        <source>Waiting while an answer is written</source>
        <translation>Esperando mientras se escribe una respuesta</translation>
    </message>
    <message>
        <source>Watch the other folder too.</source>
        <translation>Vigile también la otra carpeta.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europeo occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>What arrived is not the model that was offered: its checksum is wrong. It was removed.</source>
        <translation>Lo que ha llegado no es el modelo que se ofreció: su suma de comprobación no es correcta. Se ha quitado.</translation>
    </message>
    <message>
        <source>What can be read of {source_name} could not be saved: {error}.</source>
        <translation>No se ha podido guardar lo que se puede leer de {source_name}: {error}.</translation>
    </message>
    <message>
        <source>What computes the embeddings (auto: the fastest here)</source>
        <translation>Con qué se calculan los embeddings (auto: lo más rápido aquí)</translation>
    </message>
    <message>
        <source>What is on the hub is not what was begun here.</source>
        <translation>Lo que hay en el hub no es lo que se empezó aquí.</translation>
    </message>
    <message>
        <source>What makes no sense in its list was left out: {listing_unreadable}.</source>
        <translation>Se omitió lo que no tiene sentido en su lista: {listing_unreadable}.</translation>
    </message>
    <message>
        <source>What several processes hold</source>
        <translation>Lo que contienen varios procesos</translation>
    </message>
    <message>
        <source>What was read before can be searched. Download the file again, then add it to go on.</source>
        <translation>En lo leído antes se puede buscar. Descargue de nuevo el archivo y añádalo para continuar.</translation>
    </message>
    <message>
        <source>What was taken before can be searched. Add the file again to go on.</source>
        <translation>En lo tomado antes se puede buscar. Añada de nuevo el archivo para continuar.</translation>
    </message>
    <message>
        <source>Words alone find documents.</source>
        <translation>Los documentos se encuentran solo por sus palabras.</translation>
    </message>
    <message>
        <source>Write &quot;format: columns&quot; and name the columns by hand.</source>
        <translation>Escriba &quot;format: columns&quot; y nombre las columnas a mano.</translation>
    </message>
    <message>
        <source>Write 2023, 2023-03 or 2023-03-31.</source>
        <translation>Escriba 2023, 2023-03 o 2023-03-31.</translation>
    </message>
    <message>
        <source>Write it as in the run file, with a point: optim.learning_rate, lora.rank.</source>
        <translation>Escríbalo como en el archivo del entrenamiento, con un punto: optim.learning_rate, lora.rank.</translation>
    </message>
    <message>
        <source>Write it shorter.</source>
        <translation>Escríbalo más corto.</translation>
    </message>
    <message>
        <source>Write something like *.pdf or drafts/.</source>
        <translation>Escriba algo como *.pdf o borradores/.</translation>
    </message>
    <message>
        <source>Write something like *.pdf, drafts/ or reports/**/*.md.</source>
        <translation>Escriba algo como *.pdf, borradores/ o informes/**/*.md.</translation>
    </message>
    <message>
        <source>Write something to ask.</source>
        <translation>Escriba algo que preguntar.</translation>
    </message>
    <message>
        <source>Write them again.</source>
        <translation>Escríbalos de nuevo.</translation>
    </message>
    <message>
        <source>Write {&quot;type&quot;: &quot;string&quot;}.</source>
        <translation>Escriba {&quot;type&quot;: &quot;string&quot;}.</translation>
    </message>
    <message>
        <source>Writing the adapter for llama.cpp</source>
        <translation>Escribiendo el adaptador para llama.cpp</translation>
    </message>
    <message>
        <source>Writing the weights</source>
        <translation>Escribiendo los pesos</translation>
    </message>
    <message>
        <source>Writing {file_name}</source>
        <translation>Escribiendo {file_name}</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>un archivo 7z</translation>
    </message>
    <message>
        <source>a GGUF model</source>
        <translation>un modelo GGUF</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>un archivo JSON</translation>
    </message>
    <message>
        <source>a OneNote notebook</source>
        <translation>un cuaderno de OneNote</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a Pages, Numbers or Keynote file</source>
        <translation>un archivo de Pages, Numbers o Keynote</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>un archivo PostScript</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo RAR</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>una imagen TIFF</translation>
    </message>
    <message>
        <source>a Visio drawing</source>
        <translation>un dibujo de Visio</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un documento de Word</translation>
    </message>
    <message>
        <source>a WordPerfect document</source>
        <translation>un documento de WordPerfect</translation>
    </message>
    <message>
        <source>a ZIM file, which is added by itself</source>
        <translation>un archivo ZIM, que se añade por separado</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivo ZIP</translation>
    </message>
    <message>
        <source>a ZIP archive or an office file</source>
        <translation>un archivo ZIP o un archivo de oficina</translation>
    </message>
    <message>
        <source>a binary Excel workbook</source>
        <translation>un libro binario de Excel</translation>
    </message>
    <message>
        <source>a binary property list</source>
        <translation>una lista de propiedades binaria</translation>
    </message>
    <message>
        <source>a boilerplate answer</source>
        <translation>una respuesta de plantilla</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a field holds no text</source>
        <translation>un campo no contiene texto</translation>
    </message>
    <message>
        <source>a file without a name</source>
        <translation>un archivo sin nombre</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>un archivo gzip</translation>
    </message>
    <message>
        <source>a mail</source>
        <translation>un correo</translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation>un buzón de correo</translation>
    </message>
    <message>
        <source>a notebook</source>
        <translation>un cuaderno</translation>
    </message>
    <message>
        <source>a package of a kind that is not read</source>
        <translation>un paquete de un tipo que no se lee</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>una presentación</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a saved web page</source>
        <translation>una página web guardada</translation>
    </message>
    <message>
        <source>a sentence is longer than a passage may be</source>
        <translation>una frase es más larga de lo que puede ser un fragmento</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>un archivo de sonido</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>un archivo de texto</translation>
    </message>
    <message>
        <source>a turn is by an unknown speaker</source>
        <translation>un turno es de un interlocutor desconocido</translation>
    </message>
    <message>
        <source>a turn is no object</source>
        <translation>un turno no es un objeto</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>a workbook</source>
        <translation>un libro de cálculo</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>adaptador</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un archivo OpenDocument</translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation>un mensaje de Outlook</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un documento RTF</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>un archivo XML</translation>
    </message>
    <message>
        <source>an answer of the pair is not by the assistant</source>
        <translation>una respuesta del par no es del asistente</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>un correo electrónico</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>un libro electrónico</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>un archivo ZIP vacío</translation>
    </message>
    <message>
        <source>an encrypted Office file</source>
        <translation>un archivo de Office cifrado</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation>un archivo de Office antiguo</translation>
    </message>
    <message>
        <source>an old Office file of a kind that is not read</source>
        <translation>un archivo de Office antiguo de un tipo que no se lee</translation>
    </message>
    <message>
        <source>and {ranges} more documents</source>
        <translation>y {ranges} documentos más</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>otro idioma</translation>
    </message>
    <message>
        <source>article {page} of {pages}</source>
        <translation>artículo {page} de {pages}</translation>
    </message>
    <message>
        <source>as given for the GPU</source>
        <translation>según lo indicado para la GPU</translation>
    </message>
    <message>
        <source>as {chosen_words} it cannot be read</source>
        <translation>no se puede leer como {chosen_words}</translation>
    </message>
    <message>
        <source>assumed: a GPU of 40 TFLOP/s</source>
        <translation>supuesto: una GPU de 40 TFLOP/s</translation>
    </message>
    <message>
        <source>assumed: {value} GFLOP/s a core</source>
        <translation>supuesto: {value} GFLOP/s por núcleo</translation>
    </message>
    <message>
        <source>could not be read: it is damaged</source>
        <translation>no se ha podido leer: está dañado</translation>
    </message>
    <message>
        <source>damage was met while it was used</source>
        <translation>se encontraron daños mientras se usaba</translation>
    </message>
    <message>
        <source>damaged messages</source>
        <translation>mensajes dañados</translation>
    </message>
    <message>
        <source>error loading model:</source>
        <translation>error al cargar el modelo:</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>evaluación</translation>
    </message>
    <message>
        <source>every answer that is left has a thumb down</source>
        <translation>todas las respuestas que quedan tienen un pulgar abajo</translation>
    </message>
    <message>
        <source>evolution failed: hardly another question than before</source>
        <translation>evolución fallida: apenas es otra pregunta que antes</translation>
    </message>
    <message>
        <source>evolution failed: too short</source>
        <translation>evolución fallida: demasiado corta</translation>
    </message>
    <message>
        <source>files, pictures and tool calls</source>
        <translation>archivos, imágenes y llamadas a herramientas</translation>
    </message>
    <message>
        <source>freed but cut up</source>
        <translation>libre pero fragmentada</translation>
    </message>
    <message>
        <source>from a product of matrices measured on this processor</source>
        <translation>por un producto de matrices medido en este procesador</translation>
    </message>
    <message>
        <source>from {since}</source>
        <translation>desde {since}</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>gradientes</translation>
    </message>
    <message>
        <source>has more than {most_pixels} million pixels and was not opened</source>
        <translation>tiene más de {most_pixels} millones de píxeles y no se abrió</translation>
    </message>
    <message>
        <source>held but not full</source>
        <translation>reservada pero no llena</translation>
    </message>
    <message>
        <source>in the folder {folder}</source>
        <translation>en la carpeta {folder}</translation>
    </message>
    <message>
        <source>inputs of the blocks</source>
        <translation>entradas de los bloques</translation>
    </message>
    <message>
        <source>intermediate values of the blocks</source>
        <translation>valores intermedios de los bloques</translation>
    </message>
    <message>
        <source>it became shorter while it was read</source>
        <translation>se acortó mientras se leía</translation>
    </message>
    <message>
        <source>it calls itself without end</source>
        <translation>se llama a sí mismo sin fin</translation>
    </message>
    <message>
        <source>it cannot be read as text</source>
        <translation>no se puede leer como texto</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>no se puede descomprimir</translation>
    </message>
    <message>
        <source>it copies the prompt</source>
        <translation>copia el prompt</translation>
    </message>
    <message>
        <source>it does not begin like a Word document</source>
        <translation>no empieza como un documento de Word</translation>
    </message>
    <message>
        <source>it does not begin like {named_words}</source>
        <translation>no empieza como {named_words}</translation>
    </message>
    <message>
        <source>it does not say which chapters it has</source>
        <translation>no dice qué capítulos tiene</translation>
    </message>
    <message>
        <source>it has another number of fields</source>
        <translation>tiene otro número de campos</translation>
    </message>
    <message>
        <source>it has no LoRA matrices</source>
        <translation>no tiene matrices LoRA</translation>
    </message>
    <message>
        <source>it has no body</source>
        <translation>no tiene cuerpo</translation>
    </message>
    <message>
        <source>it has no message_id</source>
        <translation>no tiene message_id</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>está vacío.</translation>
    </message>
    <message>
        <source>it is encrypted, and what says how is no description of that</source>
        <translation>está cifrado, y lo que dice cómo no es una descripción válida</translation>
    </message>
    <message>
        <source>it is longer than {longest_prompt_chars} characters.</source>
        <translation>supera los {longest_prompt_chars} caracteres.</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>it is no notebook</source>
        <translation>no es un cuaderno</translation>
    </message>
    <message>
        <source>it is no object with named fields</source>
        <translation>no es un objeto con campos con nombre</translation>
    </message>
    <message>
        <source>it is not CSV</source>
        <translation>no es CSV</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>it lies more than {deepest} files deep</source>
        <translation>está a más de {deepest} archivos de profundidad</translation>
    </message>
    <message>
        <source>it repeats itself</source>
        <translation>se repite</translation>
    </message>
    <message>
        <source>its alpha is no number</source>
        <translation>su alfa no es un número</translation>
    </message>
    <message>
        <source>its directory cannot be read</source>
        <translation>no se puede leer su directorio</translation>
    </message>
    <message>
        <source>its manifest</source>
        <translation>su manifiesto</translation>
    </message>
    <message>
        <source>its message_id was there before</source>
        <translation>su message_id ya había aparecido</translation>
    </message>
    <message>
        <source>its parent message is not there</source>
        <translation>su mensaje padre no está</translation>
    </message>
    <message>
        <source>its part {name} cannot be read</source>
        <translation>no se puede leer su parte {name}</translation>
    </message>
    <message>
        <source>its part {name} cannot be unpacked</source>
        <translation>no se puede descomprimir su parte {name}</translation>
    </message>
    <message>
        <source>its part {name} claims {size} MB</source>
        <translation>su parte {name} dice ocupar {size} MB</translation>
    </message>
    <message>
        <source>its part {name} is missing</source>
        <translation>falta su parte {name}</translation>
    </message>
    <message>
        <source>its part {part} is no XML</source>
        <translation>su parte {part} no es XML</translation>
    </message>
    <message>
        <source>its parts lie inside each other too deeply</source>
        <translation>sus partes están unas dentro de otras a demasiada profundidad</translation>
    </message>
    <message>
        <source>its program</source>
        <translation>su programa</translation>
    </message>
    <message>
        <source>its sheets cannot be read</source>
        <translation>no se pueden leer sus hojas</translation>
    </message>
    <message>
        <source>its slides cannot be found</source>
        <translation>no se encuentran sus diapositivas</translation>
    </message>
    <message>
        <source>its text cannot be found</source>
        <translation>no se encuentra su texto</translation>
    </message>
    <message>
        <source>length of answer to context</source>
        <translation>longitud de la respuesta respecto al contexto</translation>
    </message>
    <message>
        <source>library.sqlite does not say which embedding model its index was made with.</source>
        <translation>library.sqlite no dice con qué modelo de embeddings se creó su índice.</translation>
    </message>
    <message>
        <source>like a validation row</source>
        <translation>como una fila de validación</translation>
    </message>
    <message>
        <source>like an earlier row</source>
        <translation>como una fila anterior</translation>
    </message>
    <message>
        <source>likeness of {spec_field_value} and {spec_against_value}</source>
        <translation>parecido de {spec_field_value} y {spec_against_value}</translation>
    </message>
    <message>
        <source>more while validation rows are measured</source>
        <translation>más mientras se miden filas de validación</translation>
    </message>
    <message>
        <source>named {name}</source>
        <translation>llamado {name}</translation>
    </message>
    <message>
        <source>nearly the same as a validation row</source>
        <translation>casi igual que una fila de validación</translation>
    </message>
    <message>
        <source>nearly the same as an earlier row</source>
        <translation>casi igual que una fila anterior</translation>
    </message>
    <message>
        <source>no answer has a thumb up</source>
        <translation>ninguna respuesta tiene un pulgar arriba</translation>
    </message>
    <message>
        <source>no question has answers with both thumbs</source>
        <translation>ninguna pregunta tiene respuestas con ambos pulgares</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>sin filas</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sin texto</translation>
    </message>
    <message>
        <source>not taken: weight or share of its source</source>
        <translation>no se tomó: peso o proporción de su fuente</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>no verificado</translation>
    </message>
    <message>
        <source>nothing in it is learnt</source>
        <translation>no se aprende nada en él</translation>
    </message>
    <message>
        <source>on the processor alone</source>
        <translation>solo en el procesador</translation>
    </message>
    <message>
        <source>one block worked out again</source>
        <translation>un bloque calculado de nuevo</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>optimizador</translation>
    </message>
    <message>
        <source>page {words}</source>
        <translation>página {words}</translation>
    </message>
    <message>
        <source>page {words} and {left} more</source>
        <translation>página {words} y {left} más</translation>
    </message>
    <message>
        <source>pages {one_first}–{one_last}</source>
        <translation>páginas {one_first}–{one_last}</translation>
    </message>
    <message>
        <source>pages {words}</source>
        <translation>páginas {words}</translation>
    </message>
    <message>
        <source>pages {words} and {left} more</source>
        <translation>páginas {words} y {left} más</translation>
    </message>
    <message>
        <source>pictures and other content</source>
        <translation>imágenes y otros contenidos</translation>
    </message>
    <message>
        <source>pictures and recordings</source>
        <translation>imágenes y grabaciones</translation>
    </message>
    <message>
        <source>pieces of personal data</source>
        <translation>datos personales</translation>
    </message>
    <message>
        <source>program and libraries</source>
        <translation>programa y bibliotecas</translation>
    </message>
    <message>
        <source>reading grade</source>
        <translation>nivel de lectura</translation>
    </message>
    <message>
        <source>reward of the answer</source>
        <translation>recompensa de la respuesta</translation>
    </message>
    <message>
        <source>rows of at most {after_text_max_tokens} tokens (cuts {value} % of the rows)</source>
        <translation>filas de {after_text_max_tokens} tokens como máximo (recorta el {value} % de las filas)</translation>
    </message>
    <message>
        <source>rows of at most {after_text_max_tokens} tokens (leaves out {value} % of the rows)</source>
        <translation>filas de {after_text_max_tokens} tokens como máximo (omite el {value} % de las filas)</translation>
    </message>
    <message>
        <source>scores of the vocabulary</source>
        <translation>puntuaciones del vocabulario</translation>
    </message>
    <message>
        <source>share of profane words</source>
        <translation>proporción de palabras malsonantes</translation>
    </message>
    <message>
        <source>share of repeated word runs</source>
        <translation>proporción de secuencias de palabras repetidas</translation>
    </message>
    <message>
        <source>share of symbols</source>
        <translation>proporción de símbolos</translation>
    </message>
    <message>
        <source>signal {value}</source>
        <translation>señal {value}</translation>
    </message>
    <message>
        <source>something stands after the end of the list</source>
        <translation>hay algo después del final de la lista</translation>
    </message>
    <message>
        <source>start and loading</source>
        <translation>inicio y carga</translation>
    </message>
    <message>
        <source>system prompts</source>
        <translation>prompts del sistema</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>con la etiqueta {tags}</translation>
    </message>
    <message>
        <source>the GPU</source>
        <translation>la GPU</translation>
    </message>
    <message>
        <source>the Hugging Face hub</source>
        <translation>el hub de Hugging Face</translation>
    </message>
    <message>
        <source>the answer has words that the passage does not have</source>
        <translation>la respuesta tiene palabras que el fragmento no tiene</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>la respuesta está vacía</translation>
    </message>
    <message>
        <source>the answer says no more than the question</source>
        <translation>la respuesta no dice más que la pregunta</translation>
    </message>
    <message>
        <source>the answer was not finished or not found</source>
        <translation>la respuesta no se terminó o no se encontró</translation>
    </message>
    <message>
        <source>the article has no question with an answer</source>
        <translation>el artículo no tiene ninguna pregunta con respuesta</translation>
    </message>
    <message>
        <source>the base in {value}</source>
        <translation>la base en {value}</translation>
    </message>
    <message>
        <source>the chat template refuses it</source>
        <translation>la plantilla de chat lo rechaza</translation>
    </message>
    <message>
        <source>the chat template refuses these turns</source>
        <translation>la plantilla de chat rechaza estos turnos</translation>
    </message>
    <message>
        <source>the column chosen is missing</source>
        <translation>falta la columna chosen</translation>
    </message>
    <message>
        <source>the column messages is missing</source>
        <translation>falta la columna messages</translation>
    </message>
    <message>
        <source>the column prompt is missing</source>
        <translation>falta la columna prompt</translation>
    </message>
    <message>
        <source>the column rejected is missing</source>
        <translation>falta la columna rejected</translation>
    </message>
    <message>
        <source>the column {names} is missing</source>
        <translation>falta la columna {names}</translation>
    </message>
    <message>
        <source>the conversation has no question with an answer</source>
        <translation>la conversación no tiene ninguna pregunta con respuesta</translation>
    </message>
    <message>
        <source>the conversation is empty or no list</source>
        <translation>la conversación está vacía o no es una lista</translation>
    </message>
    <message>
        <source>the document cannot be read</source>
        <translation>no se puede leer el documento</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>no se puede leer el archivo</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the history is no list of pairs</source>
        <translation>el historial no es una lista de pares</translation>
    </message>
    <message>
        <source>the library gave no reason</source>
        <translation>la biblioteca no dio ningún motivo</translation>
    </message>
    <message>
        <source>the line holds binary data</source>
        <translation>la línea contiene datos binarios</translation>
    </message>
    <message>
        <source>the line is longer than {longest_line_bytes} MB</source>
        <translation>la línea supera los {longest_line_bytes} MB</translation>
    </message>
    <message>
        <source>the list is cut off</source>
        <translation>la lista está cortada</translation>
    </message>
    <message>
        <source>the model as it was, to compare with</source>
        <translation>el modelo tal como era, para comparar</translation>
    </message>
    <message>
        <source>the model refuses</source>
        <translation>el modelo se niega</translation>
    </message>
    <message>
        <source>the new model</source>
        <translation>el nuevo modelo</translation>
    </message>
    <message>
        <source>the page has no text</source>
        <translation>la página no tiene texto</translation>
    </message>
    <message>
        <source>the pair has no question before the answers</source>
        <translation>el par no tiene ninguna pregunta antes de las respuestas</translation>
    </message>
    <message>
        <source>the passage holds hardly any sentences</source>
        <translation>el fragmento apenas contiene frases</translation>
    </message>
    <message>
        <source>the passage is too short</source>
        <translation>el fragmento es demasiado corto</translation>
    </message>
    <message>
        <source>the question is none</source>
        <translation>la pregunta no lo es</translation>
    </message>
    <message>
        <source>the question is not about the passage</source>
        <translation>la pregunta no trata del fragmento</translation>
    </message>
    <message>
        <source>the same as an earlier row</source>
        <translation>igual que una fila anterior</translation>
    </message>
    <message>
        <source>the same question as before</source>
        <translation>la misma pregunta que antes</translation>
    </message>
    <message>
        <source>the summary is no shorter than the passage</source>
        <translation>el resumen no es más corto que el fragmento</translation>
    </message>
    <message>
        <source>the summary says what the passage does not say</source>
        <translation>el resumen dice lo que el fragmento no dice</translation>
    </message>
    <message>
        <source>the text was cut off or is not in its form</source>
        <translation>el texto se cortó o no tiene su forma</translation>
    </message>
    <message>
        <source>the tree has no question with an answer</source>
        <translation>el árbol no tiene ninguna pregunta con respuesta</translation>
    </message>
    <message>
        <source>the tree has too many messages</source>
        <translation>el árbol tiene demasiados mensajes</translation>
    </message>
    <message>
        <source>the two conversations part before the last answer</source>
        <translation>las dos conversaciones se separan antes de la última respuesta</translation>
    </message>
    <message>
        <source>the two matrices of {base} do not belong together</source>
        <translation>las dos matrices de {base} no van juntas</translation>
    </message>
    <message>
        <source>there is too much else</source>
        <translation>hay demasiado además de eso</translation>
    </message>
    <message>
        <source>tokens of the {spec_field_value}</source>
        <translation>tokens de {spec_field_value}</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>demasiado largo</translation>
    </message>
    <message>
        <source>too long for the model</source>
        <translation>demasiado largo para el modelo</translation>
    </message>
    <message>
        <source>tool calls and other content</source>
        <translation>llamadas a herramientas y otros contenidos</translation>
    </message>
    <message>
        <source>top_k (0: all tokens)</source>
        <translation>top_k (0: todos los tokens)</translation>
    </message>
    <message>
        <source>train an adapter instead of all weights</source>
        <translation>entrenar un adaptador en lugar de todos los pesos</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>código desconocido</translation>
    </message>
    <message>
        <source>unpacked weights of a layer</source>
        <translation>pesos desempaquetados de una capa</translation>
    </message>
    <message>
        <source>verified word for word</source>
        <translation>verificado palabra por palabra</translation>
    </message>
    <message>
        <source>was not read: it is a scan, and text recognition failed ({error})</source>
        <translation>no se leyó: es un escaneado, y el reconocimiento de texto falló ({error})</translation>
    </message>
    <message>
        <source>was not read: text recognition failed on it</source>
        <translation>no se leyó: el reconocimiento de texto falló</translation>
    </message>
    <message>
        <source>was not read: the text of the file is too long</source>
        <translation>no se leyó: el texto del archivo es demasiado largo</translation>
    </message>
    <message>
        <source>weights of the base ({plan_precision})</source>
        <translation>pesos de la base ({plan_precision})</translation>
    </message>
    <message>
        <source>weights that are put together</source>
        <translation>pesos que se reúnen</translation>
    </message>
    <message>
        <source>with an 8-bit cache</source>
        <translation>con una caché de 8 bits</translation>
    </message>
    <message>
        <source>with only 1 layer on the GPU</source>
        <translation>con solo 1 capa en la GPU</translation>
    </message>
    <message>
        <source>with only {got_gpu_layers} layers on the GPU</source>
        <translation>con solo {got_gpu_layers} capas en la GPU</translation>
    </message>
    <message>
        <source>with {got_context_length} tokens of context</source>
        <translation>con {got_context_length} tokens de contexto</translation>
    </message>
    <message>
        <source>without rearranged weights</source>
        <translation>sin pesos reordenados</translation>
    </message>
    <message>
        <source>work the blocks out twice instead of keeping them (about a third slower)</source>
        <translation>calcular los bloques dos veces en lugar de guardarlos (un tercio más lento, más o menos)</translation>
    </message>
    <message>
        <source>writing answers</source>
        <translation>escribiendo respuestas</translation>
    </message>
    <message>
        <source>{adapter_name} changes the word table, which {base} uses for its output as well.</source>
        <translation>{adapter_name} cambia la tabla de palabras, que {base} usa también para su salida.</translation>
    </message>
    <message>
        <source>{adapter_name} is an adapter GGUF, which works on GGUF models only.</source>
        <translation>{adapter_name} es un GGUF de adaptador, que solo funciona con modelos GGUF.</translation>
    </message>
    <message>
        <source>{adapter_name} was made for {adapter_architecture} models, and {base} is {architecture}.</source>
        <translation>{adapter_name} se hizo para modelos {adapter_architecture}, y {base} es {architecture}.</translation>
    </message>
    <message>
        <source>{after_optim_batch_size} instead of {before_optim_batch_size} examples a batch, {after_optim_accumulation} batches a step: a step sees as many as before</source>
        <translation>{after_optim_batch_size} en lugar de {before_optim_batch_size} ejemplos por lote, {after_optim_accumulation} lotes por paso: un paso ve tantos como antes</translation>
    </message>
    <message>
        <source>{away} files cannot be reached (a drive or folder is away) and stay as they were read.</source>
        <translation>{away} archivos no están accesibles (falta una unidad o una carpeta) y quedan tal como se leyeron.</translation>
    </message>
    <message>
        <source>{backend_info_name} is answering</source>
        <translation>{backend_info_name} está respondiendo</translation>
    </message>
    <message>
        <source>{bad} characters are damaged and could not be read.</source>
        <translation>{bad} caracteres están dañados y no se han podido leer.</translation>
    </message>
    <message>
        <source>{base} has only one matrix</source>
        <translation>{base} tiene una sola matriz</translation>
    </message>
    <message>
        <source>{base} is stored as {a_format} and {b_format}</source>
        <translation>{base} está guardado como {a_format} y {b_format}</translation>
    </message>
    <message>
        <source>{chosen} of {chosen2} documents were not read; left out.</source>
        <translation>{chosen} de {chosen2} documentos no se leyeron; se han omitido.</translation>
    </message>
    <message>
        <source>{count} rows are left out: {reason}.</source>
        <translation>Se omiten {count} filas: {reason}.</translation>
    </message>
    <message>
        <source>{current_name} is loaded.</source>
        <translation>{current_name} está cargado.</translation>
    </message>
    <message>
        <source>{cursor_name} is empty.</source>
        <translation>{cursor_name} está vacío.</translation>
    </message>
    <message>
        <source>{cursor_name} is in GGUF version {version}, which is unknown here.</source>
        <translation>{cursor_name} está en la versión {version} de GGUF, que aquí no se conoce.</translation>
    </message>
    <message>
        <source>{cursor_name} is in the outdated GGUF version 1.</source>
        <translation>{cursor_name} está en la versión 1 de GGUF, ya anticuada.</translation>
    </message>
    <message>
        <source>{cursor_name} is incomplete: {cursor_size} MB of {expected} MB are there.</source>
        <translation>{cursor_name} está incompleto: hay {cursor_size} MB de {expected} MB.</translation>
    </message>
    <message>
        <source>{cursor_name} is not a GGUF model file.</source>
        <translation>{cursor_name} no es un archivo de modelo GGUF.</translation>
    </message>
    <message>
        <source>{cursor_name} is only a Git LFS note; the model itself is not there.</source>
        <translation>{cursor_name} es solo una nota de Git LFS; el modelo en sí no está.</translation>
    </message>
    <message>
        <source>{cursor_name} stores weights in a format (number {kind}) that is unknown here.</source>
        <translation>{cursor_name} guarda los pesos en un formato (número {kind}) que aquí no se conoce.</translation>
    </message>
    <message>
        <source>{cursor_name} was written for big-endian machines.</source>
        <translation>{cursor_name} se escribió para máquinas big-endian.</translation>
    </message>
    <message>
        <source>{done} of {documents} documents are embedded anew with {wanted}; until then words alone find.</source>
        <translation>{done} de {documents} documentos tienen nuevos embeddings con {wanted}; hasta entonces se encuentran solo por sus palabras.</translation>
    </message>
    <message>
        <source>{done} of {documents} documents are embedded anew with {wanted}; {answering} answers until it is ready.</source>
        <translation>{done} de {documents} documentos tienen nuevos embeddings con {wanted}; {answering} responde hasta que esté listo.</translation>
    </message>
    <message>
        <source>{done} of {documents} documents are embedded anew with {wanted}; {finds}. {reason}</source>
        <translation>{done} de {documents} documentos tienen nuevos embeddings con {wanted}; {finds}. {reason}</translation>
    </message>
    <message>
        <source>{dropped} sentences of the model were left out: your documents do not say so, or not on this question.</source>
        <translation>Se omitieron {dropped} frases del modelo: sus documentos no lo dicen, o no sobre esta pregunta.</translation>
    </message>
    <message>
        <source>{entry_name} cannot go back: there is another {taken_name} in its place.</source>
        <translation>{entry_name} no puede volver: en su lugar hay otro {taken_name}.</translation>
    </message>
    <message>
        <source>{entry_name} could not be restored: {error_strerror}.</source>
        <translation>No se ha podido restaurar {entry_name}: {error_strerror}.</translation>
    </message>
    <message>
        <source>{facts_cut} of {facts_rows} rows ({share} %) are cut at {spec_max_tokens} tokens.</source>
        <translation>{facts_cut} de {facts_rows} filas ({share} %) se recortan a {spec_max_tokens} tokens.</translation>
    </message>
    <message>
        <source>{failures} articles in a row could not be read; the last one: {error_user_message}</source>
        <translation>No se han podido leer {failures} artículos seguidos; el último: {error_user_message}</translation>
    </message>
    <message>
        <source>{file_name} holds no conversations.json.</source>
        <translation>{file_name} no contiene conversations.json.</translation>
    </message>
    <message>
        <source>{file_name} is a folder.</source>
        <translation>{file_name} es una carpeta.</translation>
    </message>
    <message>
        <source>{file_name} is damaged: it cannot be unpacked.</source>
        <translation>{file_name} está dañado: no se puede descomprimir.</translation>
    </message>
    <message>
        <source>{file_name} is encrypted.</source>
        <translation>{file_name} está cifrado.</translation>
    </message>
    <message>
        <source>{file_name} is no backup of Aquifer, or it is damaged.</source>
        <translation>{file_name} no es una copia de seguridad de Aquifer, o está dañado.</translation>
    </message>
    <message>
        <source>{file_name} is no kind of file a chat can be saved as.</source>
        <translation>{file_name} no es un tipo de archivo en el que se pueda guardar un chat.</translation>
    </message>
    <message>
        <source>{file_name} is no kind of file a result can be saved as.</source>
        <translation>{file_name} no es un tipo de archivo en el que se pueda guardar un resultado.</translation>
    </message>
    <message>
        <source>{file_name} is no name for JSON lines.</source>
        <translation>{file_name} no es un nombre para JSON lines.</translation>
    </message>
    <message>
        <source>{file} is there and was not made here, so it is not replaced.</source>
        <translation>{file} ya existe y no se creó aquí, así que no se reemplaza.</translation>
    </message>
    <message>
        <source>{folder_name} cannot be trained: {cause}.</source>
        <translation>{folder_name} no se puede entrenar: {cause}.</translation>
    </message>
    <message>
        <source>{folder_name} fits neither into the GPUs nor into main memory.</source>
        <translation>{folder_name} no cabe ni en las GPU ni en la memoria principal.</translation>
    </message>
    <message>
        <source>{folder_name} has no config.</source>
        <translation>{folder_name} no tiene configuración.</translation>
    </message>
    <message>
        <source>{folder_name} has no config.json.</source>
        <translation>{folder_name} no tiene config.json.</translation>
    </message>
    <message>
        <source>{folder_name} holds an adapter beside the model, and it is not clear which one is meant.</source>
        <translation>{folder_name} contiene un adaptador junto al modelo, y no está claro cuál de los dos se quiere.</translation>
    </message>
    <message>
        <source>{folder_name} lacks {missing} of its weights ({missing2} and others).</source>
        <translation>A {folder_name} le faltan {missing} de sus pesos ({missing2} y otros).</translation>
    </message>
    <message>
        <source>{folder_name} needs a library that is not installed: {error}.</source>
        <translation>{folder_name} necesita una biblioteca que no está instalada: {error}.</translation>
    </message>
    <message>
        <source>{folder_name} needs more memory than there is.</source>
        <translation>{folder_name} necesita más memoria de la que hay.</translation>
    </message>
    <message>
        <source>{folder} is no finished data set.</source>
        <translation>{folder} no es un conjunto de datos terminado.</translation>
    </message>
    <message>
        <source>{folder} is not an empty folder.</source>
        <translation>{folder} no es una carpeta vacía.</translation>
    </message>
    <message>
        <source>{forecast_gpu_layers} of {forecast_layers} layers on {place}</source>
        <translation>{forecast_gpu_layers} de {forecast_layers} capas en {place}</translation>
    </message>
    <message>
        <source>{forecast_threads} threads</source>
        <translation>{forecast_threads} hilos</translation>
    </message>
    <message>
        <source>{info_name} does not fit into memory: {forecast_words}</source>
        <translation>{info_name} no cabe en la memoria: {forecast_words}</translation>
    </message>
    <message>
        <source>{info_name} needs program code that comes with it, and Aquifer runs none.</source>
        <translation>{info_name} necesita código de programa que viene con él, y Aquifer no ejecuta ninguno.</translation>
    </message>
    <message>
        <source>{layers}, {context}: needs {many} of {free} GB free GPU memory, and {here_total_bytes} GB of main memory{tail}.</source>
        <translation>{layers}, {context}: necesita {many} de {free} GB de memoria de GPU libre, y {here_total_bytes} GB de memoria principal{tail}.</translation>
    </message>
    <message>
        <source>{layers}, {context}: needs {many} of {free} GB free GPU memory{tail}.</source>
        <translation>{layers}, {context}: necesita {many} de {free} GB de memoria de GPU libre{tail}.</translation>
    </message>
    <message>
        <source>{left_name} was changed meanwhile.</source>
        <translation>{left_name} cambió entretanto.</translation>
    </message>
    <message>
        <source>{left} more files inside it could not be read.</source>
        <translation>{left} archivos más de su interior no se han podido leer.</translation>
    </message>
    <message>
        <source>{length} tokens, the most is {max_tokens}</source>
        <translation>{length} tokens, el máximo es {max_tokens}</translation>
    </message>
    <message>
        <source>{listing_not_listed} not listed as an article</source>
        <translation>{listing_not_listed} no figuran como artículo</translation>
    </message>
    <message>
        <source>{listing_not_text} without text (pictures, styles, scripts)</source>
        <translation>{listing_not_text} sin texto (imágenes, estilos, scripts)</translation>
    </message>
    <message>
        <source>{lost} articles in a row were read but could not be taken into the search index.</source>
        <translation>{lost} artículos seguidos se leyeron, pero no se han podido incorporar al índice de búsqueda.</translation>
    </message>
    <message>
        <source>{measured_label} is empty</source>
        <translation>{measured_label} está vacío</translation>
    </message>
    <message>
        <source>{member_name} is not read here.</source>
        <translation>{member_name} no se lee aquí.</translation>
    </message>
    <message>
        <source>{model_name} does not lie in the profile: Aquifer only uses it where it is.</source>
        <translation>{model_name} no está en el perfil: Aquifer solo lo usa donde está.</translation>
    </message>
    <message>
        <source>{name} cannot be brought onto {base}: for {architecture} models that works only with the Hugging Face folder.</source>
        <translation>{name} no se puede aplicar a {base}: en modelos {architecture} solo funciona con la carpeta de Hugging Face.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {cause}.</source>
        <translation>No se puede leer {name}: {cause}.</translation>
    </message>
    <message>
        <source>{name} changes a part that {base} does not have ({module}).</source>
        <translation>{name} cambia una parte que {base} no tiene ({module}).</translation>
    </message>
    <message>
        <source>{name} changes the word table, which works only with the Hugging Face folder of its base.</source>
        <translation>{name} cambia la tabla de palabras, lo que solo funciona con la carpeta de Hugging Face de su base.</translation>
    </message>
    <message>
        <source>{name} could not be moved to the trash: {error_strerror}.</source>
        <translation>No se ha podido mover {name} a la papelera: {error_strerror}.</translation>
    </message>
    <message>
        <source>{name} could not be read: the reader answered nonsense.</source>
        <translation>No se ha podido leer {name}: el lector respondió algo sin sentido.</translation>
    </message>
    <message>
        <source>{name} could not be read: the reader was stopped. {error_user_message}</source>
        <translation>No se ha podido leer {name}: el lector se detuvo. {error_user_message}</translation>
    </message>
    <message>
        <source>{name} could not be stored: the disk is full.</source>
        <translation>No se ha podido guardar {name}: el disco está lleno.</translation>
    </message>
    <message>
        <source>{name} could not be stored: {error_strerror}.</source>
        <translation>No se ha podido guardar {name}: {error_strerror}.</translation>
    </message>
    <message>
        <source>{name} has more than {most_columns} columns; the others were not read.</source>
        <translation>{name} tiene más de {most_columns} columnas; las demás no se leyeron.</translation>
    </message>
    <message>
        <source>{name} has more than {most_pixels} million pixels and was not opened.</source>
        <translation>{name} tiene más de {most_pixels} millones de píxeles y no se abrió.</translation>
    </message>
    <message>
        <source>{name} has several chat templates and none for plain chats.</source>
        <translation>{name} tiene varias plantillas de chat y ninguna para chats sencillos.</translation>
    </message>
    <message>
        <source>{name} has {decoded_text} characters; more than {reading_budget_chars} are not read.</source>
        <translation>{name} tiene {decoded_text} caracteres; no se leen más de {reading_budget_chars}.</translation>
    </message>
    <message>
        <source>{name} has {size} MB; files over {largest_bytes} MB are not read.</source>
        <translation>{name} ocupa {size} MB; los archivos de más de {largest_bytes} MB no se leen.</translation>
    </message>
    <message>
        <source>{name} holds no data file.</source>
        <translation>{name} no contiene ningún archivo de datos.</translation>
    </message>
    <message>
        <source>{name} holds no table: its first line is empty.</source>
        <translation>{name} no contiene ninguna tabla: su primera línea está vacía.</translation>
    </message>
    <message>
        <source>{name} holds no text, only spaces.</source>
        <translation>{name} no contiene texto, solo espacios.</translation>
    </message>
    <message>
        <source>{name} in it was not read: it is stored as an object, not as a file.</source>
        <translation>{name}, en su interior, no se leyó: está guardado como objeto, no como archivo.</translation>
    </message>
    <message>
        <source>{name} in {reading_name} is encrypted with AES, which is not read.</source>
        <translation>{name}, en {reading_name}, está cifrado con AES, que no se lee.</translation>
    </message>
    <message>
        <source>{name} is another file now than the one that was read.</source>
        <translation>{name} es ahora un archivo distinto del que se leyó.</translation>
    </message>
    <message>
        <source>{name} is damaged after row {number}: {error}.</source>
        <translation>{name} está dañado después de la fila {number}: {error}.</translation>
    </message>
    <message>
        <source>{name} is damaged and could not be mended. {error_user_message}</source>
        <translation>{name} está dañado y no se ha podido reparar. {error_user_message}</translation>
    </message>
    <message>
        <source>{name} is damaged and could not be put aside: {error_strerror}.</source>
        <translation>{name} está dañado y no se ha podido apartar: {error_strerror}.</translation>
    </message>
    <message>
        <source>{name} is damaged: no page of it can be opened.</source>
        <translation>{name} está dañado: no se puede abrir ninguna de sus páginas.</translation>
    </message>
    <message>
        <source>{name} is damaged: {what} ({details}).</source>
        <translation>{name} está dañado: {what} ({details}).</translation>
    </message>
    <message>
        <source>{name} is damaged: {what}.</source>
        <translation>{name} está dañado: {what}.</translation>
    </message>
    <message>
        <source>{name} is empty: it has 0 bytes.</source>
        <translation>{name} está vacío: tiene 0 bytes.</translation>
    </message>
    <message>
        <source>{name} is encrypted and needs a password.</source>
        <translation>{name} está cifrado y necesita una contraseña.</translation>
    </message>
    <message>
        <source>{name} is no part of a LoRA adapter</source>
        <translation>{name} no es parte de un adaptador LoRA</translation>
    </message>
    <message>
        <source>{name} is no workbook that can be read: {error}.</source>
        <translation>{name} no es un libro de cálculo que se pueda leer: {error}.</translation>
    </message>
    <message>
        <source>{name} is not JSON: it holds binary data.</source>
        <translation>{name} no es JSON: contiene datos binarios.</translation>
    </message>
    <message>
        <source>{name} is not JSON: it starts with neither [ nor {.</source>
        <translation>{name} no es JSON: no empieza ni con [ ni con {.</translation>
    </message>
    <message>
        <source>{name} is not JSON: {error}.</source>
        <translation>{name} no es JSON: {error}.</translation>
    </message>
    <message>
        <source>{name} is not a PDF, although its name says so: it is {words}.</source>
        <translation>{name} no es un PDF, aunque su nombre lo diga: es {words}.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be read, or it is damaged.</source>
        <translation>{name} no es una imagen que se pueda leer, o está dañado.</translation>
    </message>
    <message>
        <source>{name} is not a picture, although its name says so: it is {words}.</source>
        <translation>{name} no es una imagen, aunque su nombre lo diga: es {words}.</translation>
    </message>
    <message>
        <source>{name} is not a text file: it holds binary data.</source>
        <translation>{name} no es un archivo de texto: contiene datos binarios.</translation>
    </message>
    <message>
        <source>{name} is not what its name says: its content is a PDF.</source>
        <translation>{name} no es lo que dice su nombre: su contenido es un PDF.</translation>
    </message>
    <message>
        <source>{name} is one JSON object of more than {largest_object_bytes} MB; so much is not read at once.</source>
        <translation>{name} es un solo objeto JSON de más de {largest_object_bytes} MB; no se lee tanto de una vez.</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name} está protegido con contraseña.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {largest_expanded_bytes} GB and was not read further.</source>
        <translation>{name} ocupa más de {largest_expanded_bytes} GB al descomprimirse y no se siguió leyendo.</translation>
    </message>
    <message>
        <source>{name} was made for another model: {base} has no {change_module}.</source>
        <translation>{name} se hizo para otro modelo: {base} no tiene {change_module}.</translation>
    </message>
    <message>
        <source>{name} was made for another model: {change_module} is {change_inputs} × {change_outputs} there and {there} × {there2} in {base}.</source>
        <translation>{name} se hizo para otro modelo: {change_module} es allí {change_inputs} × {change_outputs} y en {base} es {there} × {there2}.</translation>
    </message>
    <message>
        <source>{name} was not read: it is encrypted.</source>
        <translation>{name} no se leyó: está cifrado.</translation>
    </message>
    <message>
        <source>{numbers} of {total} was read by text recognition ({value} % sure).</source>
        <translation>{numbers} de {total} se leyó por reconocimiento de texto ({value} % de certeza).</translation>
    </message>
    <message>
        <source>{numbers} of {total} were read by text recognition ({value} % sure).</source>
        <translation>{numbers} de {total} se leyeron por reconocimiento de texto ({value} % de certeza).</translation>
    </message>
    <message>
        <source>{offer_name} is being fetched already.</source>
        <translation>{offer_name} ya se está descargando.</translation>
    </message>
    <message>
        <source>{one_document_name}, pages {one_first}–{one_last}</source>
        <translation>{one_document_name}, páginas {one_first}–{one_last}</translation>
    </message>
    <message>
        <source>{order} training rows are repetitions, as the weights ask.</source>
        <translation>{order} filas de entrenamiento son repeticiones, como piden los pesos.</translation>
    </message>
    <message>
        <source>{path_name} cannot be opened: {error}.</source>
        <translation>No se puede abrir {path_name}: {error}.</translation>
    </message>
    <message>
        <source>{path_name} cannot run on this computer: a trial in a separate process ended. {error_user_message}</source>
        <translation>{path_name} no puede funcionar en este equipo: una prueba en un proceso aparte se interrumpió. {error_user_message}</translation>
    </message>
    <message>
        <source>{path_name} could not be loaded ({reason}).</source>
        <translation>No se ha podido cargar {path_name} ({reason}).</translation>
    </message>
    <message>
        <source>{path_name} could not be read.</source>
        <translation>No se ha podido leer {path_name}.</translation>
    </message>
    <message>
        <source>{path_name} could not be saved: the disk is full.</source>
        <translation>No se ha podido guardar {path_name}: el disco está lleno.</translation>
    </message>
    <message>
        <source>{path_name} could not be tried. {error_user_message}</source>
        <translation>No se ha podido probar {path_name}. {error_user_message}</translation>
    </message>
    <message>
        <source>{path_name} could not be used: {text}.</source>
        <translation>No se ha podido usar {path_name}: {text}.</translation>
    </message>
    <message>
        <source>{path_name} could not be written: {reason}.</source>
        <translation>No se ha podido escribir {path_name}: {reason}.</translation>
    </message>
    <message>
        <source>{path_name} does not exist.</source>
        <translation>{path_name} no existe.</translation>
    </message>
    <message>
        <source>{path_name} is a link to something that is not there.</source>
        <translation>{path_name} es un enlace a algo que no está.</translation>
    </message>
    <message>
        <source>{path_name} is damaged ({reason}).</source>
        <translation>{path_name} está dañado ({reason}).</translation>
    </message>
    <message>
        <source>{path_name} is damaged and was left untouched.</source>
        <translation>{path_name} está dañado y no se ha tocado.</translation>
    </message>
    <message>
        <source>{path_name} is loaded {changed}: a trial with the usual settings failed. {verdict_reason}</source>
        <translation>{path_name} se carga {changed}: una prueba con la configuración habitual falló. {verdict_reason}</translation>
    </message>
    <message>
        <source>{path_name} is neither a file nor a folder.</source>
        <translation>{path_name} no es ni un archivo ni una carpeta.</translation>
    </message>
    <message>
        <source>{path_name} is no adapter.</source>
        <translation>{path_name} no es un adaptador.</translation>
    </message>
    <message>
        <source>{path_name} is no data file that can be read.</source>
        <translation>{path_name} no es un archivo de datos que se pueda leer.</translation>
    </message>
    <message>
        <source>{path_name} is of a kind that this version cannot run ({reason}).</source>
        <translation>{path_name} es de un tipo que esta versión no puede ejecutar ({reason}).</translation>
    </message>
    <message>
        <source>{path_name} was written by a newer Aquifer (version {version}).</source>
        <translation>{path_name} lo escribió un Aquifer más reciente (versión {version}).</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>No se puede leer {path}.</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <translation>{path} no es una carpeta.</translation>
    </message>
    <message>
        <source>{place} is not a folder that can be watched.</source>
        <translation>{place} no es una carpeta que se pueda vigilar.</translation>
    </message>
    <message>
        <source>{promise_path_name} is not what {promise_origin} says it must be.</source>
        <translation>{promise_path_name} no es lo que {promise_origin} dice que debe ser.</translation>
    </message>
    <message>
        <source>{promises} files are byte for byte what {promises_origin} says.</source>
        <translation>{promises} archivos son byte a byte lo que indica {promises_origin}.</translation>
    </message>
    <message>
        <source>{reader_name} was removed while it was read.</source>
        <translation>{reader_name} se quitó mientras se leía.</translation>
    </message>
    <message>
        <source>{reader_name} was replaced by another file while it was read.</source>
        <translation>{reader_name} se reemplazó por otro archivo mientras se leía.</translation>
    </message>
    <message>
        <source>{reading_name} cannot be read: it holds no text in a form that is known.</source>
        <translation>No se puede leer {reading_name}: no contiene texto en una forma conocida.</translation>
    </message>
    <message>
        <source>{reading_name} cannot be read: it is {words}.</source>
        <translation>No se puede leer {reading_name}: es {words}.</translation>
    </message>
    <message>
        <source>{reading_name} does not open with this password.</source>
        <translation>{reading_name} no se abre con esta contraseña.</translation>
    </message>
    <message>
        <source>{reading_name} has no slides.</source>
        <translation>{reading_name} no tiene diapositivas.</translation>
    </message>
    <message>
        <source>{reading_name} holds no text that a reader of the page would see.</source>
        <translation>{reading_name} no contiene texto que vería quien lea la página.</translation>
    </message>
    <message>
        <source>{reading_name} holds no text, only empty cells.</source>
        <translation>{reading_name} no contiene texto, solo celdas vacías.</translation>
    </message>
    <message>
        <source>{reading_name} holds no text.</source>
        <translation>{reading_name} no contiene texto.</translation>
    </message>
    <message>
        <source>{reading_name} holds no text: its cells are empty.</source>
        <translation>{reading_name} no contiene texto: sus celdas están vacías.</translation>
    </message>
    <message>
        <source>{reading_name} holds no text: its sheets are empty.</source>
        <translation>{reading_name} no contiene texto: sus hojas están vacías.</translation>
    </message>
    <message>
        <source>{reading_name} holds no text: none of its {book_chapters} chapters has any.</source>
        <translation>{reading_name} no contiene texto: ninguno de sus {book_chapters} capítulos lo tiene.</translation>
    </message>
    <message>
        <source>{reading_name} holds no web page with text.</source>
        <translation>{reading_name} no contiene ninguna página web con texto.</translation>
    </message>
    <message>
        <source>{reading_name} holds {infos} files; more than {reading_budget_members} are not read.</source>
        <translation>{reading_name} contiene {infos} archivos; no se leen más de {reading_budget_members}.</translation>
    </message>
    <message>
        <source>{reading_name} holds {names} files, and none could be read. {first}</source>
        <translation>{reading_name} contiene {names} archivos, y no se ha podido leer ninguno. {first}</translation>
    </message>
    <message>
        <source>{reading_name} holds {name}, which unpacks to {size} MB; so much is not read.</source>
        <translation>{reading_name} contiene {name}, que ocupa {size} MB al descomprimirse; no se lee tanto.</translation>
    </message>
    <message>
        <source>{reading_name} is an empty archive: there is no file in it.</source>
        <translation>{reading_name} es un archivo comprimido vacío: no contiene ningún archivo.</translation>
    </message>
    <message>
        <source>{reading_name} is encrypted and has more than {most} MB; so much is not decrypted.</source>
        <translation>{reading_name} está cifrado y ocupa más de {most} MB; no se descifra tanto.</translation>
    </message>
    <message>
        <source>{reading_name} is not a mailbox: no message begins with a line &apos;From &apos;.</source>
        <translation>{reading_name} no es un buzón de correo: ningún mensaje empieza con una línea &apos;From &apos;.</translation>
    </message>
    <message>
        <source>{reading_name} is not a subtitle file: it holds binary data.</source>
        <translation>{reading_name} no es un archivo de subtítulos: contiene datos binarios.</translation>
    </message>
    <message>
        <source>{reading_name} is not a table in text form: it holds binary data.</source>
        <translation>{reading_name} no es una tabla en forma de texto: contiene datos binarios.</translation>
    </message>
    <message>
        <source>{reading_name} is not a web page: it holds binary data.</source>
        <translation>{reading_name} no es una página web: contiene datos binarios.</translation>
    </message>
    <message>
        <source>{reading_name} is not an RTF document: it does not begin like one.</source>
        <translation>{reading_name} no es un documento RTF: no empieza como tal.</translation>
    </message>
    <message>
        <source>{reading_name} is not an e-mail: it has no headers such as From or Subject.</source>
        <translation>{reading_name} no es un correo electrónico: no tiene cabeceras como From o Subject.</translation>
    </message>
    <message>
        <source>{reading_name} is not {named_words}, although its name says so: it is {words}.</source>
        <translation>{reading_name} no es {named_words}, aunque su nombre lo diga: es {words}.</translation>
    </message>
    <message>
        <source>{reading_name} is protected against copying (DRM).</source>
        <translation>{reading_name} está protegido contra copia (DRM).</translation>
    </message>
    <message>
        <source>{reading_name} needs a password: {name} in it is encrypted.</source>
        <translation>{reading_name} necesita una contraseña: {name}, en su interior, está cifrado.</translation>
    </message>
    <message>
        <source>{refused} pairs are left out: the chat template refuses them.</source>
        <translation>Se omiten {refused} pares: la plantilla de chat los rechaza.</translation>
    </message>
    <message>
        <source>{rescued} damaged pages were read by a second reader and have no highlights.</source>
        <translation>{rescued} páginas dañadas se leyeron con un segundo lector y no tienen resaltados.</translation>
    </message>
    <message>
        <source>{seconds} days</source>
        <translation>{seconds} días</translation>
    </message>
    <message>
        <source>{seconds} hours</source>
        <translation>{seconds} horas</translation>
    </message>
    <message>
        <source>{seconds} minutes</source>
        <translation>{seconds} minutos</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} segundos</translation>
    </message>
    <message>
        <source>{seen_closed} places in it cannot be opened.</source>
        <translation>{seen_closed} lugares de su interior no se pueden abrir.</translation>
    </message>
    <message>
        <source>{seen_unnamed} names in it cannot be read as text and are left out.</source>
        <translation>{seen_unnamed} nombres de su interior no se pueden leer como texto y se omiten.</translation>
    </message>
    <message>
        <source>{shape_name} cannot be trained here: even with the smallest settings it needs about {least_memory_bytes} GB, and {least_free_bytes} GB of GPU memory are free. Choose a smaller model, close other programs, or train on a computer with more memory.</source>
        <translation>{shape_name} no se puede entrenar aquí: incluso con las opciones más pequeñas necesita unos {least_memory_bytes} GB, y hay {least_free_bytes} GB libres de memoria de GPU. Elija un modelo más pequeño, cierre otros programas o entrene en un equipo con más memoria.</translation>
    </message>
    <message>
        <source>{shape_name} cannot be trained here: even with the smallest settings it needs about {least_memory_bytes} GB, and {least_free_bytes} GB of memory are free. Choose a smaller model, close other programs, or train on a computer with more memory.</source>
        <translation>{shape_name} no se puede entrenar aquí: incluso con las opciones más pequeñas necesita unos {least_memory_bytes} GB, y hay {least_free_bytes} GB libres de memoria. Elija un modelo más pequeño, cierre otros programas o entrene en un equipo con más memoria.</translation>
    </message>
    <message>
        <source>{source_name} could not be copied: {error}.</source>
        <translation>No se ha podido copiar {source_name}: {error}.</translation>
    </message>
    <message>
        <source>{source_name} was not read: it lies more than {deepest} files deep.</source>
        <translation>{source_name} no se leyó: está a más de {deepest} archivos de profundidad.</translation>
    </message>
    <message>
        <source>{source_name} was not read: there is too much else.</source>
        <translation>{source_name} no se leyó: hay demasiado además de eso.</translation>
    </message>
    <message>
        <source>{source_name} was to be {source_share} of the set, {wanted} rows; it has only {own}.</source>
        <translation>{source_name} debía ser {source_share} del conjunto, {wanted} filas; solo tiene {own}.</translation>
    </message>
    <message>
        <source>{spec_metric} of {spec_field_value} and {spec_against_value}</source>
        <translation>{spec_metric} de {spec_field_value} y {spec_against_value}</translation>
    </message>
    <message>
        <source>{spec_unit} of the {spec_field_value}</source>
        <translation>{spec_unit} de {spec_field_value}</translation>
    </message>
    <message>
        <source>{tally_failed} could not be read: {named}.</source>
        <translation>{tally_failed} no se han podido leer: {named}.</translation>
    </message>
    <message>
        <source>{tally_failed} could not be read: {named}; and {more} more.</source>
        <translation>{tally_failed} no se han podido leer: {named}; y {more} más.</translation>
    </message>
    <message>
        <source>{tally_read} read</source>
        <translation>{tally_read} leídos</translation>
    </message>
    <message>
        <source>{target_name} could not be put back: {error}.</source>
        <translation>No se ha podido recuperar {target_name}: {error}.</translation>
    </message>
    <message>
        <source>{target_name} is there already.</source>
        <translation>{target_name} ya existe.</translation>
    </message>
    <message>
        <source>{target} holds the data folder itself.</source>
        <translation>{target} contiene la propia carpeta de datos.</translation>
    </message>
    <message>
        <source>{target} is a file.</source>
        <translation>{target} es un archivo.</translation>
    </message>
    <message>
        <source>{target} is not empty.</source>
        <translation>{target} no está vacía.</translation>
    </message>
    <message>
        <source>{target} is not there any more.</source>
        <translation>{target} ya no está.</translation>
    </message>
    <message>
        <source>{target} is not what was written.</source>
        <translation>{target} no es lo que se escribió.</translation>
    </message>
    <message>
        <source>{telling} of {documents} documents are quoted: the most telling ones.</source>
        <translation>Se citan {telling} de {documents} documentos: los más significativos.</translation>
    </message>
    <message>
        <source>{there} GPUs</source>
        <translation>{there} GPU</translation>
    </message>
    <message>
        <source>{tokens} tokens of context</source>
        <translation>{tokens} tokens de contexto</translation>
    </message>
    <message>
        <source>{unknown} is not known here.</source>
        <translation>{unknown} no se conoce aquí.</translation>
    </message>
    <message>
        <source>{unread_bytes} GB are read from disk before the first answer</source>
        <translation>Se leen {unread_bytes} GB del disco antes de la primera respuesta</translation>
    </message>
    <message>
        <source>{unread} of {documents} files are not read yet; the answer leaves them out.</source>
        <translation>{unread} de {documents} archivos aún no se han leído; la respuesta no los tiene en cuenta.</translation>
    </message>
    <message>
        <source>{value} % of the rows are longer than {config_text_max_tokens} tokens and are cut.</source>
        <translation>El {value} % de las filas supera los {config_text_max_tokens} tokens y se recorta.</translation>
    </message>
    <message>
        <source>{value} % of the rows are longer than {config_text_max_tokens} tokens and are left out.</source>
        <translation>El {value} % de las filas supera los {config_text_max_tokens} tokens y se omite.</translation>
    </message>
    <message>
        <source>{value} is on: it harms a model that is to write text.</source>
        <translation>{value} está activado: perjudica a un modelo que deba escribir texto.</translation>
    </message>
    <message>
        <source>{value} of {count} parts of {stem} are missing.</source>
        <translation>Faltan {value} de {count} partes de {stem}.</translation>
    </message>
    <message>
        <source>{wanted} validation rows are wanted, and there are only {free} rows: none is left to train on.</source>
        <translation>Se quieren {wanted} filas de validación y solo hay {free} filas: no queda ninguna con la que entrenar.</translation>
    </message>
    <message>
        <source>{what} above {maximum}</source>
        <translation>{what} por encima de {maximum}</translation>
    </message>
    <message>
        <source>{what} below {minimum}</source>
        <translation>{what} por debajo de {minimum}</translation>
    </message>
    <message>
        <source>{where} cannot be {value}: {first}.</source>
        <translation>{where} no puede ser {value}: {first}.</translation>
    </message>
    <message>
        <source>{writer_name} reads {writer_context_length} tokens, too few for a passage and its question.</source>
        <translation>{writer_name} lee {writer_context_length} tokens, muy pocos para un fragmento y su pregunta.</translation>
    </message>
    <message>
        <source>{{missing}} is missing.</source>
        <translation>Falta {{missing}}.</translation>
    </message>
    <message>
        <source>{{unknown}} means nothing in it.</source>
        <translation>{{unknown}} no significa nada ahí.</translation>
    </message>
    <message>
        <source>“Try again” makes another one.</source>
        <translation>«Reintentar» crea otra.</translation>
    </message>
    <message>
        <source>“{date}” is not a date.</source>
        <translation>«{date}» no es una fecha.</translation>
    </message>
    <message>
        <source>“{part}” is not a pattern.</source>
        <translation>«{part}» no es un patrón.</translation>
    </message>
    <message>
        <source>“{pattern}” has more than {most_deep} times **.</source>
        <translation>«{pattern}» tiene más de {most_deep} veces **.</translation>
    </message>
    <message>
        <source>“{pattern}” leads out of the folder.</source>
        <translation>«{pattern}» sale de la carpeta.</translation>
    </message>
    <message>
        <source>Model that answers: {model}. Choose another</source>
        <translation>Modelo que responde: {model}. Elegir otro</translation>
    </message>
    <message>
        <source>No model is loaded. Choose one</source>
        <translation>No hay ningún modelo cargado. Elegir uno</translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation>Modelo que responde</translation>
    </message>
    <message>
        <source>Compare the last answer with another model…</source>
        <translation>Comparar la última respuesta con otro modelo…</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>Todos los modelos…</translation>
    </message>
    <message>
        <source>Which documents are to be read</source>
        <translation>Documentos que se van a leer</translation>
    </message>
    <message numerus="yes">
        <source>{collection} · %n document</source>
        <comment>{collection} · %n documents</comment>
        <translation>
            <numerusform>{collection} · %n documento</numerusform>
            <numerusform>{collection} · %n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of this chat</source>
        <translation>Archivos de este chat</translation>
    </message>
    <message>
        <source>Measuring {name}</source>
        <translation>Midiendo {name}</translation>
    </message>
</context>
</TS>
