struct Settings { var volume = 3 }
let settings = Settings()
print(settings.volume())
