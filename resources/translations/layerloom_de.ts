<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Layerloom</name>
<message><source> and %1 more columns</source><translation> und %1 weitere Spalten</translation></message>
<message><source> and stride %1</source><translation> und Schrittweite %1</translation></message>
<message><source> Any number of wires.</source><translation> Beliebig viele Verbindungen.</translation></message>
<message><source> CPU</source><translation> CPU</translation></message>
<message><source> It takes %1%2</source><translation> Er nimmt %1%2</translation></message>
<message><source> May stay unwired.</source><translation> Darf unverbunden bleiben.</translation></message>
<message><source> Processor</source><translation> Prozessor</translation></message>
<message><source> rows</source><translation> Zeilen</translation></message>
<message><source> Select one step of the sequence, or average over it.</source><translation> Wählen Sie einen Schritt der Folge, oder mitteln Sie darüber.</translation></message>
<message><source> sizes (</source><translation> Größen (</translation></message>
<message><source> so far</source><translation> bisher</translation></message>
<message><source> Unwired, it listens to %1.</source><translation> Unverbunden hört er auf %1.</translation></message>
<message><source> With %1 examples, a few more or fewer mistakes are chance.</source><translation> Bei %1 Beispielen sind ein paar Fehler mehr oder weniger Zufall.</translation></message>
<message><source> · %1 missing</source><translation> · %1 fehlen</translation></message>
<message><source> · newest</source><translation> · neuester</translation></message>
<message><source>%1
%2 more in the inspector</source><translation>%1
%2 weitere im Inspektor</translation></message>
<message><source>%1 %2 %3 learned numbers</source><translation>%1 %2 %3 gelernte Zahlen</translation></message>
<message><source>%1 %2 a single example, which is kept for training, so it is never checked.</source><translation>%1 hat nur ein Beispiel, das fürs Training bleibt und darum nie geprüft wird.</translation></message>
<message><source>%1 %2 are too few; the least is 1.</source><translation>%1 %2 sind zu wenige; mindestens 1.</translation></message>
<message><source>%1 %2 drawn in as a straight line between neighbours of the same part.</source><translation>%1 als gerade Linie zwischen Nachbarn desselben Teils ergänzt.</translation></message>
<message><source>%1 %2 mean and spread over a batch, but the plan's batch size is 1: </source><translation>%1 %2 Mittelwert und Streuung über einen Batch, aber die Batchgröße im Plan ist 1: </translation></message>
<message><source>%1 %2 no pictures and %3 left out.</source><translation>%1 keine Bilder und weggelassen.</translation></message>
<message><source>%1 %2 node%3 and %4 note%5</source><translation>%1: %2 Knoten und %4 Notizen</translation></message>
<message><source>%1 %2 nodes</source><translation>%1: %2 Knoten</translation></message>
<message><source>%1 %2 notes</source><translation>%1: %2 Notizen</translation></message>
<message><source>%1 %2 of %3 on the block</source><translation>%2 von %3 auf dem Block: %1</translation></message>
<message><source>%1 %2s</source><translation>%1 %2s</translation></message>
<message><source>%1 (not there)</source><translation>%1 (nicht vorhanden)</translation></message>
<message><source>%1 + %2 * i</source><translation>%1 + %2 * i</translation></message>
<message><source>%1 1×1 with %2 filters</source><translation>%1 1×1 mit %2 Filtern</translation></message>
<message><source>%1 already reads from %2: the wire would close a circle.</source><translation>%1 liest schon von %2: Die Verbindung würde einen Kreis schließen.</translation></message>
<message><source>%1 and %2</source><translation>%1 und %2</translation></message>
<message><source>%1 and %2 behind it</source><translation>%1 und dahinter %2</translation></message>
<message><source>%1 and %2 more</source><translation>%1 und %2 weitere</translation></message>
<message><source>%1 and 999 more are there already</source><translation>%1 und 999 weitere sind schon da</translation></message>
<message><source>%1 arrives from %2, and its first size is not the batch N, so that there is no answer for each sample; a Permute or Select before it can help.</source><translation>%1 kommt von %2, und seine erste Größe ist nicht der Batch N, sodass es nicht für jedes Beispiel eine Antwort gibt; ein Permute oder Select davor kann helfen.</translation></message>
<message><source>%1 as</source><translation>%1 als</translation></message>
<message><source>%1 Best %2 %3 at epoch %4.</source><translation>%1 Beste %2 %3 in Epoche %4.</translation></message>
<message><source>%1 brings %2 steps of %3 %4, which %5 reads as %6 channels of %7: it slides along the columns, not along time.</source><translation>%1 bringt %2 Schritte mit %3 %4, was %5 als %6 Kanäle mit %7 liest: Es gleitet die Spalten entlang, nicht die Zeit.</translation></message>
<message><source>%1 brings %2, from which nothing can be learned; an answer for %3 has to be decimal numbers. Wire in what comes before the decision.</source><translation>%1 bringt %2, woraus sich nichts lernen lässt; eine Antwort für %3 muss aus Dezimalzahlen bestehen. Verbinden Sie, was vor der Entscheidung kommt.</translation></message>
<message><source>%1 brings N, %2, %3, %4, which %5 reads as %6 channels of %7×%8 pixels. The last size looks like the colours; they have to come first.</source><translation>%1 bringt N, %2, %3, %4, was %5 als %6 Kanäle zu %7×%8 Pixeln liest. Die letzte Größe sieht nach Farben aus; die müssen vorn stehen.</translation></message>
<message><source>%1 bytes</source><translation>%1 Bytes</translation></message>
<message><source>%1 cannot be opened (%2); choose the file again in Data.</source><translation>%1 lässt sich nicht öffnen (%2); wählen Sie die Datei unter Daten noch einmal.</translation></message>
<message><source>%1 cannot be opened: %2</source><translation>%1 lässt sich nicht öffnen: %2</translation></message>
<message><source>%1 cannot be read (%2); choose the file again in Data.</source><translation>%1 lässt sich nicht lesen (%2); wählen Sie die Datei unter Daten noch einmal.</translation></message>
<message><source>%1 cannot be read (%2); choose the folder again in Data.</source><translation>%1 lässt sich nicht lesen (%2); wählen Sie den Ordner unter Daten noch einmal.</translation></message>
<message><source>%1 cannot be read as a NumPy archive: %2. Choose another file in Data.</source><translation>%1 lässt sich nicht als NumPy-Archiv lesen: %2. Wählen Sie unter Daten eine andere Datei.</translation></message>
<message><source>%1 cannot be read as CSV: %2. Look at the file in a text editor, often a quote is not closed.</source><translation>%1 lässt sich nicht als CSV lesen: %2. Sehen Sie sich die Datei in einem Texteditor an; oft ist ein Anführungszeichen nicht geschlossen.</translation></message>
<message><source>%1 cannot be read as Parquet (%2); it may be damaged or only half written. Choose another file in Data.</source><translation>%1 lässt sich nicht als Parquet lesen (%2); sie ist vielleicht beschädigt oder nur halb geschrieben. Wählen Sie unter Daten eine andere Datei.</translation></message>
<message><source>%1 cannot be read as safetensors: %2.</source><translation>%1 lässt sich nicht als safetensors lesen: %2.</translation></message>
<message><source>%1 cannot be read: %2.</source><translation>%1 lässt sich nicht lesen: %2.</translation></message>
<message><source>%1 cannot be the id of a frame.</source><translation>%1 kann keine Kennung eines Rahmens sein.</translation></message>
<message><source>%1 cannot be the id of a node.</source><translation>%1 kann keine Kennung eines Knotens sein.</translation></message>
<message><source>%1 cannot be the id of a note.</source><translation>%1 kann keine Kennung einer Notiz sein.</translation></message>
<message><source>%1 cannot be the name of a node: use letters, digits and _, and begin with a letter.</source><translation>%1 kann kein Name eines Knotens sein: Erlaubt sind Buchstaben, Ziffern und _, am Anfang ein Buchstabe.</translation></message>
<message><source>%1 cannot be written as a picture: %2. Choose another folder.</source><translation>%1 lässt sich nicht als Bild schreiben: %2. Wählen Sie einen anderen Ordner.</translation></message>
<message><source>%1 cannot compute what arrives (%2%3): %4.</source><translation>%1 kann nicht berechnen, was ankommt (%2%3): %4.</translation></message>
<message><source>%1 cannot know the order of what %2 brings: attention looks at all places alike, and nothing before it says where each stands. A Sinusoidal encoding adds that.</source><translation>%1 kann die Reihenfolge dessen, was %2 bringt, nicht kennen: Attention sieht alle Stellen gleich an, und nichts davor sagt, wo jede steht. Eine Sinuskodierung fügt das hinzu.</translation></message>
<message><source>%1 cannot train here: %2. It could be %3.</source><translation>%1 kann hier nicht trainieren: %2. Möglich wäre %3.</translation></message>
<message><source>%1 channels</source><translation>%1 Kanäle</translation></message>
<message><source>%1 characters</source><translation>%1 Zeichen</translation></message>
<message><source>%1 classes</source><translation>%1 Klassen</translation></message>
<message><source>%1 classes need a table of %2 × %3, not %4.</source><translation>%1 classes need a table of %2 × %3, not %4.</translation></message>
<message><source>%1 columns</source><translation>%1 Spalten</translation></message>
<message><source>%1 cores</source><translation>%1 Kerne</translation></message>
<message><source>%1 could not be kept: %2.</source><translation>%1 konnte nicht behalten werden: %2.</translation></message>
<message><source>%1 could not be moved to the trash. Delete the folder yourself; nothing else needs it.</source><translation>%1 ließ sich nicht in den Papierkorb legen. Löschen Sie den Ordner selbst; nichts anderes braucht ihn.</translation></message>
<message><source>%1 could not be read (%2).</source><translation>%1 ließ sich nicht lesen (%2).</translation></message>
<message><source>%1 could not be saved: %2%3. The file is as it was before; try File › Save as… in another folder.</source><translation>%1 konnte nicht gespeichert werden: %2%3. Die Datei ist, wie sie vorher war; versuchen Sie Datei › Speichern unter… in einem anderen Ordner.</translation></message>
<message><source>%1 could not be saved: %2.</source><translation>%1 konnte nicht gespeichert werden: %2.</translation></message>
<message><source>%1 could not be written; is there room, and may you write there?</source><translation>%1 konnte nicht geschrieben werden; ist dort Platz, und dürfen Sie dort schreiben?</translation></message>
<message><source>%1 could not compute what arrives: %2. %3</source><translation>%1 konnte nicht berechnen, was ankommt: %2. %3</translation></message>
<message><source>%1 days</source><translation>%1 Tage</translation></message>
<message><source>%1 different, up to %2 characters</source><translation>%1 verschiedene, bis zu %2 Zeichen</translation></message>
<message><source>%1 divides by the sum along axis %2, where there is 1 number only, so that %3 comes out whatever arrives. For a single yes or no it is Sigmoid.</source><translation>%1 teilt durch die Summe entlang Achse %2, wo nur 1 Zahl steht, sodass %3 herauskommt, was immer ankommt. Für ein einzelnes Ja oder Nein ist es Sigmoid.</translation></message>
<message><source>%1 does not say its format; it is not a run's.</source><translation>%1 nennt sein Format nicht; es ist nicht das eines Laufs.</translation></message>
<message><source>%1 does not say which field of the data it hands out; choose one of %2 in the inspector.</source><translation>%1 sagt nicht, welches Feld der Daten er ausgibt; wählen Sie im Inspektor eines von %2.</translation></message>
<message><source>%1 does not say yet which field it predicts; choose one in the inspector or in Train.</source><translation>%1 sagt noch nicht, welches Feld er vorhersagt; wählen Sie eines im Inspektor oder unter Training.</translation></message>
<message><source>%1 does nothing: %2 right before it does the same.</source><translation>%1 tut nichts: %2 direkt davor tut dasselbe.</translation></message>
<message><source>%1 epochs</source><translation>%1 Epochen</translation></message>
<message><source>%1 epochs, about</source><translation>%1 Epochen, etwa</translation></message>
<message><source>%1 examples</source><translation>%1 Beispiele</translation></message>
<message><source>%1 examples of %2</source><translation>%1 Beispiele von %2</translation></message>
<message><source>%1 failed while %2 was made: %3.</source><translation>%1 schlug fehl, als %2 gemacht wurde: %3.</translation></message>
<message><source>%1 feeds itself through %2, so that it would have to be there before itself; cut one of the wires.</source><translation>%1 speist sich über %2 selbst, sodass er vor sich selbst da sein müsste; trennen Sie eine der Verbindungen.</translation></message>
<message><source>%1 filters</source><translation>%1 Filter</translation></message>
<message><source>%1 for %2, %3 in %4 among them; unpack or delete %5 first.</source><translation>%1 für %2, darunter %3 in %4; packen Sie zuerst %5 aus, oder löschen Sie ihn.</translation></message>
<message><source>%1 found</source><translation>%1 gefunden</translation></message>
<message><source>%1 GB</source><translation>%1 GB</translation></message>
<message><source>%1 gives the same answers as PyTorch. Run on %2 in batches of %3%4, the largest difference is %5.</source><translation>%1 gibt dieselben Antworten wie PyTorch. Mit %2 in Batches von %3%4 ausgeführt, ist der größte Unterschied %5.</translation></message>
<message><source>%1 gives the same answers as the network here: run as it is, the largest difference is %2. It needs torch and nothing else.</source><translation>%1 gibt dieselben Antworten wie das Netz hier: So ausgeführt, ist der größte Unterschied %2. Es braucht torch und sonst nichts.</translation></message>
<message><source>%1 graphics</source><translation>Grafik von %1</translation></message>
<message><source>%1 groups</source><translation>%1 Gruppen</translation></message>
<message><source>%1 h</source><translation>%1 h</translation></message>
<message><source>%1 has %2 classes and wants N, %3, but %4 arrives from %5, which is more than one answer for each sample; %6 first.</source><translation>%1 hat %2 Klassen und will N, %3, aber von %5 kommt %4 an, mehr als eine Antwort je Beispiel; zuerst %6.</translation></message>
<message><source>%1 has %2 classes and wants N, %3, but %4 arrives from %5.</source><translation>%1 hat %2 Klassen und will N, %3, aber von %5 kommt %4 an.</translation></message>
<message><source>%1 has %2 classes, but %3 numbers arrive from %4 for each sample; it takes %5, one for each class.</source><translation>%1 hat %2 Klassen, aber von %4 kommen %3 Zahlen je Beispiel an; er nimmt %5, eine für jede Klasse.</translation></message>
<message><source>%1 has %2 columns called "%3"; give each its own name.</source><translation>%1 hat %2 Spalten namens „%3“; geben Sie jeder einen eigenen Namen.</translation></message>
<message><source>%1 has %2 columns called %3 (columns %4); give each its own name in the file.</source><translation>%1 hat %2 Spalten namens %3 (Spalten %4); geben Sie jeder in der Datei einen eigenen Namen.</translation></message>
<message><source>%1 has %2 rows, but %3 brings %4 different codes: %5 learned numbers are never used.</source><translation>%1 hat %2 Zeilen, aber %3 bringt %4 verschiedene Codes: %5 gelernte Zahlen werden nie benutzt.</translation></message>
<message><source>%1 has a column to predict, "%2", but none to predict it from. Choose another file in Data.</source><translation>%1 hat eine Spalte zum Vorhersagen, „%2“, aber keine, aus der man sie vorhersagen könnte. Wählen Sie unter Daten eine andere Datei.</translation></message>
<message><source>%1 has column names but no rows under them; choose another file in Data.</source><translation>%1 hat Spaltennamen, aber keine Zeilen darunter; wählen Sie unter Daten eine andere Datei.</translation></message>
<message><source>%1 has no array called %2; it has %3. Look at the data again in Data.</source><translation>%1 hat kein Array namens %2; es hat %3. Sehen Sie die Daten unter Daten noch einmal an.</translation></message>
<message><source>%1 has no column called %2; it has %3. Look at the data again in Data.</source><translation>%1 hat keine Spalte namens %2; sie hat %3. Sehen Sie die Daten unter Daten noch einmal an.</translation></message>
<message><source>%1 has no column of numbers, so there is no series to look ahead in. Choose another file in Data.</source><translation>%1 hat keine Zahlenspalte, also keine Reihe, in der man vorausschauen könnte. Wählen Sie unter Daten eine andere Datei.</translation></message>
<message><source>%1 has no column that could be predicted: no numbers and no text that repeats. Choose another file in Data.</source><translation>%1 hat keine Spalte, die sich vorhersagen ließe: keine Zahlen und keinen Text, der sich wiederholt. Wählen Sie unter Daten eine andere Datei.</translation></message>
<message><source>%1 has no input left for them, or it would close a circle.</source><translation>%1 hat keinen freien Eingang mehr dafür, oder es würde ein Kreis.</translation></message>
<message><source>%1 has no line of column names; the columns are called %2 to %3.</source><translation>%1 hat keine Zeile mit Spaltennamen; die Spalten heißen %2 bis %3.</translation></message>
<message><source>%1 has no ports to draw a wire from.</source><translation>%1 hat keinen Anschluss, von dem eine Verbindung ausgehen kann.</translation></message>
<message><source>%1 has no rows; choose another file in Data.</source><translation>%1 hat keine Zeilen; wählen Sie unter Daten eine andere Datei.</translation></message>
<message><source>%1 has no two inputs to swap.</source><translation>%1 hat keine zwei Eingänge zum Tauschen.</translation></message>
<message><source>%1 has nothing to set here.</source><translation>%1 hat hier nichts einzustellen.</translation></message>
<message><source>%1 has the same weights as %2, which would stay outside. Choose both, or give each weights of its own.</source><translation>%1 hat dieselben Gewichte wie %2, das draußen bliebe. Wählen Sie beide, oder geben Sie jedem eigene Gewichte.</translation></message>
<message><source>%1 has the sizes %2 in the exported file but %3 in PyTorch, for %4.</source><translation>%1 hat in der exportierten Datei die Größen %2, in PyTorch aber %3, bei %4.</translation></message>
<message><source>%1 heads</source><translation>%1 Köpfe</translation></message>
<message><source>%1 holds %2 already; %3 cannot hold it as well.</source><translation>%1 enthält schon %2; %3 kann es nicht auch enthalten.</translation></message>
<message><source>%1 holds %2 but no folder of a class. Put the pictures into one folder a class, such as cats and dogs, and choose the folder that holds them.</source><translation>%1 enthält %2, aber keinen Ordner einer Klasse. Legen Sie die Bilder in einen Ordner je Klasse, etwa Katzen und Hunde, und wählen Sie den Ordner, der sie enthält.</translation></message>
<message><source>%1 holds %2 of the %3 learned numbers (%4 %)</source><translation>%1 hält %2 der %3 gelernten Zahlen (%4 %)</translation></message>
<message><source>%1 holds %2, which is none of the labels %3; look at the data again in Data so that the labels are renewed.</source><translation>%1 enthält %2, was keines der Labels %3 ist; sehen Sie die Daten unter Daten noch einmal an, damit die Labels erneuert werden.</translation></message>
<message><source>%1 holds %2. Choose a folder with one folder of pictures (PNG, JPEG, WebP, TIFF, BMP, GIF) a class.</source><translation>%1 enthält %2. Wählen Sie einen Ordner mit einem Bilderordner (PNG, JPEG, WebP, TIFF, BMP, GIF) je Klasse.</translation></message>
<message><source>%1 holds no array that can be learned from; choose another file in Data.</source><translation>%1 enthält kein Array, aus dem sich lernen lässt; wählen Sie unter Daten eine andere Datei.</translation></message>
<message><source>%1 holds no array with examples; choose another file in Data.</source><translation>%1 enthält kein Array mit Beispielen; wählen Sie unter Daten eine andere Datei.</translation></message>
<message><source>%1 holds no weights yet; train it first.</source><translation>%1 enthält noch keine Gewichte; trainieren Sie es zuerst.</translation></message>
<message><source>%1 holds nothing that could be unpacked: %2</source><translation>%1 enthält nichts, was sich auspacken ließe: %2</translation></message>
<message><source>%1 holds one array without a name; save it with numpy.savez(name=array).</source><translation>%1 enthält ein Array ohne Namen; speichern Sie es mit numpy.savez(name=array).</translation></message>
<message><source>%1 holds other things already; choose an empty folder or a new name.</source><translation>%1 enthält schon anderes; wählen Sie einen leeren Ordner oder einen neuen Namen.</translation></message>
<message><source>%1 in</source><translation>%1 in</translation></message>
<message><source>%1 in %2 %3 not used.</source><translation>%1 in %2 nicht benutzt.</translation></message>
<message><source>%1 in the PyTorch documentation</source><translation>%1 in der Dokumentation von PyTorch</translation></message>
<message><source>%1 inside is built otherwise %2 than %3</source><translation>%1 darin ist %2 anders gebaut als %3</translation></message>
<message><source>%1 is %2, so that nothing can pass through it; mute it, or use it again.</source><translation>%1 ist %2, sodass nichts hindurchgehen kann; schalten Sie ihn stumm, oder benutzen Sie ihn wieder.</translation></message>
<message><source>%1 is a %2 and cannot use the weights of %3, which is %4; give it weights of its own.</source><translation>%1 ist %2 und kann nicht die Gewichte von %3 benutzen, das %4 ist; geben Sie ihm eigene Gewichte.</translation></message>
<message><source>%1 is a %2 field and reads one column, not %3; choose it in Data.</source><translation>%1 ist ein Feld „%2“ und liest eine Spalte, nicht %3; wählen Sie sie unter Daten.</translation></message>
<message><source>%1 is a %2 field, which a folder of pictures does not hold; look at the data again in Data.</source><translation>%1 ist ein Feld „%2“, das ein Bilderordner nicht enthält; sehen Sie die Daten unter Daten noch einmal an.</translation></message>
<message><source>%1 is a %2, a kind of node this version does not know. It is kept as it is; open the project in the version that wrote it, or put another node in its place.</source><translation>%1 ist %2, eine Art von Knoten, die diese Version nicht kennt. Er bleibt, wie er ist; öffnen Sie das Projekt in der Version, die es schrieb, oder setzen Sie einen anderen Knoten an seine Stelle.</translation></message>
<message><source>%1 is a damaged picture: %2.</source><translation>%1 ist ein beschädigtes Bild: %2.</translation></message>
<message><source>%1 is a file, but a folder with one folder of pictures a class is expected; choose the folder in Data.</source><translation>%1 ist eine Datei, aber ein Ordner mit einem Bilderordner je Klasse wird erwartet; wählen Sie den Ordner unter Daten.</translation></message>
<message><source>%1 is a folder, but a %2 file is expected; choose the file itself in Data.</source><translation>%1 ist ein Ordner, aber eine Datei „%2“ wird erwartet; wählen Sie unter Daten die Datei selbst.</translation></message>
<message><source>%1 is a folder, not a project file.</source><translation>%1 ist ein Ordner, keine Projektdatei.</translation></message>
<message><source>%1 is a folder; say what the file in it should be called.</source><translation>%1 ist ein Ordner; sagen Sie, wie die Datei darin heißen soll.</translation></message>
<message><source>%1 is a picture without a project inside. A picture that File › Save picture made holds one, unless another program has saved it since.</source><translation>%1 ist ein Bild ohne Projekt darin. Ein Bild aus Datei › Bild speichern enthält eines, außer ein anderes Programm hat es seitdem gespeichert.</translation></message>
<message><source>%1 is among your blocks now: Nodes › Add block.</source><translation>%1 gehört jetzt zu Ihren Blöcken: Knoten › Block hinzufügen.</translation></message>
<message><source>%1 is an %2 field, which a series does not hold; look at the data again in Data.</source><translation>%1 ist ein Feld „%2“, das eine Reihe nicht enthält; sehen Sie die Daten unter Daten noch einmal an.</translation></message>
<message><source>%1 is an %2 field, which a table does not hold; look at the data again in Data.</source><translation>%1 ist ein Feld „%2“, das eine Tabelle nicht enthält; sehen Sie die Daten unter Daten noch einmal an.</translation></message>
<message><source>%1 is being trained by another program at this moment; wait for it, or stop it there.</source><translation>%1 wird gerade von einem anderen Programm trainiert; warten Sie, oder beenden Sie es dort.</translation></message>
<message><source>%1 is bypassed and hands on its first output only, but %2 reads its %3; cut that wire, or use %4 again.</source><translation>%1 ist überbrückt und reicht nur seinen ersten Ausgang weiter, aber %2 liest sein %3; trennen Sie diese Verbindung, oder benutzen Sie %4 wieder.</translation></message>
<message><source>%1 is bypassed, but nothing arrives that it could hand on.</source><translation>%1 ist überbrückt, aber nichts kommt an, was er weiterreichen könnte.</translation></message>
<message><source>%1 is damaged at line %2, column %3: %4. If it was cut short, an earlier copy may be whole.</source><translation>%1 ist in Zeile %2, Spalte %3 beschädigt: %4. Wurde sie abgeschnitten, ist vielleicht eine frühere Kopie heil.</translation></message>
<message><source>%1 is damaged: %2</source><translation>%1 ist beschädigt: %2</translation></message>
<message><source>%1 is empty.</source><translation>%1 ist leer.</translation></message>
<message><source>%1 is empty; choose another file in Data.</source><translation>%1 ist leer; wählen Sie unter Daten eine andere Datei.</translation></message>
<message><source>%1 is exported and gives the same answers.</source><translation>%1 ist exportiert und gibt dieselben Antworten.</translation></message>
<message><source>%1 is in %2.</source><translation>%1 liegt in %2.</translation></message>
<message><source>%1 is larger than %2 MB, so it is hardly a project.</source><translation>%1 ist größer als %2 MB und darum kaum ein Projekt.</translation></message>
<message><source>%1 is muted, and there is no other Output.</source><translation>%1 ist stumm, und es gibt keinen anderen Ausgang.</translation></message>
<message><source>%1 is muted, so that nothing reaches an Output any more.</source><translation>%1 ist stumm, sodass nichts mehr einen Ausgang erreicht.</translation></message>
<message><source>%1 is no kind of data that can be read here; choose a CSV, TSV, Parquet or NPZ file, or a folder with one folder of pictures a class.</source><translation>%1 sind keine Daten, die sich hier lesen lassen; wählen Sie eine CSV-, TSV-, Parquet- oder NPZ-Datei oder einen Ordner mit einem Bilderordner je Klasse.</translation></message>
<message><source>%1 is not a device; it could be %2.</source><translation>%1 ist kein Gerät; möglich wäre %2.</translation></message>
<message><source>%1 is not a finite number</source><translation>%1 ist keine endliche Zahl</translation></message>
<message><source>%1 is not a number a project may hold</source><translation>%1 ist keine Zahl, die ein Projekt enthalten darf</translation></message>
<message><source>%1 is not a project: byte %2 is not UTF-8 text.</source><translation>%1 ist kein Projekt: Byte %2 ist kein UTF-8-Text.</translation></message>
<message><source>%1 is not a run: it holds no %2.</source><translation>%1 ist kein Lauf: Er enthält kein %2.</translation></message>
<message><source>%1 is not a text file, so it cannot be read as CSV; choose another file in Data.</source><translation>%1 ist keine Textdatei und lässt sich darum nicht als CSV lesen; wählen Sie unter Daten eine andere Datei.</translation></message>
<message><source>%1 is not a wire; one reads 'conv1.y -&gt; relu1.x'.</source><translation>%1 ist keine Verbindung; eine liest sich so: 'conv1.y -&gt; relu1.x'.</translation></message>
<message><source>%1 is not the name of a file; choose the file again in Data.</source><translation>%1 ist kein Name einer Datei; wählen Sie die Datei unter Daten noch einmal.</translation></message>
<message><source>%1 is not there.</source><translation>%1 ist nicht da.</translation></message>
<message><source>%1 is not there; choose the file again in Data.</source><translation>%1 ist nicht da; wählen Sie die Datei unter Daten noch einmal.</translation></message>
<message><source>%1 is open in another window too. Before one of them saves over what the other has saved, it asks.</source><translation>%1 ist auch in einem anderen Fenster geöffnet. Bevor eines überschreibt, was das andere gespeichert hat, fragt es.</translation></message>
<message><source>%1 is still training. Stop it?</source><translation>%1 wird noch trainiert. Beenden?</translation></message>
<message><source>%1 is the network that is trained; let another be trained first.</source><translation>%1 ist das Netz, das trainiert wird; lassen Sie zuerst ein anderes trainieren.</translation></message>
<message><source>%1 is there already and will be replaced.</source><translation>%1 ist schon da und wird ersetzt.</translation></message>
<message><source>%1 is what is predicted.</source><translation>%1 wird vorhergesagt.</translation></message>
<message><source>%1 it %2</source><translation>%1 er %2</translation></message>
<message><source>%1 KB</source><translation>%1 KB</translation></message>
<message><source>%1 labels</source><translation>%1 Labels</translation></message>
<message><source>%1 layers</source><translation>%1 Schichten</translation></message>
<message><source>%1 lets no number below 0 through, but %2 is standardised: about half of its values lie below 0 and can never be met. Without %3 they can.</source><translation>%1 lässt keine Zahl unter 0 durch, aber %2 ist standardisiert: Etwa die Hälfte seiner Werte liegt unter 0 und wird nie erreicht. Ohne %3 geht es.</translation></message>
<message><source>%1 letters</source><translation>%1 Buchstaben</translation></message>
<message><source>%1 lines</source><translation>%1 Zeilen</translation></message>
<message><source>%1 makes every score%2 below 0 a 0, so that %3 it should be sure against look undecided, and learning stops there. Cross-entropy takes scores of any sign: %4 can go.</source><translation>%1 macht jeden Wert%2 unter 0 zu 0, sodass %3, gegen die es sicher sein sollte, unentschieden aussehen, und dort endet das Lernen. Kreuzentropie nimmt Werte jeden Vorzeichens: %4 kann weg.</translation></message>
<message><source>%1 MB</source><translation>%1 MB</translation></message>
<message><source>%1 min</source><translation>%1 min</translation></message>
<message><source>%1 missing values</source><translation>%1 fehlende Werte</translation></message>
<message><source>%1 more</source><translation>%1 weitere</translation></message>
<message><source>%1 more problems</source><translation>%1 weitere Probleme</translation></message>
<message><source>%1 ms</source><translation>%1 ms</translation></message>
<message><source>%1 multiply-adds</source><translation>%1 Multiply-Adds</translation></message>
<message><source>%1 never %2 in the training part, so it cannot be learned as %3. Split at random and in equal shares of each label in Data, or bring more examples of it.</source><translation>%1 kommt im Trainingsteil nie vor und lässt sich darum nicht als %3 lernen. Teilen Sie unter Daten zufällig und mit gleichen Anteilen jedes Labels auf, oder bringen Sie mehr Beispiele.</translation></message>
<message><source>%1 nodes</source><translation>%1 Knoten</translation></message>
<message><source>%1 nodes of %2 follow one another (%3): %4 reaches %5. ReLU passes it on as it is.</source><translation>%1 Knoten der Art %2 folgen aufeinander (%3): %4 erreicht %5. ReLU reicht ihn weiter, wie er ist.</translation></message>
<message><source>%1 notes</source><translation>%1 Notizen</translation></message>
<message><source>%1 now wants %2 numbers for %3, but %4 were trained. Train again, or set it as it was.</source><translation>%1 will jetzt %2 Zahlen für %3, aber %4 wurden trainiert. Trainieren Sie neu, oder stellen Sie es ein, wie es war.</translation></message>
<message><source>%1 numbers</source><translation>%1 Zahlen</translation></message>
<message><source>%1 numbers; one is needed for all sides, or %2.</source><translation>%1 Zahlen; nötig ist eine für alle Seiten, oder %2.</translation></message>
<message><source>%1 of %2</source><translation>%1 von %2</translation></message>
<message><source>%1 of %2 examples %3 were right: %4.</source><translation>%1 von %2 Beispielen, %3, waren richtig: %4.</translation></message>
<message><source>%1 of %2 in %3 could not be read, such as %4 (%5)</source><translation>%1 von %2 in %3 ließen sich nicht lesen, etwa %4 (%5)</translation></message>
<message><source>%1 of %2 inside is %3 %4 and %5 %6</source><translation>%1 von %2 darin ist %4 %3 und %6 %5</translation></message>
<message><source>%1 of %2 right (%3 %)</source><translation>%1 von %2 richtig (%3 %)</translation></message>
<message><source>%1 of 1 with %2 filters</source><translation>%1 der Größe 1 mit %2 Filtern</translation></message>
<message><source>%1 of axis %2</source><translation>%1 von Achse %2</translation></message>
<message><source>%1 other nodes</source><translation>%1 andere Knoten</translation></message>
<message><source>%1 over axis %2</source><translation>%1 über Achse %2</translation></message>
<message><source>%1 parameters</source><translation>%1 Parameter</translation></message>
<message><source>%1 params</source><translation>%1 Parameter</translation></message>
<message><source>%1 pictures</source><translation>%1 Bilder</translation></message>
<message><source>%1 predicts %2, but the data has no such field. It has %3.</source><translation>%1 sagt %2 vorher, aber die Daten haben kein solches Feld. Sie haben %3.</translation></message>
<message><source>%1 presses %2%3 into a small range, and cross-entropy %4: however well it learns, it can be no surer than %5 %, and learns slowly. Without %6 the order of the answers is the same.</source><translation>%1 drückt %2%3 in einen kleinen Bereich, und Kreuzentropie %4: So gut es auch lernt, es kann nicht sicherer sein als %5 % und lernt langsam. Ohne %6 ist die Reihenfolge der Antworten dieselbe.</translation></message>
<message><source>%1 problems</source><translation>%1 Probleme</translation></message>
<message><source>%1 rows</source><translation>%1 Zeilen</translation></message>
<message><source>%1 rows of %2</source><translation>%1 Zeilen mit %2</translation></message>
<message><source>%1 s</source><translation>%1 s</translation></message>
<message><source>%1 sample%2</source><translation>%1 Beispiel%2</translation></message>
<message><source>%1 samples</source><translation>%1 Beispiele</translation></message>
<message><source>%1 samples/s</source><translation>%1 Beispiele/s</translation></message>
<message><source>%1 sets %2 % of the answers of %3 to 0 while training, which no layer behind it can make up for; a dropout belongs before the last learned layer.</source><translation>%1 setzt beim Training %2 % der Antworten von %3 auf 0, was keine Schicht dahinter ausgleichen kann; ein Dropout gehört vor die letzte gelernte Schicht.</translation></message>
<message><source>%1 settings</source><translation>%1 Einstellungen</translation></message>
<message><source>%1 shapes</source><translation>%1 Formen</translation></message>
<message><source>%1 shows the network %2, which %3 has to predict: it only has to copy the answer, and will not know it of new data.</source><translation>%1 zeigt dem Netz %2, was %3 vorhersagen soll: Es muss die Antwort nur abschreiben und weiß sie bei neuen Daten nicht.</translation></message>
<message><source>%1 stands there twice</source><translation>%1 steht zweimal da</translation></message>
<message><source>%1 steps</source><translation>%1 Schritte</translation></message>
<message><source>%1 stopped answering (%2). %3 Go on from it once the device is back, or train on another one.</source><translation>%1 antwortet nicht mehr (%2). %3 Machen Sie weiter, sobald das Gerät wieder da ist, oder trainieren Sie auf einem anderen.</translation></message>
<message><source>%1 takes a sigmoid by itself, but %2 did so already: every place looks at least half sure. Tell it that probabilities arrive.</source><translation>%1 nimmt selbst ein Sigmoid, aber %2 tat es schon: Jede Stelle sieht mindestens halb sicher aus. Sagen Sie ihm, dass Wahrscheinlichkeiten ankommen.</translation></message>
<message><source>%1 takes logarithms of probabilities, but %2 brings raw scores, with which it sinks without end; put a Log softmax between them.</source><translation>%1 nimmt Logarithmen von Wahrscheinlichkeiten, aber %2 bringt rohe Werte, mit denen er endlos sinkt; setzen Sie einen Log softmax dazwischen.</translation></message>
<message><source>%1 takes logarithms of probabilities, but %2 brings the probabilities themselves; Log softmax brings their logarithms.</source><translation>%1 nimmt Logarithmen von Wahrscheinlichkeiten, aber %2 bringt die Wahrscheinlichkeiten selbst; Log softmax bringt ihre Logarithmen.</translation></message>
<message><source>%1 takes probabilities from 0 to 1 and stops at any other number, but %2 brings numbers that may lie anywhere. %3 takes them as they are; a Sigmoid between them makes them probabilities.</source><translation>%1 nimmt Wahrscheinlichkeiten von 0 bis 1 und bricht bei jeder anderen Zahl ab, aber %2 bringt Zahlen, die überall liegen können. %3 nimmt sie, wie sie sind; ein Sigmoid dazwischen macht Wahrscheinlichkeiten daraus.</translation></message>
<message><source>%1 takes raw scores, but %2 presses them between 0 and 1 before, so that it is never content and learns slowly. %3 can go.</source><translation>%1 nimmt rohe Werte, aber %2 drückt sie vorher zwischen 0 und 1, sodass er nie zufrieden ist und langsam lernt. %3 kann weg.</translation></message>
<message><source>%1 tensors leave %2, but %3 enter, so that several of it cannot stand in a row; set Repeat to 1.</source><translation>%1 Tensoren verlassen %2, aber %3 kommen hinein, sodass nicht mehrere in einer Reihe stehen können; setzen Sie die Wiederholung auf 1.</translation></message>
<message><source>%1 that no loss reaches: no gradient finds its way there, so that they stay as they were at the beginning.</source><translation>%1, die kein Verlust erreicht: Kein Gradient findet dorthin, sodass sie bleiben, wie sie am Anfang waren.</translation></message>
<message><source>%1 theme</source><translation>Design: %1</translation></message>
<message><source>%1 threads</source><translation>%1 Threads</translation></message>
<message><source>%1 times</source><translation>%1 Mal</translation></message>
<message><source>%1 to axes %2</source><translation>%1 zu den Achsen %2</translation></message>
<message><source>%1 turns %2 into %3; passed through, %4 would arrive behind it. Use %5 again.</source><translation>%1 macht aus %2 %3; überbrückt käme dahinter %4 an. Benutzen Sie %5 wieder.</translation></message>
<message><source>%1 uses %2 for two things, and the source has a %3 already; call it something else in %4.</source><translation>%1 benutzt %2 für zwei Dinge, und der Quelltext hat schon ein %3; nennen Sie es in %4 anders.</translation></message>
<message><source>%1 uses %2 where it cannot be renamed, and the source has a %3 already; call it something else in %4.</source><translation>%1 benutzt %2, wo es sich nicht umbenennen lässt, und der Quelltext hat schon ein %3; nennen Sie es in %4 anders.</translation></message>
<message><source>%1 uses the weights of %2, but %3 is %4 here and %5 there. Bring what arrives to the same size, or give %6 weights of its own.</source><translation>%1 benutzt die Gewichte von %2, aber %3 ist hier %4 und dort %5. Bringen Sie, was ankommt, auf dieselbe Größe, oder geben Sie %6 eigene Gewichte.</translation></message>
<message><source>%1 uses the weights of %2, but its %3 is %4 and %5's is %6; they have to be set alike.</source><translation>%1 benutzt die Gewichte von %2, aber sein %3 ist %4 und das von %5 ist %6; sie müssen gleich eingestellt sein.</translation></message>
<message><source>%1 uses the weights of %2, which has none of its own; choose the node they come from.</source><translation>%1 benutzt die Gewichte von %2, das keine eigenen hat; wählen Sie den Knoten, von dem sie kommen.</translation></message>
<message><source>%1 uses the weights of a node that is not there; give it weights of its own, or choose another node.</source><translation>%1 benutzt die Gewichte eines Knotens, der nicht da ist; geben Sie ihm eigene Gewichte, oder wählen Sie einen anderen Knoten.</translation></message>
<message><source>%1 values</source><translation>%1 Werte</translation></message>
<message><source>%1 wants %2, but %3 arrives</source><translation>%1 will %2, aber %3 kommt an</translation></message>
<message><source>%1 wants %2, but %3 arrives from %4.%5</source><translation>%1 will %2, aber von %4 kommt %3 an.%5</translation></message>
<message><source>%1 was changed by another program. %2 What you see here is unharmed; File › Save as… keeps it elsewhere.</source><translation>%1 wurde von einem anderen Programm geändert. %2 Was Sie hier sehen, ist unversehrt; Datei › Speichern unter… bewahrt es woanders.</translation></message>
<message><source>%1 was changed by another program. The file, beside what you see: %2.</source><translation>%1 wurde von einem anderen Programm geändert. Die Datei, neben dem, was Sie sehen: %2.</translation></message>
<message><source>%1 was not saved when Layerloom last ended; a copy was kept %2.%3</source><translation>%1 war nicht gespeichert, als Layerloom zuletzt endete; eine Kopie wurde %2 aufgehoben.%3</translation></message>
<message><source>%1 was saved by another program since you opened it. Save over it?</source><translation>%1 wurde von einem anderen Programm gespeichert, seit Sie es geöffnet haben. Trotzdem überschreiben?</translation></message>
<message><source>%1 was written by a newer version of Layerloom (%2); open it there, or install the newer version.</source><translation>%1 wurde von einem neueren Layerloom (%2) geschrieben; öffnen Sie es dort, oder installieren Sie die neuere Version.</translation></message>
<message><source>%1 was written in format %2 by a newer version of Layerloom (%3); this one reads up to format %4. Open it there, or install the newer version.</source><translation>%1 wurde im Format %2 von einem neueren Layerloom (%3) geschrieben; dieses liest bis Format %4. Öffnen Sie sie dort, oder installieren Sie die neuere Version.</translation></message>
<message><source>%1 what comes from %2 to %3</source><translation>%1, was von %2 kommt, auf %3</translation></message>
<message><source>%1 while training</source><translation>%1 beim Training</translation></message>
<message><source>%1 windows</source><translation>%1 Fenster</translation></message>
<message><source>%1 wires</source><translation>%1 Verbindungen</translation></message>
<message><source>%1 wires end at %2 of %3 (from %4); it takes one. Cut the others, or join them with Concat or Add.</source><translation>%1 Verbindungen enden an %2 von %3 (von %4); er nimmt eine. Trennen Sie die anderen, oder fügen Sie sie mit Concat oder Add zusammen.</translation></message>
<message><source>%1 wires to %2</source><translation>%1 Verbindungen zu %2</translation></message>
<message><source>%1 with %2 output%3</source><translation>%1 mit %2 Ausgängen</translation></message>
<message><source>%1 with missing values %2 left out.</source><translation>%1 mit fehlenden Werten weggelassen.</translation></message>
<message><source>%1 without %2 %3 left out.</source><translation>%1 ohne %2 weggelassen.</translation></message>
<message><source>%1 without an answer %2 left out.</source><translation>%1 ohne Antwort weggelassen.</translation></message>
<message><source>%1 words</source><translation>%1 Wörter</translation></message>
<message><source>%1 · %2 of %3 GB</source><translation>%1 · %2 von %3 GB</translation></message>
<message><source>%1 · %2 · %3 · torch %4 · %5 threads</source><translation>%1 · %2 · %3 · torch %4 · %5 threads</translation></message>
<message><source>%1 · in place of %2</source><translation>%1 · statt %2</translation></message>
<message><source>%1, %2 = 100</source><translation>%1, %2 = 100</translation></message>
<message><source>%1, %2, column %3: %4 is none of the labels %5. Correct it in the file, or look at the data again in Data so that the labels are renewed.</source><translation>%1, %2, Spalte %3: %4 ist keines der Labels %5. Berichtigen Sie es in der Datei, oder sehen Sie die Daten unter Daten noch einmal an, damit die Labels erneuert werden.</translation></message>
<message><source>%1, and even one example at a time is too much: make what flows between the nodes smaller, for example by pooling earlier.</source><translation>%1, und selbst ein Beispiel auf einmal ist zu viel: Machen Sie kleiner, was zwischen den Knoten fließt, zum Beispiel durch früheres Pooling.</translation></message>
<message><source>%1, at repeat %2,</source><translation>%1, in Wiederholung %2,</translation></message>
<message><source>%1, best %2</source><translation>%1, beste %2</translation></message>
<message><source>%1, but no wire leads from there to an Output or a loss: they are neither trained nor exported.</source><translation>%1, aber von dort führt keine Verbindung zu einem Ausgang oder Verlust: Sie werden weder trainiert noch exportiert.</translation></message>
<message><source>%1, example %2 of %3 holds %4; correct it in the file.</source><translation>%1, Beispiel %2 von %3 enthält %4; berichtigen Sie es in der Datei.</translation></message>
<message><source>%1, example %2 of %3: %4 is none of the labels %5; look at the data again in Data so that the labels are renewed.</source><translation>%1, Beispiel %2 von %3: %4 ist keines der Labels %5; sehen Sie die Daten unter Daten noch einmal an, damit die Labels erneuert werden.</translation></message>
<message><source>%1, line %2: %3, but %4 are expected, one for each column. Correct that line in the file.</source><translation>%1, Zeile %2: %3, aber %4 werden erwartet, eine für jede Spalte. Berichtigen Sie diese Zeile in der Datei.</translation></message>
<message><source>%1, opset %2, in %3 s.</source><translation>%1, Opset %2, in %3 s.</translation></message>
<message><source>%1, true</source><translation>%1, wahr</translation></message>
<message><source>%1. That is more than half, so the folder is not used; bring the pictures again.</source><translation>%1. Das ist mehr als die Hälfte, darum wird der Ordner nicht benutzt; bringen Sie die Bilder noch einmal.</translation></message>
<message><source>%1. The data alone takes %2: use fewer or smaller examples.</source><translation>%1. Allein die Daten brauchen %2: Nehmen Sie weniger oder kleinere Beispiele.</translation></message>
<message><source>%1. The weights and what %2 remembers of them alone take %3: make the largest nodes smaller, or train on another device.</source><translation>%1. Allein die Gewichte und was %2 sich dazu merkt, brauchen %3: Machen Sie die größten Knoten kleiner, oder trainieren Sie auf einem anderen Gerät.</translation></message>
<message><source>%1: %2 has %3 axes, but a %4 field has %5; choose another type for it in Data.</source><translation>%1: %2 hat %3 Achsen, aber ein Feld „%4“ hat %5; wählen Sie unter Daten einen anderen Typ dafür.</translation></message>
<message><source>%1: %2 has %3 axes, but a label is one value an example; choose another type for it in Data.</source><translation>%1: %2 hat %3 Achsen, aber ein Label ist ein Wert je Beispiel; wählen Sie unter Daten einen anderen Typ dafür.</translation></message>
<message><source>%1: %2 has %3 axes, but pictures have 4 (how many, channels, height, width); choose another type for it in Data.</source><translation>%1: %2 hat %3 Achsen, aber Bilder haben 4 (wie viele, Kanäle, Höhe, Breite); wählen Sie unter Daten einen anderen Typ dafür.</translation></message>
<message><source>%1: %2 holds %3, which cannot be used as %4; leave it out in Data.</source><translation>%1: %2 enthält %3, was sich nicht als %4 benutzen lässt; lassen Sie es unter Daten weg.</translation></message>
<message><source>%1: %2 is not a number. Correct it in the file, or make the column a category or text in Data.</source><translation>%1: %2 ist keine Zahl. Berichtigen Sie das in der Datei, oder machen Sie die Spalte unter Daten zu Kategorie oder Text.</translation></message>
<message><source>%1: %2 is too large for a number here (the largest is 3.4e38). Correct it in the file, or leave the column out in Data.</source><translation>%1: %2 ist zu groß für eine Zahl (die größte ist 3.4e38). Berichtigen Sie das in der Datei, oder lassen Sie die Spalte unter Daten weg.</translation></message>
<message><source>%1: a batch size of %2 would take %3.</source><translation>%1: Eine Batchgröße von %2 bräuchte %3.</translation></message>
<message><source>%1: a new axis %2</source><translation>%1: eine neue Achse %2</translation></message>
<message><source>%1: it can learn small data by heart. %2</source><translation>%1: Er kann wenige Daten auswendig lernen. %2</translation></message>
<message><source>%1: the last %2</source><translation>%1: die letzten %2</translation></message>
<message><source>%1: what it learns decides, and the other layers hardly count.</source><translation>%1: Was er lernt, entscheidet, und die anderen Schichten zählen kaum.</translation></message>
<message><source>%1; %2 left out.</source><translation>%1; weggelassen.</translation></message>
<message><source>%1&lt;br&gt;Alt: swap with the wire from %2</source><translation>%1&lt;br&gt;Alt: mit der Verbindung von %2 tauschen</translation></message>
<message><source>%1[*] – Layerloom</source><translation>%1[*] – Layerloom</translation></message>
<message><source>%b %H:%M</source><translation>%b %H:%M</translation></message>
<message><source>%b %Y</source><translation>%b %Y</translation></message>
<message><source>(channels-last).*?([\d.]+) times</source><translation>(channels-last).*?([\d.]+) times</translation></message>
<message><source>, %1 ahead</source><translation>, %1 voraus</translation></message>
<message><source>, and lengths %1 of %2</source><translation>, und Längen %1 von %2</translation></message>
<message><source>, because %1 numbers arrive from %2</source><translation>, weil %1 Zahlen von %2 ankommen</translation></message>
<message><source>, in frame %1</source><translation>, im Rahmen %1</translation></message>
<message><source>, or clipping the gradients at 1</source><translation>, oder die Gradienten auf 1 zu begrenzen</translation></message>
<message><source>, test</source><translation>, Test</translation></message>
<message><source>, tried with %1</source><translation>, ausprobiert mit %1</translation></message>
<message><source>0 means never stop early</source><translation>0 heißt: nie früher enden</translation></message>
<message><source>0 means none</source><translation>0 heißt keiner</translation></message>
<message><source>0 to 1</source><translation>0 bis 1</translation></message>
<message><source>1 channel</source><translation>1 Kanal</translation></message>
<message><source>1 character</source><translation>1 Zeichen</translation></message>
<message><source>1 class</source><translation>1 Klasse</translation></message>
<message><source>1 column</source><translation>1 Spalte</translation></message>
<message><source>1 core</source><translation>1 Kern</translation></message>
<message><source>1 epoch</source><translation>1 Epoche</translation></message>
<message><source>1 example</source><translation>1 Beispiel</translation></message>
<message><source>1 filter</source><translation>1 Filter</translation></message>
<message><source>1 group</source><translation>1 Gruppe</translation></message>
<message><source>1 head</source><translation>1 Kopf</translation></message>
<message><source>1 label</source><translation>1 Label</translation></message>
<message><source>1 layer</source><translation>1 Schicht</translation></message>
<message><source>1 letter</source><translation>1 Buchstabe</translation></message>
<message><source>1 line</source><translation>1 Zeile</translation></message>
<message><source>1 missing value</source><translation>1 fehlender Wert</translation></message>
<message><source>1 more problem</source><translation>1 weiteres Problem</translation></message>
<message><source>1 node</source><translation>1 Knoten</translation></message>
<message><source>1 note</source><translation>1 Notiz</translation></message>
<message><source>1 number</source><translation>1 Zahl</translation></message>
<message><source>1 parameter</source><translation>1 Parameter</translation></message>
<message><source>1 picture</source><translation>1 Bild</translation></message>
<message><source>1 problem</source><translation>1 Problem</translation></message>
<message><source>1 row</source><translation>1 Zeile</translation></message>
<message><source>1 sample</source><translation>1 Beispiel</translation></message>
<message><source>1 shape</source><translation>1 Form</translation></message>
<message><source>1 step</source><translation>1 Schritt</translation></message>
<message><source>1 thread</source><translation>1 Thread</translation></message>
<message><source>1 time</source><translation>1 Mal</translation></message>
<message><source>1 value</source><translation>1 Wert</translation></message>
<message><source>1 window</source><translation>1 Fenster</translation></message>
<message><source>1 wire</source><translation>1 Verbindung</translation></message>
<message><source>1 word</source><translation>1 Wort</translation></message>
<message><source>; a squeeze() may have taken the batch's axis, name the axis it should take</source><translation>; ein squeeze() hat vielleicht die Achse des Batches genommen, nennen Sie die Achse, die es nehmen soll</translation></message>
<message><source>&lt;p&gt;Also found as %1.&lt;/p&gt;</source><translation>&lt;p&gt;Auch zu finden als %1.&lt;/p&gt;</translation></message>
<message><source>&lt;p&gt;Comes from the plug-in %1.&lt;/p&gt;</source><translation>&lt;p&gt;Kommt aus der Erweiterung %1.&lt;/p&gt;</translation></message>
<message><source>&lt;p&gt;For example &lt;code&gt;%1&lt;/code&gt;.&lt;/p&gt;</source><translation>&lt;p&gt;Zum Beispiel &lt;code&gt;%1&lt;/code&gt;.&lt;/p&gt;</translation></message>
<message><source>&lt;p&gt;PyTorch has no page about it: it is made of the lines above.&lt;/p&gt;</source><translation>&lt;p&gt;PyTorch hat keine Seite darüber: Es besteht aus den Zeilen oben.&lt;/p&gt;</translation></message>
<message><source>&lt;p&gt;Used in the starter</source><translation>&lt;p&gt;Benutzt im Startprojekt</translation></message>
<message><source>&lt;p&gt;Wire layers, watch them learn, ship ONNX.&lt;/p&gt;&lt;p&gt;What you draw is written as Python, that Python is what trains, and what trained is what is exported and compared.&lt;/p&gt;&lt;p&gt;MIT licence. Stands on PyTorch, ONNX, ONNX Runtime, Qt for Python, pyqtgraph, NetworkX and msgspec; set in Inter and JetBrains Mono (OFL), with icons by Lucide (ISC).&lt;/p&gt;</source><translation>&lt;p&gt;Schichten verbinden, beim Lernen zusehen, ONNX ausliefern.&lt;/p&gt;&lt;p&gt;Was Sie zeichnen, wird als Python geschrieben; dieses Python wird trainiert, und was trainiert wurde, wird exportiert und verglichen.&lt;/p&gt;&lt;p&gt;MIT-Lizenz. Steht auf PyTorch, ONNX, ONNX Runtime, Qt for Python, pyqtgraph, NetworkX und msgspec; gesetzt in Inter und JetBrains Mono (OFL), mit Symbolen von Lucide (ISC).&lt;/p&gt;</translation></message>
<message><source>A bypassed node (B) hands on what arrives. A muted one (M) is left out with everything that needs it.</source><translation>Ein überbrückter Knoten (B) reicht weiter, was ankommt. Ein stummer (M) fällt weg, mit allem, was ihn braucht.</translation></message>
<message><source>A fault nobody expected.</source><translation>A fault nobody expected.</translation></message>
<message><source>a gap (NaN)</source><translation>eine Lücke (NaN)</translation></message>
<message><source>A kind of node this version does not know. It is kept as it is.</source><translation>Eine Art von Knoten, die diese Version nicht kennt. Er bleibt, wie er ist.</translation></message>
<message><source>a later time</source><translation>später</translation></message>
<message><source>a learning rate of %1</source><translation>eine Lernrate von %1</translation></message>
<message><source>a loss</source><translation>ein Verlust</translation></message>
<message><source>A name has letters, digits and _, and begins with a letter: it becomes a word of the source.</source><translation>Ein Name besteht aus Buchstaben, Ziffern und _, am Anfang ein Buchstabe: Er wird ein Wort des Quelltexts.</translation></message>
<message><source>A narrower layer may do as well.</source><translation>Eine schmalere Schicht reicht vielleicht auch.</translation></message>
<message><source>A network needs a name of up to %1 letters.</source><translation>Ein Netz braucht einen Namen mit bis zu %1 Zeichen.</translation></message>
<message><source>A network of this project</source><translation>Ein Netz dieses Projekts</translation></message>
<message><source>A number is missing here.</source><translation>Hier fehlt eine Zahl.</translation></message>
<message><source>a part of it does not add up (%1)</source><translation>ein Teil davon geht nicht auf (%1)</translation></message>
<message><source>A picture ends in .png, .jpg or .svg and a table in .csv; %1 ends in “%2”.</source><translation>Ein Bild endet auf .png, .jpg oder .svg, eine Tabelle auf .csv; %1 endet auf „%2“.</translation></message>
<message><source>A picture has height and width, and perhaps colours; this has the shape %1.</source><translation>A picture has height and width, and perhaps colours; this has the shape %1.</translation></message>
<message><source>A picture of a network ends in .png or .svg; %1 ends in “%2”.</source><translation>Ein Bild eines Netzes endet auf .png oder .svg; %1 endet auf „%2“.</translation></message>
<message><source>A pill is one of %1, not “%2”.</source><translation>A pill is one of %1, not “%2”.</translation></message>
<message><source>A pool before %1 makes it smaller.</source><translation>Ein Pool vor %1 macht ihn kleiner.</translation></message>
<message><source>A quantity: more or less of something.</source><translation>Eine Menge: mehr oder weniger von etwas.</translation></message>
<message><source>A share nothing is decided by, looked at once at the very end.</source><translation>Ein Anteil, nach dem nichts entschieden wird; er wird einmal ganz am Ende angesehen.</translation></message>
<message><source>a single number</source><translation>eine einzelne Zahl</translation></message>
<message><source>A training is running.</source><translation>Ein Training läuft.</translation></message>
<message><source>A training step failed: %1.</source><translation>Ein Trainingsschritt schlug fehl: %1.</translation></message>
<message><source>a training step gave numbers that are not finite</source><translation>ein Trainingsschritt ergab Zahlen, die nicht endlich sind</translation></message>
<message><source>A window of %1 rows that looks %2 ahead is not possible; give a window from 1 and a look ahead from 1 in Data.</source><translation>Ein Fenster von %1 Zeilen, das %2 vorausschaut, ist nicht möglich; geben Sie unter Daten Rückblick und Ausblick ab 1 an.</translation></message>
<message><source>a wire differs</source><translation>eine Verbindung ist anders</translation></message>
<message><source>A wire differs</source><translation>Eine Verbindung ist anders</translation></message>
<message><source>A wire from %1 ends at %2 of %3, but %4 has no input of that name. It has %5; cut the wire.</source><translation>Eine Verbindung von %1 endet an %2 von %3, aber %4 hat keinen Eingang mit diesem Namen. Es hat %5; trennen Sie die Verbindung.</translation></message>
<message><source>A wire into %1 begins at %2 of %3, but %4 has no output of that name. It has %5; cut the wire.</source><translation>Eine Verbindung in %1 beginnt an %2 von %3, aber %4 hat keinen Ausgang mit diesem Namen. Es hat %5; trennen Sie die Verbindung.</translation></message>
<message><source>A wire runs backwards, from %1, an input of %2, to %3, an output of %4; swap its ends.</source><translation>Eine Verbindung läuft rückwärts, von %1, einem Eingang von %2, zu %3, einem Ausgang von %4; tauschen Sie ihre Enden.</translation></message>
<message><source>A word on the face has letters, digits and _, and begins with a letter.</source><translation>Ein Wort auf der Karte besteht aus Buchstaben, Ziffern und _, am Anfang ein Buchstabe.</translation></message>
<message><source>A worker met an error nobody expected.</source><translation>A worker met an error nobody expected.</translation></message>
<message><source>About Layerloom</source><translation>Über Layerloom</translation></message>
<message><source>About this computer</source><translation>Über diesen Computer</translation></message>
<message><source>About what training takes at most: weights and what the optimiser remembers, what flows between the nodes for one batch and back, and the data</source><translation>Was das Training höchstens etwa braucht: Gewichte und Gedächtnis des Optimierers, was für einen Batch zwischen den Knoten hin und zurück fließt, und die Daten</translation></message>
<message><source>Absolute error</source><translation>Absoluter Fehler</translation></message>
<message><source>absolute error</source><translation>absoluter Fehler</translation></message>
<message><source>Accuracy</source><translation>Genauigkeit</translation></message>
<message><source>accuracy</source><translation>Genauigkeit</translation></message>
<message><source>Activation</source><translation>Aktivierung</translation></message>
<message><source>Activations, batch of %1</source><translation>Aktivierungen, Batch %1</translation></message>
<message><source>Adam</source><translation>Adam</translation></message>
<message><source>Add %1</source><translation>%1 hinzufügen</translation></message>
<message><source>Add a block from a file</source><translation>Einen Block aus einer Datei hinzufügen</translation></message>
<message><source>Add a node</source><translation>Knoten hinzufügen</translation></message>
<message><source>Add a node…</source><translation>Knoten hinzufügen…</translation></message>
<message><source>Add a Target for %1</source><translation>Ein Ziel für %1 hinzufügen</translation></message>
<message><source>Add an Input for %1 before %2</source><translation>Einen Eingang für %1 vor %2 hinzufügen</translation></message>
<message><source>Add an Output after %1</source><translation>Einen Ausgang nach %1 hinzufügen</translation></message>
<message><source>Add block</source><translation>Block hinzufügen</translation></message>
<message><source>Add block %1</source><translation>Block %1 hinzufügen</translation></message>
<message><source>Add network %1</source><translation>Netz %1 hinzufügen</translation></message>
<message><source>Add note %1</source><translation>Notiz %1 hinzufügen</translation></message>
<message><source>Adds %1</source><translation>Fügt %1 hinzu</translation></message>
<message><source>adds %1</source><translation>fügt %1 hinzu</translation></message>
<message><source>Advice, which stops nothing</source><translation>Hinweise, die nichts aufhalten</translation></message>
<message><source>After how many epochs the rate is multiplied.</source><translation>Nach wie vielen Epochen die Rate multipliziert wird.</translation></message>
<message><source>Align</source><translation>Ausrichten</translation></message>
<message><source>Align %1 nodes</source><translation>%1 Knoten ausrichten</translation></message>
<message><source>Align bottom edges</source><translation>Untere Kanten ausrichten</translation></message>
<message><source>Align centres</source><translation>Mitten ausrichten</translation></message>
<message><source>Align left edges</source><translation>Linke Kanten ausrichten</translation></message>
<message><source>Align middles</source><translation>Mitten waagerecht ausrichten</translation></message>
<message><source>Align right edges</source><translation>Rechte Kanten ausrichten</translation></message>
<message><source>Align top edges</source><translation>Obere Kanten ausrichten</translation></message>
<message><source>All commands</source><translation>Alle Befehle</translation></message>
<message><source>All commands…</source><translation>Alle Befehle…</translation></message>
<message><source>All files (*)</source><translation>Alle Dateien (*)</translation></message>
<message><source>All pictures are brought to this size. Smaller learns faster, larger shows more.</source><translation>Alle Bilder werden auf diese Größe gebracht. Kleinere lernen schneller, größere zeigen mehr.</translation></message>
<message><source>Always answering the average would be off by %1: %2 times as far.</source><translation>Immer den Mittelwert zu antworten, läge um %1 daneben: %2-mal so weit.</translation></message>
<message><source>always answering the same</source><translation>immer dieselbe Antwort</translation></message>
<message><source>always the average</source><translation>immer der Mittelwert</translation></message>
<message><source>always the commonest answer</source><translation>immer die häufigste Antwort</translation></message>
<message><source>An epoch, about</source><translation>Eine Epoche, etwa</translation></message>
<message><source>an infinite number</source><translation>eine unendliche Zahl</translation></message>
<message><source>an Input for %1</source><translation>einen Eingang für %1</translation></message>
<message><source>An ONNX file runs in many programs and languages; the folder holds the network's Python and weights.</source><translation>Eine ONNX-Datei läuft in vielen Programmen und Sprachen; der Ordner enthält Python und Gewichte des Netzes.</translation></message>
<message><source>and %1 more</source><translation>und %1 weitere</translation></message>
<message><source>Another node is called %1 already.</source><translation>Ein anderer Knoten heißt schon %1.</translation></message>
<message><source>Another number draws other parts.</source><translation>Eine andere Zahl zieht andere Teile.</translation></message>
<message><source>answered</source><translation>Antwort</translation></message>
<message><source>Answers against the truth</source><translation>Antworten gegen die Wahrheit</translation></message>
<message><source>any shape</source><translation>jede Form</translation></message>
<message><source>area under the curve</source><translation>Fläche unter der Kurve</translation></message>
<message><source>Argmax</source><translation>Argmax</translation></message>
<message><source>Argsort</source><translation>Argsort</translation></message>
<message><source>Arithmetic</source><translation>Arithmetik</translation></message>
<message><source>Arrange</source><translation>Anordnen</translation></message>
<message><source>Arrange %1 nodes</source><translation>%1 Knoten anordnen</translation></message>
<message><source>Arrange nodes</source><translation>Knoten anordnen</translation></message>
<message><source>Arranging %1 nodes. Esc leaves them as they are.</source><translation>%1 Knoten werden angeordnet. Esc lässt sie, wie sie sind.</translation></message>
<message><source>Arrays</source><translation>Arrays</translation></message>
<message><source>Arrows</source><translation>Pfeile</translation></message>
<message><source>Arrows: another node · W: another port · Enter: connect · Tab: a new node</source><translation>Pfeile: anderer Knoten · W: anderer Anschluss · Eingabe: verbinden · Tab: neuer Knoten</translation></message>
<message><source>Arrows: right and lower edge · Shift+Arrows: left and upper edge · Enter: done · Esc: as it was</source><translation>Pfeile: rechte und untere Kante · Umschalt+Pfeile: linke und obere Kante · Eingabe: fertig · Esc: wie vorher</translation></message>
<message><source>As</source><translation>Als</translation></message>
<message><source>As stored</source><translation>Wie gespeichert</translation></message>
<message><source>As the system</source><translation>Wie das System</translation></message>
<message><source>As they are</source><translation>Wie sie sind</translation></message>
<message><source>asks the network, from Python or the command line</source><translation>fragt das Netz, aus Python oder von der Befehlszeile</translation></message>
<message><source>At first %1.</source><translation>Anfangs %1.</translation></message>
<message><source>At least %1.</source><translation>Mindestens %1.</translation></message>
<message><source>At most %1.</source><translation>Höchstens %1.</translation></message>
<message><source>At random</source><translation>Zufällig</translation></message>
<message><source>At random, or by order: the last rows for validation, as for time series.</source><translation>Zufällig oder der Reihe nach: die letzten Zeilen zur Validierung, wie bei Zeitreihen.</translation></message>
<message><source>Attention</source><translation>Attention</translation></message>
<message><source>Auto</source><translation>Auto</translation></message>
<message><source>auto</source><translation>auto</translation></message>
<message><source>average error</source><translation>mittlerer Fehler</translation></message>
<message><source>Back to %1</source><translation>Zurück zu %1</translation></message>
<message><source>Baseline</source><translation>Vergleichswert</translation></message>
<message><source>Batch size</source><translation>Batchgröße</translation></message>
<message><source>batch size</source><translation>Batchgröße</translation></message>
<message><source>batches of %1</source><translation>Batches von %1</translation></message>
<message><source>Begin a network</source><translation>Ein Netz beginnen</translation></message>
<message><source>Being tried …</source><translation>Wird ausprobiert …</translation></message>
<message><source>Best</source><translation>Beste</translation></message>
<message><source>best</source><translation>besten</translation></message>
<message><source>Best validation</source><translation>Beste Validierung</translation></message>
<message><source>Best weights</source><translation>Beste Gewichte</translation></message>
<message><source>better than</source><translation>besser als</translation></message>
<message><source>Between %1 and %2 nothing bends the numbers, so that the two layers together can do no more than one alone. An activation after %3, such as %4, makes them worth two.</source><translation>Zwischen %1 und %2 biegt nichts die Zahlen, sodass beide Schichten zusammen nicht mehr können als eine. Eine Aktivierung nach %3, etwa %4, macht sie zwei wert.</translation></message>
<message><source>Binary cross-entropy</source><translation>Binäre Kreuzentropie</translation></message>
<message><source>binary cross-entropy</source><translation>binäre Kreuzentropie</translation></message>
<message><source>binary cross-entropy needs two classes, but %1 has %2.</source><translation>Binäre Kreuzentropie braucht zwei Klassen, aber %1 hat %2.</translation></message>
<message><source>block stands</source><translation>Block steht</translation></message>
<message><source>blocks stand</source><translation>Blöcke stehen</translation></message>
<message><source>Both are inputs. End the wire at an output.</source><translation>Beides sind Eingänge. Eine Verbindung beginnt an einem Ausgang.</translation></message>
<message><source>Both are outputs. End the wire at an input.</source><translation>Beides sind Ausgänge. Eine Verbindung endet an einem Eingang.</translation></message>
<message><source>Both nodes need a wire that enters them.</source><translation>Beide Knoten brauchen eine Verbindung, die hineinführt.</translation></message>
<message><source>Both wires are the same.</source><translation>Beide Verbindungen sind gleich.</translation></message>
<message><source>Bottom panel</source><translation>Unterer Bereich</translation></message>
<message><source>Bring back</source><translation>Zurückholen</translation></message>
<message><source>Bring back an earlier version</source><translation>Frühere Version zurückholen</translation></message>
<message><source>bundled:</source><translation>bundled:</translation></message>
<message><source>busy</source><translation>beschäftigt</translation></message>
<message><source>By order</source><translation>Der Reihe nach</translation></message>
<message><source>Bypass</source><translation>Überbrücken</translation></message>
<message><source>bypassed, hands on</source><translation>überbrückt, reicht weiter</translation></message>
<message><source>Bypassed: what reads it reads what it reads.</source><translation>Überbrückt: Was ihn liest, liest, was er liest.</translation></message>
<message><source>Call %1 of %2 %3 on the block</source><translation>%1 von %2 auf dem Block %3 nennen</translation></message>
<message><source>Cancel</source><translation>Abbrechen</translation></message>
<message><source>Canvas</source><translation>Leinwand</translation></message>
<message><source>Category</source><translation>Kategorie</translation></message>
<message><source>Chance</source><translation>Zufall</translation></message>
<message><source>Change %1</source><translation>%1 ändern</translation></message>
<message><source>Change %1 to %2</source><translation>%1 in %2 ändern</translation></message>
<message><source>Change %1 to Global average pool 2D</source><translation>%1 in globales Mittelwert-Pooling 2D ändern</translation></message>
<message><source>Change %1 to Log softmax</source><translation>%1 in Log softmax ändern</translation></message>
<message><source>Change %1%2 to ReLU</source><translation>%1%2 in ReLU ändern</translation></message>
<message><source>Change batch size</source><translation>Batchgröße ändern</translation></message>
<message><source>Change data</source><translation>Daten ändern</translation></message>
<message><source>Change epochs</source><translation>Epochen ändern</translation></message>
<message><source>Change gradient clipping</source><translation>Gradientenbegrenzung ändern</translation></message>
<message><source>Change label smoothing</source><translation>Label-Glättung ändern</translation></message>
<message><source>Change learning rate</source><translation>Lernrate ändern</translation></message>
<message><source>Change loss</source><translation>Verlust ändern</translation></message>
<message><source>Change momentum</source><translation>Momentum ändern</translation></message>
<message><source>Change optimiser</source><translation>Optimierer ändern</translation></message>
<message><source>Change patience</source><translation>Geduld ändern</translation></message>
<message><source>Change schedule</source><translation>Verlauf ändern</translation></message>
<message><source>Change seed</source><translation>Startwert ändern</translation></message>
<message><source>Change split</source><translation>Aufteilung ändern</translation></message>
<message><source>Change split seed</source><translation>Startwert der Aufteilung ändern</translation></message>
<message><source>Change target</source><translation>Ziel ändern</translation></message>
<message><source>Change test share</source><translation>Testanteil ändern</translation></message>
<message><source>Change validation share</source><translation>Validierungsanteil ändern</translation></message>
<message><source>Change warm-up</source><translation>Aufwärmen ändern</translation></message>
<message><source>Change weight decay</source><translation>Weight Decay ändern</translation></message>
<message><source>Change what is kept</source><translation>Ändern, was behalten wird</translation></message>
<message><source>Changed by another program</source><translation>Von einem anderen Programm geändert</translation></message>
<message><source>Changes %1</source><translation>Ändert %1</translation></message>
<message><source>changes %1</source><translation>ändert %1</translation></message>
<message><source>channel</source><translation>Kanal</translation></message>
<message><source>character</source><translation>Zeichen</translation></message>
<message><source>Chart of %1</source><translation>Diagramm: %1</translation></message>
<message><source>Choose a block first.</source><translation>Wählen Sie zuerst einen Block.</translation></message>
<message><source>Choose a file…</source><translation>Datei wählen…</translation></message>
<message><source>Choose a folder with one folder of pictures a kind</source><translation>Einen Ordner mit einem Bilderordner je Art wählen</translation></message>
<message><source>Choose a folder…</source><translation>Ordner wählen…</translation></message>
<message><source>Choose a node first.</source><translation>Wählen Sie zuerst einen Knoten.</translation></message>
<message><source>Choose a node or a note first.</source><translation>Wählen Sie zuerst einen Knoten oder eine Notiz.</translation></message>
<message><source>Choose a node that uses the weights of another.</source><translation>Wählen Sie einen Knoten, der die Gewichte eines anderen benutzt.</translation></message>
<message><source>Choose a node to see its settings here.</source><translation>Wählen Sie einen Knoten, um seine Einstellungen hier zu sehen.</translation></message>
<message><source>Choose a node with two inputs, or two nodes with wires.</source><translation>Wählen Sie einen Knoten mit zwei Eingängen oder zwei Knoten mit Verbindungen.</translation></message>
<message><source>Choose a node with wires first.</source><translation>Wählen Sie zuerst einen Knoten mit Verbindungen.</translation></message>
<message><source>Choose a note first.</source><translation>Wählen Sie zuerst eine Notiz.</translation></message>
<message><source>Choose a table (CSV, Parquet), NumPy arrays, or a folder with one folder of pictures for each kind. You can also drop it here.</source><translation>Wählen Sie eine Tabelle (CSV, Parquet), NumPy-Arrays oder einen Ordner mit einem Bilderordner je Art. Sie können ihn auch hierher ziehen.</translation></message>
<message><source>Choose a wire, or a node with wires.</source><translation>Wählen Sie eine Verbindung oder einen Knoten mit Verbindungen.</translation></message>
<message><source>Choose all rows</source><translation>Alle Zeilen auswählen</translation></message>
<message><source>Choose data</source><translation>Daten wählen</translation></message>
<message><source>Choose more nodes</source><translation>Weitere Knoten auswählen</translation></message>
<message><source>Choose nodes of one kind that has weights.</source><translation>Wählen Sie Knoten einer Art, die Gewichte hat.</translation></message>
<message><source>Choose nodes that are no ends or losses.</source><translation>Wählen Sie Knoten, die weder Enden noch Verluste sind.</translation></message>
<message><source>Choose one node first.</source><translation>Wählen Sie zuerst einen einzelnen Knoten.</translation></message>
<message><source>Choose one node first: a wire begins there.</source><translation>Wählen Sie zuerst einen Knoten: Dort beginnt eine Verbindung.</translation></message>
<message><source>Choose the nodes that should become a block; Inputs, Outputs, Targets and losses stay outside.</source><translation>Wählen Sie die Knoten, die ein Block werden sollen; Eingänge, Ausgänge, Ziele und Verluste bleiben draußen.</translation></message>
<message><source>Choose two nodes or more first.</source><translation>Wählen Sie zuerst mindestens zwei Knoten.</translation></message>
<message><source>Choose what lies in a frame.</source><translation>Wählen Sie, was in einem Rahmen liegt.</translation></message>
<message><source>Choose with a lasso</source><translation>Mit dem Lasso auswählen</translation></message>
<message><source>Choose with a rectangle</source><translation>Mit einem Rechteck auswählen</translation></message>
<message><source>Choose…</source><translation>Wählen…</translation></message>
<message><source>class</source><translation>Klasse</translation></message>
<message><source>class %1 · %2 lines</source><translation>Klasse %1 · %2 Zeilen</translation></message>
<message><source>class %1 · 1 lines</source><translation>Klasse %1 · 1 Zeile</translation></message>
<message><source>Clear</source><translation>Leeren</translation></message>
<message><source>Clear (Esc)</source><translation>Leeren (Esc)</translation></message>
<message><source>Click or drag to move the view</source><translation>Klicken oder ziehen verschiebt die Ansicht</translation></message>
<message><source>Close</source><translation>Schließen</translation></message>
<message><source>Close (Esc)</source><translation>Schließen (Esc)</translation></message>
<message><source>Close message</source><translation>Meldung schließen</translation></message>
<message><source>codes of %1s</source><translation>Codes von %1</translation></message>
<message><source>codes of labels</source><translation>Codes der Labels</translation></message>
<message><source>Colour</source><translation>Farbe</translation></message>
<message><source>Colour frame %1</source><translation>Rahmen %1 färben</translation></message>
<message><source>Column</source><translation>Spalte</translation></message>
<message><source>column</source><translation>Spalte</translation></message>
<message><source>Column %1 of %2 holds %3, not numbers; choose another type for it in Data.</source><translation>Spalte %1 von %2 enthält %3, keine Zahlen; wählen Sie unter Daten einen anderen Typ dafür.</translation></message>
<message><source>Column %1 of %2 holds %3, which cannot be used here; leave it out in Data.</source><translation>Spalte %1 von %2 enthält %3, was sich hier nicht benutzen lässt; lassen Sie sie unter Daten weg.</translation></message>
<message><source>Columns</source><translation>Spalten</translation></message>
<message><source>Commands found</source><translation>Gefundene Befehle</translation></message>
<message><source>Computed on</source><translation>Gerechnet auf</translation></message>
<message><source>Computes on</source><translation>Rechnet auf</translation></message>
<message><source>Confusion matrix</source><translation>Konfusionsmatrix</translation></message>
<message><source>Connect %1 nodes in a row</source><translation>%1 Knoten in einer Reihe verbinden</translation></message>
<message><source>Connect %1 nodes to %2</source><translation>%1 Knoten mit %2 verbinden</translation></message>
<message><source>Connect in a row</source><translation>In einer Reihe verbinden</translation></message>
<message><source>Connect to the rightmost</source><translation>Mit dem rechten Knoten verbinden</translation></message>
<message><source>Constant; cosine falls gently to 0; steps multiplies every few epochs; one cycle rises, then falls, and learns fast.</source><translation>Konstant; Kosinus fällt sanft auf 0; Stufen multipliziert alle paar Epochen; ein Zyklus steigt, fällt dann und lernt schnell.</translation></message>
<message><source>Convolution</source><translation>Faltung</translation></message>
<message><source>Copied</source><translation>Kopiert</translation></message>
<message><source>Copy</source><translation>Kopieren</translation></message>
<message><source>Copy as CSV</source><translation>Als CSV kopieren</translation></message>
<message><source>Copy as picture</source><translation>Als Bild kopieren</translation></message>
<message><source>Copy as SVG</source><translation>Als SVG kopieren</translation></message>
<message><source>Copy Python</source><translation>Python kopieren</translation></message>
<message><source>core</source><translation>Kern</translation></message>
<message><source>Cores</source><translation>Kerne</translation></message>
<message><source>Cosine</source><translation>Kosinus</translation></message>
<message><source>Cost</source><translation>Aufwand</translation></message>
<message><source>Counting</source><translation>Wird gezählt</translation></message>
<message><source>Cross-entropy</source><translation>Kreuzentropie</translation></message>
<message><source>cross-entropy</source><translation>Kreuzentropie</translation></message>
<message><source>cross-entropy needs a label, but %1 is %2.</source><translation>Kreuzentropie braucht ein Label, aber %1 ist %2.</translation></message>
<message><source>Ctrl and drag on nothing</source><translation>Strg und auf leerer Fläche ziehen</translation></message>
<message><source>Ctrl and right drag</source><translation>Strg und rechts ziehen</translation></message>
<message><source>Curves</source><translation>Kurven</translation></message>
<message><source>Curves appear here</source><translation>Hier erscheinen Kurven</translation></message>
<message><source>Cut</source><translation>Ausschneiden</translation></message>
<message><source>Cut %1 wires</source><translation>%1 Verbindungen trennen</translation></message>
<message><source>Cut off</source><translation>Abgebrochen</translation></message>
<message><source>Cut the wire from %1</source><translation>Die Verbindung von %1 trennen</translation></message>
<message><source>Cut the wire from %1 to %2</source><translation>Die Verbindung von %1 zu %2 trennen</translation></message>
<message><source>Cut wire</source><translation>Verbindung trennen</translation></message>
<message><source>Cut wire from %1 to %2</source><translation>Verbindung von %1 zu %2 trennen</translation></message>
<message><source>Cut wires</source><translation>Verbindungen trennen</translation></message>
<message><source>Cut wires of</source><translation>Verbindungen trennen</translation></message>
<message><source>Cut wires with a stroke</source><translation>Verbindungen mit einem Strich trennen</translation></message>
<message><source>Dark theme</source><translation>Dunkles Design</translation></message>
<message><source>Data</source><translation>Daten</translation></message>
<message><source>Data (*.csv *.tsv *.tab *.txt *.data *.parquet *.pq *.npz)</source><translation>Daten (*.csv *.tsv *.tab *.txt *.data *.parquet *.pq *.npz)</translation></message>
<message><source>Decides first weights, order and dropout; the same seed gives the same result on the same machine.</source><translation>Bestimmt erste Gewichte, Reihenfolge und Dropout; derselbe Startwert gibt auf demselben Computer dasselbe Ergebnis.</translation></message>
<message><source>decimal numbers</source><translation>Dezimalzahlen</translation></message>
<message><source>Delete</source><translation>Löschen</translation></message>
<message><source>Delete and join</source><translation>Löschen und schließen</translation></message>
<message><source>Delete and join wires</source><translation>Löschen und Verbindungen schließen</translation></message>
<message><source>Delete frame %1</source><translation>Rahmen %1 löschen</translation></message>
<message><source>Delete frame, keep nodes</source><translation>Rahmen löschen, Knoten behalten</translation></message>
<message><source>Delete network</source><translation>Netz löschen</translation></message>
<message><source>Delete network %1</source><translation>Netz %1 löschen</translation></message>
<message><source>Design</source><translation>Entwurf</translation></message>
<message><source>Deutsch</source><translation>Deutsch</translation></message>
<message><source>Device</source><translation>Gerät</translation></message>
<message><source>different</source><translation>verschieden</translation></message>
<message><source>Discard</source><translation>Verwerfen</translation></message>
<message><source>Distribute %1 nodes</source><translation>%1 Knoten verteilen</translation></message>
<message><source>Distribute horizontally</source><translation>Waagerecht verteilen</translation></message>
<message><source>Distribute vertically</source><translation>Senkrecht verteilen</translation></message>
<message><source>Done</source><translation>Fertig</translation></message>
<message><source>Don’t save</source><translation>Nicht speichern</translation></message>
<message><source>Double-click to write a note</source><translation>Doppelklicken, um eine Notiz zu schreiben</translation></message>
<message><source>Drag a kind onto the canvas, or choose a node and press Enter in the library: it is wired after it. The foot of a card shows the shape that leaves it.</source><translation>Ziehen Sie eine Art auf die Leinwand, oder wählen Sie einen Knoten und drücken Sie in der Bibliothek die Eingabetaste: Sie wird dahinter verbunden. Der Fuß einer Karte zeigt die Form, die sie verlässt.</translation></message>
<message><source>Drag a node here from the library, or press Tab and type its name. Or open one that works already:</source><translation>Ziehen Sie einen Knoten aus der Bibliothek hierher, oder drücken Sie Tab und tippen Sie seinen Namen. Oder öffnen Sie eines, das schon läuft:</translation></message>
<message><source>Drag it onto the canvas, or press Enter.</source><translation>Ziehen Sie es auf die Leinwand oder drücken Sie die Eingabetaste.</translation></message>
<message><source>Drag it onto the wire</source><translation>Auf die Verbindung ziehen</translation></message>
<message><source>Drag it, then hold Alt</source><translation>Ziehen, dann Alt halten</translation></message>
<message><source>Drag on nothing</source><translation>Auf leerer Fläche ziehen</translation></message>
<message><source>Drag, then hold Ctrl</source><translation>Ziehen, dann Strg halten</translation></message>
<message><source>Draw a wire by keys</source><translation>Verbindung mit Tasten ziehen</translation></message>
<message><source>Draw a wire from a ring on the right of a card to a ring on the left of another. Without a mouse: choose a node and press W.</source><translation>Ziehen Sie eine Verbindung von einem Ring rechts an einer Karte zu einem Ring links an einer anderen. Ohne Maus: Knoten wählen und W drücken.</translation></message>
<message><source>Draw a wire to an input</source><translation>Verbindung zu einem Eingang ziehen</translation></message>
<message><source>Drawing</source><translation>Wird gezeichnet</translation></message>
<message><source>Drawn</source><translation>Gezogen</translation></message>
<message><source>Duplicate</source><translation>Duplizieren</translation></message>
<message><source>Each device takes a few training steps. This needs some seconds.</source><translation>Jedes Gerät macht ein paar Trainingsschritte. Das dauert einige Sekunden.</translation></message>
<message><source>Each part gets its share of every label.</source><translation>Jeder Teil bekommt seinen Anteil an jedem Label.</translation></message>
<message><source>each passes on a quarter of the gradient at most, so that no more than %1 % of it</source><translation>jede lässt höchstens ein Viertel des Gradienten durch, sodass höchstens %1 % davon</translation></message>
<message><source>Each place that %1 sums up has seen %2 of the %3 %4 of %5: enough for textures, but a shape larger than that is never seen whole. Another convolution or pool before it lets it see more.</source><translation>Jede Stelle, die %1 zusammenfasst, hat %2 von den %3 %4 von %5 gesehen: genug für Texturen, aber eine größere Gestalt wird nie ganz gesehen. Noch eine Faltung oder ein Pool davor lässt sie mehr sehen.</translation></message>
<message><source>Each point is an example; on the dashed line the answer is right</source><translation>Jeder Punkt ist ein Beispiel; auf der gestrichelten Linie stimmt die Antwort</translation></message>
<message><source>Each save keeps a version for a while. A line says what would change if it came back; the nodes that have a ring are those.</source><translation>Jedes Speichern bewahrt eine Weile lang eine Version. Eine Zeile sagt, was sich änderte, käme sie zurück; Knoten mit Ring sind betroffen.</translation></message>
<message><source>Earlier versions</source><translation>Frühere Versionen</translation></message>
<message><source>Earlier versions of %1</source><translation>Frühere Versionen von %1</translation></message>
<message><source>Earlier versions…</source><translation>Frühere Versionen…</translation></message>
<message><source>Edit</source><translation>Bearbeiten</translation></message>
<message><source>Edit it in a window of its own</source><translation>In einem eigenen Fenster bearbeiten</translation></message>
<message><source>edited</source><translation>bearbeitet</translation></message>
<message><source>End now and keep the weights</source><translation>Jetzt beenden und die Gewichte behalten</translation></message>
<message><source>End the training and keep what was learned (Shift+F5)</source><translation>Das Training beenden und Gelerntes behalten (Umschalt+F5)</translation></message>
<message><source>Ended</source><translation>Ende</translation></message>
<message><source>Ended after %1 in %2: the validation loss no longer got better.</source><translation>Endete nach %1 in %2: Der Validierungsverlust wurde nicht mehr besser.</translation></message>
<message><source>Ended early</source><translation>Früher beendet</translation></message>
<message><source>Ends early after so many epochs without a better validation loss; 0 never does.</source><translation>Endet früher, nach so vielen Epochen ohne besseren Validierungsverlust; 0 nie.</translation></message>
<message><source>English</source><translation>English</translation></message>
<message><source>Enter: next · Tab: stay here · Esc: back</source><translation>Eingabe: weiter · Tab: hier bleiben · Esc: zurück</translation></message>
<message><source>Enter: set · Tab: next · Esc: leave it as it was</source><translation>Eingabe: setzen · Tab: weiter · Esc: lassen, wie es war</translation></message>
<message><source>epoch</source><translation>Epoche</translation></message>
<message><source>Epoch %1 of %2</source><translation>Epoche %1 von %2</translation></message>
<message><source>Epochs</source><translation>Epochen</translation></message>
<message><source>Equal labels</source><translation>Gleiche Labels</translation></message>
<message><source>Esc or right press</source><translation>Esc oder rechte Taste</translation></message>
<message><source>Every</source><translation>Alle</translation></message>
<message><source>Every kind of node there is. Type a word for what you need, such as “conv” or “average”.</source><translation>Jede Art von Knoten, die es gibt. Tippen Sie ein Wort für das, was Sie brauchen, etwa „conv“ oder „Mittel“.</translation></message>
<message><source>Every training of this project is kept here as a run: its curves, its weights, and the project as it was. Press Train to make the first one.</source><translation>Jedes Training dieses Projekts bleibt hier als Lauf: seine Kurven, seine Gewichte und das Projekt, wie es war. Drücken Sie Trainieren für den ersten.</translation></message>
<message><source>Everything fits: the network can be trained.</source><translation>Alles passt: Das Netz kann trainiert werden.</translation></message>
<message><source>Everything lies in order.</source><translation>Alles liegt schon geordnet.</translation></message>
<message><source>Example</source><translation>Beispiel</translation></message>
<message><source>example</source><translation>Beispiel</translation></message>
<message><source>Examples</source><translation>Beispiele</translation></message>
<message><source>examples in the batch</source><translation>Beispiele im Batch</translation></message>
<message><source>Export</source><translation>Export</translation></message>
<message><source>Export as</source><translation>Exportieren als</translation></message>
<message><source>Export into an empty folder</source><translation>In einen leeren Ordner exportieren</translation></message>
<message><source>Export ONNX…</source><translation>ONNX exportieren…</translation></message>
<message><source>Export writes the trained network as an ONNX file that other programs can run. Train the network first.</source><translation>Der Export schreibt das trainierte Netz als ONNX-Datei, die andere Programme ausführen können. Trainieren Sie zuerst das Netz.</translation></message>
<message><source>Exported</source><translation>Exported</translation></message>
<message><source>Exporting, then comparing on real samples</source><translation>Wird exportiert und dann an echten Beispielen verglichen</translation></message>
<message><source>Face of the block</source><translation>Karte des Blocks</translation></message>
<message><source>factor of the schedule</source><translation>Faktor des Verlaufs</translation></message>
<message><source>Failed</source><translation>Fehlgeschlagen</translation></message>
<message><source>far better than</source><translation>viel besser als</translation></message>
<message><source>features of a position</source><translation>Merkmale einer Stelle</translation></message>
<message><source>features of a step</source><translation>Merkmale eines Schritts</translation></message>
<message><source>Fields</source><translation>Felder</translation></message>
<message><source>File</source><translation>Datei</translation></message>
<message><source>Files</source><translation>Dateien</translation></message>
<message><source>Fill them in</source><translation>Auffüllen</translation></message>
<message><source>filter</source><translation>Filter</translation></message>
<message><source>Find next</source><translation>Nächsten Treffer zeigen</translation></message>
<message><source>Find on the canvas</source><translation>Auf der Leinwand suchen</translation></message>
<message><source>Find on the canvas…</source><translation>Auf der Leinwand suchen…</translation></message>
<message><source>Find previous</source><translation>Vorigen Treffer zeigen</translation></message>
<message><source>First rows</source><translation>Erste Zeilen</translation></message>
<message><source>Fit</source><translation>Einpassen</translation></message>
<message><source>Fitted on the training part, and built into the exported model.</source><translation>Aus dem Trainingsteil bestimmt und in das exportierte Modell eingebaut.</translation></message>
<message><source>Fix</source><translation>Lösung</translation></message>
<message><source>flatten or pool the picture</source><translation>das Bild flach machen oder poolen</translation></message>
<message><source>Focus on the canvas</source><translation>Nur die Leinwand</translation></message>
<message><source>Folder of pictures</source><translation>Bilderordner</translation></message>
<message><source>Folder with source and weights, for torch alone</source><translation>Ordner mit Quelltext und Gewichten, nur für torch</translation></message>
<message><source>Follow in time</source><translation>Folgen zeitlich</translation></message>
<message><source>Follows from the target</source><translation>Folgt aus dem Ziel</translation></message>
<message><source>Forget these</source><translation>Diese vergessen</translation></message>
<message><source>forward gives %1 tensors, but %2 can be read off its return; %3.</source><translation>forward gibt %1 Tensoren, aber %2 lassen sich an seinem return ablesen; %3.</translation></message>
<message><source>Four well-known networks</source><translation>Vier bekannte Netze</translation></message>
<message><source>Frame</source><translation>Rahmen</translation></message>
<message><source>Frame %1</source><translation>Rahmen %1</translation></message>
<message><source>frame %1 does not say which nodes it holds.</source><translation>Rahmen %1 sagt nicht, welche Knoten er enthält.</translation></message>
<message><source>frame %1 has no short title.</source><translation>Rahmen %1 hat keinen kurzen Titel.</translation></message>
<message><source>frame %1 holds %2, and there is no such node.</source><translation>Rahmen %1 enthält %2, und einen solchen Knoten gibt es nicht.</translation></message>
<message><source>frame %1 is not a set of keys and values.</source><translation>Rahmen %1 besteht nicht aus Schlüsseln und Werten.</translation></message>
<message><source>From %1 to %2 %3 layers follow one another without a normalisation or a shortcut: what is learned at the end hardly reaches the beginning. A batch norm after each, or an Add around every two, keeps it going.</source><translation>Von %1 bis %2 folgen %3 Schichten ohne Normalisierung oder Abkürzung aufeinander: Was am Ende gelernt wird, erreicht den Anfang kaum. Eine Batch-Normalisierung nach jeder, oder ein Add um je zwei, hält es in Gang.</translation></message>
<message><source>From a file…</source><translation>Aus einer Datei…</translation></message>
<message><source>Gaps</source><translation>Lücken</translation></message>
<message><source>Getting ready</source><translation>Wird vorbereitet</translation></message>
<message><source>Give %1 weights of its own</source><translation>%1 eigene Gewichte geben</translation></message>
<message><source>Give this block a copy of the network, which the others do not follow</source><translation>Diesem Block eine eigene Kopie des Netzes geben, der die anderen nicht folgen</translation></message>
<message><source>Give up what is under way</source><translation>Aufgeben, was gerade geschieht</translation></message>
<message><source>Go along a wire, or to the nearest node</source><translation>Einer Verbindung folgen oder zum nächsten Knoten gehen</translation></message>
<message><source>Go on</source><translation>Weiter</translation></message>
<message><source>Go on exactly where this run stopped</source><translation>Genau da weitermachen, wo dieser Lauf endete</translation></message>
<message><source>Go on training</source><translation>Weiter trainieren</translation></message>
<message><source>go to </source><translation>go to </translation></message>
<message><source>Go to Design first (Ctrl+2).</source><translation>Gehen Sie zuerst zum Entwurf (Strg+2).</translation></message>
<message><source>Go to · %1</source><translation>Gehe zu · %1</translation></message>
<message><source>good</source><translation>gut</translation></message>
<message><source>Gradient clipping</source><translation>Gradienten begrenzen</translation></message>
<message><source>gradient clipping</source><translation>Gradientenbegrenzung</translation></message>
<message><source>Grey</source><translation>Grau</translation></message>
<message><source>group</source><translation>Gruppe</translation></message>
<message><source>Group norm</source><translation>Gruppennormalisierung</translation></message>
<message><source>head</source><translation>Kopf</translation></message>
<message><source>Height × width</source><translation>Höhe × Breite</translation></message>
<message><source>Help</source><translation>Hilfe</translation></message>
<message><source>Hide</source><translation>Verbergen</translation></message>
<message><source>Hide the bottom panel</source><translation>Unteren Bereich ausblenden</translation></message>
<message><source>Hide this panel (Ctrl+J)</source><translation>Diesen Bereich ausblenden (Strg+J)</translation></message>
<message><source>Hints</source><translation>Hinweise</translation></message>
<message><source>Hold the training; nothing is lost (F6)</source><translation>Das Training anhalten; nichts geht verloren (F6)</translation></message>
<message><source>Holds</source><translation>Enthält</translation></message>
<message><source>How far the weights move in a step. Too large and the loss jumps or becomes NaN; too small and nothing happens. 0.001 suits Adam, 0.1 suits SGD.</source><translation>Wie weit sich die Gewichte in einem Schritt bewegen. Zu groß, und der Verlust springt oder wird NaN; zu klein, und nichts geschieht. 0.001 passt zu Adam, 0.1 zu SGD.</translation></message>
<message><source>How good it is, and what it gets wrong</source><translation>Wie gut es ist und was es falsch macht</translation></message>
<message><source>How long</source><translation>Wie lange</translation></message>
<message><source>How many examples are looked at before the weights move. More is quicker and needs more memory.</source><translation>Wie viele Beispiele angesehen werden, bevor sich die Gewichte bewegen. Mehr ist schneller und braucht mehr Speicher.</translation></message>
<message><source>How many rows after the last one it sees the answer lies.</source><translation>Wie viele Zeilen nach der letzten gesehenen die Antwort liegt.</translation></message>
<message><source>How many rows the network sees.</source><translation>Wie viele Zeilen das Netz sieht.</translation></message>
<message><source>How many times as long that side becomes.</source><translation>Wievielmal so lang diese Seite wird.</translation></message>
<message><source>How many times training goes through the data.</source><translation>Wie oft das Training durch die Daten geht.</translation></message>
<message><source>How much of the last step goes into the next.</source><translation>Wie viel vom letzten Schritt in den nächsten eingeht.</translation></message>
<message><source>How much of the past the thick training line remembers; the raw line stays beneath.</source><translation>Wie viel Vergangenes die dicke Trainingslinie enthält; die rohe Linie bleibt darunter.</translation></message>
<message><source>How the data is used</source><translation>Wie die Daten benutzt werden</translation></message>
<message><source>How the weights follow the gradient. Adam is a good start; AdamW goes with weight decay; SGD with momentum is the classic for images.</source><translation>Wie die Gewichte dem Gradienten folgen. Adam ist ein guter Anfang; AdamW gehört zu Weight Decay; SGD mit Momentum ist der Klassiker für Bilder.</translation></message>
<message><source>idle</source><translation>bereit</translation></message>
<message><source>If you don’t save, what you did since the last save is lost.</source><translation>Wenn Sie nicht speichern, geht verloren, was Sie seit dem letzten Speichern getan haben.</translation></message>
<message><source>If you trust it, it runs whenever this project is checked, trained or exported here. Trust is for exactly this text, on this computer, and is not part of the project.</source><translation>Wenn Sie ihm vertrauen, läuft es immer, wenn dieses Projekt hier geprüft, trainiert oder exportiert wird. Das Vertrauen gilt genau diesem Text auf diesem Computer und gehört nicht zum Projekt.</translation></message>
<message><source>In and out</source><translation>Ein und aus</translation></message>
<message><source>In numbers</source><translation>In Zahlen</translation></message>
<message><source>In PyTorch</source><translation>In PyTorch</translation></message>
<message><source>In use</source><translation>In Gebrauch</translation></message>
<message><source>in view</source><translation>zu sehen</translation></message>
<message><source>input</source><translation>Eingang</translation></message>
<message><source>Inputs and outputs</source><translation>Eingänge und Ausgänge</translation></message>
<message><source>Inputs for %1</source><translation>Eingänge für %1</translation></message>
<message><source>inputs, outputs and labels</source><translation>Eingänge, Ausgänge und Labels</translation></message>
<message><source>inputs, outputs, labels</source><translation>Eingänge, Ausgänge, Labels</translation></message>
<message><source>Insert</source><translation>Einfügen</translation></message>
<message><source>Insert %1</source><translation>%1 einfügen</translation></message>
<message><source>Insert %1 after %2</source><translation>%1 nach %2 einfügen</translation></message>
<message><source>Insert %1%2</source><translation>%1%2 einfügen</translation></message>
<message><source>Insert a node…</source><translation>Knoten einfügen…</translation></message>
<message><source>Insert batch norms after %1 layers</source><translation>Batch-Normalisierungen nach %1 Schichten einfügen</translation></message>
<message><source>Insert Inputs and Output</source><translation>Eingänge und Ausgang einfügen</translation></message>
<message><source>Insert Log softmax</source><translation>Log softmax einfügen</translation></message>
<message><source>Insert Max pool 2D before %1</source><translation>Max-Pooling 2D vor %1 einfügen</translation></message>
<message><source>Insert Permute to axes %1</source><translation>Permute zu den Achsen %1 einfügen</translation></message>
<message><source>Insert Sigmoid</source><translation>Sigmoid einfügen</translation></message>
<message><source>Insert Sinusoidal encoding</source><translation>Sinuskodierung einfügen</translation></message>
<message><source>Inside %1 %2</source><translation>In %1 %2</translation></message>
<message><source>Inside %1: %2</source><translation>In %1: %2</translation></message>
<message><source>Inspector</source><translation>Inspektor</translation></message>
<message><source>is called “%1”</source><translation>heißt „%1“</translation></message>
<message><source>Is called “%1”</source><translation>Heißt „%1“</translation></message>
<message><source>it cannot be longer than the training</source><translation>es kann nicht länger als das Training sein</translation></message>
<message><source>it does not say its format.</source><translation>sie nennt ihr Format nicht.</translation></message>
<message><source>it ends too early</source><translation>es endet zu früh</translation></message>
<message><source>it fails where a batch holds a single sample: %1</source><translation>es schlägt fehl, wenn ein Batch ein einziges Beispiel enthält: %1</translation></message>
<message><source>it gives %1 numbers, which no wire carries; end it with .float() for decimal numbers or .long() for whole ones.</source><translation>es gibt %1-Zahlen, die keine Verbindung trägt; beenden Sie es mit .float() für Dezimalzahlen oder .long() für ganze.</translation></message>
<message><source>it gives a tensor without numbers (%1); what arrives is too small for it.</source><translation>es gibt einen Tensor ohne Zahlen (%1); was ankommt, ist zu klein dafür.</translation></message>
<message><source>it had not learned from</source><translation>aus denen es nicht gelernt hatte</translation></message>
<message><source>It has %1 letters; the most it can have is %2.</source><translation>Es hat %1 Zeichen; höchstens %2 sind erlaubt.</translation></message>
<message><source>it has lazy parameters, which get their size only when data arrives; write the size: an argument called features or channels is filled with what arrives.</source><translation>es hat verzögerte Parameter, die ihre Größe erst bekommen, wenn Daten ankommen; schreiben Sie die Größe hin: Ein Argument namens features oder channels wird mit dem gefüllt, was ankommt.</translation></message>
<message><source>it holds %1 nodes in all; the most it can hold is %2.</source><translation>er enthält zusammen %1 Knoten; höchstens %2 sind möglich.</translation></message>
<message><source>it holds no network.</source><translation>sie enthält kein Netz.</translation></message>
<message><source>it holds no project.</source><translation>sie enthält kein Projekt.</translation></message>
<message><source>it holds Python objects, which could run code, so they are never opened</source><translation>es enthält Python-Objekte, die Code ausführen könnten, darum werden sie nie geöffnet</translation></message>
<message><source>it is a whole number from 0</source><translation>es ist eine ganze Zahl ab 0</translation></message>
<message><source>it is damaged or only half written</source><translation>es ist beschädigt oder nur halb geschrieben</translation></message>
<message><source>it is nested too deeply</source><translation>es ist zu tief verschachtelt</translation></message>
<message><source>it is no block.</source><translation>Es ist kein Block.</translation></message>
<message><source>it is no picture</source><translation>es ist kein Bild</translation></message>
<message><source>it is not part of a project yet.</source><translation>er gehört noch zu keinem Projekt.</translation></message>
<message><source>it learned from, which says little</source><translation>aus denen es gelernt hat, was wenig sagt</translation></message>
<message><source>it lies between 0 and 0.9</source><translation>er liegt zwischen 0 und 0.9</translation></message>
<message><source>it lies between 0 and 1</source><translation>sie liegt zwischen 0 und 1</translation></message>
<message><source>it stands for %1, which would hold itself: %2. Choose another network.</source><translation>er steht für %1, das sich selbst enthielte: %2. Wählen Sie ein anderes Netz.</translation></message>
<message><source>it was</source><translation>es wurde</translation></message>
<message><source>It was %1, the answer was %2: %3 off</source><translation>Es war %1, die Antwort war %2: %3 daneben</translation></message>
<message><source>It was compared on made-up values, as no real ones could be read.</source><translation>Es wurde an erfundenen Werten verglichen, da sich keine echten lesen ließen.</translation></message>
<message><source>Its answers are not finite numbers; do not train on it.</source><translation>Seine Antworten sind keine endlichen Zahlen; trainieren Sie nicht darauf.</translation></message>
<message><source>Its name</source><translation>Sein Name</translation></message>
<message><source>its own</source><translation>eigene</translation></message>
<message><source>its own wire</source><translation>seine eigene Verbindung</translation></message>
<message><source>its plan is not a set of keys and values.</source><translation>ihr Plan besteht nicht aus Schlüsseln und Werten.</translation></message>
<message><source>its Python</source><translation>sein Python</translation></message>
<message><source>its Python could not be tried (%1: %2).</source><translation>sein Python ließ sich nicht ausprobieren (%1: %2).</translation></message>
<message><source>its Python could not be tried: %1.</source><translation>sein Python ließ sich nicht ausprobieren: %1.</translation></message>
<message><source>its Python ended the process it was tried in.</source><translation>sein Python hat den Prozess beendet, in dem es ausprobiert wurde.</translation></message>
<message><source>its Python is being tried, to find the shape that leaves it.</source><translation>sein Python wird ausprobiert, um die Form zu finden, die ihn verlässt.</translation></message>
<message><source>its Python is off until you trust it.</source><translation>sein Python ist aus, bis Sie ihm vertrauen.</translation></message>
<message><source>its Python was not done after %1 seconds with small tensors; does it ever end?</source><translation>sein Python war nach %1 Sekunden mit kleinen Tensoren nicht fertig; endet es je?</translation></message>
<message><source>its repeats share their weights, but %1. Let each have weights of its own, or bring what leaves to the size that arrives.</source><translation>seine Wiederholungen teilen ihre Gewichte, aber %1. Geben Sie jeder eigene Gewichte, oder bringen Sie, was hinausgeht, auf die Größe, die ankommt.</translation></message>
<message><source>its title is not a short text.</source><translation>ihr Titel ist kein kurzer Text.</translation></message>
<message><source>Join %1 with %2</source><translation>%1 mit %2 zusammenfügen</translation></message>
<message><source>Joining</source><translation>Zusammenfügen</translation></message>
<message><source>just now</source><translation>gerade eben</translation></message>
<message><source>Keep</source><translation>Behalten</translation></message>
<message><source>Keep in My blocks</source><translation>Zu meinen Blöcken legen</translation></message>
<message><source>Keep mine</source><translation>Meines behalten</translation></message>
<message><source>Keeps</source><translation>Behält</translation></message>
<message><source>Kept for the gradient</source><translation>Für den Gradienten</translation></message>
<message><source>Keyboard shortcuts</source><translation>Tastenkürzel</translation></message>
<message><source>kind</source><translation>Art</translation></message>
<message><source>Kinds found</source><translation>Gefundene Arten</translation></message>
<message><source>Kinds of nodes</source><translation>Arten von Knoten</translation></message>
<message><source>KL divergence</source><translation>KL-Divergenz</translation></message>
<message><source>Label</source><translation>Label</translation></message>
<message><source>label</source><translation>Label</translation></message>
<message><source>Label smoothing</source><translation>Label-Glättung</translation></message>
<message><source>label smoothing</source><translation>Label-Glättung</translation></message>
<message><source>Language</source><translation>Sprache</translation></message>
<message><source>Larger</source><translation>Größer</translation></message>
<message><source>last</source><translation>letzten</translation></message>
<message><source>Last weights</source><translation>Letzte Gewichte</translation></message>
<message><source>Lately</source><translation>Zuletzt</translation></message>
<message><source>layer</source><translation>Schicht</translation></message>
<message><source>Layer norm</source><translation>Schichtnormalisierung</translation></message>
<message><source>Layerloom %1</source><translation>Layerloom %1</translation></message>
<message><source>Layerloom projects (*.loom)</source><translation>Layerloom-Projekte (*.loom)</translation></message>
<message><source>Layerloom speaks %1 when it is started again.</source><translation>Layerloom spricht beim nächsten Start %1.</translation></message>
<message><source>Leads nowhere yet, so it is not written.</source><translation>Führt noch nirgends hin und wird darum nicht geschrieben.</translation></message>
<message><source>Learning rate</source><translation>Lernrate</translation></message>
<message><source>learning rate</source><translation>Lernrate</translation></message>
<message><source>Learning rate over time</source><translation>Lernrate im Verlauf</translation></message>
<message><source>Leave block</source><translation>Block verlassen</translation></message>
<message><source>Leave it off</source><translation>Aus lassen</translation></message>
<message><source>leave off</source><translation>leave off</translation></message>
<message><source>Leave out</source><translation>Weglassen</translation></message>
<message><source>Leave the row out</source><translation>Zeile weglassen</translation></message>
<message><source>Leave the tour</source><translation>Rundgang verlassen</translation></message>
<message><source>Left</source><translation>Verbleibend</translation></message>
<message><source>Left out, because %1 is muted.</source><translation>Weggelassen, weil %1 stumm ist.</translation></message>
<message><source>Less motion</source><translation>Weniger Bewegung</translation></message>
<message><source>Let go to cut the wire</source><translation>Loslassen trennt die Verbindung</translation></message>
<message><source>letter</source><translation>Buchstabe</translation></message>
<message><source>Library</source><translation>Bibliothek</translation></message>
<message><source>Light theme</source><translation>Helles Design</translation></message>
<message><source>line</source><translation>Zeile</translation></message>
<message><source>Line %1 of %2</source><translation>Zeile %1 von %2</translation></message>
<message><source>line %1 of its Python</source><translation>Zeile %1 seines Python</translation></message>
<message><source>Load from the disk</source><translation>Von der Platte laden</translation></message>
<message><source>Load it</source><translation>Laden</translation></message>
<message><source>Loading the data and taking the first step.</source><translation>Die Daten werden geladen, der erste Schritt wird gemacht.</translation></message>
<message><source>Log scale</source><translation>Log-Skala</translation></message>
<message><source>Look again</source><translation>Neu lesen</translation></message>
<message><source>Look ahead</source><translation>Ausblick</translation></message>
<message><source>Look back</source><translation>Rückblick</translation></message>
<message><source>Loss</source><translation>Verlust</translation></message>
<message><source>loss</source><translation>Verlust</translation></message>
<message><source>Make %1 independent</source><translation>%1 unabhängig machen</translation></message>
<message><source>Make block</source><translation>Block daraus machen</translation></message>
<message><source>Make block of %1 node%2</source><translation>Block aus %1 Knoten machen</translation></message>
<message><source>Make independent</source><translation>Unabhängig machen</translation></message>
<message><source>Manual</source><translation>Handbuch</translation></message>
<message><source>May the Python of %1 run?</source><translation>Darf das Python von %1 laufen?</translation></message>
<message><source>Mean 0, spread 1</source><translation>Mittelwert 0, Streuung 1</translation></message>
<message><source>Mean absolute error</source><translation>Mittlerer absoluter Fehler</translation></message>
<message><source>Mean squared error</source><translation>Mittlerer quadrierter Fehler</translation></message>
<message><source>measuring…</source><translation>wird gemessen…</translation></message>
<message><source>Memory</source><translation>Speicher</translation></message>
<message><source>Memory, about</source><translation>Speicher, etwa</translation></message>
<message><source>Menu</source><translation>Menü</translation></message>
<message><source>Menu: files, editing, view, help (F10)</source><translation>Menü: Dateien, Bearbeiten, Ansicht, Hilfe (F10)</translation></message>
<message><source>Method</source><translation>Verfahren</translation></message>
<message><source>Metrics</source><translation>Messwerte</translation></message>
<message><source>missing value</source><translation>fehlender Wert</translation></message>
<message><source>Missing values: %1%2. Numbers are filled with the mean of the training part, categories with none of theirs.</source><translation>Fehlende Werte: %1%2. Zahlen werden mit dem Mittelwert des Trainingsteils aufgefüllt, Kategorien mit keiner von ihren.</translation></message>
<message><source>model name</source><translation>model name</translation></message>
<message><source>Momentum</source><translation>Momentum</translation></message>
<message><source>More</source><translation>Mehr</translation></message>
<message><source>More about this node</source><translation>Mehr über diesen Knoten</translation></message>
<message><source>More leaves %1 than enters, so that it cannot stand %2 times in a row.</source><translation>Aus %1 kommt mehr heraus als hinein, sodass er nicht %2-mal in einer Reihe stehen kann.</translation></message>
<message><source>more problem</source><translation>weiteres Problem</translation></message>
<message><source>More starters</source><translation>Weitere Startprojekte</translation></message>
<message><source>more than %1 networks lie one inside the other here.</source><translation>hier liegen mehr als %1 Netze ineinander.</translation></message>
<message><source>Most wrong</source><translation>Am falschesten</translation></message>
<message><source>Mouse</source><translation>Maus</translation></message>
<message><source>Move</source><translation>Verschieben</translation></message>
<message><source>Move %1 before %2</source><translation>%1 vor %2 setzen</translation></message>
<message><source>Move chosen nodes a little</source><translation>Ausgewählte Knoten ein wenig verschieben</translation></message>
<message><source>Move one's end, then hold Alt</source><translation>Das Ende der einen bewegen, dann Alt halten</translation></message>
<message><source>Move the run of %1 to the trash, weights and all?</source><translation>Den Lauf von %1 mit allen Gewichten in den Papierkorb legen?</translation></message>
<message><source>Move the view</source><translation>Ansicht verschieben</translation></message>
<message><source>Move this run to the trash</source><translation>Diesen Lauf in den Papierkorb legen</translation></message>
<message><source>Moves %1</source><translation>Verschiebt %1</translation></message>
<message><source>moves %1</source><translation>verschiebt %1</translation></message>
<message><source>Multiplications with an addition for one sample; a length that is open counts as 1</source><translation>Multiplikationen mit Addition für ein Beispiel; eine offene Länge zählt als 1</translation></message>
<message><source>Multiply-adds, per sample</source><translation>Multiply-Adds je Beispiel</translation></message>
<message><source>Mute</source><translation>Stummschalten</translation></message>
<message><source>Muted: left out with what needs it.</source><translation>Stumm: Er fällt weg, mit allem, was ihn braucht.</translation></message>
<message><source>My blocks</source><translation>Meine Blöcke</translation></message>
<message><source>Name</source><translation>Name</translation></message>
<message><source>name</source><translation>Name</translation></message>
<message><source>name and kind</source><translation>Name und Art</translation></message>
<message><source>Name of the network</source><translation>Name des Netzes</translation></message>
<message><source>Name of the node</source><translation>Name des Knotens</translation></message>
<message><source>Name, kind, shape or problem</source><translation>Name, Art, Form oder Problem</translation></message>
<message><source>Names what goes in or out; it has no line of its own.</source><translation>Benennt, was hinein- oder hinausgeht; eine eigene Zeile hat er nicht.</translation></message>
<message><source>Network</source><translation>Netz</translation></message>
<message><source>network %1 is not a set of keys and values.</source><translation>Netz %1 besteht nicht aus Schlüsseln und Werten.</translation></message>
<message><source>Network %1, one of %2</source><translation>Netz %1, eines von %2</translation></message>
<message><source>Network%1</source><translation>Netz%1</translation></message>
<message><source>New</source><translation>Neu</translation></message>
<message><source>New network</source><translation>Neues Netz</translation></message>
<message><source>Next</source><translation>Weiter</translation></message>
<message><source>Next (F3)</source><translation>Weiter (F3)</translation></message>
<message><source>No</source><translation>Nein</translation></message>
<message><source>No answers yet</source><translation>Noch keine Antworten</translation></message>
<message><source>no better than</source><translation>nicht besser als</translation></message>
<message><source>No data is chosen yet; choose a file or a folder in Data.</source><translation>Es sind noch keine Daten gewählt; wählen Sie unter Daten eine Datei oder einen Ordner.</translation></message>
<message><source>No data set called %1 ships with Layerloom; choose the data again in Data.</source><translation>Kein Datensatz namens %1 gehört zu Layerloom; wählen Sie die Daten unter Daten noch einmal.</translation></message>
<message><source>No data yet</source><translation>Noch keine Daten</translation></message>
<message><source>No device</source><translation>Kein Gerät</translation></message>
<message><source>No example of %1 is in the data, though %2 lists it as a label; look at the data again in Data so that the labels are renewed.</source><translation>Kein Beispiel für %1 ist in den Daten, obwohl %2 es als Label nennt; sehen Sie die Daten unter Daten noch einmal an, damit die Labels erneuert werden.</translation></message>
<message><source>No field of %1 is chosen yet; look at the data again in Data.</source><translation>Noch ist kein Feld von %1 gewählt; sehen Sie die Daten unter Daten noch einmal an.</translation></message>
<message><source>No kind takes this shape.</source><translation>Keine Art nimmt diese Form an.</translation></message>
<message><source>no network is chosen yet that it stands for.</source><translation>es ist noch kein Netz gewählt, für das er steht.</translation></message>
<message><source>No node of this network fits.</source><translation>Kein Knoten dieses Netzes passt.</translation></message>
<message><source>No other block stands for its network.</source><translation>Kein anderer Block steht für dieses Netz.</translation></message>
<message><source>No page holds “%1”.</source><translation>Keine Seite enthält „%1“.</translation></message>
<message><source>no pictures</source><translation>keine Bilder</translation></message>
<message><source>No problems</source><translation>Keine Probleme</translation></message>
<message><source>No problems. Some advice, which stops nothing</source><translation>Keine Probleme. Einige Hinweise, die nichts aufhalten</translation></message>
<message><source>no reason given</source><translation>ohne Angabe eines Grundes</translation></message>
<message><source>No results</source><translation>Keine Ergebnisse</translation></message>
<message><source>No results yet</source><translation>Noch keine Ergebnisse</translation></message>
<message><source>No row of %1 has every value that is needed; choose other columns in Data.</source><translation>Keine Zeile von %1 hat alle nötigen Werte; wählen Sie unter Daten andere Spalten.</translation></message>
<message><source>No runs yet</source><translation>Noch keine Läufe</translation></message>
<message><source>no shape yet</source><translation>noch keine Form</translation></message>
<message><source>no size</source><translation>keine Größe</translation></message>
<message><source>No source yet</source><translation>Noch kein Quelltext</translation></message>
<message><source>no values</source><translation>keine Werte</translation></message>
<message><source>No version is kept yet. From now on each save keeps one.</source><translation>Noch ist keine Version bewahrt. Von jetzt an bewahrt jedes Speichern eine.</translation></message>
<message><source>No window of %1 rows in %2 has an answer; choose another column in Data.</source><translation>Kein Fenster von %1 Zeilen in %2 hat eine Antwort; wählen Sie unter Daten eine andere Spalte.</translation></message>
<message><source>Nobody waits for this any more.</source><translation>Darauf wartet niemand mehr.</translation></message>
<message><source>node</source><translation>Knoten</translation></message>
<message><source>node %1 does not say its kind.</source><translation>Knoten %1 nennt seine Art nicht.</translation></message>
<message><source>node %1 does not say where it lies.</source><translation>Knoten %1 sagt nicht, wo er liegt.</translation></message>
<message><source>node %1 is called %2, which is no name.</source><translation>Knoten %1 heißt %2, was kein Name ist.</translation></message>
<message><source>node %1 is not a set of keys and values.</source><translation>Knoten %1 besteht nicht aus Schlüsseln und Werten.</translation></message>
<message><source>node %1 uses the weights of %2, which is no other node.</source><translation>Knoten %1 benutzt die Gewichte von %2, was kein anderer Knoten ist.</translation></message>
<message><source>Nodes</source><translation>Knoten</translation></message>
<message><source>Nodes that use the same weights learn together: what one learns, all know. They are set alike.</source><translation>Knoten mit denselben Gewichten lernen zusammen: Was einer lernt, wissen alle. Sie sind gleich eingestellt.</translation></message>
<message><source>None</source><translation>None</translation></message>
<message><source>none</source><translation>keine</translation></message>
<message><source>Normalising</source><translation>Normalisierung</translation></message>
<message><source>not a number</source><translation>keine Zahl</translation></message>
<message><source>not a number (NaN)</source><translation>keine Zahl (NaN)</translation></message>
<message><source>Not begun</source><translation>Nicht begonnen</translation></message>
<message><source>Not even the processor could take a training step here; run `layerloom doctor` to see why.</source><translation>Nicht einmal der Prozessor konnte hier einen Trainingsschritt machen; `layerloom doctor` zeigt, warum.</translation></message>
<message><source>Not run yet as it stands.</source><translation>So, wie es dasteht, noch nicht ausgeführt.</translation></message>
<message><source>Not run yet.</source><translation>Noch nicht ausgeführt.</translation></message>
<message><source>Not saved yet</source><translation>Noch nicht gespeichert</translation></message>
<message><source>not set</source><translation>nicht gesetzt</translation></message>
<message><source>Not trained</source><translation>Nicht trainiert</translation></message>
<message><source>Not trained yet</source><translation>Noch nicht trainiert</translation></message>
<message><source>Not used</source><translation>Nicht benutzt</translation></message>
<message><source>Not used.</source><translation>Nicht benutzt.</translation></message>
<message><source>Note</source><translation>Notiz</translation></message>
<message><source>note</source><translation>Notiz</translation></message>
<message><source>note %1 does not say how large it is.</source><translation>Notiz %1 sagt nicht, wie groß sie ist.</translation></message>
<message><source>note %1 does not say where it lies.</source><translation>Notiz %1 sagt nicht, wo sie liegt.</translation></message>
<message><source>note %1 has no plain text.</source><translation>Notiz %1 hat keinen einfachen Text.</translation></message>
<message><source>note %1 is not a set of keys and values.</source><translation>Notiz %1 besteht nicht aus Schlüsseln und Werten.</translation></message>
<message><source>Note%1: %2</source><translation>Notiz%1: %2</translation></message>
<message><source>notes differ</source><translation>Notizen sind anders</translation></message>
<message><source>Notes differ</source><translation>Notizen sind anders</translation></message>
<message><source>Nothing goes in or out yet.</source><translation>Noch geht nichts hinein oder hinaus.</translation></message>
<message><source>Nothing had been kept yet.</source><translation>Noch war nichts aufgehoben.</translation></message>
<message><source>Nothing here is called “%1”.</source><translation>Nichts heißt hier „%1“.</translation></message>
<message><source>Nothing is being trained.</source><translation>Gerade wird nichts trainiert.</translation></message>
<message><source>Nothing is called “%1”.</source><translation>Nichts heißt „%1“.</translation></message>
<message><source>Nothing is chosen to be predicted; that suits an autoencoder. Otherwise choose it above.</source><translation>Es ist nichts zum Vorhersagen gewählt; das passt zu einem Autoencoder. Sonst wählen Sie es oben.</translation></message>
<message><source>Nothing is wired to %1 of %2 yet.</source><translation>Mit %1 von %2 ist noch nichts verbunden.</translation></message>
<message><source>Nothing is wired to %1 yet.</source><translation>Mit %1 ist noch nichts verbunden.</translation></message>
<message><source>nothing leaves %1: it has no Output yet.</source><translation>nichts verlässt %1: Es hat noch keinen Ausgang.</translation></message>
<message><source>Nothing says what the network should learn: choose the field an Output predicts, or wire a Loss node.</source><translation>Nichts sagt, was das Netz lernen soll: Wählen Sie das Feld, das ein Ausgang vorhersagt, oder verbinden Sie einen Verlustknoten.</translation></message>
<message><source>nothing that can be learned from</source><translation>nichts, woraus sich lernen lässt</translation></message>
<message><source>Nothing that fits is called “%1”.</source><translation>Nichts Passendes heißt „%1“.</translation></message>
<message><source>Nothing to export yet</source><translation>Noch nichts zu exportieren</translation></message>
<message><source>Nothing was changed yet.</source><translation>Noch wurde nichts geändert.</translation></message>
<message><source>Nothing was exported.</source><translation>Es wurde nichts exportiert.</translation></message>
<message><source>Nothing was saved, because what is there cannot be read. %1 Use File › Save as… with another name.</source><translation>Nichts wurde gespeichert, weil sich nicht lesen lässt, was dort liegt. %1 Nehmen Sie Datei › Speichern unter… mit einem anderen Namen.</translation></message>
<message><source>Nothing was searched for yet (Ctrl+F).</source><translation>Noch wurde nichts gesucht (Strg+F).</translation></message>
<message><source>Nothing was undone.</source><translation>Nichts wurde zurückgenommen.</translation></message>
<message><source>Nothing wrong; the least sure</source><translation>Nichts falsch; die unsichersten</translation></message>
<message><source>Nothing yet</source><translation>Noch nichts</translation></message>
<message><source>Null</source><translation>Null</translation></message>
<message><source>Number</source><translation>Zahl</translation></message>
<message><source>number</source><translation>Zahl</translation></message>
<message><source>Numbers are filled with the mean of the training part.</source><translation>Zahlen werden mit dem Mittelwert des Trainingsteils aufgefüllt.</translation></message>
<message><source>numbers as they are</source><translation>Zahlen, wie sie sind</translation></message>
<message><source>numbers in the data's own units</source><translation>Zahlen in den Einheiten der Daten</translation></message>
<message><source>Numbers the network learns</source><translation>Zahlen, die das Netz lernt</translation></message>
<message><source>NumPy archive</source><translation>NumPy-Archiv</translation></message>
<message><source>NVIDIA GeForce </source><translation>NVIDIA GeForce </translation></message>
<message><source>Of %1 that were “%2”, %3 were recognised%4</source><translation>Von %1 mit „%2“ wurden %3 erkannt%4</translation></message>
<message><source>Of %1 that were “%2”, %3 were taken for “%4”%5</source><translation>Von %1 mit „%2“ wurden %3 für „%4“ gehalten%5</translation></message>
<message><source>of a kind without weights</source><translation>von einer Art ohne Gewichte</translation></message>
<message><source>of the test part</source><translation>des Testteils</translation></message>
<message><source>Off</source><translation>Aus</translation></message>
<message><source>off</source><translation>aus</translation></message>
<message><source>off by %1</source><translation>%1 daneben</translation></message>
<message><source>Off the grid and the guides</source><translation>Ohne Raster und Hilfslinien</translation></message>
<message><source>Off until you trust it.</source><translation>Aus, bis Sie ihm vertrauen.</translation></message>
<message><source>off with %1</source><translation>aus, wegen %1</translation></message>
<message><source>On</source><translation>An</translation></message>
<message><source>on</source><translation>an</translation></message>
<message><source>On %1 examples %2, %3 is off by %4 on average.</source><translation>Bei %1 Beispielen, %2, liegt %3 im Mittel um %4 daneben.</translation></message>
<message><source>On its face</source><translation>Auf der Karte</translation></message>
<message><source>On. Its shape shows once something is wired to it.</source><translation>An. Die Form erscheint, sobald etwas damit verbunden ist.</translation></message>
<message><source>One cycle</source><translation>Ein Zyklus</translation></message>
<message><source>One end of the wire is not there.</source><translation>Ein Ende der Verbindung ist nicht da.</translation></message>
<message><source>One example</source><translation>Ein Beispiel</translation></message>
<message><source>one example has no spread, and training stops with an error.</source><translation>Ein Beispiel hat keine Streuung, und das Training bricht mit einem Fehler ab.</translation></message>
<message><source>one number</source><translation>eine Zahl</translation></message>
<message><source>One of %1.</source><translation>Eines von %1.</translation></message>
<message><source>One of a few kinds; each becomes a number of its own, 0 or 1.</source><translation>Eine von wenigen Arten; jede wird zu einer eigenen Zahl, 0 oder 1.</translation></message>
<message><source>One of my blocks</source><translation>Einer meiner Blöcke</translation></message>
<message><source>one probability a label</source><translation>eine Wahrscheinlichkeit je Label</translation></message>
<message><source>one score a label; the largest wins (softmax makes probabilities of them)</source><translation>ein Wert je Label; der größte gewinnt (Softmax macht Wahrscheinlichkeiten daraus)</translation></message>
<message><source>one score; above 0 is the second label (sigmoid makes a probability of it)</source><translation>ein Wert; über 0 ist es das zweite Label (Sigmoid macht eine Wahrscheinlichkeit daraus)</translation></message>
<message><source>one value</source><translation>ein Wert</translation></message>
<message><source>Only the canvas is shown; F11 brings the panels back.</source><translation>Nur die Leinwand ist zu sehen; F11 holt die Bereiche zurück.</translation></message>
<message><source>Only the sizes of %1 were compared: a node draws by chance, so the numbers are others each time.</source><translation>Nur die Größen von %1 wurden verglichen: Ein Knoten würfelt, darum sind die Zahlen jedes Mal andere.</translation></message>
<message><source>ONNX (*.onnx)</source><translation>ONNX (*.onnx)</translation></message>
<message><source>ONNX file, for other programs</source><translation>ONNX-Datei, für andere Programme</translation></message>
<message><source>ONNX Runtime cannot open the exported file: %1</source><translation>ONNX Runtime kann die exportierte Datei nicht öffnen: %1</translation></message>
<message><source>Open</source><translation>Öffnen</translation></message>
<message><source>Open a copy</source><translation>Kopie öffnen</translation></message>
<message><source>Open a file…</source><translation>Datei öffnen…</translation></message>
<message><source>Open a project</source><translation>Projekt öffnen</translation></message>
<message><source>Open block</source><translation>Block öffnen</translation></message>
<message><source>Open my data…</source><translation>Eigene Daten öffnen…</translation></message>
<message><source>Open recent</source><translation>Zuletzt geöffnet</translation></message>
<message><source>Open the folder of this run</source><translation>Den Ordner dieses Laufs öffnen</translation></message>
<message><source>Open the menu</source><translation>Menü öffnen</translation></message>
<message><source>Open the menu of what is chosen</source><translation>Menü des Ausgewählten öffnen</translation></message>
<message><source>Opens its page of the manual (F1)</source><translation>Öffnet seine Seite im Handbuch (F1)</translation></message>
<message><source>Open…</source><translation>Öffnen…</translation></message>
<message><source>Optimiser</source><translation>Optimierer</translation></message>
<message><source>out of its wires</source><translation>aus seinen Verbindungen</translation></message>
<message><source>out of their wires</source><translation>aus ihren Verbindungen</translation></message>
<message><source>Over so many epochs the rate rises from 0; 0 begins at once.</source><translation>Über so viele Epochen steigt die Rate von 0 an; 0 beginnt sofort.</translation></message>
<message><source>Overview of the network</source><translation>Übersicht des Netzes</translation></message>
<message><source>Own weights for</source><translation>Eigene Gewichte</translation></message>
<message><source>Padding</source><translation>Auffüllen</translation></message>
<message><source>Page</source><translation>Seite</translation></message>
<message><source>Pages of the manual</source><translation>Seiten des Handbuchs</translation></message>
<message><source>parameter</source><translation>Parameter</translation></message>
<message><source>Parameters</source><translation>Parameter</translation></message>
<message><source>Params</source><translation>Parameter</translation></message>
<message><source>Params that have the same word are set together.</source><translation>Parameter mit demselben Wort werden zusammen eingestellt.</translation></message>
<message><source>Parquet table</source><translation>Parquet-Tabelle</translation></message>
<message><source>Parts</source><translation>Teile</translation></message>
<message><source>Paste</source><translation>Einfügen</translation></message>
<message><source>Paste %1</source><translation>%1 einfügen</translation></message>
<message><source>Paste %1 nodes</source><translation>%1 Knoten einfügen</translation></message>
<message><source>Paste note</source><translation>Notiz einfügen</translation></message>
<message><source>Paste notes</source><translation>Notizen einfügen</translation></message>
<message><source>Patience</source><translation>Geduld</translation></message>
<message><source>Pause</source><translation>Anhalten</translation></message>
<message><source>Paused. Resume goes on exactly here; Stop keeps what was learned.</source><translation>Angehalten. Fortsetzen macht genau hier weiter; Stopp behält, was gelernt wurde.</translation></message>
<message><source>picture</source><translation>Bild</translation></message>
<message><source>Picture %1</source><translation>Bild %1</translation></message>
<message><source>Picture (*.png)</source><translation>Bild (*.png)</translation></message>
<message><source>Picture (*.png);;SVG (*.svg);;Table (*.csv)</source><translation>Bild (*.png);;SVG (*.svg);;Tabelle (*.csv)</translation></message>
<message><source>Picture that opens again (*.png)</source><translation>Bild, das sich wieder öffnen lässt (*.png)</translation></message>
<message><source>Pictures</source><translation>Bilder</translation></message>
<message><source>Pictures are kept pixel by pixel in memory (channels-last), measured %1 times as fast here.</source><translation>Bilder werden Pixel für Pixel im Speicher gehalten (channels-last), hier gemessen %1-mal so schnell.</translation></message>
<message><source>Pictures cannot be brought to %1; give a height and a width from 1 to 4096 in Data.</source><translation>Bilder lassen sich nicht auf %1 bringen; geben Sie unter Daten Höhe und Breite von 1 bis 4096 an.</translation></message>
<message><source>Pictures with a project inside (*.png)</source><translation>Bilder mit einem Projekt darin (*.png)</translation></message>
<message><source>pixel values as stored</source><translation>Pixelwerte wie gespeichert</translation></message>
<message><source>Places</source><translation>Orte</translation></message>
<message><source>Plan</source><translation>Plan</translation></message>
<message><source>Plug-ins</source><translation>Erweiterungen</translation></message>
<message><source>Pooling</source><translation>Pooling</translation></message>
<message><source>Ports</source><translation>Anschlüsse</translation></message>
<message><source>positions that are asked</source><translation>Stellen, die gefragt werden</translation></message>
<message><source>positions that ask</source><translation>Stellen, die fragen</translation></message>
<message><source>Pow</source><translation>Pow</translation></message>
<message><source>Predict</source><translation>Vorhersagen</translation></message>
<message><source>Predicted</source><translation>Vorhergesagt</translation></message>
<message><source>Predicts</source><translation>Sagt vorher</translation></message>
<message><source>Preparing</source><translation>Vorbereiten</translation></message>
<message><source>Preparing…</source><translation>Wird vorbereitet…</translation></message>
<message><source>Press Train. What you drew is written as Python, and that is what trains, on this computer.</source><translation>Drücken Sie Trainieren. Was Sie gezeichnet haben, wird als Python geschrieben, und das wird trainiert, auf diesem Computer.</translation></message>
<message><source>Press Train: the loss and the metrics move while the network learns; validation is dashed.</source><translation>Drücken Sie Trainieren: Verlust und Messwerte bewegen sich, während das Netz lernt; die Validierung ist gestrichelt.</translation></message>
<message><source>Previous (Shift+F3)</source><translation>Zurück (Umschalt+F3)</translation></message>
<message><source>problem</source><translation>Problem</translation></message>
<message><source>Problems</source><translation>Probleme</translation></message>
<message><source>Problems and fixes</source><translation>Probleme und Lösungen</translation></message>
<message><source>Project</source><translation>Projekt</translation></message>
<message><source>Pulls weights towards 0, against learning by heart; 0 is none, 0.01 is usual with AdamW.</source><translation>Zieht Gewichte zur 0, gegen Auswendiglernen; 0 ist keines, mit AdamW ist 0.01 üblich.</translation></message>
<message><source>Put %1 between %2 and %3</source><translation>%1 zwischen %2 und %3 setzen</translation></message>
<message><source>Put %1 on the canvas</source><translation>%1 auf die Leinwand legen</translation></message>
<message><source>Put a node into a wire</source><translation>Einen Knoten in eine Verbindung setzen</translation></message>
<message><source>Put into the nearest wire</source><translation>In die nächste Verbindung setzen</translation></message>
<message><source>PySide6-Essentials</source><translation>PySide6-Essentials</translation></message>
<message><source>Python</source><translation>Python</translation></message>
<message><source>Python (*.py)</source><translation>Python (*.py)</translation></message>
<message><source>Python can do anything you can do on this computer: read, change and delete your files, and use the network. Layerloom cannot tell what it does.</source><translation>Python kann alles, was Sie an diesem Computer können: Ihre Dateien lesen, ändern und löschen und das Netzwerk benutzen. Layerloom kann nicht erkennen, was es tut.</translation></message>
<message><source>Python that runs the file</source><translation>Python, das die Datei ausführt</translation></message>
<message><source>Python, larger</source><translation>Python, größer</translation></message>
<message><source>PyTorch could not turn the network into ONNX: %1</source><translation>PyTorch konnte das Netz nicht in ONNX verwandeln: %1</translation></message>
<message><source>Quit</source><translation>Beenden</translation></message>
<message><source>Ran to its end</source><translation>Bis zum Ende gelaufen</translation></message>
<message><source>raw</source><translation>roh</translation></message>
<message><source>Re-route wire to %1</source><translation>Verbindung zu %1 verlegen</translation></message>
<message><source>Read and trust…</source><translation>Lesen und vertrauen…</translation></message>
<message><source>Read it again, and forget what was changed here</source><translation>Noch einmal lesen und vergessen, was hier geändert wurde</translation></message>
<message><source>Read it first. %1</source><translation>Lesen Sie es zuerst. %1</translation></message>
<message><source>Reading</source><translation>Wird gelesen</translation></message>
<message><source>Recurrent</source><translation>Rekurrent</translation></message>
<message><source>Redo</source><translation>Wiederholen</translation></message>
<message><source>Reducing</source><translation>Zusammenfassen</translation></message>
<message><source>Relu</source><translation>Relu</translation></message>
<message><source>Remove %1</source><translation>%1 entfernen</translation></message>
<message><source>Removes %1</source><translation>Entfernt %1</translation></message>
<message><source>removes %1</source><translation>entfernt %1</translation></message>
<message><source>Rename</source><translation>Umbenennen</translation></message>
<message><source>Rename %1 to %2</source><translation>%1 in %2 umbenennen</translation></message>
<message><source>Rename (F2)</source><translation>Umbenennen (F2)</translation></message>
<message><source>Rename frame</source><translation>Rahmen umbenennen</translation></message>
<message><source>Rename frame to %1</source><translation>Rahmen in %1 umbenennen</translation></message>
<message><source>Rename project</source><translation>Projekt umbenennen</translation></message>
<message><source>Resize</source><translation>Größe ändern</translation></message>
<message><source>Resizing</source><translation>Größe ändern</translation></message>
<message><source>Restore</source><translation>Wiederherstellen</translation></message>
<message><source>Results</source><translation>Ergebnisse</translation></message>
<message><source>Resume</source><translation>Fortsetzen</translation></message>
<message><source>return as many on every way through it</source><translation>geben Sie auf jedem Weg gleich viele zurück</translation></message>
<message><source>return them one by one, such as `return y, h`</source><translation>geben Sie sie einzeln zurück, etwa `return y, h`</translation></message>
<message><source>right among the first five</source><translation>unter den ersten fünf</translation></message>
<message><source>Root mean squared error</source><translation>Wurzel des mittleren quadrierten Fehlers</translation></message>
<message><source>row</source><translation>Zeile</translation></message>
<message><source>Rows</source><translation>Zeilen</translation></message>
<message><source>Rows are one time series: the network sees so many in a row and answers for a later one.</source><translation>Die Zeilen sind eine Zeitreihe: Das Netz sieht einige hintereinander und antwortet für eine spätere.</translation></message>
<message><source>Run</source><translation>Lauf</translation></message>
<message><source>Run this code</source><translation>Diesen Code ausführen</translation></message>
<message><source>Run this code (Ctrl+Enter)</source><translation>Diesen Code ausführen (Strg+Eingabe)</translation></message>
<message><source>Running</source><translation>Läuft</translation></message>
<message><source>Runs</source><translation>Läufe</translation></message>
<message><source>sample</source><translation>Beispiel</translation></message>
<message><source>Save</source><translation>Speichern</translation></message>
<message><source>Save as…</source><translation>Speichern unter…</translation></message>
<message><source>Save block as…</source><translation>Block speichern unter…</translation></message>
<message><source>Save or copy the charts as a picture, SVG or CSV</source><translation>Die Diagramme als Bild, SVG oder CSV speichern oder kopieren</translation></message>
<message><source>Save over it</source><translation>Überschreiben</translation></message>
<message><source>Save picture</source><translation>Bild speichern</translation></message>
<message><source>Save picture…</source><translation>Bild speichern…</translation></message>
<message><source>Save source…</source><translation>Quelltext speichern…</translation></message>
<message><source>Save the block as</source><translation>Block speichern unter</translation></message>
<message><source>Save the changes to %1?</source><translation>Die Änderungen an %1 speichern?</translation></message>
<message><source>Save the project as</source><translation>Projekt speichern unter</translation></message>
<message><source>Save the project first: each save keeps a version.</source><translation>Speichern Sie das Projekt zuerst: Jedes Speichern bewahrt eine Version.</translation></message>
<message><source>Save the source as</source><translation>Quelltext speichern unter</translation></message>
<message><source>Save…</source><translation>Speichern…</translation></message>
<message><source>Scale of %1</source><translation>Skala von %1</translation></message>
<message><source>Scaled to</source><translation>Skaliert auf</translation></message>
<message><source>Schedule</source><translation>Verlauf</translation></message>
<message><source>Search</source><translation>Suchen</translation></message>
<message><source>Search nodes</source><translation>Knoten suchen</translation></message>
<message><source>Search the library</source><translation>In der Bibliothek suchen</translation></message>
<message><source>Search the manual</source><translation>Im Handbuch suchen</translation></message>
<message><source>See results</source><translation>Ergebnisse ansehen</translation></message>
<message><source>Seed</source><translation>Startwert</translation></message>
<message><source>Select all</source><translation>Alles auswählen</translation></message>
<message><source>Select its nodes</source><translation>Seine Knoten auswählen</translation></message>
<message><source>Selecting</source><translation>Auswählen</translation></message>
<message><source>Sequential</source><translation>Sequential</translation></message>
<message><source>Set %1 as %2 is</source><translation>%1 setzen wie %2</translation></message>
<message><source>Set %1 of %2</source><translation>%1 von %2 setzen</translation></message>
<message><source>Set %1%2 to %3</source><translation>%1%2 auf %3 setzen</translation></message>
<message><source>Set Dropout to 0</source><translation>Dropout auf 0 setzen</translation></message>
<message><source>Set Layers to 2</source><translation>Schichten auf 2 setzen</translation></message>
<message><source>Set on the card…</source><translation>Auf der Karte einstellen…</translation></message>
<message><source>Set Padding of %1 to %2</source><translation>Auffüllen von %1 auf %2 setzen</translation></message>
<message><source>Set Rows to %1</source><translation>Zeilen auf %1 setzen</translation></message>
<message><source>Settings</source><translation>Einstellungen</translation></message>
<message><source>Settings of %1, %2</source><translation>Einstellungen von %1, %2</translation></message>
<message><source>Shape</source><translation>Form</translation></message>
<message><source>shape</source><translation>Form</translation></message>
<message><source>Shapes</source><translation>Formen</translation></message>
<message><source>Shaping</source><translation>Umformen</translation></message>
<message><source>share explained</source><translation>erklärter Anteil</translation></message>
<message><source>Share weights of %1</source><translation>Gewichte von %1 teilen</translation></message>
<message><source>Share weights of %1 with %2</source><translation>Gewichte von %1 mit %2 teilen</translation></message>
<message><source>shared weights</source><translation>geteilte Gewichte</translation></message>
<message><source>Show</source><translation>Zeigen</translation></message>
<message><source>Show %1</source><translation>%1 zeigen</translation></message>
<message><source>Show %1 (%2)</source><translation>%1 zeigen (%2)</translation></message>
<message><source>Show %1 (Enter)</source><translation>%1 zeigen (Eingabe)</translation></message>
<message><source>Show all</source><translation>Alles zeigen</translation></message>
<message><source>Show everything (double click in a chart)</source><translation>Alles zeigen (Doppelklick in ein Diagramm)</translation></message>
<message><source>Show fewer</source><translation>Weniger zeigen</translation></message>
<message><source>Show folder</source><translation>Ordner zeigen</translation></message>
<message><source>Show in folder</source><translation>Im Ordner zeigen</translation></message>
<message><source>Show problems</source><translation>Probleme zeigen</translation></message>
<message><source>Show source</source><translation>Quelltext zeigen</translation></message>
<message><source>Show the loss on a logarithmic scale</source><translation>Den Verlust auf einer logarithmischen Skala zeigen</translation></message>
<message><source>Show the network %1</source><translation>Das Netz %1 zeigen</translation></message>
<message><source>Show the network inside (double click, Ctrl+Down)</source><translation>Das Netz darin zeigen (Doppelklick, Strg+Unten)</translation></message>
<message><source>Show the node</source><translation>Knoten zeigen</translation></message>
<message><source>Show the problems (F8)</source><translation>Die Probleme zeigen (F8)</translation></message>
<message><source>Shown</source><translation>Zu sehen</translation></message>
<message><source>size %1 of what leaves%2 could not be followed: no sum, product or floor division of what arrives gives what was seen.</source><translation>Größe %1 dessen, was ihn verlässt%2, ließ sich nicht verfolgen: Keine Summe, kein Produkt und keine ganzzahlige Teilung dessen, was ankommt, ergibt, was gesehen wurde.</translation></message>
<message><source>Size by keys</source><translation>Größe mit Tasten</translation></message>
<message><source>small things differ</source><translation>Kleinigkeiten sind anders</translation></message>
<message><source>Small things differ</source><translation>Kleinigkeiten sind anders</translation></message>
<message><source>Smoothing</source><translation>Glättung</translation></message>
<message><source>Softens the right answers a little, so that the network is never quite sure; 0 leaves them. 0.1 is usual.</source><translation>Macht die richtigen Antworten etwas weicher, damit das Netz nie ganz sicher ist; 0 lässt sie. Üblich ist 0.1.</translation></message>
<message><source>Solid is training, dashed is validation: data the network never learns from. When the dashed line stops falling, it has learned what it can.</source><translation>Durchgezogen ist das Training, gestrichelt die Validierung: Daten, aus denen das Netz nie lernt. Wenn die gestrichelte Linie nicht mehr fällt, hat es gelernt, was es kann.</translation></message>
<message><source>Something went wrong inside Layerloom (%1). A copy of your project is safe; you can go on, and it is best to save.</source><translation>In Layerloom ist etwas schiefgegangen (%1). Eine Kopie Ihres Projekts ist sicher; Sie können weitermachen, am besten speichern Sie.</translation></message>
<message><source>Source</source><translation>Quelltext</translation></message>
<message><source>Space and drag</source><translation>Leertaste und ziehen</translation></message>
<message><source>Speed</source><translation>Tempo</translation></message>
<message><source>Split of the data</source><translation>Aufteilung der Daten</translation></message>
<message><source>Split seed</source><translation>Startwert der Aufteilung</translation></message>
<message><source>split seed</source><translation>Startwert der Aufteilung</translation></message>
<message><source>Squared error</source><translation>Quadrierter Fehler</translation></message>
<message><source>squared error</source><translation>quadrierter Fehler</translation></message>
<message><source>Stands for</source><translation>Steht für</translation></message>
<message><source>Starters</source><translation>Startprojekte</translation></message>
<message><source>step</source><translation>Schritt</translation></message>
<message><source>Steps</source><translation>Stufen</translation></message>
<message><source>steps in time</source><translation>Schritte in der Zeit</translation></message>
<message><source>steps of the schedule</source><translation>Stufen des Verlaufs</translation></message>
<message><source>Stop</source><translation>Stopp</translation></message>
<message><source>Stop and keep</source><translation>Beenden und behalten</translation></message>
<message><source>Stop bypassing</source><translation>Nicht mehr überbrücken</translation></message>
<message><source>Stopped</source><translation>Angehalten</translation></message>
<message><source>Stopped after %1 and %2; the weights are kept.</source><translation>Beendet nach %1 und %2; die Gewichte sind aufgehoben.</translation></message>
<message><source>Stopping</source><translation>Endet gerade</translation></message>
<message><source>Stopping and keeping the weights…</source><translation>Wird beendet, die Gewichte bleiben…</translation></message>
<message><source>SVG (*.svg)</source><translation>SVG (*.svg)</translation></message>
<message><source>Swap %1 and %2</source><translation>%1 und %2 tauschen</translation></message>
<message><source>Swap inputs</source><translation>Eingänge tauschen</translation></message>
<message><source>Swap inputs of %1</source><translation>Eingänge von %1 tauschen</translation></message>
<message><source>Swap the ends of the wire: from %1 to %2</source><translation>Die Enden der Verbindung tauschen: von %1 zu %2</translation></message>
<message><source>Swap two wires</source><translation>Zwei Verbindungen tauschen</translation></message>
<message><source>Swap wires</source><translation>Verbindungen tauschen</translation></message>
<message><source>Swap wires of %1 and %2</source><translation>Verbindungen von %1 und %2 tauschen</translation></message>
<message><source>swap with the wire from %1</source><translation>mit der Verbindung von %1 tauschen</translation></message>
<message><source>Switch %1%2 %3</source><translation>%1%2 umschalten: %3</translation></message>
<message><source>Switch off</source><translation>Abschalten</translation></message>
<message><source>System</source><translation>System</translation></message>
<message><source>System theme</source><translation>Design wie das System</translation></message>
<message><source>Take a node out of its wires</source><translation>Einen Knoten aus seinen Verbindungen nehmen</translation></message>
<message><source>Take back</source><translation>Zurücknehmen</translation></message>
<message><source>Take out</source><translation>Herausnehmen</translation></message>
<message><source>Take out and join wires</source><translation>Herausnehmen und Verbindungen schließen</translation></message>
<message><source>Take out of frame</source><translation>Aus dem Rahmen nehmen</translation></message>
<message><source>take the last step, or the mean over the steps,</source><translation>den letzten Schritt oder das Mittel über die Schritte nehmen,</translation></message>
<message><source>Take the tour, two minutes</source><translation>Rundgang, zwei Minuten</translation></message>
<message><source>Take the trust back: it will not run any more</source><translation>Das Vertrauen zurücknehmen: Er läuft dann nicht mehr</translation></message>
<message><source>takes a sigmoid by itself</source><translation>nimmt selbst ein Sigmoid</translation></message>
<message><source>takes a softmax by itself</source><translation>nimmt selbst einen Softmax</translation></message>
<message><source>Target</source><translation>Ziel</translation></message>
<message><source>target</source><translation>Ziel</translation></message>
<message><source>Tell %1</source><translation>%1 das sagen</translation></message>
<message><source>Test</source><translation>Test</translation></message>
<message><source>test</source><translation>Test</translation></message>
<message><source>test share</source><translation>Testanteil</translation></message>
<message><source>Text</source><translation>Text</translation></message>
<message><source>Text and everything else will be at %1 % when Layerloom is started again.</source><translation>Text und alles andere ist beim nächsten Start von Layerloom %1 % groß.</translation></message>
<message><source>Text of the note</source><translation>Text der Notiz</translation></message>
<message><source>Text size</source><translation>Textgröße</translation></message>
<message><source>Text table</source><translation>Texttabelle</translation></message>
<message><source>That could not be remembered (%1), so it stays off.</source><translation>Das ließ sich nicht merken (%1), darum bleibt es aus.</translation></message>
<message><source>That could not be remembered (%1), so it stays on.</source><translation>Das ließ sich nicht merken (%1), darum bleibt es an.</translation></message>
<message><source>That is %1 always answering the commonest label, which is right in %2.</source><translation>Das ist %1 immer das häufigste Label zu antworten, was in %2 richtig ist.</translation></message>
<message><source>That is %1 characters long; %2 are enough for a number.</source><translation>Das sind %1 Zeichen; für eine Zahl reichen %2.</translation></message>
<message><source>That is no better than always answering the average, which is off by %1.</source><translation>Das ist nicht besser, als immer den Mittelwert zu antworten; der liegt um %1 daneben.</translation></message>
<message><source>The %1 part has %2, but one example spans %3 (%4 in the window, %5 ahead). Take a shorter window or a larger share in Data.</source><translation>Der Teil „%1“ hat %2, aber ein Beispiel umfasst %3 (%4 im Fenster, %5 voraus). Nehmen Sie unter Daten ein kürzeres Fenster oder einen größeren Anteil.</translation></message>
<message><source>the %1 scores</source><translation>die Werte von %1</translation></message>
<message><source>The arrays of %1 do not have one entry for each example: %2. Leave out the ones that do not fit in Data.</source><translation>Die Arrays von %1 haben nicht für jedes Beispiel einen Eintrag: %2. Lassen Sie unter Daten weg, was nicht passt.</translation></message>
<message><source>The canvas</source><translation>Die Leinwand</translation></message>
<message><source>The checkpoint does not say where the training stood; train again.</source><translation>Der Sicherungspunkt sagt nicht, wo das Training stand; trainieren Sie neu.</translation></message>
<message><source>The clipboard holds a network without nodes.</source><translation>In der Zwischenablage ist ein Netz ohne Knoten.</translation></message>
<message><source>The clipboard holds more than %1 MB, so it hardly holds nodes.</source><translation>In der Zwischenablage sind mehr als %1 MB, also wohl keine Knoten.</translation></message>
<message><source>The clipboard holds no nodes. Copy some on a canvas first.</source><translation>In der Zwischenablage sind keine Knoten. Kopieren Sie zuerst welche auf einer Leinwand.</translation></message>
<message><source>the colour of frame %1 is not a word.</source><translation>die Farbe des Rahmens %1 ist kein Wort.</translation></message>
<message><source>the colour of note %1 is not a word.</source><translation>die Farbe der Notiz %1 ist kein Wort.</translation></message>
<message><source>The data could not be read (%1).</source><translation>Die Daten ließen sich nicht lesen (%1).</translation></message>
<message><source>The data has changed since %1 began: its %2 part had %3 samples and now has %4. Begin a new run.</source><translation>Die Daten haben sich geändert, seit %1 begann: Der Teil „%2“ hatte %3 Beispiele und hat jetzt %4. Beginnen Sie einen neuen Lauf.</translation></message>
<message><source>The data has changed since %1 began: other values are fitted to it now. Begin a new run.</source><translation>Die Daten haben sich geändert, seit %1 begann: Andere Werte sind jetzt daran angepasst. Beginnen Sie einen neuen Lauf.</translation></message>
<message><source>The data has changed since this run: its %1 part had %2 examples and now has %3.</source><translation>Die Daten haben sich seit diesem Lauf geändert: Der Teil „%1“ hatte %2 Beispiele und hat jetzt %3.</translation></message>
<message><source>The data has no field called %1, which %2 hands out. It has %3.</source><translation>Die Daten haben kein Feld namens %1, das %2 ausgibt. Sie haben %3.</translation></message>
<message><source>The dropout of %1 % in %2 does nothing: it lies between stacked layers, and there is only 1.</source><translation>Der Dropout von %1 % in %2 tut nichts: Er liegt zwischen gestapelten Schichten, und es gibt nur 1.</translation></message>
<message><source>The exported file does not run on %1: %2</source><translation>Die exportierte Datei läuft nicht mit %1: %2</translation></message>
<message><source>The exported file gives other answers than PyTorch: up to %1 away, %2 of the largest number, where %3 is allowed. No file was written. Export it as a folder instead, and please report the network.</source><translation>Die exportierte Datei gibt andere Antworten als PyTorch: bis zu %1 daneben, %2 der größten Zahl, wo %3 erlaubt ist. Es wurde keine Datei geschrieben. Exportieren Sie stattdessen als Ordner, und melden Sie das Netz bitte.</translation></message>
<message><source>The field %1 reads no column; choose at least one in Data.</source><translation>Das Feld %1 liest keine Spalte; wählen Sie unter Daten mindestens eine.</translation></message>
<message><source>The field the Output is compared with. Left open, it is the label, else the only numbers, that no Input hands out.</source><translation>Das Feld, mit dem der Ausgang verglichen wird. Ohne Angabe ist es das Label, sonst die einzigen Zahlen, die kein Eingang liefert.</translation></message>
<message><source>the fields, once data is chosen</source><translation>den Feldern, sobald Daten gewählt sind</translation></message>
<message><source>The file</source><translation>Die Datei</translation></message>
<message><source>The file, beside what you see here: %1.</source><translation>Die Datei, neben dem, was Sie hier sehen: %1.</translation></message>
<message><source>The file, beside what you see here: %1. Saved over, it stays in File › Earlier versions.</source><translation>Die Datei, neben dem, was Sie hier sehen: %1. Überschrieben bleibt sie in Datei › Frühere Versionen.</translation></message>
<message><source>the first time</source><translation>beim ersten Mal</translation></message>
<message><source>The folder gives other answers than the network here: %1 is up to %2 away. Please report the network.</source><translation>Der Ordner gibt andere Antworten als das Netz hier: %1 liegt bis zu %2 daneben. Bitte melden Sie das Netz.</translation></message>
<message><source>The folder is not whole.</source><translation>Der Ordner ist nicht vollständig.</translation></message>
<message><source>the frames of %1 are not listed by id.</source><translation>die Rahmen von %1 sind nicht nach Kennung aufgeführt.</translation></message>
<message><source>The kind to be predicted.</source><translation>Die Art, die vorhergesagt werden soll.</translation></message>
<message><source>The largest norm of all gradients together; 0 leaves them. 1 steadies recurrent networks and transformers.</source><translation>Die größte Norm aller Gradienten zusammen; 0 lässt sie. 1 beruhigt rekurrente Netze und Transformer.</translation></message>
<message><source>The least a side can be is %1, not %2.</source><translation>Eine Seite ist mindestens %1, nicht %2.</translation></message>
<message><source>the least is 1</source><translation>mindestens 1</translation></message>
<message><source>The least it can be is %1, not %2.</source><translation>Das Kleinste ist %1, nicht %2.</translation></message>
<message><source>The library</source><translation>Die Bibliothek</translation></message>
<message><source>The loss became %1 at step %2 (epoch %3), at a learning rate of %4. Try %5, and look for values in the data that are far too large. %6</source><translation>Der Verlust wurde in Schritt %2 (Epoche %3) %1, bei einer Lernrate von %4. Versuchen Sie %5, und suchen Sie in den Daten nach viel zu großen Werten. %6</translation></message>
<message><source>The Loss nodes on the canvas say what is made small.</source><translation>Die Verlustknoten auf der Leinwand sagen, was klein werden soll.</translation></message>
<message><source>The loss on examples %1 is %2.</source><translation>Der Verlust bei Beispielen, %1, ist %2.</translation></message>
<message><source>The memory of %1 is full%2 with %3 samples in a batch. %4. %5</source><translation>Der Speicher von %1 ist voll%2 mit %3 Beispielen in einem Batch. %4. %5</translation></message>
<message><source>The most a side can be is %1, not %2.</source><translation>Eine Seite ist höchstens %1, nicht %2.</translation></message>
<message><source>The most it can be is %1, not %2.</source><translation>Das Größte ist %1, nicht %2.</translation></message>
<message><source>The network cannot be exported yet: %1</source><translation>Das Netz lässt sich noch nicht exportieren: %1</translation></message>
<message><source>The network has no Input yet; add one for each field of the data it should see.</source><translation>Das Netz hat noch keinen Eingang; fügen Sie einen hinzu für jedes Feld der Daten, das es sehen soll.</translation></message>
<message><source>The network has no Output yet; add one and wire the last node to it.</source><translation>Das Netz hat noch keinen Ausgang; fügen Sie einen hinzu und verbinden Sie den letzten Knoten damit.</translation></message>
<message><source>The network holds Python that is off until you trust it.</source><translation>Das Netz enthält Python, das aus ist, bis Sie ihm vertrauen.</translation></message>
<message><source>The network is empty.</source><translation>Das Netz ist leer.</translation></message>
<message><source>The network itself takes no batch of %1.</source><translation>Das Netz selbst nimmt keinen Batch von %1.</translation></message>
<message><source>The network takes %1 GB, and a single ONNX file holds at most 2. Make it smaller, or export it as a folder.</source><translation>Das Netz braucht %1 GB, und eine einzelne ONNX-Datei fasst höchstens 2. Machen Sie es kleiner, oder exportieren Sie es als Ordner.</translation></message>
<message><source>The network was changed after %1 was trained; its weights were taken over node by node.</source><translation>Das Netz wurde geändert, nachdem %1 trainiert war; seine Gewichte wurden Knoten für Knoten übernommen.</translation></message>
<message><source>the network, as it stands in Source</source><translation>das Netz, wie es im Quelltext steht</translation></message>
<message><source>the nodes of %1 are not listed by id.</source><translation>die Knoten von %1 sind nicht nach Kennung aufgeführt.</translation></message>
<message><source>the notes of %1 are not listed by id.</source><translation>die Notizen von %1 sind nicht nach Kennung aufgeführt.</translation></message>
<message><source>The paper: arXiv %1</source><translation>Die Arbeit: arXiv %1</translation></message>
<message><source>The picture is in %1.</source><translation>Das Bild liegt in %1.</translation></message>
<message><source>The picture is in %1. Dropped onto Layerloom, it opens the network.</source><translation>Das Bild liegt in %1. Auf Layerloom gezogen, öffnet es das Netz.</translation></message>
<message><source>The picture was not saved. %1</source><translation>Das Bild wurde nicht gespeichert. %1</translation></message>
<message><source>The plan cannot be read at %1: %2%3.</source><translation>Der Plan ist bei %1 nicht lesbar: %2%3.</translation></message>
<message><source>The plan's %1 is %2; %3.</source><translation>Im Plan: %1 ist %2; %3.</translation></message>
<message><source>the probability of the second label</source><translation>die Wahrscheinlichkeit des zweiten Labels</translation></message>
<message><source>The product of these sizes.</source><translation>Das Produkt dieser Größen.</translation></message>
<message><source>The project of %1 cannot be read: %2</source><translation>Das Projekt von %1 lässt sich nicht lesen: %2</translation></message>
<message><source>The Python of %1</source><translation>Das Python von %1</translation></message>
<message><source>The run could not be written: %1%2. %3</source><translation>Der Lauf ließ sich nicht schreiben: %1%2. %3</translation></message>
<message><source>The run of %1 is in the trash.</source><translation>Der Lauf von %1 liegt im Papierkorb.</translation></message>
<message><source>The run says nothing about the preparation of %1; train again.</source><translation>Der Lauf sagt nichts über die Vorbereitung von %1; trainieren Sie neu.</translation></message>
<message><source>the same as %1</source><translation>dieselben wie %1</translation></message>
<message><source>The same as what you see.</source><translation>Dasselbe, was Sie sehen.</translation></message>
<message><source>the scores</source><translation>die Werte</translation></message>
<message><source>The shape all take together: sizes agree from the right, a 1 stretches.</source><translation>Die Form, die alle zusammen annehmen: Größen stimmen von rechts überein, eine 1 dehnt sich.</translation></message>
<message><source>The share kept back to see how good the network is on examples it has not learned from.</source><translation>Der Anteil, der zurückbehalten wird, um zu sehen, wie gut das Netz bei Beispielen ist, aus denen es nicht gelernt hat.</translation></message>
<message><source>The share that is kept back while learning, to see how good the network is on examples it has not seen.</source><translation>Der Anteil, der beim Lernen zurückbehalten wird, um zu sehen, wie gut das Netz bei ungesehenen Beispielen ist.</translation></message>
<message><source>The size %1 is only known when data arrives and cannot be written down.</source><translation>Die Größe %1 ist erst bekannt, wenn Daten ankommen, und lässt sich nicht aufschreiben.</translation></message>
<message><source>The size that is set, along each side.</source><translation>Die eingestellte Größe, entlang jeder Seite.</translation></message>
<message><source>The size that is set, along one side.</source><translation>Die eingestellte Größe, entlang einer Seite.</translation></message>
<message><source>the source</source><translation>der Quelltext</translation></message>
<message><source>The source is in %1.</source><translation>Der Quelltext liegt in %1.</translation></message>
<message><source>The source is on the clipboard.</source><translation>Der Quelltext ist in der Zwischenablage.</translation></message>
<message><source>The split is by order, because windows drawn at random would overlap.</source><translation>Die Aufteilung geht der Reihe nach, weil zufällig gezogene Fenster sich überlappten.</translation></message>
<message><source>The stored preparation cannot be read: %1.</source><translation>Die gespeicherte Vorbereitung lässt sich nicht lesen: %1.</translation></message>
<message><source>The test part decided nothing, so expect about as much on new data of the same kind.</source><translation>Nach dem Testteil wurde nichts entschieden; erwarten Sie bei neuen, gleichartigen Daten etwa dasselbe.</translation></message>
<message><source>The title names the class in the source and stands in the exported model</source><translation>Der Titel benennt die Klasse im Quelltext und steht im exportierten Modell</translation></message>
<message><source>the top</source><translation>oben</translation></message>
<message><source>the trained weights</source><translation>die trainierten Gewichte</translation></message>
<message><source>the values of node %1 are not a set of keys and values.</source><translation>die Werte von Knoten %1 bestehen nicht aus Schlüsseln und Werten.</translation></message>
<message><source>The version of %1 is back. Undo takes that back; the file changes when you save.</source><translation>Die Version von %1 ist zurück. Rückgängig nimmt das zurück; die Datei ändert sich erst beim Speichern.</translation></message>
<message><source>The way to the network in view</source><translation>Der Weg zum Netz, das zu sehen ist</translation></message>
<message><source>The weights hold nothing for %1: it was not in the network when they were trained. Train again, or export the run they came from.</source><translation>Die Gewichte enthalten nichts für %1: Es war nicht im Netz, als sie trainiert wurden. Trainieren Sie neu, oder exportieren Sie den Lauf, aus dem sie kommen.</translation></message>
<message><source>the wire %1 names %2, and there is no such node.</source><translation>die Verbindung %1 nennt %2, und einen solchen Knoten gibt es nicht.</translation></message>
<message><source>the wires of %1 are not a list.</source><translation>die Verbindungen von %1 sind keine Liste.</translation></message>
<message><source>There are no examples left; choose other data in Data.</source><translation>Es bleiben keine Beispiele übrig; wählen Sie unter Daten andere Daten.</translation></message>
<message><source>there are only %1 graphics cards, counted from 0</source><translation>es gibt nur %1 Grafikkarten, gezählt ab 0</translation></message>
<message><source>There is a network called %1 already.</source><translation>Es gibt schon ein Netz namens %1.</translation></message>
<message><source>there is no Apple graphics unit that torch can use</source><translation>es gibt keine Grafikeinheit von Apple, die torch benutzen kann</translation></message>
<message><source>There is no file %1.</source><translation>Es gibt keine Datei %1.</translation></message>
<message><source>there is no format %1.</source><translation>ein Format %1 gibt es nicht.</translation></message>
<message><source>there is no network called %1 in this project.</source><translation>in diesem Projekt gibt es kein Netz namens %1.</translation></message>
<message><source>There is no room left on the disk%1. %2 Make room, then go on from there.</source><translation>Auf der Platte ist kein Platz mehr%1. %2 Schaffen Sie Platz, dann machen Sie dort weiter.</translation></message>
<message><source>There is no source to save yet. %1</source><translation>Es gibt noch keinen Quelltext zum Speichern. %1</translation></message>
<message><source>There is no such port on this kind.</source><translation>Diese Art hat keinen solchen Anschluss.</translation></message>
<message><source>There is no validation part, so nobody knows how it does on new data. Keep a share back in Data.</source><translation>Es gibt keinen Validierungsteil, darum weiß niemand, wie gut es bei neuen Daten ist. Behalten Sie unter Daten einen Anteil zurück.</translation></message>
<message><source>There is no validation part, so patience has nothing to watch and training runs its full length.</source><translation>Es gibt keinen Validierungsteil, darum hat die Geduld nichts zu beobachten, und das Training läuft seine volle Länge.</translation></message>
<message><source>There is no wire that what is chosen could go into. A node goes into a wire with an input and an output that are not wired yet.</source><translation>Es gibt keine Verbindung, in die das Ausgewählte passt. In eine Verbindung kommt ein Knoten, dessen Eingang und Ausgang noch frei sind.</translation></message>
<message><source>There is not enough memory for this. A smaller batch size or smaller pictures need less.</source><translation>Dafür reicht der Speicher nicht. Eine kleinere Batchgröße oder kleinere Bilder brauchen weniger.</translation></message>
<message><source>There is nothing to connect: they are in a row already, or it would close a circle.</source><translation>Es gibt nichts zu verbinden: Sie sind schon eine Reihe, oder es würde ein Kreis.</translation></message>
<message><source>There is nothing to learn from: the training part of the data is empty. Make validation and test smaller in Data.</source><translation>Es gibt nichts zu lernen: Der Trainingsteil der Daten ist leer. Machen Sie Validierung und Test unter Daten kleiner.</translation></message>
<message><source>There is only %1; at least 2 are needed, one to learn from and one to check with.</source><translation>Es gibt nur %1; mindestens 2 sind nötig, eines zum Lernen und eines zum Prüfen.</translation></message>
<message><source>These examples also decided which weights were kept, so expect slightly less on new data.</source><translation>Nach diesen Beispielen wurde auch entschieden, welche Gewichte bleiben; erwarten Sie bei neuen Daten etwas weniger.</translation></message>
<message><source>these sizes</source><translation>diese Größen</translation></message>
<message><source>they were</source><translation>sie wurden</translation></message>
<message><source>This cannot be used</source><translation>Das lässt sich nicht benutzen</translation></message>
<message><source>this computer</source><translation>dieser Computer</translation></message>
<message><source>This did not work, and the fault is Layerloom's%1. Your project is as it was.</source><translation>Das hat nicht geklappt, und der Fehler liegt bei Layerloom%1. Ihr Projekt ist, wie es war.</translation></message>
<message><source>This is the outermost network.</source><translation>Das ist das äußerste Netz.</translation></message>
<message><source>This machine</source><translation>Dieser Computer</translation></message>
<message><source>This network is not trained yet: its weights are random.</source><translation>Dieses Netz ist noch nicht trainiert: Seine Gewichte sind zufällig.</translation></message>
<message><source>This network is the one that is trained.</source><translation>Dieses Netz ist das, das trainiert wird.</translation></message>
<message><source>This run</source><translation>Dieser Lauf</translation></message>
<message><source>this torch finds no NVIDIA or AMD graphics card</source><translation>dieses torch findet keine Grafikkarte von NVIDIA oder AMD</translation></message>
<message><source>This training needs about %1, but %2 are free</source><translation>Dieses Training braucht etwa %1, aber %2 sind frei</translation></message>
<message><source>This version</source><translation>Diese Version</translation></message>
<message><source>This version cannot be read any more.</source><translation>Diese Version ist nicht mehr lesbar.</translation></message>
<message><source>thread</source><translation>Thread</translation></message>
<message><source>Threads torch uses</source><translation>Threads von torch</translation></message>
<message><source>Three numbers a pixel, or one.</source><translation>Drei Zahlen je Pixel oder eine.</translation></message>
<message><source>time</source><translation>Mal</translation></message>
<message><source>Times</source><translation>Mal</translation></message>
<message><source>Title of the frame</source><translation>Titel des Rahmens</translation></message>
<message><source>Title of the project</source><translation>Titel des Projekts</translation></message>
<message><source>To</source><translation>Nach</translation></message>
<message><source>To check with</source><translation>Zum Prüfen</translation></message>
<message><source>To learn from</source><translation>Zum Lernen</translation></message>
<message><source>To test with</source><translation>Zum Testen</translation></message>
<message><source>today</source><translation>heute</translation></message>
<message><source>Today %1</source><translation>Heute %1</translation></message>
<message><source>Today at %1</source><translation>Heute um %1</translation></message>
<message><source>today at %1</source><translation>heute um %1</translation></message>
<message><source>Took</source><translation>Dauer</translation></message>
<message><source>Topk</source><translation>Topk</translation></message>
<message><source>Tour</source><translation>Rundgang</translation></message>
<message><source>Train</source><translation>Trainieren</translation></message>
<message><source>train</source><translation>Training</translation></message>
<message><source>Train %1</source><translation>%1 trainieren</translation></message>
<message><source>Train the network (F5)</source><translation>Das Netz trainieren (F5)</translation></message>
<message><source>Train the network first. Here you will see how often it is right on examples it has not learned from, and which ones it gets wrong.</source><translation>Trainieren Sie zuerst das Netz. Hier sehen Sie dann, wie oft es bei Beispielen richtig liegt, aus denen es nicht gelernt hat, und welche es falsch beantwortet.</translation></message>
<message><source>Train this network</source><translation>Dieses Netz trainieren</translation></message>
<message><source>Train will go through the data %1, %2 at a time, and keep the %3 weights.</source><translation>Das Training geht %1 durch die Daten, jeweils %2, und behält die %3 Gewichte.</translation></message>
<message><source>Trained</source><translation>Trainiert</translation></message>
<message><source>Training</source><translation>Training</translation></message>
<message><source>training</source><translation>Training</translation></message>
<message><source>Training compares %1 with %2 by %3.</source><translation>Das Training vergleicht %1 mit %2 durch %3.</translation></message>
<message><source>Training ended after %1; the weights are kept.</source><translation>Das Training endete nach %1; die Gewichte sind aufgehoben.</translation></message>
<message><source>Training is running</source><translation>Ein Training läuft</translation></message>
<message><source>Training makes %1 small.</source><translation>Das Training macht %1 klein.</translation></message>
<message><source>Training only</source><translation>Nur beim Training</translation></message>
<message><source>Training stopped</source><translation>Training abgebrochen</translation></message>
<message><source>Trains on %1 (%2). Click for what else this computer can do.</source><translation>Trainiert auf %1 (%2). Klicken zeigt, was dieser Computer noch kann.</translation></message>
<message><source>trains otherwise</source><translation>trainiert anders</translation></message>
<message><source>Trains otherwise</source><translation>Trainiert anders</translation></message>
<message><source>Trains: %1 small pictures a second.</source><translation>Trainiert: %1 kleine Bilder je Sekunde.</translation></message>
<message><source>Tried just now, not guessed.</source><translation>Gerade ausprobiert, nicht geraten.</translation></message>
<message><source>true or false</source><translation>wahr oder falsch</translation></message>
<message><source>Trust and run</source><translation>Vertrauen und ausführen</translation></message>
<message><source>try 0.001</source><translation>versuchen Sie 0.001</translation></message>
<message><source>Try a batch size of %1</source><translation>Versuchen Sie eine Batchgröße von %1</translation></message>
<message><source>Try a smaller network</source><translation>Versuchen Sie ein kleineres Netz</translation></message>
<message><source>Type</source><translation>Typ</translation></message>
<message><source>Type what you want to do, or the name of a node</source><translation>Schreiben Sie, was Sie tun wollen, oder den Namen eines Knotens</translation></message>
<message><source>typical error</source><translation>typischer Fehler</translation></message>
<message><source>Undo</source><translation>Rückgängig</translation></message>
<message><source>unknown kind</source><translation>unbekannte Art</translation></message>
<message><source>unknown kind, kept as it is</source><translation>unbekannte Art, bleibt wie sie ist</translation></message>
<message><source>Unmute</source><translation>Nicht mehr stumm</translation></message>
<message><source>Unpack</source><translation>Auspacken</translation></message>
<message><source>Unpack %1</source><translation>%1 auspacken</translation></message>
<message><source>Unpack block</source><translation>Block auspacken</translation></message>
<message><source>Unsaved changes</source><translation>Nicht gespeicherte Änderungen</translation></message>
<message><source>Untitled</source><translation>Ohne Titel</translation></message>
<message><source>Unwritable</source><translation>Unwritable</translation></message>
<message><source>Up to %1, out of %2 known</source><translation>Bis zu %1, aus %2 bekannten</translation></message>
<message><source>Use %1 again</source><translation>%1 wieder benutzen</translation></message>
<message><source>Use again</source><translation>Wieder benutzen</translation></message>
<message><source>Use it in Python</source><translation>In Python benutzen</translation></message>
<message><source>Use the field %1</source><translation>Das Feld %1 benutzen</translation></message>
<message><source>Use the same weights</source><translation>Dieselben Gewichte benutzen</translation></message>
<message><source>Use the weights of %1</source><translation>Die Gewichte von %1 benutzen</translation></message>
<message><source>Use this data</source><translation>Diese Daten benutzen</translation></message>
<message><source>Use weights of its own</source><translation>Eigene Gewichte benutzen</translation></message>
<message><source>Used as</source><translation>Benutzt als</translation></message>
<message><source>Validation</source><translation>Validierung</translation></message>
<message><source>validation</source><translation>Validierung</translation></message>
<message><source>Validation and test together leave less than a twentieth to learn from.</source><translation>Validierung und Test zusammen lassen weniger als ein Zwanzigstel zum Lernen übrig.</translation></message>
<message><source>validation share</source><translation>Validierungsanteil</translation></message>
<message><source>value</source><translation>Wert</translation></message>
<message><source>Values</source><translation>Werte</translation></message>
<message><source>View</source><translation>Ansicht</translation></message>
<message><source>Vision</source><translation>Bilder</translation></message>
<message><source>wants %1</source><translation>will %1</translation></message>
<message><source>Warm-up</source><translation>Aufwärmen</translation></message>
<message><source>was</source><translation>war</translation></message>
<message><source>Was → answered</source><translation>War → Antwort</translation></message>
<message><source>Weight decay</source><translation>Weight Decay</translation></message>
<message><source>weight decay</source><translation>Weight Decay</translation></message>
<message><source>Weights</source><translation>Gewichte</translation></message>
<message><source>What %1 does is written in the inspector.</source><translation>Was %1 tut, wird im Inspektor geschrieben.</translation></message>
<message><source>What %1 hands out inside.</source><translation>Was %1 innen herausgibt.</translation></message>
<message><source>What arrives at %1 inside.</source><translation>Was innen bei %1 ankommt.</translation></message>
<message><source>what arrives is too small to be tried.</source><translation>was ankommt, ist zu klein zum Ausprobieren.</translation></message>
<message><source>What does not fit turns red and says why, with buttons that put it right. All of them are listed here. Undo (Ctrl+Z) takes back any step.</source><translation>Was nicht passt, wird rot und sagt, warum, mit Knöpfen, die es richten. Hier stehen alle. Rückgängig (Strg+Z) nimmt jeden Schritt zurück.</translation></message>
<message><source>What is chosen is not wired to anything else.</source><translation>Was ausgewählt ist, ist mit nichts anderem verbunden.</translation></message>
<message><source>What is in it</source><translation>Was darin steht</translation></message>
<message><source>What is learned</source><translation>Was gelernt wird</translation></message>
<message><source>What is made small while training: cross-entropy for labels, squared error for numbers; absolute error minds outliers less.</source><translation>Was beim Training klein wird: Kreuzentropie für Labels, quadrierter Fehler für Zahlen; der absolute Fehler achtet weniger auf Ausreißer.</translation></message>
<message><source>what is measured changes with every example, and is wrong after training.</source><translation>Was gemessen wird, ändert sich mit jedem Beispiel und ist nach dem Training falsch.</translation></message>
<message><source>What is on the clipboard</source><translation>Was in der Zwischenablage liegt</translation></message>
<message><source>What it learned so far is kept as a run.</source><translation>Was es bisher gelernt hat, bleibt als Lauf erhalten.</translation></message>
<message><source>What it takes</source><translation>Was es braucht</translation></message>
<message><source>what leaves has other axes or sorts of numbers with %1 than with %2: %3 and %4.</source><translation>was ihn verlässt, hat mit %1 andere Achsen oder Arten von Zahlen als mit %2: %3 und %4.</translation></message>
<message><source>What leaves here takes raw values, as your data stores them: what was fitted for scaling is built in, and so are the labels.</source><translation>Was hier hinausgeht, nimmt rohe Werte, wie Ihre Daten sie speichern: Die Skalierung ist eingebaut, die Labels auch.</translation></message>
<message><source>what lies inside is damaged</source><translation>was darin liegt, ist beschädigt</translation></message>
<message><source>what lies inside is larger than %1 MB</source><translation>was darin liegt, ist größer als %1 MB</translation></message>
<message><source>what node %1 shows on the face of its block is not words by param.</source><translation>was Knoten %1 auf der Karte seines Blocks zeigt, sind keine Wörter je Parameter.</translation></message>
<message><source>What the network shall answer.</source><translation>Was das Netz beantworten soll.</translation></message>
<message><source>What the rate is multiplied by.</source><translation>Womit die Rate multipliziert wird.</translation></message>
<message><source>What they share; a change is made in all of them.</source><translation>Was sie gemeinsam haben; eine Änderung gilt für alle.</translation></message>
<message><source>what was fitted to the data</source><translation>was an die Daten angepasst wurde</translation></message>
<message><source>What was learned up to step %1 is kept.</source><translation>Was bis Schritt %1 gelernt wurde, ist aufgehoben.</translation></message>
<message><source>What was left out</source><translation>Was weggelassen wurde</translation></message>
<message><source>What was taken for what</source><translation>Was wofür gehalten wurde</translation></message>
<message><source>What was taken for what appears here after a training.</source><translation>Was wofür gehalten wurde, erscheint hier nach einem Training.</translation></message>
<message><source>When</source><translation>Wann</translation></message>
<message><source>When something is in the way</source><translation>Wenn etwas im Weg ist</translation></message>
<message><source>When you like the result, go to Export: an ONNX file that was run and compared before it is called done. All commands are one key away: Ctrl+Shift+P.</source><translation>Wenn Ihnen das Ergebnis gefällt, gehen Sie zu Export: eine ONNX-Datei, die ausgeführt und verglichen wurde, bevor sie fertig heißt. Alle Befehle sind eine Taste entfernt: Strg+Umschalt+P.</translation></message>
<message><source>Where it goes.</source><translation>Wohin es kommt.</translation></message>
<message><source>where numbers are large each passes on next to none of the gradient, so that little of it</source><translation>wo Zahlen groß sind, lässt jede fast nichts vom Gradienten durch, sodass wenig davon</translation></message>
<message><source>where something enters</source><translation>wo etwas hereinkommt</translation></message>
<message><source>where something leaves</source><translation>wo etwas hinausgeht</translation></message>
<message><source>Which output it is, from 0.</source><translation>Welcher Ausgang es ist, ab 0.</translation></message>
<message><source>Which training the weights come from.</source><translation>Aus welchem Training die Gewichte kommen.</translation></message>
<message><source>Which weights are kept: those of the epoch with the best validation loss, or the last ones.</source><translation>Welche Gewichte behalten werden: die der Epoche mit dem besten Validierungsverlust oder die letzten.</translation></message>
<message><source>whole numbers</source><translation>ganze Zahlen</translation></message>
<message><source>Window</source><translation>Fenster</translation></message>
<message><source>window</source><translation>Fenster</translation></message>
<message><source>wire</source><translation>Verbindung</translation></message>
<message><source>Wire %1 of %2 instead</source><translation>Stattdessen %1 von %2 verbinden</translation></message>
<message><source>Wire %1 of %2 instead of %3</source><translation>%1 von %2 statt %3 verbinden</translation></message>
<message><source>Wire %1 to %2</source><translation>%1 mit %2 verbinden</translation></message>
<message><source>Wire %1 to %2 instead</source><translation>Stattdessen %1 mit %2 verbinden</translation></message>
<message><source>Wire %1 to %2 instead of %3</source><translation>%1 statt %3 mit %2 verbinden</translation></message>
<message><source>Wire one to a card</source><translation>Einen mit einer Karte verbinden</translation></message>
<message><source>Wire up all chosen nodes</source><translation>Alle ausgewählten Knoten verbinden</translation></message>
<message><source>Wire: %1</source><translation>Verbindung: %1</translation></message>
<message><source>Wires</source><translation>Verbindungen</translation></message>
<message><source>wires differ</source><translation>Verbindungen sind anders</translation></message>
<message><source>Wires differ</source><translation>Verbindungen sind anders</translation></message>
<message><source>with %1 it gives %2, where %3 was to be expected%4.</source><translation>mit %1 gibt es %2, wo %3 zu erwarten war%4.</translation></message>
<message><source>Without its data no preparation could be fitted: it takes values as the network sees them.</source><translation>Ohne seine Daten ließ sich keine Vorbereitung anpassen: Es nimmt Werte, wie das Netz sie sieht.</translation></message>
<message><source>word</source><translation>Wort</translation></message>
<message><source>Word for %1</source><translation>Wort für %1</translation></message>
<message><source>Words or characters, read in order.</source><translation>Wörter oder Zeichen, der Reihe nach gelesen.</translation></message>
<message><source>Work</source><translation>Arbeit</translation></message>
<message><source>Work on a copy</source><translation>An einer Kopie arbeiten</translation></message>
<message><source>Write</source><translation>Schreiben</translation></message>
<message><source>Write a note</source><translation>Notiz schreiben</translation></message>
<message><source>Write note %1</source><translation>Notiz %1 schreiben</translation></message>
<message><source>Write the Python of %1</source><translation>Das Python von %1 schreiben</translation></message>
<message><source>Write the weights of this run as ONNX</source><translation>Die Gewichte dieses Laufs als ONNX schreiben</translation></message>
<message><source>Written in %1 s.</source><translation>In %1 s geschrieben.</translation></message>
<message><source>Written once nothing is wrong here.</source><translation>Wird geschrieben, sobald hier nichts mehr falsch ist.</translation></message>
<message><source>wrong</source><translation>falsch</translation></message>
<message><source>Yes</source><translation>Ja</translation></message>
<message><source>yesterday</source><translation>gestern</translation></message>
<message><source>Yesterday at %1</source><translation>Gestern um %1</translation></message>
<message><source>yesterday at %1</source><translation>gestern um %1</translation></message>
<message><source>Your first model</source><translation>Ihr erstes Modell</translation></message>
<message><source>Your own Python</source><translation>Eigenes Python</translation></message>
<message><source>Zoom</source><translation>Zoom</translation></message>
<message><source>Zoom in</source><translation>Vergrößern</translation></message>
<message><source>Zoom out</source><translation>Verkleinern</translation></message>
<message><source>Zoom to 100 %</source><translation>Zoom 100 %</translation></message>
<message><source>Zoom to 100 % (Ctrl+0)</source><translation>Zoom 100 % (Strg+0)</translation></message>
<message><source>Zoom to selection</source><translation>Auswahl zeigen</translation></message>
<message><source>“%1” cannot be the name of a node: use letters, digits and _, and begin with a letter.</source><translation>„%1“ kann kein Name eines Knotens sein: Erlaubt sind Buchstaben, Ziffern und _, am Anfang ein Buchstabe.</translation></message>
<message><source>“%1” divides by zero.</source><translation>„%1“ teilt durch null.</translation></message>
<message><source>“%1” is %2; a whole number is needed here.</source><translation>„%1“ ist %2; hier ist eine ganze Zahl nötig.</translation></message>
<message><source>“%1” is no real number.</source><translation>„%1“ ist keine reelle Zahl.</translation></message>
<message><source>“%1” is not a number.</source><translation>„%1“ ist keine Zahl.</translation></message>
<message><source>“%1” is too large a number.</source><translation>„%1“ ist eine zu große Zahl.</translation></message>
<message><source>“%1” taken for “%2”</source><translation>„%1“ für „%2“ gehalten</translation></message>
<message><source>“%1”, recognised</source><translation>„%1“, erkannt</translation></message>
<message><source>↑ ↓: another port · Enter: go on · Esc: leave</source><translation>↑ ↓: anderer Anschluss · Eingabe: weiter · Esc: beenden</translation></message>
</context>
</TS>
