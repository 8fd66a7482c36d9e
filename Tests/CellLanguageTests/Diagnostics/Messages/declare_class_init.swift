class Player { var name: String; var score = 0 }
