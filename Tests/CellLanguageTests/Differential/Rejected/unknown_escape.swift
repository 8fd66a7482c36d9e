print("path\drive")
