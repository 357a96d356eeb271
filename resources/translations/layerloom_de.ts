<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Layerloom</name>
<message><source>Nothing leaves %1 while a node is muted: the block would have no port there. Unmute first, with M.</source><translation>Nichts verlässt %1, solange ein Knoten stumm ist: der Block hätte dort keinen Anschluss. Heben Sie das zuerst mit M auf.</translation></message>
<message><source> (%1 with padding)</source><translation> (%1 mit Auffüllen)</translation></message>
<message><source> A Squeeze of axis %1 takes out the 1.</source><translation> Ein Squeeze von Achse %1 nimmt die 1 heraus.</translation></message>
<message><source> A Squeeze takes out the last 1.</source><translation> Ein Squeeze nimmt die letzte 1 heraus.</translation></message>
<message><source> and %1 more columns</source><translation> und %1 weitere Spalten</translation></message>
<message><source> and stride %1</source><translation> und Schrittweite %1</translation></message>
<message><source> Any number of wires.</source><translation> Beliebig viele Verbindungen.</translation></message>
<message><source> Classes last may be what is meant.</source><translation> Vielleicht ist „Klassen zuletzt“ gemeint.</translation></message>
<message><source> CPU</source><translation> CPU</translation></message>
<message><source> It takes %1%2</source><translation> Er nimmt %1%2</translation></message>
<message><source> May stay unwired.</source><translation> Darf unverbunden bleiben.</translation></message>
<message><source> none leaves it out.</source><translation> „keine“ lässt es weg.</translation></message>
<message><source> Processor</source><translation> Prozessor</translation></message>
<message><source> Raise the batch size, or take a norm that looks at each example by itself.</source><translation> Erhöhen Sie die Batchgröße, oder nehmen Sie eine Normalisierung, die jedes Beispiel für sich ansieht.</translation></message>
<message><source> rows</source><translation> Zeilen</translation></message>
<message><source> Select one step of the sequence, or average over it.</source><translation> Wählen Sie einen Schritt der Folge, oder mitteln Sie darüber.</translation></message>
<message><source> sizes (</source><translation> Größen (</translation></message>
<message><source> so far</source><translation> bisher</translation></message>
<message><source> Takes %1.</source><translation> Nimmt %1.</translation></message>
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
<message><source>%1 %2 channels do not split into %3 equal groups.</source><translation>%1 %2 Kanäle lassen sich nicht in %3 gleiche Gruppen teilen.</translation></message>
<message><source>%1 %2 drawn in as a straight line between neighbours of the same part.</source><translation>%1 als gerade Linie zwischen Nachbarn desselben Teils ergänzt.</translation></message>
<message><source>%1 %2 from the chosen nodes and %3 them too: the block would feed itself. Choose %4 as well.</source><translation>%1: liest von den ausgewählten Knoten und speist sie auch; der Block würde sich selbst speisen. Wählen Sie das mit aus.</translation></message>
<message><source>%1 %2 mean and spread over a batch, but the plan's batch size is 1: </source><translation>%1 misst Mittelwert und Streuung über einen Batch, aber die Batchgröße im Plan ist 1: </translation></message>
<message><source>%1 %2 no pictures and %3 left out.</source><translation>%1 keine Bilder und weggelassen.</translation></message>
<message><source>%1 %2 node%3 and %4 note%5</source><translation>%1: %2 Knoten und %4 Notizen</translation></message>
<message><source>%1 %2 nodes</source><translation>%1: %2 Knoten</translation></message>
<message><source>%1 %2 notes</source><translation>%1: %2 Notizen</translation></message>
<message><source>%1 %2 of %3 on the block</source><translation>%2 von %3 auf dem Block: %1</translation></message>
<message><source>%1 %2. A report says where in the program; nothing of your project is in it.</source><translation>%1, %2. Ein Bericht sagt, wo im Programm; von Ihrem Projekt ist nichts darin.</translation></message>
<message><source>%1 %2s</source><translation>%1 %2s</translation></message>
<message><source>%1 (auto)</source><translation>%1 (auto)</translation></message>
<message><source>%1 (Ctrl+%2)</source><translation>%1 (Strg+%2)</translation></message>
<message><source>%1 (not there)</source><translation>%1 (nicht vorhanden)</translation></message>
<message><source>%1 (optional)</source><translation>%1 (darf fehlen)</translation></message>
<message><source>%1 + %2 * i</source><translation>%1 + %2 * i</translation></message>
<message><source>%1 + %2 layers</source><translation>%1 + %2 Schichten</translation></message>
<message><source>%1 1×1 with %2 filters</source><translation>%1 1×1 mit %2 Filtern</translation></message>
<message><source>%1 accuracy</source><translation>%1 Genauigkeit</translation></message>
<message><source>%1 along %2</source><translation>%1 entlang %2</translation></message>
<message><source>%1 along axis %2 cannot be cut into %3 equal parts.</source><translation>%1 entlang Achse %2 lässt sich nicht in %3 gleiche Teile schneiden.</translation></message>
<message><source>%1 along axis %2 cannot be halved; an even number has to arrive.</source><translation>%1 entlang Achse %2 lässt sich nicht halbieren; es muss eine gerade Zahl ankommen.</translation></message>
<message><source>%1 already reads from %2: the wire would close a circle.</source><translation>%1 liest schon von %2: Die Verbindung würde einen Kreis schließen.</translation></message>
<message><source>%1 and %2</source><translation>%1 und %2</translation></message>
<message><source>%1 and %2 behind it</source><translation>%1 und dahinter %2</translation></message>
<message><source>%1 and %2 more</source><translation>%1 und %2 weitere</translation></message>
<message><source>%1 and %2 more columns</source><translation>%1 und %2 weitere Spalten</translation></message>
<message><source>%1 and 999 more are there already</source><translation>%1 und 999 weitere sind schon da</translation></message>
<message><source>%1 April %2 at %3</source><translation>%1. April %2 um %3</translation></message>
<message><source>%1 April at %2</source><translation>%1. April um %2</translation></message>
<message><source>%1 are %2; the most there can be is %3.</source><translation>%1 sind %2; höchstens %3 sind möglich.</translation></message>
<message><source>%1 arrives from %2</source><translation>%1 kommt von %2</translation></message>
<message><source>%1 arrives from %2, and its first size is not the batch N, so that there is no answer for each sample; a Permute or Select before it can help.</source><translation>%1 kommt von %2, und seine erste Größe ist nicht der Batch N, sodass es nicht für jedes Beispiel eine Antwort gibt; ein Permute oder Select davor kann helfen.</translation></message>
<message><source>%1 arrives from %9, and what it was before the pool is only known when data arrives; %2</source><translation>%1 kommt von %9 an, und was es vor dem Pooling war, ist erst bekannt, wenn Daten ankommen; %2</translation></message>
<message><source>%1 arrives, and what it was before the pool is only known when data arrives; %2</source><translation>%1 kommt an, und was es vor dem Pooling war, ist erst bekannt, wenn Daten ankommen; %2</translation></message>
<message><source>%1 as</source><translation>%1 als</translation></message>
<message><source>%1 at %2</source><translation>%1 bei %2</translation></message>
<message><source>%1 at most</source><translation>höchstens %1</translation></message>
<message><source>%1 August %2 at %3</source><translation>%1. August %2 um %3</translation></message>
<message><source>%1 August at %2</source><translation>%1. August um %2</translation></message>
<message><source>%1 average error</source><translation>%1 mittlerer Fehler</translation></message>
<message><source>%1 axes arrive</source><translation>%1 Achsen kommen an</translation></message>
<message><source>%1 axes arrive (%2)</source><translation>%1 Achsen kommen an (%2)</translation></message>
<message><source>%1 axes arrive from %9</source><translation>%1 Achsen kommen von %9 an</translation></message>
<message><source>%1 axes arrive from %9 (%2)</source><translation>%1 Achsen kommen von %9 an (%2)</translation></message>
<message><source>%1 Best %2 %3 at epoch %4.</source><translation>%1 Beste %2 %3 in Epoche %4.</translation></message>
<message><source>%1 Best validation %2 %3 at epoch %4.</source><translation>%1 Beste Validierung: %2 %3 in Epoche %4.</translation></message>
<message><source>%1 brings %2</source><translation>%1 bringt %2</translation></message>
<message><source>%1 brings %2 steps of %3 %4, which %5 reads as %6 channels of %7: it slides along the columns, not along time.</source><translation>%1 bringt %2 Schritte mit %3 %4, was %5 als %6 Kanäle mit %7 liest: Es gleitet die Spalten entlang, nicht die Zeit.</translation></message>
<message><source>%1 brings %2, from which nothing can be learned; an answer for %3 has to be decimal numbers. Wire in what comes before the decision.</source><translation>%1 bringt %2, woraus sich nichts lernen lässt; eine Antwort für %3 muss aus Dezimalzahlen bestehen. Verbinden Sie, was vor der Entscheidung kommt.</translation></message>
<message><source>%1 brings %2.</source><translation>%1 bringt %2.</translation></message>
<message><source>%1 brings N, %2, %3, %4, which %5 reads as %6 channels of %7×%8 pixels. The last size looks like the colours; they have to come first.</source><translation>%1 bringt N, %2, %3, %4, was %5 als %6 Kanäle zu %7×%8 Pixeln liest. Die letzte Größe sieht nach Farben aus; die müssen vorn stehen.</translation></message>
<message><source>%1 by %2</source><translation>%1 mal %2</translation></message>
<message><source>%1 bytes</source><translation>%1 Bytes</translation></message>
<message><source>%1 cannot be added along %2, where %3 arrive from %9: %4, so %5 is the most.</source><translation>%1 lässt sich entlang %2, wo %3 von %9 ankommen, nicht anfügen: %4, also höchstens %5.</translation></message>
<message><source>%1 cannot be added along %2, where %3 arrive: %4, so %5 is the most.</source><translation>%1 lässt sich entlang %2, wo %3 ankommen, nicht anfügen: %4, also höchstens %5.</translation></message>
<message><source>%1 cannot be opened (%2); choose the file again in Data.</source><translation>%1 lässt sich nicht öffnen (%2); wählen Sie die Datei unter Daten noch einmal.</translation></message>
<message><source>%1 cannot be opened: %2</source><translation>%1 lässt sich nicht öffnen: %2</translation></message>
<message><source>%1 cannot be read (%2); choose the file again in Data.</source><translation>%1 lässt sich nicht lesen (%2); wählen Sie die Datei unter Daten noch einmal.</translation></message>
<message><source>%1 cannot be read (%2); choose the folder again in Data.</source><translation>%1 lässt sich nicht lesen (%2); wählen Sie den Ordner unter Daten noch einmal.</translation></message>
<message><source>%1 cannot be read as a NumPy archive: %2. Choose another file in Data.</source><translation>%1 lässt sich nicht als NumPy-Archiv lesen: %2. Wählen Sie unter Daten eine andere Datei.</translation></message>
<message><source>%1 cannot be read as CSV: %2. Look at the file in a text editor, often a quote is not closed.</source><translation>%1 lässt sich nicht als CSV lesen: %2. Sehen Sie sich die Datei in einem Texteditor an; oft ist ein Anführungszeichen nicht geschlossen.</translation></message>
<message><source>%1 cannot be read as Parquet (%2); it may be damaged or only half written. Choose another file in Data.</source><translation>%1 lässt sich nicht als Parquet lesen (%2); sie ist vielleicht beschädigt oder nur halb geschrieben. Wählen Sie unter Daten eine andere Datei.</translation></message>
<message><source>%1 cannot be read as safetensors: %2.</source><translation>%1 lässt sich nicht als safetensors lesen: %2.</translation></message>
<message><source>%1 cannot be read: %2.</source><translation>%1 lässt sich nicht lesen: %2.</translation></message>
<message><source>%1 cannot be stretched to %2; only a size of 1 stretches.</source><translation>%1 lässt sich nicht auf %2 dehnen; nur eine Größe von 1 dehnt sich.</translation></message>
<message><source>%1 cannot be taken of axis %2, which is %3; %4 arrives from %9.</source><translation>%1 lässt sich nicht von Achse %2 nehmen, die %3 ist; %4 kommt von %9 an.</translation></message>
<message><source>%1 cannot be taken of axis %2, which is %3; %4 arrives.</source><translation>%1 lässt sich nicht von Achse %2 nehmen, die %3 ist; %4 kommt an.</translation></message>
<message><source>%1 cannot be the id of a frame.</source><translation>%1 kann keine Kennung eines Rahmens sein.</translation></message>
<message><source>%1 cannot be the id of a node.</source><translation>%1 kann keine Kennung eines Knotens sein.</translation></message>
<message><source>%1 cannot be the id of a note.</source><translation>%1 kann keine Kennung einer Notiz sein.</translation></message>
<message><source>%1 cannot be the name of a node: use letters, digits and _, and begin with a letter.</source><translation>%1 kann kein Name eines Knotens sein: Erlaubt sind Buchstaben, Ziffern und _, am Anfang ein Buchstabe.</translation></message>
<message><source>%1 cannot be used for training. %2</source><translation>%1 taugt nicht zum Training. %2</translation></message>
<message><source>%1 cannot be written as a picture: %2. Choose another folder.</source><translation>%1 lässt sich nicht als Bild schreiben: %2. Wählen Sie einen anderen Ordner.</translation></message>
<message><source>%1 cannot compute what arrives (%2%3): %4.</source><translation>%1 kann nicht berechnen, was ankommt (%2%3): %4.</translation></message>
<message><source>%1 cannot compute what arrives from %9 (%2%3): %4.</source><translation>%1 kann nicht berechnen, was von %9 ankommt (%2%3): %4.</translation></message>
<message><source>%1 cannot hold itself.</source><translation>%1 kann sich nicht selbst enthalten.</translation></message>
<message><source>%1 cannot know the order of what %2 brings: attention looks at all places alike, and nothing before it says where each stands. A Sinusoidal encoding adds that.</source><translation>%1 kann die Reihenfolge dessen, was %2 bringt, nicht kennen: Attention sieht alle Stellen gleich an, und nichts davor sagt, wo jede steht. Eine Sinuskodierung fügt das hinzu.</translation></message>
<message><source>%1 cannot train here: %2. It could be %3.</source><translation>%1 kann hier nicht trainieren: %2. Möglich wäre %3.</translation></message>
<message><source>%1 channels</source><translation>%1 Kanäle</translation></message>
<message><source>%1 channels do not split into %2 equal groups.</source><translation>%1 Kanäle lassen sich nicht in %2 gleiche Gruppen teilen.</translation></message>
<message><source>%1 channels do not split into groups of %2 (%3 × %4 pixels).</source><translation>%1 Kanäle lassen sich nicht in Gruppen zu %2 teilen (%3 × %4 Pixel).</translation></message>
<message><source>%1 channels inside do not split into %2 equal groups.</source><translation>%1 Kanäle innen lassen sich nicht in %2 gleiche Gruppen teilen.</translation></message>
<message><source>%1 characters</source><translation>%1 Zeichen</translation></message>
<message><source>%1 classes</source><translation>%1 Klassen</translation></message>
<message><source>%1 columns</source><translation>%1 Spalten</translation></message>
<message><source>%1 columns → %2 numbers</source><translation>%1 Spalten → %2 Zahlen</translation></message>
<message><source>%1 columns → 1 number</source><translation>%1 Spalten → 1 Zahl</translation></message>
<message><source>%1 cores</source><translation>%1 Kerne</translation></message>
<message><source>%1 could not be kept: %2.</source><translation>%1 konnte nicht behalten werden: %2.</translation></message>
<message><source>%1 could not be moved to the trash. Delete the folder yourself; nothing else needs it.</source><translation>%1 ließ sich nicht in den Papierkorb legen. Löschen Sie den Ordner selbst; nichts anderes braucht ihn.</translation></message>
<message><source>%1 could not be read (%2).</source><translation>%1 ließ sich nicht lesen (%2).</translation></message>
<message><source>%1 could not be saved: %2%3. The file is as it was before; try File › Save as… in another folder.</source><translation>%1 konnte nicht gespeichert werden: %2%3. Die Datei ist, wie sie vorher war; versuchen Sie Datei › Speichern unter… in einem anderen Ordner.</translation></message>
<message><source>%1 could not be saved: %2.</source><translation>%1 konnte nicht gespeichert werden: %2.</translation></message>
<message><source>%1 could not be written; is there room, and may you write there?</source><translation>%1 konnte nicht geschrieben werden; ist dort Platz, und dürfen Sie dort schreiben?</translation></message>
<message><source>%1 could not compute what arrives from %9: %2. %3</source><translation>%1 konnte nicht berechnen, was von %9 ankommt: %2. %3</translation></message>
<message><source>%1 could not compute what arrives: %2. %3</source><translation>%1 konnte nicht berechnen, was ankommt: %2. %3</translation></message>
<message><source>%1 days</source><translation>%1 Tage</translation></message>
<message><source>%1 December %2 at %3</source><translation>%1. Dezember %2 um %3</translation></message>
<message><source>%1 December at %2</source><translation>%1. Dezember um %2</translation></message>
<message><source>%1 decimals</source><translation>%1 Nachkommastellen</translation></message>
<message><source>%1 declares no kind of node</source><translation>%1 nennt keine Art von Knoten</translation></message>
<message><source>%1 different, up to %2 characters</source><translation>%1 verschiedene, bis zu %2 Zeichen</translation></message>
<message><source>%1 divided by zero</source><translation>%1 geteilt durch null</translation></message>
<message><source>%1 divides by the sum along axis %2, where there is 1 number only, so that %3 comes out whatever arrives from %9. For a single yes or no it is Sigmoid.</source><translation>%1 teilt durch die Summe entlang Achse %2, wo nur 1 Zahl steht, sodass %3 herauskommt, was immer von %9 ankommt. Für ein einzelnes Ja oder Nein ist es Sigmoid.</translation></message>
<message><source>%1 divides by the sum along axis %2, where there is 1 number only, so that %3 comes out whatever arrives. For a single yes or no it is Sigmoid.</source><translation>%1 teilt durch die Summe entlang Achse %2, wo nur 1 Zahl steht, sodass %3 herauskommt, was immer ankommt. Für ein einzelnes Ja oder Nein ist es Sigmoid.</translation></message>
<message><source>%1 do not fit together: %2 meet at axis %3, where they have to be the same, or one of them 1.</source><translation>%1 passen nicht zusammen: %2 treffen auf Achse %3 zusammen, wo sie gleich sein müssen oder eine 1.</translation></message>
<message><source>%1 does not say its format; it is not a run's.</source><translation>%1 nennt sein Format nicht; es ist nicht das eines Laufs.</translation></message>
<message><source>%1 does not say which field of the data it hands out; choose one of %2 in the inspector.</source><translation>%1 sagt nicht, welches Feld der Daten er ausgibt; wählen Sie im Inspektor eines von %2.</translation></message>
<message><source>%1 does not say yet which field it predicts; choose one in the inspector or in Train.</source><translation>%1 sagt noch nicht, welches Feld er vorhersagt; wählen Sie eines im Inspektor oder unter Training.</translation></message>
<message><source>%1 does nothing: %2 right before it does the same.</source><translation>%1 tut nichts: %2 direkt davor tut dasselbe.</translation></message>
<message><source>%1 epochs</source><translation>%1 Epochen</translation></message>
<message><source>%1 epochs, about</source><translation>%1 Epochen, etwa</translation></message>
<message><source>%1 examples</source><translation>%1 Beispiele</translation></message>
<message><source>%1 examples of %2</source><translation>%1 Beispiele von %2</translation></message>
<message><source>%1 failed while %2 was made: %3.</source><translation>%1 schlug fehl, als %2 gemacht wurde: %3.</translation></message>
<message><source>%1 features</source><translation>%1 Merkmale</translation></message>
<message><source>%1 features are too few to be narrowed %2 times by %3.</source><translation>%1 Merkmale sind zu wenige, um %2-mal um %3 verengt zu werden.</translation></message>
<message><source>%1 features arrive from %9; they turn in pairs, so that their number has to be even.</source><translation>%1 Merkmale kommen von %9 an; sie drehen sich paarweise, darum muss ihre Zahl gerade sein.</translation></message>
<message><source>%1 features arrive; they turn in pairs, so that their number has to be even.</source><translation>%1 Merkmale kommen an; sie drehen sich paarweise, darum muss ihre Zahl gerade sein.</translation></message>
<message><source>%1 features do not split into %2 equal heads.</source><translation>%1 Merkmale lassen sich nicht in %2 gleiche Köpfe teilen.</translation></message>
<message><source>%1 February %2 at %3</source><translation>%1. Februar %2 um %3</translation></message>
<message><source>%1 February at %2</source><translation>%1. Februar um %2</translation></message>
<message><source>%1 feeds itself through %2, so that it would have to be there before itself; cut one of the wires.</source><translation>%1 speist sich über %2 selbst, sodass er vor sich selbst da sein müsste; trennen Sie eine der Verbindungen.</translation></message>
<message><source>%1 filters</source><translation>%1 Filter</translation></message>
<message><source>%1 for %2, %3 in %4 among them; unpack or delete %5 first.</source><translation>%1 für %2, darunter %3 in %4; packen Sie zuerst %5 aus, oder löschen Sie ihn.</translation></message>
<message><source>%1 found</source><translation>%1 gefunden</translation></message>
<message><source>%1 from %2</source><translation>%1 von %2</translation></message>
<message><source>%1 GB</source><translation>%1 GB</translation></message>
<message><source>%1 gives the same answers as PyTorch. Run on %2 in batches of %3%4, the largest difference is %5.</source><translation>%1 gibt dieselben Antworten wie PyTorch. Mit %2 in Batches von %3%4 ausgeführt, ist der größte Unterschied %5.</translation></message>
<message><source>%1 gives the same answers as PyTorch. Run on %2 samples in batches of %3, and lengths %4 of %5, the largest difference is %6.</source><translation>%1 gibt dieselben Antworten wie PyTorch. Ausgeführt mit %2 Beispielen in Batches von %3 und Längen %4 von %5; der größte Unterschied ist %6.</translation></message>
<message><source>%1 gives the same answers as PyTorch. Run on %2 samples in batches of %3, the largest difference is %4.</source><translation>%1 gibt dieselben Antworten wie PyTorch. Ausgeführt mit %2 Beispielen in Batches von %3; der größte Unterschied ist %4.</translation></message>
<message><source>%1 gives the same answers as the network here: run as it is, the largest difference is %2. It needs torch and nothing else.</source><translation>%1 gibt dieselben Antworten wie das Netz hier: So ausgeführt, ist der größte Unterschied %2. Es braucht torch und sonst nichts.</translation></message>
<message><source>%1 go up to %2, but there are only %3 %4.</source><translation>%1 gehen bis %2, aber es gibt nur %3 %4.</translation></message>
<message><source>%1 graphics</source><translation>Grafik von %1</translation></message>
<message><source>%1 groups</source><translation>%1 Gruppen</translation></message>
<message><source>%1 h</source><translation>%1 h</translation></message>
<message><source>%1 has %2 = %3, but %4 has %5 = %6; they have to agree.</source><translation>%1 hat %2 = %3, aber %4 hat %5 = %6; sie müssen übereinstimmen.</translation></message>
<message><source>%1 has %2 classes and wants N, %3, but %4 arrives from %5, which is more than one answer for each sample; %6 first.</source><translation>%1 hat %2 Klassen und will N, %3, aber von %5 kommt %4 an, mehr als eine Antwort je Beispiel; zuerst %6.</translation></message>
<message><source>%1 has %2 classes and wants N, %3, but %4 arrives from %5.</source><translation>%1 hat %2 Klassen und will N, %3, aber von %5 kommt %4 an.</translation></message>
<message><source>%1 has %2 classes, but %3 numbers arrive from %4 for each sample; it takes %5, one for each class.</source><translation>%1 hat %2 Klassen, aber von %4 kommen %3 Zahlen je Beispiel an; er nimmt %5, eine für jede Klasse.</translation></message>
<message><source>%1 has %2 columns called "%3"; give each its own name.</source><translation>%1 hat %2 Spalten namens „%3“; geben Sie jeder einen eigenen Namen.</translation></message>
<message><source>%1 has %2 columns called %3 (columns %4); give each its own name in the file.</source><translation>%1 hat %2 Spalten namens %3 (Spalten %4); geben Sie jeder in der Datei einen eigenen Namen.</translation></message>
<message><source>%1 has %2 features, but %3 are carried from step to step.</source><translation>%1 hat %2 Merkmale, aber %3 werden von Schritt zu Schritt getragen.</translation></message>
<message><source>%1 has %2 letters; the most it can have is %3.</source><translation>%1 hat %2 Zeichen; höchstens %3 sind möglich.</translation></message>
<message><source>%1 has %2 numbers; the least it can have is %3, the most %4.</source><translation>%1 hat %2 Zahlen; mindestens %3, höchstens %4.</translation></message>
<message><source>%1 has %2 numbers; the most it can have is %3.</source><translation>%1 hat %2 Zahlen; höchstens %3 sind möglich.</translation></message>
<message><source>%1 has %2 rows, but %3 brings %4 different codes: %5 learned numbers are never used.</source><translation>%1 hat %2 Zeilen, aber %3 bringt %4 verschiedene Codes: %5 gelernte Zahlen werden nie benutzt.</translation></message>
<message><source>%1 has a column to predict, "%2", but none to predict it from. Choose another file in Data.</source><translation>%1 hat eine Spalte zum Vorhersagen, „%2“, aber keine, aus der man sie vorhersagen könnte. Wählen Sie unter Daten eine andere Datei.</translation></message>
<message><source>%1 has column names but no rows under them; choose another file in Data.</source><translation>%1 hat Spaltennamen, aber keine Zeilen darunter; wählen Sie unter Daten eine andere Datei.</translation></message>
<message><source>%1 has no array called %2; it has %3. Look at the data again in Data.</source><translation>%1 hat kein Array namens %2; es hat %3. Sehen Sie die Daten unter Daten noch einmal an.</translation></message>
<message><source>%1 has no column called %2; it has %3. Look at the data again in Data.</source><translation>%1 hat keine Spalte namens %2; sie hat %3. Sehen Sie die Daten unter Daten noch einmal an.</translation></message>
<message><source>%1 has no column of numbers, so there is no series to look ahead in. Choose another file in Data.</source><translation>%1 hat keine Zahlenspalte, also keine Reihe, in der man vorausschauen könnte. Wählen Sie unter Daten eine andere Datei.</translation></message>
<message><source>%1 has no column that could be predicted: no numbers and no text that repeats. Choose another file in Data.</source><translation>%1 hat keine Spalte, die sich vorhersagen ließe: keine Zahlen und keinen Text, der sich wiederholt. Wählen Sie unter Daten eine andere Datei.</translation></message>
<message><source>%1 has no forward(self, x); it says what leaves for what arrives from %9.</source><translation>%1 hat kein forward(self, x); es sagt, was für das hinausgeht, was von %9 ankommt.</translation></message>
<message><source>%1 has no forward(self, x); it says what leaves for what arrives.</source><translation>%1 hat kein forward(self, x); es sagt, was für das hinausgeht, was ankommt.</translation></message>
<message><source>%1 has no input left for them, or it would close a circle.</source><translation>%1 hat keinen freien Eingang mehr dafür, oder es würde ein Kreis.</translation></message>
<message><source>%1 has no line of column names; the columns are called %2 to %3.</source><translation>%1 hat keine Zeile mit Spaltennamen; die Spalten heißen %2 bis %3.</translation></message>
<message><source>%1 has no place in the equation; it is made of letters, commas, ... and one -&gt;.</source><translation>%1 hat in der Gleichung keinen Platz; sie besteht aus Buchstaben, Kommas, ... und einem -&gt;.</translation></message>
<message><source>%1 has no ports to draw a wire from.</source><translation>%1 hat keinen Anschluss, von dem eine Verbindung ausgehen kann.</translation></message>
<message><source>%1 has no rows; choose another file in Data.</source><translation>%1 hat keine Zeilen; wählen Sie unter Daten eine andere Datei.</translation></message>
<message><source>%1 has no two inputs to swap.</source><translation>%1 hat keine zwei Eingänge zum Tauschen.</translation></message>
<message><source>%1 has nothing to set here.</source><translation>%1 hat hier nichts einzustellen.</translation></message>
<message><source>%1 has the same weights as %2, which would stay outside. Choose both, or give each weights of its own.</source><translation>%1 hat dieselben Gewichte wie %2, das draußen bliebe. Wählen Sie beide, oder geben Sie jedem eigene Gewichte.</translation></message>
<message><source>%1 has the sizes %2 in the exported file but %3 in PyTorch, for %4.</source><translation>%1 hat in der exportierten Datei die Größen %2, in PyTorch aber %3, bei %4.</translation></message>
<message><source>%1 has to be a fixed size, but what arrives from %9 has %2 there, which is only known when data arrives.</source><translation>%1 muss eine feste Größe sein, aber was von %9 ankommt, hat dort %2, was erst bekannt ist, wenn Daten ankommen.</translation></message>
<message><source>%1 has to be a fixed size, but what arrives has %2 there, which is only known when data arrives.</source><translation>%1 muss eine feste Größe sein, aber was ankommt, hat dort %2, was erst bekannt ist, wenn Daten ankommen.</translation></message>
<message><source>%1 heads</source><translation>%1 Köpfe</translation></message>
<message><source>%1 hidden</source><translation>%1 verborgen</translation></message>
<message><source>%1 hold %2 learned numbers</source><translation>%1 halten %2 gelernte Zahlen</translation></message>
<message><source>%1 holds %2</source><translation>%1 enthält %2</translation></message>
<message><source>%1 holds %2 already; %3 cannot hold it as well.</source><translation>%1 enthält schon %2; %3 kann es nicht auch enthalten.</translation></message>
<message><source>%1 holds %2 but no folder of a class. Put the pictures into one folder a class, such as cats and dogs, and choose the folder that holds them.</source><translation>%1 enthält %2, aber keinen Ordner einer Klasse. Legen Sie die Bilder in einen Ordner je Klasse, etwa Katzen und Hunde, und wählen Sie den Ordner, der sie enthält.</translation></message>
<message><source>%1 holds %2 learned numbers</source><translation>%1 hält %2 gelernte Zahlen</translation></message>
<message><source>%1 holds %2 numbers, but %3 %4 arrive from %9; give one for each, or one for all.</source><translation>%1 enthält %2 Zahlen, aber %3 %4 kommen von %9 an; geben Sie eine für jede oder eine für alle.</translation></message>
<message><source>%1 holds %2 numbers, but %3 %4 arrive; give one for each, or one for all.</source><translation>%1 enthält %2 Zahlen, aber %3 %4 kommen an; geben Sie eine für jede oder eine für alle.</translation></message>
<message><source>%1 holds %2 of the %3 learned numbers (%4 %)</source><translation>%1 hält %2 der %3 gelernten Zahlen (%4 %)</translation></message>
<message><source>%1 holds %2 of the %3 learned numbers (%4 %), because %5 numbers arrive from %6</source><translation>%1 hält %2 der %3 gelernten Zahlen (%4 %), weil von %6 %5 Zahlen ankommen</translation></message>
<message><source>%1 holds %2, which is none of the labels %3; look at the data again in Data so that the labels are renewed.</source><translation>%1 enthält %2, was keines der Labels %3 ist; sehen Sie die Daten unter Daten noch einmal an, damit die Labels erneuert werden.</translation></message>
<message><source>%1 holds %2. Choose a folder with one folder of pictures (PNG, JPEG, WebP, TIFF, BMP, GIF) a class.</source><translation>%1 enthält %2. Wählen Sie einen Ordner mit einem Bilderordner (PNG, JPEG, WebP, TIFF, BMP, GIF) je Klasse.</translation></message>
<message><source>%1 holds %2; it has to be a finite number.</source><translation>%1 enthält %2; es muss eine endliche Zahl sein.</translation></message>
<message><source>%1 holds %2; the least it can hold is %3, the most %4.</source><translation>%1 enthält %2; mindestens %3, höchstens %4.</translation></message>
<message><source>%1 holds %2; the least it can hold is %3.</source><translation>%1 enthält %2; mindestens %3.</translation></message>
<message><source>%1 holds a network without nodes.</source><translation>%1 enthält ein Netz ohne Knoten.</translation></message>
<message><source>%1 holds a number no tensor could have as a size: %2.</source><translation>%1 enthält eine Zahl, die keine Größe eines Tensors sein kann: %2.</translation></message>
<message><source>%1 holds no array that can be learned from; choose another file in Data.</source><translation>%1 enthält kein Array, aus dem sich lernen lässt; wählen Sie unter Daten eine andere Datei.</translation></message>
<message><source>%1 holds no array with examples; choose another file in Data.</source><translation>%1 enthält kein Array mit Beispielen; wählen Sie unter Daten eine andere Datei.</translation></message>
<message><source>%1 holds no weights yet; train it first.</source><translation>%1 enthält noch keine Gewichte; trainieren Sie es zuerst.</translation></message>
<message><source>%1 holds nothing that could be unpacked: %2</source><translation>%1 enthält nichts, was sich auspacken ließe: %2</translation></message>
<message><source>%1 holds one array without a name; save it with numpy.savez(name=array).</source><translation>%1 enthält ein Array ohne Namen; speichern Sie es mit numpy.savez(name=array).</translation></message>
<message><source>%1 holds other things already; choose an empty folder or a new name.</source><translation>%1 enthält schon anderes; wählen Sie einen leeren Ordner oder einen neuen Namen.</translation></message>
<message><source>%1 in</source><translation>%1 in</translation></message>
<message><source>%1 in %2</source><translation>%1 in %2</translation></message>
<message><source>%1 in %2 %3 not used.</source><translation>%1 in %2 nicht benutzt.</translation></message>
<message><source>%1 in the PyTorch documentation</source><translation>%1 in der Dokumentation von PyTorch</translation></message>
<message><source>%1 incoming channels do not split into %2 equal groups, nor do %3 outgoing ones.</source><translation>%1 eingehende Kanäle lassen sich nicht in %2 gleiche Gruppen teilen, und %3 ausgehende auch nicht.</translation></message>
<message><source>%1 incoming channels do not split into %2 equal groups.</source><translation>%1 eingehende Kanäle lassen sich nicht in %2 gleiche Gruppen teilen.</translation></message>
<message><source>%1 inner</source><translation>%1 innen</translation></message>
<message><source>%1 inside</source><translation>%1 innen</translation></message>
<message><source>%1 inside is built otherwise %2 than %3</source><translation>%1 darin ist %2 anders gebaut als %3</translation></message>
<message><source>%1 is %2 in a, but %3 in b; they have to agree.</source><translation>%1 ist in a %2, in b aber %3; sie müssen übereinstimmen.</translation></message>
<message><source>%1 is %2, so that nothing can pass through it; mute it, or use it again.</source><translation>%1 ist %2, sodass nichts hindurchgehen kann; schalten Sie ihn stumm, oder benutzen Sie ihn wieder.</translation></message>
<message><source>%1 is %2, which does not stretch to %3: one number for each query and key. Give it axes of size 1 where it is the same for all.</source><translation>%1 ist %2, was sich nicht auf %3 dehnt: eine Zahl für jede Anfrage und jeden Schlüssel. Geben Sie ihm Achsen der Größe 1, wo es für alle gleich ist.</translation></message>
<message><source>%1 is %2; it has to be a finite number.</source><translation>%1 ist %2; es muss eine endliche Zahl sein.</translation></message>
<message><source>%1 is %2; the least it can be is %3.</source><translation>%1 ist %2; mindestens %3.</translation></message>
<message><source>%1 is %2; the most it can be is %3.</source><translation>%1 ist %2; höchstens %3.</translation></message>
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
<message><source>%1 is among your blocks now, at the end of the library.</source><translation>%1 gehört jetzt zu Ihren Blöcken, am Ende der Bibliothek.</translation></message>
<message><source>%1 is among your blocks now, in the place of another of that name, which is kept as %2.</source><translation>%1 gehört jetzt zu Ihren Blöcken, statt eines anderen mit diesem Namen; der liegt unter %2.</translation></message>
<message><source>%1 is among your blocks now.</source><translation>%1 gehört jetzt zu Ihren Blöcken.</translation></message>
<message><source>%1 is an %2 field, which a series does not hold; look at the data again in Data.</source><translation>%1 ist ein Feld „%2“, das eine Reihe nicht enthält; sehen Sie die Daten unter Daten noch einmal an.</translation></message>
<message><source>%1 is an %2 field, which a table does not hold; look at the data again in Data.</source><translation>%1 ist ein Feld „%2“, das eine Tabelle nicht enthält; sehen Sie die Daten unter Daten noch einmal an.</translation></message>
<message><source>%1 is being trained by another program at this moment; wait for it, or stop it there.</source><translation>%1 wird gerade von einem anderen Programm trainiert; warten Sie, oder beenden Sie es dort.</translation></message>
<message><source>%1 is bypassed and hands on its first output only, but %2 reads its %3; cut that wire, or use %4 again.</source><translation>%1 ist überbrückt und reicht nur seinen ersten Ausgang weiter, aber %2 liest sein %3; trennen Sie diese Verbindung, oder benutzen Sie %4 wieder.</translation></message>
<message><source>%1 is bypassed, but nothing arrives from %9 that it could hand on.</source><translation>%1 ist überbrückt, aber nichts kommt von %9 an, was er weiterreichen könnte.</translation></message>
<message><source>%1 is bypassed, but nothing arrives that it could hand on.</source><translation>%1 ist überbrückt, aber nichts kommt an, was er weiterreichen könnte.</translation></message>
<message><source>%1 is called %2 now.</source><translation>%1 heißt jetzt %2.</translation></message>
<message><source>%1 is damaged at line %2, column %3; a copy of it may be whole.</source><translation>%1 ist in Zeile %2, Spalte %3 beschädigt; eine Kopie davon ist vielleicht heil.</translation></message>
<message><source>%1 is damaged: %2</source><translation>%1 ist beschädigt: %2</translation></message>
<message><source>%1 is empty.</source><translation>%1 ist leer.</translation></message>
<message><source>%1 is empty; choose another file in Data.</source><translation>%1 ist leer; wählen Sie unter Daten eine andere Datei.</translation></message>
<message><source>%1 is exported and gives the same answers.</source><translation>%1 ist exportiert und gibt dieselben Antworten.</translation></message>
<message><source>%1 is filled with a size of what arrives from %9, and nothing with that size does.</source><translation>%1 wird mit einer Größe dessen gefüllt, was von %9 ankommt, und nichts mit dieser Größe kommt an.</translation></message>
<message><source>%1 is filled with a size of what arrives, and nothing with that size does.</source><translation>%1 wird mit einer Größe dessen gefüllt, was ankommt, und nichts mit dieser Größe kommt an.</translation></message>
<message><source>%1 is in %2.</source><translation>%1 liegt in %2.</translation></message>
<message><source>%1 is larger than %2 MB, so it is hardly a project.</source><translation>%1 ist größer als %2 MB und darum kaum ein Projekt.</translation></message>
<message><source>%1 is muted, and there is no other Output.</source><translation>%1 ist stumm, und es gibt keinen anderen Ausgang.</translation></message>
<message><source>%1 is muted, so that nothing reaches an Output any more.</source><translation>%1 ist stumm, sodass nichts mehr einen Ausgang erreicht.</translation></message>
<message><source>%1 is no file that holds a project.</source><translation>%1 ist keine Datei, die ein Projekt enthält.</translation></message>
<message><source>%1 is no kind of data that can be read here; choose a CSV, TSV, Parquet or NPZ file, or a folder with one folder of pictures a class.</source><translation>%1 sind keine Daten, die sich hier lesen lassen; wählen Sie eine CSV-, TSV-, Parquet- oder NPZ-Datei oder einen Ordner mit einem Bilderordner je Klasse.</translation></message>
<message><source>%1 is no longer among your blocks.</source><translation>%1 gehört nicht mehr zu Ihren Blöcken.</translation></message>
<message><source>%1 is no longer among your blocks; its file is in %2.</source><translation>%1 gehört nicht mehr zu Ihren Blöcken; die Datei liegt in %2.</translation></message>
<message><source>%1 is not a device; it could be %2.</source><translation>%1 ist kein Gerät; möglich wäre %2.</translation></message>
<message><source>%1 is not a finite number</source><translation>%1 ist keine endliche Zahl</translation></message>
<message><source>%1 is not a number a project may hold</source><translation>%1 ist keine Zahl, die ein Projekt enthalten darf</translation></message>
<message><source>%1 is not a project: byte %2 is not UTF-8 text.</source><translation>%1 ist kein Projekt: Byte %2 ist kein UTF-8-Text.</translation></message>
<message><source>%1 is not a run: it holds no %2.</source><translation>%1 ist kein Lauf: Er enthält kein %2.</translation></message>
<message><source>%1 is not a text file, so it cannot be read as CSV; choose another file in Data.</source><translation>%1 ist keine Textdatei und lässt sich darum nicht als CSV lesen; wählen Sie unter Daten eine andere Datei.</translation></message>
<message><source>%1 is not a whole number; choose float32, or round it.</source><translation>%1 ist keine ganze Zahl; wählen Sie float32, oder runden Sie.</translation></message>
<message><source>%1 is not a wire; one reads 'conv1.y -&gt; relu1.x'.</source><translation>%1 ist keine Verbindung; eine liest sich so: 'conv1.y -&gt; relu1.x'.</translation></message>
<message><source>%1 is not counted: a loss inside a block is left out. Put it into the network around the block.</source><translation>%1 zählt nicht: Ein Verlust in einem Block wird ausgelassen. Setzen Sie ihn in das Netz um den Block.</translation></message>
<message><source>%1 is not the name of a file; choose the file again in Data.</source><translation>%1 ist kein Name einer Datei; wählen Sie die Datei unter Daten noch einmal.</translation></message>
<message><source>%1 is not there any more: it was deleted or moved. What you see here is unharmed; saving writes the file again.</source><translation>%1 ist nicht mehr da: die Datei wurde gelöscht oder verschoben. Was Sie hier sehen, ist unversehrt; Speichern schreibt die Datei wieder.</translation></message>
<message><source>%1 is not there.</source><translation>%1 ist nicht da.</translation></message>
<message><source>%1 is not there; choose the file again in Data.</source><translation>%1 ist nicht da; wählen Sie die Datei unter Daten noch einmal.</translation></message>
<message><source>%1 is not used: this Layerloom computes on the processor alone.</source><translation>%1 wird nicht benutzt: Dieses Layerloom rechnet nur auf dem Prozessor.</translation></message>
<message><source>%1 is not used: this Layerloom computes on the processor alone. The one with CUDA is about %2 GB to download and takes about %3 GB on disk.</source><translation>%1 wird nicht benutzt: Dieses Layerloom rechnet nur auf dem Prozessor. Das mit CUDA ist etwa %2 GB zum Herunterladen und belegt etwa %3 GB auf der Festplatte.</translation></message>
<message><source>%1 is not wired</source><translation>%1 ist nicht verbunden</translation></message>
<message><source>%1 is open in another window too. Before one of them saves over what the other has saved, it asks.</source><translation>%1 ist auch in einem anderen Fenster geöffnet. Bevor eines überschreibt, was das andere gespeichert hat, fragt es.</translation></message>
<message><source>%1 is still training. Stop it?</source><translation>%1 wird noch trainiert. Beenden?</translation></message>
<message><source>%1 is the network that is trained; let another be trained first.</source><translation>%1 ist das Netz, das trainiert wird; lassen Sie zuerst ein anderes trainieren.</translation></message>
<message><source>%1 is there already and will be replaced.</source><translation>%1 ist schon da und wird ersetzt.</translation></message>
<message><source>%1 is what is predicted.</source><translation>%1 wird vorhergesagt.</translation></message>
<message><source>%1 is wired and %2 is not; it starts with both or with none.</source><translation>%1 ist verbunden und %2 nicht; es beginnt mit beiden oder mit keinem.</translation></message>
<message><source>%1 it %2</source><translation>%1 er %2</translation></message>
<message><source>%1 January %2 at %3</source><translation>%1. Januar %2 um %3</translation></message>
<message><source>%1 January at %2</source><translation>%1. Januar um %2</translation></message>
<message><source>%1 July %2 at %3</source><translation>%1. Juli %2 um %3</translation></message>
<message><source>%1 July at %2</source><translation>%1. Juli um %2</translation></message>
<message><source>%1 June %2 at %3</source><translation>%1. Juni %2 um %3</translation></message>
<message><source>%1 June at %2</source><translation>%1. Juni um %2</translation></message>
<message><source>%1 KB</source><translation>%1 KB</translation></message>
<message><source>%1 kept</source><translation>%1 behalten</translation></message>
<message><source>%1 labels</source><translation>%1 Labels</translation></message>
<message><source>%1 layers</source><translation>%1 Schichten</translation></message>
<message><source>%1 leaves</source><translation>%1 geht hinaus</translation></message>
<message><source>%1 leaves twice; each letter can stand once after the arrow.</source><translation>%1 geht zweimal hinaus; jeder Buchstabe darf nach dem Pfeil einmal stehen.</translation></message>
<message><source>%1 leaves, but no tensor that arrives has it.</source><translation>%1 geht hinaus, aber kein ankommender Tensor hat es.</translation></message>
<message><source>%1 left out</source><translation>%1 weggelassen</translation></message>
<message><source>%1 lets no number below 0 through, but %2 is standardised: about half of its values lie below 0 and can never be met. Without %3 they can.</source><translation>%1 lässt keine Zahl unter 0 durch, aber %2 ist standardisiert: Etwa die Hälfte seiner Werte liegt unter 0 und wird nie erreicht. Ohne %3 geht es.</translation></message>
<message><source>%1 letters</source><translation>%1 Buchstaben</translation></message>
<message><source>%1 line%2</source><translation>%1 Zeilen</translation></message>
<message><source>%1 lines</source><translation>%1 Zeilen</translation></message>
<message><source>%1 loss</source><translation>%1 Verlust</translation></message>
<message><source>%1 makes every score%2 below 0 a 0, so that %3 it should be sure against look undecided, and learning stops there. Cross-entropy takes scores of any sign: %4 can go.</source><translation>%1 macht jeden Wert%2 unter 0 zu 0, sodass %3, gegen die es sicher sein sollte, unentschieden aussehen, und dort endet das Lernen. Kreuzentropie nimmt Werte jeden Vorzeichens: %4 kann weg.</translation></message>
<message><source>%1 March %2 at %3</source><translation>%1. März %2 um %3</translation></message>
<message><source>%1 March at %2</source><translation>%1. März um %2</translation></message>
<message><source>%1 May %2 at %3</source><translation>%1. Mai %2 um %3</translation></message>
<message><source>%1 May at %2</source><translation>%1. Mai um %2</translation></message>
<message><source>%1 MB</source><translation>%1 MB</translation></message>
<message><source>%1 measure mean and spread over a batch, but the plan's batch size is 1</source><translation>%1 messen Mittelwert und Streuung über einen Batch, aber die Batchgröße im Plan ist 1</translation></message>
<message><source>%1 measures mean and spread over a batch, but the plan's batch size is 1</source><translation>%1 misst Mittelwert und Streuung über einen Batch, aber die Batchgröße im Plan ist 1</translation></message>
<message><source>%1 min</source><translation>%1 min</translation></message>
<message><source>%1 missing</source><translation>%1 fehlen</translation></message>
<message><source>%1 missing values</source><translation>%1 fehlende Werte</translation></message>
<message><source>%1 more</source><translation>%1 weitere</translation></message>
<message><source>%1 more in the inspector</source><translation>%1 weitere im Inspektor</translation></message>
<message><source>%1 more problems</source><translation>%1 weitere Probleme</translation></message>
<message><source>%1 ms</source><translation>%1 ms</translation></message>
<message><source>%1 multiply-adds</source><translation>%1 Multiply-Adds</translation></message>
<message><source>%1 names %2 axes of %3, but %4 arrive (%5).</source><translation>%1 nennt %2 Achsen von %3, aber %4 kommen an (%5).</translation></message>
<message><source>%1 names %2 axes of %3, but %4 arrive from %9 (%5).</source><translation>%1 nennt %2 Achsen von %3, aber %4 kommen von %9 an (%5).</translation></message>
<message><source>%1 names axis %2; the most it can be is 15, the least -16.</source><translation>%1 nennt Achse %2; höchstens 15, mindestens -16.</translation></message>
<message><source>%1 neighbours</source><translation>%1 Nachbarn</translation></message>
<message><source>%1 never %2 in the training part, so it cannot be learned as %3. Split at random and in equal shares of each label in Data, or bring more examples of it.</source><translation>%1 kommt im Trainingsteil nie vor und lässt sich darum nicht als %3 lernen. Teilen Sie unter Daten zufällig und mit gleichen Anteilen jedes Labels auf, oder bringen Sie mehr Beispiele.</translation></message>
<message><source>%1 nodes</source><translation>%1 Knoten</translation></message>
<message><source>%1 nodes of %2 follow one another (%3): %4 reaches %5. ReLU passes it on as it is.</source><translation>%1 Knoten der Art %2 folgen aufeinander (%3): %4 erreicht %5. ReLU reicht ihn weiter, wie er ist.</translation></message>
<message><source>%1 note %2</source><translation>%1: Notiz %2</translation></message>
<message><source>%1 notes</source><translation>%1 Notizen</translation></message>
<message><source>%1 November %2 at %3</source><translation>%1. November %2 um %3</translation></message>
<message><source>%1 November at %2</source><translation>%1. November um %2</translation></message>
<message><source>%1 now wants %2 numbers for %3, but %4 were trained. Train again, or set it as it was.</source><translation>%1 will jetzt %2 Zahlen für %3, aber %4 wurden trainiert. Trainieren Sie neu, oder stellen Sie es ein, wie es war.</translation></message>
<message><source>%1 numbers</source><translation>%1 Zahlen</translation></message>
<message><source>%1 numbers a window arrive from %9, which are not channels of %2 = %3 pixels each.</source><translation>%1 Zahlen je Fenster kommen von %9 an; das sind keine Kanäle mit je %2 = %3 Pixeln.</translation></message>
<message><source>%1 numbers a window arrive, which are not channels of %2 = %3 pixels each.</source><translation>%1 Zahlen je Fenster kommen an; das sind keine Kanäle mit je %2 = %3 Pixeln.</translation></message>
<message><source>%1 numbers for each example (%2) cannot be laid out as %3, which takes %4%5.</source><translation>%1 Zahlen je Beispiel (%2) lassen sich nicht als %3 hinlegen, was %4%5 braucht.</translation></message>
<message><source>%1 numbers; one is needed for all sides, or %2.</source><translation>%1 Zahlen; nötig ist eine für alle Seiten, oder %2.</translation></message>
<message><source>%1 October %2 at %3</source><translation>%1. Oktober %2 um %3</translation></message>
<message><source>%1 October at %2</source><translation>%1. Oktober um %2</translation></message>
<message><source>%1 of %2</source><translation>%1 von %2</translation></message>
<message><source>%1 of %2 examples %3 were right: %4.</source><translation>%1 von %2 Beispielen, %3, waren richtig: %4.</translation></message>
<message><source>%1 of %2 GB</source><translation>%1 von %2 GB</translation></message>
<message><source>%1 of %2 in %3 could not be read, such as %4 (%5)</source><translation>%1 von %2 in %3 ließen sich nicht lesen, etwa %4 (%5)</translation></message>
<message><source>%1 of %2 inside is %3 %4 and %5 %6</source><translation>%1 von %2 darin ist %4 %3 und %6 %5</translation></message>
<message><source>%1 of %2 right (%3 %)</source><translation>%1 von %2 richtig (%3 %)</translation></message>
<message><source>%1 of 1 with %2 filters</source><translation>%1 der Größe 1 mit %2 Filtern</translation></message>
<message><source>%1 of axis %2</source><translation>%1 von Achse %2</translation></message>
<message><source>%1 of what forward returns.</source><translation>%1 dessen, was forward zurückgibt.</translation></message>
<message><source>%1 or %2</source><translation>%1 oder %2</translation></message>
<message><source>%1 other nodes</source><translation>%1 andere Knoten</translation></message>
<message><source>%1 outgoing channels do not split into %2 equal groups.</source><translation>%1 ausgehende Kanäle lassen sich nicht in %2 gleiche Gruppen teilen.</translation></message>
<message><source>%1 outputs</source><translation>%1 Ausgaben</translation></message>
<message><source>%1 over axis %2</source><translation>%1 über Achse %2</translation></message>
<message><source>%1 padding of %2 along %3 needs at least %4 there, but only %5 arrive from %9.</source><translation>%1-Auffüllen von %2 entlang %3 braucht dort mindestens %4, aber nur %5 kommen von %9 an.</translation></message>
<message><source>%1 padding of %2 along %3 needs at least %4 there, but only %5 arrive.</source><translation>%1-Auffüllen von %2 entlang %3 braucht dort mindestens %4, aber nur %5 kommen an.</translation></message>
<message><source>%1 parameters</source><translation>%1 Parameter</translation></message>
<message><source>%1 parameters so far</source><translation>%1 Parameter bisher</translation></message>
<message><source>%1 params</source><translation>%1 Parameter</translation></message>
<message><source>%1 parts</source><translation>%1 Teile</translation></message>
<message><source>%1 pictures</source><translation>%1 Bilder</translation></message>
<message><source>%1 pixels should be kept of a %2 of %3.</source><translation>%1 Pixel sollen bleiben, von %2 %3.</translation></message>
<message><source>%1 pool 1D to %2</source><translation>%1 pool 1D auf %2</translation></message>
<message><source>%1 predicts %2, but the data has no such field. It has %3.</source><translation>%1 sagt %2 vorher, aber die Daten haben kein solches Feld. Sie haben %3.</translation></message>
<message><source>%1 presses %2%3 into a small range, and cross-entropy %4: however well it learns, it can be no surer than %5 %, and learns slowly. Without %6 the order of the answers is the same.</source><translation>%1 drückt %2%3 in einen kleinen Bereich, und Kreuzentropie %4: So gut es auch lernt, es kann nicht sicherer sein als %5 % und lernt langsam. Ohne %6 ist die Reihenfolge der Antworten dieselbe.</translation></message>
<message><source>%1 problems</source><translation>%1 Probleme</translation></message>
<message><source>%1 projected</source><translation>%1 projiziert</translation></message>
<message><source>%1 read from the chosen nodes and feed them too: the block would feed itself. Choose them as well.</source><translation>%1 lesen von den ausgewählten Knoten und speisen sie auch: Der Block würde sich selbst speisen. Wählen Sie sie mit aus.</translation></message>
<message><source>%1 reads from the chosen nodes and feeds them too: the block would feed itself. Choose it as well.</source><translation>%1 liest von den ausgewählten Knoten und speist sie auch: Der Block würde sich selbst speisen. Wählen Sie ihn mit aus.</translation></message>
<message><source>%1 regions of %2 do not fit along %3, where %4 arrive from %9; the most that fit is %5.</source><translation>%1 Gebiete von %2 passen nicht entlang %3, wo %4 von %9 ankommen; höchstens %5 passen.</translation></message>
<message><source>%1 regions of %2 do not fit along %3, where %4 arrive; the most that fit is %5.</source><translation>%1 Gebiete von %2 passen nicht entlang %3, wo %4 ankommen; höchstens %5 passen.</translation></message>
<message><source>%1 rows</source><translation>%1 Zeilen</translation></message>
<message><source>%1 rows ahead</source><translation>%1 Zeilen voraus</translation></message>
<message><source>%1 rows and %2 columns arrive from %9; which is larger only data can tell.</source><translation>%1 Zeilen und %2 Spalten kommen von %9 an; welche mehr sind, zeigen erst die Daten.</translation></message>
<message><source>%1 rows and %2 columns arrive; which is larger only data can tell.</source><translation>%1 Zeilen und %2 Spalten kommen an; welche mehr sind, zeigen erst die Daten.</translation></message>
<message><source>%1 rows and %2 columns have no diagonal at %3.</source><translation>%1 Zeilen und %2 Spalten haben keine Diagonale bei %3.</translation></message>
<message><source>%1 rows of %2</source><translation>%1 Zeilen mit %2</translation></message>
<message><source>%1 s</source><translation>%1 s</translation></message>
<message><source>%1 sample%2</source><translation>%1 Beispiel%2</translation></message>
<message><source>%1 samples</source><translation>%1 Beispiele</translation></message>
<message><source>%1 samples/s</source><translation>%1 Beispiele/s</translation></message>
<message><source>%1 September %2 at %3</source><translation>%1. September %2 um %3</translation></message>
<message><source>%1 September at %2</source><translation>%1. September um %2</translation></message>
<message><source>%1 sets %2 % of the answers of %3 to 0 while training, which no layer behind it can make up for; a dropout belongs before the last learned layer.</source><translation>%1 setzt beim Training %2 % der Antworten von %3 auf 0, was keine Schicht dahinter ausgleichen kann; ein Dropout gehört vor die letzte gelernte Schicht.</translation></message>
<message><source>%1 sets %2 of %3, which is of another sort; choose another word.</source><translation>%1 stellt %2 von %3 ein, das von anderer Art ist; wählen Sie ein anderes Wort.</translation></message>
<message><source>%1 settings</source><translation>%1 Einstellungen</translation></message>
<message><source>%1 shapes</source><translation>%1 Formen</translation></message>
<message><source>%1 should be %2, N, %3: %4 layers, %5 %6; it is %7.</source><translation>%1 sollte %2, N, %3 sein: %4 Schichten, %5 %6; es ist %7.</translation></message>
<message><source>%1 should be a %2, not %3.</source><translation>%1 sollte %2 sein, nicht %3.</translation></message>
<message><source>%1 should be a list of numbers, not %2.</source><translation>%1 sollte eine Liste von Zahlen sein, nicht %2.</translation></message>
<message><source>%1 should be a list of whole numbers, not %2.</source><translation>%1 sollte eine Liste ganzer Zahlen sein, nicht %2.</translation></message>
<message><source>%1 should be a short text, not %2.</source><translation>%1 sollte ein kurzer Text sein, nicht %2.</translation></message>
<message><source>%1 should be a text of Python, not %2.</source><translation>%1 sollte ein Text in Python sein, nicht %2.</translation></message>
<message><source>%1 should be on or off, not %2.</source><translation>%1 sollte an oder aus sein, nicht %2.</translation></message>
<message><source>%1 should be one axis or a list of them, not %2.</source><translation>%1 sollte eine Achse sein oder eine Liste davon, nicht %2.</translation></message>
<message><source>%1 should be one of %2, not %3.</source><translation>%1 sollte eines von %2 sein, nicht %3.</translation></message>
<message><source>%1 should be one whole number or %2 of them, not %3.</source><translation>%1 sollte eine ganze Zahl sein oder %2 davon, nicht %3.</translation></message>
<message><source>%1 should be values by name, not %2.</source><translation>%1 sollten Werte mit Namen sein, nicht %2.</translation></message>
<message><source>%1 shows the network %2, which %3 has to predict: it only has to copy the answer, and will not know it of new data.</source><translation>%1 zeigt dem Netz %2, was %3 vorhersagen soll: Es muss die Antwort nur abschreiben und weiß sie bei neuen Daten nicht.</translation></message>
<message><source>%1 size%2 (%3)</source><translation>%1 Größen (%3)</translation></message>
<message><source>%1 sizes (%2)</source><translation>%1 Größen (%2)</translation></message>
<message><source>%1 so far</source><translation>%1 bisher</translation></message>
<message><source>%1 stands there twice</source><translation>%1 steht zweimal da</translation></message>
<message><source>%1 stands twice in %2, but is %3 and %4 in %5.</source><translation>%1 steht zweimal in %2, ist aber %3 und %4 in %5.</translation></message>
<message><source>%1 steps</source><translation>%1 Schritte</translation></message>
<message><source>%1 steps arrive from %9, but there are positions for %2 only.</source><translation>%1 Schritte kommen von %9 an, aber Positionen gibt es nur für %2.</translation></message>
<message><source>%1 steps arrive, but there are positions for %2 only.</source><translation>%1 Schritte kommen an, aber Positionen gibt es nur für %2.</translation></message>
<message><source>%1 stopped answering (%2). %3 Go on from it once the device is back, or train on another one.</source><translation>%1 antwortet nicht mehr (%2). %3 Machen Sie weiter, sobald das Gerät wieder da ist, oder trainieren Sie auf einem anderen.</translation></message>
<message><source>%1 takes a sigmoid by itself, but %2 did so already: every place looks at least half sure. Tell it that probabilities arrive from %9.</source><translation>%1 nimmt selbst ein Sigmoid, aber %2 tat es schon: Jede Stelle sieht mindestens halb sicher aus. Sagen Sie ihm, dass Wahrscheinlichkeiten von %9 ankommen.</translation></message>
<message><source>%1 takes a sigmoid by itself, but %2 did so already: every place looks at least half sure. Tell it that probabilities arrive.</source><translation>%1 nimmt selbst ein Sigmoid, aber %2 tat es schon: Jede Stelle sieht mindestens halb sicher aus. Sagen Sie ihm, dass Wahrscheinlichkeiten ankommen.</translation></message>
<message><source>%1 takes logarithms of probabilities, but %2 brings raw scores, with which it sinks without end; put a Log softmax between them.</source><translation>%1 nimmt Logarithmen von Wahrscheinlichkeiten, aber %2 bringt rohe Werte, mit denen er endlos sinkt; setzen Sie einen Log softmax dazwischen.</translation></message>
<message><source>%1 takes logarithms of probabilities, but %2 brings the probabilities themselves; Log softmax brings their logarithms.</source><translation>%1 nimmt Logarithmen von Wahrscheinlichkeiten, aber %2 bringt die Wahrscheinlichkeiten selbst; Log softmax bringt ihre Logarithmen.</translation></message>
<message><source>%1 takes probabilities from 0 to 1 and stops at any other number, but %2 brings numbers that may lie anywhere. %3 takes them as they are; a Sigmoid between them makes them probabilities.</source><translation>%1 nimmt Wahrscheinlichkeiten von 0 bis 1 und bricht bei jeder anderen Zahl ab, aber %2 bringt Zahlen, die überall liegen können. %3 nimmt sie, wie sie sind; ein Sigmoid dazwischen macht Wahrscheinlichkeiten daraus.</translation></message>
<message><source>%1 takes raw scores, but %2 presses them between 0 and 1 before, so that it is never content and learns slowly. %3 can go.</source><translation>%1 nimmt rohe Werte, aber %2 drückt sie vorher zwischen 0 und 1, sodass er nie zufrieden ist und langsam lernt. %3 kann weg.</translation></message>
<message><source>%1 tensors leave %2, but %3 enter, so that several of it cannot stand in a row; set Repeat to 1.</source><translation>%1 Tensoren verlassen %2, aber %3 kommen hinein, sodass nicht mehrere in einer Reihe stehen können; setzen Sie die Wiederholung auf 1.</translation></message>
<message><source>%1 that no loss reaches: no gradient finds its way there, so that they stay as they were at the beginning.</source><translation>%1, die kein Verlust erreicht: Kein Gradient findet dorthin, sodass sie bleiben, wie sie am Anfang waren.</translation></message>
<message><source>%1 theme</source><translation>Design: %1</translation></message>
<message><source>%1 threads</source><translation>%1 Threads</translation></message>
<message><source>%1 threads, %2</source><translation>%1 Threads, %2</translation></message>
<message><source>%1 times</source><translation>%1 Mal</translation></message>
<message><source>%1 to %2</source><translation>%1 bis %2</translation></message>
<message><source>%1 to %2 of axis %3</source><translation>%1 bis %2 von Achse %3</translation></message>
<message><source>%1 to %2, mean %3</source><translation>%1 bis %2, Mittel %3</translation></message>
<message><source>%1 to axes %2</source><translation>%1 zu den Achsen %2</translation></message>
<message><source>%1 turns %2 into %3; passed through, %4 would arrive behind it. Use %5 again.</source><translation>%1 macht aus %2 %3; überbrückt käme dahinter %4 an. Benutzen Sie %5 wieder.</translation></message>
<message><source>%1 use the same weights, so they were unpacked together.</source><translation>%1 benutzen dieselben Gewichte und wurden darum zusammen ausgepackt.</translation></message>
<message><source>%1 uses %2 for two things, and the source has a %3 already; call it something else in %4.</source><translation>%1 benutzt %2 für zwei Dinge, und der Quelltext hat schon ein %3; nennen Sie es in %4 anders.</translation></message>
<message><source>%1 uses %2 where it cannot be renamed, and the source has a %3 already; call it something else in %4.</source><translation>%1 benutzt %2, wo es sich nicht umbenennen lässt, und der Quelltext hat schon ein %3; nennen Sie es in %4 anders.</translation></message>
<message><source>%1 uses the weights of %2, but %3 is %4 here and %5 there. Bring what arrives from %9 to the same size, or give %6 weights of its own.</source><translation>%1 benutzt die Gewichte von %2, aber %3 ist hier %4 und dort %5. Bringen Sie, was von %9 ankommt, auf dieselbe Größe, oder geben Sie %6 eigene Gewichte.</translation></message>
<message><source>%1 uses the weights of %2, but %3 is %4 here and %5 there. Bring what arrives to the same size, or give %6 weights of its own.</source><translation>%1 benutzt die Gewichte von %2, aber %3 ist hier %4 und dort %5. Bringen Sie, was ankommt, auf dieselbe Größe, oder geben Sie %6 eigene Gewichte.</translation></message>
<message><source>%1 uses the weights of %2, but its %3 is %4 and %5's is %6; they have to be set alike.</source><translation>%1 benutzt die Gewichte von %2, aber sein %3 ist %4 und das von %5 ist %6; sie müssen gleich eingestellt sein.</translation></message>
<message><source>%1 uses the weights of %2, which has none of its own; choose the node they come from.</source><translation>%1 benutzt die Gewichte von %2, das keine eigenen hat; wählen Sie den Knoten, von dem sie kommen.</translation></message>
<message><source>%1 uses the weights of a node that is not there; give it weights of its own, or choose another node.</source><translation>%1 benutzt die Gewichte eines Knotens, der nicht da ist; geben Sie ihm eigene Gewichte, oder wählen Sie einen anderen Knoten.</translation></message>
<message><source>%1 values</source><translation>%1 Werte</translation></message>
<message><source>%1 wants %2, but %3 arrive (%4).</source><translation>%1 will %2, aber %3 kommen an (%4).</translation></message>
<message><source>%1 wants %2, but %3 arrive from %9 (%4).</source><translation>%1 will %2, aber %3 kommen von %9 an (%4).</translation></message>
<message><source>%1 wants %2, but %3 arrive from %9.</source><translation>%1 will %2, aber %3 kommen von %9 an.</translation></message>
<message><source>%1 wants %2, but %3 arrive%4 (%5).</source><translation>%1 will %2, aber %3 kommen an (%5).</translation></message>
<message><source>%1 wants %2, but %3 arrive.</source><translation>%1 will %2, aber %3 kommen an.</translation></message>
<message><source>%1 wants %2, but %3 arrives</source><translation>%1 will %2, aber %3 kommt an</translation></message>
<message><source>%1 wants %2, but %3 arrives (%4).</source><translation>%1 will %2, aber %3 kommt an (%4).</translation></message>
<message><source>%1 wants %2, but %3 arrives from %4.%5</source><translation>%1 will %2, aber von %4 kommt %3 an.%5</translation></message>
<message><source>%1 wants %2, but %3 arrives from %9</source><translation>%1 will %2, aber %3 kommt von %9 an</translation></message>
<message><source>%1 wants %2, but %3 arrives from %9 (%4).</source><translation>%1 will %2, aber %3 kommt von %9 an (%4).</translation></message>
<message><source>%1 wants at least %2, but %3 arrives from %9.</source><translation>%1 will mindestens %2, aber %3 kommt von %9 an.</translation></message>
<message><source>%1 wants at least %2, but %3 arrives.</source><translation>%1 will mindestens %2, aber %3 kommt an.</translation></message>
<message><source>%1 was changed by another program. %2 What you see here is unharmed; File › Save as… keeps it elsewhere.</source><translation>%1 wurde von einem anderen Programm geändert. %2 Was Sie hier sehen, ist unversehrt; Datei › Speichern unter… bewahrt es woanders.</translation></message>
<message><source>%1 was changed by another program. The file, beside what you see: %2.</source><translation>%1 wurde von einem anderen Programm geändert. Die Datei, neben dem, was Sie sehen: %2.</translation></message>
<message><source>%1 was not saved when Layerloom last ended; a copy of it remains (%2).</source><translation>%1 war nicht gespeichert, als Layerloom zuletzt endete; eine Kopie davon ist noch da (%2).</translation></message>
<message><source>%1 was saved by another program since you opened it. Save over it?</source><translation>%1 wurde von einem anderen Programm gespeichert, seit Sie es geöffnet haben. Trotzdem überschreiben?</translation></message>
<message><source>%1 was written by a newer version of Layerloom (%2); open it there, or install the newer version.</source><translation>%1 wurde von einem neueren Layerloom (%2) geschrieben; öffnen Sie es dort, oder installieren Sie die neuere Version.</translation></message>
<message><source>%1 was written in format %2 by a newer version of Layerloom (%3); this one reads up to format %4. Open it there, or install the newer version.</source><translation>%1 wurde im Format %2 von einem neueren Layerloom (%3) geschrieben; dieses liest bis Format %4. Öffnen Sie sie dort, oder installieren Sie die neuere Version.</translation></message>
<message><source>%1 what comes from %2 to %3</source><translation>%1, was von %2 kommt, auf %3</translation></message>
<message><source>%1 while training</source><translation>%1 beim Training</translation></message>
<message><source>%1 windows</source><translation>%1 Fenster</translation></message>
<message><source>%1 windows arrive from %9, but an image of %2 takes %3 × %4 = %5 with these settings.</source><translation>%1 Fenster kommen von %9 an, aber ein Bild von %2 nimmt mit diesen Einstellungen %3 × %4 = %5.</translation></message>
<message><source>%1 windows arrive, but an image of %2 takes %3 × %4 = %5 with these settings.</source><translation>%1 Fenster kommen an, aber ein Bild von %2 nimmt mit diesen Einstellungen %3 × %4 = %5.</translation></message>
<message><source>%1 wire from %2 to %3</source><translation>%1: Verbindung von %2 zu %3</translation></message>
<message><source>%1 wires</source><translation>%1 Verbindungen</translation></message>
<message><source>%1 wires end at %2 of %3 (from %4); it takes one. Cut the others, or join them with Concat or Add.</source><translation>%1 Verbindungen enden an %2 von %3 (von %4); er nimmt eine. Trennen Sie die anderen, oder fügen Sie sie mit Concat oder Add zusammen.</translation></message>
<message><source>%1 wires to %2</source><translation>%1 Verbindungen zu %2</translation></message>
<message><source>%1 with %2</source><translation>%1 mit %2</translation></message>
<message><source>%1 with %2 output%3</source><translation>%1 mit %2 Ausgaben</translation></message>
<message><source>%1 with 1 output</source><translation>%1 mit 1 Ausgabe</translation></message>
<message><source>%1 with missing values %2 left out.</source><translation>%1 mit fehlenden Werten weggelassen.</translation></message>
<message><source>%1 without %2 %3 left out.</source><translation>%1 ohne %2 weggelassen.</translation></message>
<message><source>%1 without an answer %2 left out.</source><translation>%1 ohne Antwort weggelassen.</translation></message>
<message><source>%1 words</source><translation>%1 Wörter</translation></message>
<message><source>%1 would be %2: what arrives from %9 is too small for these settings.</source><translation>%1 wäre %2: Was von %9 ankommt, ist zu klein für diese Einstellungen.</translation></message>
<message><source>%1 would be %2: what arrives is too small for these settings.</source><translation>%1 wäre %2: Was ankommt, ist zu klein für diese Einstellungen.</translation></message>
<message><source>%1 would have %2 axes; %3 is the most there can be.</source><translation>%1 hätte %2 Achsen; höchstens %3 sind möglich.</translation></message>
<message><source>%1 would have more than %2 numbers along an axis, which no machine holds.</source><translation>%1 hätte mehr als %2 Zahlen entlang einer Achse, was kein Computer fasst.</translation></message>
<message><source>%1 · %2 of %3 GB</source><translation>%1 · %2 von %3 GB</translation></message>
<message><source>%1 · %2 · %3 · torch %4 · %5 threads</source><translation>%1 · %2 · %3 · torch %4 · %5 threads</translation></message>
<message><source>%1 · in place of %2</source><translation>%1 · statt %2</translation></message>
<message><source>%1, %2 = 100</source><translation>%1, %2 = 100</translation></message>
<message><source>%1, %2 on axis %3</source><translation>%1, %2 auf Achse %3</translation></message>
<message><source>%1, %2, column %3: %4 is none of the labels %5. Correct it in the file, or look at the data again in Data so that the labels are renewed.</source><translation>%1, %2, Spalte %3: %4 ist keines der Labels %5. Berichtigen Sie es in der Datei, oder sehen Sie die Daten unter Daten noch einmal an, damit die Labels erneuert werden.</translation></message>
<message><source>%1, and even one example at a time is too much: make what flows between the nodes smaller, for example by pooling earlier.</source><translation>%1, und selbst ein Beispiel auf einmal ist zu viel: Machen Sie kleiner, was zwischen den Knoten fließt, zum Beispiel durch früheres Pooling.</translation></message>
<message><source>%1, at repeat %2,</source><translation>%1, in Wiederholung %2,</translation></message>
<message><source>%1, best %2</source><translation>%1, beste %2</translation></message>
<message><source>%1, but no wire leads from there to an Output or a loss: they are neither trained nor exported.</source><translation>%1, aber von dort führt keine Verbindung zu einem Ausgang oder Verlust: Sie werden weder trainiert noch exportiert.</translation></message>
<message><source>%1, driver %2</source><translation>%1, Treiber %2</translation></message>
<message><source>%1, example %2 of %3 holds %4; correct it in the file.</source><translation>%1, Beispiel %2 von %3 enthält %4; berichtigen Sie es in der Datei.</translation></message>
<message><source>%1, example %2 of %3: %4 is none of the labels %5; look at the data again in Data so that the labels are renewed.</source><translation>%1, Beispiel %2 von %3: %4 ist keines der Labels %5; sehen Sie die Daten unter Daten noch einmal an, damit die Labels erneuert werden.</translation></message>
<message><source>%1, line %2: %3, but %4 are expected, one for each column. Correct that line in the file.</source><translation>%1, Zeile %2: %3, aber %4 werden erwartet, eine für jede Spalte. Berichtigen Sie diese Zeile in der Datei.</translation></message>
<message><source>%1, opens in %2</source><translation>%1, öffnet in %2</translation></message>
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
<message><source>%1: a new axis %2</source><translation>%1 (neue Achse %2)</translation></message>
<message><source>%1: it can learn small data by heart. %2</source><translation>%1: Er kann wenige Daten auswendig lernen. %2</translation></message>
<message><source>%1: the last %2</source><translation>%1: die letzten %2</translation></message>
<message><source>%1: the last layer</source><translation>%1 (letzte Schicht)</translation></message>
<message><source>%1: the last step</source><translation>%1 (letzter Schritt)</translation></message>
<message><source>%1: what it learns decides, and the other layers hardly count.</source><translation>%1: Was er lernt, entscheidet, und die anderen Schichten zählen kaum.</translation></message>
<message><source>%1; %2 left out.</source><translation>%1; weggelassen.</translation></message>
<message><source>%1&lt;br&gt;Alt: swap with the wire from %2</source><translation>%1&lt;br&gt;Alt: mit der Verbindung von %2 tauschen</translation></message>
<message><source>%1[*] – Layerloom</source><translation>%1[*] – Layerloom</translation></message>
<message><source>%b %H:%M</source><translation>%b %H:%M</translation></message>
<message><source>%b %Y</source><translation>%b %Y</translation></message>
<message><source>1 channels do not split into %1 equal groups.</source><translation>1 Kanal lässt sich nicht in %1 gleiche Gruppen teilen.</translation></message>
<message><source>1 column → %1 numbers</source><translation>1 Spalte → %1 Zahlen</translation></message>
<message><source>1 column → 1 number</source><translation>1 Spalte → 1 Zahl</translation></message>
<message><source>1 row ahead</source><translation>1 Zeile voraus</translation></message>
<message><source>&lt;p&gt;Wire layers, watch them learn, ship ONNX.&lt;/p&gt;&lt;p&gt;What you draw is written as Python, that Python is what trains, and what trained is what is exported and compared.&lt;/p&gt;&lt;p&gt;MIT licence. Set in Inter and JetBrains Mono (OFL), with icons by Lucide (ISC).&lt;/p&gt;</source><translation>&lt;p&gt;Schichten verdrahten, beim Lernen zusehen, als ONNX weitergeben.&lt;/p&gt;&lt;p&gt;Was Sie zeichnen, wird als Python geschrieben; dieses Python lernt, und was gelernt hat, wird exportiert und verglichen.&lt;/p&gt;&lt;p&gt;MIT-Lizenz. Gesetzt in Inter und JetBrains Mono (OFL), mit Symbolen von Lucide (ISC).&lt;/p&gt;</translation></message>
<message><source>, %1 ahead</source><translation>, %1 voraus</translation></message>
<message><source>, and lengths %1 of %2</source><translation>, und Längen %1 von %2</translation></message>
<message><source>, because %1 numbers arrive from %2</source><translation>, weil %1 Zahlen von %2 ankommen</translation></message>
<message><source>, best %1</source><translation>, beste %1</translation></message>
<message><source>, in frame %1</source><translation>, im Rahmen %1</translation></message>
<message><source>, nor do %1 outgoing ones</source><translation>, und %1 ausgehende auch nicht</translation></message>
<message><source>, or clipping the gradients at 1</source><translation>, oder die Gradienten auf 1 zu begrenzen</translation></message>
<message><source>, point %1 of %2</source><translation>, Punkt %1 von %2</translation></message>
<message><source>, test</source><translation>, Test</translation></message>
<message><source>, tried with %1</source><translation>, ausprobiert mit %1</translation></message>
<message><source>-1 and 1 are the centres of the outermost pixels, not their edges.</source><translation>-1 und 1 sind die Mitten der äußersten Pixel, nicht ihre Kanten.</translation></message>
<message><source>-log P(text | x)</source><translation>-log P(Text | x)</translation></message>
<message><source>-log softmax(a·b / τ)[i]</source><translation>-log softmax(a·b / τ)[i]</translation></message>
<message><source>-log softmax(x)[t]</source><translation>-log softmax(x)[t]</translation></message>
<message><source>-log softmax(z·z / τ)[j]</source><translation>-log softmax(z·z / τ)[j]</translation></message>
<message><source>0 means never stop early</source><translation>0 heißt: nie früher enden</translation></message>
<message><source>0 means none</source><translation>0 heißt keiner</translation></message>
<message><source>0 or 1 for each.</source><translation>0 oder 1 für jede.</translation></message>
<message><source>0 to %1</source><translation>0 bis %1</translation></message>
<message><source>0 to 1</source><translation>0 bis 1</translation></message>
<message><source>0.5 is the median, 0 the smallest, 1 the largest.</source><translation>0.5 ist der Median, 0 das Kleinste, 1 das Größte.</translation></message>
<message><source>1 - cos, or max(0, cos - m)</source><translation>1 - cos, oder max(0, cos - m)</translation></message>
<message><source>1 adds up, 2 is the root of the sum of squares, a large one nearly the maximum.</source><translation>1 addiert, 2 ist die Wurzel der Quadratsumme, eine große fast das Maximum.</translation></message>
<message><source>1 adds up, 2 is the root of the sum of squares, a large one nearly the maximum. It is best even where numbers may be below zero: other powers or roots of those are not defined.</source><translation>1 addiert, 2 ist die Wurzel der Quadratsumme, eine große fast das Maximum. 2 ist am besten, auch wo Zahlen unter null liegen können: Andere Potenzen oder Wurzeln davon sind nicht definiert.</translation></message>
<message><source>1 at place x, else 0</source><translation>1 an Stelle x, sonst 0</translation></message>
<message><source>1 axis arrives</source><translation>1 Achse kommt an</translation></message>
<message><source>1 axis arrives from %9</source><translation>1 Achse kommt von %9 an</translation></message>
<message><source>1 channel</source><translation>1 Kanal</translation></message>
<message><source>1 character</source><translation>1 Zeichen</translation></message>
<message><source>1 class</source><translation>1 Klasse</translation></message>
<message><source>1 column</source><translation>1 Spalte</translation></message>
<message><source>1 core</source><translation>1 Kern</translation></message>
<message><source>1 epoch</source><translation>1 Epoche</translation></message>
<message><source>1 example</source><translation>1 Beispiel</translation></message>
<message><source>1 filter</source><translation>1 Filter</translation></message>
<message><source>1 for pairs that belong together, -1 for others, or yes and no.</source><translation>1 für Paare, die zusammengehören, -1 für andere, oder ja und nein.</translation></message>
<message><source>1 for pairs that belong together, 0 for others.</source><translation>1 für Paare, die zusammengehören, 0 für andere.</translation></message>
<message><source>1 for what is above zero, -1 for what is below, 0 for zero.</source><translation>1 für das, was über null liegt, -1 für das darunter, 0 für null.</translation></message>
<message><source>1 group</source><translation>1 Gruppe</translation></message>
<message><source>1 head</source><translation>1 Kopf</translation></message>
<message><source>1 incoming channel does not split into %1 equal groups, nor do %2 outgoing ones.</source><translation>1 eingehender Kanal lässt sich nicht in %1 gleiche Gruppen teilen, und %2 ausgehende auch nicht.</translation></message>
<message><source>1 incoming channel does not split into %1 equal groups.</source><translation>1 eingehender Kanal lässt sich nicht in %1 gleiche Gruppen teilen.</translation></message>
<message><source>1 label</source><translation>1 Label</translation></message>
<message><source>1 layer</source><translation>1 Schicht</translation></message>
<message><source>1 letter</source><translation>1 Buchstabe</translation></message>
<message><source>1 line</source><translation>1 Zeile</translation></message>
<message><source>1 missing value</source><translation>1 fehlender Wert</translation></message>
<message><source>1 more problem</source><translation>1 weiteres Problem</translation></message>
<message><source>1 node</source><translation>1 Knoten</translation></message>
<message><source>1 note</source><translation>1 Notiz</translation></message>
<message><source>1 number</source><translation>1 Zahl</translation></message>
<message><source>1 or -1 for each, or yes and no, in the same shape.</source><translation>1 oder -1 für jeden, oder ja und nein, in derselben Form.</translation></message>
<message><source>1 parameter</source><translation>1 Parameter</translation></message>
<message><source>1 parameter so far</source><translation>1 Parameter bisher</translation></message>
<message><source>1 picture</source><translation>1 Bild</translation></message>
<message><source>1 problem</source><translation>1 Problem</translation></message>
<message><source>1 row</source><translation>1 Zeile</translation></message>
<message><source>1 sample</source><translation>1 Beispiel</translation></message>
<message><source>1 shape</source><translation>1 Form</translation></message>
<message><source>1 size (%1)</source><translation>1 Größe (%1)</translation></message>
<message><source>1 step</source><translation>1 Schritt</translation></message>
<message><source>1 tensor arrives</source><translation>1 Tensor kommt an</translation></message>
<message><source>1 tensor arrives from %9</source><translation>1 Tensor kommt von %9 an</translation></message>
<message><source>1 thread</source><translation>1 Thread</translation></message>
<message><source>1 time</source><translation>1 Mal</translation></message>
<message><source>1 value</source><translation>1 Wert</translation></message>
<message><source>1 where a should be higher, -1 where b should, or yes and no.</source><translation>1, wo a höher sein soll, -1, wo b, oder ja und nein.</translation></message>
<message><source>1 window</source><translation>1 Fenster</translation></message>
<message><source>1 wire</source><translation>1 Verbindung</translation></message>
<message><source>1 with chance x, else 0</source><translation>1 mit Chance x, sonst 0</translation></message>
<message><source>1 word</source><translation>1 Wort</translation></message>
<message><source>1.0 ↔ 1 ↔ true</source><translation>1.0 ↔ 1 ↔ wahr</translation></message>
<message><source>2 is the straight length, 1 the sum of all amounts.</source><translation>2 ist die gerade Länge, 1 die Summe aller Beträge.</translation></message>
<message><source>2 is the straight line, 1 the sum of the differences.</source><translation>2 ist die gerade Linie, 1 die Summe der Unterschiede.</translation></message>
<message><source>2 tensors arrive</source><translation>2 Tensoren kommen an</translation></message>
<message><source>2 tensors arrive from %9</source><translation>2 Tensoren kommen von %9 an</translation></message>
<message><source>; a squeeze() may have taken the batch's axis, name the axis it should take</source><translation>; ein squeeze() hat vielleicht die Achse des Batches genommen, nennen Sie die Achse, die es nehmen soll</translation></message>
<message><source>; it has %1</source><translation>; sie haben %1</translation></message>
<message><source>; set %1</source><translation>; setzen Sie %1</translation></message>
<message><source>&lt;p&gt;&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;One of your blocks.&lt;/p&gt;&lt;p&gt;Drag it onto the canvas, or press Enter. F2 renames, Del deletes.&lt;/p&gt;</source><translation>&lt;p&gt;&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;Einer Ihrer Blöcke.&lt;/p&gt;&lt;p&gt;Ziehen Sie ihn auf die Leinwand, oder drücken Sie die Eingabetaste. F2 benennt um, Entf löscht.&lt;/p&gt;</translation></message>
<message><source>A batch of examples.</source><translation>Ein Batch von Beispielen.</translation></message>
<message><source>A batch of right answers.</source><translation>Ein Batch richtiger Antworten.</translation></message>
<message><source>A node cannot feed itself.</source><translation>Ein Knoten kann sich nicht selbst speisen.</translation></message>
<message><source>as %1</source><translation>als %1</translation></message>
<message><source>Blocks</source><translation>Blöcke</translation></message>
<message><source>Bypass %1</source><translation>%1 überbrücken</translation></message>
<message><source>Change %1 and %2 and %3 to %4</source><translation>%1, %2 und %3 in %4 ändern</translation></message>
<message><source>Change %1 to %2 and %3 to %4</source><translation>%1 in %2 und %3 in %4 ändern</translation></message>
<message><source>Change %1 to %2, %3 to %4 and %5 to %6</source><translation>%1 in %2, %3 in %4 und %5 in %6 ändern</translation></message>
<message><source>Change all %1 to ReLU</source><translation>Alle %1 in ReLU ändern</translation></message>
<message><source>Cut %1</source><translation>%1 ausschneiden</translation></message>
<message><source>Cut wires of %1</source><translation>Verbindungen von %1 trennen</translation></message>
<message><source>Delete %1</source><translation>%1 löschen</translation></message>
<message><source>Delete and join %1</source><translation>%1 löschen und Verbindungen schließen</translation></message>
<message><source>Duplicate %1</source><translation>%1 duplizieren</translation></message>
<message><source>Every block has a setting %1 of its own; choose another word.</source><translation>Jeder Block hat schon eine eigene Einstellung %1; wählen Sie ein anderes Wort.</translation></message>
<message><source>Exporting, then comparing on real samples, %1</source><translation>Wird exportiert und dann an echten Beispielen verglichen, %1</translation></message>
<message><source>Exporting, then comparing on real samples…</source><translation>Wird exportiert und dann an echten Beispielen verglichen…</translation></message>
<message><source>From anywhere: F4 goes on, Shift+F4 leaves.</source><translation>Von überall: F4 geht weiter, Umschalt+F4 verlässt.</translation></message>
<message><source>Insert %1 and %2</source><translation>%1 und %2 einfügen</translation></message>
<message><source>Insert %1 and %2 after %3</source><translation>%1 und %2 nach %3 einfügen</translation></message>
<message><source>Insert %1 and %2 before %3</source><translation>%1 und %2 vor %3 einfügen</translation></message>
<message><source>Insert %1 before %2</source><translation>%1 vor %2 einfügen</translation></message>
<message><source>It is there already</source><translation>Sie ist schon da</translation></message>
<message><source>like %1</source><translation>wie %1</translation></message>
<message><source>missing</source><translation>fehlt</translation></message>
<message><source>Missing values: %1%2. Numbers are filled with the mean of the training part; a missing category counts as none of those there are.</source><translation>Fehlende Werte: %1%2. Zahlen werden mit dem Mittelwert des Trainingsteils aufgefüllt; eine fehlende Kategorie gilt als keine der vorhandenen.</translation></message>
<message><source>Move %1</source><translation>%1 verschieben</translation></message>
<message><source>Mute %1</source><translation>%1 stummschalten</translation></message>
<message><source>Nothing is wired to %1 and %2 and %3 of %4 yet.</source><translation>Mit %1, %2 und %3 von %4 ist noch nichts verbunden.</translation></message>
<message><source>own</source><translation>eigene</translation></message>
<message><source>Own weights for %1</source><translation>Eigene Gewichte für %1</translation></message>
<message><source>Set %1 of %2 to %3</source><translation>%1 von %2 auf %3 setzen</translation></message>
<message><source>shared</source><translation>geteilte</translation></message>
<message><source>Question at the top</source><translation>Frage oben</translation></message>
<message><source>Straighten wires of %1</source><translation>Verbindungen von %1 begradigen</translation></message>
<message><source>Switch %1 of %2 off</source><translation>%1 von %2 ausschalten</translation></message>
<message><source>Switch %1 of %2 on</source><translation>%1 von %2 einschalten</translation></message>
<message><source>Switch %1 off</source><translation>%1 ausschalten</translation></message>
<message><source>Switch %1 on</source><translation>%1 einschalten</translation></message>
<message><source>Take out %1</source><translation>%1 herausnehmen</translation></message>
<message><source>The one with CUDA is about %1 GB to download and takes about %2 GB on disk.</source><translation>Das mit CUDA ist etwa %1 GB zum Herunterladen und belegt etwa %2 GB auf der Festplatte.</translation></message>
<message><source>the window reaches over %1 along %2, but only %3 arrive from %9 (%4 with padding).</source><translation>das Fenster reicht über %1 entlang %2, aber nur %3 kommen von %9 an (%4 mit Auffüllen).</translation></message>
<message><source>the window reaches over %1 along %2, but only %3 arrive from %9.</source><translation>das Fenster reicht über %1 entlang %2, aber nur %3 kommen von %9 an.</translation></message>
<message><source>The wire from %1 to %2, point %3 of %4</source><translation>Die Verbindung von %1 zu %2, Punkt %3 von %4</translation></message>
<message><source>There is a file %1 in this folder. Save over it?</source><translation>In diesem Ordner gibt es schon eine Datei %1. Überschreiben?</translation></message>
<message><source>tokens go up to %1, but the table has only 1 rows.</source><translation>Token gehen bis %1, aber die Tabelle hat nur 1 Zeile.</translation></message>
<message><source>Train (Ctrl+%1)</source><translation>Trainieren (Strg+%1)</translation></message>
<message><source>trained</source><translation>wird trainiert</translation></message>
<message><source>Unsaved work that was left behind when Layerloom last ended cannot be read; it is kept as %1.</source><translation>Ungespeicherte Arbeit, die beim letzten Ende von Layerloom zurückblieb, ist nicht lesbar; sie liegt unter %1.</translation></message>
<message><source>Use again %1</source><translation>%1 wieder verwenden</translation></message>
<message><source>a blur of %1 mirrors %2 pixels along %3 and needs at least %4 there, but only %5 arrive from %9.</source><translation>ein Weichzeichner von %1 spiegelt %2 Pixel entlang %3 und braucht dort mindestens %4, aber nur %5 kommen von %9 an.</translation></message>
<message><source>a blur of %1 mirrors %2 pixels along %3 and needs at least %4 there, but only %5 arrive.</source><translation>ein Weichzeichner von %1 spiegelt %2 Pixel entlang %3 und braucht dort mindestens %4, aber nur %5 kommen an.</translation></message>
<message><source>A bypassed node (B) hands on what arrives from %9. A muted one (M) is left out with everything that needs it.</source><translation>Ein überbrückter Knoten (B) reicht weiter, was von %9 ankommt. Ein stummer (M) fällt weg, mit allem, was ihn braucht.</translation></message>
<message><source>A bypassed node (B) hands on what arrives.</source><translation>Ein überbrückter Knoten (B) reicht weiter, was ankommt.</translation></message>
<message><source>A bypassed node (B) hands on what arrives. A muted one (M) is left out with everything that needs it.</source><translation>Ein überbrückter Knoten (B) reicht weiter, was ankommt. Ein stummer (M) fällt weg, mit allem, was ihn braucht.</translation></message>
<message><source>a character no Python has</source><translation>ein Zeichen, das kein Python hat</translation></message>
<message><source>A class number that does not count, such as padding.</source><translation>Eine Klassennummer, die nicht zählt, etwa Padding.</translation></message>
<message><source>A class that is an nn.Module; the last one counts.</source><translation>Eine Klasse, die ein nn.Module ist; die letzte zählt.</translation></message>
<message><source>A convolution in two cheap steps: each channel by itself, then all channels pixel by pixel.</source><translation>Eine Faltung in zwei billigen Schritten: jeder Kanal für sich, dann alle Kanäle Pixel für Pixel.</translation></message>
<message><source>A convolution over a wide window, then two dense layers at each pixel, with a shortcut around them.</source><translation>Eine Faltung über ein weites Fenster, dann zwei dichte Schichten an jedem Pixel, mit einer Abkürzung darum.</translation></message>
<message><source>A convolution, a norm and an activation: the three that nearly every image network repeats.</source><translation>Eine Faltung, eine Normalisierung und eine Aktivierung: die drei, die fast jedes Bildnetz wiederholt.</translation></message>
<message><source>a convolutional network</source><translation>ein Faltungsnetz</translation></message>
<message><source>A distance for each pair.</source><translation>Ein Abstand je Paar.</translation></message>
<message><source>A draw while training, the mean afterwards.</source><translation>Beim Training gezogen, danach der Mittelwert.</translation></message>
<message><source>A dropout that keeps mean 0 and spread 1, made for networks of SELU; afterwards it does nothing.</source><translation>Ein Dropout, der Mittelwert 0 und Streuung 1 hält, gemacht für Netze mit SELU; danach tut er nichts.</translation></message>
<message><source>A frame; what it holds is chosen.</source><translation>Ein Rahmen; was er enthält, ist gewählt.</translation></message>
<message><source>a gap (NaN)</source><translation>eine Lücke (NaN)</translation></message>
<message><source>a if true, else b</source><translation>a, wenn wahr, sonst b</translation></message>
<message><source>A kind of node this version does not know.</source><translation>Eine Art von Knoten, die diese Version nicht kennt.</translation></message>
<message><source>A kind of node this version does not know. It is kept as it is.</source><translation>Eine Art von Knoten, die diese Version nicht kennt. Er bleibt, wie er ist.</translation></message>
<message><source>a later time</source><translation>später</translation></message>
<message><source>A layer of your own: a PyTorch module you write here, its shape found by running it.</source><translation>Eine eigene Schicht: ein PyTorch-Modul, das Sie hier schreiben; seine Form wird durch Ausführen gefunden.</translation></message>
<message><source>A leaky ReLU that learns its slope (He and others 2015).</source><translation>Ein Leaky ReLU, das seine Steigung lernt (He u. a. 2015).</translation></message>
<message><source>A leaky ReLU whose slope is drawn anew for each number while training (Xu and others 2015).</source><translation>Ein Leaky ReLU, dessen Steigung beim Training für jede Zahl neu gezogen wird (Xu u. a. 2015).</translation></message>
<message><source>a learning rate of %1</source><translation>eine Lernrate von %1</translation></message>
<message><source>a level cuts an image into %1 × %2 regions; 64 × 64 is the most.</source><translation>eine Stufe schneidet ein Bild in %1 × %2 Gebiete; höchstens 64 × 64.</translation></message>
<message><source>A line says what would change if it came back; the nodes that have a ring are those.</source><translation>Eine Zeile sagt, was sich änderte, käme sie zurück; Knoten mit Ring sind betroffen.</translation></message>
<message><source>A list of whole numbers from 0: which places, in which order.</source><translation>Eine Liste ganzer Zahlen ab 0: welche Stellen, in welcher Reihenfolge.</translation></message>
<message><source>A little that is added to each difference, so that slopes stay finite.</source><translation>Ein wenig, das zu jedem Unterschied addiert wird, damit Steigungen endlich bleiben.</translation></message>
<message><source>A log-probability for each class.</source><translation>Eine Log-Wahrscheinlichkeit je Klasse.</translation></message>
<message><source>A logarithm that takes every number, also below zero: draws large numbers together.</source><translation>Ein Logarithmus, der jede Zahl nimmt, auch unter null: rückt große Zahlen zusammen.</translation></message>
<message><source>a loss</source><translation>ein Verlust</translation></message>
<message><source>A matrix of L rows and D columns for each pair of vectors.</source><translation>Eine Matrix mit L Zeilen und D Spalten für jedes Paar von Vektoren.</translation></message>
<message><source>a multiple of </source><translation>ein Vielfaches von </translation></message>
<message><source>A muted one (M) is left out with everything that needs it.</source><translation>Ein stummer (M) fällt weg, mit allem, was ihn braucht.</translation></message>
<message><source>A name has letters, digits and _, and begins with a letter: it becomes a word of the source.</source><translation>Ein Name besteht aus Buchstaben, Ziffern und _, am Anfang ein Buchstabe: Er wird ein Wort des Quelltexts.</translation></message>
<message><source>A narrower layer may do as well.</source><translation>Eine schmalere Schicht reicht vielleicht auch.</translation></message>
<message><source>A network needs a name of up to %1 letters.</source><translation>Ein Netz braucht einen Namen mit bis zu %1 Zeichen.</translation></message>
<message><source>A network of this project</source><translation>Ein Netz dieses Projekts</translation></message>
<message><source>A node goes into a wire with an input and an output that are not wired yet.</source><translation>In eine Verbindung kommt ein Knoten, dessen Eingang und Ausgang noch frei sind.</translation></message>
<message><source>A note.</source><translation>Eine Notiz.</translation></message>
<message><source>A number for each example.</source><translation>Eine Zahl je Beispiel.</translation></message>
<message><source>A number is missing here.</source><translation>Hier fehlt eine Zahl.</translation></message>
<message><source>A number on a boundary falls into the bucket above it.</source><translation>Eine Zahl auf einer Grenze fällt in die Klasse darüber.</translation></message>
<message><source>A number, or a list of numbers, that is always the same and never learned.</source><translation>Eine Zahl oder eine Liste von Zahlen, die immer gleich ist und nie gelernt wird.</translation></message>
<message><source>a part of it does not add up (%1)</source><translation>ein Teil davon geht nicht auf (%1)</translation></message>
<message><source>a patch is %1 pixels, but the picture is only %2 %3.</source><translation>ein Feld ist %1 Pixel groß, das Bild aber nur %2 %3.</translation></message>
<message><source>A picture ends in .png, .jpg or .svg and a table in .csv; %1 ends in “%2”.</source><translation>Ein Bild endet auf .png, .jpg oder .svg, eine Tabelle auf .csv; %1 endet auf „%2“.</translation></message>
<message><source>A picture of a network ends in .png or .svg; %1 ends in “%2”.</source><translation>Ein Bild eines Netzes endet auf .png oder .svg; %1 endet auf „%2“.</translation></message>
<message><source>a picture of one pixel comes out, which has no spread for an instance norm.</source><translation>es kommt ein Bild aus einem Pixel heraus, das keine Streuung für eine Instanznormalisierung hat.</translation></message>
<message><source>a point of the wire %1 does not say where it lies.</source><translation>ein Punkt der Verbindung %1 sagt nicht, wo er liegt.</translation></message>
<message><source>A pool before %1 makes it smaller.</source><translation>Ein Pool vor %1 macht ihn kleiner.</translation></message>
<message><source>A power for each; unwired, the one set here.</source><translation>Eine Potenz für jede; unverbunden die hier gesetzte.</translation></message>
<message><source>A quantity: more or less of something.</source><translation>Eine Menge: mehr oder weniger von etwas.</translation></message>
<message><source>A ReLU that stops at 6, as mobile networks use it.</source><translation>Ein ReLU, das bei 6 aufhört, wie es mobile Netze benutzen.</translation></message>
<message><source>A report of all this; no name of yours, of this computer or of a folder is in it.</source><translation>Ein Bericht über all dies; kein Name von Ihnen, von diesem Computer oder von einem Ordner steht darin.</translation></message>
<message><source>A report says where in the program; nothing of your project is in it.</source><translation>Ein Bericht sagt, wo im Programm; nichts aus Ihrem Projekt steht darin.</translation></message>
<message><source>A residual block that normalises first, so that the shortcut stays untouched through any depth.</source><translation>Ein Residualblock, der zuerst normalisiert, sodass die Abkürzung durch jede Tiefe unberührt bleibt.</translation></message>
<message><source>A row for each code.</source><translation>Eine Zeile je Code.</translation></message>
<message><source>A score for each class.</source><translation>Ein Wert je Klasse.</translation></message>
<message><source>A score for each class: N, C, or N, C and then places.</source><translation>Ein Wert je Klasse: N, C, oder N, C und dann Stellen.</translation></message>
<message><source>A sequence: a vector for each patch.</source><translation>Eine Folge: ein Vektor je Feld.</translation></message>
<message><source>A sequence: time or patches, then features.</source><translation>Eine Folge: Zeit oder Felder, dann Merkmale.</translation></message>
<message><source>A sequence: time, then anything.</source><translation>Eine Folge: Zeit, dann irgendetwas.</translation></message>
<message><source>A sequence: time, then features, which are pairs; often for each head.</source><translation>Eine Folge: Zeit, dann Merkmale, die Paare sind; oft je Kopf.</translation></message>
<message><source>A sequence: time, then features.</source><translation>Eine Folge: Zeit, dann Merkmale.</translation></message>
<message><source>A share nothing is decided by, looked at once at the very end.</source><translation>Ein Anteil, nach dem nichts entschieden wird; er wird einmal ganz am Ende angesehen.</translation></message>
<message><source>a share of %1 needs a fixed size, but %2 is %3, which is only known when data arrives; give it a size to come out instead.</source><translation>ein Anteil von %1 braucht eine feste Größe, aber %2 ist %3, was erst bekannt ist, wenn Daten ankommen; geben Sie stattdessen eine Größe für das Ergebnis.</translation></message>
<message><source>A sigmoid made of three straight lines, quick on small machines.</source><translation>Ein Sigmoid aus drei geraden Linien, schnell auf kleinen Geräten.</translation></message>
<message><source>A SiLU made of simple pieces, quick on small machines.</source><translation>Ein SiLU aus einfachen Stücken, schnell auf kleinen Geräten.</translation></message>
<message><source>A single layer also takes N, H.</source><translation>Eine einzelne Schicht nimmt auch N, H.</translation></message>
<message><source>a single number</source><translation>eine einzelne Zahl</translation></message>
<message><source>a single number arrives</source><translation>eine einzelne Zahl kommt an</translation></message>
<message><source>a single number arrives from %9</source><translation>eine einzelne Zahl kommt von %9 an</translation></message>
<message><source>a single number has no axes to put in another order.</source><translation>eine einzelne Zahl hat keine Achsen, die sich anders ordnen ließen.</translation></message>
<message><source>a size of 0 would leave nothing.</source><translation>eine Größe von 0 ließe nichts übrig.</translation></message>
<message><source>a size of more than %1 products</source><translation>eine Größe aus mehr als %1 Produkten</translation></message>
<message><source>A smaller batch size or smaller pictures need less.</source><translation>Eine kleinere Batchgröße oder kleinere Bilder brauchen weniger.</translation></message>
<message><source>A smooth maximum: adds up exponentials and takes the logarithm, without growing too large.</source><translation>Ein glattes Maximum: addiert Exponentiale und nimmt den Logarithmus, ohne zu groß zu werden.</translation></message>
<message><source>A smooth ReLU that dips a little below zero.</source><translation>Ein glattes ReLU, das ein wenig unter null taucht.</translation></message>
<message><source>A smooth ReLU: always positive, never with a corner.</source><translation>Ein glattes ReLU: immer positiv, nie mit einer Ecke.</translation></message>
<message><source>A square matrix for each.</source><translation>Eine quadratische Matrix für jeden.</translation></message>
<message><source>A stack of transformer layers in which every position looks at all others.</source><translation>Ein Stapel von Transformer-Schichten, in denen jede Stelle alle anderen ansieht.</translation></message>
<message><source>A stack of transformer layers that also look at a second sequence.</source><translation>Ein Stapel von Transformer-Schichten, die auch eine zweite Folge ansehen.</translation></message>
<message><source>a tensor of %1 would hold %2 numbers, more than a machine should be asked for.</source><translation>ein Tensor von %1 enthielte %2 Zahlen, mehr, als man einem Computer zumuten sollte.</translation></message>
<message><source>A tensor of any shape.</source><translation>Ein Tensor jeder Form.</translation></message>
<message><source>A tensor of any shape; only its batch size matters.</source><translation>Ein Tensor jeder Form; nur seine Batchgröße zählt.</translation></message>
<message><source>A tensor of any shape; only its shape and sort matter.</source><translation>Ein Tensor jeder Form; nur seine Form und Art zählen.</translation></message>
<message><source>A tensor of any shape; only its shape matters.</source><translation>Ein Tensor jeder Form; nur seine Form zählt.</translation></message>
<message><source>A tensor of any shape; only its size matters.</source><translation>Ein Tensor jeder Form; nur seine Größe zählt.</translation></message>
<message><source>A training is running.</source><translation>Ein Training läuft.</translation></message>
<message><source>A training step</source><translation>Ein Trainingsschritt</translation></message>
<message><source>A training step failed: %1.</source><translation>Ein Trainingsschritt schlug fehl: %1.</translation></message>
<message><source>a training step gave numbers that are not finite</source><translation>ein Trainingsschritt ergab Zahlen, die nicht endlich sind</translation></message>
<message><source>A vector for each example.</source><translation>Ein Vektor je Beispiel.</translation></message>
<message><source>A vector for each token, on a new last axis.</source><translation>Ein Vektor je Token, auf einer neuen letzten Achse.</translation></message>
<message><source>a vector in space has three numbers, but axis %1 of %2 is %3 (%4).</source><translation>ein Vektor im Raum hat drei Zahlen, aber Achse %1 von %2 ist %3 (%4).</translation></message>
<message><source>A weight for each number; unwired, the one set here.</source><translation>Ein Gewicht je Zahl; unverbunden das hier gesetzte.</translation></message>
<message><source>A whole number for each example.</source><translation>Eine ganze Zahl je Beispiel.</translation></message>
<message><source>A whole transformer: it reads one sequence and writes another.</source><translation>Ein ganzer Transformer: Er liest eine Folge und schreibt eine andere.</translation></message>
<message><source>a window does not fit into an image of %1 with these settings.</source><translation>ein Fenster passt mit diesen Einstellungen nicht in ein Bild von %1.</translation></message>
<message><source>A window of %1 rows that looks %2 ahead is not possible; give a window from 1 and a look ahead from 1 in Data.</source><translation>Ein Fenster von %1 Zeilen, das %2 vorausschaut, ist nicht möglich; geben Sie unter Daten Rückblick und Ausblick ab 1 an.</translation></message>
<message><source>A wire differs</source><translation>Eine Verbindung ist anders</translation></message>
<message><source>a wire differs</source><translation>eine Verbindung ist anders</translation></message>
<message><source>A wire from %1 ends at %2 of %3, but %4 has no input of that name. It has %5; cut the wire.</source><translation>Eine Verbindung von %1 endet an %2 von %3, aber %4 hat keinen Eingang mit diesem Namen. Es hat %5; trennen Sie die Verbindung.</translation></message>
<message><source>A wire into %1 begins at %2 of %3, but %4 has no output of that name. It has %5; cut the wire.</source><translation>Eine Verbindung in %1 beginnt an %2 von %3, aber %4 hat keinen Ausgang mit diesem Namen. Es hat %5; trennen Sie die Verbindung.</translation></message>
<message><source>A wire runs backwards, from %1, an input of %2, to %3, an output of %4; swap its ends.</source><translation>Eine Verbindung läuft rückwärts, von %1, einem Eingang von %2, zu %3, einem Ausgang von %4; tauschen Sie ihre Enden.</translation></message>
<message><source>A word on the face has letters, digits and _, and begins with a letter.</source><translation>Ein Wort auf der Karte besteht aus Buchstaben, Ziffern und _, am Anfang ein Buchstabe.</translation></message>
<message><source>About a minute</source><translation>Etwa eine Minute</translation></message>
<message><source>About Layerloom</source><translation>Über Layerloom</translation></message>
<message><source>About what training takes at most: weights and what the optimiser remembers, what flows between the nodes for one batch and back, and the data</source><translation>Was das Training höchstens etwa braucht: Gewichte und Gedächtnis des Optimierers, was für einen Batch zwischen den Knoten hin und zurück fließt, und die Daten</translation></message>
<message><source>above %1</source><translation>über %1</translation></message>
<message><source>Above this the result is the number itself.</source><translation>Darüber ist das Ergebnis die Zahl selbst.</translation></message>
<message><source>Absolute error</source><translation>Absoluter Fehler</translation></message>
<message><source>absolute error</source><translation>absoluter Fehler</translation></message>
<message><source>Absolute value</source><translation>Betrag</translation></message>
<message><source>Accuracy</source><translation>Genauigkeit</translation></message>
<message><source>accuracy</source><translation>Genauigkeit</translation></message>
<message><source>accuracy %1</source><translation>Genauigkeit %1</translation></message>
<message><source>Activation</source><translation>Aktivierung</translation></message>
<message><source>Activations, batch of %1</source><translation>Aktivierungen, Batch %1</translation></message>
<message><source>Adam</source><translation>Adam</translation></message>
<message><source>Adam is a good start; AdamW goes with weight decay; SGD with momentum is the classic for images.</source><translation>Adam ist ein guter Anfang; AdamW gehört zu Weight Decay; SGD mit Momentum ist der Klassiker für Bilder.</translation></message>
<message><source>Adaptive average pool 1D</source><translation>Adaptive average pool 1D</translation></message>
<message><source>Adaptive average pool 2D</source><translation>Adaptive average pool 2D</translation></message>
<message><source>Adaptive average pool 3D</source><translation>Adaptive average pool 3D</translation></message>
<message><source>Adaptive max pool 1D</source><translation>Adaptive max pool 1D</translation></message>
<message><source>Adaptive max pool 2D</source><translation>Adaptive max pool 2D</translation></message>
<message><source>Adaptive max pool 3D</source><translation>Adaptive max pool 3D</translation></message>
<message><source>Adaptive softmax</source><translation>Adaptive softmax</translation></message>
<message><source>Add</source><translation>Addieren</translation></message>
<message><source>Add %1</source><translation>%1 hinzufügen</translation></message>
<message><source>Add a block from a file</source><translation>Einen Block aus einer Datei hinzufügen</translation></message>
<message><source>Add a node</source><translation>Knoten hinzufügen</translation></message>
<message><source>Add a node…</source><translation>Knoten hinzufügen…</translation></message>
<message><source>Add a point</source><translation>Punkt hinzufügen</translation></message>
<message><source>Add a point to the wire</source><translation>Der Verbindung einen Punkt hinzufügen</translation></message>
<message><source>Add a Target for %1</source><translation>Ein Ziel für %1 hinzufügen</translation></message>
<message><source>Add an Input for %1 before %2</source><translation>Einen Eingang für %1 vor %2 hinzufügen</translation></message>
<message><source>Add an Output after %1</source><translation>Einen Ausgang nach %1 hinzufügen</translation></message>
<message><source>Add block</source><translation>Block hinzufügen</translation></message>
<message><source>Add block %1</source><translation>Block %1 hinzufügen</translation></message>
<message><source>Add network %1</source><translation>Netz %1 hinzufügen</translation></message>
<message><source>Add noise</source><translation>Rauschen hinzufügen</translation></message>
<message><source>Add note</source><translation>Notiz hinzufügen</translation></message>
<message><source>Add note %1</source><translation>Notiz %1 hinzufügen</translation></message>
<message><source>Add to the canvas</source><translation>Auf die Leinwand legen</translation></message>
<message><source>Added to how well they match, such as ALiBi; L, S or with axes before.</source><translation>Addiert zu dem, wie gut sie passen, etwa ALiBi; L, S oder mit Achsen davor.</translation></message>
<message><source>Added to the mean square; auto is the smallest step of the number format.</source><translation>Wird zum mittleren Quadrat addiert; auto ist der kleinste Schritt des Zahlenformats.</translation></message>
<message><source>Adds %1</source><translation>Neu: %1</translation></message>
<message><source>adds %1</source><translation>neu: %1</translation></message>
<message><source>adds %1 and %2</source><translation>neu: %1 und %2</translation></message>
<message><source>Adds %1 and %2</source><translation>Neu: %1 und %2</translation></message>
<message><source>Adds %1 nodes</source><translation>Neu: %1 Knoten</translation></message>
<message><source>adds %1 networks</source><translation>neu: %1 Netze</translation></message>
<message><source>Adds %1 networks</source><translation>Neu: %1 Netze</translation></message>
<message><source>adds %1 nodes</source><translation>neu: %1 Knoten</translation></message>
<message><source>adds the network “%1”</source><translation>neues Netz „%1“</translation></message>
<message><source>Adds the network “%1”</source><translation>Neues Netz „%1“</translation></message>
<message><source>adds %1, %2 and %3</source><translation>neu: %1, %2 und %3</translation></message>
<message><source>Adds %1, %2 and %3</source><translation>Neu: %1, %2 und %3</translation></message>
<message><source>Adds a border around a volume: the edge repeated.</source><translation>Fügt um ein Volumen einen Rand an: die Kante wiederholt.</translation></message>
<message><source>Adds a border around a volume: the inside mirrored at the edge.</source><translation>Fügt um ein Volumen einen Rand an: das Innere, an der Kante gespiegelt.</translation></message>
<message><source>Adds a border around a volume: what lies at the other side, as on a ring.</source><translation>Fügt um ein Volumen einen Rand an: was auf der anderen Seite liegt, wie auf einem Ring.</translation></message>
<message><source>Adds a border around an image: the edge repeated.</source><translation>Fügt um ein Bild einen Rand an: die Kante wiederholt.</translation></message>
<message><source>Adds a border around an image: the inside mirrored at the edge.</source><translation>Fügt um ein Bild einen Rand an: das Innere, an der Kante gespiegelt.</translation></message>
<message><source>Adds a border around an image: what lies at the other side, as on a ring.</source><translation>Fügt um ein Bild einen Rand an: was auf der anderen Seite liegt, wie auf einem Ring.</translation></message>
<message><source>Adds a border at both ends of a sequence: the edge repeated.</source><translation>Fügt an beiden Enden einer Folge einen Rand an: die Kante wiederholt.</translation></message>
<message><source>Adds a border at both ends of a sequence: the inside mirrored at the edge.</source><translation>Fügt an beiden Enden einer Folge einen Rand an: das Innere, an der Kante gespiegelt.</translation></message>
<message><source>Adds a border at both ends of a sequence: what lies at the other side, as on a ring.</source><translation>Fügt an beiden Enden einer Folge einen Rand an: was auf der anderen Seite liegt, wie auf einem Ring.</translation></message>
<message><source>Adds a border of one number around a volume.</source><translation>Fügt um ein Volumen einen Rand aus einer Zahl an.</translation></message>
<message><source>Adds a border of one number around an image.</source><translation>Fügt um ein Bild einen Rand aus einer Zahl an.</translation></message>
<message><source>Adds a border of one number at both ends of a sequence.</source><translation>Fügt an beiden Enden einer Folge einen Rand aus einer Zahl an.</translation></message>
<message><source>Adds a border of zeros around a volume.</source><translation>Fügt um ein Volumen einen Rand aus Nullen an.</translation></message>
<message><source>Adds a border of zeros around an image.</source><translation>Fügt um ein Bild einen Rand aus Nullen an.</translation></message>
<message><source>Adds a border of zeros at both ends of a sequence.</source><translation>Fügt an beiden Enden einer Folge einen Rand aus Nullen an.</translation></message>
<message><source>Adds a layer norm after the last; wanted with norm first.</source><translation>Fügt nach der letzten eine Schichtnormalisierung hinzu; nötig bei „Norm zuerst“.</translation></message>
<message><source>Adds a learned constant to each of the frequent classes.</source><translation>Addiert zu jeder häufigen Klasse eine gelernte Konstante.</translation></message>
<message><source>Adds a learned constant to every channel that comes out.</source><translation>Addiert zu jedem Kanal, der herauskommt, eine gelernte Konstante.</translation></message>
<message><source>Adds a learned constant to every output.</source><translation>Addiert zu jeder Ausgabe eine gelernte Konstante.</translation></message>
<message><source>Adds a learned constant to the outputs of each of the three layers.</source><translation>Addiert zu den Ausgaben jeder der drei Schichten eine gelernte Konstante.</translation></message>
<message><source>Adds a learned ripple to each channel, for signals that repeat themselves, such as sound.</source><translation>Fügt jedem Kanal eine gelernte Welle hinzu, für Signale, die sich wiederholen, etwa Klang.</translation></message>
<message><source>Adds a learned vector for each place; the size has to be fixed.</source><translation>Addiert für jede Stelle einen gelernten Vektor; die Größe muss fest sein.</translation></message>
<message><source>Adds a learned vector for each position in a sequence.</source><translation>Addiert für jede Stelle einer Folge einen gelernten Vektor.</translation></message>
<message><source>Adds learned constants throughout.</source><translation>Addiert durchgehend gelernte Konstanten.</translation></message>
<message><source>Adds learned constants to the projections.</source><translation>Addiert gelernte Konstanten zu den Projektionen.</translation></message>
<message><source>Adds learned constants.</source><translation>Addiert gelernte Konstanten.</translation></message>
<message><source>Adds numbers to places of another tensor that an index names, such as messages to the nodes of a graph.</source><translation>Addiert Zahlen zu Stellen eines anderen Tensors, die ein Index nennt, etwa Nachrichten zu den Knoten eines Graphen.</translation></message>
<message><source>Adds one key and value of zeros to look at.</source><translation>Fügt einen Schlüssel und Wert aus Nullen zum Ansehen hinzu.</translation></message>
<message><source>Adds one learned key and value that every query may look at.</source><translation>Fügt einen gelernten Schlüssel und Wert hinzu, den jede Anfrage ansehen darf.</translation></message>
<message><source>Adds random numbers while training, so that nothing is learned by heart; afterwards it does nothing.</source><translation>Addiert beim Training Zufallszahlen, damit nichts auswendig gelernt wird; danach tut es nichts.</translation></message>
<message><source>Adds Stirling's approximation of log t!, which no training feels.</source><translation>Addiert Stirlings Näherung von log t!, die kein Training spürt.</translation></message>
<message><source>Adds the constant ½ log 2π, which no training feels.</source><translation>Addiert die Konstante ½ log 2π, die kein Training spürt.</translation></message>
<message><source>Adds two tensors number by number, as a shortcut around a block does.</source><translation>Addiert zwei Tensoren Zahl für Zahl, wie eine Abkürzung um einen Block.</translation></message>
<message><source>Adds up along an axis, keeping every total on the way; of true and false it counts.</source><translation>Addiert entlang einer Achse und behält jede Zwischensumme; bei wahr und falsch zählt es.</translation></message>
<message><source>Adds up along one axis or several; of true and false it counts what is true.</source><translation>Addiert entlang einer oder mehrerer Achsen; bei wahr und falsch zählt es, was wahr ist.</translation></message>
<message><source>Adds waves of many lengths, so that each position in a sequence looks different; nothing is learned.</source><translation>Addiert Wellen vieler Längen, sodass jede Stelle einer Folge anders aussieht; gelernt wird nichts.</translation></message>
<message><source>Advice, which stops nothing</source><translation>Hinweise, die nichts aufhalten</translation></message>
<message><source>Affine grid</source><translation>Affine grid</translation></message>
<message><source>After</source><translation>Danach</translation></message>
<message><source>After how many epochs the rate is multiplied.</source><translation>Nach wie vielen Epochen die Rate multipliziert wird.</translation></message>
<message><source>After training too</source><translation>Auch nach dem Training</translation></message>
<message><source>Against</source><translation>Gegen</translation></message>
<message><source>ALiBi</source><translation>ALiBi</translation></message>
<message><source>Align</source><translation>Ausrichten</translation></message>
<message><source>Align %1 nodes</source><translation>%1 Knoten ausrichten</translation></message>
<message><source>Align bottom edges</source><translation>Untere Kanten ausrichten</translation></message>
<message><source>Align centres</source><translation>Mitten ausrichten</translation></message>
<message><source>Align left edges</source><translation>Linke Kanten ausrichten</translation></message>
<message><source>Align middles</source><translation>Mitten waagerecht ausrichten</translation></message>
<message><source>Align right edges</source><translation>Rechte Kanten ausrichten</translation></message>
<message><source>Align top edges</source><translation>Obere Kanten ausrichten</translation></message>
<message><source>All</source><translation>Alle</translation></message>
<message><source>All commands</source><translation>Alle Befehle</translation></message>
<message><source>All commands are one key away: Ctrl+Shift+P.</source><translation>Alle Befehle sind eine Taste entfernt: Strg+Umschalt+P.</translation></message>
<message><source>All commands…</source><translation>Alle Befehle…</translation></message>
<message><source>All copies together.</source><translation>Alle Kopien zusammen.</translation></message>
<message><source>All files (*)</source><translation>Alle Dateien (*)</translation></message>
<message><source>All of them along a new axis.</source><translation>Alle entlang einer neuen Achse.</translation></message>
<message><source>All of them are listed here.</source><translation>Hier stehen alle.</translation></message>
<message><source>All of them, end to end.</source><translation>Alle, aneinandergelegt.</translation></message>
<message><source>All pictures are brought to this size.</source><translation>Alle Bilder werden auf diese Größe gebracht.</translation></message>
<message><source>All pictures are brought to this size. Smaller learns faster, larger shows more.</source><translation>Alle Bilder werden auf diese Größe gebracht. Kleinere lernen schneller, größere zeigen mehr.</translation></message>
<message><source>along axis %1</source><translation>entlang Achse %1</translation></message>
<message><source>Alpha</source><translation>Alpha</translation></message>
<message><source>alpha %1</source><translation>alpha %1</translation></message>
<message><source>Alpha dropout</source><translation>Alpha dropout</translation></message>
<message><source>Also reads the sequence backwards; twice as much comes out.</source><translation>Liest die Folge auch rückwärts; doppelt so viel kommt heraus.</translation></message>
<message><source>Alt+arrows</source><translation>Alt+Pfeile</translation></message>
<message><source>Always answering the average would be off by %1: %2 times as far.</source><translation>Immer den Mittelwert zu antworten, läge um %1 daneben: %2-mal so weit.</translation></message>
<message><source>always answering the same</source><translation>immer dieselbe Antwort</translation></message>
<message><source>always the average</source><translation>immer der Mittelwert</translation></message>
<message><source>always the commonest answer</source><translation>immer die häufigste Antwort</translation></message>
<message><source>An alpha dropout that leaves out whole channels while training; afterwards it does nothing.</source><translation>Ein Alpha-Dropout, der beim Training ganze Kanäle weglässt; danach tut er nichts.</translation></message>
<message><source>an axis is named twice (%1); %2 arrives from %9.</source><translation>eine Achse ist zweimal genannt (%1); %2 kommt von %9 an.</translation></message>
<message><source>an axis is named twice (%1); %2 arrives.</source><translation>eine Achse ist zweimal genannt (%1); %2 kommt an.</translation></message>
<message><source>An ELU whose scale keeps mean 0 and spread 1 through many layers (Klambauer and others 2017).</source><translation>Ein ELU, dessen Skala Mittelwert 0 und Streuung 1 durch viele Schichten hält (Klambauer u. a. 2017).</translation></message>
<message><source>An ELU whose slope does not jump at zero, whatever its alpha (Barron 2017).</source><translation>Ein ELU, dessen Steigung bei null nicht springt, was immer alpha ist (Barron 2017).</translation></message>
<message><source>An epoch, about</source><translation>Eine Epoche, etwa</translation></message>
<message><source>an image of %1 takes %2 × %3 = %4 windows, but how many arrive (L = %5) is only known when data arrives.</source><translation>ein Bild von %1 nimmt %2 × %3 = %4 Fenster, aber wie viele ankommen (L = %5), ist erst bekannt, wenn Daten ankommen.</translation></message>
<message><source>an image of %1 takes %2 × %3 = %4 windows, but how many arrive from %9 (L = %5) is only known when data arrives.</source><translation>ein Bild von %1 nimmt %2 × %3 = %4 Fenster, aber wie viele von %9 ankommen (L = %5), ist erst bekannt, wenn Daten ankommen.</translation></message>
<message><source>an infinite number</source><translation>eine unendliche Zahl</translation></message>
<message><source>an Input for %1</source><translation>einen Eingang für %1</translation></message>
<message><source>An NVIDIA graphics card</source><translation>Eine Grafikkarte von NVIDIA</translation></message>
<message><source>An ONNX file runs in many programs and languages; the folder holds the network's Python and weights.</source><translation>Eine ONNX-Datei läuft in vielen Programmen und Sprachen; der Ordner enthält Python und Gewichte des Netzes.</translation></message>
<message><source>And</source><translation>Und</translation></message>
<message><source>and %1 more</source><translation>und %1 weitere</translation></message>
<message><source>And %1.</source><translation>Und %1.</translation></message>
<message><source>Angle</source><translation>Winkel</translation></message>
<message><source>angle of (b, a)</source><translation>Winkel von (b, a)</translation></message>
<message><source>Another node is called %1 already.</source><translation>Ein anderer Knoten heißt schon %1.</translation></message>
<message><source>Another number draws other parts.</source><translation>Eine andere Zahl zieht andere Teile.</translation></message>
<message><source>answered</source><translation>Antwort</translation></message>
<message><source>Answers against the truth</source><translation>Antworten gegen die Wahrheit</translation></message>
<message><source>Any</source><translation>Irgendeines</translation></message>
<message><source>Any number of tensors of one shape.</source><translation>Beliebig viele Tensoren einer Form.</translation></message>
<message><source>Any number of tensors.</source><translation>Beliebig viele Tensoren.</translation></message>
<message><source>Any number of tensors; only the chosen axis may differ.</source><translation>Beliebig viele Tensoren; nur die gewählte Achse darf verschieden sein.</translation></message>
<message><source>any shape</source><translation>jede Form</translation></message>
<message><source>Anything above becomes this.</source><translation>Alles darüber wird dazu.</translation></message>
<message><source>Anything above becomes this; auto sets no limit.</source><translation>Alles darüber wird dazu; auto setzt keine Grenze.</translation></message>
<message><source>Anything below becomes this.</source><translation>Alles darunter wird dazu.</translation></message>
<message><source>Anything below becomes this; auto sets no limit.</source><translation>Alles darunter wird dazu; auto setzt keine Grenze.</translation></message>
<message><source>Anything.</source><translation>Irgendetwas.</translation></message>
<message><source>Approximate</source><translation>Näherung</translation></message>
<message><source>Arc cosine</source><translation>Arkuskosinus</translation></message>
<message><source>Arc sine</source><translation>Arkussinus</translation></message>
<message><source>Arc tangent</source><translation>Arkustangens</translation></message>
<message><source>area under the curve</source><translation>Fläche unter der Kurve</translation></message>
<message><source>Argmax</source><translation>Argmax</translation></message>
<message><source>Argsort</source><translation>Argsort</translation></message>
<message><source>Arguments</source><translation>Argumente</translation></message>
<message><source>Arithmetic</source><translation>Arithmetik</translation></message>
<message><source>around 0</source><translation>um 0</translation></message>
<message><source>Around 0 with standard deviation 1, or evenly from 0 to 1.</source><translation>Um 0 mit Standardabweichung 1, oder gleichmäßig von 0 bis 1.</translation></message>
<message><source>Arrange</source><translation>Anordnen</translation></message>
<message><source>Arrange %1 nodes</source><translation>%1 Knoten anordnen</translation></message>
<message><source>Arrange nodes</source><translation>Knoten anordnen</translation></message>
<message><source>Arranging %1 nodes. Esc leaves them as they are.</source><translation>%1 Knoten werden angeordnet. Esc lässt sie, wie sie sind.</translation></message>
<message><source>Arrays</source><translation>Arrays</translation></message>
<message><source>Arrow</source><translation>Arrow</translation></message>
<message><source>Arrows</source><translation>Pfeile</translation></message>
<message><source>Arrows: another node · W: another port · Enter: connect · Tab: a new node</source><translation>Pfeile: anderer Knoten · W: anderer Anschluss · Eingabe: verbinden · Tab: neuer Knoten</translation></message>
<message><source>Arrows: right and lower edge · Shift+Arrows: left and upper edge · Enter: done · Esc: as it was</source><translation>Pfeile: rechte und untere Kante · Umschalt+Pfeile: linke und obere Kante · Eingabe: fertig · Esc: wie vorher</translation></message>
<message><source>As</source><translation>Als</translation></message>
<message><source>as many steps arrive as the batch has samples (%1), so nobody knows how many positions to learn; time belongs on the second axis.</source><translation>es kommen so viele Schritte an, wie der Batch Beispiele hat (%1), sodass niemand weiß, wie viele Positionen zu lernen sind; die Zeit gehört auf die zweite Achse.</translation></message>
<message><source>As much leaves as arrives from %9: pads by what the window takes away, instead of by a number; the stride has to be 1.</source><translation>Es geht so viel hinaus, wie von %9 ankommt: Aufgefüllt wird, was das Fenster wegnimmt, statt nach einer Zahl; die Schrittweite muss 1 sein.</translation></message>
<message><source>As much leaves as arrives: pads by what the window takes away, instead of by a number; the stride has to be 1.</source><translation>Es geht so viel hinaus, wie ankommt: Aufgefüllt wird, was das Fenster wegnimmt, statt nach einer Zahl; die Schrittweite muss 1 sein.</translation></message>
<message><source>As stored</source><translation>Wie gespeichert</translation></message>
<message><source>As the system</source><translation>Wie das System</translation></message>
<message><source>As they are</source><translation>Wie sie sind</translation></message>
<message><source>Asks each of two views of an example to find the other among all views of the batch, as in SimCLR.</source><translation>Lässt jede von zwei Ansichten eines Beispiels die andere unter allen Ansichten des Batches finden, wie in SimCLR.</translation></message>
<message><source>Asks each vector to find its partner among all those of the batch: for learning without labels.</source><translation>Lässt jeden Vektor seinen Partner unter allen des Batches finden: zum Lernen ohne Labels.</translation></message>
<message><source>Asks that an anchor lie closer to what belongs with it than to what does not, by a margin.</source><translation>Verlangt, dass ein Anker um einen Abstand näher an dem liegt, was dazugehört, als an dem, was nicht dazugehört.</translation></message>
<message><source>Asks that every right label score higher than every wrong one by a margin of 1.</source><translation>Verlangt, dass jedes richtige Label um 1 höher liegt als jedes falsche.</translation></message>
<message><source>Asks that one score be higher than another by a margin: for learning an order from pairs.</source><translation>Verlangt, dass ein Wert um einen Abstand höher ist als ein anderer: um aus Paaren eine Rangfolge zu lernen.</translation></message>
<message><source>Asks that the right class score higher than every other one by a margin, as a support vector machine does.</source><translation>Verlangt, dass die richtige Klasse um einen Abstand höher liegt als jede andere, wie eine Support Vector Machine.</translation></message>
<message><source>Asks that two views say the same, and that no two features do: learning without labels or wrong partners.</source><translation>Verlangt, dass zwei Ansichten dasselbe sagen und keine zwei Merkmale: Lernen ohne Labels und ohne falsche Partner.</translation></message>
<message><source>Asks that what was chosen score higher than what was not: for recommending, ranking and preferences.</source><translation>Verlangt, dass Gewähltes höher liegt als Nichtgewähltes: für Empfehlungen, Rangfolgen und Vorlieben.</translation></message>
<message><source>asks the network, from Python or the command line</source><translation>fragt das Netz, aus Python oder von der Befehlszeile</translation></message>
<message><source>at %1</source><translation>bei %1</translation></message>
<message><source>At each place a number of the one or the other.</source><translation>An jeder Stelle eine Zahl des einen oder des anderen.</translation></message>
<message><source>At first %1.</source><translation>Vorgabe: %1.</translation></message>
<message><source>At first their defaults.</source><translation>Zu Beginn stehen sie auf ihren Vorgaben.</translation></message>
<message><source>At least %1.</source><translation>Mindestens %1.</translation></message>
<message><source>At most %1.</source><translation>Höchstens %1.</translation></message>
<message><source>At random</source><translation>Zufällig</translation></message>
<message><source>At random, or by order: the last rows for validation, as for time series.</source><translation>Zufällig oder der Reihe nach: die letzten Zeilen zur Validierung, wie bei Zeitreihen.</translation></message>
<message><source>At the end</source><translation>Am Ende</translation></message>
<message><source>At the start</source><translation>Am Anfang</translation></message>
<message><source>Attention</source><translation>Attention</translation></message>
<message><source>attn_mask should be L, S or N, L, S or N, %1, L, S; %2 arrives from %9.</source><translation>attn_mask sollte L, S oder N, L, S oder N, %1, L, S sein; %2 kommt von %9 an.</translation></message>
<message><source>attn_mask should be L, S or N, L, S or N, %1, L, S; %2 arrives.</source><translation>attn_mask sollte L, S oder N, L, S oder N, %1, L, S sein; %2 kommt an.</translation></message>
<message><source>Auto</source><translation>Auto</translation></message>
<message><source>auto</source><translation>auto</translation></message>
<message><source>average error</source><translation>mittlerer Fehler</translation></message>
<message><source>average error %1</source><translation>mittlerer Fehler %1</translation></message>
<message><source>Average pool 1D</source><translation>Average pool 1D</translation></message>
<message><source>Average pool 2D</source><translation>Average pool 2D</translation></message>
<message><source>Average pool 3D</source><translation>Average pool 3D</translation></message>
<message><source>Axes</source><translation>Achsen</translation></message>
<message><source>axes %1</source><translation>Achsen %1</translation></message>
<message><source>Axis</source><translation>Achse</translation></message>
<message><source>axis %1</source><translation>Achse %1</translation></message>
<message><source>axis %1 (%2)</source><translation>Achse %1 (%2)</translation></message>
<message><source>axis %1 is %2 and cannot become %3; only a size of 1 stretches.</source><translation>Achse %1 ist %2 und kann nicht %3 werden; nur eine Größe von 1 dehnt sich.</translation></message>
<message><source>axis %1 is %2, but %3 parts are set%4.</source><translation>Achse %1 ist %2, aber %3 Teile sind gesetzt%4.</translation></message>
<message><source>axis %1 is %2, but the parts are %3 = %4 together; use Slice for a part of an axis.</source><translation>Achse %1 ist %2, die Teile sind aber %3 = %4 zusammen; nehmen Sie Slice für einen Teil einer Achse.</translation></message>
<message><source>axis %1 is %2, which cannot be laid out as %3; that takes %4%5.</source><translation>Achse %1 ist %2, was sich nicht als %3 hinlegen lässt; das braucht %4%5.</translation></message>
<message><source>axis %1 is %2, which is only known when data arrives; fixed parts cannot fill it.</source><translation>Achse %1 ist %2, was erst bekannt ist, wenn Daten ankommen; feste Teile können sie nicht füllen.</translation></message>
<message><source>axis %1 is %2: a batch may hold fewer samples than it should take.</source><translation>Achse %1 ist %2: Ein Batch kann weniger Beispiele enthalten, als er nehmen soll.</translation></message>
<message><source>axis %1 is %2: a batch may hold fewer samples than it takes differences of.</source><translation>Achse %1 ist %2: Ein Batch kann weniger Beispiele enthalten, als er Differenzen nimmt.</translation></message>
<message><source>axis %1 is %2: there may be no sample %3; 0 and -1 are always there.</source><translation>Achse %1 ist %2: Vielleicht gibt es kein Beispiel %3; 0 und -1 gibt es immer.</translation></message>
<message><source>axis %1 of %2 is %3; only a size of 1 can be taken out.</source><translation>Achse %1 von %2 ist %3; nur eine Größe von 1 lässt sich herausnehmen.</translation></message>
<message><source>axis %1 of index is %2, but of x %3; only axis %4 may be more.</source><translation>Achse %1 von index ist %2, von x aber %3; nur Achse %4 darf mehr sein.</translation></message>
<message><source>axis %1 to %2</source><translation>Achse %1 auf %2</translation></message>
<message><source>Back</source><translation>Hinten</translation></message>
<message><source>Back to %1</source><translation>Zurück zu %1</translation></message>
<message><source>Barlow Twins</source><translation>Barlow Twins</translation></message>
<message><source>Base</source><translation>Basis</translation></message>
<message><source>base %1</source><translation>Basis %1</translation></message>
<message><source>Baseline</source><translation>Vergleich</translation></message>
<message><source>Batch norm 1D</source><translation>Batch norm 1D</translation></message>
<message><source>Batch norm 2D</source><translation>Batch norm 2D</translation></message>
<message><source>Batch norm 3D</source><translation>Batch norm 3D</translation></message>
<message><source>Batch size</source><translation>Batchgröße</translation></message>
<message><source>batch size</source><translation>Batchgröße</translation></message>
<message><source>batches of %1</source><translation>Batches von %1</translation></message>
<message><source>batchmean is the divergence itself, averaged over the batch; mean also divides by the number of classes.</source><translation>batchmean ist die Divergenz selbst, gemittelt über den Batch; mean teilt auch durch die Zahl der Klassen.</translation></message>
<message><source>BCE of probabilities</source><translation>BCE von Wahrscheinlichkeiten</translation></message>
<message><source>Before</source><translation>Davor</translation></message>
<message><source>Begin a network</source><translation>Ein Netz beginnen</translation></message>
<message><source>Begins at</source><translation>Beginnt bei</translation></message>
<message><source>Begins with the largest instead of the smallest.</source><translation>Beginnt mit der größten statt der kleinsten.</translation></message>
<message><source>Being tried </source><translation>Wird ausprobiert </translation></message>
<message><source>Being tried …</source><translation>Wird ausprobiert …</translation></message>
<message><source>Bend</source><translation>Biegen</translation></message>
<message><source>Best</source><translation>Beste</translation></message>
<message><source>best</source><translation>besten</translation></message>
<message><source>best %1</source><translation>beste %1</translation></message>
<message><source>Best %1 %2 at epoch %3.</source><translation>Beste %1 %2 in Epoche %3.</translation></message>
<message><source>best %1, epoch %2</source><translation>beste %1, Epoche %2</translation></message>
<message><source>Best validation</source><translation>Beste Validierung</translation></message>
<message><source>Best validation %1 at epoch %2.</source><translation>Beste Validierung: %1 in Epoche %2.</translation></message>
<message><source>Best weights</source><translation>Beste Gewichte</translation></message>
<message><source>Beta</source><translation>Beta</translation></message>
<message><source>beta %1</source><translation>beta %1</translation></message>
<message><source>better score</source><translation>besserer Wert</translation></message>
<message><source>better than</source><translation>besser als</translation></message>
<message><source>between %1 and %2</source><translation>zwischen %1 und %2</translation></message>
<message><source>Between %1 and %2 nothing bends the numbers, so that the two layers together can do no more than one alone. An activation after %3, such as %4, makes them worth two.</source><translation>Zwischen %1 und %2 biegt nichts die Zahlen, sodass beide Schichten zusammen nicht mehr können als eine. Eine Aktivierung nach %3, etwa %4, macht sie zwei wert.</translation></message>
<message><source>between 0 and 1</source><translation>zwischen 0 und 1</translation></message>
<message><source>Bias</source><translation>Bias</translation></message>
<message><source>Bilinear</source><translation>Bilinear</translation></message>
<message><source>Binary cross-entropy</source><translation>Binäre Kreuzentropie</translation></message>
<message><source>binary cross-entropy</source><translation>binäre Kreuzentropie</translation></message>
<message><source>Binary cross-entropy for an answer that already is a probability, as a Sigmoid gives it.</source><translation>Binäre Kreuzentropie für eine Antwort, die schon eine Wahrscheinlichkeit ist, wie ein Sigmoid sie gibt.</translation></message>
<message><source>binary cross-entropy needs two classes, but %1 has %2.</source><translation>Binäre Kreuzentropie braucht zwei Klassen, aber %1 hat %2.</translation></message>
<message><source>Binary cross-entropy over all labels of an example, averaged over the labels, which lie on the last axis.</source><translation>Binäre Kreuzentropie über alle Labels eines Beispiels, gemittelt über die Labels auf der letzten Achse.</translation></message>
<message><source>Binary cross-entropy that cares less for what is right already: for truths that are rarely yes.</source><translation>Binäre Kreuzentropie, die weniger auf das achtet, was schon richtig ist: für Wahrheiten, die selten ja sind.</translation></message>
<message><source>Blank</source><translation>Leerzeichen</translation></message>
<message><source>Blend</source><translation>Überblenden</translation></message>
<message><source>Block</source><translation>Block</translation></message>
<message><source>block stands</source><translation>Block steht</translation></message>
<message><source>Blocks of blocks with params on their faces: 5,483,032 parameters, as in torchvision.</source><translation>Blöcke aus Blöcken mit Parametern auf ihren Karten: 5 483 032 Parameter, wie in torchvision.</translation></message>
<message><source>blocks stand</source><translation>Blöcke stehen</translation></message>
<message><source>Blur pool 2D</source><translation>Blur pool 2D</translation></message>
<message><source>Blurs before making smaller, as picture programs do.</source><translation>Zeichnet vor dem Verkleinern weich, wie Bildprogramme.</translation></message>
<message><source>Blurs before making smaller, so that fine patterns do not flicker; for bilinear and bicubic.</source><translation>Zeichnet vor dem Verkleinern weich, damit feine Muster nicht flimmern; für bilinear und bicubic.</translation></message>
<message><source>Both are inputs.</source><translation>Beides sind Eingänge.</translation></message>
<message><source>Both are inputs. End the wire at an output.</source><translation>Beides sind Eingänge. Eine Verbindung beginnt an einem Ausgang.</translation></message>
<message><source>Both are outputs.</source><translation>Beides sind Ausgänge.</translation></message>
<message><source>Both are outputs. End the wire at an input.</source><translation>Beides sind Ausgänge. Eine Verbindung endet an einem Eingang.</translation></message>
<message><source>both need as many axes, but %1 and %2 arrive from %9.</source><translation>beide brauchen gleich viele Achsen, aber %1 und %2 kommen von %9 an.</translation></message>
<message><source>both need as many axes, but %1 and %2 arrive.</source><translation>beide brauchen gleich viele Achsen, aber %1 und %2 kommen an.</translation></message>
<message><source>Both nodes need a wire that enters them.</source><translation>Beide Knoten brauchen eine Verbindung, die hineinführt.</translation></message>
<message><source>Both ways</source><translation>Beide Richtungen</translation></message>
<message><source>both ways %1</source><translation>beide Richtungen %1</translation></message>
<message><source>Both wires are the same.</source><translation>Beide Verbindungen sind gleich.</translation></message>
<message><source>Bottleneck</source><translation>Engpass</translation></message>
<message><source>Bottom</source><translation>Unten</translation></message>
<message><source>Bottom panel</source><translation>Unterer Bereich</translation></message>
<message><source>Boundaries</source><translation>Grenzen</translation></message>
<message><source>Boundary above</source><translation>Grenze darüber</translation></message>
<message><source>brackets or blocks nested too deeply</source><translation>zu tief verschachtelte Klammern oder Blöcke</translation></message>
<message><source>Bring back</source><translation>Zurückholen</translation></message>
<message><source>Bring back an earlier version</source><translation>Frühere Version zurückholen</translation></message>
<message><source>Brings a sequence to a chosen length by keeping the largest numbers.</source><translation>Bringt eine Folge auf eine gewählte Länge und behält die größten Zahlen.</translation></message>
<message><source>Brings a sequence to a chosen length by taking means.</source><translation>Bringt eine Folge durch Mitteln auf eine gewählte Länge.</translation></message>
<message><source>Brings a volume to a chosen size by keeping the largest numbers.</source><translation>Bringt ein Volumen auf eine gewählte Größe und behält die größten Zahlen.</translation></message>
<message><source>Brings a volume to a chosen size by taking means.</source><translation>Bringt ein Volumen durch Mitteln auf eine gewählte Größe.</translation></message>
<message><source>Brings an image to a chosen size by keeping the largest numbers.</source><translation>Bringt ein Bild auf eine gewählte Größe und behält die größten Zahlen.</translation></message>
<message><source>Brings an image to a chosen size by taking means.</source><translation>Bringt ein Bild durch Mitteln auf eine gewählte Größe.</translation></message>
<message><source>Brings each channel of a volume to mean 0 and spread 1 over the batch, then scales and shifts it.</source><translation>Bringt jeden Kanal eines Volumens über den Batch auf Mittelwert 0 und Streuung 1, skaliert und verschiebt dann.</translation></message>
<message><source>Brings each channel of an image to mean 0 and spread 1 over the batch, then scales and shifts it.</source><translation>Bringt jeden Kanal eines Bildes über den Batch auf Mittelwert 0 und Streuung 1, skaliert und verschiebt dann.</translation></message>
<message><source>Brings each channel of each image to mean 0 and spread 1 by itself (Ulyanov and others 2016).</source><translation>Bringt jeden Kanal jedes Bildes für sich auf Mittelwert 0 und Streuung 1 (Ulyanov u. a. 2016).</translation></message>
<message><source>Brings each channel of each sequence to mean 0 and spread 1 by itself.</source><translation>Bringt jeden Kanal jeder Folge für sich auf Mittelwert 0 und Streuung 1.</translation></message>
<message><source>Brings each channel of each volume to mean 0 and spread 1 by itself, as medical U-Nets do.</source><translation>Bringt jeden Kanal jedes Volumens für sich auf Mittelwert 0 und Streuung 1, wie medizinische U-Nets.</translation></message>
<message><source>Brings each column of a table from its known range to 0–1.</source><translation>Bringt jede Spalte einer Tabelle aus ihrem bekannten Bereich auf 0–1.</translation></message>
<message><source>Brings each feature to mean 0 and spread 1 over the batch, then scales and shifts it.</source><translation>Bringt jedes Merkmal über den Batch auf Mittelwert 0 und Streuung 1, skaliert und verschiebt dann.</translation></message>
<message><source>Brings each sample to mean 0 and spread 1 by itself, whatever its brightness or loudness.</source><translation>Bringt jedes Beispiel für sich auf Mittelwert 0 und Streuung 1, wie hell oder laut es auch ist.</translation></message>
<message><source>Brings groups of channels of each sample to mean 0 and spread 1; it does not need a large batch.</source><translation>Bringt Gruppen von Kanälen jedes Beispiels auf Mittelwert 0 und Streuung 1; braucht keinen großen Batch.</translation></message>
<message><source>Brings images to a fixed size, larger or smaller, whatever size arrives.</source><translation>Bringt Bilder jeder Größe auf eine feste Größe.</translation></message>
<message><source>Brings numbers into another range, such as the bytes 0–255 of an image to 0–1.</source><translation>Bringt Zahlen in einen anderen Bereich, etwa die Bytes 0–255 eines Bildes auf 0–1.</translation></message>
<message><source>Brings pictures of any size to the one the network wants.</source><translation>Bringt Bilder jeder Größe auf die, die das Netz will.</translation></message>
<message><source>Brings the channels of each place to mean 0 and spread 1, then scales and shifts them.</source><translation>Bringt die Kanäle jeder Stelle auf Mittelwert 0 und Streuung 1, skaliert und verschiebt dann.</translation></message>
<message><source>Brings the features of each sample to mean 0 and spread 1, then scales and shifts them.</source><translation>Bringt die Merkmale jedes Beispiels auf Mittelwert 0 und Streuung 1, skaliert und verschiebt dann.</translation></message>
<message><source>busy</source><translation>beschäftigt</translation></message>
<message><source>By</source><translation>Um</translation></message>
<message><source>by %1</source><translation>durch %1</translation></message>
<message><source>By has %1 numbers for %2 axes; it takes one for each.</source><translation>Um hat %1 Zahlen für %2 Achsen; es nimmt eine für jede.</translation></message>
<message><source>By order</source><translation>Der Reihe nach</translation></message>
<message><source>Bypass</source><translation>Überbrücken</translation></message>
<message><source>bypassed</source><translation>überbrückt</translation></message>
<message><source>bypassed, passes it on</source><translation>überbrückt, reicht weiter</translation></message>
<message><source>Bypassed: what reads it reads what it reads.</source><translation>Überbrückt: Was ihn liest, liest, was er liest.</translation></message>
<message><source>c0 has %1 features, but %2 are carried from step to step.</source><translation>c0 hat %1 Merkmale, aber %2 werden von Schritt zu Schritt getragen.</translation></message>
<message><source>Call %1 of %2 %3 on the block</source><translation>%1 von %2 auf dem Block %3 nennen</translation></message>
<message><source>Cancel</source><translation>Abbrechen</translation></message>
<message><source>Canvas</source><translation>Leinwand</translation></message>
<message><source>Cast</source><translation>Cast</translation></message>
<message><source>Cast to %1</source><translation>Cast auf %1</translation></message>
<message><source>Category</source><translation>Kategorie</translation></message>
<message><source>Causal</source><translation>Kausal</translation></message>
<message><source>causal %1</source><translation>kausal %1</translation></message>
<message><source>Causal conv 1D</source><translation>Causal conv 1D</translation></message>
<message><source>Causal mask</source><translation>Kausale Maske</translation></message>
<message><source>CBAM</source><translation>CBAM</translation></message>
<message><source>CELU</source><translation>CELU</translation></message>
<message><source>Centre crop</source><translation>Mitte ausschneiden</translation></message>
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
<message><source>changes %1</source><translation>geändert: %1</translation></message>
<message><source>changes %1 and %2</source><translation>geändert: %1 und %2</translation></message>
<message><source>Changes %1 nodes</source><translation>Ändert %1 Knoten</translation></message>
<message><source>changes %1 networks</source><translation>geändert: %1 Netze</translation></message>
<message><source>Changes %1 networks</source><translation>Ändert %1 Netze</translation></message>
<message><source>changes %1 nodes</source><translation>geändert: %1 Knoten</translation></message>
<message><source>changes %1, %2 and %3</source><translation>geändert: %1, %2 und %3</translation></message>
<message><source>changes notes</source><translation>geändert: Notizen</translation></message>
<message><source>channel</source><translation>Kanal</translation></message>
<message><source>Channel attention (ECA)</source><translation>Channel attention (ECA)</translation></message>
<message><source>channel does not split</source><translation>Kanal lässt sich nicht teilen</translation></message>
<message><source>channel g·k + i → i·G + g</source><translation>Kanal g·k + i → i·G + g</translation></message>
<message><source>Channel layer norm</source><translation>Channel layer norm</translation></message>
<message><source>Channel shuffle</source><translation>Channel shuffle</translation></message>
<message><source>channels do not split</source><translation>Kanäle lassen sich nicht teilen</translation></message>
<message><source>Channels, then space or time.</source><translation>Kanäle, dann Raum oder Zeit.</translation></message>
<message><source>Channels, then time or space.</source><translation>Kanäle, dann Zeit oder Raum.</translation></message>
<message><source>Channels, then time.</source><translation>Kanäle, dann Zeit.</translation></message>
<message><source>character</source><translation>Zeichen</translation></message>
<message><source>Charbonnier</source><translation>Charbonnier</translation></message>
<message><source>Chart of %1</source><translation>Diagramm: %1</translation></message>
<message><source>Check this computer</source><translation>Diesen Computer prüfen</translation></message>
<message><source>Choose</source><translation>Wählen</translation></message>
<message><source>Choose a block first.</source><translation>Wählen Sie zuerst einen Block.</translation></message>
<message><source>Choose a file</source><translation>Datei wählen</translation></message>
<message><source>Choose a file…</source><translation>Datei wählen…</translation></message>
<message><source>Choose a folder</source><translation>Ordner wählen</translation></message>
<message><source>Choose a folder with one folder of pictures a kind</source><translation>Einen Ordner mit einem Bilderordner je Art wählen</translation></message>
<message><source>Choose a folder…</source><translation>Ordner wählen…</translation></message>
<message><source>Choose a node first.</source><translation>Wählen Sie zuerst einen Knoten.</translation></message>
<message><source>Choose a node or a note first.</source><translation>Wählen Sie zuerst einen Knoten oder eine Notiz.</translation></message>
<message><source>Choose a node that uses the weights of another.</source><translation>Wählen Sie einen Knoten, der die Gewichte eines anderen benutzt.</translation></message>
<message><source>Choose a node to see its settings here.</source><translation>Wählen Sie einen Knoten, um seine Einstellungen hier zu sehen.</translation></message>
<message><source>Choose a node with two inputs, or two nodes with wires.</source><translation>Wählen Sie einen Knoten mit zwei Eingängen oder zwei Knoten mit Verbindungen.</translation></message>
<message><source>Choose a node with wires first.</source><translation>Wählen Sie zuerst einen Knoten mit Verbindungen.</translation></message>
<message><source>Choose a note first.</source><translation>Wählen Sie zuerst eine Notiz.</translation></message>
<message><source>Choose a note, or what lies in a frame.</source><translation>Wählen Sie eine Notiz oder was in einem Rahmen liegt.</translation></message>
<message><source>Choose a table (CSV, Parquet), NumPy arrays, or a folder with one folder of pictures for each kind.</source><translation>Wählen Sie eine Tabelle (CSV, Parquet), NumPy-Arrays oder einen Ordner mit einem Bilderordner je Art.</translation></message>
<message><source>Choose a table (CSV, Parquet), NumPy arrays, or a folder with one folder of pictures for each kind. You can also drop it here.</source><translation>Wählen Sie eine Tabelle (CSV, Parquet), NumPy-Arrays oder einen Ordner mit einem Bilderordner je Art. Sie können ihn auch hierher ziehen.</translation></message>
<message><source>Choose a wire first (Ctrl+→).</source><translation>Wählen Sie zuerst eine Verbindung (Strg+→).</translation></message>
<message><source>Choose a wire first: Ctrl+→ and Ctrl+← choose those of a node.</source><translation>Wählen Sie zuerst eine Verbindung: Strg+→ und Strg+← wählen die eines Knotens.</translation></message>
<message><source>Choose a wire that enters</source><translation>Eine hineinführende Verbindung wählen</translation></message>
<message><source>Choose a wire that leaves</source><translation>Eine hinausführende Verbindung wählen</translation></message>
<message><source>Choose a wire with points.</source><translation>Wählen Sie eine Verbindung mit Punkten.</translation></message>
<message><source>Choose a wire, or a node with wires.</source><translation>Wählen Sie eine Verbindung oder einen Knoten mit Verbindungen.</translation></message>
<message><source>Choose all rows</source><translation>Alle Zeilen auswählen</translation></message>
<message><source>Choose data</source><translation>Daten wählen</translation></message>
<message><source>Choose more nodes</source><translation>Weitere Knoten auswählen</translation></message>
<message><source>Choose nodes of one kind that has weights.</source><translation>Wählen Sie Knoten einer Art, die Gewichte hat.</translation></message>
<message><source>Choose nodes that are no ends or losses.</source><translation>Wählen Sie Knoten, die weder Enden noch Verluste sind.</translation></message>
<message><source>Choose one node first.</source><translation>Wählen Sie zuerst einen einzelnen Knoten.</translation></message>
<message><source>Choose one node first: a wire begins there.</source><translation>Wählen Sie zuerst einen Knoten: Dort beginnt eine Verbindung.</translation></message>
<message><source>Choose one node first: its wires are chosen from there.</source><translation>Wählen Sie zuerst einen Knoten: Von dort werden seine Verbindungen gewählt.</translation></message>
<message><source>Choose the nodes that should become a block; Inputs, Outputs, Targets and losses stay outside.</source><translation>Wählen Sie die Knoten, die ein Block werden sollen; Eingänge, Ausgänge, Ziele und Verluste bleiben draußen.</translation></message>
<message><source>Choose three nodes or more first.</source><translation>Wählen Sie zuerst mindestens drei Knoten.</translation></message>
<message><source>Choose two nodes or more first.</source><translation>Wählen Sie zuerst mindestens zwei Knoten.</translation></message>
<message><source>Choose what lies in a frame.</source><translation>Wählen Sie, was in einem Rahmen liegt.</translation></message>
<message><source>Choose with a lasso</source><translation>Mit dem Lasso auswählen</translation></message>
<message><source>Choose with a rectangle</source><translation>Mit einem Rechteck auswählen</translation></message>
<message><source>Choose…</source><translation>Wählen…</translation></message>
<message><source>Circular pad 1D</source><translation>Circular pad 1D</translation></message>
<message><source>Circular pad 2D</source><translation>Circular pad 2D</translation></message>
<message><source>Circular pad 3D</source><translation>Circular pad 3D</translation></message>
<message><source>Clamp</source><translation>Begrenzen</translation></message>
<message><source>class</source><translation>Klasse</translation></message>
<message><source>Class token</source><translation>Class token</translation></message>
<message><source>class token %1</source><translation>Klassentoken %1</translation></message>
<message><source>Class weights</source><translation>Klassengewichte</translation></message>
<message><source>class weights has %1 numbers, but the prediction has %2 classes; it needs one for each class, or none at all.</source><translation>die Klassengewichte haben %1 Zahlen, aber die Vorhersage hat %2 Klassen; es braucht eine je Klasse oder gar keine.</translation></message>
<message><source>Classes</source><translation>Klassen</translation></message>
<message><source>Classes last</source><translation>Klassen zuletzt</translation></message>
<message><source>Clear</source><translation>Leeren</translation></message>
<message><source>Clear (Esc)</source><translation>Leeren (Esc)</translation></message>
<message><source>Click or drag to move the view</source><translation>Klicken oder ziehen verschiebt die Ansicht</translation></message>
<message><source>Close</source><translation>Schließen</translation></message>
<message><source>Close (Esc)</source><translation>Schließen (Esc)</translation></message>
<message><source>Close message</source><translation>Meldung schließen</translation></message>
<message><source>codes from 0 to %1 arrive from %9, but Classes is %2; set it to %3.</source><translation>Codes von 0 bis %1 kommen von %9 an, aber Klassen ist %2; setzen Sie es auf %3.</translation></message>
<message><source>codes from 0 to %1 arrive, but Classes is %2; set it to %3.</source><translation>Codes von 0 bis %1 kommen an, aber Klassen ist %2; setzen Sie es auf %3.</translation></message>
<message><source>Codes from 0, of any shape.</source><translation>Codes ab 0, in jeder Form.</translation></message>
<message><source>codes of %1s</source><translation>Codes von %1</translation></message>
<message><source>codes of labels</source><translation>Codes der Labels</translation></message>
<message><source>Colour</source><translation>Farbe</translation></message>
<message><source>Colour frame %1</source><translation>Rahmen %1 färben</translation></message>
<message><source>Colour note %1</source><translation>Notiz %1 färben</translation></message>
<message><source>Column</source><translation>Spalte</translation></message>
<message><source>column</source><translation>Spalte</translation></message>
<message><source>column %1</source><translation>Spalte %1</translation></message>
<message><source>Column %1 of %2 holds %3, not numbers; choose another type for it in Data.</source><translation>Spalte %1 von %2 enthält %3, keine Zahlen; wählen Sie unter Daten einen anderen Typ dafür.</translation></message>
<message><source>Column %1 of %2 holds %3, which cannot be used here; leave it out in Data.</source><translation>Spalte %1 von %2 enthält %3, was sich hier nicht benutzen lässt; lassen Sie sie unter Daten weg.</translation></message>
<message><source>Columns</source><translation>Spalten</translation></message>
<message><source>Columns on the last axis.</source><translation>Spalten auf der letzten Achse.</translation></message>
<message><source>Comes from</source><translation>Kommt aus</translation></message>
<message><source>Commands found</source><translation>Gefundene Befehle</translation></message>
<message><source>Compared with the file: %1.</source><translation>Gegenüber der Datei – %1.</translation></message>
<message><source>Compares scores over time with a shorter text that is not lined up with them: for speech and handwriting.</source><translation>Vergleicht Werte über die Zeit mit einem kürzeren Text, der nicht dazu ausgerichtet ist: für Sprache und Handschrift.</translation></message>
<message><source>Computed on</source><translation>Gerechnet auf</translation></message>
<message><source>Computes on</source><translation>Rechnet auf</translation></message>
<message><source>Concat</source><translation>Concat</translation></message>
<message><source>Confusion matrix</source><translation>Konfusionsmatrix</translation></message>
<message><source>Connect %1 nodes in a row</source><translation>%1 Knoten in einer Reihe verbinden</translation></message>
<message><source>Connect %1 nodes to %2</source><translation>%1 Knoten mit %2 verbinden</translation></message>
<message><source>Connect in a row</source><translation>In einer Reihe verbinden</translation></message>
<message><source>Connect to the rightmost</source><translation>Mit dem rechten Knoten verbinden</translation></message>
<message><source>Constant</source><translation>Konstante</translation></message>
<message><source>Constant pad 1D</source><translation>Constant pad 1D</translation></message>
<message><source>Constant pad 2D</source><translation>Constant pad 2D</translation></message>
<message><source>Constant pad 3D</source><translation>Constant pad 3D</translation></message>
<message><source>Constant; cosine falls gently to 0; steps multiplies every few epochs; one cycle rises, then falls, and learns fast.</source><translation>Konstant; Kosinus fällt sanft auf 0; Stufen multipliziert alle paar Epochen; ein Zyklus steigt, fällt dann und lernt schnell.</translation></message>
<message><source>Contrastive</source><translation>Contrastive</translation></message>
<message><source>Conv + norm + activation</source><translation>Conv + norm + activation</translation></message>
<message><source>Conv 1D</source><translation>Conv 1D</translation></message>
<message><source>Conv 2D</source><translation>Conv 2D</translation></message>
<message><source>Conv 3D</source><translation>Conv 3D</translation></message>
<message><source>ConvNeXt block</source><translation>ConvNeXt block</translation></message>
<message><source>Convolution</source><translation>Faltung</translation></message>
<message><source>Copied</source><translation>Kopiert</translation></message>
<message><source>Copies</source><translation>Kopien</translation></message>
<message><source>Copy</source><translation>Kopieren</translation></message>
<message><source>Copy as CSV</source><translation>Als CSV kopieren</translation></message>
<message><source>Copy as picture</source><translation>Als Bild kopieren</translation></message>
<message><source>Copy as SVG</source><translation>Als SVG kopieren</translation></message>
<message><source>Copy Python</source><translation>Python kopieren</translation></message>
<message><source>Copy some on a canvas first.</source><translation>Kopieren Sie zuerst welche auf einer Leinwand.</translation></message>
<message><source>core</source><translation>Kern</translation></message>
<message><source>Cores</source><translation>Kerne</translation></message>
<message><source>Corner pixels keep their values; for bilinear and bicubic.</source><translation>Eckpixel behalten ihre Werte; für bilinear und bicubic.</translation></message>
<message><source>Corners</source><translation>Ecken</translation></message>
<message><source>Corners stay</source><translation>Ecken bleiben</translation></message>
<message><source>Cosine</source><translation>Kosinus</translation></message>
<message><source>Cosine embedding</source><translation>Cosine embedding</translation></message>
<message><source>Cosine similarity</source><translation>Kosinus-Ähnlichkeit</translation></message>
<message><source>Cost</source><translation>Aufwand</translation></message>
<message><source>Cost so far</source><translation>Aufwand bisher</translation></message>
<message><source>Count padding</source><translation>Aufgefülltes mitzählen</translation></message>
<message><source>Counting</source><translation>Wird gezählt</translation></message>
<message><source>Counts along an axis of what arrives from %9: 0, 1, 2 … up to its size less one. It has no batch axis.</source><translation>Zählt entlang einer Achse dessen, was von %9 ankommt: 0, 1, 2 … bis eins unter ihrer Größe. Ohne Batch-Achse.</translation></message>
<message><source>Counts along an axis of what arrives: 0, 1, 2 … up to its size less one.</source><translation>Zählt entlang einer Achse dessen, was ankommt: 0, 1, 2 … bis eins unter ihrer Größe.</translation></message>
<message><source>Counts along an axis of what arrives: 0, 1, 2 … up to its size less one. It has no batch axis.</source><translation>Zählt entlang einer Achse dessen, was ankommt: 0, 1, 2 … bis eins unter ihrer Größe. Ohne Batch-Achse.</translation></message>
<message><source>Counts the tokens of each sequence that do more than fill up; padding is expected at the end.</source><translation>Zählt die Token jeder Folge, die mehr tun als auffüllen; das Padding wird am Ende erwartet.</translation></message>
<message><source>Counts the zeros of the padding in the mean.</source><translation>Zählt die Nullen des Auffüllens im Mittelwert mit.</translation></message>
<message><source>Cross product</source><translation>Kreuzprodukt</translation></message>
<message><source>Cross-entropy</source><translation>Kreuzentropie</translation></message>
<message><source>cross-entropy</source><translation>Kreuzentropie</translation></message>
<message><source>Cross-entropy for a prediction that already went through a Log softmax.</source><translation>Kreuzentropie für eine Vorhersage, die schon durch einen Log softmax ging.</translation></message>
<message><source>cross-entropy needs a label, but %1 is %2.</source><translation>Kreuzentropie braucht ein Label, aber %1 ist %2.</translation></message>
<message><source>Cross-entropy that cares less for what is right already: for classes some of which are rare.</source><translation>Kreuzentropie, die weniger auf das achtet, was schon richtig ist: für Klassen, von denen einige selten sind.</translation></message>
<message><source>CTC</source><translation>CTC</translation></message>
<message><source>Ctrl and drag on nothing</source><translation>Strg und auf leerer Fläche ziehen</translation></message>
<message><source>Ctrl and right drag</source><translation>Strg und rechts ziehen</translation></message>
<message><source>Ctrl and wheel</source><translation>Strg und Rad</translation></message>
<message><source>Ctrl+Enter keeps it, Esc leaves it</source><translation>Strg+Eingabe behält, Esc verwirft</translation></message>
<message><source>CUDA %1, compute capability %2</source><translation>CUDA %1, Compute Capability %2</translation></message>
<message><source>Curves</source><translation>Kurven</translation></message>
<message><source>Curves appear here</source><translation>Hier erscheinen Kurven</translation></message>
<message><source>Cut</source><translation>Ausschneiden</translation></message>
<message><source>Cut %1 wires</source><translation>%1 Verbindungen trennen</translation></message>
<message><source>Cut decimals</source><translation>Nachkommastellen abschneiden</translation></message>
<message><source>Cut off</source><translation>Abgebrochen</translation></message>
<message><source>Cut the wire from %1</source><translation>Die Verbindung von %1 trennen</translation></message>
<message><source>Cut the wire from %1 to %2</source><translation>Die Verbindung von %1 zu %2 trennen</translation></message>
<message><source>Cut wire</source><translation>Verbindung trennen</translation></message>
<message><source>Cut wire from %1 to %2</source><translation>Verbindung von %1 zu %2 trennen</translation></message>
<message><source>Cut wires</source><translation>Verbindungen trennen</translation></message>
<message><source>Cut wires of</source><translation>Verbindungen trennen</translation></message>
<message><source>Cut wires with a stroke</source><translation>Verbindungen mit einem Strich trennen</translation></message>
<message><source>Cutoffs</source><translation>Grenzen</translation></message>
<message><source>Cuts a tensor along one axis into equal parts.</source><translation>Schneidet einen Tensor entlang einer Achse in gleiche Teile.</translation></message>
<message><source>Cuts a tensor along one axis into parts of given sizes.</source><translation>Schneidet einen Tensor entlang einer Achse in Teile gegebener Größen.</translation></message>
<message><source>Cuts an image into windows that may overlap, and lays each one out as a list of numbers.</source><translation>Schneidet ein Bild in Fenster, die sich überlappen dürfen, und legt jedes als Liste von Zahlen hin.</translation></message>
<message><source>Cuts each image into patches and makes each patch a vector, as a vision transformer reads them.</source><translation>Schneidet jedes Bild in Felder und macht aus jedem einen Vektor, wie ein Vision-Transformer sie liest.</translation></message>
<message><source>Cuts the decimals of each number off; nothing ahead of it learns through it.</source><translation>Schneidet die Nachkommastellen jeder Zahl ab; davor lernt nichts durch sie hindurch.</translation></message>
<message><source>Cuts the middle out of each image.</source><translation>Schneidet aus jedem Bild die Mitte heraus.</translation></message>
<message><source>Damps each channel where its neighbours are strong, as AlexNet did.</source><translation>Dämpft jeden Kanal, wo seine Nachbarn stark sind, wie AlexNet.</translation></message>
<message><source>Dark theme</source><translation>Dunkles Design</translation></message>
<message><source>Data</source><translation>Daten</translation></message>
<message><source>Data (*.csv *.tsv *.tab *.txt *.data *.parquet *.pq *.npz)</source><translation>Daten (*.csv *.tsv *.tab *.txt *.data *.parquet *.pq *.npz)</translation></message>
<message><source>Deals the channels out anew, so that grouped convolutions see something of every group.</source><translation>Verteilt die Kanäle neu, sodass gruppierte Faltungen aus jeder Gruppe etwas sehen.</translation></message>
<message><source>Deals the features of every position out to heads, so that each looks for itself.</source><translation>Verteilt die Merkmale jeder Stelle auf Köpfe, sodass jeder für sich sieht.</translation></message>
<message><source>Decides first weights, order and dropout; the same seed gives the same result on the same machine.</source><translation>Bestimmt erste Gewichte, Reihenfolge und Dropout; derselbe Startwert gibt auf demselben Computer dasselbe Ergebnis.</translation></message>
<message><source>decimal numbers</source><translation>Dezimalzahlen</translation></message>
<message><source>decimal numbers from %1</source><translation>Dezimalzahlen von %1</translation></message>
<message><source>decimal numbers or whole numbers</source><translation>Dezimalzahlen oder ganze Zahlen</translation></message>
<message><source>decimal numbers or whole numbers or true or false</source><translation>Dezimalzahlen oder ganze Zahlen oder wahr oder falsch</translation></message>
<message><source>Decimals</source><translation>Nachkommastellen</translation></message>
<message><source>Delete</source><translation>Löschen</translation></message>
<message><source>Delete and join</source><translation>Löschen und schließen</translation></message>
<message><source>Delete and join wires</source><translation>Löschen und Verbindungen schließen</translation></message>
<message><source>Delete frame %1</source><translation>Rahmen %1 löschen</translation></message>
<message><source>Delete frame, keep nodes</source><translation>Rahmen löschen, Knoten behalten</translation></message>
<message><source>Delete network</source><translation>Netz löschen</translation></message>
<message><source>Delete network %1</source><translation>Netz %1 löschen</translation></message>
<message><source>Delta</source><translation>Delta</translation></message>
<message><source>Dense block</source><translation>Dense block</translation></message>
<message><source>Dense transition</source><translation>Dense transition</translation></message>
<message><source>Depth of the floor on the negative side.</source><translation>Tiefe des Bodens auf der negativen Seite.</translation></message>
<message><source>Depth, height and width of a region.</source><translation>Tiefe, Höhe und Breite eines Gebiets.</translation></message>
<message><source>Depth, height and width of the volume afterwards.</source><translation>Tiefe, Höhe und Breite des Volumens danach.</translation></message>
<message><source>Depth, height and width of the volume afterwards; auto goes by the share.</source><translation>Tiefe, Höhe und Breite des Volumens danach; auto richtet sich nach dem Anteil.</translation></message>
<message><source>Depth, height and width of the window.</source><translation>Tiefe, Höhe und Breite des Fensters.</translation></message>
<message><source>Depth, height and width summed up in one voxel.</source><translation>Tiefe, Höhe und Breite, die zu einem Voxel zusammengefasst werden.</translation></message>
<message><source>Depthwise separable conv</source><translation>Depthwise separable conv</translation></message>
<message><source>Design</source><translation>Entwurf</translation></message>
<message><source>Deutsch</source><translation>Deutsch</translation></message>
<message><source>Device</source><translation>Gerät</translation></message>
<message><source>Diagonal</source><translation>Diagonale</translation></message>
<message><source>diagonal %1</source><translation>Diagonale %1</translation></message>
<message><source>Diagonal matrix</source><translation>Diagonalmatrix</translation></message>
<message><source>Dice</source><translation>Dice</translation></message>
<message><source>Differences</source><translation>Differenzen</translation></message>
<message><source>Differences far below this count by their square.</source><translation>Unterschiede weit darunter zählen mit ihrem Quadrat.</translation></message>
<message><source>different</source><translation>verschieden</translation></message>
<message><source>Diffuse</source><translation>Verrauschen</translation></message>
<message><source>Digits</source><translation>Ziffern</translation></message>
<message><source>Dilation</source><translation>Dilatation</translation></message>
<message><source>add new comment sticky</source><translation>hinzufügen neu Kommentar Zettel</translation></message>
<message><source>add new group comment box</source><translation>hinzufügen neu Gruppe Kommentar Kasten</translation></message>
<message><source>group nodes collapse module</source><translation>Gruppe gruppieren einklappen Modul</translation></message>
<message><source>ungroup expand</source><translation>Gruppe auflösen ausklappen</translation></message>
<message><source>enter group</source><translation>Gruppe betreten hinein</translation></message>
<message><source>exit group up</source><translation>Gruppe hinaus hoch</translation></message>
<message><source>auto layout tidy format</source><translation>automatisch Layout aufräumen ordnen</translation></message>
<message><source>wants &lt;span %1&lt;/span&gt;</source><translation>braucht &lt;span %1&lt;/span&gt;</translation></message>
<message><source>wants any shape</source><translation>braucht irgendeine Form</translation></message>
<message><source>What is shown on the face can be set on each block of this network by itself.</source><translation>Was auf der Karte steht, lässt sich an jedem Block dieses Netzes für sich einstellen.</translation></message>
<message><source>zoom to fit everything</source><translation>einpassen zoomen ganz</translation></message>
<message><source>reroute dot</source><translation>umleiten Umweg</translation></message>
<message><source>run start learn</source><translation>starten lernen ausführen</translation></message>
<message><source>end cancel</source><translation>beenden abbrechen</translation></message>
<message><source>history backup restore</source><translation>Verlauf Sicherung wiederherstellen</translation></message>
<message><source>export image svg png screenshot</source><translation>exportieren Bild svg png Bildschirmfoto</translation></message>
<message><source>export code python pytorch</source><translation>exportieren Code python pytorch</translation></message>
<message><source>clone</source><translation>klonen verdoppeln</translation></message>
<message><source>remove erase</source><translation>entfernen löschen</translation></message>
<message><source>search</source><translation>suchen</translation></message>
<message><source>reduced motion animations</source><translation>reduzierte Animationen</translation></message>
<message><source>insert on wire</source><translation>einfügen Verbindung</translation></message>
<message><source>extract detach</source><translation>herausziehen lösen</translation></message>
<message><source>edit parameters in place</source><translation>bearbeiten Parameter Werte</translation></message>
<message><source>connect link</source><translation>verbinden verknüpfen</translation></message>
<message><source>link chain</source><translation>verketten verknüpfen</translation></message>
<message><source>tie weights shared</source><translation>gemeinsam koppeln teilen</translation></message>
<message><source>unlink make unique</source><translation>lösen eigenständig Kopie</translation></message>
<message><source>diagnose gpu system</source><translation>Diagnose gpu System</translation></message>
<message><source>documentation help</source><translation>Dokumentation Hilfe</translation></message>
<message><source>skip pass through</source><translation>überspringen durchreichen</translation></message>
<message><source>disable switch off</source><translation>ausschalten abschalten</translation></message>
<message><source>save to library reuse</source><translation>Bibliothek speichern wiederverwenden</translation></message>
<message><source>font scale</source><translation>Schrift Größe Skalierung</translation></message>
<message><source>title label</source><translation>Titel Beschriftung umbenennen</translation></message>
<message><source>The copy of %1 is discarded.</source><translation>Die Kopie von %1 ist verworfen.</translation></message>
<message><source>The copy of %1 is discarded; it is among the file’s earlier versions.</source><translation>Die Kopie von %1 ist verworfen; sie steht unter den früheren Versionen der Datei.</translation></message>
<message><source>Discard</source><translation>Verwerfen</translation></message>
<message><source>Distance</source><translation>Abstand</translation></message>
<message><source>Distance between the pixels of a window; 1 is no gap.</source><translation>Abstand der Pixel eines Fensters; 1 ist keine Lücke.</translation></message>
<message><source>Distance between the steps of a window; 1 is no gap.</source><translation>Abstand der Schritte eines Fensters; 1 ist keine Lücke.</translation></message>
<message><source>Distance between the steps the window looks at; 1 is no gap.</source><translation>Abstand der Schritte, die das Fenster ansieht; 1 ist keine Lücke.</translation></message>
<message><source>Distance between the voxels of a window; 1 is no gap.</source><translation>Abstand der Voxel eines Fensters; 1 ist keine Lücke.</translation></message>
<message><source>Distance table</source><translation>Abstandstabelle</translation></message>
<message><source>Distances.</source><translation>Abstände.</translation></message>
<message><source>Distribute %1 nodes</source><translation>%1 Knoten verteilen</translation></message>
<message><source>Distribute horizontally</source><translation>Waagerecht verteilen</translation></message>
<message><source>Distribute vertically</source><translation>Senkrecht verteilen</translation></message>
<message><source>Distribution</source><translation>Verteilung</translation></message>
<message><source>Divide</source><translation>Dividieren</translation></message>
<message><source>Divides and rounds down to a whole number.</source><translation>Teilt und rundet auf eine ganze Zahl ab.</translation></message>
<message><source>Divides by n - 1, as is right for a sample; off divides by n.</source><translation>Teilt durch n - 1, wie es für eine Stichprobe richtig ist; aus teilt durch n.</translation></message>
<message><source>Divides the features of each sample by their root mean square, then scales them.</source><translation>Teilt die Merkmale jedes Beispiels durch ihr quadratisches Mittel und skaliert sie dann.</translation></message>
<message><source>Divides the first tensor by the second, number by number.</source><translation>Teilt den ersten Tensor durch den zweiten, Zahl für Zahl.</translation></message>
<message><source>Divisor</source><translation>Teiler</translation></message>
<message><source>Done</source><translation>Fertig</translation></message>
<message><source>Don’t save</source><translation>Nicht speichern</translation></message>
<message><source>Dot product</source><translation>Skalarprodukt</translation></message>
<message><source>Dot-product attention</source><translation>Dot-product attention</translation></message>
<message><source>Double conv</source><translation>Double conv</translation></message>
<message><source>Double-click to write a note</source><translation>Doppelklicken, um eine Notiz zu schreiben</translation></message>
<message><source>Down, up, and across: 31,031,745 parameters, the paper's layers for three channels and one class.</source><translation>Hinunter, hinauf und hinüber: 31 031 745 Parameter, die Schichten der Arbeit für drei Kanäle und eine Klasse.</translation></message>
<message><source>Drag a kind onto the canvas, or choose a node and press Enter in the library: it is wired after it.</source><translation>Ziehen Sie eine Art auf die Leinwand, oder wählen Sie einen Knoten und drücken Sie in der Bibliothek die Eingabetaste: Sie wird dahinter verbunden.</translation></message>
<message><source>Drag a kind onto the canvas, or choose a node and press Enter in the library: it is wired after it. The foot of a card shows the shape that leaves it.</source><translation>Ziehen Sie eine Art auf die Leinwand, oder wählen Sie einen Knoten und drücken Sie in der Bibliothek die Eingabetaste: Sie wird dahinter verbunden. Der Fuß einer Karte zeigt die Form, die sie verlässt.</translation></message>
<message><source>Drag a node here from the library, or press Tab and type its name.</source><translation>Ziehen Sie einen Knoten aus der Bibliothek hierher, oder drücken Sie Tab und tippen Sie seinen Namen.</translation></message>
<message><source>Drag a node here from the library, or press Tab and type its name. Or open one that works already:</source><translation>Ziehen Sie einen Knoten aus der Bibliothek hierher, oder drücken Sie Tab und tippen seinen Namen. Oder öffnen Sie eines, das läuft:</translation></message>
<message><source>Drag it onto the canvas, or press Enter.</source><translation>Ziehen Sie es auf die Leinwand oder drücken Sie die Eingabetaste.</translation></message>
<message><source>Drag it onto the wire</source><translation>Auf die Verbindung ziehen</translation></message>
<message><source>Drag it, then hold Alt</source><translation>Ziehen, dann Alt halten</translation></message>
<message><source>Drag on nothing</source><translation>Auf leerer Fläche ziehen</translation></message>
<message><source>Drag, then hold Ctrl</source><translation>Ziehen, dann Strg halten</translation></message>
<message><source>Draw a wire by keys</source><translation>Verbindung mit Tasten ziehen</translation></message>
<message><source>Draw a wire from a ring on the right of a card to a ring on the left of another.</source><translation>Ziehen Sie eine Verbindung von einem Ring rechts an einer Karte zu einem Ring links an einer anderen.</translation></message>
<message><source>Draw a wire from a ring on the right of a card to a ring on the left of another. Without a mouse: choose a node and press W.</source><translation>Ziehen Sie eine Verbindung von einem Ring rechts an einer Karte zu einem Ring links an einer anderen. Ohne Maus: Knoten wählen und W drücken.</translation></message>
<message><source>Draw a wire to an input</source><translation>Verbindung zu einem Eingang ziehen</translation></message>
<message><source>Drawing</source><translation>Wird gezeichnet</translation></message>
<message><source>Drawn</source><translation>Gezogen</translation></message>
<message><source>Draws 1 with the probability that arrives from %9, else 0; afterwards it gives whichever is likelier.</source><translation>Zieht 1 mit der Wahrscheinlichkeit, die von %9 ankommt, sonst 0; danach gibt es, was wahrscheinlicher ist.</translation></message>
<message><source>Draws 1 with the probability that arrives, else 0; afterwards it gives whichever is likelier.</source><translation>Zieht 1 mit der Wahrscheinlichkeit, die ankommt, sonst 0; danach gibt es, was wahrscheinlicher ist.</translation></message>
<message><source>Draws a class at random in a way that can be learned through; afterwards it is a plain softmax.</source><translation>Zieht zufällig eine Klasse, durch die hindurch gelernt werden kann; danach ist es ein einfacher Softmax.</translation></message>
<message><source>Draws a whole number for each example of the batch, such as how far into a diffusion it is.</source><translation>Zieht für jedes Beispiel im Batch eine ganze Zahl, etwa wie weit es in einer Diffusion ist.</translation></message>
<message><source>Draws hidden values from a mean and a variance, so that both can be learned; afterwards it gives the mean.</source><translation>Zieht verborgene Werte aus Mittelwert und Varianz, sodass beide gelernt werden können; danach gibt es den Mittelwert.</translation></message>
<message><source>Draws when the network is evaluated and exported as well: then it answers differently every time.</source><translation>Zieht auch, wenn das Netz ausgewertet und exportiert wird: Dann antwortet es jedes Mal anders.</translation></message>
<message><source>Driven by</source><translation>Angetrieben von</translation></message>
<message><source>Drop path</source><translation>Drop path</translation></message>
<message><source>Dropout</source><translation>Dropout</translation></message>
<message><source>Dropout 1D</source><translation>Dropout 1D</translation></message>
<message><source>Dropout 2D</source><translation>Dropout 2D</translation></message>
<message><source>Dropout 3D</source><translation>Dropout 3D</translation></message>
<message><source>Dtype</source><translation>Dtype</translation></message>
<message><source>Duplicate</source><translation>Duplizieren</translation></message>
<message><source>d²/2, or δ (|d| - δ/2)</source><translation>d²/2, oder δ (|d| - δ/2)</translation></message>
<message><source>d²/2β, or |d| - β/2</source><translation>d²/2β, oder |d| - β/2</translation></message>
<message><source>e to each number, minus 1, exact also where that is very small.</source><translation>e hoch jede Zahl, minus 1, genau auch wo das sehr klein ist.</translation></message>
<message><source>Each argument of forward is an input.</source><translation>Jedes Argument von forward ist ein Eingang.</translation></message>
<message><source>each channel holds a single number (%1), which has no spread to normalise.</source><translation>jeder Kanal enthält eine einzige Zahl (%1), die keine Streuung zum Normalisieren hat.</translation></message>
<message><source>Each device takes a few training steps.</source><translation>Jedes Gerät macht ein paar Trainingsschritte.</translation></message>
<message><source>Each device takes a few training steps. This needs some seconds.</source><translation>Jedes Gerät macht ein paar Trainingsschritte. Das dauert einige Sekunden.</translation></message>
<message><source>Each Input of the network is an input.</source><translation>Jeder Eingang des Netzes ist ein Eingang.</translation></message>
<message><source>each number needs a place: source is %1, but index %2.</source><translation>jede Zahl braucht eine Stelle: source ist %1, index aber %2.</translation></message>
<message><source>Each Output of the network is an output.</source><translation>Jeder Ausgang des Netzes ist ein Ausgang.</translation></message>
<message><source>Each part gets its share of every label.</source><translation>Jeder Teil bekommt seinen Anteil an jedem Label.</translation></message>
<message><source>each passes on a quarter of the gradient at most, so that no more than %1 % of it</source><translation>jede lässt höchstens ein Viertel des Gradienten durch, sodass höchstens %1 % davon</translation></message>
<message><source>Each place that %1 sums up has seen %2 of the %3 %4 of %5: enough for textures, but a shape larger than that is never seen whole. Another convolution or pool before it lets it see more.</source><translation>Jede Stelle, die %1 zusammenfasst, hat von %5 (%3 %4) nur %2 gesehen: genug für Texturen, aber eine größere Gestalt wird nie ganz gesehen. Noch eine Faltung oder ein Pool davor lässt sie mehr sehen.</translation></message>
<message><source>Each point is an example; on the dashed line the answer is right</source><translation>Jeder Punkt ist ein Beispiel; auf der gestrichelten Linie stimmt die Antwort</translation></message>
<message><source>%1 These were saved before; one of them opens as a copy.</source><translation>%1 Diese wurden vorher gespeichert; eine davon öffnet sich als Kopie.</translation></message>
<message><source>Each save keeps a version for a while.</source><translation>Jedes Speichern bewahrt eine Weile lang eine Version.</translation></message>
<message><source>Each save keeps a version for a while. A line says what would change if it came back; the nodes that have a ring are those.</source><translation>Jedes Speichern bewahrt eine Weile lang eine Version. Eine Zeile sagt, was sich änderte, käme sie zurück; Knoten mit Ring sind betroffen.</translation></message>
<message><source>each window → a column</source><translation>jedes Fenster → eine Spalte</translation></message>
<message><source>each x adds w · x around it</source><translation>jedes x addiert w · x um sich</translation></message>
<message><source>Earlier versions</source><translation>Frühere Versionen</translation></message>
<message><source>Earlier versions of %1</source><translation>Frühere Versionen von %1</translation></message>
<message><source>Earlier versions…</source><translation>Frühere Versionen…</translation></message>
<message><source>Edit</source><translation>Bearbeiten</translation></message>
<message><source>Edit it in a window of its own</source><translation>In einem eigenen Fenster bearbeiten</translation></message>
<message><source>edited</source><translation>bearbeitet</translation></message>
<message><source>Einstein sum</source><translation>Einstein-Summe</translation></message>
<message><source>Either or</source><translation>Entweder oder</translation></message>
<message><source>Else</source><translation>Sonst</translation></message>
<message><source>else %1</source><translation>sonst %1</translation></message>
<message><source>ELU</source><translation>ELU</translation></message>
<message><source>Embedding</source><translation>Einbettung</translation></message>
<message><source>Embedding bag</source><translation>Embedding bag</translation></message>
<message><source>End now and keep the weights</source><translation>Jetzt beenden und die Gewichte behalten</translation></message>
<message><source>End the training and keep what was learned (Shift+F5)</source><translation>Das Training beenden und Gelerntes behalten (Umschalt+F5)</translation></message>
<message><source>End the wire at an input.</source><translation>Eine Verbindung endet an einem Eingang.</translation></message>
<message><source>End the wire at an output.</source><translation>Eine Verbindung beginnt an einem Ausgang.</translation></message>
<message><source>Ended</source><translation>Ende</translation></message>
<message><source>Ended after %1 in %2: the validation loss no longer got better.</source><translation>Endete nach %1 in %2: Der Validierungsverlust wurde nicht mehr besser.</translation></message>
<message><source>Ended early</source><translation>Früher beendet</translation></message>
<message><source>Ends early after so many epochs without a better validation loss; 0 never does.</source><translation>Endet früher, nach so vielen Epochen ohne besseren Validierungsverlust; 0 nie.</translation></message>
<message><source>English</source><translation>English</translation></message>
<message><source>Enter: next · Tab: stay here · Esc: back</source><translation>Eingabe: weiter · Tab: hier bleiben · Esc: zurück</translation></message>
<message><source>Enter: set · Tab: next · Esc: leave it as it was</source><translation>Eingabe: setzen · Tab: weiter · Esc: lassen, wie es war</translation></message>
<message><source>epoch</source><translation>Epoche</translation></message>
<message><source>epoch %1</source><translation>Epoche %1</translation></message>
<message><source>Epoch %1 of %2</source><translation>Epoche %1 von %2</translation></message>
<message><source>Epochs</source><translation>Epochen</translation></message>
<message><source>epochs</source><translation>Epochen</translation></message>
<message><source>Eps</source><translation>Eps</translation></message>
<message><source>eps %1</source><translation>eps %1</translation></message>
<message><source>Epsilon</source><translation>Epsilon</translation></message>
<message><source>Equal</source><translation>Gleich</translation></message>
<message><source>Equal labels</source><translation>Gleiche Labels</translation></message>
<message><source>Equation</source><translation>Gleichung</translation></message>
<message><source>Error function</source><translation>Fehlerfunktion</translation></message>
<message><source>Esc or right press</source><translation>Esc oder rechte Taste</translation></message>
<message><source>Even steps</source><translation>Gleiche Schritte</translation></message>
<message><source>Every</source><translation>Alle</translation></message>
<message><source>Every kind of node there is.</source><translation>Jede Art von Knoten, die es gibt.</translation></message>
<message><source>Every kind of node there is. Type a word for what you need, such as “conv” or “average”.</source><translation>Jede Art von Knoten, die es gibt. Tippen Sie ein Wort für das, was Sie brauchen, etwa „conv“ oder „Mittel“.</translation></message>
<message><source>Every training of this project is kept here as a run: its curves, its weights, and the project as it was.</source><translation>Jedes Training dieses Projekts bleibt hier als Lauf: seine Kurven, seine Gewichte und das Projekt, wie es war.</translation></message>
<message><source>Every training of this project is kept here as a run: its curves, its weights, and the project as it was. Press Train to make the first one.</source><translation>Jedes Training dieses Projekts bleibt hier als Lauf: seine Kurven, seine Gewichte und das Projekt, wie es war. Drücken Sie Trainieren für den ersten.</translation></message>
<message><source>Everything fits: the network can be trained.</source><translation>Alles passt: Das Netz kann trainiert werden.</translation></message>
<message><source>Everything lies in order.</source><translation>Alles liegt schon geordnet.</translation></message>
<message><source>Example</source><translation>Beispiel</translation></message>
<message><source>example</source><translation>Beispiel</translation></message>
<message><source>Examples</source><translation>Beispiele</translation></message>
<message><source>examples in the batch</source><translation>Beispiele im Batch</translation></message>
<message><source>Examples of any shape.</source><translation>Beispiele jeder Form.</translation></message>
<message><source>Examples of L steps.</source><translation>Beispiele mit L Schritten.</translation></message>
<message><source>Expand</source><translation>Ausdehnen</translation></message>
<message><source>Expand like</source><translation>Ausdehnen wie</translation></message>
<message><source>Expansion</source><translation>Weitung</translation></message>
<message><source>Exponent</source><translation>Exponent</translation></message>
<message><source>Exponential</source><translation>Exponentialfunktion</translation></message>
<message><source>Exponential minus 1</source><translation>Exponentialfunktion minus 1</translation></message>
<message><source>Export</source><translation>Export</translation></message>
<message><source>Export as</source><translation>Exportieren als</translation></message>
<message><source>Export into an empty folder</source><translation>In einen leeren Ordner exportieren</translation></message>
<message><source>Export ONNX</source><translation>ONNX exportieren</translation></message>
<message><source>Export ONNX…</source><translation>ONNX exportieren…</translation></message>
<message><source>Export writes the trained network as an ONNX file that other programs can run.</source><translation>Der Export schreibt das trainierte Netz als ONNX-Datei, die andere Programme ausführen können.</translation></message>
<message><source>Export writes the trained network as an ONNX file that other programs can run. Train the network first.</source><translation>Der Export schreibt das trainierte Netz als ONNX-Datei, die andere Programme ausführen können. Trainieren Sie zuerst das Netz.</translation></message>
<message><source>Exporting, then comparing on real samples</source><translation>Wird exportiert und dann an echten Beispielen verglichen</translation></message>
<message><source>eˣ / Σ eˣ over channels</source><translation>eˣ / Σ eˣ über Kanäle</translation></message>
<message><source>Face of the block</source><translation>Karte des Blocks</translation></message>
<message><source>factor of the schedule</source><translation>Faktor des Verlaufs</translation></message>
<message><source>Failed</source><translation>Fehlgeschlagen</translation></message>
<message><source>False alarms α</source><translation>Fehlalarme α</translation></message>
<message><source>far better than</source><translation>viel besser als</translation></message>
<message><source>Feature alpha dropout</source><translation>Feature alpha dropout</translation></message>
<message><source>Feature i is paired with i + E/2, as in Llama, instead of each with its neighbour.</source><translation>Merkmal i bildet ein Paar mit i + E/2, wie in Llama, statt mit seinem Nachbarn.</translation></message>
<message><source>Features</source><translation>Merkmale</translation></message>
<message><source>features of a position</source><translation>Merkmale einer Stelle</translation></message>
<message><source>features of a step</source><translation>Merkmale eines Schritts</translation></message>
<message><source>Features of the first input on the last axis.</source><translation>Merkmale des ersten Eingangs auf der letzten Achse.</translation></message>
<message><source>Features of the second input on the last axis.</source><translation>Merkmale des zweiten Eingangs auf der letzten Achse.</translation></message>
<message><source>Features on the last axis.</source><translation>Merkmale auf der letzten Achse.</translation></message>
<message><source>Features, or channels and then time.</source><translation>Merkmale, oder Kanäle und dann Zeit.</translation></message>
<message><source>Field</source><translation>Feld</translation></message>
<message><source>field %1</source><translation>Feld %1</translation></message>
<message><source>Fields</source><translation>Felder</translation></message>
<message><source>File</source><translation>Datei</translation></message>
<message><source>Files</source><translation>Dateien</translation></message>
<message><source>Fill them in</source><translation>Auffüllen</translation></message>
<message><source>Fill where masked</source><translation>Füllen, wo maskiert</translation></message>
<message><source>filter</source><translation>Filter</translation></message>
<message><source>Filters</source><translation>Filter</translation></message>
<message><source>Find next</source><translation>Nächsten Treffer zeigen</translation></message>
<message><source>Find on the canvas</source><translation>Auf der Leinwand suchen</translation></message>
<message><source>Find on the canvas…</source><translation>Auf der Leinwand suchen…</translation></message>
<message><source>Find previous</source><translation>Vorigen Treffer zeigen</translation></message>
<message><source>Finds the steps after the end of each sequence, for attention to leave out.</source><translation>Findet die Schritte nach dem Ende jeder Folge, damit Attention sie weglässt.</translation></message>
<message><source>Finds the tokens that only fill up, for attention to leave out.</source><translation>Findet die Token, die nur auffüllen, damit Attention sie weglässt.</translation></message>
<message><source>First alpha</source><translation>Erstes alpha</translation></message>
<message><source>First rows</source><translation>Erste Zeilen</translation></message>
<message><source>First scale</source><translation>Erste Skala</translation></message>
<message><source>first score</source><translation>erster Wert</translation></message>
<message><source>First slope</source><translation>Erste Steigung</translation></message>
<message><source>Fit</source><translation>Einpassen</translation></message>
<message><source>Fit frame %1</source><translation>Rahmen %1 anpassen</translation></message>
<message><source>Fit to its nodes</source><translation>An seine Knoten anpassen</translation></message>
<message><source>Fitted on the training part, and built into the exported model.</source><translation>Aus dem Trainingsteil bestimmt und in das exportierte Modell eingebaut.</translation></message>
<message><source>Fix</source><translation>Lösung</translation></message>
<message><source>Flatten</source><translation>Flatten</translation></message>
<message><source>flatten or pool the picture</source><translation>das Bild flach machen oder poolen</translation></message>
<message><source>Flip</source><translation>Spiegeln</translation></message>
<message><source>float32 suits layers; int64 is what torch gives.</source><translation>float32 passt zu Schichten; int64 ist, was torch gibt.</translation></message>
<message><source>Floor divide</source><translation>Ganzzahlig teilen</translation></message>
<message><source>Focal</source><translation>Focal</translation></message>
<message><source>Focal cross-entropy</source><translation>Fokale Kreuzentropie</translation></message>
<message><source>Focus on the canvas</source><translation>Nur die Leinwand</translation></message>
<message><source>Focus γ</source><translation>Fokus γ</translation></message>
<message><source>Fold</source><translation>Fold</translation></message>
<message><source>Folder of pictures</source><translation>Bilderordner</translation></message>
<message><source>Folder with source and weights, for torch alone</source><translation>Ordner mit Quelltext und Gewichten, nur für torch</translation></message>
<message><source>Follow in time</source><translation>Folgen zeitlich</translation></message>
<message><source>Follows from the target</source><translation>Folgt aus dem Ziel</translation></message>
<message><source>for %1</source><translation>für %1</translation></message>
<message><source>For +infinity</source><translation>Für +unendlich</translation></message>
<message><source>For -infinity</source><translation>Für -unendlich</translation></message>
<message><source>for Apple computers</source><translation>für Apple-Computer</translation></message>
<message><source>For each example which step, from 0; a list picks several.</source><translation>Für jedes Beispiel der Schritt, ab 0; eine Liste wählt mehrere.</translation></message>
<message><source>For each head a sequence with its share of the features.</source><translation>Für jeden Kopf eine Folge mit seinem Anteil der Merkmale.</translation></message>
<message><source>For each head a sequence: time, then features.</source><translation>Für jeden Kopf eine Folge: Zeit, dann Merkmale.</translation></message>
<message><source>For each level its regions, channel by channel.</source><translation>Für jede Stufe ihre Gebiete, Kanal für Kanal.</translation></message>
<message><source>For each new pixel a column and a row, from -1 to 1.</source><translation>Für jeden neuen Pixel eine Spalte und eine Zeile, von -1 bis 1.</translation></message>
<message><source>For each pixel the column and row to look at, from -1 to 1.</source><translation>Für jeden Pixel Spalte und Zeile, wo nachzusehen ist, von -1 bis 1.</translation></message>
<message><source>For each window its numbers, channel by channel; windows go row by row.</source><translation>Für jedes Fenster seine Zahlen, Kanal für Kanal; die Fenster gehen Zeile für Zeile.</translation></message>
<message><source>For missing</source><translation>Für Fehlendes</translation></message>
<message><source>for positions the number of places has to be fixed, but %1 is only known when data arrives.</source><translation>für Positionen muss die Zahl der Stellen fest sein, aber %1 ist erst bekannt, wenn Daten ankommen.</translation></message>
<message><source>for processors</source><translation>für Prozessoren</translation></message>
<message><source>Forget these</source><translation>Diese vergessen</translation></message>
<message><source>forward gives %1 tensors, but %2 can be read off its return; %3.</source><translation>forward gibt %1 Tensoren, aber %2 lassen sich an seinem return ablesen; %3.</translation></message>
<message><source>forward returns %1 on line %2 and %3 on line %4; it has to be the same number.</source><translation>forward gibt in Zeile %2 %1 und in Zeile %4 %3 zurück; es müssen gleich viele sein.</translation></message>
<message><source>Four well-known networks</source><translation>Vier bekannte Netze</translation></message>
<message><source>Fractional max pool 2D</source><translation>Fractional max pool 2D</translation></message>
<message><source>Fractional max pool 3D</source><translation>Fractional max pool 3D</translation></message>
<message><source>Frame</source><translation>Rahmen</translation></message>
<message><source>Frame %1 as %2</source><translation>Rahmen %2 um %1</translation></message>
<message><source>Frame %1</source><translation>Rahmen %1</translation></message>
<message><source>frame %1 does not say how large it is.</source><translation>Rahmen %1 sagt nicht, wie groß er ist.</translation></message>
<message><source>frame %1 does not say which nodes it holds.</source><translation>Rahmen %1 sagt nicht, welche Knoten er enthält.</translation></message>
<message><source>frame %1 has no short title.</source><translation>Rahmen %1 hat keinen kurzen Titel.</translation></message>
<message><source>frame %1 holds %2, and there is no such node.</source><translation>Rahmen %1 enthält %2, und einen solchen Knoten gibt es nicht.</translation></message>
<message><source>frame %1 is not a set of keys and values.</source><translation>Rahmen %1 besteht nicht aus Schlüsseln und Werten.</translation></message>
<message><source>From</source><translation>Von</translation></message>
<message><source>from %1</source><translation>ab %1</translation></message>
<message><source>from %1 of %2</source><translation>von %1 von %2</translation></message>
<message><source>from %1 to %2</source><translation>von %1 bis %2</translation></message>
<message><source>From %1 to %2 %3 layers follow one another without a normalisation or a shortcut: what is learned at the end hardly reaches the beginning. A batch norm after each, or an Add around every two, keeps it going.</source><translation>Von %1 bis %2 folgen %3 Schichten ohne Normalisierung oder Abkürzung aufeinander: Was am Ende gelernt wird, erreicht den Anfang kaum. Eine Batch-Normalisierung nach jeder, oder ein Add um je zwei, hält es in Gang.</translation></message>
<message><source>From %1 to %2.</source><translation>Von %1 bis %2.</translation></message>
<message><source>From a file</source><translation>Aus einer Datei</translation></message>
<message><source>From a file…</source><translation>Aus einer Datei…</translation></message>
<message><source>From axis</source><translation>Von Achse</translation></message>
<message><source>from axis %1</source><translation>ab Achse %1</translation></message>
<message><source>From now on each save keeps one.</source><translation>Von jetzt an bewahrt jedes Speichern eine.</translation></message>
<message><source>From the processor's answers</source><translation>Von den Antworten des Prozessors</translation></message>
<message><source>Front</source><translation>Vorn</translation></message>
<message><source>GAN discriminator</source><translation>GAN-Diskriminator</translation></message>
<message><source>GAN generator</source><translation>GAN-Generator</translation></message>
<message><source>gap %1</source><translation>Lücke %1</translation></message>
<message><source>Gaps</source><translation>Lücken</translation></message>
<message><source>Gate</source><translation>Tor</translation></message>
<message><source>Gather</source><translation>Gather</translation></message>
<message><source>Gaussian KL</source><translation>Gauß-KL</translation></message>
<message><source>Gaussian likelihood</source><translation>Gauß-Likelihood</translation></message>
<message><source>GEGLU</source><translation>GEGLU</translation></message>
<message><source>GELU</source><translation>GELU</translation></message>
<message><source>Getting ready</source><translation>Wird vorbereitet</translation></message>
<message><source>Give %1 weights of its own</source><translation>%1 eigene Gewichte geben</translation></message>
<message><source>Give this block a copy of the network, which the others do not follow</source><translation>Diesem Block eine eigene Kopie des Netzes geben, der die anderen nicht folgen</translation></message>
<message><source>Give up what is under way</source><translation>Aufgeben, was gerade geschieht</translation></message>
<message><source>Gives a single 1 instead of shares.</source><translation>Gibt eine einzige 1 statt Anteilen.</translation></message>
<message><source>Gives a tensor back. What is exported, and what is compared with the target field.</source><translation>Gibt einen Tensor zurück: was exportiert und was mit dem Zielfeld verglichen wird.</translation></message>
<message><source>Gives a tensor that cannot be learned through, and learns through another as if that had been given.</source><translation>Gibt einen Tensor, durch den nicht gelernt werden kann, und lernt durch einen anderen, als wäre der gegeben worden.</translation></message>
<message><source>Gives every vector along one axis a length of 1; only its direction is left.</source><translation>Gibt jedem Vektor entlang einer Achse die Länge 1; nur seine Richtung bleibt.</translation></message>
<message><source>Gives the brightness three times, for networks that want colours.</source><translation>Gibt die Helligkeit dreimal, für Netze, die Farben wollen.</translation></message>
<message><source>Global average pool 1D</source><translation>Global average pool 1D</translation></message>
<message><source>Global average pool 2D</source><translation>Global average pool 2D</translation></message>
<message><source>Global average pool 3D</source><translation>Global average pool 3D</translation></message>
<message><source>Global max pool 1D</source><translation>Global max pool 1D</translation></message>
<message><source>Global max pool 2D</source><translation>Global max pool 2D</translation></message>
<message><source>Global max pool 3D</source><translation>Global max pool 3D</translation></message>
<message><source>GLU</source><translation>GLU</translation></message>
<message><source>Go along a wire, or to the nearest node</source><translation>Einer Verbindung folgen oder zum nächsten Knoten gehen</translation></message>
<message><source>Go on</source><translation>Weiter</translation></message>
<message><source>Go on exactly where this run stopped</source><translation>Genau da weitermachen, wo dieser Lauf endete</translation></message>
<message><source>Go on training</source><translation>Weiter trainieren</translation></message>
<message><source>go to </source><translation>go to </translation></message>
<message><source>Go to %1</source><translation>Zu: %1</translation></message>
<message><source>Go to Data</source><translation>Zu den Daten</translation></message>
<message><source>Go to Design</source><translation>Zum Entwurf</translation></message>
<message><source>Go to Design first (Ctrl+2).</source><translation>Gehen Sie zuerst zum Entwurf (Strg+2).</translation></message>
<message><source>Go to Export</source><translation>Zum Export</translation></message>
<message><source>Go to Results</source><translation>Zu den Ergebnissen</translation></message>
<message><source>Go to the next part of the window</source><translation>Zum nächsten Teil des Fensters gehen</translation></message>
<message><source>Go to the part before</source><translation>Zum vorigen Teil gehen</translation></message>
<message><source>focus pane region panel</source><translation>fokus bereich fenster springen</translation></message>
<message><source>focus pane region panel previous</source><translation>fokus bereich fenster springen zurück</translation></message>
<message><source>Go to Train</source><translation>Zum Training</translation></message>
<message><source>Go to · %1</source><translation>Gehe zu · %1</translation></message>
<message><source>Goes part of the way from one tensor to another, number by number.</source><translation>Geht ein Stück des Wegs von einem Tensor zum anderen, Zahl für Zahl.</translation></message>
<message><source>Goes to the bias of dot-product attention.</source><translation>Geht an den Bias der Dot-Product-Attention.</translation></message>
<message><source>good</source><translation>gut</translation></message>
<message><source>GPT-2 small</source><translation>GPT-2 klein</translation></message>
<message><source>Gradient clipping</source><translation>Gradienten begrenzen</translation></message>
<message><source>gradient clipping</source><translation>Gradientenbegrenzung</translation></message>
<message><source>Greater</source><translation>Größer</translation></message>
<message><source>Greater or equal</source><translation>Größer oder gleich</translation></message>
<message><source>Grey</source><translation>Grau</translation></message>
<message><source>Greyscale</source><translation>Graustufen</translation></message>
<message><source>Grid sample</source><translation>Grid sample</translation></message>
<message><source>group</source><translation>Gruppe</translation></message>
<message><source>Group norm</source><translation>Group norm</translation></message>
<message><source>Groups</source><translation>Gruppen</translation></message>
<message><source>Grows a sequence: each step paints a whole window through learned filters.</source><translation>Vergrößert eine Folge: Jeder Schritt malt durch gelernte Filter ein ganzes Fenster.</translation></message>
<message><source>Grows a volume: each voxel paints a whole window through learned filters.</source><translation>Vergrößert ein Volumen: Jeder Voxel malt durch gelernte Filter ein ganzes Fenster.</translation></message>
<message><source>Grows an image: each pixel paints a whole window through learned filters.</source><translation>Vergrößert ein Bild: Jeder Pixel malt durch gelernte Filter ein ganzes Fenster.</translation></message>
<message><source>grows by %1</source><translation>wächst um %1</translation></message>
<message><source>Growth</source><translation>Wachstum</translation></message>
<message><source>GRU</source><translation>GRU</translation></message>
<message><source>GRU cell</source><translation>GRU cell</translation></message>
<message><source>Gumbel softmax</source><translation>Gumbel softmax</translation></message>
<message><source>H, W → middle</source><translation>H, W → Mitte</translation></message>
<message><source>H, W → size</source><translation>H, W → Größe</translation></message>
<message><source>H, W → size, from the middle</source><translation>H, W → Größe, aus der Mitte</translation></message>
<message><source>h0 has %1 features, but %2 are carried from step to step.</source><translation>h0 hat %1 Merkmale, aber %2 werden von Schritt zu Schritt getragen.</translation></message>
<message><source>Half a minute</source><translation>Eine halbe Minute</translation></message>
<message><source>Half as many along that axis.</source><translation>Halb so viele entlang dieser Achse.</translation></message>
<message><source>half of the features are cosines, half are sines, but %1 is not an even number.</source><translation>die Hälfte der Merkmale sind Kosinusse, die Hälfte Sinusse, aber %1 ist keine gerade Zahl.</translation></message>
<message><source>Halves</source><translation>Hälften</translation></message>
<message><source>halves %1</source><translation>Hälften %1</translation></message>
<message><source>Hands on what arrives from %9 just as it is: a place to hang a name on, or to put something else later.</source><translation>Reicht weiter, was von %9 ankommt: ein Platz für einen Namen oder für etwas Späteres.</translation></message>
<message><source>Hands on what arrives just as it is: a place to hang a name on, or to put something else later.</source><translation>Reicht weiter, was ankommt: ein Platz für einen Namen oder für etwas Späteres.</translation></message>
<message><source>Hands one field of the data to the network.</source><translation>Reicht dem Netz ein Feld der Daten.</translation></message>
<message><source>Hands one field of the data to the network. The batch size stays open.</source><translation>Reicht dem Netz ein Feld der Daten. Die Batchgröße bleibt offen.</translation></message>
<message><source>Hands the right answers to a loss.</source><translation>Reicht einem Verlust die richtigen Antworten.</translation></message>
<message><source>Hands the right answers to a loss. Used while training only.</source><translation>Reicht einem Verlust die richtigen Antworten. Nur beim Training benutzt.</translation></message>
<message><source>Hard</source><translation>Hart</translation></message>
<message><source>hard %1</source><translation>hart %1</translation></message>
<message><source>Hard shrink</source><translation>Hard shrink</translation></message>
<message><source>Hard sigmoid</source><translation>Hard sigmoid</translation></message>
<message><source>Hard swish</source><translation>Hard swish</translation></message>
<message><source>Hard tanh</source><translation>Hard tanh</translation></message>
<message><source>hard, with dy/dsoft = 1</source><translation>hard, mit dy/dsoft = 1</translation></message>
<message><source>head</source><translation>Kopf</translation></message>
<message><source>Heads</source><translation>Köpfe</translation></message>
<message><source>Height and width of a patch.</source><translation>Höhe und Breite eines Feldes.</translation></message>
<message><source>Height and width of a region.</source><translation>Höhe und Breite eines Gebiets.</translation></message>
<message><source>Height and width of the image afterwards.</source><translation>Höhe und Breite des Bildes danach.</translation></message>
<message><source>Height and width of the image afterwards; auto goes by the share.</source><translation>Höhe und Breite des Bildes danach; auto richtet sich nach dem Anteil.</translation></message>
<message><source>Height and width of the image.</source><translation>Höhe und Breite des Bildes.</translation></message>
<message><source>Height and width of the picture that will be made.</source><translation>Höhe und Breite des Bildes, das gemacht wird.</translation></message>
<message><source>Height and width of the window over places; odd.</source><translation>Höhe und Breite des Fensters über die Stellen; ungerade.</translation></message>
<message><source>Height and width of the window.</source><translation>Höhe und Breite des Fensters.</translation></message>
<message><source>Height and width of the window; odd.</source><translation>Höhe und Breite des Fensters; ungerade.</translation></message>
<message><source>Height and width of what comes out.</source><translation>Höhe und Breite dessen, was herauskommt.</translation></message>
<message><source>Height and width of what is kept.</source><translation>Höhe und Breite dessen, was bleibt.</translation></message>
<message><source>Height and width that are summed up in one pixel.</source><translation>Höhe und Breite, die zu einem Pixel zusammengefasst werden.</translation></message>
<message><source>Height × width</source><translation>Höhe × Breite</translation></message>
<message><source>Help</source><translation>Hilfe</translation></message>
<message><source>Here you will see how often it is right on examples it has not learned from, and which ones it gets wrong.</source><translation>Hier sehen Sie dann, wie oft es bei Beispielen richtig liegt, aus denen es nicht gelernt hat, und welche es falsch beantwortet.</translation></message>
<message><source>Hidden</source><translation>Verborgen</translation></message>
<message><source>Hide</source><translation>Verbergen</translation></message>
<message><source>Hide the bottom panel</source><translation>Unteren Bereich ausblenden</translation></message>
<message><source>Hide this panel (Ctrl+J)</source><translation>Diesen Bereich ausblenden (Strg+J)</translation></message>
<message><source>Hinge embedding</source><translation>Hinge embedding</translation></message>
<message><source>Hinge GAN discriminator</source><translation>Hinge-GAN-Diskriminator</translation></message>
<message><source>Hinge GAN generator</source><translation>Hinge-GAN-Generator</translation></message>
<message><source>Hints</source><translation>Hinweise</translation></message>
<message><source>Hold the training; nothing is lost (F6)</source><translation>Das Training anhalten; nichts geht verloren (F6)</translation></message>
<message><source>Holds</source><translation>Enthält</translation></message>
<message><source>How alike two vectors point: 1 for the same direction, 0 for a right angle, -1 for opposite ones.</source><translation>Wie gleich zwei Vektoren zeigen: 1 für dieselbe Richtung, 0 für einen rechten Winkel, -1 für entgegengesetzte.</translation></message>
<message><source>How far a predicted distribution is from a true one: for soft labels, or for learning from a larger network.</source><translation>Wie weit eine vorhergesagte Verteilung von der wahren ist: für weiche Labels oder das Lernen von einem größeren Netz.</translation></message>
<message><source>How far apart is far enough.</source><translation>Wie weit auseinander weit genug ist.</translation></message>
<message><source>How far apart kept pixels are; 2 keeps every second.</source><translation>Wie weit behaltene Pixel auseinanderliegen; 2 behält jeden zweiten.</translation></message>
<message><source>How far back a position may look, itself included.</source><translation>Wie weit zurück eine Stelle sehen darf, sie selbst eingeschlossen.</translation></message>
<message><source>How far every vector of one set lies from every vector of another, for each example.</source><translation>Wie weit jeder Vektor einer Menge von jedem einer anderen liegt, für jedes Beispiel.</translation></message>
<message><source>How far numbers typically lie from their mean, along one axis or several.</source><translation>Wie weit Zahlen gewöhnlich von ihrem Mittelwert liegen, entlang einer oder mehrerer Achsen.</translation></message>
<message><source>How far the hidden values of a variational autoencoder are from a standard normal distribution.</source><translation>Wie weit die verborgenen Werte eines Variational Autoencoders von der Standardnormalverteilung sind.</translation></message>
<message><source>How far the numbers lie apart at the beginning (standard deviation); alike, several of them may stay alike.</source><translation>Wie weit die Zahlen am Anfang auseinanderliegen (Standardabweichung); gleiche bleiben sonst vielleicht gleich.</translation></message>
<message><source>How far the weights move in a step. Too large and the loss jumps or becomes NaN; too small and nothing happens. 0.001 suits Adam, 0.1 suits SGD.</source><translation>Wie weit sich die Gewichte in einem Schritt bewegen. Zu groß, und der Verlust springt oder wird NaN; zu klein, und nichts geschieht. 0.001 passt zu Adam, 0.1 zu SGD.</translation></message>
<message><source>How far the window moves between two looks.</source><translation>Wie weit sich das Fenster zwischen zwei Blicken bewegt.</translation></message>
<message><source>How far the window moves between two looks; 2 halves it.</source><translation>Wie weit sich das Fenster zwischen zwei Blicken bewegt; 2 halbiert.</translation></message>
<message><source>How far the window moves; auto is its own size.</source><translation>Wie weit sich das Fenster bewegt; auto ist seine eigene Größe.</translation></message>
<message><source>How far to go from a to b, where none is wired.</source><translation>Wie weit von a nach b, wo nichts verbunden ist.</translation></message>
<message><source>How far to the right it lies.</source><translation>Wie weit rechts er liegt.</translation></message>
<message><source>How far two vectors lie apart, along the last axis.</source><translation>Wie weit zwei Vektoren auseinanderliegen, entlang der letzten Achse.</translation></message>
<message><source>How far up the point lies.</source><translation>Wie weit oben der Punkt liegt.</translation></message>
<message><source>How far, for each axis; a negative number shifts to the front.</source><translation>Wie weit, für jede Achse; eine negative Zahl verschiebt nach vorn.</translation></message>
<message><source>How fast the remembered mean and variance follow: the share of the newest batch.</source><translation>Wie schnell gemerkter Mittelwert und Varianz folgen: der Anteil des neuesten Batches.</translation></message>
<message><source>How fast what is remembered follows.</source><translation>Wie schnell folgt, was gemerkt wird.</translation></message>
<message><source>How good it is, and what it gets wrong</source><translation>Wie gut es ist und was es falsch macht</translation></message>
<message><source>How large each part is; together they are the whole axis.</source><translation>Wie groß jeder Teil ist; zusammen sind sie die ganze Achse.</translation></message>
<message><source>How long</source><translation>Wie lange</translation></message>
<message><source>How long the sequence is afterwards.</source><translation>Wie lang die Folge danach ist.</translation></message>
<message><source>How many</source><translation>Wie viele</translation></message>
<message><source>How many are stacked, each reading the one below.</source><translation>Wie viele gestapelt sind, jede liest die darunter.</translation></message>
<message><source>How many axes, counted from the last, are normalised together.</source><translation>Wie viele Achsen, von der letzten gezählt, zusammen normalisiert werden.</translation></message>
<message><source>how many boundaries &lt; x</source><translation>wie viele Grenzen &lt; x</translation></message>
<message><source>How many channels are heard together; an odd number, auto goes by how many there are.</source><translation>Wie viele Kanäle zusammen gehört werden; eine ungerade Zahl, auto richtet sich danach, wie viele es gibt.</translation></message>
<message><source>How many channels are looked at together.</source><translation>Wie viele Kanäle zusammen angesehen werden.</translation></message>
<message><source>How many channels come out.</source><translation>Wie viele Kanäle herauskommen.</translation></message>
<message><source>How many channels each layer adds.</source><translation>Wie viele Kanäle jede Schicht hinzufügt.</translation></message>
<message><source>How many channels there are inside; auto is a quarter of those that come out.</source><translation>Wie viele Kanäle es innen gibt; auto ist ein Viertel derer, die herauskommen.</translation></message>
<message><source>How many classes there are; the most frequent ones come first.</source><translation>Wie viele Klassen es gibt; die häufigsten kommen zuerst.</translation></message>
<message><source>how many codes there are is not known of what arrives; set Classes.</source><translation>wie viele Codes es gibt, ist nicht bekannt; setzen Sie Klassen.</translation></message>
<message><source>How many codes there are; auto takes what is known of the data.</source><translation>Wie viele Codes es gibt; auto nimmt, was von den Daten bekannt ist.</translation></message>
<message><source>How many come after the last.</source><translation>Wie viele nach der letzten kommen.</translation></message>
<message><source>How many come before the first.</source><translation>Wie viele vor die erste kommen.</translation></message>
<message><source>How many decimals are kept.</source><translation>Wie viele Nachkommastellen bleiben.</translation></message>
<message><source>How many decoder layers there are.</source><translation>Wie viele Decoder-Schichten es gibt.</translation></message>
<message><source>How many different numbers there are.</source><translation>Wie viele verschiedene Zahlen es gibt.</translation></message>
<message><source>How many different tokens there are; tokens go from 0 to one less.</source><translation>Wie viele verschiedene Token es gibt; sie gehen von 0 bis eins weniger.</translation></message>
<message><source>How many encoder layers there are.</source><translation>Wie viele Encoder-Schichten es gibt.</translation></message>
<message><source>How many examples are looked at before the weights move.</source><translation>Wie viele Beispiele angesehen werden, bevor sich die Gewichte bewegen.</translation></message>
<message><source>How many examples are looked at before the weights move. More is quicker and needs more memory.</source><translation>Wie viele Beispiele angesehen werden, bevor sich die Gewichte bewegen. Mehr ist schneller und braucht mehr Speicher.</translation></message>
<message><source>How many groups the channels are split into.</source><translation>In wie viele Gruppen die Kanäle geteilt werden.</translation></message>
<message><source>How many groups the channels came from.</source><translation>Aus wie vielen Gruppen die Kanäle kamen.</translation></message>
<message><source>How many heads there are.</source><translation>Wie viele Köpfe es gibt.</translation></message>
<message><source>How many layers there are.</source><translation>Wie viele Schichten es gibt.</translation></message>
<message><source>How many lie one on the other, each with its own weights.</source><translation>Wie viele übereinander liegen, jede mit eigenen Gewichten.</translation></message>
<message><source>How many numbers are taken.</source><translation>Wie viele Zahlen genommen werden.</translation></message>
<message><source>How many numbers come out.</source><translation>Wie viele Zahlen herauskommen.</translation></message>
<message><source>How many numbers each vector has.</source><translation>Wie viele Zahlen jeder Vektor hat.</translation></message>
<message><source>How many numbers each vector has; an even number.</source><translation>Wie viele Zahlen jeder Vektor hat; eine gerade Zahl.</translation></message>
<message><source>How many numbers it carries from step to step.</source><translation>Wie viele Zahlen es von Schritt zu Schritt trägt.</translation></message>
<message><source>How many numbers there are.</source><translation>Wie viele Zahlen es gibt.</translation></message>
<message><source>How many of it stand in a row.</source><translation>Wie viele davon in einer Reihe stehen.</translation></message>
<message><source>How many parts there are.</source><translation>Wie viele Teile es gibt.</translation></message>
<message><source>How many places the axis has.</source><translation>Wie viele Stellen die Achse hat.</translation></message>
<message><source>How many regions an image is cut into a side, for each level.</source><translation>In wie viele Gebiete je Seite ein Bild geschnitten wird, für jede Stufe.</translation></message>
<message><source>How many rows after the last one it sees the answer lies.</source><translation>Wie viele Zeilen nach der letzten gesehenen die Antwort liegt.</translation></message>
<message><source>How many rows the network sees.</source><translation>Wie viele Zeilen das Netz sieht.</translation></message>
<message><source>How many slopes are learned: 1, or one for each channel.</source><translation>Wie viele Steigungen gelernt werden: 1 oder eine je Kanal.</translation></message>
<message><source>How many steps are summed up in one.</source><translation>Wie viele Schritte zu einem zusammengefasst werden.</translation></message>
<message><source>How many steps away there is a number of its own for.</source><translation>Bis wie viele Schritte weit es eine eigene Zahl gibt.</translation></message>
<message><source>How many steps lead from the picture to noise.</source><translation>Wie viele Schritte vom Bild zum Rauschen führen.</translation></message>
<message><source>How many steps of each example are real; unwired: all.</source><translation>Wie viele Schritte jedes Beispiels echt sind; unverbunden: alle.</translation></message>
<message><source>How many steps of each sequence count, at least 1.</source><translation>Wie viele Schritte jeder Folge zählen, mindestens 1.</translation></message>
<message><source>How many steps of each sequence count, at least 1. Unwired: all steps.</source><translation>Wie viele Schritte jeder Folge zählen, mindestens 1. Unverbunden: alle.</translation></message>
<message><source>How many steps of each sequence count, at least 1; y is zero after them.</source><translation>Wie viele Schritte jeder Folge zählen, mindestens 1; y ist danach null.</translation></message>
<message><source>How many steps of each sequence count, at least 1; y is zero after them. Unwired: all steps.</source><translation>Wie viele Schritte jeder Folge zählen, mindestens 1; y ist danach null. Unverbunden: alle.</translation></message>
<message><source>How many steps the window covers.</source><translation>Wie viele Schritte das Fenster überdeckt.</translation></message>
<message><source>How many steps the window moves between two looks.</source><translation>Wie viele Schritte sich das Fenster zwischen zwei Blicken bewegt.</translation></message>
<message><source>How many steps the window moves; auto is its own size.</source><translation>Wie viele Schritte sich das Fenster bewegt; auto ist seine eigene Größe.</translation></message>
<message><source>How many symbols of each text are real; unwired: all.</source><translation>Wie viele Zeichen jedes Textes echt sind; unverbunden: alle.</translation></message>
<message><source>How many times as deep, as high and as wide it gets.</source><translation>Wievielmal so tief, hoch und breit es wird.</translation></message>
<message><source>How many times as high and as wide it gets.</source><translation>Wievielmal so hoch und breit es wird.</translation></message>
<message><source>How many times as high and as wide it gets: r.</source><translation>Wievielmal so hoch und breit es wird: r.</translation></message>
<message><source>How many times as long it gets.</source><translation>Wievielmal so lang sie wird.</translation></message>
<message><source>How many times as long that side becomes.</source><translation>Wievielmal so lang diese Seite wird.</translation></message>
<message><source>How many times as low and as narrow it gets: r.</source><translation>Wievielmal so niedrig und schmal es wird: r.</translation></message>
<message><source>How many times as wide it is inside.</source><translation>Wievielmal so breit es innen ist.</translation></message>
<message><source>How many times as wide the dense layers are inside.</source><translation>Wievielmal so breit die dichten Schichten innen sind.</translation></message>
<message><source>How many times fewer features each rarer group sees than the one before.</source><translation>Wievielmal weniger Merkmale jede seltenere Gruppe sieht als die davor.</translation></message>
<message><source>How many times narrower it is inside.</source><translation>Wievielmal schmaler es innen ist.</translation></message>
<message><source>How many times the growth the 1×1 convolutions make.</source><translation>Wievielmal das Wachstum die 1×1-Faltungen machen.</translation></message>
<message><source>How many times training goes through the data.</source><translation>Wie oft das Training durch die Daten geht.</translation></message>
<message><source>How many tokens count.</source><translation>Wie viele Token zählen.</translation></message>
<message><source>How much a yes counts; a no counts the rest up to 1.</source><translation>Wie viel ein Ja zählt; ein Nein zählt den Rest bis 1.</translation></message>
<message><source>How much each class counts, as where some are rare; empty: all the same.</source><translation>Wie viel jede Klasse zählt, etwa wo einige selten sind; leer: alle gleich.</translation></message>
<message><source>How much each class counts; empty: all the same.</source><translation>Wie viel jede Klasse zählt; leer: alle gleich.</translation></message>
<message><source>How much each label counts; empty: all the same.</source><translation>Wie viel jedes Label zählt; leer: alle gleich.</translation></message>
<message><source>How much each token counts; for sums only.</source><translation>Wie viel jedes Token zählt; nur für Summen.</translation></message>
<message><source>How much each token counts; for sums only. Unwired: each once.</source><translation>Wie viel jedes Token zählt; nur für Summen. Unverbunden: jedes einmal.</translation></message>
<message><source>How much farther the negative should be than the positive.</source><translation>Wie viel weiter das Negative sein soll als das Positive.</translation></message>
<message><source>How much features that say the same count.</source><translation>Wie viel Merkmale zählen, die dasselbe sagen.</translation></message>
<message><source>How much higher is high enough.</source><translation>Wie viel höher hoch genug ist.</translation></message>
<message><source>How much higher the right class should score.</source><translation>Wie viel höher die richtige Klasse liegen soll.</translation></message>
<message><source>How much less what is right already counts; at 0 it all counts the same.</source><translation>Wie viel weniger zählt, was schon richtig ist; bei 0 zählt alles gleich.</translation></message>
<message><source>How much less what is right already counts; at 0 it is plain cross-entropy.</source><translation>Wie viel weniger zählt, was schon richtig ist; bei 0 ist es einfache Kreuzentropie.</translation></message>
<message><source>How much more a yes counts than a no: one number, or one for each place on the last axis; empty: the same.</source><translation>Wie viel mehr ein Ja zählt als ein Nein: eine Zahl oder eine je Stelle auf der letzten Achse; leer: gleich.</translation></message>
<message><source>How much noise each step adds: more and more (Ho and others 2020), or gently at both ends (Nichol and Dhariwal 2021).</source><translation>Wie viel Rauschen jeder Schritt hinzufügt: immer mehr (Ho u. a. 2020) oder sanft an beiden Enden (Nichol und Dhariwal 2021).</translation></message>
<message><source>How much of each side is left, such as 0.7; unless a size is given.</source><translation>Wie viel von jeder Seite bleibt, etwa 0.7; außer eine Größe ist gegeben.</translation></message>
<message><source>How much of the last step goes into the next.</source><translation>Wie viel vom letzten Schritt in den nächsten eingeht.</translation></message>
<message><source>How much of the past the thick training line remembers; the raw line stays beneath.</source><translation>Wie viel Vergangenes die dicke Trainingslinie enthält; die rohe Linie bleibt darunter.</translation></message>
<message><source>How much the branch counts before learning.</source><translation>Wie viel der Zweig vor dem Lernen zählt.</translation></message>
<message><source>How much this loss counts beside the others.</source><translation>Wie viel dieser Verlust neben den anderen zählt.</translation></message>
<message><source>How much what was wrongly found counts.</source><translation>Wie viel zählt, was fälschlich gefunden wurde.</translation></message>
<message><source>How much what was wrongly left out counts.</source><translation>Wie viel zählt, was fälschlich weggelassen wurde.</translation></message>
<message><source>How near to 0 and 1 a probability may come.</source><translation>Wie nahe eine Wahrscheinlichkeit an 0 und 1 kommen darf.</translation></message>
<message><source>How often along each axis, counted from the last; 1 leaves it as it is.</source><translation>Wie oft entlang jeder Achse, von der letzten gezählt; 1 lässt sie, wie sie ist.</translation></message>
<message><source>How often differences are taken.</source><translation>Wie oft Differenzen genommen werden.</translation></message>
<message><source>How often each place is repeated.</source><translation>Wie oft jede Stelle wiederholt wird.</translation></message>
<message><source>How pixels between pixels are found; nearest takes the closest one.</source><translation>Wie Pixel zwischen Pixeln gefunden werden; nearest nimmt den nächsten.</translation></message>
<message><source>How quick the ripple is before learning.</source><translation>Wie schnell die Welle vor dem Lernen ist.</translation></message>
<message><source>How sharp the bend is.</source><translation>Wie scharf die Biegung ist.</translation></message>
<message><source>How slow the slowest wave is.</source><translation>Wie langsam die langsamste Welle ist.</translation></message>
<message><source>How slowly the slowest pair turns; larger suits longer sequences.</source><translation>Wie langsam sich das langsamste Paar dreht; größer passt zu längeren Folgen.</translation></message>
<message><source>How strict it is: small ones look at the nearest wrong ones.</source><translation>Wie streng es ist: Kleine sehen auf die nächsten falschen.</translation></message>
<message><source>How strongly it is turned around.</source><translation>Wie stark umgekehrt wird.</translation></message>
<message><source>How strongly neighbours damp.</source><translation>Wie stark Nachbarn dämpfen.</translation></message>
<message><source>How surprised a predicted mean and variance are by a number: for answers that say how sure they are.</source><translation>Wie überrascht Mittelwert und Varianz von einer Zahl sind: für Antworten, die sagen, wie sicher sie sind.</translation></message>
<message><source>How surprised a predicted rate is by a count: for numbers of events, cells or visitors.</source><translation>Wie überrascht eine vorhergesagte Rate von einer Anzahl ist: für Zahlen von Ereignissen, Zellen oder Besuchern.</translation></message>
<message><source>How surprised a yes-or-no answer is by the truth: for two classes, or several labels at once.</source><translation>Wie überrascht eine Ja-Nein-Antwort von der Wahrheit ist: für zwei Klassen oder mehrere Labels zugleich.</translation></message>
<message><source>How surprised the prediction is by the right class: for choosing one of several classes.</source><translation>Wie überrascht die Vorhersage von der richtigen Klasse ist: um eine von mehreren Klassen zu wählen.</translation></message>
<message><source>How the data is used</source><translation>Wie die Daten benutzt werden</translation></message>
<message><source>How the vectors of one example become one.</source><translation>Wie die Vektoren eines Beispiels zu einem werden.</translation></message>
<message><source>How the weights follow the gradient.</source><translation>Wie die Gewichte dem Gradienten folgen.</translation></message>
<message><source>How the weights follow the gradient. Adam is a good start; AdamW goes with weight decay; SGD with momentum is the classic for images.</source><translation>Wie die Gewichte dem Gradienten folgen. Adam ist ein guter Anfang; AdamW gehört zu Weight Decay; SGD mit Momentum ist der Klassiker für Bilder.</translation></message>
<message><source>How what lies between pixels is found.</source><translation>Wie gefunden wird, was zwischen Pixeln liegt.</translation></message>
<message><source>How wide it is inside; 8/3 of the features costs what a plain 4-fold layer does.</source><translation>Wie breit es innen ist; 8/3 der Merkmale kosten, was eine einfache Schicht vierfacher Breite kostet.</translation></message>
<message><source>How wide the two dense layers inside are.</source><translation>Wie breit die zwei dichten Schichten innen sind.</translation></message>
<message><source>How wrong the batch is, on average.</source><translation>Wie falsch der Batch im Mittel ist.</translation></message>
<message><source>Huber</source><translation>Huber</translation></message>
<message><source>Hyperbolic cosine</source><translation>Kosinus hyperbolicus</translation></message>
<message><source>Hyperbolic sine</source><translation>Sinus hyperbolicus</translation></message>
<message><source>Identity</source><translation>Identität</translation></message>
<message><source>idle</source><translation>bereit</translation></message>
<message><source>If you don’t save, what you did since the last save is lost.</source><translation>Wenn Sie nicht speichern, geht verloren, was Sie seit dem letzten Speichern getan haben.</translation></message>
<message><source>If you trust it, it runs whenever this project is checked, trained or exported here.</source><translation>Wenn Sie ihm vertrauen, läuft es immer, wenn dieses Projekt hier geprüft, trainiert oder exportiert wird.</translation></message>
<message><source>If you trust it, it runs whenever this project is checked, trained or exported here. Trust is for exactly this text, on this computer, and is not part of the project.</source><translation>Wenn Sie ihm vertrauen, läuft es immer, wenn dieses Projekt hier geprüft, trainiert oder exportiert wird. Das Vertrauen gilt genau diesem Text auf diesem Computer und gehört nicht zum Projekt.</translation></message>
<message><source>Ignore</source><translation>Übergehen</translation></message>
<message><source>Ignore the impossible</source><translation>Unmögliches übergehen</translation></message>
<message><source>In and out</source><translation>Ein und aus</translation></message>
<message><source>In numbers</source><translation>In Zahlen</translation></message>
<message><source>In PyTorch</source><translation>In PyTorch</translation></message>
<message><source>Repeat weights</source><translation>Gewichte je Mal</translation></message>
<message><source>In the text of</source><translation>Im Text von</translation></message>
<message><source>In the shape of the prediction; one axis may be 1, or the last may be missing.</source><translation>In der Form der Vorhersage; eine Achse darf 1 sein, oder die letzte darf fehlen.</translation></message>
<message><source>In use</source><translation>In Gebrauch</translation></message>
<message><source>in view</source><translation>zu sehen</translation></message>
<message><source>incoming channels</source><translation>eingehende Kanäle</translation></message>
<message><source>Independent looks taken side by side.</source><translation>Unabhängige Blicke nebeneinander.</translation></message>
<message><source>Index</source><translation>Index</translation></message>
<message><source>index holds codes from 0 to %1, but the axis has %2 places (0 to %3).</source><translation>index enthält Codes von 0 bis %1, aber die Achse hat %2 Stellen (0 bis %3).</translation></message>
<message><source>index holds codes up to %1, but the axis is %2: a batch may hold fewer samples.</source><translation>index enthält Codes bis %1, aber die Achse ist %2: Ein Batch kann weniger Beispiele enthalten.</translation></message>
<message><source>index needs as many axes as x, but %1 arrives beside %2.</source><translation>index braucht so viele Achsen wie x, aber %1 kommt neben %2 an.</translation></message>
<message><source>Index of largest</source><translation>Stelle des Größten</translation></message>
<message><source>Index of smallest</source><translation>Stelle des Kleinsten</translation></message>
<message><source>InfoNCE</source><translation>InfoNCE</translation></message>
<message><source>Inner features</source><translation>Innere Merkmale</translation></message>
<message><source>Input</source><translation>Eingang</translation></message>
<message><source>input</source><translation>Eingang</translation></message>
<message><source>Inputs and outputs</source><translation>Eingänge und Ausgänge</translation></message>
<message><source>Inputs for %1</source><translation>Eingänge für %1</translation></message>
<message><source>inputs, outputs and labels</source><translation>Eingänge, Ausgänge und Labels</translation></message>
<message><source>inputs, outputs, labels</source><translation>Eingänge, Ausgänge, Labels</translation></message>
<message><source>Insert</source><translation>Einfügen</translation></message>
<message><source>Insert %1</source><translation>%1 einfügen</translation></message>
<message><source>Insert %1 after %2</source><translation>%1 nach %2 einfügen</translation></message>
<message><source>Insert %1%2</source><translation>%1%2 einfügen</translation></message>
<message><source>Insert a node</source><translation>Knoten einfügen</translation></message>
<message><source>Insert a node…</source><translation>Knoten einfügen…</translation></message>
<message><source>Insert batch norms after %1 layers</source><translation>Batch-Normalisierungen nach %1 Schichten einfügen</translation></message>
<message><source>Insert block %1</source><translation>Block %1 einfügen</translation></message>
<message><source>Insert Inputs and Output</source><translation>Eingänge und Ausgang einfügen</translation></message>
<message><source>Insert Log softmax</source><translation>Log softmax einfügen</translation></message>
<message><source>Insert Max pool 2D before %1</source><translation>Max-Pooling 2D vor %1 einfügen</translation></message>
<message><source>Insert Permute to axes %1</source><translation>Permute zu den Achsen %1 einfügen</translation></message>
<message><source>Insert Sigmoid</source><translation>Sigmoid einfügen</translation></message>
<message><source>Insert Sinusoidal encoding</source><translation>Sinuskodierung einfügen</translation></message>
<message><source>Inside %1 %2</source><translation>In %1 %2</translation></message>
<message><source>Inside %1: %2</source><translation>In %1: %2</translation></message>
<message><source>Inspector</source><translation>Inspektor</translation></message>
<message><source>Instance norm 1D</source><translation>Instance norm 1D</translation></message>
<message><source>Instance norm 2D</source><translation>Instance norm 2D</translation></message>
<message><source>Instance norm 3D</source><translation>Instance norm 3D</translation></message>
<message><source>Interpolate</source><translation>Interpolate</translation></message>
<message><source>Into buckets</source><translation>In Klassen einteilen</translation></message>
<message><source>Inverse sinh</source><translation>Areasinus hyperbolicus</translation></message>
<message><source>Invert</source><translation>Umkehren</translation></message>
<message><source>Inverted residual</source><translation>Inverted residual</translation></message>
<message><source>Is added above and below the line, so that an empty region is no division by nothing.</source><translation>Wird über und unter dem Bruchstrich addiert, damit ein leeres Gebiet keine Teilung durch nichts ist.</translation></message>
<message><source>Is added to the differences, so that a distance of nothing has a slope.</source><translation>Wird zu den Unterschieden addiert, damit ein Abstand von nichts eine Steigung hat.</translation></message>
<message><source>Is added to the rate before its logarithm is taken.</source><translation>Wird zur Rate addiert, bevor ihr Logarithmus genommen wird.</translation></message>
<message><source>Is called “%1”</source><translation>Heißt „%1“</translation></message>
<message><source>in the network “%1”: %2</source><translation>im Netz „%1“: %2</translation></message>
<message><source>In the network “%1”: %2</source><translation>Im Netz „%1“: %2</translation></message>
<message><source>is called “%1”</source><translation>heißt „%1“</translation></message>
<message><source>Is finite</source><translation>Ist endlich</translation></message>
<message><source>Is missing</source><translation>Fehlt</translation></message>
<message><source>it cannot be longer than the training</source><translation>es kann nicht länger als das Training sein</translation></message>
<message><source>it cannot be read</source><translation>es lässt sich nicht lesen</translation></message>
<message><source>it cannot keep the size with a stride of %1; set the stride to 1, or pad by a number.</source><translation>er kann die Größe bei Schrittweite %1 nicht behalten; setzen Sie die Schrittweite auf 1, oder füllen Sie nach einer Zahl auf.</translation></message>
<message><source>it does not say its format.</source><translation>sie nennt ihr Format nicht.</translation></message>
<message><source>it ends too early</source><translation>es endet zu früh</translation></message>
<message><source>it fails where a batch holds a single sample: %1</source><translation>es schlägt fehl, wenn ein Batch ein einziges Beispiel enthält: %1</translation></message>
<message><source>it gives %1 numbers, which no wire carries; end it with .float() for decimal numbers or .long() for whole ones.</source><translation>es gibt %1-Zahlen, die keine Verbindung trägt; beenden Sie es mit .float() für Dezimalzahlen oder .long() für ganze.</translation></message>
<message><source>it gives a tensor without numbers (%1); what arrives from %9 is too small for it.</source><translation>es gibt einen Tensor ohne Zahlen (%1); was von %9 ankommt, ist zu klein dafür.</translation></message>
<message><source>it gives a tensor without numbers (%1); what arrives is too small for it.</source><translation>es gibt einen Tensor ohne Zahlen (%1); was ankommt, ist zu klein dafür.</translation></message>
<message><source>it had not learned from</source><translation>aus denen es nicht gelernt hatte</translation></message>
<message><source>It has %1 letters; the most it can have is %2.</source><translation>Es hat %1 Zeichen; höchstens %2 sind erlaubt.</translation></message>
<message><source>it has %1 slopes, but %2 channels arrive from %9; make it 1 or that many.</source><translation>er hat %1 Steigungen, aber %2 Kanäle kommen von %9 an; machen Sie 1 daraus oder so viele.</translation></message>
<message><source>it has %1 slopes, but %2 channels arrive; make it 1 or that many.</source><translation>er hat %1 Steigungen, aber %2 Kanäle kommen an; machen Sie 1 daraus oder so viele.</translation></message>
<message><source>it has lazy parameters, which get their size only when data arrives; write the size: an argument called features or channels is filled with what arrives from %9.</source><translation>es hat verzögerte Parameter, die ihre Größe erst bekommen, wenn Daten von %9 ankommen; schreiben Sie die Größe hin: Ein Argument namens features oder channels wird mit dem gefüllt, was ankommt.</translation></message>
<message><source>it has lazy parameters, which get their size only when data arrives; write the size: an argument called features or channels is filled with what arrives.</source><translation>es hat verzögerte Parameter, die ihre Größe erst bekommen, wenn Daten ankommen; schreiben Sie die Größe hin: Ein Argument namens features oder channels wird mit dem gefüllt, was ankommt.</translation></message>
<message><source>It has no batch axis.</source><translation>Ohne Batch-Achse.</translation></message>
<message><source>it has no levels; 1, 2, 4 are usual.</source><translation>er hat keine Stufen; üblich sind 1, 2, 4.</translation></message>
<message><source>it has no limit; set Least, Most, or both.</source><translation>er hat keine Grenze; setzen Sie Kleinster, Größter oder beide.</translation></message>
<message><source>it has to become at least one size; set To.</source><translation>es muss mindestens eine Größe werden; setzen Sie Zu.</translation></message>
<message><source>it holds %1 nodes in all; the most it can hold is %2.</source><translation>er enthält zusammen %1 Knoten; höchstens %2 sind möglich.</translation></message>
<message><source>it holds no network.</source><translation>sie enthält kein Netz.</translation></message>
<message><source>it holds no project.</source><translation>sie enthält kein Projekt.</translation></message>
<message><source>it holds Python objects, which could run code, so they are never opened</source><translation>es enthält Python-Objekte, die Code ausführen könnten, darum werden sie nie geöffnet</translation></message>
<message><source>it is a whole number from 0</source><translation>es ist eine ganze Zahl ab 0</translation></message>
<message><source>It is best even where numbers may be below zero: other powers or roots of those are not defined.</source><translation>2 ist am besten, auch wo Zahlen unter null liegen können: Andere Potenzen oder Wurzeln davon sind nicht definiert.</translation></message>
<message><source>It is called %1 and lies where you found this one.</source><translation>Es heißt %1 und liegt dort, wo Sie dieses fanden.</translation></message>
<message><source>it is damaged or only half written</source><translation>es ist beschädigt oder nur halb geschrieben</translation></message>
<message><source>It is kept as it is.</source><translation>Er bleibt, wie er ist.</translation></message>
<message><source>it is nested too deeply</source><translation>es ist zu tief verschachtelt</translation></message>
<message><source>it is no block.</source><translation>Es ist kein Block.</translation></message>
<message><source>it is no picture</source><translation>es ist kein Bild</translation></message>
<message><source>it is not part of a project yet.</source><translation>er gehört noch zu keinem Projekt.</translation></message>
<message><source>It is the CUDA build of torch, installed with pip in place of the one that is here.</source><translation>Es ist das torch mit CUDA, mit pip anstelle des hiesigen installiert.</translation></message>
<message><source>it learned from, which says little</source><translation>aus denen es gelernt hat, was wenig sagt</translation></message>
<message><source>it lies between 0 and 0.9</source><translation>er liegt zwischen 0 und 0.9</translation></message>
<message><source>it lies between 0 and 1</source><translation>sie liegt zwischen 0 und 1</translation></message>
<message><source>it needs %1 to be a fixed size, but %2 is %3, which is only known when data arrives.</source><translation>%1 muss eine feste Größe sein, aber %2 ist %3, was erst bekannt ist, wenn Daten ankommen.</translation></message>
<message><source>It needs NVIDIA's driver %1 or newer first.</source><translation>Zuerst braucht es den Treiber %1 von NVIDIA oder einen neueren.</translation></message>
<message><source>It needs NVIDIA's driver %1 or newer first; here is %2.</source><translation>Zuerst braucht es den Treiber %1 von NVIDIA oder einen neueren; hier ist %2.</translation></message>
<message><source>it should begin at axis %1 and end at %2, which lies before it.</source><translation>er soll bei Achse %1 beginnen und bei %2 enden, die davor liegt.</translation></message>
<message><source>it should hand out %1, but the data has no such field%2.</source><translation>er soll %1 ausgeben, aber die Daten haben kein solches Feld%2.</translation></message>
<message><source>it should hear %1 channels together; only an odd number has a middle.</source><translation>er soll %1 Kanäle zusammen hören; nur eine ungerade Zahl hat eine Mitte.</translation></message>
<message><source>it should normalise over %1 axes, but only %2 arrive (%3).</source><translation>er soll über %1 Achsen normalisieren, aber nur %2 kommen an (%3).</translation></message>
<message><source>it should normalise over %1 axes, but only %2 arrive from %9 (%3).</source><translation>er soll über %1 Achsen normalisieren, aber nur %2 kommen von %9 an (%3).</translation></message>
<message><source>it stands for %1, which would hold itself: %2. Choose another network.</source><translation>er steht für %1, das sich selbst enthielte: %2. Wählen Sie ein anderes Netz.</translation></message>
<message><source>It takes %1</source><translation>Er nimmt: %1</translation></message>
<message><source>It trains, but its answers are %1 away from the processor's; do not trust it.</source><translation>Es trainiert, aber seine Antworten liegen %1 neben denen des Prozessors; trauen Sie ihm nicht.</translation></message>
<message><source>it wants 6 numbers for each picture, or 2 rows of 3, but %1 arrives from %9.</source><translation>er will 6 Zahlen je Bild oder 2 Zeilen zu 3, aber %1 kommt von %9 an.</translation></message>
<message><source>it wants 6 numbers for each picture, or 2 rows of 3, but %1 arrives.</source><translation>er will 6 Zahlen je Bild oder 2 Zeilen zu 3, aber %1 kommt an.</translation></message>
<message><source>it wants N, C or N, C, T, but %1 arrives from %9; Batch norm %2D takes that.</source><translation>er will N, C oder N, C, T, aber %1 kommt von %9 an; Batch norm %2D nimmt das.</translation></message>
<message><source>it wants N, C or N, C, T, but %1 arrives; Batch norm %2D takes that.</source><translation>er will N, C oder N, C, T, aber %1 kommt an; Batch norm %2D nimmt das.</translation></message>
<message><source>it wants the 3 channels red, green and blue, but %1 arrive from %9.</source><translation>er will die 3 Kanäle Rot, Grün und Blau, aber %1 kommen von %9 an.</translation></message>
<message><source>it wants the 3 channels red, green and blue, but %1 arrive.</source><translation>er will die 3 Kanäle Rot, Grün und Blau, aber %1 kommen an.</translation></message>
<message><source>it was</source><translation>es wurde</translation></message>
<message><source>It was %1, the answer was %2: %3 off</source><translation>Es war %1, die Antwort war %2: %3 daneben</translation></message>
<message><source>It was compared on made-up values, as no real ones could be read.</source><translation>Es wurde an erfundenen Werten verglichen, da sich keine echten lesen ließen.</translation></message>
<message><source>it would divide by zero; the divisor has to be another number.</source><translation>er würde durch null teilen; der Teiler muss eine andere Zahl sein.</translation></message>
<message><source>its %1 of %2 is not a multiple of %3.</source><translation>sein %1 von %2 ist kein Vielfaches von %3.</translation></message>
<message><source>Its answers are not finite numbers; do not train on it.</source><translation>Seine Antworten sind keine endlichen Zahlen; trainieren Sie nicht darauf.</translation></message>
<message><source>Its frame</source><translation>Sein Rahmen</translation></message>
<message><source>its least is %1 and its most %2; the most has to be larger.</source><translation>sein Kleinster ist %1 und sein Größter %2; der größte muss größer sein.</translation></message>
<message><source>its least slope is %1 and its largest %2; the largest cannot be smaller.</source><translation>seine kleinste Steigung ist %1, seine größte %2; die größte kann nicht kleiner sein.</translation></message>
<message><source>Its name</source><translation>Sein Name</translation></message>
<message><source>its own</source><translation>eigene</translation></message>
<message><source>its own wire</source><translation>seine eigene Verbindung</translation></message>
<message><source>its plan is not a set of keys and values.</source><translation>ihr Plan besteht nicht aus Schlüsseln und Werten.</translation></message>
<message><source>its Python</source><translation>sein Python</translation></message>
<message><source>its Python cannot be read: it holds %1.</source><translation>sein Python lässt sich nicht lesen: Es enthält %1.</translation></message>
<message><source>its Python could not be tried (%1: %2).</source><translation>sein Python ließ sich nicht ausprobieren (%1: %2).</translation></message>
<message><source>its Python could not be tried: %1.</source><translation>sein Python ließ sich nicht ausprobieren: %1.</translation></message>
<message><source>its Python ended the process it was tried in.</source><translation>sein Python hat den Prozess beendet, in dem es ausprobiert wurde.</translation></message>
<message><source>its Python is being tried, to find the shape that leaves it.</source><translation>sein Python wird ausprobiert, um die Form zu finden, die ihn verlässt.</translation></message>
<message><source>its Python is nested too deeply to be read.</source><translation>sein Python ist zu tief verschachtelt, um gelesen zu werden.</translation></message>
<message><source>its Python is off until you trust it.</source><translation>sein Python ist aus, bis Sie ihm vertrauen.</translation></message>
<message><source>its Python was not done after %1 seconds with small tensors; does it ever end?</source><translation>sein Python war nach %1 Sekunden mit kleinen Tensoren nicht fertig; endet es je?</translation></message>
<message><source>its repeats share their weights, but %1. Let each have weights of its own, or bring what leaves to the size that arrives from %9.</source><translation>seine Wiederholungen teilen ihre Gewichte, aber %1. Geben Sie jeder eigene Gewichte, oder bringen Sie, was hinausgeht, auf die Größe, die von %9 ankommt.</translation></message>
<message><source>its repeats share their weights, but %1. Let each have weights of its own, or bring what leaves to the size that arrives.</source><translation>seine Wiederholungen teilen ihre Gewichte, aber %1. Geben Sie jeder eigene Gewichte, oder bringen Sie, was hinausgeht, auf die Größe, die ankommt.</translation></message>
<message><source>Its shape shows once something is wired to it.</source><translation>Die Form erscheint, sobald etwas damit verbunden ist.</translation></message>
<message><source>Its sizes, without a batch; empty for a single number.</source><translation>Seine Größen, ohne Batch; leer für eine einzelne Zahl.</translation></message>
<message><source>its title is not a short text.</source><translation>ihr Titel ist kein kurzer Text.</translation></message>
<message><source>its window is %1 wide; only an odd number has a middle and keeps the size.</source><translation>sein Fenster ist %1 breit; nur eine ungerade Zahl hat eine Mitte und behält die Größe.</translation></message>
<message><source>its window is %1 wide; only an odd number has a middle.</source><translation>sein Fenster ist %1 breit; nur eine ungerade Zahl hat eine Mitte.</translation></message>
<message><source>Join %1 with %2</source><translation>%1 mit %2 zusammenfügen</translation></message>
<message><source>Joining</source><translation>Zusammenfügen</translation></message>
<message><source>just now</source><translation>gerade eben</translation></message>
<message><source>K</source><translation>K</translation></message>
<message><source>k largest of x</source><translation>k größte von x</translation></message>
<message><source>Keep</source><translation>Behalten</translation></message>
<message><source>Keep a share back in Data.</source><translation>Behalten Sie unter Daten einen Anteil zurück.</translation></message>
<message><source>Keep axis</source><translation>Achse behalten</translation></message>
<message><source>Keep in My blocks</source><translation>Zu meinen Blöcken legen</translation></message>
<message><source>Keep mine</source><translation>Meines behalten</translation></message>
<message><source>Keep size</source><translation>Größe behalten</translation></message>
<message><source>Keeps</source><translation>Behält</translation></message>
<message><source>keeps %1</source><translation>behält %1</translation></message>
<message><source>Keeps a last window that hangs over the border.</source><translation>Behält ein letztes Fenster, das über den Rand hängt.</translation></message>
<message><source>Keeps a running mean and variance for use after training.</source><translation>Führt laufenden Mittelwert und Varianz für die Zeit nach dem Training.</translation></message>
<message><source>Keeps each axis with a size of 1.</source><translation>Behält jede Achse mit der Größe 1.</translation></message>
<message><source>Keeps each number between two limits.</source><translation>Hält jede Zahl zwischen zwei Grenzen.</translation></message>
<message><source>Keeps each number between two limits; what lies beyond becomes the limit.</source><translation>Hält jede Zahl zwischen zwei Grenzen; was darüber hinausliegt, wird zur Grenze.</translation></message>
<message><source>Keeps every position from looking at a later one, and if wanted from looking far back.</source><translation>Hindert jede Stelle, eine spätere anzusehen, und auf Wunsch, weit zurückzusehen.</translation></message>
<message><source>Keeps most numbers at zero: a sparse code, as in a sparse autoencoder.</source><translation>Hält die meisten Zahlen bei null: ein dünner Code, wie in einem dünnen Autoencoder.</translation></message>
<message><source>Keeps numbers small, the large ones most.</source><translation>Hält Zahlen klein, die großen am meisten.</translation></message>
<message><source>Keeps one in so many; 2 keeps every second one.</source><translation>Behält eine von so vielen; 2 behält jede zweite.</translation></message>
<message><source>Keeps only the decimals of each number, with its sign.</source><translation>Behält nur die Nachkommastellen jeder Zahl, mit Vorzeichen.</translation></message>
<message><source>Keeps pictures smooth: the mean difference between neighbouring pixels.</source><translation>Hält Bilder glatt: der mittlere Unterschied zwischen benachbarten Pixeln.</translation></message>
<message><source>Keeps the axis with a size of 1.</source><translation>Behält die Achse mit der Größe 1.</translation></message>
<message><source>Keeps the division from going by zero.</source><translation>Verhindert das Teilen durch null.</translation></message>
<message><source>Keeps the largest number along one axis or several.</source><translation>Behält die größte Zahl entlang einer oder mehrerer Achsen.</translation></message>
<message><source>Keeps the largest number of each short stretch of a sequence.</source><translation>Behält die größte Zahl jedes kurzen Stücks einer Folge.</translation></message>
<message><source>Keeps the largest number of each small block of a volume.</source><translation>Behält die größte Zahl jedes kleinen Blocks eines Volumens.</translation></message>
<message><source>Keeps the largest number of each small patch of an image.</source><translation>Behält die größte Zahl jedes kleinen Ausschnitts eines Bildes.</translation></message>
<message><source>Keeps the last axis with a size of 1.</source><translation>Behält die letzte Achse mit der Größe 1.</translation></message>
<message><source>Keeps the layer norms from dividing by 0.</source><translation>Bewahrt die Schichtnormalisierungen vor dem Teilen durch 0.</translation></message>
<message><source>Keeps the smallest number along one axis or several.</source><translation>Behält die kleinste Zahl entlang einer oder mehrerer Achsen.</translation></message>
<message><source>Keeps what is above a threshold and puts one value in place of the rest.</source><translation>Behält, was über einer Schwelle liegt, und setzt für den Rest einen Wert ein.</translation></message>
<message><source>Keeps what is positive and lets the rest fall softly towards a floor.</source><translation>Behält, was positiv ist, und lässt den Rest sanft auf einen Boden sinken.</translation></message>
<message><source>Keeps what is positive and sets the rest to zero.</source><translation>Behält, was positiv ist, und setzt den Rest auf null.</translation></message>
<message><source>Keeps what is positive and shrinks the rest to a small slope.</source><translation>Behält, was positiv ist, und lässt dem Rest eine kleine Steigung.</translation></message>
<message><source>Keeps what is positive, squared, and sets the rest to zero.</source><translation>Behält, was positiv ist, quadriert, und setzt den Rest auf null.</translation></message>
<message><source>Keeps what lies on and above the diagonal of every matrix and sets the rest to zero.</source><translation>Behält, was auf und über der Diagonale jeder Matrix liegt, und setzt den Rest auf null.</translation></message>
<message><source>Keeps what lies on and below the diagonal of every matrix and sets the rest to zero.</source><translation>Behält, was auf und unter der Diagonale jeder Matrix liegt, und setzt den Rest auf null.</translation></message>
<message><source>Keep it</source><translation>Behalten</translation></message>
<message><source>Kept</source><translation>Behalten</translation></message>
<message><source>Kept for the gradient</source><translation>Für den Gradienten</translation></message>
<message><source>Kernel size</source><translation>Kernelgröße</translation></message>
<message><source>Key of zeros</source><translation>Schlüssel aus Nullen</translation></message>
<message><source>Keyboard shortcuts</source><translation>Tastenkürzel</translation></message>
<message><source>killed</source><translation>abgebrochen</translation></message>
<message><source>kind</source><translation>Art</translation></message>
<message><source>kind %1</source><translation>Art %1</translation></message>
<message><source>Kinds found</source><translation>Gefundene Arten</translation></message>
<message><source>Kinds of nodes</source><translation>Arten von Knoten</translation></message>
<message><source>KL divergence</source><translation>KL-Divergenz</translation></message>
<message><source>L rows of S distances.</source><translation>L Zeilen mit S Abständen.</translation></message>
<message><source>L vectors of D numbers.</source><translation>L Vektoren mit D Zahlen.</translation></message>
<message><source>L, S for all, or with axes before that stretch.</source><translation>L, S oder mit Achsen davor, die sich dehnen.</translation></message>
<message><source>L1 penalty</source><translation>L1-Strafe</translation></message>
<message><source>L2 normalise</source><translation>L2-normieren</translation></message>
<message><source>L2 penalty</source><translation>L2-Strafe</translation></message>
<message><source>Label</source><translation>Label</translation></message>
<message><source>label</source><translation>Label</translation></message>
<message><source>Label smoothing</source><translation>Label-Glättung</translation></message>
<message><source>label smoothing</source><translation>Label-Glättung</translation></message>
<message><source>labels</source><translation>Labels</translation></message>
<message><source>Lambda</source><translation>Lambda</translation></message>
<message><source>lambda %1</source><translation>lambda %1</translation></message>
<message><source>Language</source><translation>Sprache</translation></message>
<message><source>Larger</source><translation>Größer</translation></message>
<message><source>Larger pictures with fewer channels.</source><translation>Größere Bilder mit weniger Kanälen.</translation></message>
<message><source>Largest</source><translation>Größte</translation></message>
<message><source>Largest few</source><translation>Die größten</translation></message>
<message><source>Largest first</source><translation>Größte zuerst</translation></message>
<message><source>Largest slope</source><translation>Größte Steigung</translation></message>
<message><source>last</source><translation>letzten</translation></message>
<message><source>last %1 axes</source><translation>letzte %1 Achsen</translation></message>
<message><source>Last step</source><translation>Letzter Schritt</translation></message>
<message><source>Last weights</source><translation>Letzte Gewichte</translation></message>
<message><source>Lately</source><translation>Zuletzt</translation></message>
<message><source>layer</source><translation>Schicht</translation></message>
<message><source>Layer norm</source><translation>Layer norm</translation></message>
<message><source>Layerloom %1</source><translation>Layerloom %1</translation></message>
<message><source>Layerloom %1 is there; this is %2.</source><translation>Layerloom %1 ist da; dies ist %2.</translation></message>
<message><source>Layerloom cannot tell what it does.</source><translation>Layerloom kann nicht erkennen, was es tut.</translation></message>
<message><source>Layerloom ended by itself</source><translation>Layerloom hat sich von selbst beendet</translation></message>
<message><source>Layerloom ended by itself %1. %2</source><translation>Layerloom hat sich %1 von selbst beendet. %2</translation></message>
<message><source>Layerloom ended by itself %1. A report says where in the program; nothing of your project is in it.</source><translation>Layerloom hat sich %1 von selbst beendet. Ein Bericht sagt, wo im Programm; nichts aus Ihrem Projekt steht darin.</translation></message>
<message><source>Layerloom projects (*.loom)</source><translation>Layerloom-Projekte (*.loom)</translation></message>
<message><source>Layerloom speaks %1 when it is started again.</source><translation>Layerloom spricht beim nächsten Start %1.</translation></message>
<message><source>Layers</source><translation>Schichten</translation></message>
<message><source>Layers that each hear everything before them and add a few channels of their own.</source><translation>Schichten, die alles vor sich hören und einige eigene Kanäle hinzufügen.</translation></message>
<message><source>Lays copies of a tensor side by side along its axes.</source><translation>Legt Kopien eines Tensors entlang seiner Achsen nebeneinander.</translation></message>
<message><source>Lays every vector on the diagonal of a matrix that is zero elsewhere.</source><translation>Legt jeden Vektor auf die Diagonale einer Matrix, die sonst null ist.</translation></message>
<message><source>Lays one axis out on several, such as features on heads and their parts.</source><translation>Verteilt eine Achse auf mehrere, etwa Merkmale auf Köpfe und ihre Teile.</translation></message>
<message><source>Lays tensors end to end along one axis.</source><translation>Legt Tensoren entlang einer Achse aneinander.</translation></message>
<message><source>Lays tensors of one shape side by side along a new axis.</source><translation>Legt Tensoren einer Form entlang einer neuen Achse nebeneinander.</translation></message>
<message><source>Lays the features of all heads side by side again.</source><translation>Legt die Merkmale aller Köpfe wieder nebeneinander.</translation></message>
<message><source>Lays the numbers of each example out in another shape, in the same order.</source><translation>Legt die Zahlen jedes Beispiels in einer anderen Form hin, in derselben Reihenfolge.</translation></message>
<message><source>Lays windows back into an image, adding up where they overlap.</source><translation>Legt Fenster zu einem Bild zurück und addiert, wo sie sich überlappen.</translation></message>
<message><source>Leads nowhere yet, so it is not written.</source><translation>Führt noch nirgends hin und wird darum nicht geschrieben.</translation></message>
<message><source>Leaky ReLU</source><translation>Leaky ReLU</translation></message>
<message><source>learned</source><translation>gelernt</translation></message>
<message><source>Learned encoding</source><translation>Gelernte Kodierung</translation></message>
<message><source>Learned key</source><translation>Gelernter Schlüssel</translation></message>
<message><source>Learned tensor</source><translation>Gelernter Tensor</translation></message>
<message><source>Learning rate</source><translation>Lernrate</translation></message>
<message><source>learning rate</source><translation>Lernrate</translation></message>
<message><source>Learning rate over time</source><translation>Lernrate im Verlauf</translation></message>
<message><source>Learns a constant for each channel, if it scales.</source><translation>Lernt für jeden Kanal eine Konstante, wenn skaliert wird.</translation></message>
<message><source>Learns a constant for each of the normalised numbers.</source><translation>Lernt für jede normalisierte Zahl eine Konstante.</translation></message>
<message><source>Learns a factor and a constant for each channel.</source><translation>Lernt für jeden Kanal einen Faktor und eine Konstante.</translation></message>
<message><source>Learns a factor for each channel.</source><translation>Lernt für jeden Kanal einen Faktor.</translation></message>
<message><source>Learns a factor for each of the normalised numbers.</source><translation>Lernt für jede normalisierte Zahl einen Faktor.</translation></message>
<message><source>Learns for each head how gladly a position looks at one so many steps before or after it.</source><translation>Lernt für jeden Kopf, wie gern eine Stelle eine so viele Schritte davor oder danach ansieht.</translation></message>
<message><source>Least</source><translation>Kleinster</translation></message>
<message><source>Least rate ε</source><translation>Kleinste Rate ε</translation></message>
<message><source>Least slope</source><translation>Kleinste Steigung</translation></message>
<message><source>Least variance ε</source><translation>Kleinste Varianz ε</translation></message>
<message><source>Leave block</source><translation>Block verlassen</translation></message>
<message><source>Leave it off</source><translation>Aus lassen</translation></message>
<message><source>Leave out</source><translation>Weglassen</translation></message>
<message><source>Leave the row out</source><translation>Zeile weglassen</translation></message>
<message><source>Leave the tour</source><translation>Rundgang verlassen</translation></message>
<message><source>Leaves out a whole branch for some samples while training, so that only its shortcut is used.</source><translation>Lässt beim Training für einige Beispiele einen ganzen Zweig weg, sodass nur seine Abkürzung benutzt wird.</translation></message>
<message><source>Left</source><translation>Links</translation></message>
<message><source>Left open, it is the label, else the only numbers, that no Input hands out.</source><translation>Ohne Angabe ist es das Label, sonst die einzigen Zahlen, die kein Eingang liefert.</translation></message>
<message><source>Left out, because %1 is muted.</source><translation>Weggelassen, weil %1 stumm ist.</translation></message>
<message><source>Lengthens axes with one number before and after what is there.</source><translation>Verlängert Achsen mit einer Zahl vor und nach dem, was da ist.</translation></message>
<message><source>Lengths of sequences</source><translation>Längen der Folgen</translation></message>
<message><source>Less</source><translation>Kleiner</translation></message>
<message><source>Less motion</source><translation>Weniger Bewegung</translation></message>
<message><source>Less or equal</source><translation>Kleiner oder gleich</translation></message>
<message><source>Let go first, or press Esc.</source><translation>Erst loslassen oder Esc drücken.</translation></message>
<message><source>Let go for a new node</source><translation>Loslassen für einen neuen Knoten</translation></message>
<message><source>Let go to cut the wire</source><translation>Loslassen trennt die Verbindung</translation></message>
<message><source>Lets a number through in the measure in which it is large; what transformers use.</source><translation>Lässt eine Zahl durch in dem Maß, in dem sie groß ist; so benutzen es Transformer.</translation></message>
<message><source>Lets a number through in the measure of its own sigmoid; smooth where ReLU has a corner.</source><translation>Lässt eine Zahl durch im Maß ihres eigenen Sigmoids; glatt, wo ReLU eine Ecke hat.</translation></message>
<message><source>Lets attention fade with the distance, at another rate for each head; nothing is learned.</source><translation>Lässt Attention mit dem Abstand schwinden, für jeden Kopf anders schnell; gelernt wird nichts.</translation></message>
<message><source>Lets every query gather values by how well their keys match it; nothing is learned.</source><translation>Lässt jede Anfrage Werte sammeln, je nachdem, wie gut ihre Schlüssel passen; gelernt wird nichts.</translation></message>
<message><source>Lets every query gather what it needs from the values whose keys match it.</source><translation>Lässt jede Anfrage aus den Werten sammeln, deren Schlüssel zu ihr passen.</translation></message>
<message><source>Lets queries gather values as attention does, in time that grows only with the length.</source><translation>Lässt Anfragen Werte sammeln wie Attention, in einer Zeit, die nur mit der Länge wächst.</translation></message>
<message><source>letter</source><translation>Buchstabe</translation></message>
<message><source>Letters for the axes of each tensor, an arrow, and what leaves.</source><translation>Buchstaben für die Achsen jedes Tensors, ein Pfeil, und was hinausgeht.</translation></message>
<message><source>Levels</source><translation>Stufen</translation></message>
<message><source>levels %1</source><translation>Stufen %1</translation></message>
<message><source>Library</source><translation>Bibliothek</translation></message>
<message><source>Licences</source><translation>Lizenzen</translation></message>
<message><source>Light theme</source><translation>Helles Design</translation></message>
<message><source>like has %1 along %2, and whether a pool with these settings makes %3 of them is only known when data arrives; %4</source><translation>like hat %1 entlang %2, und ob ein Pooling mit diesen Einstellungen %3 daraus macht, ist erst bekannt, wenn Daten ankommen; %4</translation></message>
<message><source>like has %1 along %2, but %3 arrive from %9, which a pool with these settings makes of %4 to %5; %6</source><translation>like hat %1 entlang %2, aber %3 kommen von %9 an; daraus macht ein Pooling mit diesen Einstellungen %4 bis %5; %6</translation></message>
<message><source>like has %1 along %2, but %3 arrive, which a pool with these settings makes of %4 to %5; %6</source><translation>like hat %1 entlang %2, aber %3 kommen an; daraus macht ein Pooling mit diesen Einstellungen %4 bis %5; %6</translation></message>
<message><source>like wants %1 sizes (what went into the pool), but %2 arrives from %9.</source><translation>like will %1 Größen (was in das Pooling ging), aber %2 kommt von %9 an.</translation></message>
<message><source>like wants %1 sizes (what went into the pool), but %2 arrives.</source><translation>like will %1 Größen (was in das Pooling ging), aber %2 kommt an.</translation></message>
<message><source>line</source><translation>Zeile</translation></message>
<message><source>line %1</source><translation>Zeile %1</translation></message>
<message><source>line %1 holds two statements; put each on a line of its own.</source><translation>Zeile %1 enthält zwei Anweisungen; setzen Sie jede auf eine eigene Zeile.</translation></message>
<message><source>line %1 imports everything; name what you need from %2.</source><translation>Zeile %1 importiert alles; nennen Sie, was Sie aus %2 brauchen.</translation></message>
<message><source>line %1 imports from beside a file, and this Python is in none.</source><translation>Zeile %1 importiert von neben einer Datei, und dieses Python liegt in keiner.</translation></message>
<message><source>line %1 is not Python: %2.</source><translation>Zeile %1 ist kein Python: %2.</translation></message>
<message><source>Line %1 of %2</source><translation>Zeile %1 von %2</translation></message>
<message><source>line %1 of its Python</source><translation>Zeile %1 seines Python</translation></message>
<message><source>line %1 would run as soon as the text is read; at its top only imports, constants, functions and classes may stand.</source><translation>Zeile %1 liefe, sobald der Text gelesen wird; ganz außen dürfen nur Importe, Konstanten, Funktionen und Klassen stehen.</translation></message>
<message><source>line %1: %2</source><translation>Zeile %1: %2</translation></message>
<message><source>line %1: %2 has no value; give it a default, or call it features (the last size that arrives from %9) or channels (the second).</source><translation>Zeile %1: %2 hat keinen Wert; geben Sie eine Vorgabe, oder nennen Sie es features (die letzte Größe, die von %9 ankommt) oder channels (die zweite).</translation></message>
<message><source>line %1: %2 has no value; give it a default, or call it features (the last size that arrives) or channels (the second).</source><translation>Zeile %1: %2 hat keinen Wert; geben Sie eine Vorgabe, oder nennen Sie es features (die letzte Größe, die ankommt) oder channels (die zweite).</translation></message>
<message><source>line %1: a class is called by letters a to z, digits and _, not %2.</source><translation>Zeile %1: Eine Klasse heißt mit Buchstaben a bis z, Ziffern und _, nicht %2.</translation></message>
<message><source>line %1: an input is called by letters a to z, digits and _, beginning with a letter, not %2.</source><translation>Zeile %1: Ein Eingang heißt mit Buchstaben a bis z, Ziffern und _, am Anfang ein Buchstabe, nicht %2.</translation></message>
<message><source>line %1: forward returns nothing.</source><translation>Zeile %1: forward gibt nichts zurück.</translation></message>
<message><source>line %1: forward takes **%2; name each input instead.</source><translation>Zeile %1: forward nimmt **%2; nennen Sie stattdessen jeden Eingang.</translation></message>
<message><source>line %1: forward takes no input; write forward(self, x).</source><translation>Zeile %1: forward nimmt keinen Eingang; schreiben Sie forward(self, x).</translation></message>
<message><source>Linear</source><translation>Linear</translation></message>
<message><source>Linear attention</source><translation>Linear attention</translation></message>
<message><source>list of numbers</source><translation>eine Liste von Zahlen</translation></message>
<message><source>list of whole numbers</source><translation>eine Liste ganzer Zahlen</translation></message>
<message><source>Load from the disk</source><translation>Von der Platte laden</translation></message>
<message><source>Load it</source><translation>Laden</translation></message>
<message><source>Loading the data and taking the first step.</source><translation>Die Daten werden geladen, der erste Schritt wird gemacht.</translation></message>
<message><source>Local response norm</source><translation>Local response norm</translation></message>
<message><source>log P(group) + log P(class)</source><translation>log P(Gruppe) + log P(Klasse)</translation></message>
<message><source>Log scale</source><translation>Log-Skala</translation></message>
<message><source>Log sigmoid</source><translation>Log sigmoid</translation></message>
<message><source>Log softmax</source><translation>Log softmax</translation></message>
<message><source>Log-cosh</source><translation>Log-cosh</translation></message>
<message><source>Log-probabilities of every symbol at every step: put a Log softmax before it.</source><translation>Log-Wahrscheinlichkeiten jedes Zeichens bei jedem Schritt: Setzen Sie einen Log softmax davor.</translation></message>
<message><source>Log-sum-exp</source><translation>Log-sum-exp</translation></message>
<message><source>Logarithm</source><translation>Logarithmus</translation></message>
<message><source>Logarithm of 1 plus</source><translation>Logarithmus von 1 plus</translation></message>
<message><source>Logarithm to base 10</source><translation>Logarithmus zur Basis 10</translation></message>
<message><source>Logarithm to base 2</source><translation>Logarithmus zur Basis 2</translation></message>
<message><source>Logarithms arrive</source><translation>Logarithmen kommen an</translation></message>
<message><source>Logarithms arrive from %9</source><translation>Logarithmen kommen von %9 an</translation></message>
<message><source>Logit</source><translation>Logit</translation></message>
<message><source>Longest</source><translation>Längste</translation></message>
<message><source>Longest distance</source><translation>Größter Abstand</translation></message>
<message><source>Longest wave</source><translation>Längste Welle</translation></message>
<message><source>Look again</source><translation>Neu lesen</translation></message>
<message><source>Look ahead</source><translation>Ausblick</translation></message>
<message><source>Look ahead in a time series: the temperature of the sea next month, where El Niño shows.</source><translation>In einer Zeitreihe vorausschauen: die Temperatur des Meeres im nächsten Monat, wo sich El Niño zeigt.</translation></message>
<message><source>Look back</source><translation>Rückblick</translation></message>
<message><source>Look now</source><translation>Jetzt nachsehen</translation></message>
<message><source>Look once a week, and say when there is one</source><translation>Einmal in der Woche nachsehen und sagen, wenn es eine gibt</translation></message>
<message><source>Looks at the whole image and then turns each channel up or down.</source><translation>Sieht das ganze Bild an und dreht dann jeden Kanal auf oder zu.</translation></message>
<message><source>Looks up a learned vector for every token number and brings those of one example together.</source><translation>Schlägt für jede Tokennummer einen gelernten Vektor nach und fasst die eines Beispiels zusammen.</translation></message>
<message><source>Looks up a learned vector for every token number.</source><translation>Schlägt für jede Tokennummer einen gelernten Vektor nach.</translation></message>
<message><source>Loss</source><translation>Verlust</translation></message>
<message><source>loss</source><translation>Verlust</translation></message>
<message><source>loss %1</source><translation>Verlust %1</translation></message>
<message><source>Lower triangle</source><translation>Unteres Dreieck</translation></message>
<message><source>LSGAN discriminator</source><translation>LSGAN-Diskriminator</translation></message>
<message><source>LSGAN generator</source><translation>LSGAN-Generator</translation></message>
<message><source>LSTM</source><translation>LSTM</translation></message>
<message><source>LSTM cell</source><translation>LSTM cell</translation></message>
<message><source>Make %1 independent</source><translation>%1 unabhängig machen</translation></message>
<message><source>Make block</source><translation>Block daraus machen</translation></message>
<message><source>Make block of %1 node%2</source><translation>Block aus %1 Knoten machen</translation></message>
<message><source>Make independent</source><translation>Unabhängig machen</translation></message>
<message><source>Make validation and test smaller in Data.</source><translation>Machen Sie Validierung und Test unter Daten kleiner.</translation></message>
<message><source>Makes a picture by looking each pixel up at a place the grid names, between pixels by blending.</source><translation>Macht ein Bild, indem jeder Pixel dort nachgesehen wird, wo das Gitter hinzeigt; dazwischen wird überblendet.</translation></message>
<message><source>Makes a sequence longer by repeating steps or by blending between them.</source><translation>Verlängert eine Folge, indem Schritte wiederholt oder überblendet werden.</translation></message>
<message><source>Makes a volume larger by repeating voxels or by blending between them.</source><translation>Vergrößert ein Volumen, indem Voxel wiederholt oder überblendet werden.</translation></message>
<message><source>Makes an image larger by laying groups of channels out as pixels next to each other.</source><translation>Vergrößert ein Bild, indem Gruppen von Kanälen als Pixel nebeneinander gelegt werden.</translation></message>
<message><source>Makes an image larger by repeating pixels or by blending between them.</source><translation>Vergrößert ein Bild, indem Pixel wiederholt oder überblendet werden.</translation></message>
<message><source>Makes an image smaller by blurring it and keeping every second pixel, so that a small shift changes little.</source><translation>Verkleinert ein Bild: zeichnet es weich und behält jeden zweiten Pixel, sodass kleine Verschiebungen wenig ändern.</translation></message>
<message><source>Makes an image smaller without losing anything: neighbouring pixels become channels.</source><translation>Verkleinert ein Bild, ohne etwas zu verlieren: Benachbarte Pixel werden Kanäle.</translation></message>
<message><source>Makes any number small: for a loss you wire up yourself.</source><translation>Macht eine beliebige Zahl klein: für einen Verlust, den Sie selbst verbinden.</translation></message>
<message><source>Makes distances small where the truth is 1, and larger than a margin where it is -1.</source><translation>Macht Abstände klein, wo die Wahrheit 1 ist, und größer als einen Mindestabstand, wo sie -1 ist.</translation></message>
<message><source>Makes what leaves each step this small by learned factors; 0 leaves it as it is.</source><translation>Macht, was jeden Schritt verlässt, durch gelernte Faktoren so klein; 0 lässt es.</translation></message>
<message><source>Manual</source><translation>Handbuch</translation></message>
<message><source>Margin</source><translation>Abstand</translation></message>
<message><source>Margin ranking</source><translation>Margin ranking</translation></message>
<message><source>Mask from lengths</source><translation>Maske aus Längen</translation></message>
<message><source>Matrices of D rows and E columns.</source><translation>Matrizen mit D Zeilen und E Spalten.</translation></message>
<message><source>Matrices of L rows and D columns.</source><translation>Matrizen mit L Zeilen und D Spalten.</translation></message>
<message><source>Matrices of L rows and E columns.</source><translation>Matrizen mit L Zeilen und E Spalten.</translation></message>
<message><source>Matrix product</source><translation>Matrixprodukt</translation></message>
<message><source>Max</source><translation>Maximum</translation></message>
<message><source>max of 1×1, 2×2 … regions</source><translation>Max von 1×1, 2×2 … Gebieten</translation></message>
<message><source>max of D · H · W numbers</source><translation>Max von D · H · W Zahlen</translation></message>
<message><source>max of each drawn region</source><translation>Max jedes gezogenen Gebiets</translation></message>
<message><source>max of each region</source><translation>Max jedes Gebiets</translation></message>
<message><source>max of each window</source><translation>Max jedes Fensters</translation></message>
<message><source>max of H · W numbers</source><translation>Max von H · W Zahlen</translation></message>
<message><source>max of T numbers</source><translation>Max von T Zahlen</translation></message>
<message><source>Max pool 1D</source><translation>Max pool 1D</translation></message>
<message><source>Max pool 2D</source><translation>Max pool 2D</translation></message>
<message><source>Max pool 3D</source><translation>Max pool 3D</translation></message>
<message><source>Max unpool 1D</source><translation>Max unpool 1D</translation></message>
<message><source>Max unpool 2D</source><translation>Max unpool 2D</translation></message>
<message><source>Max unpool 3D</source><translation>Max unpool 3D</translation></message>
<message><source>max(0, margin - t (a - b))</source><translation>max(0, Abstand - t (a - b))</translation></message>
<message><source>Maximum</source><translation>Größere Zahl</translation></message>
<message><source>May the Python of %1 run?</source><translation>Darf das Python von %1 laufen?</translation></message>
<message><source>MBConv</source><translation>MBConv</translation></message>
<message><source>Mean</source><translation>Mittelwert</translation></message>
<message><source>mean %1</source><translation>Mittel %1</translation></message>
<message><source>Mean 0, spread 1</source><translation>Mittel 0, Streuung 1</translation></message>
<message><source>Mean absolute error</source><translation>Mittlerer absoluter Fehler</translation></message>
<message><source>mean of each region</source><translation>Mittel jedes Gebiets</translation></message>
<message><source>Mean squared error</source><translation>Mittlerer quadrierter Fehler</translation></message>
<message><source>Mean without padding</source><translation>Mittelwert ohne Padding</translation></message>
<message><source>measuring</source><translation>wird gemessen</translation></message>
<message><source>measuring…</source><translation>wird gemessen…</translation></message>
<message><source>Median</source><translation>Median</translation></message>
<message><source>Memory</source><translation>Speicher</translation></message>
<message><source>Memory taken</source><translation>Belegter Speicher</translation></message>
<message><source>Memory, about</source><translation>Speicher, etwa</translation></message>
<message><source>Menu</source><translation>Menü</translation></message>
<message><source>Menu: files, editing, view, help (F10)</source><translation>Menü: Dateien, Bearbeiten, Ansicht, Hilfe (F10)</translation></message>
<message><source>Merge heads</source><translation>Köpfe zusammenlegen</translation></message>
<message><source>Metal, macOS %1</source><translation>Metal, macOS %1</translation></message>
<message><source>Method</source><translation>Verfahren</translation></message>
<message><source>Metrics</source><translation>Messwerte</translation></message>
<message><source>middle of x</source><translation>Mitte von x</translation></message>
<message><source>Min</source><translation>Minimum</translation></message>
<message><source>Minimise</source><translation>Minimieren</translation></message>
<message><source>Minimum</source><translation>Kleinere Zahl</translation></message>
<message><source>minus infinity</source><translation>minus unendlich</translation></message>
<message><source>Minus infinity hides a place from a softmax.</source><translation>Minus unendlich versteckt eine Stelle vor einem Softmax.</translation></message>
<message><source>Mish</source><translation>Mish</translation></message>
<message><source>Misses β</source><translation>Übersehenes β</translation></message>
<message><source>missing value</source><translation>fehlender Wert</translation></message>
<message><source>Mixes every feature with every other through learned weights.</source><translation>Mischt jedes Merkmal mit jedem anderen durch gelernte Gewichte.</translation></message>
<message><source>Mixes every pair of features, one from each of two inputs, through learned weights.</source><translation>Mischt jedes Paar von Merkmalen aus zwei Eingängen durch gelernte Gewichte.</translation></message>
<message><source>Mixes pictures with noise, the more of it the later their step: what a diffusion model learns to undo.</source><translation>Mischt Bilder mit Rauschen, umso mehr, je später ihr Schritt: was ein Diffusionsmodell rückgängig machen lernt.</translation></message>
<message><source>MobileNetV3 large</source><translation>MobileNetV3 groß</translation></message>
<message><source>Mode</source><translation>Art</translation></message>
<message><source>Momentum</source><translation>Momentum</translation></message>
<message><source>momentum %1</source><translation>Momentum %1</translation></message>
<message><source>More</source><translation>Mehr</translation></message>
<message><source>More about this node</source><translation>Mehr über diesen Knoten</translation></message>
<message><source>More is quicker and needs more memory.</source><translation>Mehr ist schneller und braucht mehr Speicher.</translation></message>
<message><source>More leaves %1 than enters, so that it cannot stand %2 times in a row.</source><translation>Aus %1 kommt mehr heraus als hinein, sodass er nicht %2-mal in einer Reihe stehen kann.</translation></message>
<message><source>more problem</source><translation>weiteres Problem</translation></message>
<message><source>More starters</source><translation>Weitere Startprojekte</translation></message>
<message><source>more than %1 networks lie one inside the other here.</source><translation>hier liegen mehr als %1 Netze ineinander.</translation></message>
<message><source>Most</source><translation>Größter</translation></message>
<message><source>most has to be larger than least in every column.</source><translation>der Größte muss in jeder Spalte größer sein als der Kleinste.</translation></message>
<message><source>Most wrong</source><translation>Am falschesten</translation></message>
<message><source>Mouse</source><translation>Maus</translation></message>
<message><source>Move</source><translation>Verschieben</translation></message>
<message><source>Move %1 before %2</source><translation>%1 vor %2 setzen</translation></message>
<message><source>Move axis</source><translation>Achse verschieben</translation></message>
<message><source>Move chosen nodes a little</source><translation>Ausgewählte Knoten ein wenig verschieben</translation></message>
<message><source>Move one's end, then hold Alt</source><translation>Das Ende der einen bewegen, dann Alt halten</translation></message>
<message><source>Move point of</source><translation>Punkt verschieben</translation></message>
<message><source>Move the run of %1 to the trash, weights and all?</source><translation>Den Lauf von %1 mit allen Gewichten in den Papierkorb legen?</translation></message>
<message><source>Move the view</source><translation>Ansicht verschieben</translation></message>
<message><source>Move this run to the trash</source><translation>Diesen Lauf in den Papierkorb legen</translation></message>
<message><source>Moves %1</source><translation>Verschiebt %1</translation></message>
<message><source>moves %1</source><translation>verschoben: %1</translation></message>
<message><source>moves %1 and %2</source><translation>verschoben: %1 und %2</translation></message>
<message><source>Moves %1 nodes</source><translation>Verschiebt %1 Knoten</translation></message>
<message><source>moves %1 nodes</source><translation>verschoben: %1 Knoten</translation></message>
<message><source>moves %1, %2 and %3</source><translation>verschoben: %1, %2 und %3</translation></message>
<message><source>Multi-class margin</source><translation>Multi-class margin</translation></message>
<message><source>Multi-head attention</source><translation>Multi-head attention</translation></message>
<message><source>Multi-label margin</source><translation>Multi-label margin</translation></message>
<message><source>Multi-label soft margin</source><translation>Multi-label soft margin</translation></message>
<message><source>Multiplications with an addition for one sample; a length that is open counts as 1</source><translation>Multiplikationen mit Addition für ein Beispiel; eine offene Länge zählt als 1</translation></message>
<message><source>Multiplies all numbers along one axis.</source><translation>Multipliziert alle Zahlen entlang einer Achse.</translation></message>
<message><source>Multiplies along an axis, keeping every product on the way.</source><translation>Multipliziert entlang einer Achse und behält jedes Zwischenprodukt.</translation></message>
<message><source>Multiplies and sums over axes that an equation names by letters, such as ``nik,nkj-&gt;nij``.</source><translation>Multipliziert und summiert über Achsen, die eine Gleichung mit Buchstaben nennt, etwa ``nik,nkj-&gt;nij``.</translation></message>
<message><source>Multiplies each number by itself.</source><translation>Multipliziert jede Zahl mit sich selbst.</translation></message>
<message><source>Multiplies each number by one number and adds another.</source><translation>Multipliziert jede Zahl mit einer Zahl und addiert eine andere.</translation></message>
<message><source>Multiplies every number of one vector with every number of another, for each example.</source><translation>Multipliziert jede Zahl eines Vektors mit jeder eines anderen, für jedes Beispiel.</translation></message>
<message><source>Multiplies matrices: the last two axes of both, for each example.</source><translation>Multipliziert Matrizen: die letzten zwei Achsen beider, für jedes Beispiel.</translation></message>
<message><source>Multiplies two tensors number by number, as a gate or a mask does.</source><translation>Multipliziert zwei Tensoren Zahl für Zahl, wie ein Tor oder eine Maske.</translation></message>
<message><source>Multiplies two vectors number by number and adds up.</source><translation>Multipliziert zwei Vektoren Zahl für Zahl und addiert.</translation></message>
<message><source>Multiply</source><translation>Multiplizieren</translation></message>
<message><source>Multiply-adds, per sample</source><translation>Multiply-Adds je Beispiel</translation></message>
<message><source>Mute</source><translation>Stummschalten</translation></message>
<message><source>muted</source><translation>stumm</translation></message>
<message><source>Muted: left out with what needs it.</source><translation>Stumm: Er fällt weg, mit allem, was ihn braucht.</translation></message>
<message><source>My blocks</source><translation>Meine Blöcke</translation></message>
<message><source>Name</source><translation>Name</translation></message>
<message><source>name</source><translation>Name</translation></message>
<message><source>name and kind</source><translation>Name und Art</translation></message>
<message><source>Name of the network</source><translation>Name des Netzes</translation></message>
<message><source>Name of the node</source><translation>Name des Knotens</translation></message>
<message><source>Name, kind, shape, problem or note</source><translation>Name, Art, Form, Problem oder Notiz</translation></message>
<message><source>Names what goes in or out; it has no line of its own.</source><translation>Benennt, was hinein- oder hinausgeht; eine eigene Zeile hat er nicht.</translation></message>
<message><source>Narrow, look, widen, with a shortcut around it: the block of ResNet-50 and larger.</source><translation>Verengen, ansehen, weiten, mit einer Abkürzung darum: der Block von ResNet-50 und größer.</translation></message>
<message><source>Narrowing</source><translation>Verengung</translation></message>
<message><source>Nearer of two</source><translation>Näheres von zweien</translation></message>
<message><source>nearest repeats pixels; the others blend between them.</source><translation>nearest wiederholt Pixel; die anderen blenden dazwischen über.</translation></message>
<message><source>nearest repeats steps; linear blends between them.</source><translation>nearest wiederholt Schritte; linear blendet dazwischen über.</translation></message>
<message><source>nearest repeats voxels; trilinear blends between them.</source><translation>nearest wiederholt Voxel; trilinear blendet dazwischen über.</translation></message>
<message><source>nearest takes the closest pixel, bilinear and bicubic blend, area averages what falls together.</source><translation>nearest nimmt den nächsten Pixel, bilinear und bicubic überblenden, area mittelt, was zusammenfällt.</translation></message>
<message><source>Negative</source><translation>Vorzeichen umkehren</translation></message>
<message><source>Negative log-likelihood</source><translation>Negative Log-Likelihood</translation></message>
<message><source>Neighbours</source><translation>Nachbarn</translation></message>
<message><source>neighbours are compared along %1, but it is only %2 long.</source><translation>Nachbarn werden entlang %1 verglichen, das aber nur %2 lang ist.</translation></message>
<message><source>Network</source><translation>Netz</translation></message>
<message><source>network %1</source><translation>Netz %1</translation></message>
<message><source>network %1 is not a set of keys and values.</source><translation>Netz %1 besteht nicht aus Schlüsseln und Werten.</translation></message>
<message><source>Network %1, one of %2</source><translation>Netz %1, eines von %2</translation></message>
<message><source>Network%1</source><translation>Netz%1</translation></message>
<message><source>New</source><translation>Neu</translation></message>
<message><source>new</source><translation>neu</translation></message>
<message><source>New network</source><translation>Neues Netz</translation></message>
<message><source>New versions</source><translation>Neue Versionen</translation></message>
<message><source>newest</source><translation>neuester</translation></message>
<message><source>Next</source><translation>Weiter</translation></message>
<message><source>Next (F3)</source><translation>Weiter (F3)</translation></message>
<message><source>No</source><translation>Nein</translation></message>
<message><source>No answers yet</source><translation>Noch keine Antworten</translation></message>
<message><source>no better than</source><translation>nicht besser als</translation></message>
<message><source>No copy of what is unsaved can be kept in %1 (%2). Save often.</source><translation>Von dem, was nicht gespeichert ist, lässt sich in %1 keine Kopie halten (%2). Speichern Sie oft.</translation></message>
<message><source>No data is chosen yet; choose a file or a folder in Data.</source><translation>Es sind noch keine Daten gewählt; wählen Sie unter Daten eine Datei oder einen Ordner.</translation></message>
<message><source>No data set called %1 ships with Layerloom; choose the data again in Data.</source><translation>Kein Datensatz namens %1 gehört zu Layerloom; wählen Sie die Daten unter Daten noch einmal.</translation></message>
<message><source>No data yet</source><translation>Noch keine Daten</translation></message>
<message><source>No device</source><translation>Kein Gerät</translation></message>
<message><source>No example of %1 is in the data, though %2 lists it as a label; look at the data again in Data so that the labels are renewed.</source><translation>Kein Beispiel für %1 ist in den Daten, obwohl %2 es als Label nennt; sehen Sie die Daten unter Daten noch einmal an, damit die Labels erneuert werden.</translation></message>
<message><source>no field is chosen yet; choose one, or give the shape of one example.</source><translation>noch ist kein Feld gewählt; wählen Sie eines, oder geben Sie die Form eines Beispiels.</translation></message>
<message><source>No field of %1 is chosen yet; look at the data again in Data.</source><translation>Noch ist kein Feld von %1 gewählt; sehen Sie die Daten unter Daten noch einmal an.</translation></message>
<message><source>No kind takes this shape.</source><translation>Keine Art nimmt diese Form an.</translation></message>
<message><source>no module to be read</source><translation>kein lesbares Modul</translation></message>
<message><source>no network is chosen yet that it stands for.</source><translation>es ist noch kein Netz gewählt, für das er steht.</translation></message>
<message><source>No other block stands for its network.</source><translation>Kein anderer Block steht für dieses Netz.</translation></message>
<message><source>No page holds “%1”.</source><translation>Keine Seite enthält „%1“.</translation></message>
<message><source>no pictures</source><translation>keine Bilder</translation></message>
<message><source>No position may look at a later one, as when text is written word by word.</source><translation>Keine Stelle darf eine spätere ansehen, wie wenn Text Wort für Wort geschrieben wird.</translation></message>
<message><source>No problems</source><translation>Keine Probleme</translation></message>
<message><source>No problems.</source><translation>Keine Probleme.</translation></message>
<message><source>No problems. Some advice, which stops nothing</source><translation>Keine Probleme. Einige Hinweise, die nichts aufhalten</translation></message>
<message><source>no reason given</source><translation>ohne Angabe eines Grundes</translation></message>
<message><source>No results</source><translation>Keine Ergebnisse</translation></message>
<message><source>No results yet</source><translation>Noch keine Ergebnisse</translation></message>
<message><source>No row of %1 has every value that is needed; choose other columns in Data.</source><translation>Keine Zeile von %1 hat alle nötigen Werte; wählen Sie unter Daten andere Spalten.</translation></message>
<message><source>No runs yet</source><translation>Noch keine Läufe</translation></message>
<message><source>no shape yet</source><translation>noch keine Form</translation></message>
<message><source>no size</source><translation>keine Größe</translation></message>
<message><source>No source yet</source><translation>Noch kein Quelltext</translation></message>
<message><source>No step that is written may look at a later one.</source><translation>Kein geschriebener Schritt darf einen späteren ansehen.</translation></message>
<message><source>no values</source><translation>keine Werte</translation></message>
<message><source>No version is kept yet.</source><translation>Noch ist keine Version bewahrt.</translation></message>
<message><source>No version is kept yet. From now on each save keeps one.</source><translation>Noch ist keine Version bewahrt. Von jetzt an bewahrt jedes Speichern eine.</translation></message>
<message><source>No window of %1 rows in %2 has an answer; choose another column in Data.</source><translation>Kein Fenster von %1 Zeilen in %2 hat eine Antwort; wählen Sie unter Daten eine andere Spalte.</translation></message>
<message><source>No wire enters this node.</source><translation>In diesen Knoten führt keine Verbindung.</translation></message>
<message><source>No wire leaves this node.</source><translation>Aus diesem Knoten führt keine Verbindung.</translation></message>
<message><source>Nobody answered; there may be no network.</source><translation>Niemand hat geantwortet; vielleicht gibt es kein Netz.</translation></message>
<message><source>Nobody waits for this any more.</source><translation>Darauf wartet niemand mehr.</translation></message>
<message><source>node</source><translation>Knoten</translation></message>
<message><source>node %1</source><translation>Knoten %1</translation></message>
<message><source>node %1 does not say its kind.</source><translation>Knoten %1 nennt seine Art nicht.</translation></message>
<message><source>node %1 does not say where it lies.</source><translation>Knoten %1 sagt nicht, wo er liegt.</translation></message>
<message><source>node %1 is called %2, which is no name.</source><translation>Knoten %1 heißt %2, was kein Name ist.</translation></message>
<message><source>node %1 is not a set of keys and values.</source><translation>Knoten %1 besteht nicht aus Schlüsseln und Werten.</translation></message>
<message><source>node %1 uses the weights of %2, which is no other node.</source><translation>Knoten %1 benutzt die Gewichte von %2, was kein anderer Knoten ist.</translation></message>
<message><source>Nodes</source><translation>Knoten</translation></message>
<message><source>Nodes that use the same weights learn together: what one learns, all know.</source><translation>Knoten mit denselben Gewichten lernen zusammen: Was einer lernt, wissen alle.</translation></message>
<message><source>Nodes that use the same weights learn together: what one learns, all know. They are set alike.</source><translation>Knoten mit denselben Gewichten lernen zusammen: Was einer lernt, wissen alle. Sie sind gleich eingestellt.</translation></message>
<message><source>None</source><translation>None</translation></message>
<message><source>none</source><translation>keine</translation></message>
<message><source>none is exact, tanh is a quicker formula that is very close.</source><translation>„keine“ ist genau, „tanh“ eine schnellere, sehr nahe Formel.</translation></message>
<message><source>none is exact, tanh is the quicker formula that T5 and Gemma use.</source><translation>„keine“ ist genau, „tanh“ die schnellere Formel, die T5 und Gemma benutzen.</translation></message>
<message><source>None yet</source><translation>Noch keine</translation></message>
<message><source>Nonlinearity</source><translation>Nichtlinearität</translation></message>
<message><source>Norm</source><translation>Norm</translation></message>
<message><source>Norm at the end</source><translation>Norm am Ende</translation></message>
<message><source>Norm first</source><translation>Norm zuerst</translation></message>
<message><source>Normal noise ε in the same shape: Random noise that draws after training too.</source><translation>Normalverteiltes Rauschen ε in derselben Form: Zufallsrauschen, das auch nach dem Training zieht.</translation></message>
<message><source>Normalise channels</source><translation>Kanäle normieren</translation></message>
<message><source>Normalises before attention and dense layers, which trains more steadily, instead of after them.</source><translation>Normalisiert vor Attention und dichten Schichten statt danach; das trainiert ruhiger.</translation></message>
<message><source>Normalising</source><translation>Normalisierung</translation></message>
<message><source>Not</source><translation>Nicht</translation></message>
<message><source>not a number</source><translation>keine Zahl</translation></message>
<message><source>not a number (NaN)</source><translation>keine Zahl (NaN)</translation></message>
<message><source>Not begun</source><translation>Nicht begonnen</translation></message>
<message><source>Not equal</source><translation>Ungleich</translation></message>
<message><source>Not even the processor could take a training step here; run `layerloom doctor` to see why.</source><translation>Nicht einmal der Prozessor konnte hier einen Trainingsschritt machen; `layerloom doctor` zeigt, warum.</translation></message>
<message><source>Not now</source><translation>Jetzt nicht</translation></message>
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
<message><source>Notes differ</source><translation>Notizen sind anders</translation></message>
<message><source>notes differ</source><translation>Notizen sind anders</translation></message>
<message><source>nothing can be divided by 0; set another Divisor.</source><translation>durch 0 lässt sich nicht teilen; setzen Sie einen anderen Teiler.</translation></message>
<message><source>Nothing goes in or out yet.</source><translation>Noch geht nichts hinein oder hinaus.</translation></message>
<message><source>Nothing had been kept yet.</source><translation>Noch war nichts aufgehoben.</translation></message>
<message><source>Nothing here yet. Drag a node from the library, or press Tab and type its name.</source><translation>Noch nichts da. Ziehen Sie einen Knoten aus der Bibliothek hierher, oder drücken Sie Tab und tippen Sie seinen Namen.</translation></message>
<message><source>Nothing here fits; Enter goes to %1 in %2.</source><translation>Hier passt nichts; Eingabe führt zu %1 in %2.</translation></message>
<message><source>Nothing here is called “%1”.</source><translation>Nichts heißt hier „%1“.</translation></message>
<message><source>Nothing is being trained.</source><translation>Gerade wird nichts trainiert.</translation></message>
<message><source>Nothing is called “%1”.</source><translation>Nichts heißt „%1“.</translation></message>
<message><source>Nothing is chosen to be predicted; that suits an autoencoder.</source><translation>Es ist nichts zum Vorhersagen gewählt; das passt zu einem Autoencoder.</translation></message>
<message><source>Nothing is chosen to be predicted; that suits an autoencoder. Otherwise choose it above.</source><translation>Es ist nichts zum Vorhersagen gewählt; das passt zu einem Autoencoder. Sonst wählen Sie es oben.</translation></message>
<message><source>Nothing is wired to %1 of %2 yet.</source><translation>Mit %1 von %2 ist noch nichts verbunden.</translation></message>
<message><source>Nothing is wired to %1 yet.</source><translation>Mit %1 ist noch nichts verbunden.</translation></message>
<message><source>nothing leaves %1: it has no Output yet.</source><translation>nichts verlässt %1: Es hat noch keinen Ausgang.</translation></message>
<message><source>Nothing on this canvas fits.</source><translation>Auf dieser Leinwand passt nichts.</translation></message>
<message><source>Nothing says what the network should learn: choose the field an Output predicts, or wire a Loss node.</source><translation>Nichts sagt, was das Netz lernen soll: Wählen Sie das Feld, das ein Ausgang vorhersagt, oder verbinden Sie einen Verlustknoten.</translation></message>
<message><source>nothing that can be learned from</source><translation>nichts, woraus sich lernen lässt</translation></message>
<message><source>Nothing that fits is called “%1”.</source><translation>Nichts Passendes heißt „%1“.</translation></message>
<message><source>Nothing to export yet</source><translation>Noch nichts zu exportieren</translation></message>
<message><source>Nothing was changed yet.</source><translation>Noch wurde nichts geändert.</translation></message>
<message><source>Nothing was exported.</source><translation>Es wurde nichts exportiert.</translation></message>
<message><source>Nothing was saved, because what is there cannot be read. %1 Use File › Save as… with another name.</source><translation>Nichts wurde gespeichert, weil sich nicht lesen lässt, was dort liegt. %1 Nehmen Sie Datei › Speichern unter… mit einem anderen Namen.</translation></message>
<message><source>Nothing was searched for yet (Ctrl+F).</source><translation>Noch wurde nichts gesucht (Strg+F).</translation></message>
<message><source>Nothing was undone.</source><translation>Nichts wurde zurückgenommen.</translation></message>
<message><source>nothing would be left along %1: %2 of %3 is less than 1.</source><translation>entlang %1 bliebe nichts übrig: %2 von %3 ist weniger als 1.</translation></message>
<message><source>nothing would be left along %1: padding takes %2 away at both ends.</source><translation>entlang %1 bliebe nichts übrig: Das Auffüllen nimmt an beiden Enden %2 weg.</translation></message>
<message><source>nothing would be left of axis %1, which is %2.</source><translation>von Achse %1, die %2 ist, bliebe nichts übrig.</translation></message>
<message><source>nothing would be left of axis %1, which is %2; %3 arrives from %9.</source><translation>von Achse %1, die %2 ist, bliebe nichts übrig; %3 kommt von %9 an.</translation></message>
<message><source>nothing would be left of axis %1, which is %2; %3 arrives.</source><translation>von Achse %1, die %2 ist, bliebe nichts übrig; %3 kommt an.</translation></message>
<message><source>Nothing wrong; the least sure</source><translation>Nichts falsch; die unsichersten</translation></message>
<message><source>Nothing yet</source><translation>Noch nichts</translation></message>
<message><source>NT-Xent</source><translation>NT-Xent</translation></message>
<message><source>Null</source><translation>Null</translation></message>
<message><source>Number</source><translation>Zahl</translation></message>
<message><source>number</source><translation>Zahl</translation></message>
<message><source>Number like</source><translation>Zahl wie</translation></message>
<message><source>Number of filters.</source><translation>Anzahl der Filter.</translation></message>
<message><source>Number of filters. One channel comes out of each.</source><translation>Anzahl der Filter. Aus jedem kommt ein Kanal.</translation></message>
<message><source>Numbers</source><translation>Zahlen</translation></message>
<message><source>numbers</source><translation>Zahlen</translation></message>
<message><source>Numbers above this stay as they are.</source><translation>Zahlen darüber bleiben, wie sie sind.</translation></message>
<message><source>Numbers and their gates along one axis.</source><translation>Zahlen und ihre Tore entlang einer Achse.</translation></message>
<message><source>Numbers are filled with the mean of the training part.</source><translation>Zahlen werden mit dem Mittelwert des Trainingsteils aufgefüllt.</translation></message>
<message><source>numbers as they are</source><translation>Zahlen, wie sie sind</translation></message>
<message><source>Numbers from one to another in even steps, never learned.</source><translation>Zahlen von einer zur anderen in gleichen Schritten, nie gelernt.</translation></message>
<message><source>Numbers from one to another in even steps, never learned. It has no batch axis.</source><translation>Zahlen von einer zur anderen in gleichen Schritten, nie gelernt. Ohne Batch-Achse.</translation></message>
<message><source>numbers in the data's own units</source><translation>Zahlen in den Einheiten der Daten</translation></message>
<message><source>Numbers of any shape, or true and false.</source><translation>Zahlen jeder Form, oder wahr und falsch.</translation></message>
<message><source>Numbers of any shape.</source><translation>Zahlen jeder Form.</translation></message>
<message><source>Numbers of any shape; whole numbers such as bytes are fine.</source><translation>Zahlen jeder Form; auch ganze Zahlen wie Bytes.</translation></message>
<message><source>Numbers of its own that are learned like the weights of a layer: a scale, a query, a class token.</source><translation>Eigene Zahlen, die wie Gewichte einer Schicht gelernt werden: eine Skala, eine Anfrage, ein Klassentoken.</translation></message>
<message><source>Numbers the network learns</source><translation>Zahlen, die das Netz lernt</translation></message>
<message><source>NumPy archive</source><translation>NumPy-Archiv</translation></message>
<message><source>NVIDIA GeForce </source><translation>NVIDIA GeForce </translation></message>
<message><source>Ocean</source><translation>Ozean</translation></message>
<message><source>Of %1 that were “%2”, %3 were recognised%4</source><translation>Von %1 mit „%2“ wurden %3 erkannt%4</translation></message>
<message><source>Of %1 that were “%2”, %3 were taken for “%4”%5</source><translation>Von %1 mit „%2“ wurden %3 für „%4“ gehalten%5</translation></message>
<message><source>of a kind without weights</source><translation>von einer Art ohne Gewichte</translation></message>
<message><source>Of a sample</source><translation>Einer Stichprobe</translation></message>
<message><source>of one number there is no spread: %1 arrives from %9; take another axis, or switch Of a sample off.</source><translation>eine Zahl hat keine Streuung: %1 kommt von %9 an; nehmen Sie eine andere Achse, oder schalten Sie „Einer Stichprobe“ aus.</translation></message>
<message><source>of one number there is no spread: %1 arrives; take another axis, or switch Of a sample off.</source><translation>eine Zahl hat keine Streuung: %1 kommt an; nehmen Sie eine andere Achse, oder schalten Sie „Einer Stichprobe“ aus.</translation></message>
<message><source>of the test part</source><translation>des Testteils</translation></message>
<message><source>Off</source><translation>Aus</translation></message>
<message><source>off</source><translation>aus</translation></message>
<message><source>off by %1</source><translation>%1 daneben</translation></message>
<message><source>Off takes the smallest instead.</source><translation>Aus nimmt stattdessen die kleinsten.</translation></message>
<message><source>Off the grid and the guides</source><translation>Ohne Raster und Hilfslinien</translation></message>
<message><source>Off until you trust it.</source><translation>Aus, bis Sie ihm vertrauen.</translation></message>
<message><source>off with %1</source><translation>aus, wegen %1</translation></message>
<message><source>Offset</source><translation>Versatz</translation></message>
<message><source>offset %1</source><translation>Versatz %1</translation></message>
<message><source>On</source><translation>An</translation></message>
<message><source>on</source><translation>an</translation></message>
<message><source>On %1 examples %2, %3 is off by %4 on average.</source><translation>Bei %1 Beispielen, %2, liegt %3 im Mittel um %4 daneben.</translation></message>
<message><source>On its face</source><translation>Auf der Karte</translation></message>
<message><source>on or off</source><translation>an oder aus</translation></message>
<message><source>On.</source><translation>An.</translation></message>
<message><source>On. Its shape shows once something is wired to it.</source><translation>An. Die Form erscheint, sobald etwas damit verbunden ist.</translation></message>
<message><source>One axis</source><translation>Eine Achse</translation></message>
<message><source>One channel comes out of each.</source><translation>Aus jedem kommt ein Kanal.</translation></message>
<message><source>One channel for each filter.</source><translation>Ein Kanal je Filter.</translation></message>
<message><source>One cycle</source><translation>Ein Zyklus</translation></message>
<message><source>One divided by each number.</source><translation>Eins geteilt durch jede Zahl.</translation></message>
<message><source>One divided by the square root of each number, as norms do.</source><translation>Eins geteilt durch die Quadratwurzel jeder Zahl, wie in Normen.</translation></message>
<message><source>One end of the wire is not there.</source><translation>Ein Ende der Verbindung ist nicht da.</translation></message>
<message><source>One example</source><translation>Ein Beispiel</translation></message>
<message><source>one example has no spread, and training stops with an error.</source><translation>Ein Beispiel hat keine Streuung, und das Training bricht mit einem Fehler ab.</translation></message>
<message><source>One layer of a transformer that also looks at a second sequence, as in translation.</source><translation>Eine Schicht eines Transformers, die auch eine zweite Folge ansieht, wie beim Übersetzen.</translation></message>
<message><source>One layer of a transformer: every position looks at all others, then thinks by itself.</source><translation>Eine Schicht eines Transformers: Jede Stelle sieht alle anderen an und denkt dann für sich.</translation></message>
<message><source>One minus an overlap in which false alarms and misses count as you say; both 1 is intersection over union.</source><translation>Eins minus eine Überlappung, in der Fehlalarme und Übersehenes zählen, wie Sie sagen; beide 1 ist Schnitt durch Vereinigung.</translation></message>
<message><source>One minus how much the predicted region and the true one overlap: for segmenting pictures.</source><translation>Eins minus die Überlappung des vorhergesagten und des wahren Gebiets: zum Segmentieren von Bildern.</translation></message>
<message><source>One minus the cosine, the squared straight line, or the sum of the differences.</source><translation>Eins minus Kosinus, die quadrierte gerade Linie oder die Summe der Unterschiede.</translation></message>
<message><source>one number</source><translation>eine Zahl</translation></message>
<message><source>One number a channel.</source><translation>Eine Zahl je Kanal.</translation></message>
<message><source>one number arrives for each channel (%1), and it learns from how the numbers of a channel differ; it needs two or more. Layer norm takes a single one.</source><translation>für jeden Kanal kommt eine Zahl an (%1), und er lernt daraus, wie die Zahlen eines Kanals sich unterscheiden; er braucht zwei oder mehr. Layer norm nimmt eine einzelne.</translation></message>
<message><source>One number for each pair.</source><translation>Eine Zahl je Paar.</translation></message>
<message><source>one number or one list of numbers picks from each example, but %1 arrives for each.</source><translation>eine Zahl oder eine Liste von Zahlen wählt aus jedem Beispiel, aber für jedes kommt %1 an.</translation></message>
<message><source>One number over and over, in the shape of what arrives from %9.</source><translation>Immer dieselbe Zahl, in der Form dessen, was von %9 ankommt.</translation></message>
<message><source>One number over and over, in the shape of what arrives.</source><translation>Immer dieselbe Zahl, in der Form dessen, was ankommt.</translation></message>
<message><source>One number, or as many as the shape holds.</source><translation>Eine Zahl oder so viele, wie die Form enthält.</translation></message>
<message><source>One of %1.</source><translation>Zur Wahl: %1.</translation></message>
<message><source>One of a few kinds; each becomes a number of its own, 0 or 1.</source><translation>Eine von wenigen Arten; jede wird zu einer eigenen Zahl, 0 oder 1.</translation></message>
<message><source>One of my blocks</source><translation>Einer meiner Blöcke</translation></message>
<message><source>One of your blocks is called %1 already.</source><translation>Einer Ihrer Blöcke heißt schon %1.</translation></message>
<message><source>One over square root</source><translation>Eins durch Quadratwurzel</translation></message>
<message><source>One part.</source><translation>Ein Teil.</translation></message>
<message><source>one probability a label</source><translation>eine Wahrscheinlichkeit je Label</translation></message>
<message><source>one score a label; the largest wins (softmax makes probabilities of them)</source><translation>ein Wert je Label; der größte gewinnt (Softmax macht Wahrscheinlichkeiten daraus)</translation></message>
<message><source>One score.</source><translation>Ein Wert.</translation></message>
<message><source>one score; above 0 is the second label (sigmoid makes a probability of it)</source><translation>ein Wert; über 0 ist es das zweite Label (Sigmoid macht eine Wahrscheinlichkeit daraus)</translation></message>
<message><source>One sequence with the features of all heads.</source><translation>Eine Folge mit den Merkmalen aller Köpfe.</translation></message>
<message><source>One step of each sequence.</source><translation>Ein Schritt jeder Folge.</translation></message>
<message><source>one value</source><translation>ein Wert</translation></message>
<message><source>One vector for each example.</source><translation>Ein Vektor je Beispiel.</translation></message>
<message><source>One vector of features for each example.</source><translation>Ein Vektor von Merkmalen je Beispiel.</translation></message>
<message><source>One-hot</source><translation>One-hot</translation></message>
<message><source>Ones in the shape of what arrives from %9.</source><translation>Einsen in der Form dessen, was von %9 ankommt.</translation></message>
<message><source>Ones in the shape of what arrives.</source><translation>Einsen in der Form dessen, was ankommt.</translation></message>
<message><source>Ones like</source><translation>Einsen wie</translation></message>
<message><source>only one size can be -1, which stands for what is left.</source><translation>nur eine Größe darf -1 sein, was für den Rest steht.</translation></message>
<message><source>Only the canvas is shown; F11 brings the panels back.</source><translation>Nur die Leinwand ist zu sehen; F11 holt die Bereiche zurück.</translation></message>
<message><source>Only the number of the latest version is asked for; nothing about you or your work is sent.</source><translation>Nur die Nummer der neuesten Version wird erfragt; nichts über Sie oder Ihre Arbeit wird gesendet.</translation></message>
<message><source>Only the sizes of %1 were compared: a node draws by chance, so the numbers are others each time.</source><translation>Nur die Größen von %1 wurden verglichen: Ein Knoten würfelt, darum sind die Zahlen jedes Mal andere.</translation></message>
<message><source>ONNX (*.onnx)</source><translation>ONNX (*.onnx)</translation></message>
<message><source>ONNX file, for other programs</source><translation>ONNX-Datei, für andere Programme</translation></message>
<message><source>ONNX Runtime</source><translation>ONNX Runtime</translation></message>
<message><source>ONNX Runtime cannot open the exported file: %1</source><translation>ONNX Runtime kann die exportierte Datei nicht öffnen: %1</translation></message>
<message><source>Open</source><translation>Öffnen</translation></message>
<message><source>Open a copy</source><translation>Kopie öffnen</translation></message>
<message><source>Open a file</source><translation>Datei öffnen</translation></message>
<message><source>Open a file…</source><translation>Datei öffnen…</translation></message>
<message><source>Open a project</source><translation>Projekt öffnen</translation></message>
<message><source>Open block</source><translation>Block öffnen</translation></message>
<message><source>Open my data</source><translation>Eigene Daten öffnen</translation></message>
<message><source>Open my data…</source><translation>Eigene Daten öffnen…</translation></message>
<message><source>Open recent</source><translation>Zuletzt geöffnet</translation></message>
<message><source>Open the folder</source><translation>Ordner öffnen</translation></message>
<message><source>Open the folder of this run</source><translation>Den Ordner dieses Laufs öffnen</translation></message>
<message><source>Open the menu</source><translation>Menü öffnen</translation></message>
<message><source>Open the menu of what is chosen</source><translation>Menü des Ausgewählten öffnen</translation></message>
<message><source>Open the page</source><translation>Seite öffnen</translation></message>
<message><source>Opens its page of the manual (F1)</source><translation>Öffnet seine Seite im Handbuch (F1)</translation></message>
<message><source>Open…</source><translation>Öffnen…</translation></message>
<message><source>Optimiser</source><translation>Optimierer</translation></message>
<message><source>Or</source><translation>Oder</translation></message>
<message><source>Or open one that works already:</source><translation>Oder öffnen Sie eines, das schon läuft:</translation></message>
<message><source>Order</source><translation>Reihenfolge</translation></message>
<message><source>Other axis</source><translation>Andere Achse</translation></message>
<message><source>Otherwise choose it above.</source><translation>Sonst wählen Sie es oben.</translation></message>
<message><source>out of its wires</source><translation>aus seinen Verbindungen</translation></message>
<message><source>out of their wires</source><translation>aus ihren Verbindungen</translation></message>
<message><source>Outer product</source><translation>Äußeres Produkt</translation></message>
<message><source>Output</source><translation>Ausgang</translation></message>
<message><source>Output padding</source><translation>Ausgabe auffüllen</translation></message>
<message><source>Output size</source><translation>Ausgabegröße</translation></message>
<message><source>Outputs</source><translation>Ausgaben</translation></message>
<message><source>outside %1</source><translation>außen %1</translation></message>
<message><source>over axis %1</source><translation>über Achse %1</translation></message>
<message><source>Over so many epochs the rate rises from 0; 0 begins at once.</source><translation>Über so viele Epochen steigt die Rate von 0 an; 0 beginnt sofort.</translation></message>
<message><source>Overview of the network</source><translation>Übersicht des Netzes</translation></message>
<message><source>Own</source><translation>Eigenes</translation></message>
<message><source>Own Python</source><translation>Eigenes Python</translation></message>
<message><source>Own weights for</source><translation>Eigene Gewichte</translation></message>
<message><source>pad %1</source><translation>Rand %1</translation></message>
<message><source>Pad axes</source><translation>Achsen auffüllen</translation></message>
<message><source>Padding</source><translation>Auffüllen</translation></message>
<message><source>padding along %1 is %2; half of the window (%3) is the most it can be.</source><translation>das Auffüllen entlang %1 ist %2; höchstens ein halbes Fenster (%3).</translation></message>
<message><source>Padding mask</source><translation>Padding-Maske</translation></message>
<message><source>Padding mode</source><translation>Art des Auffüllens</translation></message>
<message><source>Padding token</source><translation>Padding-Token</translation></message>
<message><source>Page</source><translation>Seite</translation></message>
<message><source>Pages of the manual</source><translation>Seiten des Handbuchs</translation></message>
<message><source>Pairwise distance</source><translation>Paarweiser Abstand</translation></message>
<message><source>Pairwise ranking</source><translation>Paarweise Rangfolge</translation></message>
<message><source>parameter</source><translation>Parameter</translation></message>
<message><source>Parameters</source><translation>Parameter</translation></message>
<message><source>Params</source><translation>Parameter</translation></message>
<message><source>Params that have the same word are set together.</source><translation>Parameter mit demselben Wort werden zusammen eingestellt.</translation></message>
<message><source>Parquet table</source><translation>Parquet-Tabelle</translation></message>
<message><source>Part of the way from a to b.</source><translation>Ein Stück des Wegs von a nach b.</translation></message>
<message><source>Partners have to find each other both ways, as in CLIP (Radford and others 2021).</source><translation>Partner müssen einander in beide Richtungen finden, wie in CLIP (Radford u. a. 2021).</translation></message>
<message><source>Parts</source><translation>Teile</translation></message>
<message><source>Passes numbers on, and turns what is learned through it around: what lies ahead unlearns what helps.</source><translation>Reicht Zahlen weiter und kehrt um, was dadurch gelernt wird: Was davor liegt, verlernt, was hilft.</translation></message>
<message><source>Passes numbers on, but nothing is learned through it: what lies ahead stays as it is for what follows.</source><translation>Reicht Zahlen weiter, aber nichts wird dadurch gelernt: Was davor liegt, bleibt für das Folgende, wie es ist.</translation></message>
<message><source>Paste</source><translation>Einfügen</translation></message>
<message><source>Paste %1</source><translation>%1 einfügen</translation></message>
<message><source>Paste %1 nodes</source><translation>%1 Knoten einfügen</translation></message>
<message><source>Paste note</source><translation>Notiz einfügen</translation></message>
<message><source>Paste notes</source><translation>Notizen einfügen</translation></message>
<message><source>Patch</source><translation>Feld</translation></message>
<message><source>Patch embedding</source><translation>Patch embedding</translation></message>
<message><source>Patience</source><translation>Geduld</translation></message>
<message><source>Pause</source><translation>Anhalten</translation></message>
<message><source>Paused.</source><translation>Angehalten.</translation></message>
<message><source>Paused. Resume goes on exactly here; Stop keeps what was learned.</source><translation>Angehalten. Fortsetzen macht genau hier weiter; Beenden behält, was gelernt wurde.</translation></message>
<message><source>Penguins</source><translation>Pinguine</translation></message>
<message><source>Permute</source><translation>Permute</translation></message>
<message><source>Pick by index</source><translation>Nach Index auswählen</translation></message>
<message><source>Pick places</source><translation>Stellen auswählen</translation></message>
<message><source>Picks along one axis, with a number of its own at every place of the result.</source><translation>Wählt entlang einer Achse aus, mit einer eigenen Zahl an jeder Stelle des Ergebnisses.</translation></message>
<message><source>Picks one step, or several, of each example by a number of its own, such as its last step by its length.</source><translation>Wählt aus jedem Beispiel einen Schritt oder mehrere, nach einer eigenen Zahl, etwa den letzten nach seiner Länge.</translation></message>
<message><source>Picks the same places along one axis for all, by a list of numbers that arrives from %9.</source><translation>Wählt für alle dieselben Stellen entlang einer Achse, nach einer Liste von Zahlen, die von %9 ankommt.</translation></message>
<message><source>Picks the same places along one axis for all, by a list of numbers that arrives.</source><translation>Wählt für alle dieselben Stellen entlang einer Achse, nach einer Liste von Zahlen, die ankommt.</translation></message>
<message><source>picture</source><translation>Bild</translation></message>
<message><source>Picture %1</source><translation>Bild %1</translation></message>
<message><source>Picture (*.png)</source><translation>Bild (*.png)</translation></message>
<message><source>Picture (*.png);;SVG (*.svg);;Table (*.csv)</source><translation>Bild (*.png);;SVG (*.svg);;Tabelle (*.csv)</translation></message>
<message><source>Picture that opens again (*.png)</source><translation>Bild, das sich wieder öffnen lässt (*.png)</translation></message>
<message><source>Pictures</source><translation>Bilder</translation></message>
<message><source>Pictures are kept pixel by pixel in memory (channels-last), measured %1 times as fast here.</source><translation>Bilder werden Pixel für Pixel im Speicher gehalten (channels-last), hier gemessen %1-mal so schnell.</translation></message>
<message><source>Pictures cannot be brought to %1; give a height and a width from 1 to 4096 in Data.</source><translation>Bilder lassen sich nicht auf %1 bringen; geben Sie unter Daten Höhe und Breite von 1 bis 4096 an.</translation></message>
<message><source>Pictures of any size: channels, height, width.</source><translation>Bilder jeder Größe: Kanäle, Höhe, Breite.</translation></message>
<message><source>Pictures of the size that was asked for.</source><translation>Bilder der verlangten Größe.</translation></message>
<message><source>Pictures to look things up in.</source><translation>Bilder, in denen nachgesehen wird.</translation></message>
<message><source>Pictures whose height and width are multiples of r.</source><translation>Bilder, deren Höhe und Breite Vielfache von r sind.</translation></message>
<message><source>Pictures with a project inside (*.png)</source><translation>Bilder mit einem Projekt darin (*.png)</translation></message>
<message><source>Pictures with r² times as many channels as come out.</source><translation>Bilder mit r²-mal so vielen Kanälen, wie herauskommen.</translation></message>
<message><source>Pictures: channels, height, width.</source><translation>Bilder: Kanäle, Höhe, Breite.</translation></message>
<message><source>Pictures: channels, height, width; bytes are fine.</source><translation>Bilder: Kanäle, Höhe, Breite; Bytes gehen auch.</translation></message>
<message><source>Pictures: scores for each class, height, width.</source><translation>Bilder: Werte je Klasse, Höhe, Breite.</translation></message>
<message><source>Pixel shuffle</source><translation>Pixel shuffle</translation></message>
<message><source>Pixel unshuffle</source><translation>Pixel unshuffle</translation></message>
<message><source>pixel values as stored</source><translation>Pixelwerte wie gespeichert</translation></message>
<message><source>pixels</source><translation>Pixel</translation></message>
<message><source>Pixels added at one border of what comes out.</source><translation>Pixel, die an einem Rand des Ergebnisses angefügt werden.</translation></message>
<message><source>Pixels added at the left border.</source><translation>Pixel, die am linken Rand angefügt werden.</translation></message>
<message><source>Pixels added at the lower border.</source><translation>Pixel, die am unteren Rand angefügt werden.</translation></message>
<message><source>Pixels added at the right border.</source><translation>Pixel, die am rechten Rand angefügt werden.</translation></message>
<message><source>Pixels added at the upper border.</source><translation>Pixel, die am oberen Rand angefügt werden.</translation></message>
<message><source>Pixels added on every side, half a window at most.</source><translation>Pixel, die auf jeder Seite angefügt werden, höchstens ein halbes Fenster.</translation></message>
<message><source>Pixels added on every side, so that borders are seen too.</source><translation>Pixel, die auf jeder Seite angefügt werden, damit auch die Ränder gesehen werden.</translation></message>
<message><source>Places</source><translation>Orte</translation></message>
<message><source>Places along the axis, in order of their numbers; of equal ones the first comes first.</source><translation>Stellen entlang der Achse, in der Ordnung ihrer Zahlen; von gleichen kommt die erste zuerst.</translation></message>
<message><source>Plan</source><translation>Plan</translation></message>
<message><source>Plug-ins</source><translation>Erweiterungen</translation></message>
<message><source>Plus</source><translation>Plus</translation></message>
<message><source>plus %1</source><translation>plus %1</translation></message>
<message><source>point %1 %2</source><translation>Punkt %1 %2</translation></message>
<message><source>Poisson likelihood</source><translation>Poisson-Likelihood</translation></message>
<message><source>Pooling</source><translation>Pooling</translation></message>
<message><source>Ports</source><translation>Anschlüsse</translation></message>
<message><source>Positions</source><translation>Positionen</translation></message>
<message><source>positions %1</source><translation>Positionen %1</translation></message>
<message><source>positions that are asked</source><translation>Stellen, die gefragt werden</translation></message>
<message><source>positions that ask</source><translation>Stellen, die fragen</translation></message>
<message><source>Pow</source><translation>Pow</translation></message>
<message><source>Power</source><translation>Potenz</translation></message>
<message><source>Power p</source><translation>Potenz p</translation></message>
<message><source>Power pool 1D</source><translation>Power pool 1D</translation></message>
<message><source>Power pool 2D</source><translation>Power pool 2D</translation></message>
<message><source>Power pool 3D</source><translation>Power pool 3D</translation></message>
<message><source>Pre-activation block</source><translation>Pre-activation block</translation></message>
<message><source>Predict</source><translation>Vorhersagen</translation></message>
<message><source>Predict a number: how warm a day in Seattle gets, from its date, rain, wind and sky.</source><translation>Eine Zahl vorhersagen: wie warm ein Tag in Seattle wird, aus Datum, Regen, Wind und Himmel.</translation></message>
<message><source>Predicted</source><translation>Vorhergesagt</translation></message>
<message><source>predicted</source><translation>vorhergesagt</translation></message>
<message><source>Predicts</source><translation>Sagt vorher</translation></message>
<message><source>predicts %1</source><translation>sagt %1 vorher</translation></message>
<message><source>PReLU</source><translation>PReLU</translation></message>
<message><source>Preparing</source><translation>Vorbereiten</translation></message>
<message><source>Preparing…</source><translation>Wird vorbereitet…</translation></message>
<message><source>Press Enter first, or Esc.</source><translation>Erst Eingabe oder Esc drücken.</translation></message>
<message><source>Press Train to make the first one.</source><translation>Drücken Sie Trainieren für den ersten.</translation></message>
<message><source>Press Train.</source><translation>Drücken Sie Trainieren.</translation></message>
<message><source>Press Train. What you drew is written as Python, and that is what trains, on this computer.</source><translation>Drücken Sie Trainieren. Was Sie gezeichnet haben, wird als Python geschrieben, und das wird trainiert, auf diesem Computer.</translation></message>
<message><source>Press Train: the loss and the metrics move while the network learns; validation is dashed.</source><translation>Drücken Sie Trainieren: Verlust und Messwerte bewegen sich, während das Netz lernt; die Validierung ist gestrichelt.</translation></message>
<message><source>Previous</source><translation>Zurück</translation></message>
<message><source>Previous (Shift+F3)</source><translation>Zurück (Umschalt+F3)</translation></message>
<message><source>Probabilities arrive</source><translation>Wahrscheinlichkeiten kommen an</translation></message>
<message><source>Probabilities arrive from %9</source><translation>Wahrscheinlichkeiten kommen von %9 an</translation></message>
<message><source>Probabilities from 0 to 1: put a Sigmoid before it, or use Binary cross-entropy instead.</source><translation>Wahrscheinlichkeiten von 0 bis 1: Setzen Sie ein Sigmoid davor, oder nehmen Sie stattdessen Binäre Kreuzentropie.</translation></message>
<message><source>Probabilities from 0 to 1: put a Sigmoid before it.</source><translation>Wahrscheinlichkeiten von 0 bis 1: Setzen Sie ein Sigmoid davor.</translation></message>
<message><source>problem</source><translation>Problem</translation></message>
<message><source>Problems</source><translation>Probleme</translation></message>
<message><source>Problems and fixes</source><translation>Probleme und Lösungen</translation></message>
<message><source>Product</source><translation>Produkt</translation></message>
<message><source>Project</source><translation>Projekt</translation></message>
<message><source>Projected</source><translation>Projiziert</translation></message>
<message><source>projected to %1, but it has to become smaller than the %2 it carries.</source><translation>projiziert auf %1, muss aber kleiner werden als die %2, die er trägt.</translation></message>
<message><source>Pulls every number towards zero by the same amount, and no further than zero.</source><translation>Zieht jede Zahl um denselben Betrag zur Null, aber nicht weiter.</translation></message>
<message><source>Pulls vectors together that belong together, and pushes others apart until a margin lies between them.</source><translation>Zieht Vektoren zusammen, die zusammengehören, und schiebt andere auseinander bis zu einem Mindestabstand.</translation></message>
<message><source>Pulls weights towards 0, against learning by heart; 0 is none, 0.01 is usual with AdamW.</source><translation>Zieht Gewichte zur 0, gegen Auswendiglernen; 0 ist keines, mit AdamW ist 0.01 üblich.</translation></message>
<message><source>Put %1 between %2 and %3</source><translation>%1 zwischen %2 und %3 setzen</translation></message>
<message><source>Put %1 on the canvas</source><translation>%1 auf die Leinwand legen</translation></message>
<message><source>Put a node into a wire</source><translation>Einen Knoten in eine Verbindung setzen</translation></message>
<message><source>Put into the nearest wire</source><translation>In die nächste Verbindung setzen</translation></message>
<message><source>Puts a number in the place of each that is missing (NaN) or infinite.</source><translation>Setzt eine Zahl ein für jede, die fehlt (NaN) oder unendlich ist.</translation></message>
<message><source>Puts in an axis of size 1, such as a channel.</source><translation>Setzt eine Achse der Größe 1 ein, etwa einen Kanal.</translation></message>
<message><source>Puts one learned vector at the front of a sequence, to gather what the whole of it says.</source><translation>Setzt einen gelernten Vektor vor eine Folge, der sammelt, was das Ganze sagt.</translation></message>
<message><source>Puts one learned vector first, which gathers what it shows.</source><translation>Setzt einen gelernten Vektor davor, der sammelt, was zu sehen ist.</translation></message>
<message><source>Puts one number wherever a mask is true.</source><translation>Setzt eine Zahl überall hin, wo eine Maske wahr ist.</translation></message>
<message><source>Puts the axes in another order, such as time before channels.</source><translation>Bringt die Achsen in eine andere Reihenfolge, etwa Zeit vor Kanäle.</translation></message>
<message><source>Puts the numbers a max pool kept back where they stood in the image, with zeros between.</source><translation>Setzt die Zahlen, die ein Max-Pooling behielt, im Bild zurück, wo sie standen, mit Nullen dazwischen.</translation></message>
<message><source>Puts the numbers a max pool kept back where they stood in the sequence, with zeros between.</source><translation>Setzt die Zahlen, die ein Max-Pooling behielt, in der Folge zurück, wo sie standen, mit Nullen dazwischen.</translation></message>
<message><source>Puts the numbers a max pool kept back where they stood in the volume, with zeros between.</source><translation>Setzt die Zahlen, die ein Max-Pooling behielt, im Volumen zurück, wo sie standen, mit Nullen dazwischen.</translation></message>
<message><source>Puts the numbers along an axis in order, smallest first.</source><translation>Ordnet die Zahlen entlang einer Achse, die kleinste zuerst.</translation></message>
<message><source>PySide6-Essentials</source><translation>PySide6-Essentials</translation></message>
<message><source>Python</source><translation>Python</translation></message>
<message><source>Python (*.py)</source><translation>Python (*.py)</translation></message>
<message><source>Python can do anything you can do on this computer: read, change and delete your files, and use the network.</source><translation>Python kann alles, was Sie an diesem Computer können: Ihre Dateien lesen, ändern und löschen und das Netzwerk benutzen.</translation></message>
<message><source>Python can do anything you can do on this computer: read, change and delete your files, and use the network. Layerloom cannot tell what it does.</source><translation>Python kann alles, was Sie an diesem Computer können: Ihre Dateien lesen, ändern und löschen und das Netzwerk benutzen. Layerloom kann nicht erkennen, was es tut.</translation></message>
<message><source>Python that runs the file</source><translation>Python, das die Datei ausführt</translation></message>
<message><source>Python, larger</source><translation>Python, größer</translation></message>
<message><source>PyTorch could not turn the network into ONNX: %1</source><translation>PyTorch konnte das Netz nicht in ONNX verwandeln: %1</translation></message>
<message><source>PyTorch miscalculates smoothed pictures that become 1 pixel wide while their height changes (here from %1 to %2), so the exported model would answer otherwise; switch Smooth off, or ask for 2 pixels or more.</source><translation>PyTorch verrechnet sich bei geglätteten Bildern, die 1 Pixel breit werden, während sich ihre Höhe ändert (hier von %1 auf %2), sodass das exportierte Modell anders antworten würde; schalten Sie Glatt aus, oder verlangen Sie 2 Pixel oder mehr.</translation></message>
<message><source>Qt for Python</source><translation>Qt for Python</translation></message>
<message><source>Quantile</source><translation>Quantil</translation></message>
<message><source>quantile %1</source><translation>Quantil %1</translation></message>
<message><source>Quantile loss</source><translation>Quantil-Verlust</translation></message>
<message><source>query has %1 before its positions, but key has %2; they have to agree, or the heads of the keys have to divide those of the queries.</source><translation>query hat %1 vor seinen Stellen, key aber %2; sie müssen übereinstimmen, oder die Köpfe der Schlüssel müssen die der Anfragen teilen.</translation></message>
<message><source>Quit</source><translation>Beenden</translation></message>
<message><source>Raises 2 to each number.</source><translation>Erhebt 2 zu jeder Zahl.</translation></message>
<message><source>Raises e to each number: sums become products.</source><translation>Erhebt e zu jeder Zahl: Summen werden Produkte.</translation></message>
<message><source>Raises each number to a power.</source><translation>Erhebt jede Zahl zu einer Potenz.</translation></message>
<message><source>Ran to its end</source><translation>Bis zum Ende</translation></message>
<message><source>Random noise</source><translation>Zufallsrauschen</translation></message>
<message><source>Random numbers in the shape of what arrives from %9, drawn anew each time; zeros once training is over.</source><translation>Zufallszahlen in der Form dessen, was von %9 ankommt, jedes Mal neu gezogen; Nullen, sobald das Training vorbei ist.</translation></message>
<message><source>Random numbers in the shape of what arrives, drawn anew each time; zeros once training is over.</source><translation>Zufallszahlen in der Form dessen, was ankommt, jedes Mal neu gezogen; Nullen, sobald das Training vorbei ist.</translation></message>
<message><source>Random numbers of the same shape.</source><translation>Zufallszahlen derselben Form.</translation></message>
<message><source>Random steps</source><translation>Zufällige Schritte</translation></message>
<message><source>rarer from %1</source><translation>seltener ab %1</translation></message>
<message><source>raw</source><translation>roh</translation></message>
<message><source>Re-route wire to %1</source><translation>Verbindung zu %1 verlegen</translation></message>
<message><source>Read and trust</source><translation>Lesen und vertrauen</translation></message>
<message><source>Read and trust…</source><translation>Lesen und vertrauen…</translation></message>
<message><source>Read handwritten digits: a convolutional network on 1,797 small pictures.</source><translation>Handgeschriebene Ziffern lesen: ein Faltungsnetz mit 1 797 kleinen Bildern.</translation></message>
<message><source>Read handwritten digits: a convolutional network on 1,797 small pictures. The one to begin with.</source><translation>Handgeschriebene Ziffern lesen: ein Faltungsnetz mit 1 797 kleinen Bildern. Damit fängt man an.</translation></message>
<message><source>Read it again, and forget what was changed here</source><translation>Noch einmal lesen und vergessen, was hier geändert wurde</translation></message>
<message><source>Read it first. %1</source><translation>Lesen Sie es zuerst. %1</translation></message>
<message><source>Reading</source><translation>Wird gelesen</translation></message>
<message><source>Reading layers</source><translation>Leseschichten</translation></message>
<message><source>Reads a sequence step by step and decides at each how much to keep and how much to renew.</source><translation>Liest eine Folge Schritt für Schritt und entscheidet jedes Mal, wie viel bleibt und wie viel erneuert wird.</translation></message>
<message><source>Reads a sequence step by step, carrying a memory of what it has seen.</source><translation>Liest eine Folge Schritt für Schritt und trägt ein Gedächtnis des Gesehenen mit.</translation></message>
<message><source>Reads a sequence step by step, mixing each step with what it knew before.</source><translation>Liest eine Folge Schritt für Schritt und mischt jeden mit dem, was vorher bekannt war.</translation></message>
<message><source>Reciprocal</source><translation>Kehrwert</translation></message>
<message><source>Recurrent</source><translation>Rekurrent</translation></message>
<message><source>Redo</source><translation>Wiederholen</translation></message>
<message><source>Reducing</source><translation>Zusammenfassen</translation></message>
<message><source>Reduction</source><translation>Verengung</translation></message>
<message><source>reduction %1</source><translation>Verengung %1</translation></message>
<message><source>Redundancy λ</source><translation>Redundanz λ</translation></message>
<message><source>Reflection pad 1D</source><translation>Reflection pad 1D</translation></message>
<message><source>Reflection pad 2D</source><translation>Reflection pad 2D</translation></message>
<message><source>Reflection pad 3D</source><translation>Reflection pad 3D</translation></message>
<message><source>Relative bias</source><translation>Relative Lage</translation></message>
<message><source>ReLU</source><translation>ReLU</translation></message>
<message><source>Relu</source><translation>Relu</translation></message>
<message><source>ReLU6</source><translation>ReLU6</translation></message>
<message><source>Remainder</source><translation>Rest</translation></message>
<message><source>Remember</source><translation>Merken</translation></message>
<message><source>Remove %1</source><translation>%1 entfernen</translation></message>
<message><source>Remove point</source><translation>Punkt entfernen</translation></message>
<message><source>Remove point of</source><translation>Punkt entfernen</translation></message>
<message><source>Removes %1</source><translation>Entfernt %1</translation></message>
<message><source>removes %1</source><translation>entfernt: %1</translation></message>
<message><source>removes %1 and %2</source><translation>entfernt: %1 und %2</translation></message>
<message><source>Removes %1 nodes</source><translation>Entfernt %1 Knoten</translation></message>
<message><source>removes %1 networks</source><translation>entfernt: %1 Netze</translation></message>
<message><source>Removes %1 networks</source><translation>Entfernt %1 Netze</translation></message>
<message><source>removes %1 nodes</source><translation>entfernt: %1 Knoten</translation></message>
<message><source>removes the network “%1”</source><translation>entfernt: Netz „%1“</translation></message>
<message><source>Removes the network “%1”</source><translation>Entfernt: Netz „%1“</translation></message>
<message><source>renames %1 to %2</source><translation>%1 heißt jetzt %2</translation></message>
<message><source>Renames %1 to %2</source><translation>%1 heißt jetzt %2</translation></message>
<message><source>renames %1 nodes</source><translation>umbenannt: %1 Knoten</translation></message>
<message><source>Renames %1 nodes</source><translation>Nennt %1 Knoten anders</translation></message>
<message><source>renames the network “%1” to “%2”</source><translation>nennt das Netz „%1“ jetzt „%2“</translation></message>
<message><source>Renames the network “%1” to “%2”</source><translation>Nennt das Netz „%1“ jetzt „%2“</translation></message>
<message><source>removes %1, %2 and %3</source><translation>entfernt: %1, %2 und %3</translation></message>
<message><source>Rename</source><translation>Umbenennen</translation></message>
<message><source>Rename %1 to %2</source><translation>%1 in %2 umbenennen</translation></message>
<message><source>Rename (F2)</source><translation>Umbenennen (F2)</translation></message>
<message><source>Rename frame</source><translation>Rahmen umbenennen</translation></message>
<message><source>Rename frame to %1</source><translation>Rahmen in %1 umbenennen</translation></message>
<message><source>Rename project</source><translation>Projekt umbenennen</translation></message>
<message><source>Repeat</source><translation>Wiederholen</translation></message>
<message><source>Repeat each</source><translation>Jedes wiederholen</translation></message>
<message><source>Repeats each place along an axis some times, one copy beside the other.</source><translation>Wiederholt jede Stelle entlang einer Achse einige Male, eine Kopie neben der anderen.</translation></message>
<message><source>Replace what is no number</source><translation>Ersetzen, was keine Zahl ist</translation></message>
<message><source>Replication pad 1D</source><translation>Replication pad 1D</translation></message>
<message><source>Replication pad 2D</source><translation>Replication pad 2D</translation></message>
<message><source>Replication pad 3D</source><translation>Replication pad 3D</translation></message>
<message><source>Report</source><translation>Bericht</translation></message>
<message><source>Rescale</source><translation>Neu skalieren</translation></message>
<message><source>Reshape</source><translation>Reshape</translation></message>
<message><source>Reshape to %1</source><translation>Reshape auf %1</translation></message>
<message><source>Residual block</source><translation>Residual block</translation></message>
<message><source>Residual blocks in four stages: 25,557,032 parameters, as in torchvision.</source><translation>Residualblöcke in vier Stufen: 25 557 032 Parameter, wie in torchvision.</translation></message>
<message><source>Residual bottleneck</source><translation>Residual bottleneck</translation></message>
<message><source>Resize</source><translation>Größe ändern</translation></message>
<message><source>Resize frame %1</source><translation>Größe von Rahmen %1 ändern</translation></message>
<message><source>Resizing</source><translation>Größe ändern</translation></message>
<message><source>ResNet-50</source><translation>ResNet-50</translation></message>
<message><source>Restore</source><translation>Wiederherstellen</translation></message>
<message><source>Results</source><translation>Ergebnisse</translation></message>
<message><source>Resume</source><translation>Fortsetzen</translation></message>
<message><source>Resume goes on exactly here; Stop keeps what was learned.</source><translation>Fortsetzen macht genau hier weiter; Beenden behält, was gelernt wurde.</translation></message>
<message><source>return as many on every way through it</source><translation>geben Sie auf jedem Weg gleich viele zurück</translation></message>
<message><source>return them one by one, such as `return y, h`</source><translation>geben Sie sie einzeln zurück, etwa `return y, h`</translation></message>
<message><source>Reverse gradient</source><translation>Gradienten umkehren</translation></message>
<message><source>Right</source><translation>Rechts</translation></message>
<message><source>right among the first five</source><translation>unter den ersten fünf</translation></message>
<message><source>Right-click a block or a network and keep it here, or drop the .loom file of one.</source><translation>Mit Rechtsklick einen Block oder ein Netz hier behalten, oder dessen .loom-Datei hineinziehen.</translation></message>
<message><source>RMS norm</source><translation>RMS norm</translation></message>
<message><source>RNN</source><translation>RNN</translation></message>
<message><source>RNN cell</source><translation>RNN cell</translation></message>
<message><source>Roll</source><translation>Rollen</translation></message>
<message><source>Root mean squared error</source><translation>Wurzel des mittleren quadrierten Fehlers</translation></message>
<message><source>Rotary positions</source><translation>Rotierte Positionen</translation></message>
<message><source>Round</source><translation>Runden</translation></message>
<message><source>Round down</source><translation>Abrunden</translation></message>
<message><source>Round up</source><translation>Aufrunden</translation></message>
<message><source>Rounding ε</source><translation>Rundung ε</translation></message>
<message><source>Rounds each number down to a whole one; nothing ahead of it learns through it.</source><translation>Rundet jede Zahl auf eine ganze ab; davor lernt nichts durch sie hindurch.</translation></message>
<message><source>Rounds each number to the nearest whole one, or to some decimals; a half goes to the even one.</source><translation>Rundet jede Zahl auf die nächste ganze oder auf einige Nachkommastellen; eine Hälfte geht zur geraden.</translation></message>
<message><source>Rounds each number up to a whole one; nothing ahead of it learns through it.</source><translation>Rundet jede Zahl auf eine ganze auf; davor lernt nichts durch sie hindurch.</translation></message>
<message><source>row</source><translation>Zeile</translation></message>
<message><source>row %1</source><translation>Zeile %1</translation></message>
<message><source>Rows</source><translation>Zeilen</translation></message>
<message><source>rows</source><translation>Zeilen</translation></message>
<message><source>rows and columns are both axis %1; a diagonal needs two axes.</source><translation>Zeilen und Spalten sind beide Achse %1; eine Diagonale braucht zwei Achsen.</translation></message>
<message><source>Rows are one time series: the network sees so many in a row and answers for a later one.</source><translation>Die Zeilen sind eine Zeitreihe: Das Netz sieht einige hintereinander und antwortet für eine spätere.</translation></message>
<message><source>RReLU</source><translation>RReLU</translation></message>
<message><source>Run</source><translation>Lauf</translation></message>
<message><source>Run from its source.</source><translation>Aus dem Quelltext gestartet.</translation></message>
<message><source>Run this code</source><translation>Diesen Code ausführen</translation></message>
<message><source>Run this code (Ctrl+Enter)</source><translation>Diesen Code ausführen (Strg+Eingabe)</translation></message>
<message><source>Running</source><translation>Läuft</translation></message>
<message><source>running</source><translation>läuft</translation></message>
<message><source>Running log-sum-exp</source><translation>Running log-sum-exp</translation></message>
<message><source>Running maximum</source><translation>Laufendes Maximum</translation></message>
<message><source>Running product</source><translation>Laufendes Produkt</translation></message>
<message><source>Running sum</source><translation>Laufende Summe</translation></message>
<message><source>Runs</source><translation>Läufe</translation></message>
<message><source>S vectors of D numbers.</source><translation>S Vektoren mit D Zahlen.</translation></message>
<message><source>same %1</source><translation>gleich %1</translation></message>
<message><source>sample</source><translation>Beispiel</translation></message>
<message><source>Sample normal</source><translation>Normalverteilt ziehen</translation></message>
<message><source>Sample yes or no</source><translation>Ja oder nein ziehen</translation></message>
<message><source>Samples of any shape.</source><translation>Beispiele jeder Form.</translation></message>
<message><source>Save</source><translation>Speichern</translation></message>
<message><source>Save as</source><translation>Speichern unter</translation></message>
<message><source>Save as a file</source><translation>Als Datei speichern</translation></message>
<message><source>Save as a file…</source><translation>Als Datei speichern…</translation></message>
<message><source>No shape arrives at %1 yet: what uses this network is not finished.</source><translation>Bei %1 kommt noch keine Form an: was dieses Netz benutzt, ist nicht fertig.</translation></message>
<message><source>Show runs</source><translation>Läufe zeigen</translation></message>
<message><source>Save it again</source><translation>Wieder speichern</translation></message>
<message><source>Save as…</source><translation>Speichern unter…</translation></message>
<message><source>Save block as</source><translation>Block speichern unter</translation></message>
<message><source>Save block as…</source><translation>Block speichern unter…</translation></message>
<message><source>Save or copy the charts as a picture, SVG or CSV</source><translation>Die Diagramme als Bild, SVG oder CSV speichern oder kopieren</translation></message>
<message><source>Save over it</source><translation>Überschreiben</translation></message>
<message><source>Save picture</source><translation>Bild speichern</translation></message>
<message><source>Save picture…</source><translation>Bild speichern…</translation></message>
<message><source>Save source</source><translation>Quelltext speichern</translation></message>
<message><source>Save source…</source><translation>Quelltext speichern…</translation></message>
<message><source>Save the block as</source><translation>Block speichern unter</translation></message>
<message><source>Save the changes to %1?</source><translation>Die Änderungen an %1 speichern?</translation></message>
<message><source>Save the project as</source><translation>Projekt speichern unter</translation></message>
<message><source>Save the project first: each save keeps a version.</source><translation>Speichern Sie das Projekt zuerst: Jedes Speichern bewahrt eine Version.</translation></message>
<message><source>Save the source as</source><translation>Quelltext speichern unter</translation></message>
<message><source>Save…</source><translation>Speichern…</translation></message>
<message><source>Says for each pixel where to look for it, after a rotation, scaling and shift.</source><translation>Sagt für jeden Pixel, wo er zu suchen ist, nach Drehung, Skalierung und Verschiebung.</translation></message>
<message><source>Says which bucket each number falls into, so that an Embedding can learn something for each bucket.</source><translation>Sagt, in welche Klasse jede Zahl fällt, sodass eine Einbettung für jede etwas lernen kann.</translation></message>
<message><source>Scale</source><translation>Skala</translation></message>
<message><source>scale %1</source><translation>Skala %1</translation></message>
<message><source>Scale and shift</source><translation>Skalieren und verschieben</translation></message>
<message><source>Scale of %1</source><translation>Skala von %1</translation></message>
<message><source>Scale to 0–1</source><translation>Auf 0–1 skalieren</translation></message>
<message><source>Scaled to</source><translation>Skaliert auf</translation></message>
<message><source>Scatter and add</source><translation>Verteilen und addieren</translation></message>
<message><source>Schedule</source><translation>Verlauf</translation></message>
<message><source>Scores of what was chosen.</source><translation>Werte des Gewählten.</translation></message>
<message><source>Scores of what was not, in the same shape.</source><translation>Werte des Nichtgewählten, in derselben Form.</translation></message>
<message><source>Scores very many classes, sorted from frequent to rare, with fewer weights for the rarer ones.</source><translation>Bewertet sehr viele Klassen, von häufig bis selten, mit weniger Gewichten für die selteneren.</translation></message>
<message><source>Search</source><translation>Suchen</translation></message>
<message><source>Search nodes</source><translation>Knoten suchen</translation></message>
<message><source>Search the library</source><translation>In der Bibliothek suchen</translation></message>
<message><source>Search the manual</source><translation>Im Handbuch suchen</translation></message>
<message><source>see its page</source><translation>siehe dessen Seite</translation></message>
<message><source>See results</source><translation>Ergebnisse ansehen</translation></message>
<message><source>Seed</source><translation>Startwert</translation></message>
<message><source>Select</source><translation>Select</translation></message>
<message><source>Select all</source><translation>Alles auswählen</translation></message>
<message><source>Select all of this kind</source><translation>Alle dieser Art auswählen</translation></message>
<message><source>Select its nodes</source><translation>Seine Knoten auswählen</translation></message>
<message><source>Select the others instead</source><translation>Auswahl umkehren</translation></message>
<message><source>Select what follows</source><translation>Alles Folgende auswählen</translation></message>
<message><source>Select what leads here</source><translation>Alles Vorangehende auswählen</translation></message>
<message><source>Selecting</source><translation>Auswählen</translation></message>
<message><source>SELU</source><translation>SELU</translation></message>
<message><source>Sequential</source><translation>Sequential</translation></message>
<message><source>Set %1 as %2 is</source><translation>%1 setzen wie %2</translation></message>
<message><source>Set %1 of %2</source><translation>%1 von %2 setzen</translation></message>
<message><source>Set %1%2 to %3</source><translation>%1%2 auf %3 setzen</translation></message>
<message><source>Set Dropout to 0</source><translation>Dropout auf 0 setzen</translation></message>
<message><source>Set Layers to 2</source><translation>Schichten auf 2 setzen</translation></message>
<message><source>Set on the card</source><translation>Auf der Karte einstellen</translation></message>
<message><source>Set on the card…</source><translation>Auf der Karte einstellen…</translation></message>
<message><source>Set Padding of %1 to %2</source><translation>Auffüllen von %1 auf %2 setzen</translation></message>
<message><source>Set Rows to %1</source><translation>Zeilen auf %1 setzen</translation></message>
<message><source>Sets some numbers to zero at random while training; afterwards it does nothing.</source><translation>Setzt beim Training zufällig einige Zahlen auf null; danach tut es nichts.</translation></message>
<message><source>Sets what is close to zero to zero and keeps the rest.</source><translation>Setzt, was nahe null ist, auf null und behält den Rest.</translation></message>
<message><source>Sets whole channels of a sequence to zero at random while training; afterwards it does nothing.</source><translation>Setzt beim Training zufällig ganze Kanäle einer Folge auf null; danach tut es nichts.</translation></message>
<message><source>Sets whole channels of a volume to zero at random while training; afterwards it does nothing.</source><translation>Setzt beim Training zufällig ganze Kanäle eines Volumens auf null; danach tut es nichts.</translation></message>
<message><source>Sets whole channels of an image to zero at random while training; afterwards it does nothing.</source><translation>Setzt beim Training zufällig ganze Kanäle eines Bildes auf null; danach tut es nichts.</translation></message>
<message><source>Settings</source><translation>Einstellungen</translation></message>
<message><source>Settings of %1, %2</source><translation>Einstellungen von %1, %2</translation></message>
<message><source>Shape</source><translation>Form</translation></message>
<message><source>shape</source><translation>Form</translation></message>
<message><source>Shapes</source><translation>Formen</translation></message>
<message><source>Shaping</source><translation>Umformen</translation></message>
<message><source>Share</source><translation>Anteil</translation></message>
<message><source>share explained</source><translation>erklärter Anteil</translation></message>
<message><source>Share kept</source><translation>Behaltener Anteil</translation></message>
<message><source>Share of looks left out while training.</source><translation>Anteil der Blicke, die beim Training weggelassen werden.</translation></message>
<message><source>Share of numbers left out between stacked layers.</source><translation>Anteil der Zahlen, die zwischen gestapelten Schichten weggelassen werden.</translation></message>
<message><source>Share of numbers left out while training.</source><translation>Anteil der Zahlen, die beim Training weggelassen werden.</translation></message>
<message><source>Share of samples that only take the shortcut while training.</source><translation>Anteil der Beispiele, die beim Training nur die Abkürzung nehmen.</translation></message>
<message><source>Share of the truth that is spread over all classes, so that nothing is too certain.</source><translation>Anteil der Wahrheit, der über alle Klassen verteilt wird, damit nichts zu sicher ist.</translation></message>
<message><source>share q of x lies below</source><translation>Anteil q von x liegt darunter</translation></message>
<message><source>Share that is left out, from 0 to 1.</source><translation>Anteil, der weggelassen wird, von 0 bis 1.</translation></message>
<message><source>Share weights of %1</source><translation>Gewichte von %1 teilen</translation></message>
<message><source>Share weights of %1 with %2</source><translation>Gewichte von %1 mit %2 teilen</translation></message>
<message><source>shared weights</source><translation>geteilte Gewichte</translation></message>
<message><source>Shift</source><translation>Verschiebung</translation></message>
<message><source>Shift+arrows</source><translation>Umschalt+Pfeile</translation></message>
<message><source>Shift+F10</source><translation>Umschalt+F10</translation></message>
<message><source>Shifts along axes; what falls off at one end comes in at the other.</source><translation>Verschiebt entlang von Achsen; was an einem Ende herausfällt, kommt am anderen herein.</translation></message>
<message><source>Show</source><translation>Zeigen</translation></message>
<message><source>Show %1</source><translation>%1 zeigen</translation></message>
<message><source>Show %1 (%2)</source><translation>%1 zeigen (%2)</translation></message>
<message><source>Show %1 (Enter)</source><translation>%1 zeigen (Eingabe)</translation></message>
<message><source>Show all</source><translation>Alles zeigen</translation></message>
<message><source>Show everything (double click in a chart)</source><translation>Alles zeigen (Doppelklick in ein Diagramm)</translation></message>
<message><source>Show fewer</source><translation>Weniger zeigen</translation></message>
<message><source>Show folder</source><translation>Ordner zeigen</translation></message>
<message><source>Show in folder</source><translation>Im Ordner zeigen</translation></message>
<message><source>Show it</source><translation>Zeigen</translation></message>
<message><source>Show problems</source><translation>Probleme zeigen</translation></message>
<message><source>Show source</source><translation>Quelltext zeigen</translation></message>
<message><source>Show the loss on a logarithmic scale</source><translation>Den Verlust auf einer logarithmischen Skala zeigen</translation></message>
<message><source>Show the network %1</source><translation>Das Netz %1 zeigen</translation></message>
<message><source>Show the network inside (double click, Ctrl+Down)</source><translation>Das Netz darin zeigen (Doppelklick, Strg+Herunter)</translation></message>
<message><source>Show the node</source><translation>Knoten zeigen</translation></message>
<message><source>Show the problems (F8)</source><translation>Die Probleme zeigen (F8)</translation></message>
<message><source>Shown</source><translation>Zu sehen</translation></message>
<message><source>Shrinks a volume by any fraction, keeping the largest numbers of regions drawn by chance.</source><translation>Verkleinert ein Volumen um einen beliebigen Bruchteil und behält die größten Zahlen zufällig gezogener Gebiete.</translation></message>
<message><source>Shrinks an image by any fraction, keeping the largest numbers of regions drawn by chance.</source><translation>Verkleinert ein Bild um einen beliebigen Bruchteil und behält die größten Zahlen zufällig gezogener Gebiete.</translation></message>
<message><source>Side of the blur; 3 is light, 5 and more are stronger.</source><translation>Seite des Weichzeichners; 3 ist leicht, 5 und mehr sind stärker.</translation></message>
<message><source>Sigmoid</source><translation>Sigmoid</translation></message>
<message><source>Sign</source><translation>Vorzeichen</translation></message>
<message><source>SiLU</source><translation>SiLU</translation></message>
<message><source>Sinc</source><translation>Sinc</translation></message>
<message><source>Sine</source><translation>Sinus</translation></message>
<message><source>Sinusoidal encoding</source><translation>Sinuskodierung</translation></message>
<message><source>Six numbers for each picture: 6, as a Linear gives them, or 2 rows of 3.</source><translation>Sechs Zahlen je Bild: 6, wie ein Linear sie gibt, oder 2 Zeilen zu 3.</translation></message>
<message><source>Size</source><translation>Größe</translation></message>
<message><source>size %1 of what leaves%2 could not be followed: no sum, product or floor division of what arrives from %9 gives what was seen.</source><translation>Größe %1 dessen, was ihn verlässt%2, ließ sich nicht verfolgen: Keine Summe, kein Produkt und keine ganzzahlige Teilung dessen, was von %9 ankommt, ergibt, was gesehen wurde.</translation></message>
<message><source>size %1 of what leaves%2 could not be followed: no sum, product or floor division of what arrives gives what was seen.</source><translation>Größe %1 dessen, was ihn verlässt%2, ließ sich nicht verfolgen: Keine Summe, kein Produkt und keine ganzzahlige Teilung dessen, was ankommt, ergibt, was gesehen wurde.</translation></message>
<message><source>Size by keys</source><translation>Größe mit Tasten</translation></message>
<message><source>Sizes</source><translation>Größen</translation></message>
<message><source>Sizes of one example afterwards; one of them may be -1: what is left.</source><translation>Größen eines Beispiels danach; eine davon darf -1 sein: was übrig ist.</translation></message>
<message><source>Sizes of one example, without the batch; used while no field is chosen.</source><translation>Größen eines Beispiels, ohne Batch; benutzt, solange kein Feld gewählt ist.</translation></message>
<message><source>Slice</source><translation>Slice</translation></message>
<message><source>Slides a bank of small learned filters along a sequence.</source><translation>Lässt eine Reihe kleiner gelernter Filter an einer Folge entlanggleiten.</translation></message>
<message><source>Slides a bank of small learned filters over an image.</source><translation>Lässt eine Reihe kleiner gelernter Filter über ein Bild gleiten.</translation></message>
<message><source>Slides a bank of small learned filters through a volume or a film.</source><translation>Lässt eine Reihe kleiner gelernter Filter durch ein Volumen oder einen Film gleiten.</translation></message>
<message><source>Slides learned filters along a sequence so that no step sees a later one.</source><translation>Lässt gelernte Filter an einer Folge entlanggleiten, sodass kein Schritt einen späteren sieht.</translation></message>
<message><source>Slope</source><translation>Steigung</translation></message>
<message><source>slope %1</source><translation>Steigung %1</translation></message>
<message><source>slope %1 to %2</source><translation>Steigung %1 bis %2</translation></message>
<message><source>Slope before learning.</source><translation>Steigung vor dem Lernen.</translation></message>
<message><source>Slope on the negative side.</source><translation>Steigung auf der negativen Seite.</translation></message>
<message><source>Slopes</source><translation>Steigungen</translation></message>
<message><source>Small is close to a choice, large to all alike.</source><translation>Klein ist nahe an einer Wahl, groß an gleich für alle.</translation></message>
<message><source>Small things differ</source><translation>Kleinigkeiten sind anders</translation></message>
<message><source>small things differ</source><translation>Kleinigkeiten sind anders</translation></message>
<message><source>Small where a critic takes what was made for real: for the maker in an adversarial pair.</source><translation>Klein, wo ein Kritiker Gemachtes für echt hält: für den Macher in einem gegnerischen Paar.</translation></message>
<message><source>Small where a critic tells real things from made ones: for the critic in an adversarial pair.</source><translation>Klein, wo ein Kritiker Echtes von Gemachtem unterscheidet: für den Kritiker in einem gegnerischen Paar.</translation></message>
<message><source>Smaller learns faster, larger shows more.</source><translation>Kleinere lernen schneller, größere zeigen mehr.</translation></message>
<message><source>Smaller pictures with fewer channels.</source><translation>Kleinere Bilder mit weniger Kanälen.</translation></message>
<message><source>Smaller pictures with more channels.</source><translation>Kleinere Bilder mit mehr Kanälen.</translation></message>
<message><source>Smaller variances count as this one.</source><translation>Kleinere Varianzen zählen wie diese.</translation></message>
<message><source>Smooth</source><translation>Glatt</translation></message>
<message><source>Smooth L1</source><translation>Smooth L1</translation></message>
<message><source>Smoothing</source><translation>Glättung</translation></message>
<message><source>Snake</source><translation>Snake</translation></message>
<message><source>soft is %1, but hard is %2; both need the same shape.</source><translation>soft ist %1, hard aber %2; beide brauchen dieselbe Form.</translation></message>
<message><source>Soft margin</source><translation>Soft margin</translation></message>
<message><source>Soft shrink</source><translation>Soft shrink</translation></message>
<message><source>Softens the right answers a little, so that the network is never quite sure; 0 leaves them. 0.1 is usual.</source><translation>Macht die richtigen Antworten etwas weicher, damit das Netz nie ganz sicher ist; 0 lässt sie. Üblich ist 0.1.</translation></message>
<message><source>Softmax</source><translation>Softmax</translation></message>
<message><source>Softmax 2D</source><translation>Softmax 2D</translation></message>
<message><source>Softmin</source><translation>Softmin</translation></message>
<message><source>Softplus</source><translation>Softplus</translation></message>
<message><source>Softsign</source><translation>Softsign</translation></message>
<message><source>Solid is training, dashed is validation: data the network never learns from.</source><translation>Durchgezogen ist das Training, gestrichelt die Validierung: Daten, aus denen das Netz nie lernt.</translation></message>
<message><source>Solid is training, dashed is validation: data the network never learns from. When the dashed line stops falling, it has learned what it can.</source><translation>Durchgezogen ist das Training, gestrichelt die Validierung: Daten, aus denen das Netz nie lernt. Wenn die gestrichelte Linie nicht mehr fällt, hat es gelernt, was es kann.</translation></message>
<message><source>Some advice, which stops nothing</source><translation>Einige Hinweise, die nichts aufhalten</translation></message>
<message><source>Some seconds</source><translation>Einige Sekunden</translation></message>
<message><source>Something that belongs with it, in the same shape.</source><translation>Etwas, das dazugehört, in derselben Form.</translation></message>
<message><source>Something that does not, in the same shape.</source><translation>Etwas, das nicht dazugehört, in derselben Form.</translation></message>
<message><source>Something went wrong inside Layerloom</source><translation>In Layerloom ist etwas schiefgegangen</translation></message>
<message><source>Something went wrong inside Layerloom %1. %2</source><translation>In Layerloom ist %1 etwas schiefgegangen. %2</translation></message>
<message><source>Something went wrong inside Layerloom %1. A report says where in the program; nothing of your project is in it.</source><translation>In Layerloom ist %1 etwas schiefgegangen. Ein Bericht sagt, wo im Programm; nichts aus Ihrem Projekt steht darin.</translation></message>
<message><source>Something went wrong inside Layerloom (%1). A copy of your project is safe; you can go on, and it is best to save.</source><translation>In Layerloom ist etwas schiefgegangen (%1). Eine Kopie Ihres Projekts ist sicher; Sie können weitermachen, am besten speichern Sie.</translation></message>
<message><source>Sort</source><translation>Sortieren</translation></message>
<message><source>Source</source><translation>Quelltext</translation></message>
<message><source>Space and drag</source><translation>Leertaste und ziehen</translation></message>
<message><source>Spatial pyramid pool</source><translation>Räumliches Pyramiden-Pooling</translation></message>
<message><source>Speed</source><translation>Tempo</translation></message>
<message><source>Split</source><translation>Split</translation></message>
<message><source>Split by sizes</source><translation>Split by sizes</translation></message>
<message><source>Split heads</source><translation>Köpfe aufteilen</translation></message>
<message><source>Split of the data</source><translation>Aufteilung der Daten</translation></message>
<message><source>Split seed</source><translation>Startwert der Aufteilung</translation></message>
<message><source>split seed</source><translation>Startwert der Aufteilung</translation></message>
<message><source>Splits an axis in two halves and lets one half through in the measure the other allows.</source><translation>Teilt eine Achse in zwei Hälften und lässt die eine durch in dem Maß, das die andere erlaubt.</translation></message>
<message><source>Splits the channels into groups that do not see each other.</source><translation>Teilt die Kanäle in Gruppen, die einander nicht sehen.</translation></message>
<message><source>Splits the channels into this many groups that do not see each other; as many groups as channels make it depthwise.</source><translation>Teilt die Kanäle in so viele Gruppen, die einander nicht sehen; so viele Gruppen wie Kanäle macht es tiefenweise.</translation></message>
<message><source>Splits the channels of the 3×3 convolution into groups.</source><translation>Teilt die Kanäle der 3×3-Faltung in Gruppen.</translation></message>
<message><source>Spread</source><translation>Streuung</translation></message>
<message><source>spread %1</source><translation>Streuung %1</translation></message>
<message><source>Spread σ</source><translation>Streuung σ</translation></message>
<message><source>Square</source><translation>Quadrat</translation></message>
<message><source>Square root</source><translation>Quadratwurzel</translation></message>
<message><source>Squared error</source><translation>Quadrierter Fehler</translation></message>
<message><source>squared error</source><translation>quadrierter Fehler</translation></message>
<message><source>Squared error for small differences, a straight line for large ones.</source><translation>Quadrierter Fehler für kleine Unterschiede, eine gerade Linie für große.</translation></message>
<message><source>Squared error for small differences, absolute error for large ones, without a seam between them.</source><translation>Quadrierter Fehler für kleine Unterschiede, absoluter Fehler für große, ohne Naht dazwischen.</translation></message>
<message><source>Squared error for small differences, absolute error for large ones.</source><translation>Quadrierter Fehler für kleine Unterschiede, absoluter Fehler für große.</translation></message>
<message><source>Squared ReLU</source><translation>Squared ReLU</translation></message>
<message><source>Squeeze</source><translation>Squeeze</translation></message>
<message><source>Squeeze and excite</source><translation>Squeeze and excite</translation></message>
<message><source>Squeezes each number between -1 and 1, more gently than tanh.</source><translation>Drückt jede Zahl zwischen -1 und 1, sanfter als Tanh.</translation></message>
<message><source>Squeezes each number between -1 and 1.</source><translation>Drückt jede Zahl zwischen -1 und 1.</translation></message>
<message><source>Squeezes each number between 0 and 1.</source><translation>Drückt jede Zahl zwischen 0 und 1.</translation></message>
<message><source>Stack</source><translation>Stack</translation></message>
<message><source>Standard deviation</source><translation>Standardabweichung</translation></message>
<message><source>Standard deviation of what is added.</source><translation>Standardabweichung dessen, was addiert wird.</translation></message>
<message><source>Standardise columns</source><translation>Spalten standardisieren</translation></message>
<message><source>Standardise each sample</source><translation>Jedes Beispiel standardisieren</translation></message>
<message><source>Stands for</source><translation>Steht für</translation></message>
<message><source>Stands for another network of the project: edit that once, and every block of it follows.</source><translation>Steht für ein anderes Netz des Projekts: Bearbeiten Sie das einmal, und jeder Block folgt.</translation></message>
<message><source>Stands on</source><translation>Gebaut mit</translation></message>
<message><source>Starters</source><translation>Startprojekte</translation></message>
<message><source>Step</source><translation>Schritt</translation></message>
<message><source>step</source><translation>Schritt</translation></message>
<message><source>step %1</source><translation>Schritt %1</translation></message>
<message><source>Steps</source><translation>Schritte</translation></message>
<message><source>steps</source><translation>Schritte</translation></message>
<message><source>Steps added after the last one.</source><translation>Schritte, die nach dem letzten angefügt werden.</translation></message>
<message><source>Steps added at both ends, half a window at most.</source><translation>Schritte, die an beiden Enden angefügt werden, höchstens ein halbes Fenster.</translation></message>
<message><source>Steps added at both ends, so that the ends are seen too.</source><translation>Schritte, die an beiden Enden angefügt werden, damit auch die Enden gesehen werden.</translation></message>
<message><source>Steps added at one end of what comes out.</source><translation>Schritte, die an einem Ende des Ergebnisses angefügt werden.</translation></message>
<message><source>Steps added before the first one; only these make it causal.</source><translation>Schritte, die vor dem ersten angefügt werden; nur diese machen es kausal.</translation></message>
<message><source>steps in time</source><translation>Schritte in der Zeit</translation></message>
<message><source>steps of the schedule</source><translation>Stufen des Verlaufs</translation></message>
<message><source>Stop</source><translation>Beenden</translation></message>
<message><source>Stop and keep</source><translation>Beenden und behalten</translation></message>
<message><source>Stop bypassing</source><translation>Nicht mehr überbrücken</translation></message>
<message><source>Stop gradient</source><translation>Gradienten anhalten</translation></message>
<message><source>Stopped</source><translation>Beendet</translation></message>
<message><source>Stopped after %1 and %2; the weights are kept.</source><translation>Beendet nach %1 und %2; die Gewichte sind aufgehoben.</translation></message>
<message><source>Stopping</source><translation>Wird beendet</translation></message>
<message><source>Stopping and keeping the weights</source><translation>Wird beendet, die Gewichte bleiben</translation></message>
<message><source>Stopping and keeping the weights…</source><translation>Wird beendet, die Gewichte bleiben…</translation></message>
<message><source>Straight through</source><translation>Geradeaus durch</translation></message>
<message><source>Straighten</source><translation>Begradigen</translation></message>
<message><source>Straighten wires</source><translation>Verbindungen begradigen</translation></message>
<message><source>Straighten wires of</source><translation>Verbindungen begradigen</translation></message>
<message><source>Strength λ</source><translation>Stärke λ</translation></message>
<message><source>Stretches axes of size 1 to other sizes, as if their number were repeated.</source><translation>Dehnt Achsen der Größe 1 auf andere Größen, als würde ihre Zahl wiederholt.</translation></message>
<message><source>Stretches axes of size 1 until a tensor has the shape of another, such as one vector over all steps.</source><translation>Dehnt Achsen der Größe 1, bis ein Tensor die Form eines anderen hat, etwa ein Vektor über alle Schritte.</translation></message>
<message><source>Stride</source><translation>Schrittweite</translation></message>
<message><source>stride %1</source><translation>Schritt %1</translation></message>
<message><source>Subtract</source><translation>Subtrahieren</translation></message>
<message><source>Sum</source><translation>Summe</translation></message>
<message><source>Sums a whole image up in the largest number of each channel.</source><translation>Fasst ein ganzes Bild in der größten Zahl jedes Kanals zusammen.</translation></message>
<message><source>Sums a whole image up in the mean of each channel.</source><translation>Fasst ein ganzes Bild im Mittelwert jedes Kanals zusammen.</translation></message>
<message><source>Sums a whole sequence up in the largest number of each channel.</source><translation>Fasst eine ganze Folge in der größten Zahl jedes Kanals zusammen.</translation></message>
<message><source>Sums a whole sequence up in the mean of each channel.</source><translation>Fasst eine ganze Folge im Mittelwert jedes Kanals zusammen.</translation></message>
<message><source>Sums a whole volume up in the largest number of each channel.</source><translation>Fasst ein ganzes Volumen in der größten Zahl jedes Kanals zusammen.</translation></message>
<message><source>Sums a whole volume up in the mean of each channel.</source><translation>Fasst ein ganzes Volumen im Mittelwert jedes Kanals zusammen.</translation></message>
<message><source>Sums up images of any size in a list of fixed length, from coarse to fine.</source><translation>Fasst Bilder jeder Größe in einer Liste fester Länge zusammen, von grob bis fein.</translation></message>
<message><source>SVG (*.svg)</source><translation>SVG (*.svg)</translation></message>
<message><source>Swap %1 and %2</source><translation>%1 und %2 tauschen</translation></message>
<message><source>Swap inputs</source><translation>Eingänge tauschen</translation></message>
<message><source>Swap inputs of %1</source><translation>Eingänge von %1 tauschen</translation></message>
<message><source>Swap the ends of the wire: from %1 to %2</source><translation>Die Enden der Verbindung tauschen: von %1 zu %2</translation></message>
<message><source>Swap two wires</source><translation>Zwei Verbindungen tauschen</translation></message>
<message><source>Swap wires</source><translation>Verbindungen tauschen</translation></message>
<message><source>Swap wires of %1 and %2</source><translation>Verbindungen von %1 und %2 tauschen</translation></message>
<message><source>swap with the wire from %1</source><translation>mit der Verbindung von %1 tauschen</translation></message>
<message><source>Swaps two axes, such as time and channels.</source><translation>Vertauscht zwei Achsen, etwa Zeit und Kanäle.</translation></message>
<message><source>SwiGLU</source><translation>SwiGLU</translation></message>
<message><source>Switch %1%2 %3</source><translation>%1%2 umschalten: %3</translation></message>
<message><source>Switch off</source><translation>Abschalten</translation></message>
<message><source>System</source><translation>System</translation></message>
<message><source>System theme</source><translation>Design wie das System</translation></message>
<message><source>t goes up to %1, but there are only %2 steps, from 0.</source><translation>t geht bis %1, aber es gibt nur %2 Schritte, ab 0.</translation></message>
<message><source>t ≥ length</source><translation>t ≥ Länge</translation></message>
<message><source>Take a node out of its wires</source><translation>Einen Knoten aus seinen Verbindungen nehmen</translation></message>
<message><source>Take back</source><translation>Zurücknehmen</translation></message>
<message><source>Take out</source><translation>Herausnehmen</translation></message>
<message><source>Take out and join wires</source><translation>Herausnehmen und Verbindungen schließen</translation></message>
<message><source>Take out of frame</source><translation>Aus dem Rahmen nehmen</translation></message>
<message><source>take the last step, or the mean over the steps,</source><translation>den letzten Schritt oder das Mittel über die Schritte nehmen</translation></message>
<message><source>Take the tour, two minutes</source><translation>Rundgang, zwei Minuten</translation></message>
<message><source>Take the trust back: it will not run any more</source><translation>Das Vertrauen zurücknehmen: Er läuft dann nicht mehr</translation></message>
<message><source>Takes a known mean from each channel and divides by a known spread, as pretrained networks expect.</source><translation>Zieht von jedem Kanal einen bekannten Mittelwert ab und teilt durch eine bekannte Streuung, wie vortrainierte Netze es erwarten.</translation></message>
<message><source>Takes a known mean from each column of a table and divides by a known spread.</source><translation>Zieht von jeder Spalte einer Tabelle einen bekannten Mittelwert ab und teilt durch eine bekannte Streuung.</translation></message>
<message><source>Takes a number from the first tensor where a condition is true, else from the second.</source><translation>Nimmt eine Zahl aus dem ersten Tensor, wo eine Bedingung wahr ist, sonst aus dem zweiten.</translation></message>
<message><source>takes a sigmoid by itself</source><translation>nimmt selbst ein Sigmoid</translation></message>
<message><source>takes a softmax by itself</source><translation>nimmt selbst einen Softmax</translation></message>
<message><source>Takes a stretch out of a sequence, or a part along any axis.</source><translation>Nimmt ein Stück aus einer Folge oder einen Teil entlang einer beliebigen Achse.</translation></message>
<message><source>Takes a tensor apart along one axis, one output for each place; the axis is gone.</source><translation>Nimmt einen Tensor entlang einer Achse auseinander, ein Ausgang je Stelle; die Achse ist weg.</translation></message>
<message><source>Takes an axis out and puts it in elsewhere; the others keep their order.</source><translation>Nimmt eine Achse heraus und setzt sie woanders ein; die anderen behalten ihre Reihenfolge.</translation></message>
<message><source>Takes away the sign of each number.</source><translation>Nimmt jeder Zahl das Vorzeichen.</translation></message>
<message><source>Takes one step of a GRU: keeps a share of what it knew and renews the rest.</source><translation>Macht einen Schritt eines GRU: behält einen Teil des Bekannten und erneuert den Rest.</translation></message>
<message><source>Takes one step of an LSTM: forgets, takes in and gives out.</source><translation>Macht einen Schritt eines LSTM: vergisst, nimmt auf und gibt aus.</translation></message>
<message><source>Takes one step of an RNN: mixes what arrives from %9 with what it knew before.</source><translation>Macht einen Schritt eines RNN: mischt, was von %9 ankommt, mit dem, was vorher bekannt war.</translation></message>
<message><source>Takes one step of an RNN: mixes what arrives with what it knew before.</source><translation>Macht einen Schritt eines RNN: mischt, was ankommt, mit dem, was vorher bekannt war.</translation></message>
<message><source>Takes one step out of a sequence, or one slice along any axis.</source><translation>Nimmt einen Schritt aus einer Folge oder eine Scheibe entlang einer beliebigen Achse.</translation></message>
<message><source>Takes out an axis of size 1.</source><translation>Nimmt eine Achse der Größe 1 heraus.</translation></message>
<message><source>Takes predicted noise out of a noisy mixture: what the picture would have been.</source><translation>Nimmt vorhergesagtes Rauschen aus einer verrauschten Mischung: was das Bild gewesen wäre.</translation></message>
<message><source>Takes tanh away from each number: flat around zero, straight far from it.</source><translation>Zieht von jeder Zahl ihren Tanh ab: flach um null, gerade weit davon.</translation></message>
<message><source>Takes the diagonal out of every matrix.</source><translation>Nimmt aus jeder Matrix die Diagonale.</translation></message>
<message><source>Takes the distance from positive to negative where it is smaller than that from the anchor (Balntas and others 2016).</source><translation>Nimmt den Abstand vom Positiven zum Negativen, wo er kleiner ist als der vom Anker (Balntas u. a. 2016).</translation></message>
<message><source>Takes the few largest numbers along an axis, the largest first.</source><translation>Nimmt die wenigen größten Zahlen entlang einer Achse, die größte zuerst.</translation></message>
<message><source>Takes the larger of two numbers at every place.</source><translation>Nimmt an jeder Stelle die größere von zwei Zahlen.</translation></message>
<message><source>Takes the last step of each sequence that counts, and leaves out the padding after it.</source><translation>Nimmt von jeder Folge den letzten Schritt, der zählt, und lässt das Padding danach weg.</translation></message>
<message><source>Takes the mean along one axis or several, such as over all steps of a sequence.</source><translation>Nimmt den Mittelwert entlang einer oder mehrerer Achsen, etwa über alle Schritte einer Folge.</translation></message>
<message><source>Takes the mean of each short stretch of a sequence.</source><translation>Nimmt den Mittelwert jedes kurzen Stücks einer Folge.</translation></message>
<message><source>Takes the mean of each small block of a volume.</source><translation>Nimmt den Mittelwert jedes kleinen Blocks eines Volumens.</translation></message>
<message><source>Takes the mean of each small patch of an image.</source><translation>Nimmt den Mittelwert jedes kleinen Ausschnitts eines Bildes.</translation></message>
<message><source>Takes the mean of the steps of each sequence that count.</source><translation>Nimmt den Mittelwert der Schritte jeder Folge, die zählen.</translation></message>
<message><source>Takes the root of the sum of powers of each short stretch of a sequence.</source><translation>Nimmt die Wurzel der Potenzsumme jedes kurzen Stücks einer Folge.</translation></message>
<message><source>Takes the root of the sum of powers of each small block of a volume.</source><translation>Nimmt die Wurzel der Potenzsumme jedes kleinen Blocks eines Volumens.</translation></message>
<message><source>Takes the root of the sum of powers of each small patch of an image.</source><translation>Nimmt die Wurzel der Potenzsumme jedes kleinen Ausschnitts eines Bildes.</translation></message>
<message><source>Takes the second tensor from the first, number by number.</source><translation>Zieht den zweiten Tensor vom ersten ab, Zahl für Zahl.</translation></message>
<message><source>Takes the smaller of two numbers at every place.</source><translation>Nimmt an jeder Stelle die kleinere von zwei Zahlen.</translation></message>
<message><source>Tangent</source><translation>Tangens</translation></message>
<message><source>Tanh</source><translation>Tanh</translation></message>
<message><source>Tanh shrink</source><translation>Tanh shrink</translation></message>
<message><source>Target</source><translation>Ziel</translation></message>
<message><source>target</source><translation>Ziel</translation></message>
<message><source>Target in logarithms</source><translation>Ziel in Logarithmen</translation></message>
<message><source>Teaches a quantile instead of the mean: at 0.9 the answer should lie above nine truths of ten.</source><translation>Lehrt ein Quantil statt des Mittelwerts: Bei 0.9 soll die Antwort über neun von zehn Wahrheiten liegen.</translation></message>
<message><source>Tell %1</source><translation>%1 das sagen</translation></message>
<message><source>Tell brick, grass and gravel apart, from a folder of pictures.</source><translation>Ziegel, Gras und Kies unterscheiden, aus einem Bilderordner.</translation></message>
<message><source>Tell three species of penguin apart from measurements, with gaps and categories in the table.</source><translation>Drei Pinguinarten nach Maßen unterscheiden, mit Lücken und Kategorien in der Tabelle.</translation></message>
<message><source>Tell which book a verse is from: words, a memory that reads both ways, an answer.</source><translation>Sagen, aus welchem Buch ein Vers ist: Wörter, ein Gedächtnis in beide Richtungen, eine Antwort.</translation></message>
<message><source>Temperature</source><translation>Temperatur</translation></message>
<message><source>temperature %1</source><translation>Temperatur %1</translation></message>
<message><source>tensors of different numbers of axes arrive (%1).</source><translation>es kommen Tensoren mit verschieden vielen Achsen an (%1).</translation></message>
<message><source>tensors of different shapes arrive (%1).</source><translation>es kommen Tensoren verschiedener Formen an (%1).</translation></message>
<message><source>Test</source><translation>Test</translation></message>
<message><source>test</source><translation>Test</translation></message>
<message><source>test accuracy</source><translation>Testgenauigkeit</translation></message>
<message><source>test loss</source><translation>Testverlust</translation></message>
<message><source>test share</source><translation>Testanteil</translation></message>
<message><source>Text</source><translation>Text</translation></message>
<message><source>Text and everything else will be at %1 % when Layerloom is started again.</source><translation>Text und alles andere ist beim nächsten Start von Layerloom %1 % groß.</translation></message>
<message><source>Text of the note</source><translation>Text der Notiz</translation></message>
<message><source>Text size</source><translation>Textgröße</translation></message>
<message><source>Text table</source><translation>Texttabelle</translation></message>
<message><source>Texts longer than the time they have count as no loss, instead of an infinite one.</source><translation>Texte, die länger sind als ihre Zeit, zählen als kein Verlust statt als unendlicher.</translation></message>
<message><source>Textures</source><translation>Texturen</translation></message>
<message><source>That could not be remembered (%1), so it stays off.</source><translation>Das ließ sich nicht merken (%1), darum bleibt es aus.</translation></message>
<message><source>That could not be remembered (%1), so it stays on.</source><translation>Das ließ sich nicht merken (%1), darum bleibt es an.</translation></message>
<message><source>That is %1 always answering the commonest label, which is right in %2.</source><translation>Das ist %1 immer das häufigste Label zu antworten, was in %2 richtig ist.</translation></message>
<message><source>That is %1 characters long; %2 are enough for a number.</source><translation>Das sind %1 Zeichen; für eine Zahl reichen %2.</translation></message>
<message><source>That is no better than always answering the average, which is off by %1.</source><translation>Das ist nicht besser, als immer den Mittelwert zu antworten; der liegt um %1 daneben.</translation></message>
<message><source>The</source><translation>Die</translation></message>
<message><source>the %1 is %2, but the %3 is %4; both need the same shape.%5</source><translation>%1 ist %2, %3 aber %4; beide brauchen dieselbe Form.%5</translation></message>
<message><source>The %1 part has %2, but one example spans %3 (%4 in the window, %5 ahead). Take a shorter window or a larger share in Data.</source><translation>Der Teil „%1“ hat %2, aber ein Beispiel umfasst %3 (%4 im Fenster, %5 voraus). Nehmen Sie unter Daten ein kürzeres Fenster oder einen größeren Anteil.</translation></message>
<message><source>the %1 scores</source><translation>die Werte von %1</translation></message>
<message><source>The angle of the point (b, a) seen from the origin, from -π to π.</source><translation>Der Winkel des Punktes (b, a) vom Ursprung aus, von -π bis π.</translation></message>
<message><source>The angle, in radians, whose cosine each number is; only -1 to 1 have one.</source><translation>Der Winkel im Bogenmaß, dessen Kosinus jede Zahl ist; nur -1 bis 1 haben einen.</translation></message>
<message><source>The angle, in radians, whose sine each number is; only -1 to 1 have one.</source><translation>Der Winkel im Bogenmaß, dessen Sinus jede Zahl ist; nur -1 bis 1 haben einen.</translation></message>
<message><source>The angle, in radians, whose tangent each number is; squashes every number between -π/2 and π/2.</source><translation>Der Winkel im Bogenmaß, dessen Tangens jede Zahl ist; drückt jede Zahl zwischen -π/2 und π/2.</translation></message>
<message><source>The argument %1 of forward.</source><translation>Das Argument %1 von forward.</translation></message>
<message><source>The argument %1 of its Python.</source><translation>Das Argument %1 seines Python.</translation></message>
<message><source>The arrays of %1 do not have one entry for each example: %2. Leave out the ones that do not fit in Data.</source><translation>Die Arrays von %1 haben nicht für jedes Beispiel einen Eintrag: %2. Lassen Sie unter Daten weg, was nicht passt.</translation></message>
<message><source>The axes after the arrow.</source><translation>Die Achsen nach dem Pfeil.</translation></message>
<message><source>The axis along which a vector lies; -1 is the last.</source><translation>Die Achse, entlang der ein Vektor liegt; -1 ist die letzte.</translation></message>
<message><source>The axis along which is cut; 1 is time in N, T, D.</source><translation>Die Achse, entlang der geschnitten wird; 1 ist in N, T, D die Zeit.</translation></message>
<message><source>The axis along which is looked; -1 is the last.</source><translation>Die Achse, entlang der gesucht wird; -1 ist die letzte.</translation></message>
<message><source>The axis along which is picked; -1 is the last.</source><translation>Die Achse, entlang der ausgewählt wird; -1 ist die letzte.</translation></message>
<message><source>The axis along which is repeated; -1 is the last.</source><translation>Die Achse, entlang der wiederholt wird; -1 ist die letzte.</translation></message>
<message><source>The axis along which is scattered; -1 is the last.</source><translation>Die Achse, entlang der verteilt wird; -1 ist die letzte.</translation></message>
<message><source>The axis along which is shifted, or several; -1 is the last.</source><translation>Die Achse, entlang der verschoben wird, oder mehrere; -1 ist die letzte.</translation></message>
<message><source>The axis along which one is drawn; -1 is the last.</source><translation>Die Achse, entlang der eine gezogen wird; -1 ist die letzte.</translation></message>
<message><source>The axis along which one is taken; 1 is time in N, T, D.</source><translation>Die Achse, entlang der eine genommen wird; 1 ist in N, T, D die Zeit.</translation></message>
<message><source>The axis of the columns.</source><translation>Die Achse der Spalten.</translation></message>
<message><source>The axis of the rows.</source><translation>Die Achse der Zeilen.</translation></message>
<message><source>The axis that becomes longer, or several; -1 is the last.</source><translation>Die Achse, die länger wird, oder mehrere; -1 ist die letzte.</translation></message>
<message><source>The axis that grows; 0 is the batch, -1 the last.</source><translation>Die Achse, die wächst; 0 ist der Batch, -1 die letzte.</translation></message>
<message><source>The axis that is cut; -1 is the last.</source><translation>Die Achse, die geschnitten wird; -1 ist die letzte.</translation></message>
<message><source>The axis that is gone along; -1 is the last.</source><translation>Die Achse, die entlanggegangen wird; -1 ist die letzte.</translation></message>
<message><source>The axis that is halved; -1 is the last, 1 the channels.</source><translation>Die Achse, die halbiert wird; -1 ist die letzte, 1 die Kanäle.</translation></message>
<message><source>The axis that is laid out; -1 is the last.</source><translation>Die Achse, die verteilt wird; -1 ist die letzte.</translation></message>
<message><source>The axis that is put in order; -1 is the last.</source><translation>Die Achse, die geordnet wird; -1 ist die letzte.</translation></message>
<message><source>The axis that is summed up, or several; -1 is the last.</source><translation>Die Achse, die zusammengefasst wird, oder mehrere; -1 ist die letzte.</translation></message>
<message><source>The axis that is summed up; -1 is the last.</source><translation>Die Achse, die zusammengefasst wird; -1 ist die letzte.</translation></message>
<message><source>The axis that is taken apart; -1 is the last.</source><translation>Die Achse, die auseinandergenommen wird; -1 ist die letzte.</translation></message>
<message><source>The axis that is taken out; -1 is the last.</source><translation>Die Achse, die herausgenommen wird; -1 ist die letzte.</translation></message>
<message><source>The axis that is turned around, or several; -1 is the last.</source><translation>Die Achse, die umgekehrt wird, oder mehrere; -1 ist die letzte.</translation></message>
<message><source>The axis whose numbers sum to 1; -1 is the last.</source><translation>Die Achse, deren Zahlen zusammen 1 ergeben; -1 ist die letzte.</translation></message>
<message><source>The axis whose positions are counted; -1 is the last.</source><translation>Die Achse, deren Stellen gezählt werden; -1 ist die letzte.</translation></message>
<message><source>The batch size stays open.</source><translation>Die Batchgröße bleibt offen.</translation></message>
<message><source>the bent wires of %1 are not listed by wire.</source><translation>die gebogenen Verbindungen von %1 sind nicht nach Verbindung aufgeführt.</translation></message>
<message><source>the blank is symbol %1, but the prediction only has %2, from 0.</source><translation>das leere Zeichen ist %1, aber die Vorhersage hat nur %2, ab 0.</translation></message>
<message><source>The block of EfficientNet: an inverted residual that always weighs its channels.</source><translation>Der Block von EfficientNet: ein umgekehrter Residualblock, der seine Kanäle immer gewichtet.</translation></message>
<message><source>the border is taken from the other side</source><translation>der Rand wird von der anderen Seite genommen</translation></message>
<message><source>the boundaries have to grow from each to the next.</source><translation>die Grenzen müssen von einer zur nächsten wachsen.</translation></message>
<message><source>The branch of each sample.</source><translation>Der Zweig jedes Beispiels.</translation></message>
<message><source>The canvas</source><translation>Die Leinwand</translation></message>
<message><source>The checkpoint does not say where the training stood; train again.</source><translation>Der Sicherungspunkt sagt nicht, wo das Training stand; trainieren Sie neu.</translation></message>
<message><source>The class at which each rarer group begins, in rising order.</source><translation>Die Klasse, bei der jede seltenere Gruppe beginnt, aufsteigend.</translation></message>
<message><source>The classes lie on the last axis, as in N, T, classes, instead of on axis 1.</source><translation>Die Klassen liegen auf der letzten Achse, wie in N, T, Klassen, statt auf Achse 1.</translation></message>
<message><source>The clipboard holds a network without nodes.</source><translation>In der Zwischenablage ist ein Netz ohne Knoten.</translation></message>
<message><source>The clipboard holds more than %1 MB, so it hardly holds nodes.</source><translation>In der Zwischenablage sind mehr als %1 MB, also wohl keine Knoten.</translation></message>
<message><source>The clipboard holds no nodes.</source><translation>In der Zwischenablage sind keine Knoten.</translation></message>
<message><source>The clipboard holds no nodes. Copy some on a canvas first.</source><translation>In der Zwischenablage sind keine Knoten. Kopieren Sie zuerst welche auf einer Leinwand.</translation></message>
<message><source>the colour of frame %1 is not a word.</source><translation>die Farbe des Rahmens %1 ist kein Wort.</translation></message>
<message><source>the colour of note %1 is not a word.</source><translation>die Farbe der Notiz %1 ist kein Wort.</translation></message>
<message><source>The cosine of each number, an angle in radians.</source><translation>Der Kosinus jeder Zahl, eines Winkels im Bogenmaß.</translation></message>
<message><source>The cosine that pairs which do not belong together may have.</source><translation>Der Kosinus, den Paare haben dürfen, die nicht zusammengehören.</translation></message>
<message><source>The counts, in the same shape.</source><translation>Die Anzahlen, in derselben Form.</translation></message>
<message><source>The critic's half of the hinge loss: real things should score above 1, made ones below -1.</source><translation>Die Hälfte des Kritikers am Hinge-Verlust: Echtes soll über 1 liegen, Gemachtes unter -1.</translation></message>
<message><source>The critic's half of the least-squares GAN: real things should score 1, made ones 0.</source><translation>Die Hälfte des Kritikers am Least-Squares-GAN: Echtes soll 1 erreichen, Gemachtes 0.</translation></message>
<message><source>The critic's half of the Wasserstein GAN; the maker's half is the Hinge GAN generator.</source><translation>Die Hälfte des Kritikers am Wasserstein-GAN; die des Machers ist der Hinge-GAN-Generator.</translation></message>
<message><source>The D numbers of each of L windows, channel by channel.</source><translation>Die D Zahlen jedes der L Fenster, Kanal für Kanal.</translation></message>
<message><source>The data could not be read (%1).</source><translation>Die Daten ließen sich nicht lesen (%1).</translation></message>
<message><source>The data has changed since %1 began: its %2 part had %3 samples and now has %4. Begin a new run.</source><translation>Die Daten haben sich geändert, seit %1 begann: Der Teil „%2“ hatte %3 Beispiele und hat jetzt %4. Beginnen Sie einen neuen Lauf.</translation></message>
<message><source>The data has changed since %1 began: other values are fitted to it now. Begin a new run.</source><translation>Die Daten haben sich geändert, seit %1 begann: Andere Werte sind jetzt daran angepasst. Beginnen Sie einen neuen Lauf.</translation></message>
<message><source>The data has changed since this run: its %1 part had %2 examples and now has %3.</source><translation>Die Daten haben sich seit diesem Lauf geändert: Der Teil „%1“ hatte %2 Beispiele und hat jetzt %3.</translation></message>
<message><source>The data has no field called %1, which %2 hands out. It has %3.</source><translation>Die Daten haben kein Feld namens %1, das %2 ausgibt. Sie haben %3.</translation></message>
<message><source>The difference at which squared turns into absolute.</source><translation>Der Unterschied, ab dem quadriert in absolut übergeht.</translation></message>
<message><source>The difference at which squared turns into straight.</source><translation>Der Unterschied, ab dem quadriert in gerade übergeht.</translation></message>
<message><source>The dropout of %1 % in %2 does nothing: it lies between stacked layers, and there is only 1.</source><translation>Der Dropout von %1 % in %2 tut nichts: Er liegt zwischen gestapelten Schichten, und es gibt nur 1.</translation></message>
<message><source>the equation is about %1 tensors (%2), but %3.</source><translation>in der Gleichung geht es um %1 Tensoren (%2), aber %3.</translation></message>
<message><source>The error function: how much of a normal distribution lies within x √2 of its middle.</source><translation>Die Fehlerfunktion: wie viel einer Normalverteilung innerhalb von x √2 um ihre Mitte liegt.</translation></message>
<message><source>The exported file does not run on %1: %2</source><translation>Die exportierte Datei läuft nicht mit %1: %2</translation></message>
<message><source>The exported file gives other answers than PyTorch: up to %1 away, %2 of the largest number, where %3 is allowed. No file was written. Export it as a folder instead, and please report the network.</source><translation>Die exportierte Datei gibt andere Antworten als PyTorch: bis zu %1 daneben, %2 der größten Zahl, wo %3 erlaubt ist. Es wurde keine Datei geschrieben. Exportieren Sie stattdessen als Ordner, und melden Sie das Netz bitte.</translation></message>
<message><source>The features of one step.</source><translation>Die Merkmale eines Schritts.</translation></message>
<message><source>The feed-forward layer of LLaMA: a gate of SiLU decides what passes between two dense layers.</source><translation>Die Feed-forward-Schicht von LLaMA: Ein Tor aus SiLU entscheidet, was zwischen zwei dichten Schichten durchgeht.</translation></message>
<message><source>The feed-forward layer of T5 and Gemma: a gate of GELU decides what passes between two dense layers.</source><translation>Die Feed-forward-Schicht von T5 und Gemma: Ein Tor aus GELU entscheidet, was zwischen zwei dichten Schichten durchgeht.</translation></message>
<message><source>The field %1 reads no column; choose at least one in Data.</source><translation>Das Feld %1 liest keine Spalte; wählen Sie unter Daten mindestens eine.</translation></message>
<message><source>The field of the data that arrives from %9 here.</source><translation>Das Feld der Daten, das hier von %9 ankommt.</translation></message>
<message><source>The field of the data that arrives here.</source><translation>Das Feld der Daten, das hier ankommt.</translation></message>
<message><source>The field the Output is compared with.</source><translation>Das Feld, mit dem der Ausgang verglichen wird.</translation></message>
<message><source>The field the Output is compared with. Left open, it is the label, else the only numbers, that no Input hands out.</source><translation>Das Feld, mit dem der Ausgang verglichen wird. Ohne Angabe ist es das Label, sonst die einzigen Zahlen, die kein Eingang liefert.</translation></message>
<message><source>the fields, once data is chosen</source><translation>den Feldern, sobald Daten gewählt sind</translation></message>
<message><source>The file</source><translation>Die Datei</translation></message>
<message><source>The file, beside what you see here: %1.</source><translation>Die Datei, neben dem, was Sie hier sehen: %1.</translation></message>
<message><source>The file, beside what you see here: %1. Saved over, it stays in File › Earlier versions.</source><translation>Die Datei, neben dem, was Sie hier sehen: %1. Überschrieben bleibt sie in Datei › Frühere Versionen.</translation></message>
<message><source>The first axis that is unrolled.</source><translation>Die erste Achse, die ausgerollt wird.</translation></message>
<message><source>The first in the shape of the second.</source><translation>Der erste in der Form des zweiten.</translation></message>
<message><source>The first number.</source><translation>Die erste Zahl.</translation></message>
<message><source>The first that is kept, from 0; a negative number counts from the end.</source><translation>Die erste, die bleibt, ab 0; eine negative Zahl zählt vom Ende.</translation></message>
<message><source>The first that is no longer kept; a negative number counts from the end, auto keeps all.</source><translation>Die erste, die nicht mehr bleibt; eine negative Zahl zählt vom Ende, auto behält alle.</translation></message>
<message><source>the first time</source><translation>beim ersten Mal</translation></message>
<message><source>The first vectors.</source><translation>Die ersten Vektoren.</translation></message>
<message><source>The first vectors; three numbers along the axis.</source><translation>Die ersten Vektoren; drei Zahlen entlang der Achse.</translation></message>
<message><source>The first.</source><translation>Der erste.</translation></message>
<message><source>The folder gives other answers than the network here: %1 is up to %2 away. Please report the network.</source><translation>Der Ordner gibt andere Antworten als das Netz hier: %1 liegt bis zu %2 daneben. Bitte melden Sie das Netz.</translation></message>
<message><source>The folder is not whole.</source><translation>Der Ordner ist nicht vollständig.</translation></message>
<message><source>The foot of a card shows the shape that leaves it.</source><translation>Der Fuß einer Karte zeigt die Form, die sie verlässt.</translation></message>
<message><source>the frames of %1 are not listed by id.</source><translation>die Rahmen von %1 sind nicht nach Kennung aufgeführt.</translation></message>
<message><source>the grid has %1 numbers for each pixel; it needs 2, the column and the row.</source><translation>das Gitter hat %1 Zahlen je Pixel; es braucht 2, Spalte und Zeile.</translation></message>
<message><source>The hyperbolic cosine of each number.</source><translation>Der Kosinus hyperbolicus jeder Zahl.</translation></message>
<message><source>The hyperbolic sine of each number.</source><translation>Der Sinus hyperbolicus jeder Zahl.</translation></message>
<message><source>the indices count %1 places in a channel, but %2 come out; %3</source><translation>die Indizes zählen %1 Stellen in einem Kanal, aber %2 kommen heraus; %3</translation></message>
<message><source>the inside is mirrored at its edge, which is not repeated</source><translation>das Innere wird an seiner Kante gespiegelt, die nicht wiederholt wird</translation></message>
<message><source>The installed program %1, commit %2.</source><translation>Das installierte Programm %1, Commit %2.</translation></message>
<message><source>The installed program %1.</source><translation>Das installierte Programm %1.</translation></message>
<message><source>The kind to be predicted.</source><translation>Die Art, die vorhergesagt werden soll.</translation></message>
<message><source>The larger picture.</source><translation>Das größere Bild.</translation></message>
<message><source>The larger pictures.</source><translation>Die größeren Bilder.</translation></message>
<message><source>The larger volume.</source><translation>Das größere Volumen.</translation></message>
<message><source>The larger volumes.</source><translation>Die größeren Volumen.</translation></message>
<message><source>The largest norm of all gradients together; 0 leaves them. 1 steadies recurrent networks and transformers.</source><translation>Die größte Norm aller Gradienten zusammen; 0 lässt sie. 1 beruhigt rekurrente Netze und Transformer.</translation></message>
<message><source>The largest number of each column, or one for all.</source><translation>Die größte Zahl jeder Spalte, oder eine für alle.</translation></message>
<message><source>The largest number so far along an axis.</source><translation>Die bisher größte Zahl entlang einer Achse.</translation></message>
<message><source>The largest number there can be: 1, or 255 for bytes.</source><translation>Die größte mögliche Zahl: 1, oder 255 für Bytes.</translation></message>
<message><source>The largest numbers.</source><translation>Die größten Zahlen.</translation></message>
<message><source>The largest slope that is drawn.</source><translation>Die größte Steigung, die gezogen wird.</translation></message>
<message><source>The last axis that is unrolled; -1 is the last there is.</source><translation>Die letzte Achse, die ausgerollt wird; -1 ist die letzte, die es gibt.</translation></message>
<message><source>The last number.</source><translation>Die letzte Zahl.</translation></message>
<message><source>The learned numbers, without a batch axis.</source><translation>Die gelernten Zahlen, ohne Batch-Achse.</translation></message>
<message><source>The least a length counts, so that nothing is divided by zero.</source><translation>Das Kleinste, was eine Länge zählt, damit nichts durch null geteilt wird.</translation></message>
<message><source>The least a side can be is %1, not %2.</source><translation>Eine Seite ist mindestens %1, nicht %2.</translation></message>
<message><source>the least is 1</source><translation>mindestens 1</translation></message>
<message><source>The least it can be is %1, not %2.</source><translation>Das Kleinste ist %1, nicht %2.</translation></message>
<message><source>The length of vectors along one axis, or of matrices along several.</source><translation>Die Länge von Vektoren entlang einer Achse oder von Matrizen entlang mehrerer.</translation></message>
<message><source>The library</source><translation>Die Bibliothek</translation></message>
<message><source>The logarithm of 1 plus each number: draws counts and skewed amounts together, and takes 0.</source><translation>Der Logarithmus von 1 plus jeder Zahl: rückt Anzahlen und schiefe Mengen zusammen und nimmt auch 0.</translation></message>
<message><source>The logarithm of a running sum of exponentials, computed so that it does not grow too large.</source><translation>Der Logarithmus einer laufenden Summe von Exponentialen, so gerechnet, dass er nicht zu groß wird.</translation></message>
<message><source>The logarithm of sigmoid, computed so that it stays exact.</source><translation>Der Logarithmus des Sigmoids, so gerechnet, dass er genau bleibt.</translation></message>
<message><source>The logarithm of softmax, computed so that it stays exact.</source><translation>Der Logarithmus des Softmax, so gerechnet, dass er genau bleibt.</translation></message>
<message><source>The logarithm to base 10: how many powers of ten there are in the number.</source><translation>Der Logarithmus zur Basis 10: wie viele Zehnerpotenzen in der Zahl stecken.</translation></message>
<message><source>The logarithm to base 2: how often 1 is doubled to give the number.</source><translation>Der Logarithmus zur Basis 2: wie oft 1 verdoppelt wird, um die Zahl zu geben.</translation></message>
<message><source>The logarithms of the variances, log σ², in the same shape.</source><translation>Die Logarithmen der Varianzen, log σ², in derselben Form.</translation></message>
<message><source>The logistic loss of scores whose truth is 1 or -1.</source><translation>Der logistische Verlust von Werten, deren Wahrheit 1 oder -1 ist.</translation></message>
<message><source>The longer sequence.</source><translation>Die längere Folge.</translation></message>
<message><source>The longer sequences.</source><translation>Die längeren Folgen.</translation></message>
<message><source>The longest sequence there is a position for.</source><translation>Die längste Folge, für die es Positionen gibt.</translation></message>
<message><source>The loss became %1 at step %2 (epoch %3), at a learning rate of %4. Try %5, and look for values in the data that are far too large. %6</source><translation>Der Verlust wurde in Schritt %2 (Epoche %3) %1, bei einer Lernrate von %4. Versuchen Sie %5, und suchen Sie in den Daten nach viel zu großen Werten. %6</translation></message>
<message><source>The Loss nodes on the canvas say what is made small.</source><translation>Die Verlustknoten auf der Leinwand sagen, was klein werden soll.</translation></message>
<message><source>The loss on examples %1 is %2.</source><translation>Der Verlust bei Beispielen, %1, ist %2.</translation></message>
<message><source>The maker's half of the hinge loss, and of the Wasserstein loss: the higher the critic's score, the better.</source><translation>Die Hälfte des Machers am Hinge- und am Wasserstein-Verlust: je höher der Wert des Kritikers, desto besser.</translation></message>
<message><source>The maker's half of the least-squares GAN: what was made should score 1.</source><translation>Die Hälfte des Machers am Least-Squares-GAN: Gemachtes soll 1 erreichen.</translation></message>
<message><source>The mean absolute error with its corner rounded off: for restoring pictures.</source><translation>Der mittlere absolute Fehler mit abgerundeter Ecke: zum Wiederherstellen von Bildern.</translation></message>
<message><source>The mean of each channel, or one for all.</source><translation>Der Mittelwert jedes Kanals, oder einer für alle.</translation></message>
<message><source>The mean of each column, or one for all.</source><translation>Der Mittelwert jeder Spalte, oder einer für alle.</translation></message>
<message><source>The mean of the differences without their sign: for numbers with outliers.</source><translation>Der Mittelwert der Unterschiede ohne Vorzeichen: für Zahlen mit Ausreißern.</translation></message>
<message><source>The mean of the squared differences: for predicting numbers.</source><translation>Der Mittelwert der quadrierten Unterschiede: zum Vorhersagen von Zahlen.</translation></message>
<message><source>The mean of the steps that count; zeros where none does.</source><translation>Der Mittelwert der Schritte, die zählen; Nullen, wo keiner zählt.</translation></message>
<message><source>The mean squared distance of numbers from their mean, along one axis or several.</source><translation>Der mittlere quadrierte Abstand vom Mittelwert, entlang einer oder mehrerer Achsen.</translation></message>
<message><source>the means are %1, but the variances are %2; both need the same shape.</source><translation>die Mittelwerte sind %1, die Varianzen aber %2; beide brauchen dieselbe Form.</translation></message>
<message><source>The means μ.</source><translation>Die Mittelwerte μ.</translation></message>
<message><source>The memory of %1 is full%2 with %3 samples in a batch. %4. %5</source><translation>Der Speicher von %1 ist voll%2 mit %3 Beispielen in einem Batch. %4. %5</translation></message>
<message><source>The mixed features.</source><translation>Die gemischten Merkmale.</translation></message>
<message><source>The mixed pairs.</source><translation>Die gemischten Paare.</translation></message>
<message><source>The most a side can be is %1, not %2.</source><translation>Eine Seite ist höchstens %1, nicht %2.</translation></message>
<message><source>The most it can be is %1, not %2.</source><translation>Das Größte ist %1, nicht %2.</translation></message>
<message><source>The natural logarithm of each number: products become sums.</source><translation>Der natürliche Logarithmus jeder Zahl: Produkte werden Summen.</translation></message>
<message><source>The network cannot be exported yet: %1</source><translation>Das Netz lässt sich noch nicht exportieren: %1</translation></message>
<message><source>The network has changed since this run: this is what it reached as it was trained. Train again to see how good it is now.</source><translation>Das Netz hat sich seit diesem Lauf geändert: dies hat es erreicht, wie es trainiert wurde. Trainieren Sie erneut, um zu sehen, wie gut es jetzt ist.</translation></message>
<message><source>The network has changed since this run: what leaves is the network as it was trained. Train again to export it as it is now.</source><translation>Das Netz hat sich seit diesem Lauf geändert: hinaus geht das Netz, wie es trainiert wurde. Trainieren Sie erneut, um es zu exportieren, wie es jetzt ist.</translation></message>
<message><source>The network has no Input yet; add one for each field of the data it should see.</source><translation>Das Netz hat noch keinen Eingang; fügen Sie einen hinzu für jedes Feld der Daten, das es sehen soll.</translation></message>
<message><source>The network has no Output yet; add one and wire the last node to it.</source><translation>Das Netz hat noch keinen Ausgang; fügen Sie einen hinzu und verbinden Sie den letzten Knoten damit.</translation></message>
<message><source>The network holds Python that is off until you trust it.</source><translation>Das Netz enthält Python, das aus ist, bis Sie ihm vertrauen.</translation></message>
<message><source>The network is empty.</source><translation>Das Netz ist leer.</translation></message>
<message><source>The network it stands for.</source><translation>Das Netz, für das er steht.</translation></message>
<message><source>The network itself takes no batch of %1.</source><translation>Das Netz selbst nimmt keinen Batch von %1.</translation></message>
<message><source>The network takes %1 GB, and a single ONNX file holds at most 2. Make it smaller, or export it as a folder.</source><translation>Das Netz braucht %1 GB, und eine einzelne ONNX-Datei fasst höchstens 2. Machen Sie es kleiner, oder exportieren Sie es als Ordner.</translation></message>
<message><source>The network was changed after %1 was trained; its weights were taken over node by node.</source><translation>Das Netz wurde geändert, nachdem %1 trainiert war; seine Gewichte wurden Knoten für Knoten übernommen.</translation></message>
<message><source>the network, as it stands in Source</source><translation>das Netz, wie es im Quelltext steht</translation></message>
<message><source>The new pictures.</source><translation>Die neuen Bilder.</translation></message>
<message><source>the nodes of %1 are not listed by id.</source><translation>die Knoten von %1 sind nicht nach Kennung aufgeführt.</translation></message>
<message><source>The noisy mixture.</source><translation>Die verrauschte Mischung.</translation></message>
<message><source>the notes of %1 are not listed by id.</source><translation>die Notizen von %1 sind nicht nach Kennung aufgeführt.</translation></message>
<message><source>The number below which a given share of all lies, along one axis; between two numbers it blends.</source><translation>Die Zahl, unter der ein gegebener Anteil aller liegt, entlang einer Achse; dazwischen wird überblendet.</translation></message>
<message><source>The number in the middle along one axis; of two in the middle the smaller one.</source><translation>Die Zahl in der Mitte entlang einer Achse; von zweien in der Mitte die kleinere.</translation></message>
<message><source>The number of the bucket.</source><translation>Die Nummer der Klasse.</translation></message>
<message><source>The number of the right class.</source><translation>Die Nummer der richtigen Klasse.</translation></message>
<message><source>The number of the right class: the shape of x without the classes.</source><translation>Die Nummer der richtigen Klasse: die Form von x ohne die Klassen.</translation></message>
<message><source>The number that is put there.</source><translation>Die Zahl, die dort eingesetzt wird.</translation></message>
<message><source>The number that is put.</source><translation>Die Zahl, die eingesetzt wird.</translation></message>
<message><source>The number the border is filled with.</source><translation>Die Zahl, mit der der Rand gefüllt wird.</translation></message>
<message><source>The number.</source><translation>Die Zahl.</translation></message>
<message><source>The numbers in order.</source><translation>Die Zahlen in Ordnung.</translation></message>
<message><source>the numbers of a window are D = %1, which is only known when data arrives; their number has to be fixed.</source><translation>die Zahlen eines Fensters sind D = %1, was erst bekannt ist, wenn Daten ankommen; ihre Anzahl muss fest sein.</translation></message>
<message><source>The numbers of hard.</source><translation>Die Zahlen von hard.</translation></message>
<message><source>The numbers of the right labels, then -1 until the row is full.</source><translation>Die Nummern der richtigen Labels, dann -1, bis die Zeile voll ist.</translation></message>
<message><source>The numbers that are added.</source><translation>Die Zahlen, die addiert werden.</translation></message>
<message><source>The numbers that are raised.</source><translation>Die Zahlen, die erhoben werden.</translation></message>
<message><source>The numbers, filled where masked.</source><translation>Die Zahlen, gefüllt, wo maskiert.</translation></message>
<message><source>The numbers, on one axis.</source><translation>Die Zahlen, auf einer Achse.</translation></message>
<message><source>The numbers, without a batch axis.</source><translation>Die Zahlen, ohne Batch-Achse.</translation></message>
<message><source>The numbers.</source><translation>Die Zahlen.</translation></message>
<message><source>The one to begin with.</source><translation>Damit fängt man an.</translation></message>
<message><source>The one; 0 is the batch.</source><translation>Die eine; 0 ist der Batch.</translation></message>
<message><source>The opposite.</source><translation>Das Gegenteil.</translation></message>
<message><source>the order has to name each axis from 0 to %1 once, not %2.</source><translation>die Reihenfolge muss jede Achse von 0 bis %1 einmal nennen, nicht %2.</translation></message>
<message><source>the order names %1 axes, but %2 arrive (%3).</source><translation>die Reihenfolge nennt %1 Achsen, aber %2 kommen an (%3).</translation></message>
<message><source>the order names %1 axes, but %2 arrive from %9 (%3).</source><translation>die Reihenfolge nennt %1 Achsen, aber %2 kommen von %9 an (%3).</translation></message>
<message><source>The other axes, then the diagonal.</source><translation>Die anderen Achsen, dann die Diagonale.</translation></message>
<message><source>The other score, in the same shape.</source><translation>Der andere Wert, in derselben Form.</translation></message>
<message><source>The other vector.</source><translation>Der andere Vektor.</translation></message>
<message><source>The other; -1 is the last.</source><translation>Die andere; -1 ist die letzte.</translation></message>
<message><source>The outermost values stay as they are when blending.</source><translation>Die äußersten Werte bleiben beim Überblenden, wie sie sind.</translation></message>
<message><source>the output padding along %1 is %2, but it has to be smaller than the stride (%3) or the dilation (%4).</source><translation>das Ausgabe-Auffüllen entlang %1 ist %2, muss aber kleiner sein als die Schrittweite (%3) oder die Dilatation (%4).</translation></message>
<message><source>the overlap</source><translation>die Überlappung</translation></message>
<message><source>The padded sequence; only its length matters.</source><translation>Die aufgefüllte Folge; nur ihre Länge zählt.</translation></message>
<message><source>The padding of that pool.</source><translation>Das Auffüllen jenes Poolings.</translation></message>
<message><source>the padding token is %1, but the table ends at row %2.</source><translation>das Padding-Token ist %1, aber die Tabelle endet bei Zeile %2.</translation></message>
<message><source>The paper: arXiv %1</source><translation>Die Arbeit: arXiv %1</translation></message>
<message><source>The picture is in %1.</source><translation>Das Bild liegt in %1.</translation></message>
<message><source>The picture is in %1. Dropped onto Layerloom, it opens the network.</source><translation>Das Bild liegt in %1. Auf Layerloom gezogen, öffnet es das Netz.</translation></message>
<message><source>The picture was not saved. %1</source><translation>Das Bild wurde nicht gespeichert. %1</translation></message>
<message><source>The pictures at their new size.</source><translation>Die Bilder in ihrer neuen Größe.</translation></message>
<message><source>The pictures.</source><translation>Die Bilder.</translation></message>
<message><source>The plan cannot be read at %1: %2%3.</source><translation>Der Plan ist bei %1 nicht lesbar: %2%3.</translation></message>
<message><source>The plan's %1 is %2; %3.</source><translation>Im Plan: %1 ist %2; %3.</translation></message>
<message><source>The plug-in %1 is left out: %2.</source><translation>Die Erweiterung %1 wird weggelassen: %2.</translation></message>
<message><source>The positions that are asked.</source><translation>Die Stellen, die gefragt werden.</translation></message>
<message><source>The positions that are asked; unwired: the queries.</source><translation>Die Stellen, die gefragt werden; unverbunden: die Anfragen.</translation></message>
<message><source>The positions that ask.</source><translation>Die Stellen, die fragen.</translation></message>
<message><source>The positions that ask: L of them with E features, for each head if they are split.</source><translation>Die Stellen, die fragen: L davon mit E Merkmalen, je Kopf, wenn geteilt.</translation></message>
<message><source>The positions that ask; only their number matters.</source><translation>Die Stellen, die fragen; nur ihre Anzahl zählt.</translation></message>
<message><source>The positions, on one axis.</source><translation>Die Positionen, auf einer Achse.</translation></message>
<message><source>The power of the damping.</source><translation>Die Potenz der Dämpfung.</translation></message>
<message><source>The power, where none is wired; 0.5 is a root, -1 one over it.</source><translation>Die Potenz, wo keine verbunden ist; 0.5 ist eine Wurzel, -1 der Kehrwert.</translation></message>
<message><source>The predicted noise ε in the same shape.</source><translation>Das vorhergesagte Rauschen ε in derselben Form.</translation></message>
<message><source>The prediction as log-probabilities: put a Log softmax before it.</source><translation>Die Vorhersage als Log-Wahrscheinlichkeiten: Setzen Sie einen Log softmax davor.</translation></message>
<message><source>the prediction is %1, but the target is %2; both need the same shape. Class numbers become one layer for each class by One-hot and Permute.</source><translation>die Vorhersage ist %1, das Ziel aber %2; beide brauchen dieselbe Form. Klassennummern werden durch One-hot und Permute zu einer Ebene je Klasse.</translation></message>
<message><source>the prediction is %1, so the target should be %2, but it is %3.%4</source><translation>die Vorhersage ist %1, also sollte das Ziel %2 sein, aber es ist %3.%4</translation></message>
<message><source>the prediction is %1, so the variance should be %2, or 1 along one axis, but it is %3.</source><translation>die Vorhersage ist %1, also sollte die Varianz %2 sein oder entlang einer Achse 1, aber sie ist %3.</translation></message>
<message><source>the prediction is %1; it needs an axis of classes after the batch.</source><translation>die Vorhersage ist %1; sie braucht nach dem Batch eine Achse mit Klassen.</translation></message>
<message><source>the prediction is %1; it needs an axis of labels after the batch.</source><translation>die Vorhersage ist %1; sie braucht nach dem Batch eine Achse mit Labels.</translation></message>
<message><source>the prediction is %1; overlap is counted within each example, so it needs an axis after the batch.</source><translation>die Vorhersage ist %1; die Überlappung wird in jedem Beispiel gezählt, darum braucht sie nach dem Batch eine Achse.</translation></message>
<message><source>The prediction is the logarithm of the rate, so that it may be any number.</source><translation>Die Vorhersage ist der Logarithmus der Rate, sodass sie jede Zahl sein darf.</translation></message>
<message><source>The prediction went through a Sigmoid already; otherwise it is done here.</source><translation>Die Vorhersage ging schon durch ein Sigmoid; sonst geschieht es hier.</translation></message>
<message><source>The prediction, before any sigmoid.</source><translation>Die Vorhersage, vor jedem Sigmoid.</translation></message>
<message><source>The prediction.</source><translation>Die Vorhersage.</translation></message>
<message><source>the probability of the second label</source><translation>die Wahrscheinlichkeit des zweiten Labels</translation></message>
<message><source>The product of these sizes.</source><translation>Das Produkt dieser Größen.</translation></message>
<message><source>The project of %1 cannot be read: %2</source><translation>Das Projekt von %1 lässt sich nicht lesen: %2</translation></message>
<message><source>The Python of %1</source><translation>Das Python von %1</translation></message>
<message><source>the rarer groups begin at %1; these have to rise and stay below the number of classes, %2.</source><translation>die selteneren Gruppen beginnen bei %1; das muss steigen und unter der Zahl der Klassen, %2, bleiben.</translation></message>
<message><source>The result, number by number.</source><translation>Das Ergebnis, Zahl für Zahl.</translation></message>
<message><source>The run could not be written: %1%2. %3</source><translation>Der Lauf ließ sich nicht schreiben: %1%2. %3</translation></message>
<message><source>The run of %1 is in the trash.</source><translation>Der Lauf von %1 liegt im Papierkorb.</translation></message>
<message><source>The run says nothing about the preparation of %1; train again.</source><translation>Der Lauf sagt nichts über die Vorbereitung von %1; trainieren Sie neu.</translation></message>
<message><source>the same as %1</source><translation>dieselben wie %1</translation></message>
<message><source>The same as what you see.</source><translation>Dasselbe, was Sie sehen.</translation></message>
<message><source>The same channels in another order.</source><translation>Dieselben Kanäle in anderer Reihenfolge.</translation></message>
<message><source>The same for tgt.</source><translation>Dasselbe für tgt.</translation></message>
<message><source>The same for the memory: True where a step of it only fills up.</source><translation>Dasselbe für das Gedächtnis: wahr, wo ein Schritt davon nur auffüllt.</translation></message>
<message><source>The same numbers on fewer axes.</source><translation>Dieselben Zahlen auf weniger Achsen.</translation></message>
<message><source>The same numbers on more axes.</source><translation>Dieselben Zahlen auf mehr Achsen.</translation></message>
<message><source>The same numbers on one axis fewer.</source><translation>Dieselben Zahlen auf einer Achse weniger.</translation></message>
<message><source>The same numbers on one axis more.</source><translation>Dieselben Zahlen auf einer Achse mehr.</translation></message>
<message><source>The same numbers, axes in their new order.</source><translation>Dieselben Zahlen, Achsen in neuer Reihenfolge.</translation></message>
<message><source>The same numbers, laid out anew.</source><translation>Dieselben Zahlen, neu hingelegt.</translation></message>
<message><source>The same numbers, one axis in another place.</source><translation>Dieselben Zahlen, eine Achse an anderer Stelle.</translation></message>
<message><source>The same numbers, two axes in each other's place.</source><translation>Dieselben Zahlen, zwei Achsen vertauscht.</translation></message>
<message><source>The same numbers.</source><translation>Dieselben Zahlen.</translation></message>
<message><source>The same picture without colour.</source><translation>Dasselbe Bild ohne Farbe.</translation></message>
<message><source>The same shape and sort.</source><translation>Dieselbe Form und Art.</translation></message>
<message><source>The same shape as tgt.</source><translation>Dieselbe Form wie tgt.</translation></message>
<message><source>The same shape as x.</source><translation>Dieselbe Form wie x.</translation></message>
<message><source>The same shape without that axis.</source><translation>Dieselbe Form ohne diese Achse.</translation></message>
<message><source>The same shape without those axes.</source><translation>Dieselbe Form ohne diese Achsen.</translation></message>
<message><source>The same shape, decimal numbers.</source><translation>Dieselbe Form, Dezimalzahlen.</translation></message>
<message><source>The same shape, positions added.</source><translation>Dieselbe Form, Positionen addiert.</translation></message>
<message><source>The same shape, shorter along the axis.</source><translation>Dieselbe Form, entlang der Achse kürzer.</translation></message>
<message><source>The same shape, turned.</source><translation>Dieselbe Form, gedreht.</translation></message>
<message><source>The same shape, weighed.</source><translation>Dieselbe Form, gewichtet.</translation></message>
<message><source>The same shape.</source><translation>Dieselbe Form.</translation></message>
<message><source>The same, every number finite.</source><translation>Dasselbe, jede Zahl endlich.</translation></message>
<message><source>The same, longer along the axis.</source><translation>Dasselbe, entlang der Achse länger.</translation></message>
<message><source>The same, longer.</source><translation>Dasselbe, länger.</translation></message>
<message><source>The same, stretched.</source><translation>Dasselbe, gedehnt.</translation></message>
<message><source>The same.</source><translation>Dasselbe.</translation></message>
<message><source>the scores</source><translation>die Werte</translation></message>
<message><source>The second tensor; unwired, the number set here stands at every place.</source><translation>Der zweite Tensor; unverbunden steht überall die hier gesetzte Zahl.</translation></message>
<message><source>The second vectors.</source><translation>Die zweiten Vektoren.</translation></message>
<message><source>The second vectors; three numbers along the axis.</source><translation>Die zweiten Vektoren; drei Zahlen entlang der Achse.</translation></message>
<message><source>The second.</source><translation>Der zweite.</translation></message>
<message><source>The sequence at its new length.</source><translation>Die Folge in ihrer neuen Länge.</translation></message>
<message><source>The sequence that is read.</source><translation>Die Folge, die gelesen wird.</translation></message>
<message><source>The sequence that is written, moved on by one step while training.</source><translation>Die Folge, die geschrieben wird, beim Training um einen Schritt verschoben.</translation></message>
<message><source>The sequence that is written.</source><translation>Die Folge, die geschrieben wird.</translation></message>
<message><source>The sequence that was read.</source><translation>Die Folge, die gelesen wurde.</translation></message>
<message><source>The sequence, one longer.</source><translation>Die Folge, um eins länger.</translation></message>
<message><source>The sequence; only its length matters.</source><translation>Die Folge; nur ihre Länge zählt.</translation></message>
<message><source>The shape all take together: sizes agree from the right, a 1 stretches.</source><translation>Die Form, die alle zusammen annehmen: Größen stimmen von rechts überein, eine 1 dehnt sich.</translation></message>
<message><source>The share kept back to see how good the network is on examples it has not learned from.</source><translation>Der Anteil, der zurückbehalten wird, um zu sehen, wie gut das Netz bei Beispielen ist, aus denen es nicht gelernt hat.</translation></message>
<message><source>The share of truths that should lie below the answer; 0.5 is the median.</source><translation>Der Anteil der Wahrheiten, der unter der Antwort liegen soll; 0.5 ist der Median.</translation></message>
<message><source>The share that is kept back while learning, to see how good the network is on examples it has not seen.</source><translation>Der Anteil, der beim Lernen zurückbehalten wird, um zu sehen, wie gut das Netz bei ungesehenen Beispielen ist.</translation></message>
<message><source>The shorter sequence.</source><translation>Die kürzere Folge.</translation></message>
<message><source>The sine of each number, an angle in radians.</source><translation>Der Sinus jeder Zahl, eines Winkels im Bogenmaß.</translation></message>
<message><source>The sine of π x divided by π x, and 1 at zero: what a perfect filter answers to one sample.</source><translation>Der Sinus von π x geteilt durch π x, und 1 bei null: was ein vollkommener Filter auf einen Abtastwert antwortet.</translation></message>
<message><source>The size %1 is only known when data arrives and cannot be written down.</source><translation>Die Größe %1 ist erst bekannt, wenn Daten ankommen, und lässt sich nicht aufschreiben.</translation></message>
<message><source>The size of each axis of one example; -1 leaves it as it is.</source><translation>Die Größe jeder Achse eines Beispiels; -1 lässt sie, wie sie ist.</translation></message>
<message><source>The size that is set, along each side.</source><translation>Die eingestellte Größe, entlang jeder Seite.</translation></message>
<message><source>The size that is set, along one side.</source><translation>Die eingestellte Größe, entlang einer Seite.</translation></message>
<message><source>The sizes it becomes; one of them may be -1: what is left.</source><translation>Die Größen, die daraus werden; eine davon darf -1 sein: was übrig ist.</translation></message>
<message><source>the sizes it normalises over have to be fixed, but %1 is only known when data arrives.</source><translation>die Größen, über die er normalisiert, müssen fest sein, aber %1 ist erst bekannt, wenn Daten ankommen.</translation></message>
<message><source>the sizes that are still open have become too complicated to follow.</source><translation>die noch offenen Größen sind zu verwickelt geworden, um ihnen zu folgen.</translation></message>
<message><source>The smaller pictures.</source><translation>Die kleineren Bilder.</translation></message>
<message><source>The smaller volumes.</source><translation>Die kleineren Volumen.</translation></message>
<message><source>The smaller, smoother pictures.</source><translation>Die kleineren, glatteren Bilder.</translation></message>
<message><source>The smallest number of each column, or one for all.</source><translation>Die kleinste Zahl jeder Spalte, oder eine für alle.</translation></message>
<message><source>The smallest slope that is drawn.</source><translation>Die kleinste Steigung, die gezogen wird.</translation></message>
<message><source>the source</source><translation>der Quelltext</translation></message>
<message><source>The source is in %1.</source><translation>Der Quelltext liegt in %1.</translation></message>
<message><source>The source is on the clipboard.</source><translation>Der Quelltext ist in der Zwischenablage.</translation></message>
<message><source>The split is by order, because windows drawn at random would overlap.</source><translation>Die Aufteilung geht der Reihe nach, weil zufällig gezogene Fenster sich überlappten.</translation></message>
<message><source>The square root of each number; of a number below zero it is not a number.</source><translation>Die Quadratwurzel jeder Zahl; unter null ist sie keine Zahl.</translation></message>
<message><source>The standard deviation of each channel, or one for all.</source><translation>Die Standardabweichung jedes Kanals, oder eine für alle.</translation></message>
<message><source>The standard deviation of each column, or one for all.</source><translation>Die Standardabweichung jeder Spalte, oder eine für alle.</translation></message>
<message><source>The step from each number to the next along an axis.</source><translation>Der Schritt von jeder Zahl zur nächsten entlang einer Achse.</translation></message>
<message><source>The step of each example, from 0.</source><translation>Der Schritt jedes Beispiels, ab 0.</translation></message>
<message><source>The steps that were picked.</source><translation>Die ausgewählten Schritte.</translation></message>
<message><source>The stored preparation cannot be read: %1.</source><translation>Die gespeicherte Vorbereitung lässt sich nicht lesen: %1.</translation></message>
<message><source>The stride of that pool; auto is the window.</source><translation>Die Schrittweite jenes Poolings; auto ist das Fenster.</translation></message>
<message><source>The sums.</source><translation>Die Summen.</translation></message>
<message><source>The symbol that means nothing new.</source><translation>Das Zeichen, das nichts Neues bedeutet.</translation></message>
<message><source>The symbols of the text, none of them the blank; rows are filled up.</source><translation>Die Zeichen des Textes, keines davon das leere; die Zeilen sind aufgefüllt.</translation></message>
<message><source>The tangent of each number, an angle in radians.</source><translation>Der Tangens jeder Zahl, eines Winkels im Bogenmaß.</translation></message>
<message><source>The target are log-probabilities as well.</source><translation>Auch das Ziel sind Log-Wahrscheinlichkeiten.</translation></message>
<message><source>The target field it is compared with; empty: the plan's.</source><translation>Das Zielfeld, mit dem verglichen wird; leer: das des Plans.</translation></message>
<message><source>the target has %1 classes, but the prediction only has %2.</source><translation>das Ziel hat %1 Klassen, aber die Vorhersage nur %2.</translation></message>
<message><source>the target has %1 classes; %2 is for two, cross-entropy for more.</source><translation>das Ziel hat %1 Klassen; %2 ist für zwei, Kreuzentropie für mehr.</translation></message>
<message><source>the target has %1 classes; this loss only knows two: 1 and -1, or yes and no.</source><translation>das Ziel hat %1 Klassen; dieser Verlust kennt nur zwei: 1 und -1, oder ja und nein.</translation></message>
<message><source>the target has %1 classes; this loss only knows two: together (1) or not (0).</source><translation>das Ziel hat %1 Klassen; dieser Verlust kennt nur zwei: zusammen (1) oder nicht (0).</translation></message>
<message><source>the target has %1 symbols, but the prediction only has %2, the blank among them.</source><translation>das Ziel hat %1 Zeichen, aber die Vorhersage nur %2, das leere eingeschlossen.</translation></message>
<message><source>the target names %1 labels, but the prediction only has %2.</source><translation>das Ziel nennt %1 Labels, aber die Vorhersage hat nur %2.</translation></message>
<message><source>The tensor the first letters are about.</source><translation>Der Tensor, um den es in den ersten Buchstaben geht.</translation></message>
<message><source>The tensor the letters after the comma are about.</source><translation>Der Tensor, um den es in den Buchstaben nach dem Komma geht.</translation></message>
<message><source>The tensor whose shape it takes.</source><translation>Der Tensor, dessen Form es annimmt.</translation></message>
<message><source>The test part decided nothing, so expect about as much on new data of the same kind.</source><translation>Nach dem Testteil wurde nichts entschieden; erwarten Sie bei neuen, gleichartigen Daten etwa dasselbe.</translation></message>
<message><source>The title names the class in the source and stands in the exported model</source><translation>Der Titel benennt die Klasse im Quelltext und steht im exportierten Modell</translation></message>
<message><source>The token that only fills up.</source><translation>Das Token, das nur auffüllt.</translation></message>
<message><source>The token that only fills up; its vector is zero and never learned.</source><translation>Das Token, das nur auffüllt; sein Vektor ist null und wird nie gelernt.</translation></message>
<message><source>the top</source><translation>oben</translation></message>
<message><source>the trained weights</source><translation>die trainierten Gewichte</translation></message>
<message><source>The training has ended by itself; nothing was stopped or closed.</source><translation>Das Training ist von selbst zu Ende gegangen; nichts wurde angehalten oder geschlossen.</translation></message>
<message><source>The triplet loss with a distance that is not the straight line: by angle, squared, or along the axes.</source><translation>Der Triplet-Verlust mit einem Abstand, der nicht die gerade Linie ist: nach Winkel, quadriert oder entlang der Achsen.</translation></message>
<message><source>The true probabilities, in the same shape.</source><translation>Die wahren Wahrscheinlichkeiten, in derselben Form.</translation></message>
<message><source>The truth in the same shape: 1 or -1, or yes and no.</source><translation>Die Wahrheit in derselben Form: 1 oder -1, oder ja und nein.</translation></message>
<message><source>The truth, 0 or 1, in the same shape.</source><translation>Die Wahrheit, 0 oder 1, in derselben Form.</translation></message>
<message><source>the values of node %1 are not a set of keys and values.</source><translation>die Werte von Knoten %1 bestehen nicht aus Schlüsseln und Werten.</translation></message>
<message><source>The variance σ², never negative: put a Softplus or Exp before it.</source><translation>Die Varianz σ², nie negativ: Setzen Sie Softplus oder Exp davor.</translation></message>
<message><source>The variance σ², never negative: put a Softplus or Exp before it. In the shape of the prediction; one axis may be 1, or the last may be missing.</source><translation>Die Varianz σ², nie negativ: Setzen Sie Softplus oder Exp davor. In der Form der Vorhersage; eine Achse darf 1 sein, oder die letzte darf fehlen.</translation></message>
<message><source>The vector that stands upright on two vectors in space.</source><translation>Der Vektor, der im Raum auf zwei Vektoren senkrecht steht.</translation></message>
<message><source>The version of %1 is back. Undo takes that back; the file changes when you save.</source><translation>Die Version von %1 ist zurück. Rückgängig nimmt das zurück; die Datei ändert sich erst beim Speichern.</translation></message>
<message><source>The volumes at their new size.</source><translation>Die Volumen in ihrer neuen Größe.</translation></message>
<message><source>The way to the network in view</source><translation>Der Weg zum Netz, das zu sehen ist</translation></message>
<message><source>The weights hold nothing for %1: it was not in the network when they were trained. Train again, or export the run they came from.</source><translation>Die Gewichte enthalten nichts für %1: Es war nicht im Netz, als sie trainiert wurden. Trainieren Sie neu, oder exportieren Sie den Lauf, aus dem sie kommen.</translation></message>
<message><source>the window is %1 along %2, but only %3 arrive from %9; padding does not count here.</source><translation>das Fenster ist %1 entlang %2, aber nur %3 kommen von %9 an; Auffüllen zählt hier nicht.</translation></message>
<message><source>the window is %1 along %2, but only %3 arrive; padding does not count here.</source><translation>das Fenster ist %1 entlang %2, aber nur %3 kommen an; Auffüllen zählt hier nicht.</translation></message>
<message><source>The window of that pool.</source><translation>Das Fenster jenes Poolings.</translation></message>
<message><source>the window reaches over %1 along %2, but only %3 arrive%4.</source><translation>das Fenster reicht über %1 entlang %2, aber nur %3 kommen an%4.</translation></message>
<message><source>the wire %1 is led through no list of points.</source><translation>die Verbindung %1 führt durch keine Liste von Punkten.</translation></message>
<message><source>the wire %1 names %2, and there is no such node.</source><translation>die Verbindung %1 nennt %2, und einen solchen Knoten gibt es nicht.</translation></message>
<message><source>The wire from %1 to %2</source><translation>Die Verbindung von %1 zu %2</translation></message>
<message><source>the wires of %1 are not a list.</source><translation>die Verbindungen von %1 sind keine Liste.</translation></message>
<message><source>their defaults</source><translation>ihren Vorgaben</translation></message>
<message><source>there are %1 numbers, but %2 holds %3; give one number, as many as that, or no shape.</source><translation>es sind %1 Zahlen, aber %2 enthält %3; geben Sie eine Zahl, so viele, oder keine Form.</translation></message>
<message><source>There are no examples left; choose other data in Data.</source><translation>Es bleiben keine Beispiele übrig; wählen Sie unter Daten andere Daten.</translation></message>
<message><source>there are only %1 graphics cards, counted from 0</source><translation>es gibt nur %1 Grafikkarten, gezählt ab 0</translation></message>
<message><source>There is a network called %1 already.</source><translation>Es gibt schon ein Netz namens %1.</translation></message>
<message><source>there is no %1 along axis %2 of %3; it can be %4 to %5.</source><translation>es gibt kein %1 entlang Achse %2 von %3; möglich ist %4 bis %5.</translation></message>
<message><source>there is no Apple graphics unit that torch can use</source><translation>es gibt keine Grafikeinheit von Apple, die torch benutzen kann</translation></message>
<message><source>there is no axis %1: %2.</source><translation>es gibt keine Achse %1: %2.</translation></message>
<message><source>there is no class at which the rare ones begin; give at least one, or use Linear and Log softmax.</source><translation>es gibt keine Klasse, bei der die seltenen beginnen; geben Sie mindestens eine, oder nehmen Sie Linear und Log softmax.</translation></message>
<message><source>There is no file %1.</source><translation>Es gibt keine Datei %1.</translation></message>
<message><source>there is no format %1.</source><translation>ein Format %1 gibt es nicht.</translation></message>
<message><source>there is no network called %1 in this project.</source><translation>in diesem Projekt gibt es kein Netz namens %1.</translation></message>
<message><source>There is no room left on the disk%1. %2 Make room, then go on from there.</source><translation>Auf der Platte ist kein Platz mehr%1. %2 Schaffen Sie Platz, dann machen Sie dort weiter.</translation></message>
<message><source>There is no source to save yet. %1</source><translation>Es gibt noch keinen Quelltext zum Speichern. %1</translation></message>
<message><source>There is no such port on this kind.</source><translation>Diese Art hat keinen solchen Anschluss.</translation></message>
<message><source>There is no validation part, so nobody knows how it does on new data.</source><translation>Es gibt keinen Validierungsteil, darum weiß niemand, wie gut es bei neuen Daten ist.</translation></message>
<message><source>There is no validation part, so nobody knows how it does on new data. Keep a share back in Data.</source><translation>Es gibt keinen Validierungsteil, darum weiß niemand, wie gut es bei neuen Daten ist. Behalten Sie unter Daten einen Anteil zurück.</translation></message>
<message><source>There is no validation part, so patience has nothing to watch and training runs its full length.</source><translation>Es gibt keinen Validierungsteil, darum hat die Geduld nichts zu beobachten, und das Training läuft seine volle Länge.</translation></message>
<message><source>There is no wire that what is chosen could go into.</source><translation>Es gibt keine Verbindung, in die das Ausgewählte passt.</translation></message>
<message><source>There is no wire that what is chosen could go into. A node goes into a wire with an input and an output that are not wired yet.</source><translation>Es gibt keine Verbindung, in die das Ausgewählte passt. In eine Verbindung kommt ein Knoten, dessen Eingang und Ausgang noch frei sind.</translation></message>
<message><source>There is not enough memory for this.</source><translation>Dafür reicht der Speicher nicht.</translation></message>
<message><source>There is not enough memory for this. A smaller batch size or smaller pictures need less.</source><translation>Dafür reicht der Speicher nicht. Eine kleinere Batchgröße oder kleinere Bilder brauchen weniger.</translation></message>
<message><source>There is nothing to connect: they are in a row already, or it would close a circle.</source><translation>Es gibt nichts zu verbinden: Sie sind schon eine Reihe, oder es würde ein Kreis.</translation></message>
<message><source>There is nothing to learn from: the training part of the data is empty.</source><translation>Es gibt nichts zu lernen: Der Trainingsteil der Daten ist leer.</translation></message>
<message><source>There is nothing to learn from: the training part of the data is empty. Make validation and test smaller in Data.</source><translation>Es gibt nichts zu lernen: Der Trainingsteil der Daten ist leer. Machen Sie Validierung und Test unter Daten kleiner.</translation></message>
<message><source>There is only %1; at least 2 are needed, one to learn from and one to check with.</source><translation>Es gibt nur %1; mindestens 2 sind nötig, eines zum Lernen und eines zum Prüfen.</translation></message>
<message><source>These examples also decided which weights were kept, so expect slightly less on new data.</source><translation>Nach diesen Beispielen wurde auch entschieden, welche Gewichte bleiben; erwarten Sie bei neuen Daten etwas weniger.</translation></message>
<message><source>these sizes</source><translation>diese Größen</translation></message>
<message><source>They are set alike.</source><translation>Sie sind gleich eingestellt.</translation></message>
<message><source>they were</source><translation>sie wurden</translation></message>
<message><source>Thins the channels of a dense block out and halves the picture.</source><translation>Dünnt die Kanäle eines Dense-Blocks aus und halbiert das Bild.</translation></message>
<message><source>This cannot be used</source><translation>Das lässt sich nicht benutzen</translation></message>
<message><source>this computer</source><translation>dieser Computer</translation></message>
<message><source>This did not work, and the fault is Layerloom's%1. Your project is as it was.</source><translation>Das hat nicht geklappt, und der Fehler liegt bei Layerloom%1. Ihr Projekt ist, wie es war.</translation></message>
<message><source>This is the latest version, %1.</source><translation>Dies ist die neueste Version, %1.</translation></message>
<message><source>This is the outermost network.</source><translation>Das ist das äußerste Netz.</translation></message>
<message><source>this loss</source><translation>dieser Verlust</translation></message>
<message><source>This machine</source><translation>Dieser Computer</translation></message>
<message><source>This needs some seconds.</source><translation>Das dauert einige Sekunden.</translation></message>
<message><source>This network is not trained yet: its weights are random.</source><translation>Dieses Netz ist noch nicht trainiert: Seine Gewichte sind zufällig.</translation></message>
<message><source>This network is the one that is trained.</source><translation>Dieses Netz ist das, das trainiert wird.</translation></message>
<message><source>This run</source><translation>Dieser Lauf</translation></message>
<message><source>this torch finds no NVIDIA or AMD graphics card</source><translation>dieses torch findet keine Grafikkarte von NVIDIA oder AMD</translation></message>
<message><source>This training needs about %1, but %2 are free</source><translation>Dieses Training braucht etwa %1, aber %2 sind frei</translation></message>
<message><source>This version</source><translation>Diese Version</translation></message>
<message><source>This version cannot be read any more.</source><translation>Diese Version ist nicht mehr lesbar.</translation></message>
<message><source>thread</source><translation>Thread</translation></message>
<message><source>Threads torch uses</source><translation>Threads von torch</translation></message>
<message><source>Three channels</source><translation>Drei Kanäle</translation></message>
<message><source>three channels %1</source><translation>drei Kanäle %1</translation></message>
<message><source>Three numbers a pixel, or one.</source><translation>Drei Zahlen je Pixel oder eine.</translation></message>
<message><source>Threshold</source><translation>Threshold</translation></message>
<message><source>Tile</source><translation>Kacheln</translation></message>
<message><source>time</source><translation>Zeit</translation></message>
<message><source>Time left</source><translation>Verbleibend</translation></message>
<message><source>Times</source><translation>Mal</translation></message>
<message><source>times</source><translation>Mal</translation></message>
<message><source>times %1</source><translation>mal %1</translation></message>
<message><source>Timestep embedding</source><translation>Einbettung des Zeitschritts</translation></message>
<message><source>Title of the frame</source><translation>Titel des Rahmens</translation></message>
<message><source>Title of the project</source><translation>Titel des Projekts</translation></message>
<message><source>To</source><translation>Zu</translation></message>
<message><source>to %1</source><translation>auf %1</translation></message>
<message><source>to %1 of %2</source><translation>zu %1 von %2</translation></message>
<message><source>To axis</source><translation>Bis Achse</translation></message>
<message><source>to axis %1</source><translation>bis Achse %1</translation></message>
<message><source>To check with</source><translation>Zum Prüfen</translation></message>
<message><source>to find the middle its %1 has to be fixed, but %2 is only known when data arrives.</source><translation>um die Mitte zu finden, muss sein %1 fest sein, aber %2 ist erst bekannt, wenn Daten ankommen.</translation></message>
<message><source>To learn from</source><translation>Zum Lernen</translation></message>
<message><source>To names %1 axes, but each example has %2 (%3).</source><translation>Zu nennt %1 Achsen, aber jedes Beispiel hat %2 (%3).</translation></message>
<message><source>To test with</source><translation>Zum Testen</translation></message>
<message><source>to the %1</source><translation>hoch %1</translation></message>
<message><source>today</source><translation>heute</translation></message>
<message><source>Today %1</source><translation>Heute %1</translation></message>
<message><source>today %1</source><translation>heute %1</translation></message>
<message><source>Today at %1</source><translation>Heute um %1</translation></message>
<message><source>today at %1</source><translation>heute um %1</translation></message>
<message><source>Together by</source><translation>Zusammen durch</translation></message>
<message><source>token %1</source><translation>Token %1</translation></message>
<message><source>Token numbers from 0.</source><translation>Tokennummern ab 0.</translation></message>
<message><source>Token numbers from 0; their order does not matter.</source><translation>Tokennummern ab 0; ihre Reihenfolge zählt nicht.</translation></message>
<message><source>Token numbers, before they are embedded.</source><translation>Tokennummern, bevor sie eingebettet werden.</translation></message>
<message><source>tokens go up to %1, but the table has only %2 rows.</source><translation>Token gehen bis %1, aber die Tabelle hat nur %2 Zeilen.</translation></message>
<message><source>Took</source><translation>Dauer</translation></message>
<message><source>Top</source><translation>Oben</translation></message>
<message><source>Topk</source><translation>Topk</translation></message>
<message><source>Total variation</source><translation>Total variation</translation></message>
<message><source>Tour</source><translation>Rundgang</translation></message>
<message><source>Tour: %1. %2</source><translation>Rundgang: %1. %2</translation></message>
<message><source>Train</source><translation>Trainieren</translation></message>
<message><source>train</source><translation>Training</translation></message>
<message><source>Train %1</source><translation>%1 trainieren</translation></message>
<message><source>Train the network (F5)</source><translation>Das Netz trainieren (F5)</translation></message>
<message><source>Train the network first.</source><translation>Trainieren Sie zuerst das Netz.</translation></message>
<message><source>Train the network first. Here you will see how often it is right on examples it has not learned from, and which ones it gets wrong.</source><translation>Trainieren Sie zuerst das Netz. Hier sehen Sie dann, wie oft es bei Beispielen richtig liegt, aus denen es nicht gelernt hat, und welche es falsch beantwortet.</translation></message>
<message><source>Train this network</source><translation>Dieses Netz trainieren</translation></message>
<message><source>Train will go through the data %1, %2 at a time, and keep the %3 weights.</source><translation>Das Training geht %1 durch die Daten, jeweils %2, und behält die %3 Gewichte.</translation></message>
<message><source>Trained</source><translation>Trainiert</translation></message>
<message><source>Trained %1 in %2.</source><translation>%1 in %2 trainiert.</translation></message>
<message><source>Training</source><translation>Training</translation></message>
<message><source>training</source><translation>Training</translation></message>
<message><source>Training compares %1 with %2 by %3.</source><translation>Das Training vergleicht %1 mit %2 durch %3.</translation></message>
<message><source>Training ended after %1; the weights are kept.</source><translation>Das Training endete nach %1; die Gewichte sind aufgehoben.</translation></message>
<message><source>Training is running</source><translation>Ein Training läuft</translation></message>
<message><source>training loss</source><translation>Trainingsverlust</translation></message>
<message><source>Training makes %1 small.</source><translation>Das Training macht %1 klein.</translation></message>
<message><source>Training only</source><translation>Nur beim Training</translation></message>
<message><source>Training stopped</source><translation>Training abgebrochen</translation></message>
<message><source>Trains on %1 (%2). Click for what else this computer can do.</source><translation>Trainiert auf %1 (%2). Klicken zeigt, was dieser Computer noch kann.</translation></message>
<message><source>Trains otherwise</source><translation>Trainiert anders</translation></message>
<message><source>trains otherwise</source><translation>trainiert anders</translation></message>
<message><source>Trains: %1 small pictures a second.</source><translation>Trainiert: %1 kleine Bilder je Sekunde.</translation></message>
<message><source>Transformer</source><translation>Transformer</translation></message>
<message><source>Transformer decoder</source><translation>Transformer decoder</translation></message>
<message><source>Transformer decoder layer</source><translation>Transformer decoder layer</translation></message>
<message><source>Transformer encoder</source><translation>Transformer encoder</translation></message>
<message><source>Transformer encoder layer</source><translation>Transformer encoder layer</translation></message>
<message><source>Transpose</source><translation>Transpose</translation></message>
<message><source>Transposed conv 1D</source><translation>Transposed conv 1D</translation></message>
<message><source>Transposed conv 2D</source><translation>Transposed conv 2D</translation></message>
<message><source>Transposed conv 3D</source><translation>Transposed conv 3D</translation></message>
<message><source>Tried just now, not guessed.</source><translation>Gerade ausprobiert, nicht geraten.</translation></message>
<message><source>Triplet</source><translation>Triplet</translation></message>
<message><source>Triplet, other distance</source><translation>Triplet, anderer Abstand</translation></message>
<message><source>True from the end of each sequence on.</source><translation>Wahr ab dem Ende jeder Folge.</translation></message>
<message><source>true or false</source><translation>wahr oder falsch</translation></message>
<message><source>True or false at each place.</source><translation>Wahr oder falsch an jeder Stelle.</translation></message>
<message><source>True or false for each number.</source><translation>Wahr oder falsch für jede Zahl.</translation></message>
<message><source>True or false, of any shape.</source><translation>Wahr oder falsch, in jeder Form.</translation></message>
<message><source>True where a key only fills up: nobody looks there.</source><translation>Wahr, wo ein Schlüssel nur auffüllt: Dort sieht niemand hin.</translation></message>
<message><source>True where a key only fills up: nobody looks there. Unwired: all keys count.</source><translation>Wahr, wo ein Schlüssel nur auffüllt: Dort sieht niemand hin. Unverbunden: Alle zählen.</translation></message>
<message><source>True where a number is at least as large as another.</source><translation>Wahr, wo eine Zahl mindestens so groß ist wie eine andere.</translation></message>
<message><source>True where a number is at most as large as another.</source><translation>Wahr, wo eine Zahl höchstens so groß ist wie eine andere.</translation></message>
<message><source>True where a number is larger than another, or than a threshold.</source><translation>Wahr, wo eine Zahl größer ist als eine andere oder eine Schwelle.</translation></message>
<message><source>True where a number is missing (NaN).</source><translation>Wahr, wo eine Zahl fehlt (NaN).</translation></message>
<message><source>True where a number is neither missing nor infinite.</source><translation>Wahr, wo eine Zahl weder fehlt noch unendlich ist.</translation></message>
<message><source>True where a number is smaller than another, or than a threshold.</source><translation>Wahr, wo eine Zahl kleiner ist als eine andere oder eine Schwelle.</translation></message>
<message><source>True where a position (row) may not look at another (column).</source><translation>Wahr, wo eine Stelle (Zeile) eine andere (Spalte) nicht ansehen darf.</translation></message>
<message><source>True where a query may not look at a key, as in multi-head attention; the written line turns it round for torch.</source><translation>Wahr, wo eine Anfrage einen Schlüssel nicht ansehen darf, wie bei Multi-Head-Attention; die geschriebene Zeile kehrt es für torch um.</translation></message>
<message><source>True where a query may not look at a key, as in multi-head attention; the written line turns it round for torch. L, S for all, or with axes before that stretch.</source><translation>Wahr, wo eine Anfrage einen Schlüssel nicht ansehen darf, wie bei Multi-Head-Attention; die geschriebene Zeile kehrt es für torch um. L, S oder mit Achsen davor, die sich dehnen.</translation></message>
<message><source>True where a query may not look at a key: L, S for all, or N first, or N, heads first.</source><translation>Wahr, wo eine Anfrage einen Schlüssel nicht ansehen darf: L, S für alle, oder N zuerst, oder N, Köpfe zuerst.</translation></message>
<message><source>True where a step only fills up and is left out.</source><translation>Wahr, wo ein Schritt nur auffüllt und weggelassen wird.</translation></message>
<message><source>True where a step only fills up: nobody looks there.</source><translation>Wahr, wo ein Schritt nur auffüllt: Dort sieht niemand hin.</translation></message>
<message><source>True where a step only fills up: nobody looks there. Unwired: all count.</source><translation>Wahr, wo ein Schritt nur auffüllt: Dort sieht niemand hin. Unverbunden: Alle zählen.</translation></message>
<message><source>True where a token only fills up.</source><translation>Wahr, wo ein Token nur auffüllt.</translation></message>
<message><source>True where all along one axis or several are true.</source><translation>Wahr, wo entlang einer oder mehrerer Achsen alle wahr sind.</translation></message>
<message><source>True where at least one along one axis or several is true.</source><translation>Wahr, wo entlang einer oder mehrerer Achsen mindestens eines wahr ist.</translation></message>
<message><source>True where at least one is true.</source><translation>Wahr, wo mindestens eines wahr ist.</translation></message>
<message><source>True where both are true.</source><translation>Wahr, wo beide wahr sind.</translation></message>
<message><source>True where exactly one is true.</source><translation>Wahr, wo genau eines wahr ist.</translation></message>
<message><source>True where the first is taken.</source><translation>Wahr, wo das Erste genommen wird.</translation></message>
<message><source>True where the number is put.</source><translation>Wahr, wo die Zahl eingesetzt wird.</translation></message>
<message><source>True where two numbers are the same, such as where a token is padding.</source><translation>Wahr, wo zwei Zahlen gleich sind, etwa wo ein Token Padding ist.</translation></message>
<message><source>True where two numbers differ, such as where a token is no padding.</source><translation>Wahr, wo zwei Zahlen verschieden sind, etwa wo ein Token kein Padding ist.</translation></message>
<message><source>Trust and run</source><translation>Vertrauen und ausführen</translation></message>
<message><source>Trust is for exactly this text, on this computer, and is not part of the project.</source><translation>Das Vertrauen gilt genau diesem Text auf diesem Computer und gehört nicht zum Projekt.</translation></message>
<message><source>try 0.001</source><translation>versuchen Sie 0.001</translation></message>
<message><source>Try a batch size of %1</source><translation>Versuchen Sie eine Batchgröße von %1</translation></message>
<message><source>Try a smaller network</source><translation>Versuchen Sie ein kleineres Netz</translation></message>
<message><source>Turns a number for each example, such as the step of a diffusion, into waves a network can read.</source><translation>Macht aus einer Zahl je Beispiel, etwa dem Schritt einer Diffusion, Wellen, die ein Netz lesen kann.</translation></message>
<message><source>Turns a probability into its log-odds, as the inverse of sigmoid.</source><translation>Macht aus einer Wahrscheinlichkeit ihre Log-Odds, als Umkehrung des Sigmoids.</translation></message>
<message><source>Turns colours into how bright they look.</source><translation>Macht aus Farben, wie hell sie aussehen.</translation></message>
<message><source>Turns dark into light: each number is taken from the largest there can be.</source><translation>Macht Dunkles hell: Jede Zahl wird von der größten möglichen abgezogen.</translation></message>
<message><source>Turns each channel up or down by what a few neighbouring channels say; it learns next to nothing.</source><translation>Dreht jeden Kanal auf oder zu, nach dem, was ein paar Nachbarkanäle sagen; lernt fast nichts.</translation></message>
<message><source>Turns each code into a row of zeros with a single 1 at its place.</source><translation>Macht aus jedem Code eine Zeile von Nullen mit einer einzigen 1 an seiner Stelle.</translation></message>
<message><source>Turns numbers into another sort, such as whole numbers into decimal ones.</source><translation>Macht aus Zahlen eine andere Art, etwa aus ganzen Zahlen Dezimalzahlen.</translation></message>
<message><source>Turns pairs of vectors the same way where the truth is 1, and away from each other where it is -1.</source><translation>Dreht Paare von Vektoren gleich, wo die Wahrheit 1 ist, und voneinander weg, wo sie -1 ist.</translation></message>
<message><source>Turns queries or keys by an angle that grows with the position, so that they match by distance.</source><translation>Dreht Anfragen oder Schlüssel um einen Winkel, der mit der Stelle wächst, sodass sie nach Abstand passen.</translation></message>
<message><source>Turns scores into shares that are positive and sum to 1.</source><translation>Macht aus Werten Anteile, die positiv sind und zusammen 1 ergeben.</translation></message>
<message><source>Turns scores into shares that sum to 1, the largest share for the smallest score.</source><translation>Macht aus Werten Anteile, die zusammen 1 ergeben; der größte gehört zum kleinsten Wert.</translation></message>
<message><source>Turns the channels of each pixel into shares that are positive and sum to 1.</source><translation>Macht aus den Kanälen jedes Pixels Anteile, die positiv sind und zusammen 1 ergeben.</translation></message>
<message><source>Turns the order along axes around, such as a sequence read backwards.</source><translation>Kehrt die Reihenfolge entlang von Achsen um, wie eine rückwärts gelesene Folge.</translation></message>
<message><source>Turns the sign of each number.</source><translation>Kehrt das Vorzeichen jeder Zahl um.</translation></message>
<message><source>Turns true into false and false into true.</source><translation>Macht aus wahr falsch und aus falsch wahr.</translation></message>
<message><source>Turns up what matters, first which channels, then which places.</source><translation>Dreht auf, was zählt: erst welche Kanäle, dann welche Stellen.</translation></message>
<message><source>Tversky</source><translation>Tversky</translation></message>
<message><source>Twelve layers of one block, the table of tokens used twice: 124,439,808 parameters, as published.</source><translation>Zwölf Schichten aus einem Block, die Tokentabelle zweimal benutzt: 124 439 808 Parameter, wie veröffentlicht.</translation></message>
<message><source>Two 3×3 convolutions with a shortcut around them: the block of ResNet-18 and ResNet-34.</source><translation>Zwei 3×3-Faltungen mit einer Abkürzung darum: der Block von ResNet-18 und ResNet-34.</translation></message>
<message><source>Two 3×3 convolutions, each with batch norm and an activation: the step of a U-Net.</source><translation>Zwei 3×3-Faltungen, jede mit Batch-Normalisierung und Aktivierung: der Schritt eines U-Net.</translation></message>
<message><source>Two to the power</source><translation>Zwei hoch</translation></message>
<message><source>Type</source><translation>Typ</translation></message>
<message><source>Type a word for what you need, such as “conv” or “average”.</source><translation>Tippen Sie ein Wort für das, was Sie brauchen, etwa „conv“ oder „Mittel“.</translation></message>
<message><source>Type what you want to do, or the name of a node</source><translation>Schreiben Sie, was Sie tun wollen, oder den Namen eines Knotens</translation></message>
<message><source>typical error</source><translation>typischer Fehler</translation></message>
<message><source>typical error %1</source><translation>typischer Fehler %1</translation></message>
<message><source>U-Net</source><translation>U-Net</translation></message>
<message><source>Unbind</source><translation>Unbind</translation></message>
<message><source>Under a minute</source><translation>Unter einer Minute</translation></message>
<message><source>Undo</source><translation>Rückgängig</translation></message>
<message><source>Undo (Ctrl+Z) takes back any step.</source><translation>Rückgängig (Strg+Z) nimmt jeden Schritt zurück.</translation></message>
<message><source>Undo diffusion</source><translation>Entrauschen</translation></message>
<message><source>Unflatten</source><translation>Unflatten</translation></message>
<message><source>Unfold</source><translation>Unfold</translation></message>
<message><source>unknown kind</source><translation>unbekannte Art</translation></message>
<message><source>unknown kind, kept as it is</source><translation>unbekannte Art, bleibt wie sie ist</translation></message>
<message><source>Unmute</source><translation>Nicht mehr stumm</translation></message>
<message><source>Unpack</source><translation>Auspacken</translation></message>
<message><source>Unpack %1</source><translation>%1 auspacken</translation></message>
<message><source>Unpack block</source><translation>Block auspacken</translation></message>
<message><source>Unrolls each example into one long row.</source><translation>Rollt jedes Beispiel zu einer langen Zeile aus.</translation></message>
<message><source>Unsaved changes</source><translation>Nicht gespeicherte Änderungen</translation></message>
<message><source>Unsqueeze</source><translation>Unsqueeze</translation></message>
<message><source>Untitled</source><translation>Ohne Titel</translation></message>
<message><source>Unwired: all count.</source><translation>Unverbunden: Alle zählen.</translation></message>
<message><source>Unwired: all keys count.</source><translation>Unverbunden: Alle zählen.</translation></message>
<message><source>Unwired: all steps.</source><translation>Unverbunden: alle.</translation></message>
<message><source>Unwired: as large as the windows cover.</source><translation>Unverbunden: so groß, wie die Fenster überdecken.</translation></message>
<message><source>Unwired: each once.</source><translation>Unverbunden: jedes einmal.</translation></message>
<message><source>Unwired: zeros.</source><translation>Unverbunden: Nullen.</translation></message>
<message><source>up to %1 steps</source><translation>bis %1 Schritte</translation></message>
<message><source>Up to %1, out of %2 known</source><translation>Bis zu %1, aus %2 bekannten</translation></message>
<message><source>Upper triangle</source><translation>Oberes Dreieck</translation></message>
<message><source>Upsample</source><translation>Upsample</translation></message>
<message><source>Upsample 1D</source><translation>Upsample 1D</translation></message>
<message><source>Upsample 3D</source><translation>Upsample 3D</translation></message>
<message><source>Use %1 again</source><translation>%1 wieder benutzen</translation></message>
<message><source>Use again</source><translation>Wieder benutzen</translation></message>
<message><source>Use it in Python</source><translation>In Python benutzen</translation></message>
<message><source>Use the field %1</source><translation>Das Feld %1 benutzen</translation></message>
<message><source>Use the same weights</source><translation>Dieselben Gewichte benutzen</translation></message>
<message><source>Use the weights of %1</source><translation>Die Gewichte von %1 benutzen</translation></message>
<message><source>Use this data</source><translation>Diese Daten benutzen</translation></message>
<message><source>Use weights of its own</source><translation>Eigene Gewichte benutzen</translation></message>
<message><source>used</source><translation>benutzt</translation></message>
<message><source>Used as</source><translation>Benutzt als</translation></message>
<message><source>Used while training only.</source><translation>Nur beim Training benutzt.</translation></message>
<message><source>v where masked, else x</source><translation>v wo maskiert, sonst x</translation></message>
<message><source>Validation</source><translation>Validierung</translation></message>
<message><source>validation</source><translation>Validierung</translation></message>
<message><source>validation accuracy</source><translation>Validierungsgenauigkeit</translation></message>
<message><source>Validation and test together leave less than a twentieth to learn from.</source><translation>Validierung und Test zusammen lassen weniger als ein Zwanzigstel zum Lernen übrig.</translation></message>
<message><source>validation loss</source><translation>Validierungsverlust</translation></message>
<message><source>validation share</source><translation>Validierungsanteil</translation></message>
<message><source>Value</source><translation>Wert</translation></message>
<message><source>value</source><translation>Wert</translation></message>
<message><source>Values</source><translation>Werte</translation></message>
<message><source>Variance</source><translation>Varianz</translation></message>
<message><source>Vectors at a right angle to both.</source><translation>Vektoren im rechten Winkel zu beiden.</translation></message>
<message><source>Vectors of D numbers.</source><translation>Vektoren mit D Zahlen.</translation></message>
<message><source>Vectors of L numbers.</source><translation>Vektoren mit L Zahlen.</translation></message>
<message><source>Verses</source><translation>Verse</translation></message>
<message><source>View</source><translation>Ansicht</translation></message>
<message><source>Vision</source><translation>Bilder</translation></message>
<message><source>Volumes: channels, depth, height, width.</source><translation>Volumen: Kanäle, Tiefe, Höhe, Breite.</translation></message>
<message><source>voxels</source><translation>Voxel</translation></message>
<message><source>Voxels added at one border of what comes out.</source><translation>Voxel, die an einem Rand des Ergebnisses angefügt werden.</translation></message>
<message><source>Voxels added at the left side.</source><translation>Voxel, die an der linken Seite angefügt werden.</translation></message>
<message><source>Voxels added at the lower side.</source><translation>Voxel, die an der unteren Seite angefügt werden.</translation></message>
<message><source>Voxels added at the right side.</source><translation>Voxel, die an der rechten Seite angefügt werden.</translation></message>
<message><source>Voxels added at the upper side.</source><translation>Voxel, die an der oberen Seite angefügt werden.</translation></message>
<message><source>Voxels added before the first slice.</source><translation>Voxel, die vor der ersten Scheibe angefügt werden.</translation></message>
<message><source>Voxels added behind the last slice.</source><translation>Voxel, die hinter der letzten Scheibe angefügt werden.</translation></message>
<message><source>Voxels added on every side, half a window at most.</source><translation>Voxel, die auf jeder Seite angefügt werden, höchstens ein halbes Fenster.</translation></message>
<message><source>Voxels added on every side, so that borders are seen too.</source><translation>Voxel, die auf jeder Seite angefügt werden, damit auch die Ränder gesehen werden.</translation></message>
<message><source>W patch + b, each patch</source><translation>W Feld + b, jedes Feld</translation></message>
<message><source>wants %1</source><translation>braucht %1</translation></message>
<message><source>Warm-up</source><translation>Aufwärmen</translation></message>
<message><source>was</source><translation>war</translation></message>
<message><source>Was → answered</source><translation>War → Antwort</translation></message>
<message><source>Wasserstein critic</source><translation>Wasserstein-Kritiker</translation></message>
<message><source>Weather</source><translation>Wetter</translation></message>
<message><source>Weighs the channels while it is wide.</source><translation>Gewichtet die Kanäle, solange es breit ist.</translation></message>
<message><source>Weight</source><translation>Gewicht</translation></message>
<message><source>weight %1</source><translation>Gewicht %1</translation></message>
<message><source>Weight decay</source><translation>Weight Decay</translation></message>
<message><source>weight decay</source><translation>Weight Decay</translation></message>
<message><source>Weight of yes</source><translation>Gewicht von Ja</translation></message>
<message><source>weight of yes has %1 numbers, but the last axis of %2 has another size; give one number for all, or one for each place on it.</source><translation>das Gewicht von Ja hat %1 Zahlen, aber die letzte Achse von %2 hat eine andere Größe; geben Sie eine Zahl für alle oder eine je Stelle darauf.</translation></message>
<message><source>Weight of yes α</source><translation>Gewicht von Ja α</translation></message>
<message><source>Weights</source><translation>Gewichte</translation></message>
<message><source>weights are wired, but the vectors come together by %1; only sums can be weighed.</source><translation>Gewichte sind verbunden, aber die Vektoren kommen durch %1 zusammen; nur Summen lassen sich gewichten.</translation></message>
<message><source>What %1 does is written in the inspector.</source><translation>Was %1 tut, wird im Inspektor geschrieben.</translation></message>
<message><source>What %1 hands out inside.</source><translation>Was %1 innen herausgibt.</translation></message>
<message><source>What all other numbers become.</source><translation>Was alle anderen Zahlen werden.</translation></message>
<message><source>What arrives at %1 inside.</source><translation>Was innen bei %1 ankommt.</translation></message>
<message><source>What arrives from %9 at %1 inside.</source><translation>Was innen bei %1 von %9 ankommt.</translation></message>
<message><source>what arrives from %9 is too small to be tried.</source><translation>was von %9 ankommt, ist zu klein zum Ausprobieren.</translation></message>
<message><source>what arrives is too small to be tried.</source><translation>was ankommt, ist zu klein zum Ausprobieren.</translation></message>
<message><source>What bends the line inside.</source><translation>Was innen die Linie biegt.</translation></message>
<message><source>What bends the line inside. none leaves it out.</source><translation>Was innen die Linie biegt. „keine“ lässt es weg.</translation></message>
<message><source>What brings the channels to mean 0 and spread 1.</source><translation>Was die Kanäle auf Mittelwert 0 und Streuung 1 bringt.</translation></message>
<message><source>What brings the weights between 0 and 1.</source><translation>Was die Gewichte zwischen 0 und 1 bringt.</translation></message>
<message><source>What came in, and what each layer added.</source><translation>Was hineinging, und was jede Schicht hinzufügte.</translation></message>
<message><source>What comes out at a weight of 0.</source><translation>Was bei Gewicht 0 herauskommt.</translation></message>
<message><source>What comes out at a weight of 1.</source><translation>Was bei Gewicht 1 herauskommt.</translation></message>
<message><source>What divides, where nothing is wired.</source><translation>Was teilt, wo nichts verbunden ist.</translation></message>
<message><source>What divides; unwired, the number set here.</source><translation>Was teilt; unverbunden die hier gesetzte Zahl.</translation></message>
<message><source>What does not fit turns red and says why, with buttons that put it right.</source><translation>Was nicht passt, wird rot und sagt, warum, mit Knöpfen, die es richten.</translation></message>
<message><source>What does not fit turns red and says why, with buttons that put it right. All of them are listed here. Undo (Ctrl+Z) takes back any step.</source><translation>Was nicht passt, wird rot und sagt, warum, mit Knöpfen, die es richten. Hier stehen alle. Rückgängig (Strg+Z) nimmt jeden Schritt zurück.</translation></message>
<message><source>What each number is compared with, where nothing is wired.</source><translation>Womit jede Zahl verglichen wird, wo nichts verbunden ist.</translation></message>
<message><source>What each number is multiplied by.</source><translation>Womit jede Zahl multipliziert wird.</translation></message>
<message><source>What each query gathered.</source><translation>Was jede Anfrage gesammelt hat.</translation></message>
<message><source>What each step is bent by.</source><translation>Wodurch jeder Schritt gebogen wird.</translation></message>
<message><source>What every number begins at.</source><translation>Womit jede Zahl beginnt.</translation></message>
<message><source>What every number is divided by.</source><translation>Wodurch jede Zahl geteilt wird.</translation></message>
<message><source>What forward returns.</source><translation>Was forward zurückgibt.</translation></message>
<message><source>What is added afterwards.</source><translation>Was danach addiert wird.</translation></message>
<message><source>What is added at the borders: zeros, the inside mirrored, the edge repeated, or the other side.</source><translation>Was an den Rändern angefügt wird: Nullen, das Innere gespiegelt, die Kante wiederholt oder die andere Seite.</translation></message>
<message><source>What is added to.</source><translation>Wozu addiert wird.</translation></message>
<message><source>What is added, so that nothing is divided by zero.</source><translation>Was addiert wird, damit nichts durch null geteilt wird.</translation></message>
<message><source>What is chosen is not wired to anything else.</source><translation>Was ausgewählt ist, ist mit nichts anderem verbunden.</translation></message>
<message><source>What is closer to zero than this becomes zero.</source><translation>Was näher an null liegt, wird null.</translation></message>
<message><source>What is compared.</source><translation>Was verglichen wird.</translation></message>
<message><source>What is given, in the same shape: rounded, quantised or drawn.</source><translation>Was gegeben wird, in derselben Form: gerundet, quantisiert oder gezogen.</translation></message>
<message><source>What is in it</source><translation>Was darin steht</translation></message>
<message><source>what is laid end to end may differ along axis %1 only, but differs along %2.</source><translation>was aneinandergelegt wird, darf nur entlang Achse %1 verschieden sein, ist es aber entlang %2.</translation></message>
<message><source>What is learned</source><translation>Was gelernt wird</translation></message>
<message><source>What is learned through.</source><translation>Wodurch gelernt wird.</translation></message>
<message><source>What is left over after dividing; it has the sign of the divisor.</source><translation>Was beim Teilen übrig bleibt; mit dem Vorzeichen des Teilers.</translation></message>
<message><source>What is left without the noise.</source><translation>Was ohne das Rauschen bleibt.</translation></message>
<message><source>What is made small while training: cross-entropy for labels, squared error for numbers; absolute error minds outliers less.</source><translation>Was beim Training klein wird: Kreuzentropie für Labels, quadrierter Fehler für Zahlen; der absolute Fehler achtet weniger auf Ausreißer.</translation></message>
<message><source>what is measured changes with every example, and is wrong after training.</source><translation>Was gemessen wird, ändert sich mit jedem Beispiel und ist nach dem Training falsch.</translation></message>
<message><source>What is on the clipboard</source><translation>Was in der Zwischenablage liegt</translation></message>
<message><source>What is put back.</source><translation>Was zurückgesetzt wird.</translation></message>
<message><source>What is stretched.</source><translation>Was gedehnt wird.</translation></message>
<message><source>What is taken where it is false; unwired, the number set here.</source><translation>Was genommen wird, wo es falsch ist; unverbunden die hier gesetzte Zahl.</translation></message>
<message><source>What is taken where it is true.</source><translation>Was genommen wird, wo es wahr ist.</translation></message>
<message><source>What it is compared with; unwired, the number set here.</source><translation>Womit verglichen wird; unverbunden die hier gesetzte Zahl.</translation></message>
<message><source>What it knew after every step.</source><translation>Was nach jedem Schritt bekannt war.</translation></message>
<message><source>What it knew at the end, for each layer and way.</source><translation>Was am Ende bekannt war, für jede Schicht und Richtung.</translation></message>
<message><source>What it knew before this step; unwired: zeros.</source><translation>Was vor diesem Schritt bekannt war; unverbunden: Nullen.</translation></message>
<message><source>What it knows after this step.</source><translation>Was nach diesem Schritt bekannt ist.</translation></message>
<message><source>What it knows before the first step, for each layer and way: h of another.</source><translation>Was vor dem ersten Schritt bekannt ist, für jede Schicht und Richtung: h eines anderen.</translation></message>
<message><source>What it knows before the first step, for each layer and way: h of another. A single layer also takes N, H. Unwired: zeros.</source><translation>Was vor dem ersten Schritt bekannt ist, für jede Schicht und Richtung: h eines anderen. Eine einzelne Schicht nimmt auch N, H. Unverbunden: Nullen.</translation></message>
<message><source>What it learned so far is kept as a run.</source><translation>Was es bisher gelernt hat, bleibt als Lauf erhalten.</translation></message>
<message><source>What it remembered at the end, for each layer and way.</source><translation>Was am Ende erinnert wurde, für jede Schicht und Richtung.</translation></message>
<message><source>What it remembered before this step; wired together with h0.</source><translation>Was vor diesem Schritt erinnert wurde; zusammen mit h0 verbunden.</translation></message>
<message><source>What it remembers after this step.</source><translation>Was nach diesem Schritt erinnert wird.</translation></message>
<message><source>What it remembers before the first step, as c of another; wired with h0.</source><translation>Was vor dem ersten Schritt erinnert wird, wie c eines anderen; zusammen mit h0 verbunden.</translation></message>
<message><source>What it should have been, in the same shape.</source><translation>Was es hätte sein sollen, in derselben Form.</translation></message>
<message><source>What it takes</source><translation>Was es braucht</translation></message>
<message><source>What lay at one place.</source><translation>Was an einer Stelle lag.</translation></message>
<message><source>What lay there.</source><translation>Was dort lag.</translation></message>
<message><source>What lay there; the shape of index.</source><translation>Was dort lag; in der Form des Index.</translation></message>
<message><source>what leaves has other axes or sorts of numbers with %1 than with %2: %3 and %4.</source><translation>was ihn verlässt, hat mit %1 andere Achsen oder Arten von Zahlen als mit %2: %3 und %4.</translation></message>
<message><source>What leaves here takes raw values, as your data stores them: what was fitted for scaling is built in, and so are the labels.</source><translation>Was hier hinausgeht, nimmt rohe Werte, wie Ihre Daten sie speichern: Die Skalierung ist eingebaut, die Labels auch.</translation></message>
<message><source>What lies between the two dense layers.</source><translation>Was zwischen den zwei dichten Schichten liegt.</translation></message>
<message><source>what lies inside is damaged</source><translation>was darin liegt, ist beschädigt</translation></message>
<message><source>what lies inside is larger than %1 MB</source><translation>was darin liegt, ist größer als %1 MB</translation></message>
<message><source>What lies outside: zeros, the edge repeated, or the inside mirrored.</source><translation>Was außerhalb liegt: Nullen, die Kante wiederholt oder das Innere gespiegelt.</translation></message>
<message><source>What matches are multiplied by; auto is 1 / √E.</source><translation>Womit Treffer multipliziert werden; auto ist 1 / √E.</translation></message>
<message><source>what node %1 shows on the face of its block is not words by param.</source><translation>was Knoten %1 auf der Karte seines Blocks zeigt, sind keine Wörter je Parameter.</translation></message>
<message><source>What noise is added to.</source><translation>Wozu Rauschen addiert wird.</translation></message>
<message><source>What should be small, in any shape.</source><translation>Was klein sein soll, in jeder Form.</translation></message>
<message><source>What sort of numbers arrive from %9; used while no field is chosen.</source><translation>Welche Art von Zahlen von %9 ankommt; benutzt, solange kein Feld gewählt ist.</translation></message>
<message><source>What sort of numbers arrive; used while no field is chosen.</source><translation>Welche Art von Zahlen ankommt; benutzt, solange kein Feld gewählt ist.</translation></message>
<message><source>What sort of numbers comes out.</source><translation>Welche Art von Zahlen herauskommt.</translation></message>
<message><source>What sort of numbers they are; true or false: anything but 0 is true.</source><translation>Welche Art von Zahlen es sind; wahr oder falsch: alles außer 0 ist wahr.</translation></message>
<message><source>What stands for minus infinity; auto takes the smallest number there is.</source><translation>Was für minus unendlich steht; auto nimmt die kleinste Zahl, die es gibt.</translation></message>
<message><source>What stands for plus infinity; auto takes the largest number there is.</source><translation>Was für plus unendlich steht; auto nimmt die größte Zahl, die es gibt.</translation></message>
<message><source>What stands where a number is missing.</source><translation>Was steht, wo eine Zahl fehlt.</translation></message>
<message><source>What stands where it is false, if nothing is wired to b.</source><translation>Was steht, wo es falsch ist, wenn mit b nichts verbunden ist.</translation></message>
<message><source>What the arguments of __init__ are set to.</source><translation>Worauf die Argumente von __init__ gesetzt sind.</translation></message>
<message><source>What the asked positions have to give.</source><translation>Was die gefragten Stellen zu geben haben.</translation></message>
<message><source>What the asked positions have to give; unwired: the keys.</source><translation>Was die gefragten Stellen zu geben haben; unverbunden: die Schlüssel.</translation></message>
<message><source>What the block makes of them.</source><translation>Was der Block daraus macht.</translation></message>
<message><source>What the critic says of real things; as raw scores, without a Sigmoid.</source><translation>Was der Kritiker über Echtes sagt; als rohe Werte, ohne Sigmoid.</translation></message>
<message><source>What the critic says of things that were made.</source><translation>Was der Kritiker über Gemachtes sagt.</translation></message>
<message><source>What the network answers.</source><translation>Was das Netz antwortet.</translation></message>
<message><source>What the network shall answer.</source><translation>Was das Netz beantworten soll.</translation></message>
<message><source>What the params on its face are set to.</source><translation>Worauf die Parameter auf seiner Karte gesetzt sind.</translation></message>
<message><source>What the rate is multiplied by.</source><translation>Womit die Rate multipliziert wird.</translation></message>
<message><source>What the step is bent by.</source><translation>Wodurch der Schritt gebogen wird.</translation></message>
<message><source>What they share; a change is made in all of them.</source><translation>Was sie gemeinsam haben; eine Änderung gilt für alle.</translation></message>
<message><source>what was fitted to the data</source><translation>was an die Daten angepasst wurde</translation></message>
<message><source>What was learned up to step %1 is kept.</source><translation>Was bis Schritt %1 gelernt wurde, ist aufgehoben.</translation></message>
<message><source>What was left out</source><translation>Was weggelassen wurde</translation></message>
<message><source>What was taken for what</source><translation>Was wofür gehalten wurde</translation></message>
<message><source>What was taken for what appears here after a training.</source><translation>Was wofür gehalten wurde, erscheint hier nach einem Training.</translation></message>
<message><source>What went into that pool: as large comes out.</source><translation>Was in jenes Pooling ging: so groß kommt es heraus.</translation></message>
<message><source>What went into that pool: as large comes out. Unwired: as large as the windows cover.</source><translation>Was in jenes Pooling ging: so groß kommt es heraus. Unverbunden: so groß, wie die Fenster überdecken.</translation></message>
<message><source>What went wrong</source><translation>Was schiefging</translation></message>
<message><source>What you drew is written as Python, and that is what trains, on this computer.</source><translation>Was Sie gezeichnet haben, wird als Python geschrieben, und das wird trainiert, auf diesem Computer.</translation></message>
<message><source>What you wrote in the note is left out.</source><translation>Was Sie in die Notiz geschrieben haben, bleibt weg.</translation></message>
<message><source>When</source><translation>Wann</translation></message>
<message><source>When something is in the way</source><translation>Wenn etwas im Weg ist</translation></message>
<message><source>When the dashed line stops falling, it has learned what it can.</source><translation>Wenn die gestrichelte Linie nicht mehr fällt, hat es gelernt, was es kann.</translation></message>
<message><source>When you like the result, go to Export: an ONNX file that was run and compared before it is called done.</source><translation>Wenn Ihnen das Ergebnis gefällt, gehen Sie zu Export: eine ONNX-Datei, die ausgeführt und verglichen wurde, bevor sie fertig heißt.</translation></message>
<message><source>When you like the result, go to Export: an ONNX file that was run and compared before it is called done. All commands are one key away: Ctrl+Shift+P.</source><translation>Wenn Ihnen das Ergebnis gefällt, gehen Sie zu Export: eine ONNX-Datei, die ausgeführt und verglichen wurde, bevor sie fertig heißt. Alle Befehle sind eine Taste entfernt: Strg+Umschalt+P.</translation></message>
<message><source>Where</source><translation>Wo</translation></message>
<message><source>Where along an axis the largest number lies, such as the class with the best score.</source><translation>Wo entlang einer Achse die größte Zahl liegt, etwa die Klasse mit dem besten Wert.</translation></message>
<message><source>Where along an axis the smallest number lies, such as the nearest of several.</source><translation>Wo entlang einer Achse die kleinste Zahl liegt, etwa die nächste von mehreren.</translation></message>
<message><source>Where along the axis they lay.</source><translation>Wo entlang der Achse sie lagen.</translation></message>
<message><source>Where buckets end, from small to large.</source><translation>Wo Klassen enden, von klein nach groß.</translation></message>
<message><source>Where each number stood, from the indices of a max pool.</source><translation>Wo jede Zahl stand, aus den Indizes eines Max-Poolings.</translation></message>
<message><source>Where each of them came from; of equal ones the first comes first.</source><translation>Woher jede kam; von gleichen kommt die erste zuerst.</translation></message>
<message><source>Where in each channel the largest numbers stood, counted from 0; an unpool wants to know.</source><translation>Wo in jedem Kanal die größten Zahlen standen, ab 0 gezählt; ein Unpooling will es wissen.</translation></message>
<message><source>Where in the program it was, with versions. Nothing leaves this computer; whoever looks for the fault is helped by it. It lies in %1.</source><translation>Wo im Programm es war, mit Versionen. Nichts verlässt diesen Rechner; wer den Fehler sucht, dem hilft er. Er liegt in %1.</translation></message>
<message><source>Where it comes to lie; -1 is the last.</source><translation>Wo sie zu liegen kommt; -1 ist die letzte.</translation></message>
<message><source>Where it goes.</source><translation>Wohin es kommt.</translation></message>
<message><source>Where it lies along the axis, from 0.</source><translation>Wo es entlang der Achse liegt, ab 0.</translation></message>
<message><source>where numbers are large each passes on next to none of the gradient, so that little of it</source><translation>wo Zahlen groß sind, lässt jede fast nichts vom Gradienten durch, sodass wenig davon</translation></message>
<message><source>where something enters</source><translation>wo etwas hereinkommt</translation></message>
<message><source>where something leaves</source><translation>wo etwas hinausgeht</translation></message>
<message><source>Where the axis is; 1 is after the batch.</source><translation>Wo die Achse ist; 1 ist nach dem Batch.</translation></message>
<message><source>Where the new axis is; 0 is before the batch.</source><translation>Wo die neue Achse ist; 0 ist vor dem Batch.</translation></message>
<message><source>Where the new axis is; 1 is after the batch.</source><translation>Wo die neue Achse ist; 1 ist nach dem Batch.</translation></message>
<message><source>Where the smallest number along an axis lies, then the next, and so on.</source><translation>Wo entlang einer Achse die kleinste Zahl liegt, dann die nächste und so weiter.</translation></message>
<message><source>Where the triangle ends: 0 is the main diagonal, 1 the one above it.</source><translation>Wo das Dreieck endet: 0 ist die Hauptdiagonale, 1 die darüber.</translation></message>
<message><source>Where to</source><translation>Wohin</translation></message>
<message><source>Whether each of several in a row has weights of its own.</source><translation>Ob jeder von mehreren in einer Reihe eigene Gewichte hat.</translation></message>
<message><source>Whether many numbers are averaged or added up.</source><translation>Ob viele Zahlen gemittelt oder addiert werden.</translation></message>
<message><source>Whether the numbers of a batch are averaged or added up; added up, a larger batch weighs more.</source><translation>Ob die Zahlen eines Batches gemittelt oder addiert werden; addiert wiegt ein größerer Batch mehr.</translation></message>
<message><source>Whether what is missing counts as it is or by its square.</source><translation>Ob das Fehlende zählt, wie es ist, oder mit seinem Quadrat.</translation></message>
<message><source>Which axis comes first, second and so on; 0 is the batch.</source><translation>Welche Achse zuerst kommt, welche dann und so weiter; 0 ist der Batch.</translation></message>
<message><source>Which diagonal: 0 is the main one, 1 the one above it, -1 the one below.</source><translation>Welche Diagonale: 0 ist die Hauptdiagonale, 1 die darüber, -1 die darunter.</translation></message>
<message><source>Which distance: 1 adds up the differences, 2 is the straight line.</source><translation>Welcher Abstand: 1 addiert die Unterschiede, 2 ist die gerade Linie.</translation></message>
<message><source>Which one, from 0; -1 is the last.</source><translation>Welche, ab 0; -1 ist die letzte.</translation></message>
<message><source>Which output it is, from 0.</source><translation>Welcher Ausgang es ist, ab 0.</translation></message>
<message><source>Which share of the channels is kept.</source><translation>Welcher Anteil der Kanäle bleibt.</translation></message>
<message><source>Which training the weights come from.</source><translation>Aus welchem Training die Gewichte kommen.</translation></message>
<message><source>Which weights are kept: those of the epoch with the best validation loss, or the last ones.</source><translation>Welche Gewichte behalten werden: die der Epoche mit dem besten Validierungsverlust oder die letzten.</translation></message>
<message><source>While it is empty, go to the starters</source><translation>Solange sie leer ist, zu den Startprojekten</translation></message>
<message><source>White</source><translation>Weiß</translation></message>
<message><source>white - x</source><translation>Weiß - x</translation></message>
<message><source>Who looked at whom, averaged over the heads.</source><translation>Wer wen ansah, gemittelt über die Köpfe.</translation></message>
<message><source>Whole formula</source><translation>Ganze Formel</translation></message>
<message><source>whole number</source><translation>eine ganze Zahl</translation></message>
<message><source>whole numbers</source><translation>ganze Zahlen</translation></message>
<message><source>whole numbers arrive from %9, and %1 is none; fill with a whole one, or put a Cast before.</source><translation>ganze Zahlen kommen von %9 an, und %1 ist keine; füllen Sie mit einer ganzen, oder setzen Sie ein Cast davor.</translation></message>
<message><source>whole numbers arrive from %9, and %1 is none; pad with a whole one, or put a Cast before.</source><translation>ganze Zahlen kommen von %9 an, und %1 ist keine; füllen Sie mit einer ganzen auf, oder setzen Sie ein Cast davor.</translation></message>
<message><source>whole numbers arrive from %9, and none of them is infinite; fill with a number.</source><translation>ganze Zahlen kommen von %9 an, und keine davon ist unendlich; füllen Sie mit einer Zahl.</translation></message>
<message><source>whole numbers arrive, and %1 is none; fill with a whole one, or put a Cast before.</source><translation>ganze Zahlen kommen an, und %1 ist keine; füllen Sie mit einer ganzen, oder setzen Sie ein Cast davor.</translation></message>
<message><source>whole numbers arrive, and %1 is none; pad with a whole one, or put a Cast before.</source><translation>ganze Zahlen kommen an, und %1 ist keine; füllen Sie mit einer ganzen auf, oder setzen Sie ein Cast davor.</translation></message>
<message><source>whole numbers arrive, and none of them is infinite; fill with a number.</source><translation>ganze Zahlen kommen an, und keine davon ist unendlich; füllen Sie mit einer Zahl.</translation></message>
<message><source>whole numbers from %1</source><translation>ganze Zahlen von %1</translation></message>
<message><source>Whole numbers from 0: where along the axis.</source><translation>Ganze Zahlen ab 0: wo entlang der Achse.</translation></message>
<message><source>Whole numbers from 0: where each number goes along the axis.</source><translation>Ganze Zahlen ab 0: wohin entlang der Achse jede Zahl kommt.</translation></message>
<message><source>whole numbers or decimal numbers</source><translation>ganze Zahlen oder Dezimalzahlen</translation></message>
<message><source>Widens, looks at each channel by itself, narrows again: the block of MobileNetV2 and V3.</source><translation>Weitet, sieht jeden Kanal für sich an, verengt wieder: der Block von MobileNetV2 und V3.</translation></message>
<message><source>Width</source><translation>Breite</translation></message>
<message><source>Window</source><translation>Fenster</translation></message>
<message><source>window</source><translation>Fenster</translation></message>
<message><source>window %1</source><translation>Fenster %1</translation></message>
<message><source>wire</source><translation>Verbindung</translation></message>
<message><source>Wire %1 of %2 instead</source><translation>Stattdessen %1 von %2 verbinden</translation></message>
<message><source>Wire %1 of %2 instead of %3</source><translation>%1 von %2 statt %3 verbinden</translation></message>
<message><source>Wire %1 to %2</source><translation>%1 mit %2 verbinden</translation></message>
<message><source>Wire %1 to %2 instead</source><translation>Stattdessen %1 mit %2 verbinden</translation></message>
<message><source>Wire %1 to %2 instead of %3</source><translation>%1 statt %3 mit %2 verbinden</translation></message>
<message><source>Wire one to a card</source><translation>Einen mit einer Karte verbinden</translation></message>
<message><source>Wire up all chosen nodes</source><translation>Alle ausgewählten Knoten verbinden</translation></message>
<message><source>wire what went into the pool to like.</source><translation>verbinden Sie mit like, was in das Pooling ging.</translation></message>
<message><source>Wire: %1</source><translation>Verbindung: %1</translation></message>
<message><source>Wires</source><translation>Verbindungen</translation></message>
<message><source>Wires differ</source><translation>Verbindungen sind anders</translation></message>
<message><source>wires differ</source><translation>Verbindungen sind anders</translation></message>
<message><source>With</source><translation>Mit</translation></message>
<message><source>with %1 it gives %2, where %3 was to be expected%4.</source><translation>mit %1 gibt es %2, wo %3 zu erwarten war%4.</translation></message>
<message><source>with CUDA</source><translation>mit CUDA</translation></message>
<message><source>Without a mouse: choose a node and press W.</source><translation>Ohne Maus: Knoten wählen und W drücken.</translation></message>
<message><source>Without its data no preparation could be fitted: it takes values as the network sees them.</source><translation>Ohne seine Daten ließ sich keine Vorbereitung anpassen: Es nimmt Werte, wie das Netz sie sieht.</translation></message>
<message><source>without token %1</source><translation>ohne Token %1</translation></message>
<message><source>word</source><translation>Wort</translation></message>
<message><source>Word for %1</source><translation>Wort für %1</translation></message>
<message><source>words</source><translation>Wörter</translation></message>
<message><source>Words or characters, read in order.</source><translation>Wörter oder Zeichen, der Reihe nach gelesen.</translation></message>
<message><source>Work</source><translation>Arbeit</translation></message>
<message><source>Work on a copy</source><translation>An einer Kopie arbeiten</translation></message>
<message><source>Write</source><translation>Schreiben</translation></message>
<message><source>Write a note</source><translation>Notiz schreiben</translation></message>
<message><source>Write note %1</source><translation>Notiz %1 schreiben</translation></message>
<message><source>Write the Python of %1</source><translation>Das Python von %1 schreiben</translation></message>
<message><source>Write the weights of this run as ONNX</source><translation>Die Gewichte dieses Laufs als ONNX schreiben</translation></message>
<message><source>Writing layers</source><translation>Schreibschichten</translation></message>
<message><source>Written in %1 s.</source><translation>In %1 s geschrieben.</translation></message>
<message><source>Written once nothing is wrong here.</source><translation>Wird geschrieben, sobald hier nichts mehr falsch ist.</translation></message>
<message><source>wrong</source><translation>falsch</translation></message>
<message><source>x &gt; 0 ? x : slope · x</source><translation>x &gt; 0 ? x : Steigung · x</translation></message>
<message><source>x &gt; threshold ? x : else</source><translation>x &gt; Schwelle ? x : sonst</translation></message>
<message><source>x / divisor + offset</source><translation>x / Teiler + Versatz</translation></message>
<message><source>x arrives from %1</source><translation>x kommt von %1</translation></message>
<message><source>x is %1, but the noise is %2; both need the same shape.</source><translation>x ist %1, das Rauschen aber %2; beide brauchen dieselbe Form.</translation></message>
<message><source>x is NaN</source><translation>x ist NaN</translation></message>
<message><source>x · σ(channels) · σ(places)</source><translation>x · σ(Kanäle) · σ(Stellen)</translation></message>
<message><source>x ≥ 0 ? x : random slope · x</source><translation>x ≥ 0 ? x : Zufallssteigung · x</translation></message>
<message><source>x, or 0 where x is missing</source><translation>x, oder 0, wo x fehlt</translation></message>
<message><source>x, or max(0, margin - x)</source><translation>x, oder max(0, Abstand - x)</translation></message>
<message><source>x, with dy/dx = -λ</source><translation>x, mit dy/dx = -λ</translation></message>
<message><source>x, with dy/dx = 0</source><translation>x, mit dy/dx = 0</translation></message>
<message><source>x[i, j] where j ≤ i</source><translation>x[i, j], wo j ≤ i</translation></message>
<message><source>x[i, j] where j ≥ i</source><translation>x[i, j], wo j ≥ i</translation></message>
<message><source>x[i] at i, i; 0 elsewhere</source><translation>x[i] bei i, i; sonst 0</translation></message>
<message><source>y[i, j] = x at grid[i, j]</source><translation>y[i, j] = x bei grid[i, j]</translation></message>
<message><source>y[indices] = x, else 0</source><translation>y[indices] = x, sonst 0</translation></message>
<message><source>Yes</source><translation>Ja</translation></message>
<message><source>yesterday</source><translation>gestern</translation></message>
<message><source>yesterday %1</source><translation>gestern %1</translation></message>
<message><source>Yesterday at %1</source><translation>Gestern um %1</translation></message>
<message><source>yesterday at %1</source><translation>gestern um %1</translation></message>
<message><source>You can also drop it here.</source><translation>Sie können ihn auch hierher ziehen.</translation></message>
<message><source>Your blocks could not be changed: %1.</source><translation>Ihre Blöcke ließen sich nicht ändern: %1.</translation></message>
<message><source>Your first model</source><translation>Ihr erstes Modell</translation></message>
<message><source>Your own Python</source><translation>Eigenes Python</translation></message>
<message><source>Zero pad 1D</source><translation>Zero pad 1D</translation></message>
<message><source>Zero pad 2D</source><translation>Zero pad 2D</translation></message>
<message><source>Zero pad 3D</source><translation>Zero pad 3D</translation></message>
<message><source>Zeros in the shape of what arrives from %9.</source><translation>Nullen in der Form dessen, was von %9 ankommt.</translation></message>
<message><source>Zeros in the shape of what arrives.</source><translation>Nullen in der Form dessen, was ankommt.</translation></message>
<message><source>Zeros like</source><translation>Nullen wie</translation></message>
<message><source>Zoom</source><translation>Zoom</translation></message>
<message><source>Zoom in</source><translation>Vergrößern</translation></message>
<message><source>Zoom out</source><translation>Verkleinern</translation></message>
<message><source>Zoom to 100 %</source><translation>Zoom 100 %</translation></message>
<message><source>Zoom to 100 % (Ctrl+0)</source><translation>Zoom 100 % (Strg+0)</translation></message>
<message><source>Zoom to selection</source><translation>Auswahl zeigen</translation></message>
<message><source>½ d², or ½ max(0, m - d)²</source><translation>½ d², oder ½ max(0, m - d)²</translation></message>
<message><source>θ (column, row, 1)</source><translation>θ (Spalte, Zeile, 1)</translation></message>
<message><source>λ · ELU(x), α and λ fixed</source><translation>λ · ELU(x), α und λ fest</translation></message>
<message><source>Σ blur · x, every 2nd pixel</source><translation>Σ weich · x, jeder 2. Pixel</translation></message>
<message><source>Σ log cosh(x - t) / n</source><translation>Σ log cosh(x - t) / n</translation></message>
<message><source>Σ of overlapping windows</source><translation>Σ überlappender Fenster</translation></message>
<message><source>Σ x / n of each window</source><translation>Σ x / n jedes Fensters</translation></message>
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
